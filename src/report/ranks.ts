import type { Instant } from "#kernel";
import type { Fact, FactBody, Stretch } from "#ledger";

/** One reading of a venue's list, with the stretch of time in which it holds (an instant when both ends are one). */
export interface RankReading extends Omit<Extract<FactBody, { kind: "rank-read" }>, "kind" | "during"> {
  readonly seq: number;
  readonly when: Stretch;
}

/** A rank with its list's length (null: not told) and when it stood. */
export interface RankAt {
  readonly rank: number;
  readonly listLength: number | null;
  readonly when: Stretch;
}

/** What one source says about one list. */
export interface SourceRanks {
  readonly source: string;
  readonly readings: number;
  /** Best rank read; null when the item was never seen on the list. */
  readonly peak: RankAt | null;
  /** Newest reading at a known instant: its rank is null when the item was below the list. Null: no such reading. */
  readonly latest: {
    readonly rank: number | null;
    readonly listLength: number | null;
    readonly at: Instant;
  } | null;
  /** Readings that found the item below the published list. */
  readonly below: number;
}

/** The ranks reached on one list, kept apart by source. */
export interface ListRanks {
  readonly list: string;
  readonly feed: string;
  /** ISO 3166-1 alpha-2 in capitals; null when the list is not one of a country. */
  readonly country: string | null;
  readonly chart: string;
  readonly sources: readonly SourceRanks[];
  /** True when sources give different peaks: each keeps its own. */
  readonly disagree: boolean;
}

/** The readings among the facts, in the order in which they were taken: by the end of the time in which they hold. */
export function rankReadings(facts: readonly Fact[]): RankReading[] {
  const readings: RankReading[] = [];
  for (const { seq, at, body } of facts) {
    if (body.kind !== "rank-read") continue;
    const { kind: _, during, ...reading } = body;
    readings.push({ ...reading, seq, when: during ?? { from: at, until: at, exact: true } });
  }
  return readings.sort((a, b) => a.when.until - b.when.until || a.seq - b.seq);
}

/** Peak and latest rank on each list by each source, lists in alphabetical order. Lists that only count are left out. */
export function ranksReached(readings: readonly RankReading[]): ListRanks[] {
  const ranked = readings.filter(({ status }) => status === "ranked" || status === "censored");
  const byList = Map.groupBy(ranked, ({ list }) => list);
  return [...byList]
    .map(([list, ofList]) => {
      const bySource = Map.groupBy(ofList, ({ source }) => source);
      const sources = [...bySource].map(([source, own]) => sourceRanks(source, own));
      const peaks = new Set(sources.flatMap(({ peak }) => (peak ? [peak.rank] : [])));
      return { list, ...readList(list), sources, disagree: peaks.size > 1 };
    })
    .sort((a, b) => (a.list < b.list ? -1 : 1));
}

function sourceRanks(source: string, readings: readonly RankReading[]): SourceRanks {
  let peak: RankAt | null = null;
  for (const { rank, listLength, when } of readings) {
    if (rank !== null && (peak === null || rank < peak.rank)) peak = { rank, listLength, when };
  }
  const newest = readings.findLast(({ when }) => when.from === when.until);
  return {
    source,
    readings: readings.length,
    peak,
    latest: newest ? { rank: newest.rank, listLength: newest.listLength, at: newest.when.until } : null,
    below: readings.filter(({ status }) => status === "censored").length,
  };
}

/** The parts of a list's name: feed, country where the second word is a country's code, and chart. */
function readList(list: string): {
  readonly feed: string;
  readonly country: string | null;
  readonly chart: string;
} {
  const [feed = "", second = "", ...rest] = list.split(" ");
  if (/^[a-z]{2}$/i.test(second) && rest.length > 0) {
    return { feed, country: second.toUpperCase(), chart: rest.join(" ") };
  }
  return { feed, country: null, chart: [second, ...rest].join(" ").trim() };
}
