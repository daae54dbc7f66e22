import type { Activity } from "../activity.ts";
import { orderRows } from "../order.ts";

/** A directed edge of the coordination-network-toolkit: `weight` different messages of `from` met one of `to` in the window. */
export interface ToolkitEdge {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/**
 * One network of the coordination-network-toolkit (QUT, commit daa0e11): rows are (account, key as
 * object, message as content). A message of `from` counts once when another message of `to` with the
 * same key lies within `window` seconds, ends included. Self-loops are kept, as in its tables;
 * its exports hide them. Edges come by (from, to) in order of first appearance of the accounts.
 */
export function toolkitNetwork(
  activity: Activity,
  settings: { readonly window: number; readonly minEdgeWeight: number },
): ToolkitEdge[] {
  const { row, start, time, account } = orderRows(activity, activity.objects.size);
  const content = activity.content;
  const message = (p: number): number => (content ? content[row[p]!]! : row[p]!);
  const met = new Map<number, Set<number>>();
  for (let o = 0; o < activity.objects.size; o++) {
    for (let p = start[o]!; p < start[o + 1]!; p++) {
      for (let k = p + 1; k < start[o + 1]! && time[k]! - time[p]! <= settings.window; k++) {
        const one = message(p);
        const other = message(k);
        if (one === other) continue;
        note(met, account[p]! * activity.accounts.size + account[k]!, one);
        note(met, account[k]! * activity.accounts.size + account[p]!, other);
      }
    }
  }
  const edges: ToolkitEdge[] = [];
  for (const [pair, messages] of met) {
    if (messages.size < settings.minEdgeWeight) continue;
    const from = Math.floor(pair / activity.accounts.size);
    edges.push({ from, to: pair - from * activity.accounts.size, weight: messages.size });
  }
  return edges.sort((a, b) => a.from - b.from || a.to - b.to);
}

function note(met: Map<number, Set<number>>, pair: number, message: number): void {
  const own = met.get(pair);
  if (own) own.add(message);
  else met.set(pair, new Set([message]));
}
