/**
 * Ends of the split conformal band at `level` from residuals of cases that were not used for fitting (Vovk,
 * Gammerman & Shafer 2005), each tail on its own: the k-th smallest with k = ceil((n + 1)(1 + level) / 2) from
 * either side. Null when there are too few residuals to bound (n >= 9 for 80 %, 39 for 95 %).
 */
export function conformalEnds(
  residuals: readonly number[],
  level: number,
): { readonly low: number; readonly high: number } | null {
  const ascending = [...residuals].sort((a, b) => a - b);
  const n = ascending.length;
  const k = Math.ceil(((n + 1) * (1 + level)) / 2 - 1e-9);
  return k > n ? null : { low: ascending[n - k]!, high: ascending[k - 1]! };
}

/** The next miss rate of adaptive conformal inference (Gibbs & Candès 2021) after a forecast that missed or held. */
export function adaptMissRate(rate: number, aimed: number, missed: boolean, step = 0.05): number {
  return Math.min(0.5, Math.max(0.001, rate + step * (aimed - (missed ? 1 : 0))));
}
