import { seededRng } from "#kernel";
import { type Observation, SIGNIFICANT } from "#observe";
import { layOut } from "./layout.ts";
import { number } from "./markup.ts";
import { type Colour, Raster } from "./png.ts";

const BOX = { width: 960, height: 560, margin: 26 };
const MAX_EDGES = 100_000;
const MAX_NODES = 50_000;
/** Up to here the still picture is drawn as shapes, beyond as dots. */
const MAX_SHAPES = 2500;

/** Colours of the largest communities; the last one is for all others. */
const COLOURS = [
  "#0b6bcb",
  "#c2410c",
  "#15803d",
  "#9333ea",
  "#a16207",
  "#be185d",
  "#0e7490",
  "#64748b",
] as const;

/** Which colour a community has. */
export function colourOf(community: number): number {
  return community >= 0 && community < COLOURS.length - 1 ? community : COLOURS.length - 1;
}

/** A drawn network: what stands still, what it shows, and the points for the moving one. */
export interface NetworkPicture {
  readonly still: string;
  readonly caption: string;
  readonly points: object | null;
}

/** The significant edges, or where there are none the repeated ones: strongest first, as many as can be drawn. */
export function networkPicture(
  found: Observation,
  settings: { readonly seed: number; readonly names: ((account: number) => string) | null },
): NetworkPicture {
  const { edges } = found.network;
  const { chosen, kind, left } = chooseEdges(found);
  if (chosen.length === 0) {
    return {
      still: "",
      caption: "No two accounts met on more than one object: there is no network to draw.",
      points: null,
    };
  }
  const accounts: number[] = [];
  const place = new Map<number, number>();
  const ends = new Uint32Array(chosen.length * 2);
  chosen.forEach((edge, k) => {
    [edges.low[edge]!, edges.high[edge]!].forEach((account, side) => {
      if (!place.has(account)) place.set(account, accounts.push(account) - 1);
      ends[2 * k + side] = place.get(account)!;
    });
  });
  const groups = accounts.map((account) => found.community[account]!);
  const { x, y } = layOut(accounts.length, ends, groups, BOX, seededRng(settings.seed));
  const colour = Uint8Array.from(groups, colourOf);
  const degree = new Uint8Array(accounts.length);
  for (const end of ends) degree[end] = Math.min(255, degree[end]! + 1);
  const label = `Network of ${number(accounts.length)} accounts joined by ${number(chosen.length)} edges`;
  const still =
    accounts.length + chosen.length <= MAX_SHAPES * 2
      ? shapes(label, x, y, ends, colour)
      : dots(label, x, y, ends, colour);
  const base64 = (array: Uint8Array | Uint16Array | Uint32Array): string =>
    Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString("base64");
  const grid = (value: number, size: number): number => Math.round((value / size) * 65_535);
  return {
    still,
    caption: `${number(accounts.length)} accounts joined by ${number(chosen.length)} ${kind}.${left > 0 ? ` ${number(left)} weaker edges are not drawn.` : ""} Near means joined${groups.some((c) => c >= 0) ? "; a colour is a community" : ""}. Places mean nothing else.`,
    points: {
      places: base64(
        Uint16Array.from({ length: accounts.length * 2 }, (_, k) =>
          k % 2 === 0 ? grid(x[k >> 1]!, BOX.width) : grid(y[k >> 1]!, BOX.height),
        ),
      ),
      colour: base64(colour),
      degree: base64(degree),
      ends: base64(ends),
      community: base64(Uint32Array.from(groups, (c) => c + 1)),
      account: base64(Uint32Array.from(accounts, (account) => account + 1)),
      ...(settings.names ? { names: accounts.map(settings.names) } : {}),
    },
  };
}

function chooseEdges({ network: { edges }, chance }: Observation): {
  chosen: number[];
  kind: string;
  left: number;
} {
  const all = (keep: (e: number) => boolean): number[] => {
    const list: number[] = [];
    for (let e = 0; e < edges.size; e++) if (keep(e)) list.push(e);
    return list;
  };
  let chosen = all((e) => chance.q[e]! <= SIGNIFICANT);
  let kind = `edges that chance does not explain (q ≤ ${SIGNIFICANT})`;
  if (chosen.length === 0) {
    chosen = all((e) => edges.objects[e]! >= 2);
    kind = "edges over two or more objects; chance explains each of them";
  }
  const total = chosen.length;
  if (total > MAX_EDGES / 4) {
    chosen.sort((a, b) => chance.q[a]! - chance.q[b]! || edges.objects[b]! - edges.objects[a]! || a - b);
    const seen = new Set<number>();
    const drawn = chosen.findIndex((e, k) => {
      seen.add(edges.low[e]!).add(edges.high[e]!);
      return seen.size > MAX_NODES || k >= MAX_EDGES;
    });
    if (drawn >= 0) chosen.length = drawn;
  }
  return { chosen, kind, left: total - chosen.length };
}

function shapes(
  label: string,
  x: Float32Array,
  y: Float32Array,
  ends: Uint32Array,
  colour: Uint8Array,
): string {
  const at = (node: number): string => `${x[node]!.toFixed(1)} ${y[node]!.toFixed(1)}`;
  let lines = "";
  for (let e = 0; e < ends.length; e += 2) lines += `M${at(ends[e]!)}L${at(ends[e + 1]!)}`;
  const radius = x.length > 600 ? 3.2 : x.length > 150 ? 4.5 : 6.5;
  const groups = COLOURS.map((_, c) => {
    const own = [...x.keys()].filter((n) => colour[n] === c);
    return own.length === 0
      ? ""
      : `<g class="c${c}">${own.map((n) => `<circle cx="${x[n]!.toFixed(1)}" cy="${y[n]!.toFixed(1)}" r="${radius}"/>`).join("")}</g>`;
  });
  return `<svg class="still" viewBox="0 0 ${BOX.width} ${BOX.height}" role="img" aria-label="${label}"><path class="edges" d="${lines}"/>${groups.join("")}</svg>`;
}

function dots(
  label: string,
  x: Float32Array,
  y: Float32Array,
  ends: Uint32Array,
  colour: Uint8Array,
): string {
  const raster = new Raster(BOX.width * 1.5, BOX.height * 1.5);
  const alpha = Math.max(0.04, Math.min(0.3, 3000 / ends.length));
  for (let e = 0; e < ends.length; e += 2) {
    const [a, b] = [ends[e]!, ends[e + 1]!];
    raster.line(x[a]! * 1.5, y[a]! * 1.5, x[b]! * 1.5, y[b]! * 1.5, [0.45, 0.48, 0.52], alpha);
  }
  const radius = x.length > 10_000 ? 1 : 2;
  const paint = COLOURS.map(
    (hex) => [1, 3, 5].map((k) => Number.parseInt(hex.slice(k, k + 2), 16) / 255) as unknown as Colour,
  );
  for (let n = 0; n < x.length; n++) raster.disc(x[n]! * 1.5, y[n]! * 1.5, radius, paint[colour[n]!]!);
  return `<img class="still" alt="${label}" width="${BOX.width}" height="${BOX.height}" src="data:image/png;base64,${raster.png().toString("base64")}">`;
}
