import { quantile } from "#kernel";

/** A forecast of a count: its median and the ends of the 50, 80 and 95 % bands. */
export interface Bands {
  readonly median: number;
  readonly low50: number;
  readonly high50: number;
  readonly low80: number;
  readonly high80: number;
  readonly low95: number;
  readonly high95: number;
}

/** The bands of simulated counts. @param ascending at least one. */
export function bandsOf(ascending: ArrayLike<number>): Bands {
  const at = (q: number): number => quantile(ascending, q) ?? 0;
  return {
    median: at(0.5),
    low50: at(0.25),
    high50: at(0.75),
    low80: at(0.1),
    high80: at(0.9),
    low95: at(0.025),
    high95: at(0.975),
  };
}

/**
 * Chance to reach `target` when only the bands are known: along their seven quantiles, straight in the logarithm of
 * the new ones. 1 for what is there already; beyond the 95 % band only "under 2.5 %" is known, and 0.025 is given.
 */
export function chanceWithin(bands: Bands, count: number, target: number): number {
  if (target <= count) return 1;
  const ends = [
    bands.low95,
    bands.low80,
    bands.low50,
    bands.median,
    bands.high50,
    bands.high80,
    bands.high95,
  ];
  const chances = [0.975, 0.9, 0.75, 0.5, 0.25, 0.1, 0.025];
  const upper = ends.findIndex((end) => end >= target);
  if (upper < 0) return 0.025;
  if (upper === 0) return 0.975;
  const at = (total: number): number => Math.log(Math.max(0, total - count) + 1);
  const [low, high] = [at(ends[upper - 1]!), at(ends[upper]!)];
  const share = high > low ? (at(target) - low) / (high - low) : 1;
  return chances[upper - 1]! + share * (chances[upper]! - chances[upper - 1]!);
}
