import { falseDiscoveryRates } from "./discovery.ts";
import type { EdgeColumns } from "./edges.ts";
import type { Positions } from "./network.ts";
import type { Ordered } from "./order.ts";
import type { Rush } from "./rush.ts";

/** The same accounts, all within one window on one object and again on another. */
export interface Recurrence {
  readonly objects: readonly [number, number];
  readonly accounts: readonly number[];
  readonly p: number;
  readonly q: number;
}

/** The recurring groups that were looked at, and how many pairs of objects could have held one. */
export interface Recurrences {
  readonly found: readonly Recurrence[];
  /** 0 where no three accounts met twice: then nothing is counted. */
  readonly hypotheses: number;
}

/** Fewer than three meeting twice is a pair, which is tested as one. */
const LEAST = 3;
/** Objects of one pair of accounts that are looked at, accounts of a pair of objects, and steps of the whole search. */
const MOST_OBJECTS = 40;
const MOST_ACCOUNTS = 1000;
const MOST_STEPS = 2e8;

/**
 * Tests whether three accounts or more met on one object and met again on another: two meetings of a pair are within
 * chance, two meetings of five are not. Once each act is moved by an independent uniform step in ±jitter, j given
 * acts fall within w with a chance of at most j (w / 2 jitter)^(j - 1), as one of them is the first and each other
 * has a density of at most 1 / 2 jitter; where others come thicker than that, the share of
 * the others around its thickest moment stands in for w / 2 jitter. Over both objects and all choices of j of the M pairs of acts of common accounts,
 * p <= M C(M, j) (j (w / 2 jitter)^(j - 1))², an upper bound. q is Benjamini-Hochberg over all pairs of objects with three
 * common accounts.
 */
export function recurrences(
  ordered: Ordered,
  edges: EdgeColumns,
  byAccount: Positions,
  {
    window,
    wide,
    jitter,
    rush,
  }: { readonly window: number; readonly wide: number; readonly jitter: number; readonly rush: Rush },
): Recurrences {
  const accounts = byAccount.ownStart.length - 1;
  const candidates = meetingsTwice(ordered, edges, byAccount, window);
  const tested: Omit<Recurrence, "q">[] = [];
  const onFirst = new Uint32Array(accounts);
  let steps = 0;
  for (const [key, met] of candidates) {
    if (met.size < LEAST || met.size > MOST_ACCOUNTS) continue;
    const objects = ordered.start.length - 1;
    const pair = [Math.floor(key / objects), key % objects] as const;
    const group = together(ordered, byAccount, accounts, pair, [...met], window);
    if (group.length < LEAST) continue;
    steps += pair.reduce((sum, o) => sum + ordered.start[o + 1]! - ordered.start[o]!, 0);
    if (steps > MOST_STEPS) break;
    const choices = actPairs(ordered, pair, onFirst);
    const members = group.map(({ account }) => account);
    rush.leaveOut(members);
    const [one, two] = pair.map((o, side) =>
      group.reduce((most, { times }) => Math.max(most, rush.at(o, times[side]!)), wide / (2 * jitter)),
    );
    tested.push({ objects: pair, accounts: members, p: bound(choices, group.length, one!, two!) });
  }
  if (tested.length === 0) return { found: [], hypotheses: 0 };
  const hypotheses = Math.max(tested.length, objectPairs(ordered, byAccount, accounts));
  const q = falseDiscoveryRates(
    Float64Array.from(tested, ({ p }) => p),
    hypotheses,
  );
  return { found: tested.map((one, k) => ({ ...one, q: q[k]! })), hypotheses };
}

/** Accounts by pair of objects on both of which they met the same other account. */
function meetingsTwice(
  { start, time }: Ordered,
  edges: EdgeColumns,
  { own, ownStart, objectAt }: Positions,
  window: number,
): Map<number, Set<number>> {
  const objects = start.length - 1;
  const found = new Map<number, Set<number>>();
  let steps = 0;
  for (let e = 0; e < edges.size && steps < MOST_STEPS; e++) {
    if (edges.objects[e]! < 2) continue;
    const [a, b] = [edges.low[e]!, edges.high[e]!];
    const met: number[] = [];
    let j = ownStart[b]!;
    for (let i = ownStart[a]!; i < ownStart[a + 1]! && met.length < MOST_OBJECTS; i++) {
      const o = objectAt[i]!;
      while (j < ownStart[b + 1]! && objectAt[j]! < o) j++;
      for (let k = j; k < ownStart[b + 1]! && objectAt[k] === o; k++) {
        steps++;
        if (Math.abs(time[own[i]!]! - time[own[k]!]!) > window) continue;
        if (met.at(-1) !== o) met.push(o);
        break;
      }
    }
    for (let x = 0; x < met.length; x++) {
      for (let y = x + 1; y < met.length; y++) {
        steps++;
        const key = met[x]! * objects + met[y]!;
        const members = found.get(key);
        if (members) members.add(a).add(b);
        else found.set(key, new Set([a, b]));
      }
    }
  }
  return found;
}

