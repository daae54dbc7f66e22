import { type Observation, SIGNIFICANT, type SweepPoint } from "#observe";

const WIDTH = 960;

/** Acts over time as bars. */
export function timelinePicture(time: Float64Array): string {
  const height = 180;
  const bars = 160;
  if (time.length === 0) return "<p>No acts.</p>";
  const sorted = time.slice().sort();
  const low = sorted[0]!;
  const wide = Math.max(1, sorted.at(-1)! - low);
  const counts = new Float64Array(bars);
  for (const t of sorted) counts[Math.min(bars - 1, Math.floor(((t - low) / wide) * bars))]!++;
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const step = WIDTH / bars;
  const rects = [...counts]
    .map((c, i) => [i * step, (c / most) * (height - 24)] as const)
    .filter(([, h]) => h > 0)
    .map(
      ([x, h]) =>
        `<rect x="${x.toFixed(1)}" y="${(height - 20 - h).toFixed(1)}" width="${(step - 1).toFixed(1)}" height="${Math.max(1, h).toFixed(1)}"/>`,
    )
    .join("");
  const unit = wide / bars;
  const each =
    unit >= 86_400
      ? `${(unit / 86_400).toFixed(1)} days`
      : unit >= 3600
        ? `${(unit / 3600).toFixed(1)} hours`
        : unit >= 60
          ? `${(unit / 60).toFixed(1)} minutes`
          : `${unit.toFixed(1)} s`;
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Acts over time; the busiest bar holds ${most}"><g class="bars">${rects}</g>
<text x="0" y="${height - 4}">${stamp(low)}</text><text x="${WIDTH}" y="${height - 4}" text-anchor="end">${stamp(sorted.at(-1)!)}</text></svg>
<p class="note">One bar is ${each}; the highest holds ${most.toLocaleString("en-GB")} acts.</p>`;
}

function stamp(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString().slice(0, 16).replace("T", " ");
}

/** Seen and expected co-actions against the window, both axes logarithmic. */
export function sweepPicture(sweep: readonly SweepPoint[]): string {
  const height = 260;
  const [left, right, top, bottom] = [60, 150, 14, 32];
  const most = Math.max(10, ...sweep.flatMap((p) => [p.observed ?? 0, p.expected]));
  const x = (w: number): number =>
    left + ((WIDTH - left - right) * Math.log10(w + 1)) / Math.log10(sweep.at(-1)!.window + 1);
  const y = (n: number): number =>
    height - bottom - ((height - top - bottom) * Math.log10(Math.max(1, n))) / Math.log10(most);
  const line = (points: readonly (readonly [number, number])[], kind: string): string =>
    `<polyline class="${kind}" points="${points.map(([w, n]) => `${x(w).toFixed(1)},${y(n).toFixed(1)}`).join(" ")}"/>${points.map(([w, n]) => `<circle class="${kind}" cx="${x(w).toFixed(1)}" cy="${y(n).toFixed(1)}" r="4"/>`).join("")}`;
  const seen = sweep.flatMap((p) => (p.observed === null ? [] : [[p.window, p.observed] as const]));
  const chance = sweep.map((p) => [p.window, p.expected] as const);
  const label = (points: readonly (readonly [number, number])[], words: string, dy: number): string => {
    const last = points.at(-1);
    return last ? `<text x="${x(last[0]) + 10}" y="${y(last[1]) + dy}">${words}</text>` : "";
  };
  const ticks = sweep
    .map(
      ({ window }) =>
        `<text x="${x(window).toFixed(1)}" y="${height - 10}" text-anchor="middle">${window} s</text>`,
    )
    .join("");
  const levels = Array.from({ length: Math.floor(Math.log10(most)) + 1 }, (_, k) => 10 ** k)
    .map(
      (n) =>
        `<line class="rule" x1="${left}" x2="${WIDTH - right}" y1="${y(n).toFixed(1)}" y2="${y(n).toFixed(1)}"/><text x="${left - 8}" y="${(y(n) + 4).toFixed(1)}" text-anchor="end">${n.toLocaleString("en-GB")}</text>`,
    )
    .join("");
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Co-actions seen and expected by chance against the window; the table below has the numbers">${levels}${ticks}${line(chance, "chance")}${line(seen, "seen")}${label(seen, "seen", -4)}${label(chance, "expected by chance", 18)}</svg>`;
}

/** A drawn network: the static picture, what it shows, and its points for the moving one. */
export interface Picture {
  readonly svg: string;
  readonly caption: string;
  /** x, y, community of each account; ends of each edge as positions in that list. */
  readonly points: { readonly nodes: number[][]; readonly edges: number[][] };
}

