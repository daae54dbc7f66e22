import type { LiveForest } from "./live.ts";
import { generationOrder, type Parents } from "./shape.ts";

/** Where the supporters of the biggest cascades stand in a round picture. Nobody can be told from it: no ids, no times. */
export interface RadialLayout {
  /** x and y by turns, in [-1, 1]; a supporter's cascade begins near the middle. */
  readonly places: Float32Array;
  /** Place of the inviter in this picture, -1 for a seed. Inviters stand before those they brought. */
  readonly inviters: Int32Array;
  readonly depths: Uint16Array;
  /** Supporters of the whole forest, drawn or not. */
  readonly of: number;
}

/**
 * A radial picture of the biggest cascades, at most about `most` supporters: each cascade gets a slice of the
 * circle by its leaves, each generation a ring. Linear in the supporters drawn, without recursion. Of a cascade too big
 * for the room that is left, the first generations are drawn.
 */
export function radialLayout(parents: Parents, most: number): RadialLayout {
  const { order, depths } = generationOrder(parents);
  const n = parents.length;
  const at = (i: number): number => (order ? order[i]! : i);
  const sizes = new Int32Array(n).fill(1);
  for (let i = n - 1; i >= 0; i--) {
    const p = parents[at(i)]!;
    if (p >= 0) sizes[p] = sizes[p]! + sizes[at(i)]!;
  }
  const seeds: number[] = [];
  for (let i = 0; i < n; i++) if (parents[i]! < 0 && sizes[i]! > 1) seeds.push(i);
  seeds.sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const slice = new Int32Array(n).fill(-1);
  let room = most;
  const chosen: number[] = [];
  for (const seed of seeds) {
    if (room <= 0) break;
    slice[seed] = chosen.length;
    chosen.push(seed);
    room -= sizes[seed]!;
  }
  // In generations, so that a cut leaves whole rings; a drawn supporter's inviter is always drawn.
  const drawn: number[] = [];
  const placed = new Int32Array(n).fill(-1);
  for (const i of byGeneration(order, depths, n)) {
    const p = parents[i]!;
    if (p >= 0) slice[i] = placed[p]! >= 0 ? slice[p]! : -1;
    if (slice[i]! < 0 || drawn.length >= most) continue;
    placed[i] = drawn.length;
    drawn.push(i);
  }
  return layOut(drawn, placed, parents, depths, n);
}

/**
 * {@link radialLayout} of a live forest: only the supporters who will be drawn are walked, so the cost does not grow with
 * the forest (but for a look at each seed).
 */
export function livePicture(live: LiveForest, most: number): RadialLayout {
  const drawn: number[] = live.biggest(most);
  const inviters: number[] = drawn.map(() => -1);
  for (let at = 0; at < drawn.length && drawn.length < most; at++) {
    for (const recruit of live.recruitsOf(drawn[at]!)) {
      if (drawn.length >= most) break;
      drawn.push(recruit);
      inviters.push(at);
    }
  }
  return { ...radialLayout(Int32Array.from(inviters), most), of: live.counts().supporters };
}

/** Everybody, seeds first, then generation by generation. */
function byGeneration(order: Int32Array | null, depths: Int32Array, n: number): Int32Array {
  if (order) return order;
  const starts: number[] = [];
  for (let i = 0; i < n; i++) starts[depths[i]! + 1] = (starts[depths[i]! + 1] ?? 0) + 1;
  for (let d = 0; d < starts.length; d++) starts[d] = (starts[d] ?? 0) + (starts[d - 1] ?? 0);
  const sorted = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const depth = depths[i]!;
    sorted[starts[depth]!] = i;
    starts[depth] = starts[depth]! + 1;
  }
  return sorted;
}

function layOut(
  drawn: readonly number[],
  placed: Int32Array,
  parents: Parents,
  depths: Int32Array,
  of: number,
): RadialLayout {
  const count = drawn.length;
  const inviters = Int32Array.from(drawn, (i) => (parents[i]! < 0 ? -1 : placed[parents[i]!]!));
  const leaves = new Float64Array(count);
  for (let k = count - 1; k >= 0; k--) {
    leaves[k] = leaves[k]! || 1;
    if (inviters[k]! >= 0) leaves[inviters[k]!] = leaves[inviters[k]!]! + leaves[k]!;
  }
  const rings = drawn.reduce((most, i) => Math.max(most, depths[i]!), 0) + 1;
  const start = new Float64Array(count);
  const used = new Float64Array(count);
  const places = new Float32Array(2 * count);
  let total = 0;
  for (let k = 0; k < count; k++) if (inviters[k]! < 0) total += leaves[k]!;
  let round = 0;
  for (let k = 0; k < count; k++) {
    const p = inviters[k]!;
    if (p < 0) {
      start[k] = round;
      round += leaves[k]!;
    } else {
      start[k] = start[p]! + used[p]!;
      used[p] = used[p]! + leaves[k]!;
    }
    const angle = (2 * Math.PI * (start[k]! + leaves[k]! / 2)) / total;
    const radius = (depths[drawn[k]!]! + 0.6) / (rings + 0.1);
    places[2 * k] = radius * Math.cos(angle);
    places[2 * k + 1] = radius * Math.sin(angle);
  }
  return { places, inviters, depths: Uint16Array.from(drawn, (i) => Math.min(65_535, depths[i]!)), of };
}
