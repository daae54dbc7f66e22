import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Declared, judge, measureAll, type Observation, SIGNIFICANT } from "#observe";
import { askChance, countNetwork, permute } from "./crew.ts";
import { readLifetimes } from "./lifetimes.ts";
import { naming } from "./naming.ts";
import { type Reading, readActivity } from "./read.ts";
import { coortweet } from "./references.ts";
import { SingleEdges } from "./single.ts";
import { type Network, type Table, writeCsv, writeGexf, writeGraphml, writeParquet } from "./table.ts";
import { toolkit } from "./toolkit.ts";

/** How to observe; defaults stand in the command. */
export interface ObserveOptions {
  readonly out: string | null;
  readonly window: number;
  readonly minParticipation: number;
  readonly edgeWeight: number;
  readonly compat: "coortweet" | "cnt" | null;
  readonly fastWindow: number | null;
  /** CooRTweet's subgraphs 1 to 3; 0 for the whole network. */
  readonly subgraph: 0 | 1 | 2 | 3;
  readonly minEdgeWeight: number;
  readonly similarity: number;
  /** A CSV file of links and where they lead, for the toolkit's co_link; null compares links as they are written. */
  readonly resolvedLinks: string | null;
  readonly dryRun: boolean;
  readonly showAccounts: boolean;
  readonly columns: Readonly<Record<string, string>>;
  /** Null lets the size of the input decide. */
  readonly draws: number | null;
  readonly seed: number;
  /** Megabytes that edges may take; beyond, those over one object go to edges-single.csv as they are found. */
  readonly memory: number;
  /** Draws of the exact permutation of the repeated edges; 0 for none. */
  readonly permutations: number;
  readonly declared: Declared;
  /** A CSV file with an account and its counts by kind of event, over its whole life, in each row. */
  readonly lifetimes: string | null;
  readonly version: string;
  readonly commandLine: string;
  /** What the report is about, if it is about a campaign here. */
  readonly about?: { readonly title: string; readonly url: string };
  readonly onStage: (stage: string, share: number) => void;
}

/** What `--json` prints. */
export type FilesObserved = Readonly<Record<string, unknown>> & { readonly rows: number };

const DRAW_ROWS = 8_000_000;

/** Reads files, observes them, writes the results to `out` and answers the summary. */
export async function observeFiles(
  files: readonly string[],
  options: ObserveOptions,
): Promise<FilesObserved> {
  const started = performance.now();
  const reading = await readActivity(files, {
    columns: options.columns,
    references: options.compat,
    onProgress: (bytes) => options.onStage("Reading", bytes),
  });
  const seen = {
    rows: reading.activity.rows,
    records: reading.records,
    accounts: reading.activity.accounts.size,
    objects: reading.activity.objects.size,
    leftOut: reading.faults,
    files: reading.files,
  };
  const took = (): number => Math.round(performance.now() - started) / 1000;
  if (options.dryRun) return { ...seen, dryRun: true, seconds: took() };
  if (options.out) await mkdir(options.out, { recursive: true });
  if (options.compat === "coortweet")
    return { ...seen, ...(await coortweet(reading, options)), seconds: took() };
  if (options.compat === "cnt") return { ...seen, ...(await toolkit(reading, options)), seconds: took() };
  const draws =
    options.draws ?? Math.min(100, Math.floor(DRAW_ROWS / Math.max(1, reading.activity.rows * 6)));
  const lifetimes = options.lifetimes === null ? undefined : await readLifetimes(options.lifetimes);
  const single = new SingleEdges(
    options.out && path.join(options.out, "edges-single.csv"),
    naming(reading, options),
  );
  const network = await countNetwork(reading.activity, options, undefined, undefined, {
    bytes: options.memory * 2 ** 20,
    take: (edges, e) => single.take(edges, e),
  });
  single.close();
  options.onStage("Observing", 0.3);
  const settings = { ...options, lifetimes, draws: draws >= 20 || options.draws !== null ? draws : 0 };
  const asked = askChance(network, options);
  // What is measured meanwhile may throw: nobody waits for the answer then.
  asked.catch(() => {});
  const measured = measureAll(reading.activity, network, settings, (share) =>
    options.onStage("Observing", 0.3 + 0.4 * share),
  );
  const judged = judge(reading.activity, network, await asked, measured, settings);
  const found: Observation =
    options.permutations === 0
      ? judged
      : { ...judged, permuted: await permute(network, judged.chance, options, options.permutations) };
  options.onStage("Observing", 1);
  const summary = {
    ...seen,
    pairs: found.pairs,
    nodes: found.nodes,
    edges: found.edges,
    passing: found.passing,
    repeated: found.repeated,
    significant: found.significant,
    hypotheses: found.chance.hypotheses,
    recurringGroups: recurringGroups(found, reading, options),
    expectedPairs: found.expected,
    shareExpectedByChance: found.pairs === 0 ? null : Math.min(1, found.expected / found.pairs),
    clockResolution: found.resolution,
    crowdedObjects: found.network.crowded.map(({ object, pairs }) => ({
      object: reading.activity.objects.text(object),
      pairs,
    })),
    edgesOverOneObjectKeptApart: network.light?.edges ?? 0,
    estimatedWindow: found.estimatedWindow,
    components: found.component.reduce((most, c) => Math.max(most, c + 1), 0),
    largestCore: found.core.reduce((most, k) => Math.max(most, k), 0),
    backboneEdges: found.backbone.reduce((sum, kept) => sum + kept, 0),
    permutation: found.permuted
      ? {
          draws: found.permuted.draws,
          tested: found.permuted.edges.length,
          significant: found.permuted.q.reduce((sum, q) => sum + (q <= SIGNIFICANT ? 1 : 0), 0),
        }
      : null,
    sweep: found.sweep,
    measures: found.measures,
    communities: found.groups,
    verdict: found.reading.verdict,
    evidence: found.reading,
    settings: {
      window: options.window,
      minParticipation: options.minParticipation,
      edgeWeight: options.edgeWeight,
      draws,
      seed: options.seed,
      version: options.version,
    },
  };
  if (options.out) await writeObservation(found, reading, summary, { ...options, draws }, took);
  return { ...summary, seconds: took() };
}

