import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createGunzip, createZstdDecompress } from "node:zlib";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet/src/node.js";
import { CsvSplitter, delimiterOf, missingRoles, ROLES, type Role, recogniseColumns } from "#observe";
import { type FileFound, UnreadableFile } from "./read.ts";

/** What the beginning of a file shows. */
export interface Peek {
  readonly format: FileFound["format"];
  readonly packed: FileFound["packed"];
  /** Names of its columns, as they stand. */
  readonly header: readonly string[];
  /** The column of each role, as it was recognised. */
  readonly columns: Readonly<Partial<Record<Role, string>>>;
  /** Roles without which it cannot be read. */
  readonly missing: readonly Role[];
  /** The first few rows. */
  readonly rows: readonly (readonly string[])[];
}

const HEAD = 256 * 1024;
const ROWS = 3;
const CELL = 80;
const MOST_COLUMNS = 200;

/** Looks at the beginning of a file only. Throws UnreadableFile. */
export async function peekAt(file: string): Promise<Peek> {
  const { start, packed } = await beginning(file).catch((error: Error) => {
    throw new UnreadableFile(`the file cannot be unpacked: ${error.message}`);
  });
  if (start.toString("latin1", 0, 4) === "PAR1") {
    const [header, ...rows] = await parquetRows(file).catch((error: Error) => {
      throw new UnreadableFile(`the file is no whole Parquet file: ${error.message}`);
    });
    return seen("parquet", packed, header ?? [], rows);
  }
  if (start.length === 0) throw new UnreadableFile("the file is empty; give one with a header line and rows");
  const line = start.toString("utf8", 0, start.indexOf(10) < 0 ? start.length : start.indexOf(10));
  if (/^\ufeff?\s*\{/.test(line)) return ndjson(packed, start);
  const rows: string[][] = [];
  const splitter = new CsvSplitter(delimiterOf(line), ({ bytes, start: from, end, count }) => {
    if (rows.length > ROWS) return;
    rows.push(
      Array.from({ length: Math.min(count, MOST_COLUMNS) }, (_, k) =>
        Buffer.from(bytes.subarray(from[k], end[k]))
          .toString("utf8")
          .replace(/^\ufeff/, ""),
      ),
    );
  });
  splitter.push(start);
  if (rows.length <= ROWS) splitter.end();
  return seen("csv", packed, rows[0] ?? [], rows.slice(1));
}

function seen(
  format: FileFound["format"],
  packed: FileFound["packed"],
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Peek {
  const found = recogniseColumns(header);
  return {
    format,
    packed,
    header,
    columns: Object.fromEntries(
      ROLES.flatMap((role) => (found[role] === undefined ? [] : [[role, header[found[role]]!]])),
    ),
    missing: missingRoles(found),
    rows: rows.map((row) => row.map((cell) => (cell.length > CELL ? `${cell.slice(0, CELL)}…` : cell))),
  };
}

async function beginning(file: string): Promise<{ start: Buffer; packed: FileFound["packed"] }> {
  const handle = await open(file);
  const magic = Buffer.alloc(4);
  await handle.read(magic, 0, 4, 0).finally(() => handle.close());
  const packed =
    magic.readUInt32LE(0) === 0xfd2fb528 ? "zstd" : magic.readUInt16LE(0) === 0x8b1f ? "gzip" : "plain";
  const raw = createReadStream(file);
  const stream =
    packed === "gzip" ? raw.pipe(createGunzip()) : packed === "zstd" ? raw.pipe(createZstdDecompress()) : raw;
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      parts.push(chunk);
      size += chunk.length;
      if (size >= HEAD) break;
    }
  } catch (error) {
    // A file that is cut further on still shows its beginning; reading it whole will say what is wrong.
    if (size === 0) throw error;
  } finally {
    raw.destroy();
  }
  return { start: Buffer.concat(parts).subarray(0, HEAD), packed };
}

function ndjson(packed: FileFound["packed"], start: Buffer): Peek {
  const objects: Record<string, unknown>[] = [];
  for (const line of start.toString("utf8").split("\n")) {
    if (objects.length > ROWS) break;
    try {
      const value: unknown = JSON.parse(line.replace(/^\ufeff/, ""));
      if (typeof value === "object" && value !== null) objects.push(value as Record<string, unknown>);
    } catch {
      // Not an object: reading the file counts it among the rows left out.
    }
  }
  const header = Object.keys(objects[0] ?? {}).slice(0, MOST_COLUMNS);
  if (header.length === 0) throw new UnreadableFile("no line is a JSON object; give one object per line");
  return seen("ndjson", packed, header, shown(header, objects));
}

function shown(header: readonly string[], objects: readonly Record<string, unknown>[]): string[][] {
  const said = (value: unknown): string =>
    value === undefined || value === null
      ? ""
      : value instanceof Date
        ? value.toISOString()
        : typeof value === "object"
          ? JSON.stringify(value)
          : String(value);
  return objects.slice(0, ROWS).map((row) => header.map((name) => said(row[name])));
}

async function parquetRows(name: string): Promise<string[][]> {
  const file = await asyncBufferFromFile(name);
  const metadata = await parquetMetadataAsync(file);
  const header = metadata.schema.slice(1, MOST_COLUMNS + 1).map((column) => column.name);
  const rowEnd = Math.min(ROWS, Number(metadata.num_rows));
  const rows = rowEnd === 0 ? [] : await parquetReadObjects({ file, metadata, rowStart: 0, rowEnd });
  return [header, ...shown(header, rows)];
}
