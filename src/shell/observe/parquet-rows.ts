// A thread of its own decodes Parquet: on a damaged file the decoder may never come back, and is then ended from outside.
import { parentPort, workerData } from "node:worker_threads";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet/src/node.js";
import type { ParquetPart } from "./parquet.ts";
import { textOf } from "./values.ts";

const STEP = 20_000;
const encoder = new TextEncoder();
const port = parentPort!;

try {
  const file = await asyncBufferFromFile(workerData as string);
  const metadata = await parquetMetadataAsync(file);
  const header = metadata.schema.slice(1).map((column) => column.name);
  const groups = metadata.row_groups.reduce((sum, { num_rows: rows }) => sum + Number(rows), 0);
  const rows = Number(metadata.num_rows);
  if (groups !== rows) throw new Error(`it says it has ${rows} rows and holds ${groups}`);
  say({ kind: "header", header });
  for (let from = 0; from < rows; from += STEP) {
    const rowEnd = Math.min(rows, from + STEP);
    const part = await parquetReadObjects({ file, metadata, rowStart: from, rowEnd });
    if (part.length !== rowEnd - from) throw new Error(`rows after ${from + part.length} are missing`);
    sayRows(part, header, from);
  }
  say({ kind: "end" });
} catch (error) {
  say({ kind: "damaged", message: (error as Error).message });
}

/** Sends rows as bytes and where each field begins and ends, moved and not copied. */
function sayRows(part: readonly Record<string, unknown>[], header: readonly string[], first: number): void {
  const ends = new Int32Array(part.length * header.length);
  const pieces: Uint8Array[] = [];
  let size = 0;
  part.forEach((row, r) => {
    header.forEach((name, c) => {
      const piece = encoder.encode(textOf(row[name]));
      pieces.push(piece);
      size += piece.length;
      ends[r * header.length + c] = size;
    });
  });
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  port.postMessage({ kind: "rows", bytes, ends, first } satisfies ParquetPart, [bytes.buffer, ends.buffer]);
}

function say(part: ParquetPart): void {
  port.postMessage(part);
}
