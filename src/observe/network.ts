import { type Activity, rowsWhere } from "./activity.ts";
import { EdgeBuffer, type EdgeColumns, type LightEdges } from "./edges.ts";
import { type Ordered, orderRows } from "./order.ts";

/** Settings of the default network. `window` in seconds, its end included. */
export interface NetworkSettings {
  readonly window: number;
  /** Accounts with fewer different contents are left out. */
  readonly minParticipation: number;
  /** Objects with more co-actions than this are counted exactly but joined to no edge. */
  readonly maxPairsPerObject?: number;
}

/** A coordination network with what it was made from. */
export interface CoactionNetwork {
  readonly activity: Activity;
  readonly ordered: Ordered;
  readonly edges: EdgeColumns;
  /** Edges over one object that were kept out of memory; they are never significant. Absent when all are in `edges`. */
  readonly light?: LightEdges;
  /** All co-actions in the window, including those of crowded objects. */
  readonly pairs: number;
  /** Objects too crowded to join pair by pair: an object everybody acts on says nothing about two of them. */
  readonly crowded: readonly { readonly object: number; readonly pairs: number }[];
}

const MAX_PAIRS_PER_OBJECT = 2 ** 26;
/**
 * Where there is one object only (the people of one campaign), no edge can ever be over two of them, which is what
 * the test asks for: a large crowd would make an edge of each two people who came in the same minute, for nothing.
 */
const MAX_PAIRS_OF_ONLY_OBJECT = 2 ** 16;

/** Accounts that acted by at least `minimum` different contents. */
function activeAccounts(activity: Activity, minimum: number): Activity {
  const { account, accounts, content, contents, rows } = activity;
  const count = new Uint32Array(accounts.size);
  const seen = content && contents ? new Uint8Array(contents.size) : null;
  for (let r = 0; r < rows; r++) {
    if (seen && content) {
      if (seen[content[r]!]) continue;
      seen[content[r]!] = 1;
    }
    count[account[r]!]!++;
  }
  return minimum <= 1 ? activity : rowsWhere(activity, (r) => count[account[r]!]! >= minimum);
}

/**
 * Joins accounts that acted on the same objects within the window. Exact, whatever the row order: one
 * pass per account over the neighbours of its acts, with dense counters by partner. Time is linear in rows plus
 * pairs of uncrowded objects.
 */
export function coactionNetwork(given: Activity, settings: NetworkSettings): CoactionNetwork {
  const counted = countPairs(given, settings);
  return { ...counted, edges: joinAccounts(counted, settings.window) };
}

/** What is known before accounts are joined: the order of the acts, the pairs counted, and which acts meet others. */
export type Counted = Omit<CoactionNetwork, "edges"> & { readonly meets: Uint8Array };

/** Orders the acts and counts the pairs of every object; the first half of {@link coactionNetwork}. */
export function countPairs(given: Activity, settings: NetworkSettings): Counted {
  const activity = activeAccounts(given, settings.minParticipation);
  const ordered = orderRows(activity, activity.objects.size);
  const meets = new Uint8Array(activity.rows);
  const perObject = pairsPerObject(ordered, settings.window, meets);
  const limit =
    settings.maxPairsPerObject ??
    (activity.objects.size === 1 ? MAX_PAIRS_OF_ONLY_OBJECT : MAX_PAIRS_PER_OBJECT);
  const crowded: { object: number; pairs: number }[] = [];
  let pairs = 0;
  for (let object = 0; object < perObject.length; object++) {
    pairs += perObject[object]!;
    if (perObject[object]! <= limit) continue;
    crowded.push({ object, pairs: perObject[object]! });
    meets.fill(0, ordered.start[object]!, ordered.start[object + 1]!);
  }
  return { activity, ordered, meets, pairs, crowded };
}

/** Pairs looked at one by one for each act of an object; beyond that, counting without naming is quicker. */
const NAMED_PAIRS_PER_ACT = 8;

/**
 * Co-actions of different accounts per object, counted in linear time without naming them. `meets` is set
 * to 1 for every act that may meet one of another account.
 */
export function pairsPerObject(ordered: Ordered, window: number, meets?: Uint8Array): Float64Array {
  const { start, time, account } = ordered;
  const counts = new Float64Array(start.length - 1);
  for (let o = 0; o + 1 < start.length; o++) {
    const from = start[o]!;
    const to = start[o + 1]!;
    let first = from;
    let found = 0;
    for (let p = from + 1; p < to; p++) {
      while (time[p]! - time[first]! > window) first++;
      found += p - first;
    }
    if (found === 0) continue;
    if (found > NAMED_PAIRS_PER_ACT * (to - from)) {
      counts[o] = found - sameAccountPairs(ordered, o, window);
      if (counts[o]! > 0) meets?.fill(1, from, to);
      continue;
    }
    let others = 0;
    for (let p = from + 1; p < to; p++) {
      const t = time[p]!;
      const a = account[p]!;
      for (let q = p - 1; q >= from && t - time[q]! <= window; q--) {
        if (account[q] === a) continue;
        others++;
        if (meets) meets[p] = meets[q] = 1;
      }
    }
    counts[o] = others;
  }
  return counts;
}

