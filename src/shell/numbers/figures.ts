import {
  type Bands,
  bandsOf,
  type Chance,
  type Change,
  calibrated,
  chanceOf,
  chanceOfNeed,
  type FollowThrough,
  type ForestForecast,
  followThroughBand,
  forecastForest,
  type PastForecast,
  simulateActs,
  simulateForest,
  updateFollowThrough,
  whatIf,
} from "#forecast";
import { HOUR, type Instant, type Interval, seededRng } from "#kernel";
import {
  ASSUMED_DELAY,
  type Crowd,
  cascadeRings,
  liveFigures,
  type Reproduction,
  type Ring,
  type Shape,
} from "#spread";
import type { ForestBook } from "./book.ts";

/** What is asked of a campaign's forest. */
export interface Question {
  readonly now: Instant;
  /** The end of the moment. */
  readonly until: Instant;
  /** Goal in people, if the plan has one. */
  readonly people: number | null;
  /** Units that a rank needs, median and upper 80 % end; null when no curve is known. */
  readonly need: { readonly median: number; readonly high: number } | null;
  readonly prior: FollowThrough;
  /** Confirmations count from the moment on: how many of those asked have had the time to answer. */
  readonly asked: number;
  readonly past: readonly PastForecast[];
  readonly seed: number;
  readonly change: (Omit<Change, "channels"> & { readonly people: number; readonly at: Instant }) | null;
}

/** How the campaign spread so far. Times in hours. */
export interface SpreadNow {
  /** Instant for which they hold. */
  readonly at: Instant;
  readonly shape: Shape;
  readonly reproduction: Reproduction;
  readonly delayAssumed: boolean;
  readonly generationIntervalMedian: number | null;
  readonly invitationHalfLife: number | null;
  readonly topPercentShare: number | null;
  readonly invitedShare: number;
  readonly overTime: readonly {
    readonly from: Instant;
    readonly to: Instant;
    readonly k: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly supporters: number;
    readonly settled: boolean;
  }[];
  /** For comparison: R by the pace of joining alone (Cori et al. 2013). */
  readonly cori: readonly {
    readonly from: Instant;
    readonly to: Instant;
    readonly r: number;
    readonly low: number;
    readonly high: number;
  }[];
  /** The biggest cascades as anybody may see them, in fives. */
  readonly rings: readonly Ring[];
  readonly channels: readonly {
    readonly channel: string;
    readonly seeds: number;
    readonly people: number;
    readonly k: number | null;
    readonly interval: Interval | null;
  }[];
}

/** Will we make it? Counts of people, and of those who act. */
export interface Outlook extends Bands {
  readonly method: string;
  readonly baseline: number;
  readonly count: number;
  readonly seed: number;
  readonly calibrated: boolean;
  readonly fan: readonly (Bands & { readonly at: Instant })[];
  readonly acts: Bands;
  readonly followThrough: { readonly median: number; readonly low: number; readonly high: number };
  /** Chance to reach the goal in people, with the chances at the ends of K's 80 % interval. */
  readonly reaching: Chance | null;
  /** Chance that the acts are enough for the goal in ranks. */
  readonly reachingRank: Chance | null;
  /** The same with the organiser's change. */
  readonly changed: {
    readonly supporters: Bands;
    readonly acts: Bands;
    readonly reaching: number | null;
  } | null;
}

/** The figures of a campaign. */
export interface CampaignNumbers {
  readonly spread: SpreadNow;
  /** Null when nobody is there yet, or the moment is over. */
  readonly outlook: Outlook | null;
}

const DRAWS = 1000;
const END_DRAWS = 300;
const MOST_COHORTS = 24;

