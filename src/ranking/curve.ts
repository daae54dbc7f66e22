import { accept, type Interval, type Result, refuse, studentQuantile } from "#kernel";

/** One observed place of a list: the units (sales, streams, votes) that held that rank in the venue's window. */
export interface RankVolume {
  readonly rank: number;
  readonly volume: number;
}

/** A fitted power law volume = a * rank^-b of one venue. */
export interface Curve {
  readonly a: number;
  readonly b: number;
  /** 80 % interval of b. */
  readonly bInterval: Interval;
  readonly n: number;
  /** Sd of ln(volume) around the curve, drift from day to day included. */
  readonly sd: number;
  readonly ranks: Interval;
  /** Posterior covariance of (ln a, b) in units of sd^2, and the degrees of freedom of the intervals. */
  readonly spread: readonly [aa: number, ab: number, bb: number];
  readonly freedom: number;
}

/** What is known of b before any point: mean and sd of the seven published or measured venues (0.38 to 1.01). */
export const EXPONENT_PRIOR = { mean: 0.78, sd: 0.21 };
/** Drift of the volume at one rank from day to day, log sd (measured 0.07 to 0.10), worth four observations. */
const DRIFT = { sd: 0.1, weight: 4 };

/**
 * Bayesian line through ln(volume) on ln(rank): flat prior on a, {@link EXPONENT_PRIOR} on b, so that two points
 * close together cannot give an absurd slope and many points overrule it. Refused without a usable point.
 */
export function fitCurve(points: readonly RankVolume[]): Result<Curve, string> {
  const used = points.filter(({ rank, volume }) => rank >= 1 && volume > 0);
  const n = used.length;
  if (n === 0) return refuse("no point with a rank of at least 1 and a volume above 0");
  const x = used.map(({ rank }) => Math.log(rank));
  const y = used.map(({ volume }) => Math.log(volume));
  const meanX = x.reduce((sum, v) => sum + v, 0) / n;
  const meanY = y.reduce((sum, v) => sum + v, 0) / n;
  const sxx = x.reduce((sum, v) => sum + (v - meanX) ** 2, 0);
  const sxy = x.reduce((sum, v, i) => sum + (v - meanX) * (y[i]! - meanY), 0);
  let sd = DRIFT.sd;
  let slope = 0;
  let precision = 0;
  for (let pass = 0; pass < 20; pass++) {
    const prior = (sd / EXPONENT_PRIOR.sd) ** 2;
    precision = sxx + prior;
    slope = (-sxy + prior * EXPONENT_PRIOR.mean) / precision;
    const rss = x.reduce((sum, v, i) => sum + (y[i]! - meanY + slope * (v - meanX)) ** 2, 0);
    sd = Math.sqrt((DRIFT.weight * DRIFT.sd ** 2 + rss) / (DRIFT.weight + Math.max(0, n - 2)));
  }
  const freedom = DRIFT.weight + Math.max(0, n - 2);
  const bb = 1 / precision;
  const half = studentQuantile(0.9, freedom) * sd * Math.sqrt(bb);
  const ranks = used.map(({ rank }) => rank);
  return accept({
    a: Math.exp(meanY + slope * meanX),
    b: slope,
    bInterval: { low: slope - half, high: slope + half },
    n,
    sd,
    ranks: { low: Math.min(...ranks), high: Math.max(...ranks) },
    spread: [1 / n + meanX * meanX * bb, meanX * bb, bb],
    freedom,
  });
}

/** What it takes to hold a rank in the venue's window. */
export interface UnitsForRank {
  /** Median units at the rank. */
  readonly units: number;
  /** 80 % predictive interval, drift from day to day included. */
  readonly low: number;
  readonly high: number;
  /** Aim for this to hold the rank with 90 % chance: the upper end of the same interval. */
  readonly aim: number;
}

/** Units needed for `rank`; refused outside half the best to twice the worst observed rank. */
export function unitsFor(curve: Curve, rank: number): Result<UnitsForRank, string> {
  const outside = beyond(curve, rank);
  if (outside) return refuse(outside);
  const x = Math.log(rank);
  const [aa, ab, bb] = curve.spread;
  const sd = curve.sd * Math.sqrt(1 + Math.max(0, aa - 2 * x * ab + x * x * bb));
  const units = curve.a * rank ** -curve.b;
  const factor = Math.exp(studentQuantile(0.9, curve.freedom) * sd);
  return accept({ units, low: units / factor, high: units * factor, aim: units * factor });
}

function beyond({ ranks }: Curve, rank: number): string | null {
  if (rank >= ranks.low / 2 && rank <= ranks.high * 2) return null;
  const [low, high] = [Math.max(1, Math.ceil(ranks.low / 2)), Math.floor(ranks.high * 2)];
  return `rank ${rank} is too far from the observed ranks ${ranks.low} to ${ranks.high}; ask for ${low} to ${high}, or observe more of the list`;
}

/** The rank that `volume` units reach on the curve, 1 at best; refused where the curve was not observed. */
export function rankFor(curve: Curve, volume: number): Result<number, string> {
  if (!(volume > 0)) return refuse("no units reach no rank");
  const rank = Math.max(1, (curve.a / volume) ** (1 / curve.b));
  const outside = beyond(curve, rank);
  return outside ? refuse(outside) : accept(rank);
}
