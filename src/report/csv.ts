/** What may stand in a cell; null is an empty cell: unknown, not 0. */
export type Cell = string | number | boolean | null;

/** A table to download: the names of its columns and its rows. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Signs at which spreadsheets take a text for a formula (OWASP, CSV injection), also in full width. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/**
 * The table as RFC 4180 CSV: lines end in CRLF, cells with commas, quotes or line breaks are quoted.
 * A text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function csvText({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}

function cellText(cell: Cell): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
