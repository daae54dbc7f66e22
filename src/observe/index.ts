/** Observe: what kind of crowd is this? Activity tables, coordination networks, null models, measures, verdict. */
export { type Act, type Activity, ActivityBuilder, activityOf, rowsWhere } from "./activity.ts";
export {
  edgeChance,
  expectedPairs,
  jittered,
  jitterFor,
  pairsAt,
} from "./chance.ts";
export { type Columns, missingRoles, ROLES, type Role, recogniseColumns } from "./columns.ts";
export { type ToolkitEdge, toolkitNetwork } from "./compat/cnt.ts";
export {
  firstOfEachId,
  type Message,
  normalisedText,
  TOOLKIT_NETWORKS,
  type ToolkitNetworkName,
  toolkitActivity,
} from "./compat/cnt-message.ts";
export { similarMessages } from "./compat/cnt-similar.ts";
export {
  type CoortweetEdge,
  coordinatedNetwork,
  type FastEdge,
  networkWithFast,
  subgraph,
} from "./compat/coortweet-network.ts";
export { type CoactionPairs, detectGroups, flagSpeedShare } from "./compat/coortweet-pairs.ts";
export { type AccountStats, accountStats, type GroupStats, groupStats } from "./compat/coortweet-stats.ts";
export { CsvSplitter, delimiterOf, type Fields } from "./csv.ts";
export { clockResolution, readInstant } from "./instant.ts";
export { type FaultCount, Intake, ROW_FAULTS } from "./intake.ts";
export { Interner } from "./intern.ts";
export type { Measure } from "./measures.ts";
export { type CoactionNetwork, coactionNetwork, pairsPerObject } from "./network.ts";
export {
  type Observation,
  type ObservationSettings,
  observe,
  SIGNIFICANT,
  SWEEP,
  type SweepPoint,
} from "./observation.ts";
export {
  type Declared,
  GRADE_RULES,
  NOTHING_DECLARED,
  type Reading,
  readVerdict,
  VERDICT_RULES,
  type Verdict,
} from "./verdict.ts";
