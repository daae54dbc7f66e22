/** Observe: what kind of crowd is this? Activity tables, coordination networks, null models, measures, verdict. */
export { type Act, type Activity, ActivityBuilder, activityOf, rowsWhere } from "./activity.ts";
export { type ToolkitEdge, toolkitNetwork } from "./compat/cnt.ts";
export {
  firstOfEachId,
  type Message,
  normalisedText,
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
export { type AccountStats, accountStats, type GroupStats, groupStats } from "./compat/coortweet-stats.ts";
