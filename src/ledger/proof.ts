import { sameBytes } from "#kernel";
import { type Hash, type HashSource, nodeHash, rangeHash, splitOf } from "./merkle.ts";

/**
 * The proof that the leaf at `index` is in the tree of `size` leaves: the hashes beside the way up
 * (RFC 9162, 2.1.3.1). Throws RangeError when there is no such leaf.
 */
export function proveInclusion(source: HashSource, index: number, size: number): Hash[] {
  if (!(index >= 0 && index < size)) throw new RangeError(`no leaf ${index} in a tree of ${size}`);
  return pathTo(source, index, 0, size);
}

function pathTo(source: HashSource, index: number, start: number, end: number): Hash[] {
  if (end - start === 1) return [];
  const middle = start + splitOf(end - start);
  return index < middle
    ? [...pathTo(source, index, start, middle), rangeHash(source, middle, end)]
    : [...pathTo(source, index, middle, end), rangeHash(source, start, middle)];
}

/** True when the proof leads from the leaf to the root (RFC 9162, 2.1.3.2). */
export function verifyInclusion(
  leaf: Hash,
  index: number,
  size: number,
  proof: readonly Hash[],
  root: Hash,
): boolean {
  if (!isCount(index) || !isCount(size) || index >= size) return false;
  let [at, last, hash] = [index, size - 1, leaf];
  for (const beside of proof) {
    if (last === 0 || beside.length !== 32) return false;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(beside, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, half(last)];
    } else hash = nodeHash(hash, beside);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameBytes(hash, root);
}

/**
 * The proof that the tree of `second` leaves begins with the tree of `first` leaves (RFC 9162, 2.1.4.1).
 * Throws RangeError when `first` is not between 0 and `second`.
 */
export function proveConsistency(source: HashSource, first: number, second: number): Hash[] {
  if (!(first >= 0 && first <= second)) throw new RangeError(`a tree of ${second} holds none of ${first}`);
  return first === 0 || first === second ? [] : between(source, first, 0, second, true);
}

function between(source: HashSource, first: number, start: number, end: number, known: boolean): Hash[] {
  if (first === end) return known ? [] : [rangeHash(source, start, end)];
  const middle = start + splitOf(end - start);
  return first <= middle
    ? [...between(source, first, start, middle, known), rangeHash(source, middle, end)]
    : [...between(source, first, middle, end, false), rangeHash(source, start, middle)];
}

/** True when the proof shows that the second tree begins with the first one (RFC 9162, 2.1.4.2). */
export function verifyConsistency(
  first: number,
  firstRoot: Hash,
  second: number,
  secondRoot: Hash,
  proof: readonly Hash[],
): boolean {
  if (!isCount(first) || !isCount(second) || first > second) return false;
  if (proof.some((hash) => hash.length !== 32)) return false;
  if (first === second) return proof.length === 0 && sameBytes(firstRoot, secondRoot);
  if (first === 0) return proof.length === 0;
  const path = splitOf(first) * 2 === first || first === 1 ? [firstRoot, ...proof] : [...proof];
  let [at, last] = [first - 1, second - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  const begin = path.shift();
  if (!begin) return false;
  let [firstHash, secondHash] = [begin, begin];
  for (const beside of path) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      firstHash = nodeHash(beside, firstHash);
      secondHash = nodeHash(beside, secondHash);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, half(last)];
    } else secondHash = nodeHash(secondHash, beside);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameBytes(firstHash, firstRoot) && sameBytes(secondHash, secondRoot);
}

// Sizes may be beyond what JavaScript shifts as integers.
function half(count: number): number {
  return Math.floor(count / 2);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
