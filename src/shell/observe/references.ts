import path from "node:path";
import {
  accountStatsWithFast,
  type CoactionPairs,
  type CoortweetEdge,
  coordinatedNetwork,
  detectGroups,
  type FastAccountStats,
  type FastEdge,
  firstOfEachId,
  flagSpeedShare,
  groupStats,
  networkWithFast,
  subgraph,
  TOOLKIT_NETWORKS,
  toolkitEdges,
} from "#observe";
import { naming } from "./naming.ts";
import type { Reading } from "./read.ts";
import type { ObserveOptions } from "./run.ts";
import { type Network, type Table, writeCsv, writeGexf, writeGraphml } from "./table.ts";

/** The references judge nothing. */
const REFERENCE = {
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

/** Does what the coordination-network-toolkit does, and writes its six networks. */
export async function toolkit(reading: Reading, options: ObserveOptions): Promise<object> {
  const messages = reading.messages ?? [];
  const name = naming(reading, options);
  const masked = new Map(
    Array.from({ length: reading.activity.accounts.size }, (_, a) => [
      reading.activity.accounts.text(a),
      name(a),
    ]),
  );
  const networks: Record<string, number> = {};
  let edges = 0;
  const nodes = new Set<string>();
  for (const network of TOOLKIT_NETWORKS) {
    const shown = toolkitEdges(messages, network, options).filter(({ from, to }) => from !== to);
    networks[network] = shown.length;
    edges += shown.length;
    for (const { from, to } of shown) nodes.add(from).add(to);
    options.onStage("Observing", (TOOLKIT_NETWORKS.indexOf(network) + 1) / TOOLKIT_NETWORKS.length);
    if (!options.out || shown.length === 0) continue;
    await writeCsv(
      path.join(options.out, `${network}.csv`),
      tableOf(shown.length, [
        ["source", (k) => masked.get(shown[k]!.from) ?? shown[k]!.from],
        ["target", (k) => masked.get(shown[k]!.to) ?? shown[k]!.to],
        ["weight", (k) => shown[k]!.weight],
        ["edge_type", () => network],
      ]),
    );
  }
  return {
    compat: "cnt",
    messages: firstOfEachId(messages).length,
    networks,
    pairs: null,
    nodes: nodes.size,
    edges,
    passing: edges,
    ...REFERENCE,
  };
}

type Column = readonly [string, (row: number) => string | number];

function tableOf(rows: number, columns: readonly Column[]): Table {
  return { columns: columns.map(([title]) => title), rows, value: (row, column) => columns[column]![1](row) };
}
