import type { EdgeColumns, LightEdges } from "./edges.ts";

/** Which edges are looked at. */
type Keep = (edge: number) => boolean;

/** Neighbours of every account along the kept edges, as one list: those of `a` stand at `start[a] .. start[a + 1]`. */
function neighbours(
  accounts: number,
  edges: EdgeColumns,
  keep: Keep,
): { start: Uint32Array; list: Uint32Array } {
  const start = new Uint32Array(accounts + 1);
  for (let e = 0; e < edges.size; e++) {
    if (!keep(e)) continue;
    start[edges.low[e]! + 1]!++;
    start[edges.high[e]! + 1]!++;
  }
  for (let a = 0; a < accounts; a++) start[a + 1]! += start[a]!;
  const next = start.slice();
  const list = new Uint32Array(start[accounts]!);
  for (let e = 0; e < edges.size; e++) {
    if (!keep(e)) continue;
    list[next[edges.low[e]!]!++] = edges.high[e]!;
    list[next[edges.high[e]!]!++] = edges.low[e]!;
  }
  return { start, list };
}

/** Connected components by account, the largest first from 0; -1 for accounts without a kept edge. */
export function components(accounts: number, edges: EdgeColumns, keep: Keep): Int32Array {
  const { start, list } = neighbours(accounts, edges, keep);
  const component = new Int32Array(accounts).fill(-1);
  const sizes: number[] = [];
  for (let a = 0; a < accounts; a++) {
    if (component[a] !== -1 || start[a] === start[a + 1]) continue;
    const reached = [a];
    component[a] = sizes.length;
    for (let k = 0; k < reached.length; k++) {
      const at = reached[k]!;
      for (let i = start[at]!; i < start[at + 1]!; i++) {
        if (component[list[i]!] !== -1) continue;
        component[list[i]!] = sizes.length;
        reached.push(list[i]!);
      }
    }
    sizes.push(reached.length);
  }
  const rank = new Int32Array(sizes.length);
  [...sizes.keys()]
    .sort((x, y) => sizes[y]! - sizes[x]! || x - y)
    .forEach((c, place) => {
      rank[c] = place;
    });
  return component.map((c) => (c < 0 ? -1 : rank[c]!));
}

/** Core number of each account (Seidman 1983; Batagelj & Zaversnik 2003): the largest k whose k-core holds it; 0 without an edge. */
export function coreNumbers(accounts: number, edges: EdgeColumns, keep: Keep): Uint32Array {
  const { start, list } = neighbours(accounts, edges, keep);
  const core = Uint32Array.from({ length: accounts }, (_, a) => start[a + 1]! - start[a]!);
  const most = core.reduce((top, degree) => Math.max(top, degree), 0);
  const from = new Uint32Array(most + 2);
  for (const degree of core) from[degree + 1]!++;
  for (let d = 0; d <= most; d++) from[d + 1]! += from[d]!;
  const next = from.slice();
  const order = new Uint32Array(accounts);
  const place = new Uint32Array(accounts);
  for (let a = 0; a < accounts; a++) {
    place[a] = next[core[a]!]!++;
    order[place[a]!] = a;
  }
  for (let k = 0; k < accounts; k++) {
    const a = order[k]!;
    for (let i = start[a]!; i < start[a + 1]!; i++) {
      const b = list[i]!;
      if (core[b]! <= core[a]!) continue;
      const first = order[from[core[b]!]!]!;
      order[place[b]!] = first;
      place[first] = place[b]!;
      place[b] = from[core[b]!]!;
      order[place[b]!] = b;
      from[core[b]!]!++;
      core[b]!--;
    }
  }
  return core;
}

/**
 * The disparity backbone (Serrano, Boguñá & Vespignani 2009): 1 for edges that carry more of either end's weight than
 * a random split among its k edges would in all but `alpha` of cases, (1 - share)^(k - 1) < alpha. Ends with one edge say nothing.
 */
export function disparityBackbone(
  accounts: number,
  edges: EdgeColumns,
  alpha: number,
  light?: LightEdges,
): Uint8Array {
  const strength = light ? Float64Array.from(light.degree) : new Float64Array(accounts);
  const degree = light ? light.degree.slice() : new Uint32Array(accounts);
  for (let e = 0; e < edges.size; e++) {
    for (const a of [edges.low[e]!, edges.high[e]!]) {
      strength[a]! += edges.objects[e]!;
      degree[a]!++;
    }
  }
  return Uint8Array.from({ length: edges.size }, (_, e) =>
    [edges.low[e]!, edges.high[e]!].some(
      (a) => degree[a]! > 1 && (1 - edges.objects[e]! / strength[a]!) ** (degree[a]! - 1) < alpha,
    )
      ? 1
      : 0,
  );
}
