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
  channelSpread,
  cohortR,
  exposures,
  type Forest,
  type Reproduction,
  recruitsOf,
  type Shape,
  spreadFigures,
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

/** Works the figures out; takes up to seconds on millions of supporters, so never where requests are answered. */
export function numbersOf(book: ForestBook, question: Question): CampaignNumbers {
  const forest = book.forest();
  return {
    spread: spreadOf(forest, book.channelNames(), question.now),
    outlook:
      forest.parents.length === 0 || question.until <= question.now
        ? null
        : outlookOf(forest, book, question),
  };
}

function spreadOf(forest: Forest, names: readonly string[], at: Instant): SpreadNow {
  const now = at / HOUR;
  const figures = spreadFigures(forest, now);
  const recruits = recruitsOf(forest.parents);
  const shares = exposures(forest, figures.delay, now);
  const cohorts = cohortR(forest.joined, recruits, shares, cohortWidth(forest.joined, now));
  return {
    shape: figures.shape,
    reproduction: figures.reproduction,
    delayAssumed: figures.delay === ASSUMED_DELAY,
    generationIntervalMedian: figures.generationIntervalMedian,
    invitationHalfLife: figures.invitationHalfLife,
    topPercentShare: figures.topPercentShare,
    invitedShare: figures.invitedShare,
    overTime: cohorts.map(({ from, to, k, interval, supporters, settled }) => ({
      from: from * HOUR,
      to: to * HOUR,
      k,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      supporters,
      settled,
    })),
    channels: channelSpread(forest, recruits, shares).map(({ channel, seeds, people, reproduction: r }) => ({
      channel: names[channel] ?? "",
      seeds,
      people,
      k: r.k,
      interval: r.interval,
    })),
  };
}

/** Round widths of a cohort in hours: as few hours as make at most 24 cohorts. */
function cohortWidth(joined: ArrayLike<number>, now: number): number {
  let first = now;
  for (let i = 0; i < joined.length; i++) if (joined[i]! < first) first = joined[i]!;
  const widths = [0.25, 0.5, 1, 2, 3, 6, 12, 24, 48, 72, 168, 336, 720];
  return widths.find((width) => (now - first) / width <= MOST_COHORTS) ?? (now - first) / MOST_COHORTS;
}

function outlookOf(forest: Forest, book: ForestBook, question: Question): Outlook {
  const { seed, people, need, change, past } = question;
  const [now, until] = [question.now / HOUR, question.until / HOUR];
  const shown = forecastForest(forest, now, until, seededRng(seed), DRAWS);
  const { totals, fan, ownPast: _, ...found } = shown;
  const adjusted = calibrated(found, found.count, past);
  const followThrough = updateFollowThrough(
    question.prior,
    Math.min(book.confirmed, question.asked),
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
    reaching: people === null ? null : chanceAround(forest, question, totals, people),
    reachingRank: need === null ? null : chanceOfNeed(acts, need, seededRng(seed + 2)),
    changed: change && changedOutlook(forest, question, followThrough, change, shown),
  };
}

/** The chance, and what it would be with K at either end of its own 80 % interval. */
function chanceAround(
  forest: Forest,
  { now, until, seed }: Question,
  totals: Float64Array,
  target: number,
): Chance {
  const at = (reproductionQuantile: number): number =>
    chanceOf(
      simulateForest(forest, now / HOUR, until / HOUR, seededRng(seed), END_DRAWS, { reproductionQuantile }),
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
  forest: Forest,
  { now, until, seed, people: goal }: Question,
  followThrough: FollowThrough,
  { people, at, ...change }: NonNullable<Question["change"]>,
  shown: ForestForecast,
): Outlook["changed"] {
  const channels = people > 0 ? [{ at: at / HOUR, seeds: people }] : [];
  const situation = { forest, now: now / HOUR, until: until / HOUR, followThrough };
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
