import { momentWindow, type Plan, type Window } from "#campaign";
import { HOUR, type Instant, instantAt, MINUTE, quantile } from "#kernel";
import type { Fact, Stretch } from "#ledger";
import type { RankReading } from "./ranks.ts";
import type { MinuteCounts, ReportChannel, ReportInput } from "./report.ts";

/** A value from its time until the next point's. */
export interface Point {
  readonly at: Instant;
  readonly value: number;
}

/** A rank at an instant. Censored: the item was below the list, and `rank` is the list's length. */
export interface RankPoint {
  readonly at: Instant;
  readonly rank: number;
  readonly censored: boolean;
}

/** The readings of one list from one source. */
export interface RankSeries {
  readonly list: string;
  readonly source: string;
  /** Unbroken runs of readings: a run ends where the list froze or was not read. */
  readonly runs: readonly (readonly RankPoint[])[];
  /** Best ranks of stretches for which the source gives no time. */
  readonly peaks: readonly { readonly rank: number; readonly when: Stretch }[];
}

/** Why a stretch has no measurement of the present. */
export interface Shade extends Stretch {
  readonly why: "frozen" | "not-read" | "interpolated";
  /** The list; null when it is about the series that a rehearsal was made from. */
  readonly list: string | null;
}

/** Everything of a campaign on one axis of time. */
export interface Timeline {
  readonly from: Instant;
  readonly until: Instant;
  /** Sums up to each time; null when nobody counted. */
  readonly pledged: readonly Point[] | null;
  readonly doors: readonly Point[] | null;
  readonly confirmed: readonly Point[] | null;
  readonly ranks: readonly RankSeries[];
  /** What the venue itself counts, by list. */
  readonly volumes: readonly { readonly list: string; readonly points: readonly Point[] }[];
  readonly shades: readonly Shade[];
  readonly moment: Window;
  readonly posts: readonly { readonly name: string; readonly at: Instant; readonly dayKnown: boolean }[];
}

/** A pause between two readings counts as "not read" from this length on, and from three times the usual pause. */
const SHORTEST_GAP = 30 * MINUTE;

/** The timeline of a report. Readings in order of time. */
export function timelineOf(
  input: Pick<ReportInput, "plan" | "arrivals" | "channels" | "origin">,
  facts: readonly Fact[],
  readings: readonly RankReading[],
): Timeline {
  const { plan, arrivals, channels, origin } = input;
  const measured = [...frozenStretches(readings), ...unreadStretches(readings)];
  const posts = postsOf(plan, channels);
  const moment = momentWindow(plan.moment, null);
  const times = [
    ...facts.flatMap(({ at, body }) =>
      /^(campaign-opened|rush-started|campaign-closed)$/.test(body.kind) ? [at] : [],
    ),
    ...arrivals.map(({ minute }) => minute * MINUTE),
    ...readings.flatMap(({ when }) => [when.from, when.until]),
    ...posts.map(({ at }) => at),
    ...measured.flatMap(({ from, until }) => [from, until]),
  ];
  const from = times.reduce((a, b) => Math.min(a, b), times[0] ?? moment.start);
  const until = Math.max(
    times.reduce((a, b) => Math.max(a, b), times[0] ?? moment.end),
    from + HOUR,
  );
  // The stretches of a rehearsal are known before it reaches them: those to come are not drawn.
  const interpolated = (origin?.gaps ?? [])
    .filter((gap) => gap.from < until && gap.until > from)
    .map((gap): Shade => {
      const within = { from: Math.max(gap.from, from), until: Math.min(gap.until, until) };
      return { ...within, exact: true, why: "interpolated", list: null };
    });
  const shades = [...measured, ...interpolated];
  const counted = (name: "pledged" | "doors" | "confirmed", key: "verified" | "doors" | "confirmed") =>
    origin?.uncounted?.includes(name) ? null : runningSum(arrivals, key);
  return {
    from,
    until,
    pledged: counted("pledged", "verified"),
    doors: counted("doors", "doors"),
    confirmed: counted("confirmed", "confirmed"),
    ranks: rankSeries(readings, shades),
    volumes: volumesOf(readings),
    shades,
    moment,
    posts,
  };
}

