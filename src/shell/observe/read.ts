import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { createGunzip, createZstdDecompress } from "node:zlib";
import {
  type Activity,
  CsvSplitter,
  delimiterOf,
  type FaultCount,
  Intake,
  type Message,
  missingRoles,
  ROLES,
  type Role,
  recogniseColumns,
} from "#observe";
import { type Begin, ndjsonSplitter } from "./ndjson.ts";
import { readParquet } from "./parquet.ts";
import { UnreadableFile } from "./unreadable.ts";

export { UnreadableFile } from "./unreadable.ts";

/** What was recognised in the files, and the rows in them. */
export interface Reading {
  readonly activity: Activity;
  readonly messages: readonly Message[] | null;
  readonly records: number;
  readonly faults: readonly FaultCount[];
  readonly files: readonly FileFound[];
}

/** One file as it was understood. */
export interface FileFound {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly format: "csv" | "ndjson" | "parquet";
  readonly packed: "plain" | "gzip" | "zstd";
  /** Role to column name. */
  readonly columns: Readonly<Partial<Record<Role, string>>>;
}

export interface ReadOptions {
  readonly columns?: Partial<Record<Role, string>>;
  /** Read as this reference does: nothing but its own columns; whole messages are kept for the toolkit. */
  readonly references?: "coortweet" | "cnt" | null;
  /** Bytes of the files read so far. */
  readonly onProgress?: (bytes: number) => void;
}

/** Bytes unpacked at a time: large enough to be handed over seldom, small enough to be read while the next is unpacked. */
const PIECE = 1 << 18;
const MOST_ROOM = 1 << 17;

/** Reads files of activity (CSV, NDJSON or Parquet; plain, gzip or zstd, told by their first bytes). All must have the same columns. */
export async function readActivity(files: readonly string[], options: ReadOptions = {}): Promise<Reading> {
  let intake: Intake | null = null;
  const found: FileFound[] = [];
  let done = 0;
  let names = "";
  for (const name of files) {
    const { size } = await stat(name).catch(() => {
      throw new UnreadableFile(`${name} cannot be opened; check the path`);
    });
    const head = await firstBytes(name);
    const packed =
      head.readUInt32LE(0) === 0xfd2fb528 ? "zstd" : head.readUInt16LE(0) === 0x8b1f ? "gzip" : "plain";
    const begin = (header: readonly string[]): Intake => {
      const columns = recogniseColumns(header, options.columns);
      const missing = missingRoles(columns);
      if (missing.length > 0) {
        throw new UnreadableFile(
          `${name}: no column for ${missing.join(", ")} among "${header.join(", ").slice(0, 200)}"; name them with --columns ${missing.map((role) => `${role}=NAME`).join(",")}`,
        );
      }
      const own = JSON.stringify(columns);
      if (intake && own !== names)
        throw new UnreadableFile(`${name}: its columns differ from the first file's; run it by itself`);
      names = own;
      recognised = Object.fromEntries(
        ROLES.flatMap((role) => (columns[role] === undefined ? [] : [[role, header[columns[role]]!]])),
      );
      // Rows are seldom shorter than 30 bytes, packed ones than 30; the columns grow past this by themselves.
      intake ??= new Intake(columns, options.references, Math.min(MOST_ROOM, 1024 + Math.ceil(size / 30)));
      return intake;
    };
    let recognised: FileFound["columns"] = {};
    const hash = createHash("sha256");
    const format = head.toString("latin1", 0, 4) === "PAR1" ? "parquet" : undefined;
    if (format === "parquet") {
      await readParquet(name, begin).catch(damaged(name));
      for await (const chunk of createReadStream(name)) hash.update(chunk as Buffer);
      found.push({ name, bytes: size, sha256: hash.digest("hex"), format, packed, columns: recognised });
    } else {
      const raw = createReadStream(name, { highWaterMark: 1 << 20 });
      let seen = 0;
      raw.on("data", (chunk) => {
        hash.update(chunk);
        seen += chunk.length;
        options.onProgress?.(done + seen);
      });
      const plain =
        packed === "gzip"
          ? raw.pipe(createGunzip({ chunkSize: PIECE }))
          : packed === "zstd"
            ? raw.pipe(createZstdDecompress({ chunkSize: PIECE }))
            : raw;
      const text = await readText(plain, begin).catch(damaged(name));
      found.push({
        name,
        bytes: size,
        sha256: hash.digest("hex"),
        format: text,
        packed,
        columns: recognised,
      });
    }
    done += size;
  }
  const complete = intake as Intake | null;
  if (!complete) throw new UnreadableFile("the files hold no rows");
  return {
    activity: complete.activity(),
    messages: complete.messages,
    records: complete.records,
    faults: complete.faults,
    files: found,
  };
}

/** Whatever a decoder stumbles over is the file's fault, not ours. */
function damaged(name: string): (error: Error) => never {
  return (error) => {
    throw error instanceof UnreadableFile
      ? error
      : new UnreadableFile(`${name}: ${error.message}; the file seems damaged or cut`);
  };
}

async function firstBytes(name: string): Promise<Buffer> {
  const file = await open(name);
  try {
    const head = Buffer.alloc(8);
    await file.read(head, 0, 8, 0);
    return head;
  } finally {
    await file.close();
  }
}

async function readText(stream: Readable, begin: Begin): Promise<"csv" | "ndjson"> {
  let format: "csv" | "ndjson" | null = null;
  let head = Buffer.alloc(0);
  let feed: (chunk: Uint8Array) => void = () => {};
  let finish = (): void => {};
  const start = (first: Buffer): void => {
    if (first.length >= 2 && [0xfeff, 0xfffe].includes(first.readUInt16BE(0))) {
      throw new UnreadableFile("a file is in UTF-16; save it as UTF-8");
    }
    if (!first.includes(10) && first.includes(13)) {
      throw new UnreadableFile("a file's lines end in carriage returns alone; save it with LF or CRLF");
    }
    const line = first.toString("utf8", 0, first.indexOf(10) < 0 ? first.length : first.indexOf(10));
    format = /^\ufeff?\s*\{/.test(line) ? "ndjson" : "csv";
    const splitter = format === "ndjson" ? ndjsonSplitter(begin) : csvSplitter(delimiterOf(line), begin);
    feed = (chunk) => splitter.push(chunk);
    finish = () => splitter.end();
    feed(first);
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (format !== null) feed(chunk);
    else {
      head = Buffer.concat([head, chunk]);
      if (head.includes(10) || head.length > 1 << 20) start(head);
    }
  }
  if (format === null && head.length > 0) start(head);
  finish();
  if (format === null) throw new UnreadableFile("a file is empty; give one with a header line and rows");
  return format;
}

function csvSplitter(delimiter: string, begin: Begin): CsvSplitter {
  let intake: Intake | null = null;
  return new CsvSplitter(delimiter, (fields) => {
    if (intake) intake.take(fields);
    else {
      const header = Array.from({ length: fields.count }, (_, k) =>
        Buffer.from(fields.bytes.subarray(fields.start[k], fields.end[k])).toString("utf8"),
      );
      intake = begin(header);
    }
  });
}
