import { closeSync, openSync, readSync } from "node:fs";
import { CsvSplitter, delimiterOf, type Fields, type Interner } from "#observe";
import { UsageError } from "./usage.ts";

/** The columns of a CSV file. */
export interface Columns {
  readonly file: string;
  /** In small letters with low lines: "Invited By" and "invitedBy" are both "invited_by". */
  readonly names: readonly string[];
}

const CHUNK = 1 << 20;
const HEAD = 1 << 16;
const decoder = new TextDecoder();
const NOTHING = /^(null|none|nan|n\/?a|-)$/i;

/** One line of a table. Good only while it is being visited. */
export class Row {
  readonly #columns: Columns;
  #fields!: Fields;

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  at(fields: Fields): this {
    this.#fields = fields;
    return this;
  }

  get line(): number {
    return this.#fields.line;
  }

  /** The text of a cell without space around it; "" when the column is -1, missing, or says null, none, NA or -. */
  text(column: number): string {
    const { bytes, start, end, count } = this.#fields;
    if (column < 0 || column >= count) return "";
    const text = decoder.decode(bytes.subarray(start[column], end[column])).trim();
    return NOTHING.test(text) ? "" : text;
  }

  /** Whether there is anything in a cell; see {@link Row.text}. */
  has(column: number): boolean {
    const { start, end, count } = this.#fields;
    if (column < 0 || column >= count) return false;
    return end[column]! - start[column]! > 4 || this.text(column) !== "";
  }

  /** The number that a name in a cell has, -1 when the cell is empty. */
  name(column: number, names: Interner): number {
    const { bytes, start, end, count } = this.#fields;
    if (column < 0 || column >= count) return -1;
    const [from, until] = [start[column]!, end[column]!];
    const plain = until > from && bytes[from]! > 45 && bytes[until - 1]! > 45;
    // Short names could be one of the words for nothing, and the edges could be space: those take the long way.
    if (plain && until - from > 4) return names.add(bytes, from, until);
    const text = this.text(column);
    return text === "" ? -1 : names.addText(text);
  }

  /** A number in a cell; an unusable one ends the command with one line that says where it stands. */
  number(column: number): number {
    const text = this.text(column);
    const value = Number(text);
    if (text === "" || !Number.isFinite(value)) throw this.#wrong(column, text, "give a number");
    return value;
  }

  /** An instant in a cell; see {@link instantOf} and {@link Row.number}. */
  instant(column: number): number {
    const seconds = this.#digits(column);
    if (seconds >= 0) return seconds >= 1e11 ? seconds : seconds * 1000;
    const text = this.text(column);
    const at = instantOf(text);
    if (at === null) throw this.#wrong(column, text, "give epoch seconds, milliseconds or ISO 8601");
    return at;
  }

  /** What a person is told about this line. */
  fault(message: string): UsageError {
    return new UsageError(`${this.#columns.file} line ${this.line}: ${message}`);
  }

  #wrong(column: number, text: string, mend: string): UsageError {
    return this.fault(`${this.#columns.names[column] ?? "time"} is "${text.slice(0, 80)}", ${mend}`);
  }

  /** Plain digits without making a string, or -1. */
  #digits(column: number): number {
    const { bytes, start, end, count } = this.#fields;
    if (column < 0 || column >= count) return -1;
    const from = start[column]!;
    const until = end[column]!;
    if (until === from || until - from > 15) return -1;
    let value = 0;
    for (let i = from; i < until; i++) {
      const digit = bytes[i]! - 48;
      if (digit < 0 || digit > 9) return -1;
      value = value * 10 + digit;
    }
    return value;
  }
}

/**
 * Reads a CSV file (- is standard input) piece by piece, so that millions of lines need no memory for their text.
 * The delimiter is whichever of comma, semicolon, tab and bar the first line has most of. The first row names the
 * columns when one of `known` is in it, or when no cell of it holds a digit; otherwise the file has no header and its columns are
 * called `bare`, in order. `begin` is told the columns and gives what is done with each row.
 */