function postsOf(plan: Plan, channels: readonly ReportChannel[]): Timeline["posts"] {
  return channels
    .flatMap(({ name, post }) =>
      post ? [{ name, at: instantAt(post.on, "12:00", plan.moment.zone), dayKnown: post.dayKnown }] : [],
    )
    .sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1));
}

/** The sum of a count up to each time at which it changed. */
function runningSum(arrivals: readonly MinuteCounts[], key: "verified" | "doors" | "confirmed"): Point[] {
  let sum = 0;
  return arrivals.flatMap((counts) => {
    sum += counts[key];
    return counts[key] === 0 ? [] : [{ at: counts.minute * MINUTE, value: sum }];
  });
}

/** Stretches in which a list stood still: from its own last time to the last reading that found it so. */
function frozenStretches(readings: readonly RankReading[]): Shade[] {
  const shades: Shade[] = [];
  for (const [list, own] of Map.groupBy(readings, (reading) => reading.list)) {
    own.forEach(({ status, when, listedAt }, i) => {
      if (status !== "frozen") return;
      const going = own[i - 1]?.status === "frozen" ? shades.pop() : undefined;
      const from = going?.from ?? Math.min(listedAt ?? when.from, when.from);
      const exact = (going?.exact ?? true) && when.exact;
      shades.push({ from, until: when.until, exact, why: "frozen", list });
    });
  }
  return shades;
}

/** Pauses in which a list that was followed was not read, or could not be. */
function unreadStretches(readings: readonly RankReading[]): Shade[] {
  const shades: Shade[] = [];
  const answered = readings.filter(({ status, when }) =>
    status === "frozen" ? true : status !== "unreadable" && when.from === when.until,
  );
  for (const [list, own] of Map.groupBy(answered, (reading) => reading.list)) {
    const pauses = own.slice(1).map(({ when }, i) => when.until - own[i]!.when.until);
    const usual = quantile(
      pauses.toSorted((a, b) => a - b),
      0.5,
    )!;
    pauses.forEach((pause, i) => {
      if (pause <= Math.max(SHORTEST_GAP, 3 * usual)) return;
      const from = own[i]!.when.until;
      shades.push({ from, until: from + pause, exact: true, why: "not-read", list });
    });
  }
  return shades;
}

function rankSeries(readings: readonly RankReading[], shades: readonly Shade[]): RankSeries[] {
  const series = Map.groupBy(readings, ({ list, source }) => JSON.stringify([list, source]));
  return [...series.values()]
    .map((own) => {
      const { list, source } = own[0]!;
      const unread = shades.filter((shade) => shade.list === list && shade.why === "not-read");
      return { list, source, runs: runsOf(own, unread), peaks: peaksOf(own) };
    })
    .filter(({ runs, peaks }) => runs.length + peaks.length > 0);
}

/** Placed readings at instants, a new run after a frozen or unreadable one and after a pause. */
function runsOf(readings: readonly RankReading[], unread: readonly Shade[]): RankPoint[][] {
  const runs: RankPoint[][] = [];
  let broken = true;
  for (const { status, rank, listLength, when } of readings) {
    const at = when.until;
    const place = status === "ranked" ? rank : status === "censored" ? listLength : null;
    if (status === "frozen" || status === "unreadable") broken = true;
    if (place === null || when.from !== at) continue;
    const since = runs.at(-1)?.at(-1)?.at ?? at;
    if (broken || unread.some(({ from, until }) => from >= since && until <= at)) runs.push([]);
    broken = false;
    runs.at(-1)!.push({ at, rank: place, censored: status === "censored" });
  }
  return runs;
}

function peaksOf(readings: readonly RankReading[]): RankSeries["peaks"] {
  return readings.flatMap(({ status, rank, when }) =>
    status === "ranked" && rank !== null && when.from !== when.until ? [{ rank, when }] : [],
  );
}

function volumesOf(readings: readonly RankReading[]): Timeline["volumes"] {
  const counted = readings.filter(({ volume, when }) => volume !== null && when.from === when.until);
  return [...Map.groupBy(counted, ({ list }) => list)].map(([list, own]) => ({
    list,
    points: own.map(({ when, volume }) => ({ at: when.from, value: volume! })),
  }));
}