/** Pairs within the window in which an account meets itself. */
function sameAccountPairs({ start, time, account }: Ordered, object: number, window: number): number {
  const from = start[object]!;
  const n = start[object + 1]! - from;
  const keys = new Float64Array(n);
  for (let k = 0; k < n; k++) keys[k] = account[from + k]! * n + k;
  keys.sort();
  let found = 0;
  for (let k = 0, first = 0; k < n; k++) {
    const own = from + (keys[k]! % n);
    const a = account[own]!;
    const t = time[own]!;
    while (account[from + (keys[first]! % n)] !== a || t - time[from + (keys[first]! % n)]! > window) first++;
    found += k - first;
  }
  return found;
}

const WIDTH = 8;
const OBJECTS = 1;
const ACTS = 2;
const PARTNER_ACTS = 3;
const LAST_OBJECT = 4;
const LAST_ACT = 5;

/**
 * The edges of the accounts `first` to `last` (not included) with accounts of a higher number; the second half of
 * {@link coactionNetwork}, which a worker can do for a part of the accounts.
 */
export function joinAccounts(
  {
    ordered,
    activity,
    meets,
  }: Pick<Counted, "ordered" | "meets"> & {
    readonly activity: { readonly accounts: { readonly size: number } };
  },
  window: number,
  first = 0,
  last = activity.accounts.size,
): EdgeColumns {
  const { start, account, time } = ordered;
  const accounts = activity.accounts.size;
  const out = new EdgeBuffer();
  const { own, ownStart, objectAt } = positionsByAccount(ordered, accounts, meets, first, last);
  // Per partner: pairs, objects, own acts, the partner's acts, and the object and act met last, plus 1. Side by side they share a cache line.
  const counts = new Uint32Array(WIDTH * accounts);
  const seconds = new Float64Array(accounts);
  const touched = new Uint32Array(accounts);
  for (let a = first; a < last; a++) {
    let partners = 0;
    let before = -1;
    let reached = 0;
    for (let k = ownStart[a]!; k < ownStart[a + 1]!; k++) {
      const p = own[k]!;
      const object = objectAt[k]!;
      const from = start[object]!;
      const end = start[object + 1]!;
      const t = time[p]!;
      if (object !== before) reached = from;
      before = object;
      let q = p;
      while (q > from && t - time[q - 1]! <= window) q--;
      for (; q < end; q++) {
        const delta = Math.abs(time[q]! - t);
        if (delta > window) break;
        const b = account[q]!;
        if (b <= a) continue;
        const at = WIDTH * b;
        if (counts[at]!++ === 0) touched[partners++] = b;
        seconds[b]! += delta;
        if (counts[at + LAST_ACT] !== p + 1) {
          counts[at + LAST_ACT] = p + 1;
          counts[at + ACTS]!++;
          if (counts[at + LAST_OBJECT] !== object + 1) {
            counts[at + LAST_OBJECT] = object + 1;
            counts[at + OBJECTS]!++;
          }
        }
        // The acts of `a` on an object come by time: what an earlier one met ends before `reached`.
        if (q >= reached) counts[at + PARTNER_ACTS]!++;
      }
      if (q > reached) reached = q;
    }
    if (partners === 0) continue;
    out.reserve(partners);
    for (const b of touched.subarray(0, partners).sort()) {
      const e = out.size++;
      const at = WIDTH * b;
      out.low[e] = a;
      out.high[e] = b;
      out.objects[e] = counts[at + OBJECTS]!;
      out.pairs[e] = counts[at]!;
      out.seconds[e] = seconds[b]!;
      out.actsLow[e] = counts[at + ACTS]!;
      out.actsHigh[e] = counts[at + PARTNER_ACTS]!;
      counts.fill(0, at, at + WIDTH);
      seconds[b] = 0;
    }
  }
  return out;
}

/** Positions of acts by account, in (object, time) order within each; `objectAt` is the object of each of `own`. */
export interface Positions {
  readonly own: Uint32Array;
  readonly ownStart: Uint32Array;
  readonly objectAt: Uint32Array;
}

/** The positions of the acts of each account, of all acts or only of those that `chosen` marks. */
export function positionsByAccount(
  { account, start }: Pick<Ordered, "account" | "start">,
  accounts: number,
  chosen?: Uint8Array,
  first = 0,
  last = accounts,
): Positions {
  const ownStart = new Uint32Array(accounts + 1);
  const taken = (p: number): boolean =>
    (chosen === undefined || chosen[p] === 1) && account[p]! >= first && account[p]! < last;
  for (let p = 0; p < account.length; p++) if (taken(p)) ownStart[account[p]! + 1]!++;
  for (let a = 0; a < accounts; a++) ownStart[a + 1]! += ownStart[a]!;
  const next = ownStart.slice();
  const own = new Uint32Array(ownStart[accounts]!);
  const objectAt = new Uint32Array(own.length);
  for (let o = 0; o + 1 < start.length; o++) {
    for (let p = start[o]!; p < start[o + 1]!; p++) {
      if (!taken(p)) continue;
      const k = next[account[p]!]!++;
      own[k] = p;
      objectAt[k] = o;
    }
  }
  return { own, ownStart, objectAt };
}
