import type { Window } from "#campaign";
import { DAY, HOUR, type Instant } from "#kernel";
import { type Impact, impact, type Neighbours, neighbourAt, rankImpact } from "#ranking";
import type { RankReading } from "./ranks.ts";

/** What one list showed around the moment. */
export interface ListImpact extends Impact {
  readonly list: string;
  readonly source: string;
  /** Length of one step in ms: a day, or an hour where there were not enough days. */
  readonly step: number;
  /** Other items of the list that it was compared with. */
  readonly controls: number;
  /** Best rank before and after the moment; null when never on the list. */
  readonly bestBefore: number | null;
  readonly bestAfter: number | null;
}

const LEAST_BEFORE = 8;
const MOST_STEPS = 500;

/**
 * What the crowd moved on each list that was read around the moment: -ln(rank), one value for each step, the last
 * reading of it. Days below the list are censored, frozen and missing ones left out. Peaks that only hold "somewhere
 * in a stretch" are no series: from those nothing is estimated. The most read lists first, at most ten. Other items of
 * the list that were kept with the readings since before the moment are controls: their mean explains what the whole
 * list did, and each of them is a placebo.
 */
export function listImpacts(readings: readonly RankReading[], moment: Window, now: Instant): ListImpact[] {
  const exact = readings.filter(
    ({ when, status }) => when.from === when.until && (status === "ranked" || status === "censored"),
  );
  return [...Map.groupBy(exact, ({ list, source }) => `${list}\n${source}`).values()]
    .filter((own) => own.some(({ when }) => when.from < moment.start))
    .sort((a, b) => b.length - a.length)
    .slice(0, 10)
    .map((own) => {
      const before = moment.start - own[0]!.when.from;
      const step = before >= LEAST_BEFORE * DAY ? DAY : HOUR;
      return listImpact(own, moment, Math.min(now, own.at(-1)!.when.until), step);
    });
}

/** Steps count from the moment, so that none lies on both sides of it. */
function listImpact(own: readonly RankReading[], moment: Window, until: Instant, step: number): ListImpact {
  const index = ({ when }: RankReading): number => Math.floor((when.until - moment.start) / step);
  const first = Math.max(index(own[0]!), -MOST_STEPS);
  const last = Math.min(Math.floor((until - moment.start) / step), MOST_STEPS);
  const seen = new Map<number, RankReading>();
  for (const reading of own) seen.set(index(reading), reading);
  const steps = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => seen.get(first + i) ?? null);
  const pre = Math.min(steps.length, Math.max(0, -first));
  const length = own.reduce((most, { rank, listLength }) => Math.max(most, rank ?? 1, listLength ?? 1), 1);
  const best = (from: number, to: number): number | null => {
    const ranks = steps.slice(from, to).flatMap((reading) => (reading?.rank ? [reading.rank] : []));
    return ranks.length === 0 ? null : Math.min(...ranks);
  };
  const others = controlsOf(steps, pre);
  return {
    ...judged(steps, pre, length, others),
    controls: others.length,
    list: own[0]!.list,
    source: own[0]!.source,
    step,
    bestBefore: best(0, pre),
    bestAfter: best(pre, steps.length),
  };
}

/** Where one other item stood, step by step: rank, "below" the list, or null when nobody can tell. */
type Course = readonly (number | "below" | null)[];

/**
 * Items that were on the list before the moment, with a known place in at least three of four steps that were read, and in
 * eight before and one after. Chosen by what was known before: an item that came later is none.
 */
function controlsOf(steps: readonly (RankReading | null)[], pre: number): Course[] {
  const read = steps.map((reading): Neighbours | null => reading?.neighbours ?? null);
  const ids = new Set(read.slice(0, pre).flatMap((neighbours) => Object.keys(neighbours ?? {})));
  const kept = read.filter((neighbours) => neighbours !== null).length;
  return [...ids]
    .map((id) => read.map((neighbours) => (neighbours ? neighbourAt(neighbours, id) : null)))
    .filter((course) => {
      const known = (part: Course): number => part.filter((place) => place !== null).length;
      const listed = course.slice(0, pre).filter((place) => typeof place === "number").length;
      return listed >= LEAST_BEFORE && known(course.slice(pre)) > 0 && 4 * known(course) >= 3 * kept;
    });
}

function judged(
  steps: readonly (RankReading | null)[],
  pre: number,
  length: number,
  others: readonly Course[],
): Impact {
  if (steps.some((reading) => reading?.status === "censored")) {
    const kept = steps.flatMap((reading, at) => (reading ? [{ rank: reading.rank, at }] : []));
    return rankImpact(
      kept.map(({ rank }) => rank),
      length,
      kept.filter(({ at }) => at < pre).length,
      // What an item did in a step that cannot be told is left as below the list: placebos then look bigger, not smaller.
      others.map((course) =>
        kept.map(({ at }) => (typeof course[at] === "number" ? (course[at] as number) : null)),
      ),
    );
  }
  const logs = others.map((course) =>
    course.map((place) => (place === null ? null : -Math.log(place === "below" ? length : place))),
  );
  const values = steps.map((reading) => (reading?.rank ? -Math.log(reading.rank) : null));
  return impact({ values, columns: meanOf(logs, values), pre }, logs);
}

/** The mean of the controls that are known in every step that the item is; none with fewer than three of them. */
function meanOf(
  logs: readonly (readonly (number | null)[])[],
  values: readonly (number | null)[],
): number[][] {
  const whole = logs.filter((log) => log.every((value, at) => value !== null || values[at] === null));
  if (whole.length < 3) return [];
  return [values.map((_, at) => whole.reduce((sum, log) => sum + (log[at] ?? 0), 0) / whole.length)];
}
