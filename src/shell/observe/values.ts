/** A value of a record as the text a CSV file would hold. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString();
  if (Array.isArray(value)) return value.map(textOf).join(" ");
  if (typeof value === "bigint") return String(value);
  return typeof value === "object"
    ? JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? String(inner) : inner))
    : String(value);
}
