import {
  drawGamma,
  drawNegativeBinomial,
  drawNormal,
  drawPoisson,
  gammaQuantile,
  quantile,
  type Rng,
} from "#kernel";
import {
  ASSUMED_DELAY,
  type Crowd,
  type DelayLaw,
  delayCdf,
  delayQuantile,
  delayTable,
  fitDelay,
  posterior,
  type Reproduction,
  reproduction,
} from "#spread";
import { dailyRhythm, wakingClock } from "./rhythm.ts";

/** What the organiser may change before looking again. */
export interface Plan {
  /** Seeds expected from further channels: hours (same clock) and people. */
  readonly channels?: readonly { readonly at: number; readonly seeds: number }[];
  /** Added to the reproduction number, for instance 0.1. */
  readonly reproductionShift?: number;
  /** K held at this quantile of its posterior instead of drawn: what if it is at the low end of what is known? */
  readonly reproductionQuantile?: number;
}

/** Several delay laws that fit about as well: what is not known about the pace enters the forecast. */
const LAWS = 24;
/** A draw is stopped at this many new supporters: 20 times those there, at least 5000. */
function mostNew(supporters: number): number {
  return Math.max(5000, 20 * supporters);
}

/**
 * So many new supporters are followed one by one in a draw. Where more are to come, each stands for several: that adds
 * 2 % of noise and bounds the time, whatever the size of the forest.
 */
const FOLLOWED = 2500;

interface Group {
  readonly people: number;
  readonly recruits: number;
  readonly joined: number;
}

/** Supporters of about the same age and with the same recruits together: the cost no longer grows with the forest. */
function groups({ each, joined, recruitsFrom }: Crowd, now: number): Group[] {
  const found = new Map<number, { people: number; recruits: number; total: number }>();
  for (let i = 0; i < joined.length; i++) {
    const recruits = recruitsFrom[i + 1]! - recruitsFrom[i]!;
    const bin = Math.round(40 * Math.log(now - joined[i]! + 0.05));
    const key = bin * 1_000_003 + recruits;
    const group = found.get(key) ?? { people: 0, recruits, total: 0 };
    group.people++;
    group.total += joined[i]!;
    found.set(key, group);
  }
  return [...found.values()].map((g) => ({
    people: g.people * each,
    recruits: g.recruits,
    joined: g.total / g.people,
  }));
}

interface Belief {
  readonly law: DelayLaw;
  readonly cdf: (hours: number) => number;
  readonly r: Reproduction;
}

/** The forest as seen with one delay law drawn around the estimate (sd of a mean and of a log-sd from n delays). */
function belief(present: readonly Group[], now: number, fitted: DelayLaw, rng: Rng): Belief {
  const sd = fitted.family === "lognormal" ? Math.exp(fitted.b) : Math.exp(-fitted.b) * 1.28;
  const known = fitted === ASSUMED_DELAY ? 8 : fitted.n;
  const hidden = 1 / Math.max(0.3, meanShare(present, fitted, now));
  const law = {
    ...fitted,
    a: fitted.a + (drawNormal(rng) * sd * hidden) / Math.sqrt(known),
    b: fitted.b + (drawNormal(rng) * 0.71 * hidden) / Math.sqrt(known),
  };
  const cdf = delayTable(law);
  const r = reproduction(
    present.map(({ recruits }) => recruits),
    present.map(({ joined }) => cdf(now - joined)),
    0.95,
    present.map(({ people }) => people),
  );
  return { law, cdf, r };
}

function meanShare(present: readonly Group[], law: DelayLaw, now: number): number {
  const people = present.reduce((sum, g) => sum + g.people, 0);
  return present.reduce((sum, g) => sum + g.people * delayCdf(law, now - g.joined), 0) / Math.max(1, people);
}

/**
 * Supporters at `until`, simulated forward from what is known at `now` (hours since a midnight): all times are put on
 * the campaign's {@link wakingClock} first; then per draw a delay law, K from its posterior, a frailty per group of supporters (who brought many will bring more), people still to come from each
 * of them, new seeds at the rate of late, and everybody's own recruits in turn (docs/METHODS.md#forecast).
 * @returns ascending counts, one per draw.
 */
export function simulateForest(
  seen: Crowd,
  now: number,
  until: number,
  rng: Rng,
  draws = 1000,
  plan: Plan = {},
): Float64Array {
  return simulatePaths(seen, now, [until], rng, draws, plan)[0]!;
}

