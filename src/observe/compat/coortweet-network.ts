import { quantile } from "#kernel";
import type { Activity } from "../activity.ts";
import { PairIndex } from "../pair-index.ts";
import { type CoactionPairs, pick } from "./coortweet-pairs.ts";

/** An edge of CooRTweet's network. `contents` and `contentsY` count different older and newer contents, as the reference does. */
export interface CoortweetEdge {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly averageDelta: number;
  readonly contents: number;
  readonly contentsY: number;
  readonly symmetry: number;
  /** Different objects, in order of first appearance. */
  readonly objects: readonly number[];
  /** Whether the weight is above the threshold quantile. */
  readonly passing: boolean;
}

/** `generate_coordinated_network` of CooRTweet 2.1.3: edges in order of their first pair; `edgeWeight` is a quantile of the weights. */
export function coordinatedNetwork(
  activity: Activity,
  pairs: CoactionPairs,
  edgeWeight: number,
): CoortweetEdge[] {
  const index = new PairIndex();
  const edgeOf = new Uint32Array(pairs.size);
  for (let k = 0; k < pairs.size; k++) edgeOf[k] = index.add(pairs.account[k]!, pairs.accountY[k]!);
  const start = new Uint32Array(index.size + 1);
  for (const e of edgeOf) start[e + 1]!++;
  for (let e = 0; e < index.size; e++) start[e + 1]! += start[e]!;
  const next = start.slice();
  const member = new Uint32Array(pairs.size);
  for (let k = 0; k < pairs.size; k++) member[next[edgeOf[k]!]!++] = k;
  const weights = Float64Array.from({ length: index.size }, (_, e) => start[e + 1]! - start[e]!);
  const threshold = quantile(weights.slice().sort(), edgeWeight) ?? 0;
  const place = verticesInOrder(activity, index);
  return Array.from({ length: index.size }, (_, e) => {
    const own = member.subarray(start[e], start[e + 1]);
    const a = index.low[e]!;
    const b = index.high[e]!;
    const swap = place[a]! > place[b]!;
    const ends = { from: swap ? b : a, to: swap ? a : b };
    if (own.length === 1) {
      const k = own[0]!;
      return {
        ...ends,
        weight: 1,
        averageDelta: pairs.delta[k]!,
        contents: 1,
        contentsY: 1,
        symmetry: 1,
        objects: [pairs.object[k]!],
        passing: threshold < 1,
      };
    }
    const older = new Set<number>();
    const newer = new Set<number>();
    const objects = new Set<number>();
    let sum = 0;
    for (const k of own) {
      older.add(pairs.content[k]!);
      newer.add(pairs.contentY[k]!);
      objects.add(pairs.object[k]!);
      sum += pairs.delta[k]!;
    }
    return {
      ...ends,
      weight: own.length,
      averageDelta: sum / own.length,
      contents: older.size,
      contentsY: newer.size,
      symmetry: Math.min(older.size, newer.size) / Math.max(older.size, newer.size),
      objects: [...objects],
      passing: own.length > threshold,
    };
  });
}

/** An edge of the full network with its counterpart at the narrower window, where it has one. */
export interface FastEdge {
  readonly full: CoortweetEdge;
  readonly fast: CoortweetEdge | null;
}

/** The union of the full network and the network of the pairs flagged as fast; each has its own threshold. */
export function networkWithFast(
  activity: Activity,
  pairs: CoactionPairs,
  flagged: Uint8Array,
  edgeWeight: number,
): FastEdge[] {
  const fast = new Map<string, CoortweetEdge>();
  const chosen = pick(pairs, (k) => flagged[k] === 1);
  for (const edge of coordinatedNetwork(activity, chosen, edgeWeight)) fast.set(key(edge), edge);
  return coordinatedNetwork(activity, pairs, edgeWeight).map((full) => ({
    full,
    fast: fast.get(key(full)) ?? null,
  }));
}

/**
 * The reference's subgraphs: 1, edges above the threshold; 2, edges above it in the fast network;
 * 3, the accounts of 2 with their neighbours, and all edges among them.
 */
export function subgraph(edges: readonly FastEdge[], which: 1 | 2 | 3): FastEdge[] {
  const fast = edges.filter((edge) => edge.fast?.passing);
  if (which === 1) return edges.filter((edge) => edge.full.passing);
  if (which === 2) return fast;
  const core = new Set(fast.flatMap(({ full }) => [full.from, full.to]));
  const near = new Set(core);
  for (const { full } of edges) {
    if (core.has(full.from)) near.add(full.to);
    if (core.has(full.to)) near.add(full.from);
  }
  return edges.filter(({ full }) => near.has(full.from) && near.has(full.to));
}

function key(edge: CoortweetEdge): string {
  return edge.from < edge.to ? `${edge.from} ${edge.to}` : `${edge.to} ${edge.from}`;
}

/**
 * igraph numbers vertices by all lower ends first, then the higher ones, and prints the lower number as `from`. R
 * compares names by the rules of Unicode (ICU), where a comes before B.
 */
function verticesInOrder(activity: Activity, index: PairIndex): Int32Array {
  let collator: Intl.Collator | null = null;
  const names: string[] = [];
  const plain: boolean[] = [];
  const name = (account: number): string => {
    const known = names[account];
    if (known !== undefined) return known;
    const text = activity.accounts.text(account);
    plain[account] = PLAIN.test(text);
    names[account] = text;
    return text;
  };
  const before = (a: number, b: number): boolean => {
    const [x, y] = [name(a), name(b)];
    if (plain[a] && plain[b]) return x < y;
    collator ??= new Intl.Collator("und");
    return collator.compare(x, y) < 0;
  };
  const place = new Int32Array(activity.accounts.size).fill(-1);
  const higher = new Uint32Array(index.size);
  let placed = 0;
  for (let e = 0; e < index.size; e++) {
    const a = index.low[e]!;
    const b = index.high[e]!;
    const aFirst = before(a, b);
    const lower = aFirst ? a : b;
    if (place[lower] === -1) place[lower] = placed++;
    higher[e] = aFirst ? b : a;
  }
  for (const b of higher) if (place[b] === -1) place[b] = placed++;
  return place;
}

/** Names that ICU orders as their characters are numbered: digits, then small letters. */
const PLAIN = /^[0-9a-z]*$/;
