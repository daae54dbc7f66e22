import type { Bands } from "./bands.ts";
import { geometricDecay, logLinear } from "./baseline.ts";
import { cascadeForecast } from "./cascade.ts";
import { conformalEnds } from "./conformal.ts";
import { countBy, type Growth } from "./growth.ts";
import { TRAINED } from "./trained.ts";
import { TRAINED_SLOW } from "./trained-slow.ts";

/** A forecast of arrivals without knowing who invited whom. */
export interface ArrivalForecast extends Bands {
  readonly method: "past cascades" | "geometric decay" | "log-linear baseline";
  /** Log-linear extrapolation, always computed. */
  readonly baseline: number;
  readonly count: number;
  /** What past cases the bands were calibrated on; null: none. */
  readonly calibratedOn: "60 retweet cascades" | "13 petitions" | null;
}

/** Upper ends of the 50, 80 and 95 % bands of slow arrivals: ln(total / median) for each root of a doubling of the age. */
export type SlowEnds = readonly [high50: number, high80: number, high95: number];

/** One look at one past is noisy: decay, the safer of the two on a burst, must have missed clearly further to lose. */
const CLEARLY = 2;
const LEAST_LEAD = 0.1;
/** Largest count that the petitions had from which {@link SlowEnds} were learnt; four times that is outside. */
const MOST_LEARNT = 130_586;
/** Quantiles of the normal for the ends of the 50, 80 and 95 % bands. */
const NORMAL = [0.6745, 1.2816, 1.96] as const;

/** An extrapolation, and the log sd that its own miss lets expect of the new arrivals, for each root of a doubling. */
function extrapolated(arrivals: ArrayLike<number>, now: number, until: number) {
  const half = countBy(arrivals, now / 2);
  const fresh = countBy(arrivals, now) - half + 1;
  const miss = (model: typeof logLinear): number =>
    Math.abs(Math.log(fresh / (model(arrivals, now / 2, now) - half + 1)));
  const decays = miss(geometricDecay) <= CLEARLY * miss(logLinear) + LEAST_LEAD;
  const model = decays ? geometricDecay : logLinear;
  return {
    method: decays ? ("geometric decay" as const) : ("log-linear baseline" as const),
    median: model(arrivals, now, until),
    sd: Math.max(0.25, miss(model)),
    reach: Math.sqrt(Math.max(0, Math.log2(until / Math.max(1e-9, now)))),
  };
}

/**
 * Count at `until` from arrival times alone (ascending hours since the first). Past cascades where they apply;
 * else geometric decay or the baseline, whichever forecast this campaign's own present better from half its age.
 * Their lower ends are lognormal around the new arrivals, by this campaign's own miss. So are the upper ones of counts
 * larger than any petition learnt from; else they reach at least as far as 13 petitions surprised ({@link slowEnds}), which
 * is far: petitions come in several bursts. @param learnt what to use instead of what was learnt from everything, for scoring.
 */
export function forecastArrivals(
  arrivals: ArrayLike<number>,
  now: number,
  until: number,
  learnt: { readonly growths?: readonly Growth[]; readonly slow?: SlowEnds } = {},
): ArrivalForecast {
  const count = countBy(arrivals, now);
  const baseline = logLinear(arrivals, now, until);
  const burst = cascadeForecast(learnt.growths ?? TRAINED, arrivals, now, until);
  if (burst)
    return { ...burst, method: "past cascades", baseline, count, calibratedOn: "60 retweet cascades" };
  const { method, median, sd, reach } = extrapolated(arrivals, now, until);
  const known = count <= 4 * MOST_LEARNT;
  const slow = learnt.slow ?? TRAINED_SLOW;
  const end = (z: number): number => count + (median - count + 0.5) * Math.exp(z * sd * reach) - 0.5;
  const [low50, low80, low95] = NORMAL.map((z) => Math.max(count, Math.min(median, end(-z)))) as Three;
  const [high50, high80, high95] = NORMAL.map((z, i) =>
    Math.max(median, end(z), known ? median * Math.exp(slow[i]! * reach) : 0),
  ) as Three;
  const bands = { median, low50, high50, low80, high80, low95, high95 };
  return { ...bands, method, baseline, count, calibratedOn: known ? "13 petitions" : null };
}

type Three = [number, number, number];

/** A campaign whose end is known: ascending hours since its beginning, and the hours after which it was counted last. */
export interface Ended {
  readonly hours: ArrayLike<number>;
  readonly span: number;
}

/** Ages at which ended campaigns are looked back on, as shares of their time. */
const LOOKS = [0.15, 0.2, 0.3, 0.35, 0.4, 0.5, 0.6, 0.65, 0.7, 0.8, 0.85] as const;

/**
 * Learns {@link SlowEnds} by split conformal prediction: nothing is fitted to the campaigns, so how far all looks at all of
 * them were surpassed are the scores. Looks at one campaign resemble each other, so with few campaigns the 95 % end is
 * about the worst that was seen. Needs at least 39 looks.
 */
export function slowEnds(ended: readonly Ended[]): SlowEnds {
  const scores = ended.flatMap(({ hours, span }) =>
    LOOKS.map((share) => {
      const { median, reach } = extrapolated(hours, share * span, span);
      return Math.log(hours.length / median) / reach;
    }),
  );
  return [0.5, 0.8, 0.95].map((level) => {
    const found = conformalEnds(scores, level);
    if (!found) throw new RangeError(`${scores.length} looks are too few for a ${level * 100} % band`);
    return Math.max(0, found.high);
  }) as Three;
}
