import { discreteDiscoveryRates, falseDiscoveryRates } from "./discovery.ts";
import type { EdgeColumns } from "./edges.ts";
import { clockResolution } from "./instant.ts";
import { effectiveWindow, jitterFor, meetingChance, nearChance } from "./jitter.ts";
import { type CoactionNetwork, pairsPerObject, positionsByAccount } from "./network.ts";
import type { Ordered } from "./order.ts";
import { poissonTail } from "./poisson.ts";
import { type Recurrences, recurrences } from "./recurrence.ts";
import { Rush, rushOfAll } from "./rush.ts";

export const SIGNIFICANT = 0.01;

/** What chance says about each edge. */
export interface EdgeChance {
  /** Expected co-actions under jitter; NaN where the edge was met on one object only and so is not tested. */
  readonly expected: Float64Array;
  /**
   * Independent meetings: the least of the common objects and of either side's contents. Where acts name no content, what an
   * account does at one instant is one: a post with two tags, or one act recorded under two names of one object.
   */
  readonly repeats: Uint32Array;
  readonly p: Float64Array;
  /** Discrete Benjamini-Hochberg over `hypotheses` account pairs; the plain one where these are too many to list. */
  readonly q: Float64Array;
  /** Account pairs that could have met on two objects. An upper bound where counting them would take too long. */
  readonly hypotheses: number;
  /** Groups of three or more that met on two objects; those at q <= 0.01 lend their q to their pairs. */
  readonly groups: Recurrences;
}

/** The parts of a network that are tested. */
type Tested = Pick<CoactionNetwork, "edges" | "ordered"> & {
  readonly activity: { readonly accounts: { readonly size: number } };
};

const MAX_CANDIDATE_PAIRS = 2e8;

/**
 * Tests the repeated edges of a network: the Poisson tail of the co-actions two accounts would have if each act
 * were moved within ±jitter (per object the sum of {@link meetingChance}, at most 1), or if they came when others came
 * ({@link Rush}), whichever is more. Edges met on one object
 * are never significant, so only pairs with two common objects in reach count as hypotheses.
 */
export function edgeChance(network: Tested, window: number): EdgeChance {
  const accounts = network.activity.accounts.size;
  const byAccount = positionsByAccount(network.ordered, accounts);
  const own = edgeTests(network, window, byAccount);
  const { wide, jitter } = own;
  const rush = new Rush(network.ordered, network.edges, accounts, window);
  const tests = listHypotheses(network, byAccount, wide, jitter, rushOfAll(network.ordered, window));
  const q = tests.expected
    ? discreteDiscoveryRates(own.p, tests.expected)
    : falseDiscoveryRates(own.p, tests.count);
  const resolution = clockResolution(network.ordered.time);
  const groups = recurrences(network.ordered, network.edges, byAccount, {
    window,
    wide: window + resolution,
    jitter,
    rush,
  });
  return {
    expected: own.expected,
    repeats: own.repeats,
    p: own.p,
    q: withGroups(q, network.edges, groups),
    hypotheses: tests.count,
    groups,
  };
}

/** The pairs of a group that chance does not explain are not explained by chance either. */
function withGroups(q: Float64Array, edges: EdgeColumns, { found }: Recurrences): Float64Array {
  for (const group of found) {
    if (group.q > SIGNIFICANT) continue;
    for (const [k, a] of group.accounts.entries()) {
      for (const b of group.accounts.slice(k + 1)) {
        const e = edgeBetween(edges, a, b);
        if (e >= 0) q[e] = Math.min(q[e]!, group.q);
      }
    }
  }
  return q;
}

/** The place of the edge between two accounts, the lower first; -1 for none. */
function edgeBetween({ size, low, high }: EdgeColumns, a: number, b: number): number {
  let [from, to] = [0, size];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (low[middle]! < a || (low[middle] === a && high[middle]! < b)) from = middle + 1;
    else to = middle;
  }
  return from < size && low[from] === a && high[from] === b ? from : -1;
}

/** The test of each edge by itself: the first half of {@link edgeChance}. */
export function edgeTests(
  network: Tested,
  window: number,
  byAccount: ByAccount = positionsByAccount(network.ordered, network.activity.accounts.size),
): Pick<EdgeChance, "expected" | "repeats" | "p"> & { readonly wide: number; readonly jitter: number } {
  const { edges, ordered, activity } = network;
  const jitter = jitterFor(window);
  const wide = effectiveWindow(window, clockResolution(ordered.time));
  const rush = new Rush(ordered, edges, activity.accounts.size, window);
  const expected = new Float64Array(edges.size).fill(Number.NaN);
  const repeats = new Uint32Array(edges.size).fill(1);
  const p = new Float64Array(edges.size).fill(1);
  for (let e = 0; e < edges.size; e++) {
    if (edges.objects[e]! < 2) continue;
    const [a, b] = [edges.low[e]!, edges.high[e]!];
    rush.leaveOutPair(a, b);
    const meeting = comparePair(ordered, byAccount, a, b, { window, wide, jitter, rush });
    expected[e] = meeting.expected;
    repeats[e] = Math.min(edges.objects[e]!, meeting.contents);
    if (repeats[e]! >= 2) p[e] = poissonTail(repeats[e]!, meeting.expected);
  }
  return { expected, repeats, p, wide, jitter };
}

