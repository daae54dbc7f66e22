import type { Instant } from "#kernel";

/**
 * Array literals of PostgreSQL, for statements that take thousands of rows: pg's own conversion of a JavaScript
 * array runs two regular expressions over every element, which in a surge cost more than the insert.
 */
export function arrayOf(values: readonly (string | number | null)[]): string {
  return `{${values.map((value) => (typeof value === "string" ? element(value) : String(value))).join()}}`;
}

/** An array literal of byte strings. */
export function bytesArray(values: readonly Buffer[]): string {
  return values.length === 0 ? "{}" : `{\\\\x${values.map((value) => value.toString("hex")).join(",\\\\x")}}`;
}

/** An array literal of JSON values; null stands for no value, not for the JSON null. A JSON text holds no bare control characters, so it may be quoted as JSON quotes. */
export function jsonArray(values: readonly unknown[]): string {
  return `{${values.map((value) => (value === null ? "null" : JSON.stringify(JSON.stringify(value)))).join()}}`;
}

/** An array literal of instants. Those of a group are mostly the same: it is written once. */
export function timesArray(values: readonly Instant[]): string {
  let last: Instant | null = null;
  let written = "";
  const write = (value: Instant): string => {
    if (value !== last) written = new Date(value).toISOString();
    last = value;
    return written;
  };
  return `{${values.map(write).join()}}`;
}

const NEEDS_QUOTES = /[{}",\\\s]|^$|^null$/i;

function element(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll(/["\\]/g, "\\$&")}"` : text;
}
