import { seededRng } from "#kernel";
import type { Activity } from "./activity.ts";
import { edgeTests } from "./chance.ts";
import { clockResolution } from "./instant.ts";
import { jittered, jitterFor } from "./jitter.ts";
import { type CoactionNetwork, coactionNetwork, type NetworkSettings } from "./network.ts";

/** What some draws of the null model gave. Parts made by different workers are added up by {@link permutationOf}. */
export interface DrawsMade {
  readonly draws: number;
  /** For each tested edge of the observed network: in how many draws the two met at least as often. */
  readonly reached: Uint32Array;
  /** p-values below 0.05 of all pairs in all draws, by the same test as the observed ones. */
  readonly p: Float64Array;
}

const SMALL = 0.05;

/** Edges that a permutation looks at: those that met on two or more objects. */
export function testedEdges({ edges }: Pick<CoactionNetwork, "edges">): Uint32Array {
  const tested: number[] = [];
  for (let e = 0; e < edges.size; e++) if (edges.objects[e]! >= 2) tested.push(e);
  return Uint32Array.from(tested);
}

/** A pair of accounts with how often they met. */
export interface PairMet {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  readonly repeats: Uint32Array;
}

/**
 * Draws `from` to `to` (not included) of the null model: all acts moved, the whole network counted and tested anew. Draw k is the
 * same whichever worker makes it. `activity` is the counted part (accounts with enough acts).
 */
export function makeDraws(
  activity: Activity,
  tested: PairMet,
  settings: NetworkSettings & { readonly seed: number },
  from: number,
  to: number,
): DrawsMade {
  const resolution = clockResolution(activity.time);
  const jitter = jitterFor(settings.window);
  const place = new Map<number, number>();
  const accounts = activity.accounts.size;
  for (let k = 0; k < tested.low.length; k++) place.set(tested.low[k]! * accounts + tested.high[k]!, k);
  const reached = new Uint32Array(tested.low.length);
  const p: number[] = [];
  for (let draw = from; draw < to; draw++) {
    const moved = jittered(activity, jitter, seededRng(settings.seed + 7919 * (draw + 1)), resolution);
    const network = coactionNetwork(moved, { ...settings, minParticipation: 1 });
    const tests = edgeTests(network, settings.window);
    for (let e = 0; e < network.edges.size; e++) {
      if (tests.repeats[e]! < 2) continue;
      if (tests.p[e]! < SMALL) p.push(tests.p[e]!);
      const k = place.get(network.edges.low[e]! * accounts + network.edges.high[e]!);
      if (k !== undefined && tests.repeats[e]! >= tested.repeats[k]!) reached[k]!++;
    }
  }
  return { draws: to - from, reached, p: Float64Array.from(p).sort() };
}

/** The exact permutation of the tested edges. */
export interface Permutation {
  readonly draws: number;
  /** Places of the tested edges in the network. */
  readonly edges: Uint32Array;
  /** (1 + draws that met as often) / (1 + draws), by tested edge (Phipson & Smyth 2010). */
  readonly p: Float64Array;
  /**
   * False discoveries expected among the edges with as small a Poisson p: their mean number in a draw over their number
   * observed (Storey & Tibshirani 2003, all hypotheses null); monotone, at most 1.
   */
  readonly q: Float64Array;
}

/** Adds up the draws; `observed` are the Poisson p-values of the tested edges. */
export function permutationOf(
  edges: Uint32Array,
  observed: Float64Array,
  parts: readonly DrawsMade[],
): Permutation {
  const draws = parts.reduce((sum, part) => sum + part.draws, 0);
  const drawn = Float64Array.from(parts.flatMap((part) => [...part.p])).sort();
  const p = Float64Array.from(
    edges,
    (_, k) => (1 + parts.reduce((sum, part) => sum + part.reached[k]!, 0)) / (1 + draws),
  );
  const order = Uint32Array.from(edges.keys()).sort((a, b) => observed[a]! - observed[b]!);
  const rates = new Float64Array(order.length);
  let below = 0;
  for (let rank = 0; rank < order.length; rank++) {
    const limit = observed[order[rank]!]! * (1 + 1e-9);
    while (below < drawn.length && drawn[below]! <= limit) below++;
    rates[rank] = limit >= SMALL ? 1 : Math.max(below, 1) / draws / (rank + 1);
  }
  const q = new Float64Array(order.length).fill(1);
  let least = 1;
  for (let rank = order.length - 1; rank >= 0; rank--) {
    least = Math.min(least, rates[rank]!);
    q[order[rank]!] = least;
  }
  return { draws, edges, p, q };
}
