import type { Bands } from "./bands.ts";
import { geometricDecay, logLinear } from "./baseline.ts";
import { cascadeForecast } from "./cascade.ts";
import { countBy } from "./growth.ts";
import { TRAINED } from "./trained.ts";

/** A forecast of arrivals without knowing who invited whom. */
export interface ArrivalForecast extends Bands {
  readonly method: "past cascades" | "geometric decay" | "log-linear baseline";
  /** Log-linear extrapolation, always computed. */
  readonly baseline: number;
  readonly count: number;
  /** False for bands that were not calibrated on past cases. */
  readonly calibrated: boolean;
}

/** One look at one past is noisy: decay, the safer of the two on a burst, must have missed clearly further to lose. */
const CLEARLY = 2;
const LEAST_LEAD = 0.1;

/**
 * Count at `until` from arrival times alone (ascending hours since the first). Past cascades where they apply;
 * else geometric decay or the baseline, whichever forecast this campaign's own present better from half its age.
 * Their bands are lognormal around the new arrivals, with that own miss as log sd (at least 0.25) per doubling of
 * the age ahead, and are not calibrated.
 */
export function forecastArrivals(arrivals: ArrayLike<number>, now: number, until: number): ArrivalForecast {
  const count = countBy(arrivals, now);
  const baseline = logLinear(arrivals, now, until);
  const learnt = cascadeForecast(TRAINED, arrivals, now, until);
  if (learnt) return { ...learnt, method: "past cascades", baseline, count, calibrated: true };
  const half = countBy(arrivals, now / 2);
  const miss = (model: typeof logLinear): number =>
    Math.abs(Math.log((count - half + 1) / (model(arrivals, now / 2, now) - half + 1)));
  const decays = miss(geometricDecay) <= CLEARLY * miss(logLinear) + LEAST_LEAD;
  const median = decays ? geometricDecay(arrivals, now, until) : baseline;
  const doublings = Math.max(1, Math.log2(until / Math.max(1e-9, now)));
  const sd = Math.max(0.25, miss(decays ? geometricDecay : logLinear)) * Math.sqrt(doublings);
  const end = (z: number): number => count + (median - count + 0.5) * Math.exp(z * sd) - 0.5;
  return {
    median,
    low50: Math.max(count, Math.min(median, end(-0.6745))),
    high50: Math.max(median, end(0.6745)),
    low80: Math.max(count, Math.min(median, end(-1.2816))),
    high80: Math.max(median, end(1.2816)),
    low95: Math.max(count, Math.min(median, end(-1.96))),
    high95: Math.max(median, end(1.96)),
    method: decays ? "geometric decay" : "log-linear baseline",
    baseline,
    count,
    calibrated: false,
  };
}