/** The largest set of the members that lies within one window on both objects, each by contents of its own. */
function together(
  { time, content }: Ordered,
  { own, ownStart, objectAt }: Positions,
  accounts: number,
  pair: readonly [number, number],
  members: readonly number[],
  window: number,
): Member[] {
  const actsOn = (o: number): Acts =>
    members
      .flatMap((a, m) => {
        const mine: { m: number; p: number }[] = [];
        for (let i = ownStart[a]!; i < ownStart[a + 1]!; i++)
          if (objectAt[i] === o) mine.push({ m, p: own[i]! });
        return mine;
      })
      .sort((x, y) => x.p - y.p);
  const [one, two] = [actsOn(pair[0]), actsOn(pair[1])];
  const inside = (list: Acts, from: number, to: number): Inside => {
    const found: Inside = new Map();
    for (const { m, p } of list.slice(from, to)) {
      const a = members[m]!;
      const act = { content: content ? content[p]! : time[p]! * accounts + a, time: time[p]! };
      found.set(a, [...(found.get(a) ?? []), act]);
    }
    return found;
  };
  const marked = new Uint32Array(members.length);
  const times = new Uint32Array(members.length);
  let best: Member[] = [];
  let end = 0;
  for (let from = 0; from < one.length; from++) {
    const before = end;
    while (end < one.length && time[one[end]!.p]! - time[one[from]!.p]! <= window) end++;
    // A window that ends where the last one did holds nothing new.
    if (end === before || end - from <= best.length) continue;
    for (let k = from; k < end; k++) marked[one[k]!.m] = from + 1;
    times.fill(0);
    let [first, both] = [0, 0];
    for (let k = 0; k < two.length; k++) {
      if (marked[two[k]!.m] === from + 1 && times[two[k]!.m]!++ === 0) both++;
      while (time[two[k]!.p]! - time[two[first]!.p]! > window) {
        if (marked[two[first]!.m] === from + 1 && --times[two[first]!.m]! === 0) both--;
        first++;
      }
      if (both <= best.length) continue;
      const found = distinct(inside(one, from, end), inside(two, first, k + 1));
      if (found.length > best.length) best = found;
    }
  }
  return best.sort((x, y) => x.account - y.account);
}

/** Acts of members (by their place) at positions. */
type Acts = readonly { readonly m: number; readonly p: number }[];

type Inside = Map<number, { readonly content: number; readonly time: number }[]>;

/** An account of a group, with when it acted on the first and on the second object. */
interface Member {
  readonly account: number;
  readonly times: readonly [number, number];
}

/** Accounts in both windows, no content counted twice: one post with two tags is one act, one post of two accounts too. */
function distinct(one: Inside, two: Inside): Member[] {
  const used = new Set<number>();
  const chosen: Member[] = [];
  for (const [account, acts] of one) {
    const first = acts.find(({ content }) => !used.has(content));
    if (first === undefined) continue;
    const second = two.get(account)?.find(({ content }) => content !== first.content && !used.has(content));
    if (second === undefined) continue;
    used.add(first.content).add(second.content);
    chosen.push({ account, times: [first.time, second.time] });
  }
  return chosen;
}

/** How many pairs of acts of one account there are, one on each object. */
function actPairs(
  { start, account }: Ordered,
  [x, y]: readonly [number, number],
  onFirst: Uint32Array,
): number {
  let pairs = 0;
  for (let p = start[x]!; p < start[x + 1]!; p++) onFirst[account[p]!]!++;
  for (let p = start[y]!; p < start[y + 1]!; p++) pairs += onFirst[account[p]!]!;
  for (let p = start[x]!; p < start[x + 1]!; p++) onFirst[account[p]!] = 0;
  return pairs;
}

function bound(choices: number, j: number, one: number, two: number): number {
  let ways = 1;
  for (let k = 0; k < j; k++) ways *= (choices - k) / (k + 1);
  const once = (share: number): number => Math.min(1, j * share ** (j - 1));
  // The size and the place of the group are chosen after looking: no more sizes than choices.
  return Math.min(1, choices * ways * once(one) * once(two));
}

/** Pairs of objects with three common accounts or more; an upper bound where counting them would take too long. */
function objectPairs(
  { start, account }: Ordered,
  { objectAt, ownStart }: Positions,
  accounts: number,
): number {
  let possible = 0;
  for (let a = 0; a < accounts; a++) possible += (ownStart[a + 1]! - ownStart[a]!) ** 2 / 2;
  if (possible > MOST_STEPS) return Math.floor(possible / LEAST);
  const common = new Uint32Array(start.length);
  const last = new Int32Array(start.length).fill(-1);
  const seen = new Int32Array(accounts).fill(-1);
  let found = 0;
  for (let o = 0; o + 1 < start.length; o++) {
    const touched: number[] = [];
    for (let p = start[o]!; p < start[o + 1]!; p++) {
      const a = account[p]!;
      if (seen[a] === o) continue;
      seen[a] = o;
      for (let k = ownStart[a + 1]! - 1; k >= ownStart[a]! && objectAt[k]! > o; k--) {
        const other = objectAt[k]!;
        if (last[other] === a && k + 1 < ownStart[a + 1]! && objectAt[k + 1] === other) continue;
        last[other] = a;
        if (common[other]!++ === 0) touched.push(other);
      }
    }
    for (const other of touched) {
      if (common[other]! >= LEAST) found++;
      common[other] = 0;
      last[other] = -1;
    }
  }
  return found;
}
