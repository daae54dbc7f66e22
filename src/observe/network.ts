import { type Activity, rowsWhere } from "./activity.ts";
import { type Ordered, orderRows } from "./order.ts";

/** Settings of the default network. `window` in seconds, its end included. */
export interface NetworkSettings {
  readonly window: number;
  /** Accounts with fewer different contents are left out. */
  readonly minParticipation: number;
  /** Objects with more co-actions than this are counted exactly but joined to no edge. */
  readonly maxPairsPerObject?: number;
}

/** Edges as columns, ordered by (low, high). */
export interface EdgeColumns {
  readonly size: number;
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  /** The weight: different objects both acted on within the window. */
  readonly objects: Uint32Array;
  /** Row pairs within the window: k shares beside m shares count k × m. */
  readonly pairs: Float64Array;
  /** Sum over the pairs of the seconds between the two acts. */
  readonly seconds: Float64Array;
  /** How many acts of the lower and of the higher account met one of the other. */
  readonly actsLow: Uint32Array;
  readonly actsHigh: Uint32Array;
}

/** A coordination network with what it was made from. */
export interface CoactionNetwork {
  readonly activity: Activity;
  readonly ordered: Ordered;
  readonly edges: EdgeColumns;
  /** All co-actions in the window, including those of crowded objects. */
  readonly pairs: number;
  /** Objects too crowded to join pair by pair: an object everybody acts on says nothing about two of them. */
  readonly crowded: readonly { readonly object: number; readonly pairs: number }[];
}

const MAX_PAIRS_PER_OBJECT = 2 ** 26;

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
  const activity = activeAccounts(given, settings.minParticipation);
  const ordered = orderRows(activity, activity.objects.size);
  const perObject = pairsPerObject(ordered, settings.window);
  const limit = settings.maxPairsPerObject ?? MAX_PAIRS_PER_OBJECT;
  const crowded: { object: number; pairs: number }[] = [];
  let pairs = 0;
  for (let object = 0; object < perObject.length; object++) {
    pairs += perObject[object]!;
    if (perObject[object]! > limit) crowded.push({ object, pairs: perObject[object]! });
  }
  const skip = new Uint8Array(activity.objects.size);
  for (let object = 0; object < skip.length; object++) {
    if (perObject[object] === 0 || perObject[object]! > limit) skip[object] = 1;
  }
  const edges = scan(ordered, activity.accounts.size, settings.window, skip);
  return { activity, ordered, edges, pairs, crowded };
}

/** Co-actions of different accounts per object, counted in linear time without naming them. */
export function pairsPerObject(ordered: Ordered, window: number): Float64Array {
  const { start, time } = ordered;
  const counts = new Float64Array(start.length - 1);
  for (let o = 0; o + 1 < start.length; o++) {
    let first = start[o]!;
    let found = 0;
    for (let p = first; p < start[o + 1]!; p++) {
      while (time[p]! - time[first]! > window) first++;
      found += p - first;
    }
    if (found > 0) counts[o] = found - sameAccountPairs(ordered, o, window);
  }
  return counts;
}

/** Pairs within the window in which an account meets itself. */
function sameAccountPairs({ start, time, account }: Ordered, object: number, window: number): number {
  const from = start[object]!;
  const byAccount = Float64Array.from(
    { length: start[object + 1]! - from },
    (_, k) => account[from + k]! * 2 ** 21 + k,
  );
  const positions =
    byAccount.length < 2 ** 21
      ? byAccount.sort().map((key) => from + (key % 2 ** 21))
      : Float64Array.from(byAccount.keys(), (k) => from + k).sort(
          (a, b) => account[a]! - account[b]! || a - b,
        );
  let first = 0;
  let found = 0;
  for (let k = 0; k < positions.length; k++) {
    const p = positions[k]!;
    while (account[positions[first]!] !== account[p] || time[p]! - time[positions[first]!]! > window) first++;
    found += k - first;
  }
  return found;
}

