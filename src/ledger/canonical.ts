/**
 * JSON with keys in the order of their UTF-16 code units and without spaces (RFC 8785): the same
 * value always makes the same text. Fields that are undefined are left out. Throws RangeError for a
 * number that JSON has not.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`JSON has no ${value}`);
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const given = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(given).filter((name) => given[name] !== undefined);
  return `{${names
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(given[name])}`)
    .join(",")}}`;
}
