import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { CommandFailure, UsageError } from "./usage.ts";

/** A CSV file in memory: its column names, and its rows with the line on which each stands. */
export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/**
 * Reads a CSV file (- is standard input). The first row names the columns when one of `known` is in it; otherwise
 * the file has no header and its columns are called `bare`, in order.
 */
export function readTable(file: string, known: readonly string[], bare: readonly string[]): Table {
  let text: string;
  try {
    text = readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    throw new CommandFailure(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
  let records: { record: string[]; info: { lines: number } }[];
  try {
    const options = { bom: true, trim: true, skip_empty_lines: true, relax_column_count: true, info: true };
    records = parse(text, options) as unknown as typeof records;
  } catch (error) {
    throw new UsageError(`${file} is not CSV: ${(error as Error).message}`);
  }
  const first = records[0]?.record.map((name) => name.toLowerCase()) ?? [];
  const named = first.some((name) => known.includes(name));
  const columns = named ? first : bare;
  const rows = (named ? records.slice(1) : records).map(({ record, info }) => ({
    line: info.lines,
    cells: record,
  }));
  return { file, columns, rows };
}

/** The place of the first of `names` among the columns, or -1. */
export function columnOf(table: Table, ...names: readonly string[]): number {
  for (const name of names) {
    const at = table.columns.indexOf(name);
    if (at >= 0) return at;
  }
  return -1;
}

/** As {@link columnOf}, but a missing column ends the command with one line that names it. */
export function needColumn(table: Table, ...names: readonly string[]): number {
  const at = columnOf(table, ...names);
  if (at < 0) {
    throw new UsageError(
      `${table.file} has no column ${names.join(" or ")}; its first line must name the columns`,
    );
  }
  return at;
}

/** A number in a cell; an unusable one ends the command with one line that says where it stands. */
export function numberIn(table: Table, line: number, name: string, cell: string | undefined): number {
  const value = Number(cell);
  if (cell === undefined || cell === "" || !Number.isFinite(value)) {
    throw new UsageError(`${table.file} line ${line}: ${name} is "${cell ?? ""}", give a number`);
  }
  return value;
}

/** Milliseconds since 1970 from epoch seconds, epoch milliseconds (from 10^11 on) or ISO 8601 (UTC without a zone); null if none. */
function instantOf(text: string): number | null {
  if (/^[+-]?\d+(\.\d+)?(e\+?\d+)?$/i.test(text)) {
    const value = Number(text);
    return Math.abs(value) >= 1e11 ? value : value * 1000;
  }
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)\s*(Z|[+-]\d\d:?\d\d)?)?$/i.exec(
    text,
  );
  if (!iso) return null;
  const at = Date.parse(`${iso[1]}T${(iso[2] ?? "00:00").replace(",", ".")}${iso[3] ?? "Z"}`);
  return Number.isNaN(at) ? null : at;
}

/** An instant in a cell; see {@link instantOf} and {@link numberIn}. */
export function instantIn(table: Table, line: number, name: string, cell: string | undefined): number {
  const at = instantOf(cell ?? "");
  if (at === null) {
    throw new UsageError(
      `${table.file} line ${line}: ${name} is "${cell ?? ""}", give epoch seconds, milliseconds or ISO 8601`,
    );
  }
  return at;
}

/** An instant given as an option. */
export function instantOption(name: string, text: string): number {
  const at = instantOf(text.trim());
  if (at === null) throw new UsageError(`${name} is "${text}", give epoch seconds, milliseconds or ISO 8601`);
  return at;
}
