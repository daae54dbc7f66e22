import { gammaQuantile, type Interval } from "#kernel";
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
