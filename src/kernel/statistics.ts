/**
 * Quantile of an ascending list by linear interpolation (type 7 of Hyndman & Fan 1996,
 * the default of R). `q` in [0, 1]; null for an empty list.
 */
export function quantile(ascending: ArrayLike<number>, q: number): number | null {
  const n = ascending.length;
  if (n === 0) return null;
  const at = (n - 1) * q;
  const low = Math.floor(at);
  const below = ascending[low] ?? 0;
  const above = ascending[Math.min(low + 1, n - 1)] ?? below;
  return below + (at - low) * (above - below);
}

/**
 * Gini coefficient of non-negative amounts, 0 (all equal) to (n-1)/n (one holds all);
 * null when the list is empty or sums to 0. G = (2 sum i*x_i)/(n sum x) - (n+1)/n, x ascending.
 */
export function gini(amounts: ArrayLike<number>): number | null {
  const ascending = Float64Array.from(amounts).sort();
  const n = ascending.length;
  let total = 0;
  let ranked = 0;
  for (let i = 0; i < n; i++) {
    const amount = ascending[i]!;
    total += amount;
    ranked += (i + 1) * amount;
  }
  return total === 0 ? null : (2 * ranked) / (n * total) - (n + 1) / n;
}

/** An estimate with the ends of its interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson score interval of a share (Wilson 1927) for `hits` out of `n`; `z` is the normal
 * quantile (1.96 for 95 %). Null when n is 0.
 */
export function wilsonInterval(hits: number, n: number, z = 1.959964): Interval | null {
  if (n === 0) return null;
  const share = hits / n;
  const spread = (z * z) / n;
  const centre = (share + spread / 2) / (1 + spread);
  const half = (z / (1 + spread)) * Math.sqrt((share * (1 - share)) / n + spread / (4 * n));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
