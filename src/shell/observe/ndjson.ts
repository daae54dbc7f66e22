import type { Fields, Intake } from "#observe";
import { UnreadableFile } from "./unreadable.ts";
import { textOf } from "./values.ts";

/** Told the names of a file's columns, answers what takes its records. */
export type Begin = (header: readonly string[]) => Intake;

const encoder = new TextEncoder();
/** Objects that are looked at for names before any is taken: an optional field may be absent from the first. */
const LOOKED_AT = 500;

type Row = Readonly<Record<string, unknown>>;

/**
 * Splits chunks of NDJSON into records. The columns are the names in the first 500 objects; what stands in an object inside
 * is named with a dot (`user.id`).
 */
export function ndjsonSplitter(begin: Begin): { push(chunk: Uint8Array): void; end(): void } {
  let rest = Buffer.alloc(0);
  let intake: Intake | null = null;
  let header: readonly string[] = [];
  let waiting: { readonly row: Row | null; readonly text: string; readonly line: number }[] = [];
  let line = 0;
  const take = (into: Intake, row: Row | null, text: string, at: number): void => {
    if (row === null) refuseText(into, text, at);
    else
      into.take(
        fieldsOf(
          header.map((name) => row[name]),
          at,
        ),
      );
  };
  const start = (): void => {
    const rows = waiting.flatMap(({ row }) => (row === null ? [] : [row]));
    if (rows.length === 0) throw new UnreadableFile("no line is a JSON object; give one object per line");
    header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    intake = begin(header);
    for (const { row, text, line } of waiting) take(intake, row, text, line);
    waiting = [];
  };
  const one = (bytes: Buffer): void => {
    line++;
    const text = bytes
      .toString("utf8")
      .replace(/^\ufeff/, "")
      .trim();
    if (text === "") return;
    const row = objectOf(text);
    if (intake) take(intake, row, text, line);
    else if (waiting.push({ row, text, line }) >= LOOKED_AT && row !== null) start();
  };
  return {
    push(chunk) {
      rest = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
      let from = 0;
      for (let at = rest.indexOf(10); at >= 0; at = rest.indexOf(10, from)) {
        one(rest.subarray(from, at));
        from = at + 1;
      }
      rest = rest.subarray(from);
    },
    end() {
      if (rest.length > 0) one(rest);
      if (!intake) start();
    },
  };
}

/** A number that a double may not hold, such as an id of 19 digits. */
const LONG_NUMBER = /\d{16}/;

/** Ids written as numbers keep all their digits. */
function asWritten(_: string, value: unknown, { source }: { readonly source?: string } = {}): unknown {
  return typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)
    ? (source ?? value)
    : value;
}

/** A line's object with what stands in objects inside it; null when it is none. */
function objectOf(text: string): Row | null {
  let value: unknown;
  try {
    value = LONG_NUMBER.test(text) ? JSON.parse(text, asWritten) : JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const row: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, inner] of Object.entries(value)) {
    row[name] = inner;
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) continue;
    for (const [deeper, last] of Object.entries(inner)) row[`${name}.${deeper}`] ??= last;
  }
  return row;
}

function refuseText(intake: Intake, text: string, line: number): void {
  intake.records++;
  intake.refuse("not a JSON object", fieldsOf([text], line));
}

/** A record of values as bytes, so that every format is judged by the same rules. */
function fieldsOf(values: readonly unknown[], line: number): Fields {
  const parts = values.map((value) => encoder.encode(textOf(value)));
  const bytes = Buffer.concat(parts);
  const start = new Int32Array(parts.length);
  const end = new Int32Array(parts.length);
  let at = 0;
  parts.forEach((part, k) => {
    start[k] = at;
    at += part.length;
    end[k] = at;
  });
  return { bytes, start, end, count: parts.length, line, fault: null };
}
