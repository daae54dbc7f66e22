import { stat } from "node:fs/promises";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { Fields } from "#observe";

/** What the decoding thread says, in order. */
export type ParquetPart =
  | { readonly kind: "header"; readonly header: readonly string[] }
  | { readonly kind: "rows"; readonly bytes: Uint8Array; readonly ends: Int32Array; readonly first: number }
  | { readonly kind: "end" }
  | { readonly kind: "damaged"; readonly message: string };

/** Milliseconds in which the thread has started, on a busy machine too. */
const STARTING = 20_000;

/**
 * Reads a Parquet file: `begin` gets its header and gives what takes each row. The fields handed over are valid
 * during the call only. Throws where the file is damaged, also where its decoder would never come back.
 */
export async function readParquet(
  file: string,
  begin: (header: readonly string[]) => { take(fields: Fields): void },
): Promise<void> {
  const { size } = await stat(file);
  // A step of the decoder takes a small part of the file's time, at 20 MB a second on a slow machine.
  const patience = 5000 + size / 20_000;
  const worker = new Worker(
    path.join(import.meta.dirname, `parquet-rows${path.extname(import.meta.filename)}`),
    {
      workerData: file,
    },
  );
  let stalled: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const wait = (most: number): void => {
        clearTimeout(stalled);
        stalled = setTimeout(() => reject(new Error("it cannot be decoded")), most);
      };
      let taker: { take(fields: Fields): void };
      let columns = 0;
      worker.on("message", (part: ParquetPart) => {
        try {
          if (part.kind === "header") {
            columns = part.header.length;
            taker = begin(part.header);
          } else if (part.kind === "rows") {
            takeRows(part, columns, taker);
          } else if (part.kind === "end") {
            resolve();
          } else {
            reject(new Error(part.message));
          }
          wait(patience);
        } catch (error) {
          reject(error as Error);
        }
      });
      worker.on("error", reject);
      worker.on("exit", () => reject(new Error("its decoder ended early")));
      wait(STARTING + patience);
    });
  } finally {
    clearTimeout(stalled);
    await worker.terminate();
  }
}

function takeRows(
  { bytes, ends, first }: Extract<ParquetPart, { kind: "rows" }>,
  columns: number,
  taker: { take(fields: Fields): void },
): void {
  const start = new Int32Array(columns);
  for (let row = 0; (row + 1) * columns <= ends.length; row++) {
    const end = ends.slice(row * columns, (row + 1) * columns);
    start[0] = row === 0 ? 0 : ends[row * columns - 1]!;
    for (let c = 1; c < columns; c++) start[c] = end[c - 1]!;
    taker.take({ bytes, start, end, count: columns, line: first + row + 1, fault: null });
  }
}
