import { drawNormal, type Rng } from "#kernel";
import { type Bands, bandsOf } from "./bands.ts";
import { type FollowThrough, simulateActs } from "./followthrough.ts";
import { type Plan, simulateForest } from "./simulate.ts";

/** A chance with its 80 % interval over what is not known about the need. */
export interface Chance {
  readonly chance: number;
  readonly low: number;
  readonly high: number;
}

/** Share of the simulated counts that reach `target`. */
export function chanceOf(ascending: ArrayLike<number>, target: number): number {
  let reached = 0;
  for (let i = 0; i < ascending.length; i++) if (ascending[i]! >= target) reached++;
  return ascending.length === 0 ? 0 : reached / ascending.length;
}

/**
 * Chance that the acts reach a need that is itself only known within an 80 % interval (from the rank-to-volume
 * curve: median and upper end), lognormal. The interval is the chance at the need's own 90 % and 10 % ends.
 */
export function chanceOfNeed(
  acts: ArrayLike<number>,
  need: { median: number; high: number },
  rng: Rng,
): Chance {
  const sd = Math.log(need.high / need.median) / 1.2815515655446;
  let reached = 0;
  for (let i = 0; i < acts.length; i++) {
    if (acts[i]! >= need.median * Math.exp(sd * drawNormal(rng))) reached++;
  }
  return {
    chance: acts.length === 0 ? 0 : reached / acts.length,
    low: chanceOf(acts, need.high),
    high: chanceOf(acts, need.median ** 2 / need.high),
  };
}

/** What the organiser may try on paper. */
export interface Change extends Plan {
  readonly reminder?: boolean;
}

/**
 * "What would it take": supporters and acts at `until` with a change of plan. Both the plan and its absence should
 * be simulated with the same seed, so that the difference shows the change and not the chance. @param ratio by which
 * new supporters are multiplied, where the simulation is not what is shown.
 */
export function whatIf(
  situation: Situation,
  change: Change,
  rng: Rng,
  draws = 1000,
  ratio = 1,
): { readonly supporters: Bands; readonly acts: Bands; readonly totals: Float64Array } {
  const { crowd, now, until } = situation;
  const simulated = simulateForest(crowd, now, until, rng, draws, change);
  const count = crowd.total;
  const supporters = ratio === 1 ? simulated : simulated.map((total) => count + (total - count) * ratio);
  const acts = simulateActs(supporters, situation.followThrough, rng, change.reminder);
  return { supporters: bandsOf(supporters), acts: bandsOf(acts), totals: supporters };
}

/** Where a campaign stands. Hours on one clock. */
export interface Situation {
  readonly crowd: Parameters<typeof simulateForest>[0];
  readonly now: number;
  readonly until: number;
  readonly followThrough: FollowThrough;
}
