/** Text safe in HTML, attributes included. */
export function text(value: string): string {
  return value
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A table that scrolls sideways by itself on a narrow page. Its first column names the row. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  options: { readonly html?: boolean } = {},
): string {
  const inner = options.html ? (cell: string): string => cell : text;
  const body = rows
    .map(
      ([first = "", ...rest]) =>
        `<tr><th scope="row">${inner(first)}</th>${rest.map((cell) => `<td>${inner(cell)}</td>`).join("")}</tr>`,
    )
    .join("");
  return `<div class="wide" tabindex="0" role="region" aria-label="${text(caption)}"><table><caption>${text(caption)}</caption><thead><tr>${head.map((cell) => `<th scope="col">${text(cell)}</th>`).join("")}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** A count with its thousands told apart. */
export function number(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: value < 100 ? 1 : 0 });
}

/** A measured value to three figures. */
export function small(value: number): string {
  return Math.abs(value) >= 100 ? number(value) : String(Number(value.toPrecision(3)));
}

/** A chance or a rate of false discoveries; the very small ones as powers of ten. */
export function chance(value: number): string {
  if (value >= 0.001) return String(Number(value.toPrecision(2)));
  return value === 0 ? "< 1e-300" : value.toExponential(1);
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.1 && share > 0 ? 1 : 0)} %`;
}

/** A stretch of time in the unit that reads best. */
export function duration(seconds: number): string {
  const units = [
    ["day", 86_400],
    ["hour", 3600],
    ["minute", 60],
  ] as const;
  for (const [name, size] of units) {
    if (seconds < size) continue;
    const count = Number((seconds / size).toFixed(seconds / size < 10 ? 1 : 0));
    return `${count} ${name}${count === 1 ? "" : "s"}`;
  }
  return `${Number(seconds.toFixed(seconds < 10 ? 1 : 0))} s`;
}

/** Day and minute in UTC; seconds as they are where no calendar reaches. */
export function stamp(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? `${seconds} s` : date.toISOString().slice(0, 16).replace("T", " ");
}
