import { sha256 } from "#kernel";

/** A node of the tree: 32 bytes of SHA-256. */
export type Hash = Uint8Array;

/** The hash of a tree without leaves: SHA-256 of nothing (RFC 6962, 2.1). */
export const EMPTY_ROOT: Hash = sha256(new Uint8Array());

/** The hash of a leaf: SHA-256(0x00 ‖ data) (RFC 6962, 2.1). */
export function leafHash(data: Uint8Array): Hash {
  const bytes = new Uint8Array(data.length + 1);
  bytes.set(data, 1);
  return sha256(bytes);
}

// Hashing copies what it reads, so all nodes can be written into the same place.
const pair = new Uint8Array(65).fill(1, 0, 1);

/** The hash of a node over two others: SHA-256(0x01 ‖ left ‖ right) (RFC 6962, 2.1). */
export function nodeHash(left: Hash, right: Hash): Hash {
  pair.set(left, 1);
  pair.set(right, 33);
  return sha256(pair);
}

/**
 * What is needed of a tree to let it grow: the hashes of its whole subtrees, largest first, one for
 * each binary digit 1 of the size. It changes in place: a log is folded over millions of leaves.
 */
export interface Frontier {
  size: number;
  readonly hashes: Hash[];
}

/** The frontier of a tree without leaves. */
export function emptyFrontier(): Frontier {
  return { size: 0, hashes: [] };
}

/** Adds one leaf by its hash. */
export function appendHash(frontier: Frontier, leaf: Hash): void {
  let hash = leaf;
  for (let size = frontier.size; size % 2 === 1; size = (size - 1) / 2) {
    hash = nodeHash(frontier.hashes.pop()!, hash);
  }
  frontier.hashes.push(hash);
  frontier.size += 1;
}

/** The root of the tree as it stands. */
export function rootOf(frontier: Frontier): Hash {
  return (
    frontier.hashes.reduceRight<Hash | null>(
      (right, left) => (right === null ? left : nodeHash(left, right)),
      null,
    ) ?? EMPTY_ROOT
  );
}

/** Gives the hash over the leaves from index × 2^level up to, and without, (index + 1) × 2^level. */
export type HashSource = (level: number, index: number) => Hash;

/** The Merkle Tree Hash over the leaves from `start` up to `end`, where `start` is where such a subtree can begin. */
export function rangeHash(source: HashSource, start: number, end: number): Hash {
  const count = end - start;
  if (count === 0) return EMPTY_ROOT;
  const half = splitOf(count);
  if (half * 2 === count || count === 1) return source(Math.round(Math.log2(count)), start / count);
  return nodeHash(rangeHash(source, start, start + half), rangeHash(source, start + half, end));
}

/** The largest power of two that is smaller than `count` (1 for a count of 1). */
export function splitOf(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}
