/**
 * A referral forest as one typed array: `parents[i]` is the supporter who invited i, -1 for a seed.
 * Supporters may stand in any order.
 */
export type Parents = Int32Array;

/** The seeds first, then their recruits, then theirs: every inviter before everybody they brought. */
export interface Order {
  /** Null when the supporters are already listed so. */
  readonly order: Int32Array | null;
  /** Distance of each supporter from the seed, by supporter. */
  readonly depths: Int32Array;
  /** Recruits of each supporter, withdrawn or not. */
  readonly offspring: Int32Array;
}

/**
 * Walks the forest generation by generation without recursion, in linear time and four arrays of its size.
 * @throws RangeError when an inviter is outside the forest or the invitations run in a circle.
 */
export function generationOrder(parents: Parents): Order {
  const n = parents.length;
  const offspring = new Int32Array(n);
  let inOrder = true;
  for (let i = 0; i < n; i++) {
    const p = parents[i]!;
    if (p < -1 || p >= n) throw new RangeError(`supporter ${i} has an inviter outside the forest: ${p}`);
    if (p >= 0) offspring[p] = offspring[p]! + 1;
    if (p >= i) inOrder = false;
  }
  const depths = new Int32Array(n);
  if (inOrder) {
    for (let i = 0; i < n; i++) {
      const p = parents[i]!;
      if (p >= 0) depths[i] = depths[p]! + 1;
    }
    return { order: null, depths, offspring };
  }
  const order = new Int32Array(n);
  const start = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) start[i + 1] = start[i]! + offspring[i]!;
  const next = start.slice(0, n);
  const recruits = new Int32Array(start[n]!);
  let filled = 0;
  for (let i = 0; i < n; i++) {
    const p = parents[i]!;
    if (p < 0) order[filled++] = i;
    else {
      recruits[next[p]!] = i;
      next[p] = next[p]! + 1;
    }
  }
  for (let at = 0; at < filled; at++) {
    const i = order[at]!;
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      const child = recruits[k]!;
      depths[child] = depths[i]! + 1;
      order[filled++] = child;
    }
  }
  if (filled < n) throw new RangeError(`the invitations of ${n - filled} supporters run in a circle`);
  return { order, depths, offspring };
}

/** The shape of a forest. Distances are counted in invitations. */
export interface Shape {
  readonly supporters: number;
  readonly seeds: number;
  /** Generations with at least one supporter: 0 for nobody, 1 when nobody was invited. */
  readonly generations: number;
  readonly maxDepth: number;
  readonly meanDepth: number;
  /** Supporters of the largest generation of the whole forest. */
  readonly maxBreadth: number;
  /** Supporters by generation, seeds first. */
  readonly breadths: readonly number[];
  readonly largestTree: number;
  /** Share of all supporters brought directly by the one who brought most; 0 when nobody was brought. */
  readonly largestBroadcastShare: number;
  /**
   * Mean of the structural virality of the cascades of two or more, each weighted by its size; null without one.
   * Distances between cascades do not exist, so they do not enter.
   */
  readonly structuralVirality: number | null;
}

/** One cascade: everybody who came through one seed. */
export interface Cascade {
  readonly seed: number;
  readonly supporters: number;
  /**
   * Mean distance over all pairs (Goel, Anderson, Hofman & Watts 2016), 2W / (n (n - 1)) with the Wiener index
   * W = sum of s (n - s) over the sizes s of all subtrees below the seed; null for one person.
   */
  readonly structuralVirality: number | null;
  readonly maxDepth: number;
}

/** Per subtree: its size, and over its own subtrees below the top the sum of sizes and of squared sizes. */
const SIZE = 0;
const SUM = 1;
const SQUARES = 2;

/** Sums over subtrees, recruits before their inviters; three numbers side by side spare the cache. */
function subtreeSums(parents: Parents, order: Int32Array | null): Float64Array {
  const n = parents.length;
  const sums = new Float64Array(3 * n);
  for (let at = n - 1; at >= 0; at--) {
    const i = order ? order[at]! : at;
    const own = 3 * i;
    const size = sums[own]! + 1;
    sums[own] = size;
    if (parents[i]! < 0) continue;
    const up = 3 * parents[i]!;
    sums[up] = sums[up]! + size;
    sums[up + SUM] = sums[up + SUM]! + sums[own + SUM]! + size;
    sums[up + SQUARES] = sums[up + SQUARES]! + sums[own + SQUARES]! + size * size;
  }
  return sums;
}

/** Mean distance of the tree under `seed`: W = sum of s (n - s) = n * sum of s - sum of s^2. */
function meanDistance(sums: Float64Array, seed: number): number | null {
  const n = sums[3 * seed + SIZE]!;
  if (n < 2) return null;
  return (2 * (sums[3 * seed + SUM]! - sums[3 * seed + SQUARES]! / n)) / (n - 1);
}

/**
 * The shape of the whole forest and of each cascade, in linear time.
 * @param walked the walk, when the caller has it already. Errors as {@link generationOrder}.
 */
export function forestShape(
  parents: Parents,
  walked: Order = generationOrder(parents),
): { readonly shape: Shape; cascades(top: number): Cascade[] } {
  const n = parents.length;
  const { order, depths, offspring } = walked;
  const sums = subtreeSums(parents, order);
  const breadths: number[] = [];
  let totalDepth = 0;
  let largestTree = 0;
  let largestBroadcast = 0;
  let seeds = 0;
  let weighted = 0;
  let weight = 0;
  for (let i = 0; i < n; i++) {
    const depth = depths[i]!;
    while (breadths.length <= depth) breadths.push(0);
    breadths[depth] = breadths[depth]! + 1;
    totalDepth += depth;
    if (offspring[i]! > largestBroadcast) largestBroadcast = offspring[i]!;
    if (parents[i]! >= 0) continue;
    seeds++;
    const size = sums[3 * i]!;
    if (size > largestTree) largestTree = size;
    const distance = meanDistance(sums, i);
    if (distance === null) continue;
    weighted += distance * size;
    weight += size;
  }
  const shape: Shape = {
    supporters: n,
    seeds,
    generations: breadths.length,
    maxDepth: Math.max(0, breadths.length - 1),
    meanDepth: n === 0 ? 0 : totalDepth / n,
    maxBreadth: breadths.reduce((most, b) => Math.max(most, b), 0),
    breadths,
    largestTree,
    largestBroadcastShare: n === 0 ? 0 : largestBroadcast / n,
    structuralVirality: weight === 0 ? null : weighted / weight,
  };
  return { shape, cascades: (top) => largestCascades(parents, walked, sums, top) };
}

function largestCascades(
  parents: Parents,
  { order, depths }: Order,
  sums: Float64Array,
  top: number,
): Cascade[] {
  const deepest = Int32Array.from(depths);
  const seeds: number[] = [];
  for (let at = parents.length - 1; at >= 0; at--) {
    const i = order ? order[at]! : at;
    const p = parents[i]!;
    if (p < 0) seeds.push(i);
    else if (deepest[i]! > deepest[p]!) deepest[p] = deepest[i]!;
  }
  return seeds
    .sort((a, b) => sums[3 * b]! - sums[3 * a]! || a - b)
    .slice(0, top)
    .map((seed) => ({
      seed,
      supporters: sums[3 * seed]!,
      structuralVirality: meanDistance(sums, seed),
      maxDepth: deepest[seed]!,
    }));
}

/** Structural virality of one tree given by its parents; null for fewer than two people or several seeds. */
export function structuralVirality(parents: Parents): number | null {
  const { shape } = forestShape(parents);
  return shape.seeds === 1 ? shape.structuralVirality : null;
}
