import type { EdgeColumns } from "./edges.ts";

/**
 * Louvain communities (Blondel et al. 2008) of the accounts joined by the edges that `keep` chooses, weighted by
 * common objects. Accounts are visited in order of their numbers and ties go to the lower community, so that the
 * answer is always the same. Answers a community per account, largest first from 0; -1 for accounts without an edge.
 */
export function communities(
  accounts: number,
  edges: EdgeColumns,
  keep: (edge: number) => boolean,
): Int32Array {
  let links: Link[] = [];
  for (let e = 0; e < edges.size; e++) {
    if (keep(e)) links.push({ a: edges.low[e]!, b: edges.high[e]!, weight: edges.objects[e]! });
  }
  const member = new Int32Array(accounts).fill(-1);
  for (const { a, b } of links) {
    member[a] = a;
    member[b] = b;
  }
  for (;;) {
    const moved = onePass(links);
    if (moved === null) break;
    for (let a = 0; a < accounts; a++) if (member[a]! >= 0) member[a] = moved.get(member[a]!) ?? member[a]!;
    links = merged(links, moved);
  }
  return bySize(member);
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Moves nodes to the neighbour community that gains most modularity until none gains; null when nothing moved. */
function onePass(links: readonly Link[]): Map<number, number> | null {
  const neighbours = new Map<number, Map<number, number>>();
  const degree = new Map<number, number>();
  let total = 0;
  const add = (a: number, b: number, weight: number): void => {
    const own = neighbours.get(a) ?? new Map<number, number>();
    own.set(b, (own.get(b) ?? 0) + weight);
    neighbours.set(a, own);
    degree.set(a, (degree.get(a) ?? 0) + weight);
    total += weight;
  };
  for (const { a, b, weight } of links) {
    add(a, b, weight);
    add(b, a, weight);
  }
  const community = new Map([...degree.keys()].sort((a, b) => a - b).map((node) => [node, node]));
  const sums = new Map(degree);
  let anyMoved = false;
  for (let again = true; again; ) {
    again = false;
    for (const [node, own] of community) {
      const weights = new Map<number, number>();
      for (const [other, weight] of neighbours.get(node)!) {
        if (other === node) continue;
        const c = community.get(other)!;
        weights.set(c, (weights.get(c) ?? 0) + weight);
      }
      const k = degree.get(node)!;
      sums.set(own, sums.get(own)! - k);
      const gain = (c: number): number => (weights.get(c) ?? 0) - (sums.get(c)! * k) / total;
      let best = own;
      for (const c of [...weights.keys()].sort((x, y) => x - y)) if (gain(c) > gain(best) + 1e-12) best = c;
      sums.set(best, sums.get(best)! + k);
      if (best === own) continue;
      community.set(node, best);
      again = true;
      anyMoved = true;
    }
  }
  return anyMoved ? community : null;
}

function merged(links: readonly Link[], community: ReadonlyMap<number, number>): Link[] {
  const sums = new Map<string, Link>();
  for (const { a, b, weight } of links) {
    const [low, high] = [community.get(a)!, community.get(b)!].sort((x, y) => x - y) as [number, number];
    const key = `${low} ${high}`;
    sums.set(key, { a: low, b: high, weight: (sums.get(key)?.weight ?? 0) + weight });
  }
  return [...sums.values()];
}

function bySize(member: Int32Array): Int32Array {
  const size = new Map<number, number>();
  for (const c of member) if (c >= 0) size.set(c, (size.get(c) ?? 0) + 1);
  const rank = new Map([...size].sort((x, y) => y[1] - x[1] || x[0] - y[0]).map(([c], k) => [c, k]));
  return member.map((c) => (c < 0 ? -1 : rank.get(c)!));
}
