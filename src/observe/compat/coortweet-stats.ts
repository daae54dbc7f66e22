import type { Activity } from "../activity.ts";
import type { CoortweetEdge } from "./coortweet-network.ts";
import type { CoactionPairs } from "./coortweet-pairs.ts";

/** A row of `account_stats`. */
export interface AccountStats {
  readonly account: number;
  readonly averageDelta: number;
  readonly averageSymmetry: number;
  readonly uniqueShares: number;
}

/** `account_stats` of CooRTweet 2.1.3, by account name: means over the different (delta, symmetry) rows of an account's edges. */
export function accountStats(
  activity: Activity,
  edges: readonly CoortweetEdge[],
  pairs: CoactionPairs,
): AccountStats[] {
  const shares = new Map<number, Set<number>>();
  const share = (account: number, content: number): void => {
    const own = shares.get(account);
    if (own) own.add(content);
    else shares.set(account, new Set([content]));
  };
  for (let k = 0; k < pairs.size; k++) {
    share(pairs.account[k]!, pairs.content[k]!);
    share(pairs.accountY[k]!, pairs.contentY[k]!);
  }
  const different = new Map<number, Map<string, CoortweetEdge>>();
  for (const edge of edges) {
    for (const account of [edge.from, edge.to]) {
      const own = different.get(account) ?? new Map<string, CoortweetEdge>();
      own.set(`${edge.averageDelta} ${edge.symmetry}`, edge);
      different.set(account, own);
    }
  }
  return [...different]
    .map(([account, own]) => ({
      account,
      averageDelta: mean([...own.values()].map((edge) => edge.averageDelta)),
      averageSymmetry: mean([...own.values()].map((edge) => edge.symmetry)),
      uniqueShares: shares.get(account)?.size ?? 0,
    }))
    .sort((a, b) => (activity.accounts.text(a.account) < activity.accounts.text(b.account) ? -1 : 1));
}

/** A row of `group_stats`: the accounts that shared an object. */
export interface GroupStats {
  readonly object: string;
  readonly accounts: number;
  readonly averageDelta: number;
  readonly averageSymmetry: number;
}

/** `group_stats` of CooRTweet 2.1.3: splits object names at commas and counts the different `from` ends only, as it does. */
export function groupStats(activity: Activity, edges: readonly CoortweetEdge[]): GroupStats[] {
  const groups = new Map<string, CoortweetEdge[]>();
  for (const edge of edges) {
    for (const object of edge.objects
      .map((o) => activity.objects.text(o))
      .join(",")
      .split(",")) {
      const own = groups.get(object);
      if (own) own.push(edge);
      else groups.set(object, [edge]);
    }
  }
  return [...groups].map(([object, own]) => ({
    object,
    accounts: new Set(own.map((edge) => edge.from)).size,
    averageDelta: mean(own.map((edge) => edge.averageDelta)),
    averageSymmetry: mean(own.map((edge) => edge.symmetry)),
  }));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
