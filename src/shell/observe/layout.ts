import type { Rng } from "#kernel";
import { Quadtree } from "./quadtree.ts";

/** Where the nodes of a network stand, in the units of the box asked for. */
export interface Places {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** A box to draw in. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** Steps times nodes that the forces may take in all: about a second of work. */
const WORK = 1_500_000;
const [FEWEST_STEPS, MOST_STEPS] = [24, 300];
/** The golden angle, by which points fill a disc evenly. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Lays a network out: connected parts each by attraction along edges and repulsion between nodes (Fruchterman and
 * Reingold 1991, repulsion by a Barnes-Hut tree), then packed around the middle, largest first. `group` brings nodes
 * of one community near each other at the start. Bounded in time, and the same for the same `rng`.
 */
export function layOut(
  size: number,
  ends: Uint32Array,
  group: ArrayLike<number>,
  box: Box,
  rng: Rng,
): Places {
  const x = new Float32Array(size);
  const y = new Float32Array(size);
  const parts = connectedParts(size, ends);
  const radii = parts.map(({ nodes }) => 0.75 * Math.sqrt(nodes.length) + 0.35);
  const steps = Math.max(FEWEST_STEPS, Math.min(MOST_STEPS, Math.floor(WORK / size)));
  parts.forEach(({ nodes, ends: own }, k) => {
    const local = nodes.length <= 4 ? ring(nodes.length, rng) : forced(nodes, own, group, steps, rng);
    fitDisc(local, radii[k]! - 0.35);
    nodes.forEach((node, i) => {
      x[node] = local.x[i]!;
      y[node] = local.y[i]!;
    });
  });
  const centres = packed(radii, box.width / box.height);
  parts.forEach(({ nodes }, k) => {
    for (const node of nodes) {
      x[node]! += centres.x[k]!;
      y[node]! += centres.y[k]!;
    }
  });
  fitBox({ x, y }, box);
  return { x, y };
}

interface Part {
  readonly nodes: readonly number[];
  /** Ends of its edges, as positions in `nodes`. */
  readonly ends: Uint32Array;
}

/** Connected parts, largest first. */
function connectedParts(size: number, ends: Uint32Array): Part[] {
  const root = Uint32Array.from({ length: size }, (_, n) => n);
  const find = (node: number): number => {
    let at = node;
    while (root[at] !== at) {
      root[at] = root[root[at]!]!;
      at = root[at]!;
    }
    return at;
  };
  for (let e = 0; e < ends.length; e += 2) root[find(ends[e]!)] = find(ends[e + 1]!);
  const nodes = new Map<number, number[]>();
  const place = new Uint32Array(size);
  for (let n = 0; n < size; n++) {
    const part = nodes.get(find(n)) ?? [];
    nodes.set(find(n), part);
    place[n] = part.push(n) - 1;
  }
  const edges = new Map<number, number[]>();
  for (let e = 0; e < ends.length; e += 2) {
    const list = edges.get(find(ends[e]!)) ?? [];
    edges.set(find(ends[e]!), list);
    list.push(place[ends[e]!]!, place[ends[e + 1]!]!);
  }
  return [...nodes]
    .map(([at, list]) => ({ nodes: list, ends: Uint32Array.from(edges.get(at) ?? []) }))
    .sort((a, b) => b.nodes.length - a.nodes.length || a.nodes[0]! - b.nodes[0]!);
}

/** Up to four nodes on a circle, turned by chance. */
function ring(count: number, rng: Rng): Places {
  const turn = rng() * 2 * Math.PI;
  const angle = (k: number): number => turn + (2 * Math.PI * k) / count;
  return {
    x: Float32Array.from({ length: count }, (_, k) => (count === 1 ? 0 : Math.cos(angle(k)))),
    y: Float32Array.from({ length: count }, (_, k) => (count === 1 ? 0 : Math.sin(angle(k)))),
  };
}

function forced(
  nodes: readonly number[],
  ends: Uint32Array,
  group: ArrayLike<number>,
  steps: number,
  rng: Rng,
): Places {
  const n = nodes.length;
  const order = [...nodes.keys()].sort((a, b) => group[nodes[a]!]! - group[nodes[b]!]! || a - b);
  const x = new Float32Array(n);
  const y = new Float32Array(n);
  // A sunflower of small sunflowers: each community starts as a neighbourhood of its own.
  order.forEach((node, k) => {
    const out = Math.sqrt(k + 0.5);
    x[node] = out * Math.cos(k * GOLDEN) + (rng() - 0.5) * 0.1;
    y[node] = out * Math.sin(k * GOLDEN) + (rng() - 0.5) * 0.1;
  });
  const [fx, fy] = [new Float32Array(n), new Float32Array(n)];
  const tree = new Quadtree(n);
  const degree = new Uint32Array(n);
  for (const end of ends) degree[end]!++;
  for (let step = 0; step < steps; step++) {
    tree.build(x, y);
    for (let i = 0; i < n; i++) tree.repel(i, x, y, fx, fy);
    for (let e = 0; e < ends.length; e += 2) {
      const [a, b] = [ends[e]!, ends[e + 1]!];
      const [dx, dy] = [x[b]! - x[a]!, y[b]! - y[a]!];
      // Many edges pull less each, so that neither hubs nor dense groups shrink to a point.
      const pull = Math.hypot(dx, dy) / Math.sqrt(degree[a]! * degree[b]!);
      fx[a]! += dx * pull;
      fy[a]! += dy * pull;
      fx[b]! -= dx * pull;
      fy[b]! -= dy * pull;
    }
    const heat = 0.35 * Math.sqrt(n) * (1 - step / steps) ** 1.5 + 0.02;
    for (let i = 0; i < n; i++) {
      const long = Math.hypot(fx[i]!, fy[i]!);
      const move = long > 0 ? Math.min(long, heat) / long : 0;
      x[i]! += fx[i]! * move;
      y[i]! += fy[i]! * move;
    }
    fx.fill(0);
    fy.fill(0);
  }
  return { x, y };
}

/** Moves a part to its own middle and scales it to `radius`. */
function fitDisc({ x, y }: Places, radius: number): void {
  const n = x.length;
  const [midX, midY] = [x.reduce((a, b) => a + b, 0) / n, y.reduce((a, b) => a + b, 0) / n];
  let far = 1e-6;
  for (let i = 0; i < n; i++) far = Math.max(far, Math.hypot(x[i]! - midX, y[i]! - midY));
  for (let i = 0; i < n; i++) {
    x[i] = ((x[i]! - midX) / far) * radius;
    y[i] = ((y[i]! - midY) / far) * radius;
  }
}

/** Middles of discs side by side along a spiral `wide` times as wide as high; `radii` descend. */
function packed(radii: readonly number[], wide: number): Places {
  const x = new Float32Array(radii.length);
  const y = new Float32Array(radii.length);
  const cell = Math.max(1, 2 * (radii[Math.min(radii.length - 1, 8)] ?? 1));
  const taken = new Map<number, number[]>();
  const cells = (cx: number, cy: number, r: number): number[] => {
    const keys: number[] = [];
    for (let i = Math.floor((cx - r) / cell); i <= Math.floor((cx + r) / cell); i++) {
      for (let j = Math.floor((cy - r) / cell); j <= Math.floor((cy + r) / cell); j++)
        keys.push(i * 65_536 + j);
    }
    return keys;
  };
  let angle = 0;
  radii.forEach((r, k) => {
    // A smaller disc may fit into a gap further in: the walk goes a turn back.
    if (k > 0 && r < radii[k - 1]!) angle = Math.max(0, angle - 2 * Math.PI);
    for (;;) {
      const out = (0.5 * Math.max(0.7, radii.at(-1)!) * angle) / Math.PI;
      const cx = out * Math.cos(angle) * Math.sqrt(wide);
      const cy = (out * Math.sin(angle)) / Math.sqrt(wide);
      const hit = cells(cx, cy, r).some((key) =>
        taken.get(key)?.some((o) => Math.hypot(x[o]! - cx, y[o]! - cy) < r + radii[o]!),
      );
      if (!hit) {
        x[k] = cx;
        y[k] = cy;
        for (const key of cells(cx, cy, r)) {
          const list = taken.get(key);
          if (list) list.push(k);
          else taken.set(key, [k]);
        }
        return;
      }
      angle += Math.min(0.5, 0.6 / (out + 0.5));
    }
  });
  return { x, y };
}

/** Scales everything into the box; a small network is not blown up beyond reason. */
function fitBox({ x, y }: Places, { width, height, margin }: Box): void {
  let [lowX, lowY, highX, highY] = [x[0] ?? 0, y[0] ?? 0, x[0] ?? 0, y[0] ?? 0];
  for (let i = 1; i < x.length; i++) {
    lowX = Math.min(lowX, x[i]!);
    highX = Math.max(highX, x[i]!);
    lowY = Math.min(lowY, y[i]!);
    highY = Math.max(highY, y[i]!);
  }
  const scale = Math.min(
    (width - 2 * margin) / Math.max(1e-6, highX - lowX),
    (height - 2 * margin) / Math.max(1e-6, highY - lowY),
    60,
  );
  for (let i = 0; i < x.length; i++) {
    x[i] = width / 2 + (x[i]! - (lowX + highX) / 2) * scale;
    y[i] = height / 2 + (y[i]! - (lowY + highY) / 2) * scale;
  }
}