/** How the campaign spread, from what its forest keeps up: milliseconds, whatever its size. */
export function spreadOf(book: ForestBook, at: Instant): SpreadNow {
  const now = at / HOUR;
  const names = book.channelNames();
  const figures = liveFigures(book.forest, now, (first) => cohortWidth(now - first));
  return {
    at,
    shape: figures.shape,
    reproduction: figures.reproduction,
    delayAssumed: figures.delay === ASSUMED_DELAY,
    generationIntervalMedian: figures.generationIntervalMedian,
    invitationHalfLife: figures.invitationHalfLife,
    topPercentShare: figures.topPercentShare,
    invitedShare: figures.invitedShare,
    overTime: figures.cohorts.map(({ from, to, k, interval, supporters, settled }) => ({
      from: Math.round(from * HOUR),
      to: Math.round(to * HOUR),
      k,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      supporters,
      settled,
    })),
    cori: figures.cori.map((point) => ({
      ...point,
      from: Math.round(point.from * HOUR),
      to: Math.round(point.to * HOUR),
    })),
    rings: cascadeRings(book.forest),
    channels: figures.channels.map(({ channel, seeds, people, reproduction: r }) => ({
      channel: names[channel] ?? "",
      seeds,
      people,
      k: r.k,
      interval: r.interval,
    })),
  };
}

/** Round widths of a cohort in hours: as few hours as make at most 24 cohorts. */
function cohortWidth(age: number): number {
  const widths = [0.25, 0.5, 1, 2, 3, 6, 12, 24, 48, 72, 168, 336, 720];
  return widths.find((width) => age / width <= MOST_COHORTS) ?? age / MOST_COHORTS;
}

/**
 * Will we make it? Null when nobody is there yet, or the moment is over. Takes seconds, so never where requests are
 * answered, nor where the live figures are. @param confirmed how many said they did it.
 */
export function outlookOf(crowd: Crowd, confirmed: number, question: Question): Outlook | null {
  if (crowd.total === 0 || question.until <= question.now) return null;
  const { seed, people, need, change, past } = question;
  const [now, until] = [question.now / HOUR, question.until / HOUR];
  const shown = forecastForest(crowd, now, until, seededRng(seed), DRAWS);
  const { totals, fan, ownPast: _, ...found } = shown;
  const adjusted = calibrated(found, found.count, past);
  const followThrough = updateFollowThrough(
    question.prior,
    Math.min(confirmed, question.asked),
    question.asked,
  );
  const acts = simulateActs(totals, followThrough, seededRng(seed + 1));
  return {
    ...found,
    ...adjusted,
    seed,
    calibrated: adjusted !== null,
    fan: fan.map((step) => ({ ...step, at: step.at * HOUR })),
    acts: bandsOf(acts),
    followThrough: followThroughBand(followThrough),
    reaching: people === null ? null : chanceAround(crowd, question, totals, people),
    reachingRank: need === null ? null : chanceOfNeed(acts, need, seededRng(seed + 2)),
    changed: change && changedOutlook(crowd, question, followThrough, change, shown),
  };
}

/** The chance, and what it would be with K at either end of its own 80 % interval. */
function chanceAround(
  crowd: Crowd,
  { now, until, seed }: Question,
  totals: Float64Array,
  target: number,
): Chance {
  const at = (reproductionQuantile: number): number =>
    chanceOf(
      simulateForest(crowd, now / HOUR, until / HOUR, seededRng(seed), END_DRAWS, { reproductionQuantile }),
      target,
    );
  const chance = chanceOf(totals, target);
  return { chance, low: Math.min(chance, at(0.1)), high: Math.max(chance, at(0.9)) };
}

/**
 * The futures with the change. Where the baseline is shown instead of the simulation, they are moved by the same ratio
 * of new supporters, so that both columns speak of the same future.
 */
function changedOutlook(
  crowd: Crowd,
  { now, until, seed, people: goal }: Question,
  followThrough: FollowThrough,
  { people, at, ...change }: NonNullable<Question["change"]>,
  shown: ForestForecast,
): Outlook["changed"] {
  const channels = people > 0 ? [{ at: at / HOUR, seeds: people }] : [];
  const situation = { crowd, now: now / HOUR, until: until / HOUR, followThrough };
  const ratio = (): number => {
    if (shown.method !== "log-linear baseline") return 1;
    const plain = whatIf(situation, {}, seededRng(seed), DRAWS).supporters.median - shown.count;
    return plain > 0 ? (shown.median - shown.count) / plain : 1;
  };
  const { supporters, acts, totals } = whatIf(
    situation,
    { ...change, channels },
    seededRng(seed),
    DRAWS,
    ratio(),
  );
  return { supporters, acts, reaching: goal === null ? null : chanceOf(totals, goal) };
}
