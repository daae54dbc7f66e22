import { createReadStream, createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { CommandFailure } from "./usage.ts";

/** First line of a backup: what it is, and the secret without which its addresses cannot be read. */
export interface BackupHead {
  readonly flashcrowd: "backup";
  readonly version: 1;
  readonly at: string;
  /** How many rows there were just before; a few more may have come. */
  readonly rows: number;
  readonly secret: string;
}

/**
 * Writes a backup: gzipped JSON, a line each. It is written beside its place and moved there when
 * it is whole and on disk, so that no half backup ever bears the name. Readable by its owner only.
 */
export async function writeBackup(
  file: string,
  head: BackupHead,
  lines: AsyncIterable<unknown>,
): Promise<void> {
  const part = `${file}.part`;
  try {
    await pipeline(
      async function* () {
        yield `${JSON.stringify(head)}\n`;
        let count = 0;
        for await (const line of lines) {
          count += 1;
          yield `${JSON.stringify(line)}\n`;
        }
        yield `${JSON.stringify({ end: count })}\n`;
      },
      createGzip(),
      createWriteStream(part, { mode: 0o600, flush: true }),
    );
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  const folder = await open(path.dirname(path.resolve(file)));
  await folder.sync();
  await folder.close();
}

/** Reads a backup line by line; a file that is cut off, changed or something else is a CommandFailure. */
export async function* readBackup(file: string): AsyncGenerator<unknown, void> {
  const source = createReadStream(file);
  const unzipped = createGunzip();
  source.on("error", (error) => unzipped.destroy(error));
  const lines = createInterface({ input: source.pipe(unzipped), crlfDelay: Number.POSITIVE_INFINITY });
  let count = 0;
  let whole = false;
  try {
    for await (const line of lines) {
      const value: unknown = JSON.parse(line);
      if (typeof value === "object" && value !== null && "end" in value) {
        whole = value.end === count - 1;
        break;
      }
      count += 1;
      yield value;
    }
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code?.startsWith("Z_")) {
      throw new CommandFailure(`${file} is damaged: it is not a backup of Flashcrowd, or not all of it`);
    }
    throw error;
  }
  if (!whole) throw new CommandFailure(`${file} is damaged: its end is missing`);
}
