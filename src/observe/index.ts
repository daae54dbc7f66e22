/** Observe: what kind of crowd is this? Activity tables, coordination networks, null models, measures, verdict. */
export { type Act, type Activity, ActivityBuilder, activityOf, rowsWhere } from "./activity.ts";
export { type EdgeChance, edgeChance, SIGNIFICANT } from "./chance.ts";
export { type Columns, missingRoles, ROLES, type Role, recogniseColumns } from "./columns.ts";
export { communities } from "./communities.ts";
export { type ToolkitEdge, type ToolkitSettings, toolkitEdges, toolkitNetwork } from "./compat/cnt.ts";
export { TEXTS_SHOWN, type ToolkitNode, toolkitNodes } from "./compat/cnt-graph.ts";
export {
  firstOfEachId,
  type Message,
  normalisedText,
  type ResolvedLinks,
  TOOLKIT_NETWORKS,
  type ToolkitNetworkName,
  toolkitActivity,
} from "./compat/cnt-message.ts";
export {
  type CoortweetEdge,
  coordinatedNetwork,
  type FastEdge,
  networkWithFast,
  subgraph,
} from "./compat/coortweet-network.ts";
export { type CoactionPairs, detectGroups, flagSpeedShare } from "./compat/coortweet-pairs.ts";
export {
  type AccountStats,
  accountStats,
  accountStatsWithFast,
  type FastAccountStats,
  type GroupStats,
  groupStats,
} from "./compat/coortweet-stats.ts";
export { CsvSplitter, delimiterOf, type Fields } from "./csv.ts";
export { readDeclared } from "./declared.ts";
export {
  type DrawsMade,
  makeDraws,
  type PairMet,
  type Permutation,
  permutationOf,
  testedEdges,
} from "./draws.ts";
export { type EdgeColumns, type LightEdges, withoutLight } from "./edges.ts";
export { expectedPairs } from "./expected.ts";
export type { Group } from "./groups.ts";
export { clockResolution, readInstant } from "./instant.ts";
export { type FaultCount, Intake, ROW_FAULTS } from "./intake.ts";
export { Interner } from "./intern.ts";
export { jittered, jitterFor, pairsAt } from "./jitter.ts";
export { type Lifetimes, lifetime } from "./measures/lifetime.ts";
export type { Axis, Measure } from "./measures/measure.ts";
export {
  type CoactionNetwork,
  type Counted,
  coactionNetwork,
  countPairs,
  joinAccounts,
  type NetworkSettings,
  pairsPerObject,
} from "./network.ts";
export {
  chanceOf,
  judge,
  type Measured,
  measureAll,
  type Observation,
  type ObservationSettings,
  observe,
} from "./observation.ts";
export { estimatedWindow } from "./pace.ts";
export { nearIdentical } from "./similar.ts";
export { components, coreNumbers, disparityBackbone } from "./structure.ts";
export { SWEEP, type SweepPoint } from "./sweep.ts";
export {
  type Declared,
  GRADE_RULES,
  NOTHING_DECLARED,
  type Reading,
  readVerdict,
  VERDICT_RULES,
  type Verdict,
} from "./verdict.ts";
