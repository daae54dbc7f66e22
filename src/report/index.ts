/** Report: what a campaign did, in numbers that are never mixed, each with its time and source. */

export type { Correction, PlanChange } from "./corrections.ts";
export { type Cell, csvText, type Table } from "./csv.ts";
export {
  type CampaignEvent,
  EVENT_KINDS,
  EVENTFUL,
  type EventKind,
  type EventState,
  foldEvents,
  noEvents,
} from "./events.ts";
export type { Comparison, StatedFigure } from "./figures.ts";
export type { ForecastScore } from "./forecasts.ts";
export { type ListImpact, listImpacts } from "./impact.ts";
export { type NearMiss, nearMissOf } from "./near-miss.ts";
export { type ListRanks, type RankAt, rankReadings, type SourceRanks } from "./ranks.ts";
export {
  buildReport,
  type ChannelPeople,
  type Counted,
  type MinuteCounts,
  type Report,
  type ReportChannel,
  type ReportInput,
  type ReportOrigin,
} from "./report.ts";
export {
  type StatedFault,
  type StatedFaults,
  stateCorrection,
  stateFigure,
  type TypedCorrection,
  type TypedFigure,
} from "./state.ts";
export { arrivalsTable, figuresTable, ranksTable, reportJson } from "./tables.ts";
export type { Point, RankPoint, RankSeries, Shade, Timeline } from "./timeline.ts";
