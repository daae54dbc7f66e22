import { readFile } from "node:fs/promises";
import path from "node:path";
import {
  firstOfEachId,
  type ResolvedLinks,
  TEXTS_SHOWN,
  TOOLKIT_NETWORKS,
  type ToolkitNetworkName,
  toolkitEdges,
  toolkitNodes,
} from "#observe";
import { naming } from "./naming.ts";
import { type Reading, UnreadableFile } from "./read.ts";
import { REFERENCE } from "./references.ts";
import type { ObserveOptions } from "./run.ts";
import { type Column, tableOf, writeCsv, writeGraphml } from "./table.ts";

type Named = { readonly from: string; readonly to: string; readonly weight: number };

/** Does what the coordination-network-toolkit does, and writes its six networks with their accounts. */
export async function toolkit(reading: Reading, options: ObserveOptions): Promise<object> {
  const messages = reading.messages ?? [];
  const resolved = options.resolvedLinks === null ? null : await readResolvedLinks(options.resolvedLinks);
  const networks: Record<string, number> = {};
  let edges = 0;
  const nodes = new Set<string>();
  for (const [k, network] of TOOLKIT_NETWORKS.entries()) {
    const shown = toolkitEdges(messages, network, { ...options, resolved }).filter(
      ({ from, to }) => from !== to,
    );
    networks[network] = shown.length;
    edges += shown.length;
    for (const { from, to } of shown) nodes.add(from).add(to);
    options.onStage("Observing", (k + 1) / TOOLKIT_NETWORKS.length);
    if (options.out && shown.length > 0) await write(network, shown, reading, options);
  }
  return {
    compat: "cnt",
    messages: firstOfEachId(messages).length,
    networks,
    resolvedLinks: resolved?.size ?? null,
    pairs: null,
    nodes: nodes.size,
    edges,
    passing: edges,
    ...REFERENCE,
  };
}

/** A network as the toolkit exports it: a table for Gephi, and GraphML with the accounts. Names and texts only when names may be shown. */
async function write(
  network: ToolkitNetworkName,
  edges: readonly Named[],
  reading: Reading,
  options: ObserveOptions,
): Promise<void> {
  const { accounts } = reading.activity;
  const name = naming(reading, options);
  const masked = new Map(Array.from({ length: accounts.size }, (_, a) => [accounts.text(a), name(a)]));
  const shown = (account: string): string => masked.get(account) ?? account;
  const table = tableOf(edges.length, [
    ["source", (k) => shown(edges[k]!.from)],
    ["target", (k) => shown(edges[k]!.to)],
    ["weight", (k) => edges[k]!.weight],
    ["edge_type", () => network],
  ]);
  const nodes = toolkitNodes(reading.messages ?? [], edges);
  const texts = Array.from(
    { length: TEXTS_SHOWN },
    (_, m): Column => [`message_${m}`, (k) => nodes[k]!.texts[m] ?? ""],
  );
  const open: Column[] = options.showAccounts ? [["username", (k) => nodes[k]!.username], ...texts] : [];
  const nodeTable = tableOf(nodes.length, [["Id", (k) => shown(nodes[k]!.account)], ...open]);
  await writeCsv(path.join(options.out!, `${network}.csv`), table);
  await writeCsv(path.join(options.out!, `${network}-nodes.csv`), nodeTable);
  await writeGraphml(path.join(options.out!, `${network}.graphml`), {
    directed: true,
    nodes: nodeTable,
    edges: table,
  });
}

/** Reads where links lead: CSV with a header, then the link and its end in each row. We follow no link ourselves. */
async function readResolvedLinks(name: string): Promise<ResolvedLinks> {
  const bytes = await readFile(name).catch(() => {
    throw new UnreadableFile(`${name} cannot be opened; check the path`);
  });
  const { parse } = await import("csv-parse/sync");
  try {
    const rows = parse(bytes, { bom: true, relax_column_count: true }) as string[][];
    return new Map(
      rows.slice(1).flatMap(([link, end]) => (link !== undefined && end ? [[link, end] as const] : [])),
    );
  } catch (error) {
    throw new UnreadableFile(`${name}: ${(error as Error).message}`);
  }
}
