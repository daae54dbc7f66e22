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
