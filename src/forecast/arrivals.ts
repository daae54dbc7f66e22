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
  /** What past cases the bands were calibrated on. */
  readonly calibratedOn: "60 retweet cascades" | "13 petitions";
}

/** Ends of the bands of slow arrivals in units of {@link extrapolated}'s size: 50, 80 and 95 %, low and high. */
export type SlowEnds = readonly [number, number, number, number, number, number];

/** One look at one past is noisy: decay, the safer of the two on a burst, must have missed clearly further to lose. */
const CLEARLY = 2;
const LEAST_LEAD = 0.1;
/** A miss on this campaign's own past says little about the next: it is held within these. */
const MISS = { least: 0.5, most: 1.5 };

/** Ends below are at least as far as a lognormal's with that size as sd: that petitions mostly surprised upwards is no promise. */
const LEAST_BELOW = [0.6745, 1.2816, 1.96] as const;
/** New arrivals beyond a thousandfold of the median are not foretold: the ends of the worst petitions would have no bound. */
const MOST_ABOVE = Math.log(1000);

/** An extrapolation, and the size of miss (on ln of the new arrivals) that is to be expected of it. */
function extrapolated(arrivals: ArrayLike<number>, now: number, until: number) {
  const half = countBy(arrivals, now / 2);
  const fresh = countBy(arrivals, now) - half + 1;
  const miss = (model: typeof logLinear): number =>
    Math.abs(Math.log(fresh / (model(arrivals, now / 2, now) - half + 1)));
  const decays = miss(geometricDecay) <= CLEARLY * miss(logLinear) + LEAST_LEAD;
  const model = decays ? geometricDecay : logLinear;
  const doublings = Math.log2(until / Math.max(1e-9, now));
  return {
    method: decays ? ("geometric decay" as const) : ("log-linear baseline" as const),
    median: model(arrivals, now, until),
    size: Math.min(MISS.most, Math.max(MISS.least, miss(model))) * Math.sqrt(Math.max(0, doublings)),
  };
}

/**
 * Count at `until` from arrival times alone (ascending hours since the first). Past cascades where they apply;
 * else geometric decay or the baseline, whichever forecast this campaign's own present better from half its age.
 * Their bands are how far such forecasts of 13 petitions missed ({@link slowEnds}): petitions come in several
 * bursts, so they are wide. @param learnt what to use instead of what was learnt from everything, for scoring.
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
  const { method, median, size } = extrapolated(arrivals, now, until);
  const [low50, high50, low80, high80, low95, high95] = (learnt.slow ?? TRAINED_SLOW).map((end) => {
    const at = count + (median - count + 0.5) * Math.exp(Math.min(MOST_ABOVE, end * size)) - 0.5;
    return end < 0 ? Math.max(count, Math.min(median, at)) : Math.max(median, at);
  }) as [number, number, number, number, number, number];
  const bands = { median, low50, high50, low80, high80, low95, high95 };
  return { ...bands, method, baseline, count, calibratedOn: "13 petitions" };
}

/** A campaign whose end is known: ascending hours since its beginning, and the hours after which it was counted last. */
export interface Ended {
  readonly hours: ArrayLike<number>;
  readonly span: number;
}

/** Ages at which ended campaigns are looked back on, as shares of their time. */
const LOOKS = [0.15, 0.2, 0.3, 0.35, 0.4, 0.5, 0.6, 0.65, 0.7, 0.8, 0.85] as const;

/**
 * Learns {@link SlowEnds} by split conformal prediction: nothing is fitted to the campaigns, so the misses of all looks
 * at all of them are the scores, each tail on its own. Looks at one campaign resemble each other, so with few
 * campaigns the 95 % ends are about the worst that was seen. Needs at least 39 looks.
 */
export function slowEnds(ended: readonly Ended[]): SlowEnds {
  const scores = ended.flatMap(({ hours, span }) =>
    LOOKS.map((share) => {
      const { median, size } = extrapolated(hours, share * span, span);
      const seen = countBy(hours, share * span);
      return Math.log((hours.length - seen + 0.5) / (median - seen + 0.5)) / size;
    }),
  );
  const ends = [0.5, 0.8, 0.95].flatMap((level, i) => {
    const found = conformalEnds(scores, level);
    if (!found) throw new RangeError(`${scores.length} looks are too few for a ${level * 100} % band`);
    return [Math.min(-LEAST_BELOW[i]!, found.low), Math.max(LEAST_BELOW[i]!, found.high)];
  });
  return ends as unknown as SlowEnds;
}