class EdgeBuffer {
  size = 0;
  #room = 1024;
  low = new Uint32Array(this.#room);
  high = new Uint32Array(this.#room);
  objects = new Uint32Array(this.#room);
  actsLow = new Uint32Array(this.#room);
  actsHigh = new Uint32Array(this.#room);
  pairs = new Float64Array(this.#room);
  seconds = new Float64Array(this.#room);

  reserve(more: number): void {
    if (this.size + more <= this.#room) return;
    this.#room = Math.max(Math.ceil(this.#room * 1.5), this.size + more);
    for (const name of ["low", "high", "objects", "actsLow", "actsHigh"] as const) {
      const grown = new Uint32Array(this.#room);
      grown.set(this[name]);
      this[name] = grown;
    }
    for (const name of ["pairs", "seconds"] as const) {
      const grown = new Float64Array(this.#room);
      grown.set(this[name]);
      this[name] = grown;
    }
  }
}

function scan(ordered: Ordered, accounts: number, window: number, skip: Uint8Array): EdgeColumns {
  const { start, account, time } = ordered;
  const out = new EdgeBuffer();
  const { own, ownStart, objectAt } = positionsByAccount(ordered, accounts);
  const pairs = new Uint32Array(accounts);
  const objects = new Uint32Array(accounts);
  const acts = new Uint32Array(accounts);
  const partnerActs = new Uint32Array(accounts);
  const seconds = new Float64Array(accounts);
  const lastObject = new Int32Array(accounts).fill(-1);
  const lastAct = new Int32Array(accounts).fill(-1);
  const metBy = new Int32Array(account.length).fill(-1);
  const touched = new Uint32Array(accounts);
  for (let a = 0; a < accounts; a++) {
    let partners = 0;
    for (let k = ownStart[a]!; k < ownStart[a + 1]!; k++) {
      const p = own[k]!;
      const object = objectAt[p]!;
      if (skip[object]) continue;
      const t = time[p]!;
      const end = start[object + 1]!;
      let q = p;
      while (q > start[object]! && t - time[q - 1]! <= window) q--;
      for (; q < end; q++) {
        const delta = Math.abs(time[q]! - t);
        if (delta > window) break;
        const b = account[q]!;
        if (b <= a) continue;
        if (pairs[b]!++ === 0) touched[partners++] = b;
        seconds[b]! += delta;
        if (lastObject[b] !== object) {
          lastObject[b] = object;
          objects[b]!++;
        }
        if (lastAct[b] !== p) {
          lastAct[b] = p;
          acts[b]!++;
        }
        if (metBy[q] !== a) {
          metBy[q] = a;
          partnerActs[b]!++;
        }
      }
    }
    out.reserve(partners);
    for (const b of touched.subarray(0, partners).sort()) {
      const e = out.size++;
      out.low[e] = a;
      out.high[e] = b;
      out.objects[e] = objects[b]!;
      out.pairs[e] = pairs[b]!;
      out.seconds[e] = seconds[b]!;
      out.actsLow[e] = acts[b]!;
      out.actsHigh[e] = partnerActs[b]!;
      pairs[b] = objects[b] = acts[b] = partnerActs[b] = seconds[b] = 0;
      lastObject[b] = lastAct[b] = -1;
    }
  }
  return out;
}

/** The positions of each account's acts, in (object, time) order. */
export function positionsByAccount(
  { account, start }: Ordered,
  accounts: number,
): { own: Uint32Array; ownStart: Uint32Array; objectAt: Uint32Array } {
  const ownStart = new Uint32Array(accounts + 1);
  for (const a of account) ownStart[a + 1]!++;
  for (let a = 0; a < accounts; a++) ownStart[a + 1]! += ownStart[a]!;
  const next = ownStart.slice();
  const own = new Uint32Array(account.length);
  for (let p = 0; p < account.length; p++) own[next[account[p]!]!++] = p;
  const objectAt = new Uint32Array(account.length);
  for (let o = 0; o + 1 < start.length; o++) objectAt.fill(o, start[o]!, start[o + 1]!);
  return { own, ownStart, objectAt };
}
