import type { Activity } from "../activity.ts";
import { positionsByAccount } from "../network.ts";
import { orderRows } from "../order.ts";
import { type Message, type ResolvedLinks, type ToolkitNetworkName, toolkitActivity } from "./cnt-message.ts";
import { similarMessages } from "./cnt-similar.ts";

/** A directed edge of the coordination-network-toolkit: `weight` different messages of `from` met one of `to` in the window. */
export interface ToolkitEdge {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** The toolkit's settings. `window` in seconds, its end included; `similarity` is used by co_similar_tweet only. */
export interface ToolkitSettings {
  readonly window: number;
  readonly minEdgeWeight: number;
  readonly similarity: number;
  /** Where links lead, for co_link; null compares them as they are written. */
  readonly resolved?: ResolvedLinks | null;
}

/**
 * One of the toolkit's six networks as its tables hold it: edges by the names of both ends, self-loops included.
 * `messages` are all rows in input order; of rows with one id the first counts.
 */
export function toolkitEdges(
  messages: readonly Message[],
  network: ToolkitNetworkName,
  settings: ToolkitSettings,
): { from: string; to: string; weight: number }[] {
  const edges =
    network === "co_similar_tweet" ? similarMessages(messages, settings) : named(messages, network, settings);
  return edges.sort((a, b) => (a.from === b.from ? (a.to < b.to ? -1 : 1) : a.from < b.from ? -1 : 1));
}

function named(
  messages: readonly Message[],
  network: Exclude<ToolkitNetworkName, "co_similar_tweet">,
  settings: ToolkitSettings,
): { from: string; to: string; weight: number }[] {
  const activity = toolkitActivity(messages, network, { resolved: settings.resolved ?? null });
  return toolkitNetwork(activity, settings).map(({ from, to, weight }) => ({
    from: activity.accounts.text(from),
    to: activity.accounts.text(to),
    weight,
  }));
}

/**
 * One network of the coordination-network-toolkit (QUT, commit daa0e11): rows are (account, key as
 * object, message as content). A message of `from` counts once when another message of `to` with the
 * same key lies within `window` seconds, ends included. Self-loops are kept, as in its tables;
 * its exports hide them. Edges come by (from, to) in order of first appearance of the accounts.
 */
export function toolkitNetwork(
  activity: Activity,
  settings: Pick<ToolkitSettings, "window" | "minEdgeWeight">,
): ToolkitEdge[] {
  const accounts = activity.accounts.size;
  const ordered = orderRows(activity, activity.objects.size);
  const { row, start, time, account } = ordered;
  const { own, ownStart } = positionsByAccount(ordered, accounts);
  const message = (p: number): number => (ordered.content ? ordered.content[p]! : row[p]!);
  const weight = new Uint32Array(accounts);
  const lastMessage = new Int32Array(accounts).fill(-1);
  const touched = new Uint32Array(accounts);
  const edges: ToolkitEdge[] = [];
  for (let from = 0; from < accounts; from++) {
    let partners = 0;
    for (const p of own
      .subarray(ownStart[from], ownStart[from + 1])
      .sort((a, b) => message(a) - message(b))) {
      const one = message(p);
      const object = activity.object[row[p]!]!;
      let q = p;
      while (q > start[object]! && time[p]! - time[q - 1]! <= settings.window) q--;
      for (; q < start[object + 1]! && time[q]! - time[p]! <= settings.window; q++) {
        const to = account[q]!;
        if (lastMessage[to] === one || message(q) === one) continue;
        lastMessage[to] = one;
        if (weight[to]!++ === 0) touched[partners++] = to;
      }
    }
    for (const to of touched.subarray(0, partners).sort()) {
      if (weight[to]! >= settings.minEdgeWeight) edges.push({ from, to, weight: weight[to]! });
      weight[to] = 0;
      lastMessage[to] = -1;
    }
  }
  return edges;
}