export function readTable(
  file: string,
  known: readonly string[],
  bare: readonly string[],
  begin: (columns: Columns) => (row: Row) => void,
): Columns {
  const source = file === "-" ? 0 : open(file);
  try {
    const head = firstBytes(file, source);
    if (head.length === 0) throw new UsageError(`${file} is empty; it must hold at least one line`);
    let columns: Columns | null = null;
    let row: Row | null = null;
    let visit: (row: Row) => void = () => undefined;
    const splitter = new CsvSplitter(delimiterOf(firstLine(head)), (fields) => {
      if (fields.fault) throw new UsageError(`${file} line ${fields.line}: a quote is opened and not closed`);
      if (columns && row) return visit(row.at(fields));
      const first = firstRow(fields);
      const named = first.some((name) => known.includes(name)) || !first.some((name) => /\d/.test(name));
      columns = { file, names: named ? first : bare };
      row = new Row(columns);
      visit = begin(columns);
      if (!named) visit(row.at(fields));
    });
    splitter.push(head);
    for (let chunk = next(file, source); chunk.length > 0; chunk = next(file, source)) splitter.push(chunk);
    splitter.end();
    if (columns === null) throw new UsageError(`${file} is empty; it must hold at least one line`);
    return columns;
  } finally {
    if (source !== 0) closeSync(source);
  }
}

function open(file: string): number {
  try {
    return openSync(file, "r");
  } catch (error) {
    throw unreadable(file, error);
  }
}

function unreadable(file: string, error: unknown): UsageError {
  return new UsageError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`);
}

function next(file: string, source: number, size = CHUNK): Uint8Array {
  const buffer = new Uint8Array(size);
  for (;;) {
    try {
      return buffer.subarray(0, readSync(source, buffer));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return buffer.subarray(0, 0);
      // Standard input has nothing yet: whoever writes it is slower than we are.
      if (code !== "EAGAIN") throw unreadable(file, error);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** The first bytes, without a byte order mark. */
function firstBytes(file: string, source: number): Uint8Array {
  const head = next(file, source, HEAD);
  return head.subarray(head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0);
}

function firstLine(head: Uint8Array): string {
  return /[^\r\n]*/.exec(decoder.decode(head).trimStart())?.[0] ?? "";
}

function firstRow({ bytes, start, end, count }: Fields): string[] {
  return Array.from({ length: count }, (_, i) =>
    decoder
      .decode(bytes.subarray(start[i], end[i]))
      .trim()
      .replace(/([a-z])([A-Z])/g, "$1_$2")
      .toLowerCase()
      .replace(/[\s-]+/g, "_"),
  );
}

/** The place of the first of `names` among the columns, or -1. */
export function columnOf(columns: Columns, ...names: readonly string[]): number {
  for (const name of names) {
    const at = columns.names.indexOf(name);
    if (at >= 0) return at;
  }
  return -1;
}

/** As {@link columnOf}, but a missing column ends the command with one line that names it. */
export function needColumn(columns: Columns, ...names: readonly string[]): number {
  const at = columnOf(columns, ...names);
  if (at >= 0) return at;
  throw new UsageError(
    `${columns.file} has no column ${names.slice(0, 2).join(" or ")} among "${columns.names.join(", ").slice(0, 100)}"; its first line must name the columns`,
  );
}

/** Milliseconds since 1970 from epoch seconds, epoch milliseconds (from 10^11 on) or ISO 8601 (UTC without a zone); null if none. */
function instantOf(text: string): number | null {
  if (/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text)) {
    const value = Number(text);
    return Math.abs(value) >= 1e11 ? value : value * 1000;
  }
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)\s*(Z|[+-]\d\d:?\d\d|UTC)?)?$/i.exec(
    text,
  );
  if (!iso) return null;
  const zone = iso[3]?.toUpperCase() === "UTC" ? "Z" : (iso[3] ?? "Z").replace(/^([+-]\d\d)(\d\d)$/, "$1:$2");
  const at = Date.parse(`${iso[1]}T${(iso[2] ?? "00:00").replace(",", ".")}${zone}`);
  return Number.isNaN(at) ? null : at;
}

/** An instant given as an option. */
export function instantOption(name: string, text: string): number {
  const at = instantOf(text.trim());
  if (at === null) throw new UsageError(`${name} is "${text}", give epoch seconds, milliseconds or ISO 8601`);
  return at;
}
