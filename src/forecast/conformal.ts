import type { Bands } from "./bands.ts";

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

/**
 * Half width of the split conformal band at `level`, both tails together: the k-th smallest size of a residual with
 * k = ceil((n + 1) level). Null when there are too few (n >= 4 for 80 %, 19 for 95 %).
 */
export function conformalReach(residuals: readonly number[], level: number): number | null {
  const sizes = residuals.map(Math.abs).sort((a, b) => a - b);
  return sizes[Math.ceil((sizes.length + 1) * level - 1e-9) - 1] ?? null;
}

/** The next miss rate of adaptive conformal inference (Gibbs & Candès 2021) after a forecast that missed or held. */
export function adaptMissRate(rate: number, aimed: number, missed: boolean, step = 0.05): number {
  return Math.min(0.5, Math.max(0.001, rate + step * (aimed - (missed ? 1 : 0))));
}

/** How one past forecast of this installation turned out. */
export interface PastForecast {
  /** Supporters when it was made, its median, and how many there were in the end. */
  readonly count: number;
  readonly median: number;
  readonly final: number;
}

/** Past campaigns needed before their misses decide the bands (docs/METHODS.md#calibration). */
export const FEWEST_PAST = 20;

/**
 * The forecast's bands from how past campaigns' forecasts missed: split conformal on ln of the new supporters. A band
 * that the past is too short for (95 % needs 39) keeps its simulated ratio, widened as the 80 % band was. Null with
 * fewer than {@link FEWEST_PAST}.
 */
export function calibrated(bands: Bands, count: number, past: readonly PastForecast[]): Bands | null {
  if (past.length < FEWEST_PAST) return null;
  const fresh = (total: number, from: number): number => Math.log(Math.max(0, total - from) + 1);
  const misses = past.map((one) => fresh(one.final, one.count) - fresh(one.median, one.count));
  const middle = fresh(bands.median, count);
  const total = (ln: number): number => Math.max(count, count - 1 + Math.exp(ln));
  const ends = (level: number): readonly [number, number] | null => {
    const found = conformalEnds(misses, level);
    return found && [total(middle + Math.min(0, found.low)), total(middle + Math.max(0, found.high))];
  };
  const [low80, high80] = ends(0.8)!;
  const [low50, high50] = ends(0.5)!;
  const stretched = (end: number, near: number, nearNow: number): number => {
    const own = fresh(end, count) - middle;
    const before = fresh(near, count) - middle;
    return total(middle + (before === 0 ? own : (own * (fresh(nearNow, count) - middle)) / before));
  };
  const [low95, high95] = ends(0.95) ?? [
    Math.min(low80, stretched(bands.low95, bands.low80, low80)),
    Math.max(high80, stretched(bands.high95, bands.high80, high80)),
  ];
  return { median: bands.median, low50, high50, low80, high80, low95, high95 };
}
