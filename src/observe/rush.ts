import type { EdgeColumns } from "./edges.ts";
import type { Ordered } from "./order.ts";

/** Fewer acts of others say nothing about the pace of an object. */
const FEWEST_OTHERS = 10;
/** Objects with more acts are taken whole: no pair and its partners make their pace. */
const MANY = 2000;
const MOST_STEPS = 2e9;
/** An object with as many acts is a crowd: it is taken whole where nearly all met one another. */
const CROWD = 50;

/**
 * How thick the others come at the moment somebody acts: the share of their acts on the object that lie within the window
 * of it. Where everybody comes in the same minutes (a rush, a fresh post), two accounts meet again and again by
 * coming at all; moving their acts by half an hour would call that coordination. Given when one account acted, another that
 * comes as the others do meets it with this chance.
 */
export class Rush {
  readonly #ordered: Ordered;
  readonly #window: number;
  readonly #start: Uint32Array;
  readonly #partners: Uint32Array;
  readonly #mark: Uint32Array;
  #stamp = 0;
  #steps = 0;

  constructor(ordered: Ordered, edges: EdgeColumns, accounts: number, window: number) {
    this.#ordered = ordered;
    this.#window = window;
    this.#mark = new Uint32Array(accounts);
    const start = new Uint32Array(accounts + 1);
    const repeated = (e: number): boolean => edges.objects[e]! >= 2;
    for (let e = 0; e < edges.size; e++) {
      if (!repeated(e)) continue;
      start[edges.low[e]! + 1]!++;
      start[edges.high[e]! + 1]!++;
    }
    for (let a = 0; a < accounts; a++) start[a + 1]! += start[a]!;
    const next = start.slice();
    this.#partners = new Uint32Array(start[accounts]!);
    for (let e = 0; e < edges.size; e++) {
      if (!repeated(e)) continue;
      this.#partners[next[edges.low[e]!]!++] = edges.high[e]!;
      this.#partners[next[edges.high[e]!]!++] = edges.low[e]!;
    }
    this.#start = start;
  }

  /** Leaves out these accounts: a group is not to excuse itself. */
  leaveOut(accounts: readonly number[]): void {
    this.#stamp += 2;
    for (const a of accounts) this.#mark[a] = this.#stamp;
  }

  /** Leaves out two accounts and those who met both of them on two objects: they may be one group. */
  leaveOutPair(a: number, b: number): void {
    this.#stamp += 2;
    const [met, both] = [this.#stamp - 1, this.#stamp];
    for (let k = this.#start[a]!; k < this.#start[a + 1]!; k++) this.#mark[this.#partners[k]!] = met;
    for (let k = this.#start[b]!; k < this.#start[b + 1]!; k++) {
      const other = this.#partners[k]!;
      if (this.#mark[other] === met) this.#mark[other] = both;
    }
    this.#mark[a] = this.#mark[b] = both;
  }

  /** Share of the acts on an object within the window of a time, among those not left out; 0 where these are too few to tell. */
  at(object: number, t: number): number {
    const { start, time, account } = this.#ordered;
    const acts = start[object + 1]! - start[object]!;
    if (acts < FEWEST_OTHERS) return 0;
    if (acts >= MANY || this.#steps > MOST_STEPS) return this.#amongAll(object, t);
    this.#steps += acts;
    let [others, near] = [0, 0];
    for (let p = start[object]!; p < start[object + 1]!; p++) {
      if (this.#mark[account[p]!] === this.#stamp) continue;
      others++;
      if (Math.abs(time[p]! - t) <= this.#window) near++;
    }
    if (others >= FEWEST_OTHERS) return near / others;
    return acts >= CROWD ? this.#amongAll(object, t) : 0;
  }

  #amongAll(object: number, t: number): number {
    const { start, time } = this.#ordered;
    const from = firstAtLeast(time, t - this.#window, start[object]!, start[object + 1]!);
    const to = firstAbove(time, t + this.#window, from, start[object + 1]!);
    return (to - from) / (start[object + 1]! - start[object]!);
  }
}

/** For each act the share of all other acts on its object that lie within the window of it; 0 where these are too few to tell. */
export function rushOfAll({ start, time }: Ordered, window: number): Float32Array {
  const shares = new Float32Array(time.length);
  for (let o = 0; o + 1 < start.length; o++) {
    const [from, end] = [start[o]!, start[o + 1]!];
    if (end - from <= FEWEST_OTHERS) continue;
    let [first, after] = [from, from];
    for (let p = from; p < end; p++) {
      while (time[p]! - time[first]! > window) first++;
      while (after < end && time[after]! - time[p]! <= window) after++;
      shares[p] = (after - first - 1) / (end - from - 1);
    }
  }
  return shares;
}

function firstAtLeast(ascending: Float64Array, value: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstAbove(ascending: Float64Array, value: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