const MAX_EDGES = 100_000;
const MAX_STATIC = 4000;

/** The significant edges, or where there are none the repeated ones, laid out by community or connected part. */
export function networkPicture(found: Observation, name: (account: number) => string): Picture {
  const { edges } = found.network;
  const chosen: number[] = [];
  const take = (keep: (e: number) => boolean): void => {
    for (let e = 0; e < edges.size && chosen.length < MAX_EDGES; e++) if (keep(e)) chosen.push(e);
  };
  take((e) => found.chance.q[e]! <= SIGNIFICANT);
  const significant = chosen.length > 0;
  if (!significant) take((e) => edges.objects[e]! >= 2);
  if (chosen.length === 0) {
    return {
      svg: "",
      caption: "No two accounts co-acted on more than one object.",
      points: { nodes: [], edges: [] },
    };
  }
  const place = layout(chosen.map((e) => [edges.low[e]!, edges.high[e]!]));
  const index = new Map([...place.keys()].map((account, k) => [account, k]));
  const nodes = [...place.values()].map(({ x, y, part }) => [round(x), round(y), part]);
  const links = chosen.map((e) => [index.get(edges.low[e]!)!, index.get(edges.high[e]!)!]);
  const lines = links
    .slice(0, MAX_STATIC)
    .map(([a, b]) => `M${nodes[a!]![0]} ${nodes[a!]![1]}L${nodes[b!]![0]} ${nodes[b!]![1]}`)
    .join("");
  const dots = [...place]
    .slice(0, MAX_STATIC)
    .map(
      ([account, { part }], k) =>
        `<circle class="c${part % 6}" cx="${nodes[k]![0]}" cy="${nodes[k]![1]}" r="4"><title>${escaped(name(account))}</title></circle>`,
    )
    .join("");
  const what = significant
    ? `significant edges (q ≤ ${SIGNIFICANT})`
    : "edges over two or more objects, none of them significant at q ≤ 0.01";
  return {
    svg: `<div class="network"><svg viewBox="0 0 ${WIDTH} 540" role="img" aria-label="Network of ${nodes.length} accounts and ${links.length} edges"><path d="${lines}"/>${dots}</svg><canvas hidden aria-hidden="true"></canvas></div>`,
    caption: `${nodes.length.toLocaleString("en-GB")} accounts joined by ${links.length.toLocaleString("en-GB")} ${what}. Colours tell connected groups apart; places mean nothing else.`,
    points: { nodes, edges: links },
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly part: number;
}

/** Connected parts as circles of accounts, packed in rows, largest first; deterministic. */
function layout(links: readonly (readonly [number, number])[]): Map<number, Place> {
  const root = new Map<number, number>();
  const find = (a: number): number => {
    let at = a;
    while ((root.get(at) ?? at) !== at) at = root.get(at)!;
    root.set(a, at);
    return at;
  };
  for (const [a, b] of links) {
    root.set(a, root.get(a) ?? a);
    root.set(b, root.get(b) ?? b);
    root.set(find(a), find(b));
  }
  const parts = new Map<number, number[]>();
  for (const a of root.keys()) {
    const own = parts.get(find(a));
    if (own) own.push(a);
    else parts.set(find(a), [a]);
  }
  const largestFirst = [...parts.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
  const radius = (n: number): number => Math.max(7, 2.2 * Math.sqrt(n) * (n > 40 ? 3 : 2));
  const wide = Math.max(
    200,
    Math.sqrt(largestFirst.reduce((sum, part) => sum + (2 * radius(part.length) + 14) ** 2, 0) * 1.9),
  );
  const rough: { account: number; x: number; y: number; part: number }[] = [];
  let [x, y, row] = [0, 0, 0];
  largestFirst.forEach((members, part) => {
    const r = radius(members.length);
    if (x > 0 && x + 2 * r > wide) {
      x = 0;
      y += row + 14;
      row = 0;
    }
    row = Math.max(row, 2 * r);
    members.forEach((account, k) => {
      const spiral = members.length > 40;
      const angle = spiral ? k * 2.399963 : (2 * Math.PI * k) / members.length;
      const out = spiral ? r * Math.sqrt((k + 0.5) / members.length) : r;
      rough.push({ account, part, x: x + r + out * Math.cos(angle), y: y + r + out * Math.sin(angle) });
    });
    x += 2 * r + 14;
  });
  const high = y + row;
  const scale = Math.min((WIDTH - 40) / wide, 500 / Math.max(1, high), 3);
  const [left, top] = [(WIDTH - wide * scale) / 2, (540 - high * scale) / 2];
  return new Map(
    rough.map((p) => [p.account, { x: left + p.x * scale, y: top + p.y * scale, part: p.part }]),
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