const GROUPS_LISTED = 100;

/** The groups that met on two objects more often than chance gives, largest first. */
function recurringGroups(
  { chance: { groups } }: Observation,
  reading: Reading,
  options: { readonly showAccounts: boolean },
): object {
  const name = naming(reading, options);
  const held = groups.found
    .filter(({ q }) => q <= SIGNIFICANT)
    .sort((a, b) => b.accounts.length - a.accounts.length || a.p - b.p);
  return {
    found: held.length,
    tested: groups.found.length,
    hypotheses: groups.hypotheses,
    largest: held.slice(0, GROUPS_LISTED).map(({ accounts, objects, p, q }) => ({
      accounts: accounts.map(name),
      objects: objects.map((o) => reading.activity.objects.text(o)),
      n: accounts.length,
      p,
      q,
    })),
  };
}

async function writeObservation(
  found: Observation,
  reading: Reading,
  summary: object,
  options: ObserveOptions & { readonly draws: number },
  took: () => number,
): Promise<void> {
  const { draws } = options;
  const out = (name: string): string => path.join(options.out!, name);
  const name = naming(reading, options);
  const edges = edgeTable(found, name);
  const nodes = nodeTable(found, name);
  const network: Network = { directed: false, nodes, edges };
  await writeCsv(out("edges.csv"), edges);
  await writeCsv(out("accounts.csv"), nodes);
  await writeParquet(out("edges.parquet"), edges);
  options.onStage("Writing", 0.5);
  await writeGexf(out("network.gexf"), network);
  await writeGraphml(out("network.graphml"), network);
  await writeFile(out("observation.json"), `${JSON.stringify({ ...summary, seconds: took() }, null, 2)}\n`);
  const { reportPage } = await import("./page.ts");
  await writeFile(out("report.html"), reportPage(found, reading, { ...options, name, draws }));
  options.onStage("Writing", 1);
}

function edgeTable(
  { network: { edges }, chance, passes, community, backbone, permuted }: Observation,
  name: (a: number) => string,
): Table {
  const permutedAt = new Map(permuted && Array.from(permuted.edges, (e, k) => [e, k]));
  const drawn = (column: Float64Array | undefined, e: number): number =>
    permutedAt.has(e) ? column![permutedAt.get(e)!]! : Number.NaN;
  const columns: [string, (e: number) => string | number][] = [
    ["from", (e) => name(edges.low[e]!)],
    ["to", (e) => name(edges.high[e]!)],
    ["weight", (e) => edges.objects[e]!],
    ["pairs", (e) => edges.pairs[e]!],
    ["avg_time_delta", (e) => edges.seconds[e]! / edges.pairs[e]!],
    ["acts_from", (e) => edges.actsLow[e]!],
    ["acts_to", (e) => edges.actsHigh[e]!],
    ["expected", (e) => chance.expected[e]!],
    ["p", (e) => chance.p[e]!],
    ["q", (e) => chance.q[e]!],
    ["n", (e) => chance.repeats[e]!],
    ["passing", (e) => passes[e]!],
    ["backbone", (e) => backbone[e]!],
    ...(permuted
      ? [
          ["p_permuted", (e: number) => drawn(permuted.p, e)] as [string, (e: number) => number],
          ["q_permuted", (e: number) => drawn(permuted.q, e)] as [string, (e: number) => number],
        ]
      : []),
    [
      "community",
      (e) => (community[edges.low[e]!] === community[edges.high[e]!] ? community[edges.low[e]!]! : -1),
    ],
  ];
  return {
    columns: columns.map(([title]) => title),
    rows: edges.size,
    value: (row, column) => columns[column]![1](row),
  };
}

function nodeTable(found: Observation, name: (a: number) => string): Table {
  const { edges } = found.network;
  const strength = new Float64Array(found.accounts);
  const degree = new Uint32Array(found.accounts);
  const lowest = new Float64Array(found.accounts).fill(1);
  for (let e = 0; e < edges.size; e++) {
    for (const a of [edges.low[e]!, edges.high[e]!]) {
      strength[a]! += edges.objects[e]!;
      degree[a]!++;
      lowest[a] = Math.min(lowest[a]!, found.chance.q[e]!);
    }
  }
  const present = Uint32Array.from([...degree.keys()].filter((a) => degree[a]! > 0));
  const columns: [string, (a: number) => string | number][] = [
    ["account", name],
    ["degree", (a) => degree[a]!],
    ["strength", (a) => strength[a]!],
    ["lowest_q", (a) => lowest[a]!],
    ["component", (a) => found.component[a]!],
    ["core", (a) => found.core[a]!],
    ["community", (a) => found.community[a]!],
  ];
  return {
    columns: columns.map(([title]) => title),
    rows: present.length,
    value: (row, column) => columns[column]![1](present[row]!),
  };
}
