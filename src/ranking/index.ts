/** Ranking: what a venue's public lists say about the item, reading by reading, and what that is worth. */
// Feeds and readings.

export {
  type Curve,
  EXPONENT_PRIOR,
  fitCurve,
  type RankVolume,
  rankFor,
  type UnitsForRank,
  unitsFor,
} from "./curve.ts";
export { type Feed, type FeedRequest, feedRequest, type ParamFault } from "./feed.ts";
export { FEEDS } from "./feeds/all.ts";
export { type CsvFault, readRankCsv } from "./feeds/csv.ts";
export { type Sighting, sight, statusOf } from "./frozen.ts";
export { type CarryOver, carryOver, detectableEffect } from "./impact/carryover.ts";
export { type Counterfactual, counterfactual } from "./impact/counterfactual.ts";
export { type Impact, type ImpactVerdict, impact, rankImpact } from "./impact/impact.ts";
export { type Placebo, placeboInTime, placeboOnItems } from "./impact/placebo.ts";
export { type Effect, hasCycle, type Series, seasonColumns } from "./impact/series.ts";
export { type Tobit, tobit } from "./impact/tobit.ts";
export { type Neighbours, neighbourAt, neighboursOf } from "./neighbours.ts";
export { nextPollAt } from "./polling.ts";
export type {
  Censored,
  Counted,
  FaultKind,
  FeedFault,
  Frozen,
  Ranked,
  Reading,
  Status,
  Threshold,
  Unreadable,
} from "./reading.ts";
export { FAULT_KINDS } from "./reading.ts";
export { type Entry, type Item, listOrder, readItem, type Snapshot } from "./snapshot.ts";
export { hackerNewsPoints, hackerNewsScore } from "./votes.ts";
export { feedAddress, type ListWatch, listsToWatch } from "./watch.ts";