/** As {@link simulateForest}, looked at on the way too: for each of `untils` (ascending) the ascending counts. */
export function simulatePaths(
  seen: Crowd,
  nowByDay: number,
  untils: readonly number[],
  rng: Rng,
  draws = 1000,
  plan: Plan = {},
): Float64Array[] {
  const clock = wakingClock(dailyRhythm(seen.joined, nowByDay));
  const crowd: Crowd = {
    ...seen,
    joined: seen.joined.map(clock),
    inviterJoined: seen.inviterJoined.map(clock),
  };
  const now = clock(nowByDay);
  const ends = untils.map(clock);
  const until = ends.at(-1)!;
  const n = crowd.total;
  const delays = crowd.joined.map((t, i) => t - crowd.inviterJoined[i]!).filter((d) => !Number.isNaN(d));
  const limits = crowd.inviterJoined.filter((t) => !Number.isNaN(t)).map((t) => now - t);
  const fitted = fitDelay(delays, limits);
  const present = groups(crowd, now);
  const beliefs = Array.from({ length: LAWS }, () => belief(present, now, fitted, rng));
  const arrivals = seedRate(crowd, now);
  const people = mostNew(n);
  /** One future: the times of the new supporters, each standing for `each` people. */
  const future = ({ law, cdf, r }: Belief, each: number): number[] => {
    const { shape, rate } = posterior(r);
    const drawnK =
      plan.reproductionQuantile === undefined
        ? drawGamma(rng, shape, rate)
        : gammaQuantile(plan.reproductionQuantile, shape, rate);
    const k = Math.max(0, drawnK + (plan.reproductionShift ?? 0));
    const dispersion = r.dispersion ?? Infinity;
    const queue: number[] = [];
    for (const g of present) {
      const over = cdf(now - g.joined);
      const byThen = cdf(until - g.joined);
      if (byThen - over < 1e-7) continue;
      const frailty =
        dispersion === Infinity
          ? g.people
          : drawGamma(rng, g.people * (dispersion + g.recruits), dispersion + k * over);
      for (let c = drawPoisson(rng, (k * frailty * (byThen - over)) / each); c > 0; c--) {
        queue.push(g.joined + delayQuantile(law, over + rng() * (byThen - over)));
      }
    }
    for (const t of arrivals(rng, until, each)) queue.push(t);
    for (const channel of plan.channels ?? []) {
      const at = Math.max(now, clock(channel.at));
      if (at > until) continue;
      for (let c = drawPoisson(rng, channel.seeds / each); c > 0; c--) queue.push(at);
    }
    const limit = people / each;
    for (let at = 0; at < queue.length && queue.length < limit; at++) {
      const share = cdf(until - queue[at]!);
      for (let c = drawNegativeBinomial(rng, k * share, dispersion * each); c > 0; c--) {
        queue.push(queue[at]! + delayQuantile(law, rng() * share));
      }
    }
    return queue;
  };
  // A forest of millions is tried coarsely first, so that the trial itself is short.
  let each = Math.max(1, n / FOLLOWED);
  const tried = beliefs.slice(0, 5).map((one) => future(one, each).length * each);
  each = Math.max(1, tried.sort((x, y) => x - y)[2]! / FOLLOWED);
  const totals = ends.map(() => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    const queue = future(beliefs[draw % LAWS]!, each);
    ends.forEach((end, i) => {
      const last = i === ends.length - 1;
      const came = last ? queue.length : queue.reduce((sum, t) => sum + (t <= end ? 1 : 0), 0);
      totals[i]![draw] = n + came * each;
    });
  }
  const ks = beliefs.map(({ r }) => r.recruits / Math.max(1e-9, r.exposure)).sort((x, y) => x - y);
  const factor = ks[LAWS >> 1]! < STRETCH.from ? STRETCH.few : STRETCH.many;
  return totals.map((counts) => stretched(counts.sort(), n, factor));
}

/**
 * With the delay law estimated the plain draws are too narrow, since dispersion and pace are estimates too, and the more
 * so the more each supporter brings: one factor for all held 81 % of simulated campaigns at K = 0.5 and 75 % at 0.95. So new
 * supporters are spread wider on the log scale by a factor for each of two groups, chosen on 1,100 to 1,700 campaigns of
 * each of five kinds (docs/METHODS.md#simulation); those that are scored are others.
 */
const STRETCH = { few: 1.03, many: 1.09, from: 0.7 };

function stretched(ascending: Float64Array, count: number, factor: number): Float64Array {
  const middle = (quantile(ascending, 0.5) ?? count) - count + 1;
  return ascending.map((total) =>
    Math.max(count, count - 1 + middle * ((total - count + 1) / middle) ** factor),
  );
}

/**
 * Seeds to come: a Poisson process at the rate seen so far, or, where the second half had clearly fewer than the
 * first (3 sd), one that goes on falling at that pace. Growth of seeds is never carried on.
 */
function seedRate(crowd: Crowd, now: number): (rng: Rng, until: number, each: number) => number[] {
  let first = Infinity;
  for (const t of crowd.joined) first = Math.min(first, t);
  const span = Math.max(1e-6, now - first);
  let early = 0;
  let late = 0;
  crowd.inviterJoined.forEach((inviter, i) => {
    if (!Number.isNaN(inviter)) return;
    if (crowd.joined[i]! - first < span / 2) early++;
    else late++;
  });
  const falling = early - late > 3 * Math.sqrt(early + late);
  return (rng, until, standsFor) => {
    const each = standsFor / crowd.each;
    const hours = Math.max(0, until - now);
    if (!falling) {
      const count = drawPoisson(rng, ((drawGamma(rng, early + late + 0.5, 1) / span) * hours) / each);
      return Array.from({ length: count }, () => now + rng() * hours);
    }
    const drawnLate = drawGamma(rng, late + 0.5, 1);
    const decay = Math.log(drawGamma(rng, early + 0.5, 1) / drawnLate) / (span / 2);
    const start = (drawnLate / (span / 2)) * Math.exp((-decay * span) / 4);
    const reach = -Math.expm1(-decay * hours);
    const count = drawPoisson(rng, Math.min(1e6, ((start / decay) * reach) / each));
    return Array.from({ length: count }, () => now - Math.log1p(-rng() * reach) / decay);
  };
}
