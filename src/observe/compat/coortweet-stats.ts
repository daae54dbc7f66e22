import type { Activity } from "../activity.ts";
import type { CoortweetEdge, FastEdge } from "./coortweet-network.ts";
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
  const both = edges.map((full) => ({ full, fast: null }));
  return accountStatsWithFast(activity, both, pairs).map(({ account, full, uniqueShares }) => ({
    account,
    averageDelta: full!.averageDelta,
    averageSymmetry: full!.averageSymmetry,
    uniqueShares,
  }));
}

/** Means over an account's edges; null where it has none in that network. */
type Means = Pick<AccountStats, "averageDelta" | "averageSymmetry"> | null;

/** A row of `account_stats` of a network with a fast window. */
export interface FastAccountStats {
  readonly account: number;
  readonly full: Means;
  readonly fast: Means;
  readonly uniqueShares: number;
}

/**
 * `account_stats` of a network with a fast window: means over the different rows (both deltas, both symmetries) of an
 * account's edges. Give the edges above a threshold, and the pairs flagged as fast, for the reference's `full` and `fast`.
 */
export function accountStatsWithFast(
  activity: Activity,
  edges: readonly FastEdge[],
  pairs: CoactionPairs,
): FastAccountStats[] {
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
  const different = new Map<number, Map<string, FastEdge>>();
  for (const edge of edges) {
    const { full, fast } = edge;
    const row = `${full.averageDelta} ${full.symmetry} ${fast?.averageDelta} ${fast?.symmetry}`;
    for (const account of [full.from, full.to]) {
      const own = different.get(account) ?? new Map<string, FastEdge>();
      own.set(row, edge);
      different.set(account, own);
    }
  }
  return [...different]
    .filter(([account]) => shares.has(account))
    .map(([account, rows]) => {
      const own = [...rows.values()];
      return {
        account,
        full: means(own.map((edge) => edge.full)),
        fast: means(own.flatMap((edge) => edge.fast ?? [])),
        uniqueShares: shares.get(account)!.size,
      };
    })
    .sort((a, b) => (activity.accounts.text(a.account) < activity.accounts.text(b.account) ? -1 : 1));
}

function means(edges: readonly CoortweetEdge[]): Means {
  if (edges.length === 0) return null;
  return {
    averageDelta: mean(edges.map((edge) => edge.averageDelta)),
    averageSymmetry: mean(edges.map((edge) => edge.symmetry)),
  };
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
