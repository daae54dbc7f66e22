import type { SweepPoint } from "#observe";
import { duration, number, stamp } from "./markup.ts";

/** Acts over time as bars, with the declared public moment where there is one. */
export function timelinePicture(time: Float64Array, moment: number | null): string {
  const [width, height] = [520, 310];
  const [left, bottom, top] = [52, 44, 24];
  const bars = 84;
  if (time.length === 0) return "<p>No acts.</p>";
  const sorted = time.slice().sort();
  const low = sorted[0]!;
  const wide = Math.max(1, sorted.at(-1)! - low);
  const counts = new Float64Array(bars);
  for (const t of sorted) counts[Math.min(bars - 1, Math.floor(((t - low) / wide) * bars))]!++;
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const busiest = counts.indexOf(most);
  const step = (width - left) / bars;
  const y = (count: number): number => height - bottom - (count / most) * (height - bottom - top);
  const rects = [...counts]
    .map((count, i) =>
      count === 0
        ? ""
        : `<rect x="${(left + i * step).toFixed(1)}" y="${Math.min(height - bottom - 1, y(count)).toFixed(1)}" width="${(step - 1).toFixed(1)}" height="${Math.max(1, height - bottom - y(count)).toFixed(1)}"/>`,
    )
    .join("");
  const levels = [most, Math.round(most / 2)].filter((n, k) => n > 0 && (k === 0 || n < most));
  const rules = [...levels, 0]
    .map(
      (n) =>
        `<line class="rule" x1="${left}" x2="${width}" y1="${y(n).toFixed(1)}" y2="${y(n).toFixed(1)}"/><text x="${left - 6}" y="${(y(n) + 5).toFixed(1)}" text-anchor="end">${number(n)}</text>`,
    )
    .join("");
  const at = moment === null ? -1 : (moment - low) / wide;
  const x = left + at * (width - left);
  const marked =
    at < 0 || at > 1
      ? ""
      : `<line class="moment" x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="${top - 6}" y2="${height - bottom}"/><text class="strong" x="${x.toFixed(1)}" y="${top - 10}" text-anchor="${at > 0.5 ? "end" : "start"}">announced moment</text>`;
  const [day0, minute0] = stamp(low).split(" ");
  const [day1, minute1] = stamp(sorted.at(-1)!).split(" ");
  const peak = low + ((busiest + 0.5) / bars) * wide;
  return `<figure><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="Acts over time; the busiest bar holds ${number(most)} acts, around ${stamp(peak)} UTC">${rules}<g class="bars">${rects}</g>${marked}
<text x="${left}" y="${height - 24}">${day0 ?? ""}</text><text x="${left}" y="${height - 6}">${minute0 ?? ""}</text><text x="${width}" y="${height - 24}" text-anchor="end">${day1 ?? ""}</text><text x="${width}" y="${height - 6}" text-anchor="end">${minute1 ?? ""}</text></svg>
<figcaption>Acts per ${duration(wide / bars)} (UTC). The busiest stretch holds ${number(most)} of ${number(time.length)}, around ${stamp(peak)}.</figcaption></figure>`;
}

/** A window as a mark on an axis. */
function brief(seconds: number): string {
  if (seconds >= 3600) return `${Number((seconds / 3600).toFixed(1))} h`;
  return seconds >= 60 ? `${Number((seconds / 60).toFixed(1))} min` : `${seconds} s`;
}

/** Seen and expected co-actions against the window, both axes logarithmic; the band holds 95 % of the draws. */
export function sweepPicture(sweep: readonly SweepPoint[]): string {
  const [width, height] = [640, 300];
  const [left, right, top, bottom] = [76, 112, 16, 36];
  const most = Math.max(10, ...sweep.flatMap((p) => [p.observed ?? 0, p.expected]));
  const last = sweep.at(-1)?.window ?? 1;
  const x = (w: number): number => left + ((width - left - right) * Math.log10(w + 1)) / Math.log10(last + 1);
  const y = (n: number): number =>
    height - bottom - ((height - top - bottom) * Math.log10(Math.max(1, n))) / Math.log10(most);
  const point = (w: number, n: number): string => `${x(w).toFixed(1)},${y(n).toFixed(1)}`;
  const line = (points: readonly (readonly [number, number])[], kind: string): string =>
    `<polyline class="${kind}" points="${points.map(([w, n]) => point(w, n)).join(" ")}"/>${points.map(([w, n]) => `<circle class="${kind}" cx="${x(w).toFixed(1)}" cy="${y(n).toFixed(1)}" r="4.5"/>`).join("")}`;
  const seen = sweep.flatMap((p) => (p.observed === null ? [] : [[p.window, p.observed] as const]));
  const chance = sweep.map((p) => [p.window, p.expected] as const);
  const drawn = sweep.flatMap(({ window, drawn: band }) => (band ? [{ window, band }] : []));
  const band =
    drawn.length < 2
      ? ""
      : `<polygon class="drawn" points="${[
          ...drawn.map(({ window, band: [low] }) => point(window, low)),
          ...drawn.toReversed().map(({ window, band: [, high] }) => point(window, high)),
        ].join(" ")}"/>`;
  const ends = [
    { at: seen.at(-1), words: "seen" },
    { at: chance.at(-1), words: "by chance" },
  ].flatMap(({ at, words }) => (at ? [{ x: x(at[0]) + 12, y: y(at[1]) + 5, words }] : []));
  // Two labels never lie on each other.
  const [first, second] = ends;
  if (first && second && Math.abs(first.y - second.y) < 18) {
    const middle = (first.y + second.y) / 2;
    [first.y, second.y] = first.y <= second.y ? [middle - 9, middle + 9] : [middle + 9, middle - 9];
  }
  const ticks = sweep
    .map(
      ({ window }) =>
        `<text x="${x(window).toFixed(1)}" y="${height - 10}" text-anchor="middle">${brief(window)}</text>`,
    )
    .join("");
  const levels = Array.from({ length: Math.floor(Math.log10(most)) + 1 }, (_, k) => 10 ** k)
    .filter((_, k, all) => all.length < 6 || k % 2 === 0)
    .map(
      (n) =>
        `<line class="rule" x1="${left}" x2="${width - right}" y1="${y(n).toFixed(1)}" y2="${y(n).toFixed(1)}"/><text x="${left - 8}" y="${(y(n) + 5).toFixed(1)}" text-anchor="end">${number(n)}</text>`,
    )
    .join("");
  return `<figure class="sweep"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="Co-actions seen and expected by chance against the window; the table below has the numbers">${levels}${ticks}${band}${line(chance, "chance")}${line(seen, "seen")}${ends.map((end) => `<text class="strong" x="${end.x.toFixed(1)}" y="${end.y.toFixed(1)}">${end.words}</text>`).join("")}</svg><figcaption>Both axes are logarithmic. The shaded band holds 95 % of the draws of chance.</figcaption></figure>`;
}