type ByAccount = ReturnType<typeof positionsByAccount>;

interface Nulls {
  readonly window: number;
  readonly wide: number;
  readonly jitter: number;
  readonly rush: Rush;
}

function comparePair(
  { time, content }: Ordered,
  { own, ownStart, objectAt }: ByAccount,
  a: number,
  b: number,
  { window, wide, jitter, rush }: Nulls,
): { expected: number; contents: number } {
  let expected = 0;
  const left = new Set<number>();
  const right = new Set<number>();
  let j = ownStart[b]!;
  const end = ownStart[b + 1]!;
  let object = -1;
  let chance = 0;
  let mine: number[] = [];
  let theirs = 0;
  const add = (): void => {
    if (theirs > 0) {
      const their = Array.from({ length: theirs }, (_, k) => time[own[j + k]!]!);
      const sum = (times: readonly number[]): number => times.reduce((s, t) => s + rush.at(object, t), 0);
      expected += Math.min(1, Math.max(chance, theirs * sum(mine), mine.length * sum(their)));
    }
    chance = theirs = 0;
    mine = [];
  };
  for (let i = ownStart[a]!; i < ownStart[a + 1]!; i++) {
    const p = own[i]!;
    if (objectAt[i]! !== object) {
      add();
      object = objectAt[i]!;
      while (j < end && objectAt[j]! < object) j++;
    }
    mine.push(time[p]!);
    let k = j;
    for (; k < end && objectAt[k] === object; k++) {
      const q = own[k]!;
      const distance = Math.abs(time[p]! - time[q]!);
      chance += meetingChance(distance, wide, jitter);
      if (distance <= window) {
        left.add(content ? content[p]! : time[p]!);
        right.add(content ? content[q]! : time[q]!);
      }
    }
    theirs = k - j;
  }
  add();
  return { expected, contents: Math.min(left.size, right.size) };
}

/** The tests made: how many, and the expected meetings of each where they could all be looked at. */
interface Hypotheses {
  readonly count: number;
  readonly expected: readonly number[] | null;
}

function listHypotheses(
  { ordered, activity }: Tested,
  { own, ownStart, objectAt }: ByAccount,
  window: number,
  jitter: number,
  thick: Float32Array,
): Hypotheses {
  const { start, time, account } = ordered;
  const reach = 2 * jitter + window;
  const accounts = activity.accounts.size;
  const candidates = pairsPerObject(ordered, reach).reduce((sum, n) => sum + n, 0);
  if (candidates > MAX_CANDIDATE_PAIRS) {
    return { count: Math.min((accounts * (accounts - 1)) / 2, Math.floor(candidates / 2)), expected: null };
  }
  const lastObject = new Int32Array(accounts).fill(-1);
  const common = new Uint32Array(accounts);
  const chance = new Float64Array(accounts);
  const total = new Float64Array(accounts);
  const touched = new Uint32Array(accounts);
  const expected: number[] = [];
  const width = 2 * jitter;
  for (let a = 0; a < accounts; a++) {
    let partners = 0;
    for (let k = ownStart[a]!; k < ownStart[a + 1]!; k++) {
      const p = own[k]!;
      const object = objectAt[k]!;
      const t = time[p]!;
      const end = start[object + 1]!;
      const here = thick[p]!;
      let q = p;
      while (q > start[object]! && t - time[q - 1]! <= reach) q--;
      for (; q < end; q++) {
        const distance = Math.abs(time[q]! - t);
        if (distance > reach) break;
        const b = account[q]!;
        if (b <= a) continue;
        if (lastObject[b] !== object) {
          if (lastObject[b] === -1) touched[partners++] = b;
          lastObject[b] = object;
          common[b]!++;
          total[b]! += Math.min(1, chance[b]!);
          chance[b] = 0;
        }
        const moved =
          distance <= width - window
            ? nearChance(distance, window, width)
            : meetingChance(distance, window, jitter);
        chance[b]! += Math.max(moved, here, thick[q]!);
      }
    }
    for (let k = 0; k < partners; k++) {
      const b = touched[k]!;
      if (common[b]! >= 2) expected.push(total[b]! + Math.min(1, chance[b]!));
      lastObject[b] = -1;
      common[b] = chance[b] = total[b] = 0;
    }
  }
  return { count: expected.length, expected };
}
