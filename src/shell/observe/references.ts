import path from "node:path";
import {
  accountStatsWithFast,
  type CoactionPairs,
  type CoortweetEdge,
  coordinatedNetwork,
  detectGroups,
  type FastAccountStats,
  type FastEdge,
  flagSpeedShare,
  groupStats,
  networkWithFast,
  subgraph,
} from "#observe";
import { naming } from "./naming.ts";
import type { Reading } from "./read.ts";
import type { ObserveOptions } from "./run.ts";
import { type Column, type Network, tableOf, writeCsv, writeGexf, writeGraphml } from "./table.ts";

/** The references judge nothing. */
export const REFERENCE = {
  verdict: null,
  evidence: { sentence: "The reference tools give no verdict; run it without --compat for one." },
};

/** Does what CooRTweet does, and writes its tables. */
export async function coortweet(reading: Reading, options: ObserveOptions): Promise<object> {
  const { activity } = reading;
  const pairs = detectGroups(activity, options);
  options.onStage("Observing", 0.5);
  const whole = coordinatedNetwork(activity, pairs, options.edgeWeight);
  const { minParticipation, fastWindow } = options;
  const fast =
    fastWindow === null ? null : flagSpeedShare(activity, pairs, { window: fastWindow, minParticipation });
  const union = fast
    ? networkWithFast(activity, pairs, fast, options.edgeWeight)
    : whole.map((full) => ({ full, fast: null }));
  const edges = options.subgraph === 0 ? union : subgraph(union, options.subgraph);
  if (options.out) await writeCoortweet(reading, pairs, edges, fast, options);
  return {
    compat: "coortweet",
    pairs: pairs.crowded.reduce((sum, object) => sum + object.pairs, pairs.size),
    crowdedObjects: pairs.crowded.map(({ object, pairs }) => ({
      object: activity.objects.text(object),
      pairs,
    })),
    nodes: new Set(edges.flatMap(({ full }) => [full.from, full.to])).size,
    edges: edges.length,
    passing: edges.filter(({ full }) => full.passing).length,
    ...REFERENCE,
  };
}

async function writeCoortweet(
  reading: Reading,
  pairs: CoactionPairs,
  edges: readonly FastEdge[],
  fast: Uint8Array | null,
  options: ObserveOptions,
): Promise<void> {
  const { activity } = reading;
  const out = (file: string): string => path.join(options.out!, file);
  const name = naming(reading, options);
  const content = (id: number): string => activity.contents?.text(id) ?? `row ${id + 1}`;
  const flag = fast && ([`time_window_${options.fastWindow}`, (k: number) => fast[k]!] as const);
  await writeCsv(
    out("pairs.csv"),
    tableOf(pairs.size, [
      ["object_id", (k) => activity.objects.text(pairs.object[k]!)],
      ["content_id", (k) => content(pairs.content[k]!)],
      ["content_id_y", (k) => content(pairs.contentY[k]!)],
      ["time_delta", (k) => pairs.delta[k]!],
      ["account_id", (k) => name(pairs.account[k]!)],
      ["account_id_y", (k) => name(pairs.accountY[k]!)],
      ...(flag ? [flag] : []),
    ]),
  );
  const edgeColumns = (edge: (row: number) => CoortweetEdge | null, suffix: string): Column[] => [
    [`weight${suffix}`, (k) => edge(k)?.weight ?? Number.NaN],
    [`avg_time_delta${suffix}`, (k) => edge(k)?.averageDelta ?? Number.NaN],
    [`n_content_id${suffix}`, (k) => edge(k)?.contents ?? Number.NaN],
    [`n_content_id_y${suffix}`, (k) => edge(k)?.contentsY ?? Number.NaN],
    [`edge_symmetry_score${suffix}`, (k) => edge(k)?.symmetry ?? Number.NaN],
  ];
  const passing = (edge: CoortweetEdge | null): number => (edge ? Number(edge.passing) : Number.NaN);
  const edgeTable = tableOf(edges.length, [
    ["from", (k) => name(edges[k]!.full.from)],
    ["to", (k) => name(edges[k]!.full.to)],
    ...edgeColumns((k) => edges[k]!.full, fast ? "_full" : ""),
    ...(fast ? edgeColumns((k) => edges[k]!.fast, "_fast") : []),
    ["object_ids", (k) => edges[k]!.full.objects.map((o) => activity.objects.text(o)).join(",")],
    [fast ? "weight_threshold_full" : "weight_threshold", (k) => passing(edges[k]!.full)],
    ...(fast ? [["weight_threshold_fast", (k: number) => passing(edges[k]!.fast)] as const] : []),
  ]);
  await writeCsv(out("edges.csv"), edgeTable);
  const accounts = accountStatsWithFast(activity, edges, pairs);
  const means = (of: (row: number) => FastAccountStats["full"], suffix: string): Column[] => [
    [`avg_time_delta${suffix}`, (k) => of(k)?.averageDelta ?? Number.NaN],
    [`avg_edge_symmetry_score${suffix}`, (k) => of(k)?.averageSymmetry ?? Number.NaN],
  ];
  const accountTable = tableOf(accounts.length, [
    ["account_id", (k) => name(accounts[k]!.account)],
    ...means((k) => accounts[k]!.full, fast ? "_full" : ""),
    ...(fast ? means((k) => accounts[k]!.fast, "_fast") : []),
    ["unique_shares_count", (k) => accounts[k]!.uniqueShares],
  ]);
  await writeCsv(out("accounts.csv"), accountTable);
  const groups = groupStats(
    activity,
    edges.map(({ full }) => full),
  );
  await writeCsv(
    out("groups.csv"),
    tableOf(groups.length, [
      ["object_id", (k) => groups[k]!.object],
      ["num_accounts", (k) => groups[k]!.accounts],
      ["avg_time_delta", (k) => groups[k]!.averageDelta],
      ["avg_edge_symmetry_score", (k) => groups[k]!.averageSymmetry],
    ]),
  );
  const network: Network = { directed: false, nodes: accountTable, edges: edgeTable };
  await writeGexf(out("network.gexf"), network);
  await writeGraphml(out("network.graphml"), network);
}
