import { gammaQuantile, type Interval } from "#kernel";
import { type DelayLaw, delayMean, delayQuantile, delayTable } from "./delay.ts";
import { type Reproduction, reproduction } from "./reproduction.ts";

/** The reproduction number in one window of whole steps, both ends included. */
export interface WindowR {
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  readonly sd: number;
  readonly interval: Interval;
}

/**
 * Instantaneous reproduction number of Cori, Ferguson, Fraser & Cauchemez 2013 (as in EpiEstim).
 * The posterior in a window is Gamma(a + sum of `local`, 1 / b + sum of the infection pressure).
 * @param local recruits per step; @param seeded people per step who came without an inviter: they recruit, but
 * nobody recruited them; @param weights share of delays of 0, 1, 2... steps (`weights[0]` is 0).
 * @param prior mean is a * b. EpiEstim's a 1, b 5 is a choice for epidemics; a 0.5, b 2 does not favour growth.
 */
export function coriR(
  local: ArrayLike<number>,
  seeded: ArrayLike<number>,
  weights: ArrayLike<number>,
  windows: readonly (readonly [from: number, to: number])[],
  prior = { a: 0.5, b: 2 },
): WindowR[] {
  const pressure = Float64Array.from({ length: local.length }, (_, s) => {
    let sum = 0;
    for (let u = 1; u <= s && u < weights.length; u++) sum += (local[s - u]! + seeded[s - u]!) * weights[u]!;
    return sum;
  });
  return windows.map(([from, to]) => {
    let shape = prior.a;
    let rate = 1 / prior.b;
    for (let s = from; s <= to; s++) {
      shape += local[s]!;
      rate += pressure[s]!;
    }
    return {
      from,
      to,
      mean: shape / rate,
      sd: Math.sqrt(shape) / rate,
      interval: { low: gammaQuantile(0.025, shape, rate), high: gammaQuantile(0.975, shape, rate) },
    };
  });
}

/** The instantaneous reproduction number over the hours from `from` to `to`. */
export interface CoriPoint {
  readonly from: number;
  readonly to: number;
  readonly r: number;
  readonly low: number;
  readonly high: number;
}

/** People who joined about one instant. */
interface Joined {
  readonly joined: number;
  readonly people: number;
  readonly seeds: number;
}

/** EpiEstim asks for a coefficient of variation of 0.3, which is so many recruits in a window. */
const EVENTS = 11;
const STEPS_PER_WIDTH = 4;

/**
 * {@link coriR} with the delay law, read at the end of each `width` hours since `first`: a window of one median delay,
 * or longer until it holds 11 recruits. It asks "how many would each bring if all went on like now?" and knows only when
 * people joined, not who brought whom.
 */
export function coriOverTime(
  joined: Iterable<Joined>,
  law: DelayLaw,
  first: number,
  now: number,
  width: number,
): CoriPoint[] {
  const step = width / STEPS_PER_WIDTH;
  const steps = Math.max(0, Math.ceil((now - first) / step));
  const local = new Float64Array(steps);
  const seeded = new Float64Array(steps);
  for (const one of joined) {
    const at = Math.min(steps - 1, Math.floor((one.joined - first) / step));
    if (at < 0) continue;
    local[at] = local[at]! + one.people - one.seeds;
    seeded[at] = seeded[at]! + one.seeds;
  }
  const cycle = Math.max(1, Math.ceil(Math.min(delayQuantile(law, 0.5), delayMean(law)) / step));
  const windows: [number, number][] = [];
  for (let end = STEPS_PER_WIDTH - 1; end < steps; end += STEPS_PER_WIDTH) {
    let from = end;
    let events = local[end]!;
    while (from > 1 && (end - from + 1 < cycle || events < EVENTS)) events += local[--from]!;
    if (from >= 1 && events >= EVENTS) windows.push([from, end]);
  }
  return coriR(local, seeded, stepWeights(law, step, steps), windows).map(({ from, to, mean, interval }) => ({
    from: first + from * step,
    to: first + (to + 1) * step,
    r: mean,
    low: interval.low,
    high: interval.high,
  }));
}

/**
 * Share of invitees who join 0, 1, 2... steps after an inviter who joined evenly within a step. Those of the same step
 * are counted with the next one, since an interval of 0 has no place in the formula.
 */
function stepWeights(law: DelayLaw, step: number, steps: number): Float64Array {
  const cdf = delayTable(law);
  const parts = Array.from({ length: 8 }, (_, i) => (i + 0.5) / 8);
  const by = (u: number): number =>
    parts.reduce((sum, part) => sum + cdf((u - part) * step), 0) / parts.length;
  const weights = Float64Array.from({ length: steps }, (_, u) => by(u + 1) - by(u));
  if (steps > 1) weights[1] = weights[1]! + weights[0]!;
  weights[0] = 0;
  return weights;
}

/** The exact reproduction number of those who joined in [from, to) hours, their recruits known one by one. */
export interface CohortR extends Reproduction {
  readonly from: number;
  readonly to: number;
  readonly supporters: number;
  /** False while less than 30 % of the cohort's recruiting should be over: draw it grey. */
  readonly settled: boolean;
}

/**
 * R by cohorts of `width` hours. Exact where inviters are known: no delay distribution enters but through the
 * share of recruiting that should be over.
 * @param joined hours per supporter; @param recruits and @param exposures per supporter.
 */
export function cohortR(
  joined: ArrayLike<number>,
  recruits: ArrayLike<number>,
  exposures: ArrayLike<number>,
  width: number,
): CohortR[] {
  let first = Infinity;
  for (let i = 0; i < joined.length; i++) first = Math.min(first, joined[i]!);
  const cohorts = new Map<number, { recruits: number[]; exposures: number[] }>();
  for (let i = 0; i < joined.length; i++) {
    const at = Math.floor((joined[i]! - first) / width);
    const cohort = cohorts.get(at) ?? { recruits: [], exposures: [] };
    cohort.recruits.push(recruits[i]!);
    cohort.exposures.push(exposures[i]!);
    cohorts.set(at, cohort);
  }
  return [...cohorts]
    .sort(([a], [b]) => a - b)
    .map(([at, cohort]) => {
      const r = reproduction(cohort.recruits, cohort.exposures);
      const supporters = cohort.recruits.length;
      const from = first + at * width;
      return { ...r, from, to: from + width, supporters, settled: r.exposure >= 0.3 * supporters };
    });
}
