import { cholesky, quantile, solveCholesky } from "#kernel";
import { conformalReach } from "./conformal.ts";

/** Number of `arrivals` (ascending hours since the first) that came by `hours`. */
export function countBy(arrivals: ArrayLike<number>, hours: number): number {
  let low = 0;
  let high = arrivals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (arrivals[middle]! <= hours) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a cascade looks like at an age: the size, and how much of it is recent. */
export function look(arrivals: ArrayLike<number>, age: number): { count: number; half: number; x: number[] } {
  const count = countBy(arrivals, age);
  const recent = (share: number): number => count - countBy(arrivals, age * (1 - share));
  const half = recent(0.5) + 0.5;
  const x = [
    1,
    ...[0.5, 0.25, 0.75].map((share) => Math.log((recent(share) + 0.5) / (count + 1))),
    Math.log(count + 1),
  ];
  return { count, half, x };
}

/** What past cascades say at one age about the growth until one later age (hours since the first arrival). */
export interface Growth {
  readonly age: number;
  readonly until: number;
  /** ln((new arrivals + 1) / (arrivals in the second half of the age + 1/2)) as a line in {@link look}'s x. */
  readonly weights: readonly number[];
  /** ln of the size of a miss as a line in {@link paceOf}: some cascades are harder to foresee than others. */
  readonly scale: readonly number[];
  /** Half widths of the 50, 80 and 95 % bands in units of that size, from cascades left out. */
  readonly ends: readonly number[];
  /** Smallest and largest count that these cascades had at that age. */
  readonly counts: readonly [number, number];
  /** Largest share of it that came in the second half of the age: who has more is not a burst like these. */
  readonly recent: number;
}

/**
 * A line by reweighted least squares on standardised columns with a ridge: least absolute deviations, or least
 * squares when `robust` is false.
 */
function fitLine(
  rows: readonly (readonly number[])[],
  y: readonly number[],
  ridge: number,
  robust: boolean,
): number[] {
  const p = rows[0]!.length;
  const n = rows.length;
  const means = rows[0]!.map((_, c) => (c === 0 ? 0 : rows.reduce((sum, r) => sum + r[c]!, 0) / n));
  const sds = rows[0]!.map((_, c) =>
    c === 0 ? 1 : Math.sqrt(rows.reduce((sum, r) => sum + (r[c]! - means[c]!) ** 2, 0) / n) + 1e-9,
  );
  const z = rows.map((r) => r.map((v, c) => (v - means[c]!) / sds[c]!));
  let beta: Float64Array = new Float64Array(p);
  let weights = y.map(() => 1);
  for (let pass = 0; pass < (robust ? 40 : 1); pass++) {
    const cross = new Float64Array(p * p);
    const target = new Float64Array(p);
    for (let i = 0; i < n; i++) {
      const row = z[i]!;
      for (let a = 0; a < p; a++) {
        target[a] = target[a]! + weights[i]! * row[a]! * y[i]!;
        for (let b = 0; b < p; b++) cross[a * p + b] = cross[a * p + b]! + weights[i]! * row[a]! * row[b]!;
      }
    }
    for (let a = 0; a < p; a++) cross[a * p + a] = cross[a * p + a]! + (a === 0 ? 1e-9 : ridge);
    beta = solveCholesky(cholesky(cross, p)!.lower, p, target);
    weights = y.map((v, i) => 1 / Math.max(0.05, Math.abs(v - dot(z[i]!, beta))));
  }
  const slopes = [...beta].map((b, c) => b / sds[c]!);
  slopes[0] = beta[0]! - slopes.reduce((sum, b, c) => sum + (c === 0 ? 0 : b * means[c]!), 0);
  return slopes;
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Each cascade is also looked at a little younger and older: the line then follows fewer whims of one instant. */
const NEAR_AGES = [1, 0.8, 1.25] as const;
const RIDGE = 0.3 * NEAR_AGES.length;
/** Strong: a cascade's own size of miss is a hint, not a measurement. */
const SCALE_RIDGE = 10;
/** Added to misses before their logarithm, so that a lucky hit does not promise certainty. */
const LEAST_MISS = 0.05;

/** What the size of a miss is told from: the share of the last half, and how many there are. */
function paceOf(x: readonly number[]): number[] {
  return [1, x[1]!, x[4]!];
}

/** A line for ln of the size of misses. */
function scaleOf(paces: readonly (readonly number[])[], misses: readonly number[]): number[] {
  const sizes = misses.map((miss) => Math.log(Math.abs(miss) + LEAST_MISS));
  return fitLine(paces, sizes, SCALE_RIDGE, false);
}

/**
 * Learns {@link Growth} from whole cascades (ascending hours since the first arrival): one robust line, and its
 * bands by split conformal prediction with normalised scores (Papadopoulos, Gammerman & Vovk 2008): each cascade is
 * left out in turn, its miss divided by the size of miss that the others expect of its like. As far above as below: the
 * ends of one tail hang on six cascades, those of both on twelve. Needs at least 19 for the 95 % band.
 */
export function learnGrowth(cascades: readonly ArrayLike<number>[], age: number, until: number): Growth {
  const samples = cascades.map((arrivals) =>
    NEAR_AGES.map((share) => {
      const { count, half, x } = look(arrivals, age * share);
      return { x, y: Math.log((countBy(arrivals, until) - count + 1) / half) };
    }),
  );
  const lineThrough = (kept: typeof samples): number[] => {
    const flat = kept.flat();
    return fitLine(
      flat.map(({ x }) => x),
      flat.map(({ y }) => y),
      RIDGE,
      true,
    );
  };
  const misses = samples.map((own, out) => {
    const line = lineThrough(samples.filter((_, i) => i !== out));
    return own[0]!.y - dot(own[0]!.x, line);
  });
  const paces = samples.map((own) => paceOf(own[0]!.x));
  const scores = misses.map((miss, out) => {
    const others = <T>(all: readonly T[]): T[] => all.filter((_, i) => i !== out);
    return miss / Math.exp(dot(scaleOf(others(paces), others(misses)), paces[out]!));
  });
  const ends = [0.5, 0.8, 0.95].map((level) => {
    const found = conformalReach(scores, level);
    if (found === null)
      throw new RangeError(`${cascades.length} cascades are too few for a ${level * 100} % band`);
    return found;
  });
  const counts = cascades.map((arrivals) => countBy(arrivals, age)).sort((a, b) => a - b);
  return {
    age,
    until,
    weights: lineThrough(samples),
    scale: scaleOf(paces, misses),
    ends,
    counts: [quantile(counts, 0)!, quantile(counts, 1)!],
    recent: cascades.reduce((most, arrivals) => {
      const { count, half } = look(arrivals, age);
      return Math.max(most, half / (count + 1));
    }, 0),
  };
}

/** New arrivals that `growth` expects of a cascade looked at now: median, then the ends of 50, 80 and 95 %, low and high. */
export function grow(growth: Growth, { half, x }: { half: number; x: readonly number[] }): number[] {
  const middle = dot(growth.weights, x);
  const size = Math.exp(dot(growth.scale, paceOf(x)));
  return [0, ...growth.ends.flatMap((end) => [-end, end])].map((end) =>
    Math.max(0, half * Math.exp(middle + end * size) - 1),
  );
}
