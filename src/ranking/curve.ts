import { accept, type Interval, type Result, refuse, studentQuantile } from "#kernel";

/** One observed place of a list: the units (sales, streams, votes) that held that rank in the venue's window. */
export interface RankVolume {
  readonly rank: number;
  readonly volume: number;
}

/** A line of ln(volume) on ln(rank + shift). */
interface Line {
  readonly a: number;
  readonly b: number;
  readonly shift: number;
  /** Sd of ln(volume) around the line, drift from day to day included. */
  readonly sd: number;
  /** Posterior covariance of (ln a, b) in units of sd^2, and the degrees of freedom of the intervals. */
  readonly spread: readonly [aa: number, ab: number, bb: number];
  readonly freedom: number;
}

/** A fitted power law volume = a * rank^-b of one venue. */
export interface Curve {
  readonly a: number;
  readonly b: number;
  /** 80 % interval of b. */
  readonly bInterval: Interval;
  readonly n: number;
  readonly ranks: Interval;
  /** What units are read from: the power law, or with a `shift` above 0 its flattened head. */
  readonly line: Line;
}

/** What is known of b before any point: mean and sd of the seven published or measured venues (0.38 to 1.01). */
export const EXPONENT_PRIOR = { mean: 0.78, sd: 0.21 };
/** Drift of the volume at one rank from day to day, log sd (measured 0.07 to 0.10), worth four observations. */
const DRIFT = { sd: 0.1, weight: 4 };

/** Fewest points for a flattened head, and by how much it must be likelier (difference of log-likelihoods). */
const HEAD = { points: 4, gain: 3 };

/**
 * The curve of a venue. With four points or more a flattened head, volume = a * (rank + shift)^-b (Mandelbrot 1953),
 * is read instead of the plain law where it is clearly likelier. Refused without a usable point.
 */
export function fitCurve(points: readonly RankVolume[]): Result<Curve, string> {
  const used = points.filter(({ rank, volume }) => rank >= 1 && volume > 0);
  const n = used.length;
  if (n === 0) return refuse("no point with a rank of at least 1 and a volume above 0");
  const plain = lineThrough(used, 0);
  const half = studentQuantile(0.9, plain.freedom) * plain.sd * Math.sqrt(plain.spread[2]);
  const ranks = used.map(({ rank }) => rank);
  const [low, high] = [Math.min(...ranks), Math.max(...ranks)];
  let line = plain;
  if (n >= HEAD.points && high > low) {
    let best = logLikelihood(used, plain) + HEAD.gain;
    for (let shift = 0.25; shift <= high; shift *= 1.25) {
      const flattened = lineThrough(used, shift);
      const found = logLikelihood(used, flattened);
      if (found > best) [best, line] = [found, flattened];
    }
  }
  return accept({
    a: plain.a,
    b: plain.b,
    bInterval: { low: plain.b - half, high: plain.b + half },
    n,
    ranks: { low, high },
    line,
  });
}

/** Profile log-likelihood of the points around a line, up to a constant; the drift keeps it finite. */
function logLikelihood(points: readonly RankVolume[], { a, b, shift }: Line): number {
  const squares = points.reduce(
    (sum, { rank, volume }) => sum + (Math.log(volume / a) + b * Math.log(rank + shift)) ** 2,
    0,
  );
  return (-points.length / 2) * Math.log(squares / points.length + (DRIFT.sd / 10) ** 2);
}

/**
 * Bayesian line through ln(volume) on ln(rank + shift): flat prior on a, {@link EXPONENT_PRIOR} on b, so that two
 * points close together cannot give an absurd slope and many points overrule it.
 */
function lineThrough(points: readonly RankVolume[], shift: number): Line {
  const n = points.length;
  const x = points.map(({ rank }) => Math.log(rank + shift));
  const y = points.map(({ volume }) => Math.log(volume));
  const meanX = x.reduce((sum, v) => sum + v, 0) / n;
  const meanY = y.reduce((sum, v) => sum + v, 0) / n;
  const sxx = x.reduce((sum, v) => sum + (v - meanX) ** 2, 0);
  const sxy = x.reduce((sum, v, i) => sum + (v - meanX) * (y[i]! - meanY), 0);
  // A flattened head has a steeper tail than the exponents that the prior knows: there the points speak alone.
  const known = shift === 0 ? EXPONENT_PRIOR.sd : 4 * EXPONENT_PRIOR.sd;
  let sd = DRIFT.sd;
  let slope = 0;
  let precision = 0;
  for (let pass = 0; pass < 20; pass++) {
    const prior = (sd / known) ** 2;
    precision = sxx + prior;
    slope = (-sxy + prior * EXPONENT_PRIOR.mean) / precision;
    const rss = x.reduce((sum, v, i) => sum + (y[i]! - meanY + slope * (v - meanX)) ** 2, 0);
    sd = Math.sqrt((DRIFT.weight * DRIFT.sd ** 2 + rss) / (DRIFT.weight + Math.max(0, n - 2)));
  }
  const bb = 1 / precision;
  return {
    a: Math.exp(meanY + slope * meanX),
    b: slope,
    shift,
    sd,
    spread: [1 / n + meanX * meanX * bb, meanX * bb, bb],
    freedom: DRIFT.weight + Math.max(0, n - 2),
  };
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
  const { a, b, shift, sd, spread, freedom } = curve.line;
  const x = Math.log(rank + shift);
  const [aa, ab, bb] = spread;
  const wide = sd * Math.sqrt(1 + Math.max(0, aa - 2 * x * ab + x * x * bb));
  const units = a * (rank + shift) ** -b;
  const factor = Math.exp(studentQuantile(0.9, freedom) * wide);
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
  const { a, b, shift } = curve.line;
  if (!(b > 0)) return refuse("the observed volumes do not fall with the rank");
  const rank = Math.max(1, (a / volume) ** (1 / b) - shift);
  const outside = beyond(curve, rank);
  return outside ? refuse(outside) : accept(rank);
}
