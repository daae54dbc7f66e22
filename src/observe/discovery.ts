import { poissonTail } from "./poisson.ts";

const MAX_REPEATS = 40;

/**
 * q-values that use what each test can attain (Heyse 2011): the false discoveries expected among p <= t are the sum
 * over all tests of the largest p-value each can reach up to t, instead of t for every test as in Benjamini-Hochberg.
 */
export function discreteDiscoveryRates(p: Float64Array, expected: readonly number[]): Float64Array {
  const order = Uint32Array.from(p.keys())
    .filter((e) => p[e]! < 1)
    .sort((a, b) => p[a]! - p[b]!);
  const limits = Float64Array.from(order, (e) => p[e]! * (1 + 1e-9));
  const more = new Float64Array(order.length + 1);
  for (const lambda of expected) {
    let tail = poissonTail(2, lambda);
    for (let k = 2; k < MAX_REPEATS && tail > 1e-12; k++) {
      const next = poissonTail(k + 1, lambda);
      more[firstAtLeast(limits, tail)]! += tail - next;
      tail = next;
    }
    more[firstAtLeast(limits, tail)]! += tail;
  }
  const rates = new Float64Array(order.length);
  let sum = 0;
  for (let rank = 0; rank < order.length; rank++) {
    sum += more[rank]!;
    rates[rank] = Math.max(sum, p[order[rank]!]!) / (rank + 1);
  }
  const q = new Float64Array(p.length).fill(1);
  let least = 1;
  for (let rank = order.length - 1; rank >= 0; rank--) {
    least = Math.min(least, rates[rank]!);
    q[order[rank]!] = least;
  }
  return q;
}

/** The first place of an ascending list that is at least `value`; its length when none is. */
function firstAtLeast(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Benjamini-Hochberg q-values of `p` among `hypotheses` tests; those not listed have p = 1 (Benjamini & Hochberg 1995). */
export function falseDiscoveryRates(p: Float64Array, hypotheses: number): Float64Array {
  const order = Uint32Array.from(p.keys()).sort((a, b) => p[a]! - p[b]!);
  const q = new Float64Array(p.length).fill(1);
  const tests = Math.max(
    hypotheses,
    p.reduce((count, value) => count + (value < 1 ? 1 : 0), 0),
  );
  let least = 1;
  for (let rank = order.length; rank >= 1; rank--) {
    const e = order[rank - 1]!;
    least = Math.min(least, (p[e]! * tests) / rank);
    q[e] = least;
  }
  return q;
}
