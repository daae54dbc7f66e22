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

/**
 * Count at `until` from arrival times alone (ascending hours since the first). Past cascades where they apply;
 * else geometric decay or the baseline, whichever forecast this campaign's own present better from half its age.
 * Those bands come from that own miss (log sd at least 0.1, twice as wide per doubling of the age ahead) and are
 * not calibrated.
 */
export function forecastArrivals(arrivals: ArrayLike<number>, now: number, until: number): ArrivalForecast {
  const count = countBy(arrivals, now);
  const baseline = logLinear(arrivals, now, until);
  const learnt = cascadeForecast(TRAINED, arrivals, now, until);
  if (learnt) return { ...learnt, method: "past cascades", baseline, count, calibrated: true };
  const miss = (model: typeof logLinear): number =>
    Math.abs(Math.log((count + 1) / (model(arrivals, now / 2, now) + 1)));
  const decays = miss(geometricDecay) <= miss(logLinear);
  const median = decays ? geometricDecay(arrivals, now, until) : baseline;
  const doublings = Math.log2(Math.max(1, until / Math.max(1e-9, now)));
  const sd =
    Math.max(0.1, miss(decays ? geometricDecay : logLinear)) * Math.min(1, doublings) + 0.05 * doublings;
  const end = (z: number): number => count + Math.max(1, median - count) * Math.exp(z * sd * 3);
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
