/**
 * A referral forest as one typed array: `parents[i]` is the supporter who invited i, -1 for a seed.
 * Supporters may stand in any order.
 */
export type Parents = Int32Array;

/** The seeds first, then their recruits, then theirs: every inviter before everybody they brought. */
export interface Order {
  readonly order: Int32Array;
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
  const order = new Int32Array(n);
  const depths = new Int32Array(n);
  if (inOrder) {
    for (let i = 0; i < n; i++) {
      order[i] = i;
      const p = parents[i]!;
      depths[i] = p < 0 ? 0 : depths[p]! + 1;
    }
    return { order, depths, offspring };
  }
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

/** The shape of the whole forest and of each cascade, in linear time (see {@link generationOrder} for errors). */
export function forestShape(parents: Parents): {
  readonly shape: Shape;
  /** The seed above each supporter. */
  readonly seedOf: Int32Array;
  /** Recruits of each supporter. */
  readonly offspring: Int32Array;
  cascades(top: number): Cascade[];
} {
  const n = parents.length;
  const { order, depths, offspring } = generationOrder(parents);
  const sizes = new Int32Array(n).fill(1);
  const deepest = Int32Array.from(depths);
  for (let at = n - 1; at >= 0; at--) {
    const i = order[at]!;
    const p = parents[i]!;
    if (p < 0) continue;
    sizes[p] = sizes[p]! + sizes[i]!;
    if (deepest[i]! > deepest[p]!) deepest[p] = deepest[i]!;
  }
  const trees = new Int32Array(n);
  const pairs = new Float64Array(n);
  let maxDepth = 0;
  let totalDepth = 0;
  let largestTree = 0;
  let largestBroadcast = 0;
  let seeds = 0;
  for (let at = 0; at < n; at++) {
    const i = order[at]!;
    const p = parents[i]!;
    const root = p < 0 ? i : trees[p]!;
    trees[i] = root;
    const size = sizes[root]!;
    if (p < 0) {
      seeds++;
      if (size > largestTree) largestTree = size;
    } else {
      pairs[root] = pairs[root]! + (sizes[i]! / size) * ((size - sizes[i]!) / (size - 1)) * 2;
    }
    totalDepth += depths[i]!;
    if (depths[i]! > maxDepth) maxDepth = depths[i]!;
    if (offspring[i]! > largestBroadcast) largestBroadcast = offspring[i]!;
  }
  const breadths = new Array<number>(n === 0 ? 0 : maxDepth + 1).fill(0);
  let weighted = 0;
  let weight = 0;
  for (let i = 0; i < n; i++) {
    breadths[depths[i]!]!++;
    if (parents[i]! < 0 && sizes[i]! > 1) {
      weighted += pairs[i]! * sizes[i]!;
      weight += sizes[i]!;
    }
  }
  const shape: Shape = {
    supporters: n,
    seeds,
    generations: breadths.length,
    maxDepth,
    meanDepth: n === 0 ? 0 : totalDepth / n,
    maxBreadth: breadths.reduce((most, b) => Math.max(most, b), 0),
    breadths,
    largestTree,
    largestBroadcastShare: n === 0 ? 0 : largestBroadcast / n,
    structuralVirality: weight === 0 ? null : weighted / weight,
  };
  const cascades = (top: number): Cascade[] => {
    const roots: number[] = [];
    for (let i = 0; i < n; i++) if (parents[i]! < 0) roots.push(i);
    roots.sort((a, b) => sizes[b]! - sizes[a]! || a - b);
    return roots.slice(0, top).map((seed) => ({
      seed,
      supporters: sizes[seed]!,
      structuralVirality: sizes[seed]! > 1 ? pairs[seed]! : null,
      maxDepth: deepest[seed]!,
    }));
  };
  return { shape, seedOf: trees, offspring, cascades };
}

/** Structural virality of one tree given by its parents; null for fewer than two people or several seeds. */
export function structuralVirality(parents: Parents): number | null {
  const { shape } = forestShape(parents);
  return shape.seeds === 1 ? shape.structuralVirality : null;
}
