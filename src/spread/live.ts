import { GrowingNumbers } from "#kernel";
import type { Parents } from "./shape.ts";

/** Counts that a new supporter changes at constant cost. */
export interface LiveCounts {
  readonly supporters: number;
  readonly seeds: number;
  readonly recruits: number;
  readonly generations: number;
  readonly maxDepth: number;
  readonly maxBreadth: number;
  readonly largestTree: number;
  readonly largestBroadcast: number;
}

/** Supporters of one cascade's channel who joined within one minute, as sums. */
export interface LiveBin {
  readonly channel: number;
  readonly people: number;
  readonly seeds: number;
  /** Mean hour of joining. */
  readonly joined: number;
  readonly recruits: number;
  /** Sum of squared recruits. */
  readonly squares: number;
}

/** Deeper than this the sums of a cascade are no longer kept up step by step: they are walked when asked for. */
const DEEP = 256;
const PER_HOUR = 60;
const NOBODY = -1;

/**
 * A forest that grows edge by edge and whose figures are always current. A new supporter costs amortised constant time:
 * the arrays double, and the sums of subtree sizes behind structural virality are kept up along the way to the seed,
 * at most {@link DEEP} steps. Who leaves costs the size of the subtree below, which then stands under seeds of its own.
 */
export class LiveForest {
  readonly #inviters = new GrowingNumbers(Int32Array);
  readonly #joined = new GrowingNumbers(Float64Array);
  readonly #channels = new GrowingNumbers(Int32Array);
  readonly #firstRecruit = new GrowingNumbers(Int32Array);
  readonly #nextRecruit = new GrowingNumbers(Int32Array);
  /** By supporter: generation, recruits, everybody below and themselves (0: not counted), cascade and bin. */
  readonly #depths = new GrowingNumbers(Int32Array);
  readonly #recruits = new GrowingNumbers(Int32Array);
  readonly #sizes = new GrowingNumbers(Int32Array);
  readonly #trees = new GrowingNumbers(Int32Array);
  readonly #bins = new GrowingNumbers(Int32Array);
  /** By cascade: its seed (nobody when the place is free), sums of sizes and of squared sizes below the seed. */
  readonly #seeds = new GrowingNumbers(Int32Array);
  readonly #sums = new GrowingNumbers(Float64Array);
  readonly #squares = new GrowingNumbers(Float64Array);
  readonly #free: number[] = [];
  /** By bin. */
  readonly #places = new Map<number, Map<number, number>>();
  readonly #binChannel: number[] = [];
  readonly #binSums = new GrowingNumbers(Float64Array);
  readonly #breadths = new Tally();
  readonly #offspring = new Tally();
  readonly #treeSizes = new Tally();
  #supporters = 0;
  #deep = 0;
  /** Sum over cascades of two or more of size x structural virality, and of size. */
  #virality = 0;
  #weight = 0;

  /**
   * Adds somebody brought by `inviter` (the number an earlier add returned, -1 for a seed) at an hour; returns their
   * number. With `here` false they do not count yet, and neither does who brought the people they bring.
   */
  add(inviter: number, joined = 0, channel = NOBODY, here = true): number {
    const me = this.#inviters.length;
    if (inviter < NOBODY || inviter >= me)
      throw new RangeError(`no supporter ${inviter} to have invited ${me}`);
    this.#inviters.push(inviter);
    this.#joined.push(joined);
    this.#channels.push(channel);
    this.#firstRecruit.push(NOBODY);
    this.#nextRecruit.push(inviter < 0 ? NOBODY : this.#firstRecruit.at(inviter)!);
    if (inviter >= 0) this.#firstRecruit.set(inviter, me);
    for (const list of [this.#depths, this.#recruits, this.#sizes, this.#trees, this.#bins]) list.push(0);
    if (here) this.#enter(me);
    return me;
  }

  /** Whether somebody counts now. */
  here(supporter: number): boolean {
    return this.#sizes.at(supporter)! > 0;
  }

  /** Takes somebody out of the count; the people they brought stay, as seeds. */
  leave(supporter: number): void {
    if (!this.here(supporter)) return;
    const below = this.#below(supporter);
    for (let i = below.length - 1; i >= 0; i--) this.#exit(below[i]!);
    for (const other of below.slice(1)) this.#enter(other);
  }

  /** Counts somebody again who left, or for the first time; the people they brought stand below them again. */
  comeBack(supporter: number): void {
    if (this.here(supporter)) return;
    const below = this.#below(supporter);
    for (let i = below.length - 1; i > 0; i--) this.#exit(below[i]!);
    for (const one of below) this.#enter(one);
  }

  counts(): LiveCounts {
    const seeds = this.#seeds.length - this.#free.length;
    return {
      supporters: this.#supporters,
      seeds,
      recruits: this.#supporters - seeds,
      generations: this.#breadths.most + 1,
      maxDepth: Math.max(0, this.#breadths.most),
      maxBreadth: this.breadths().reduce((most, breadth) => Math.max(most, breadth), 0),
      largestTree: Math.max(0, this.#treeSizes.most),
      largestBroadcast: Math.max(0, this.#offspring.most),
    };
  }

  /** Supporters by generation, seeds first. */
  breadths(): number[] {
    return Array.from({ length: this.#breadths.most + 1 }, (_, depth) => this.#breadths.at(depth));
  }

  /** How many supporters brought so many others, those who brought most first. */
  offspring(): (readonly [brought: number, people: number])[] {
    return this.#offspring.entries();
  }

  /** As `Shape.structuralVirality`; undefined where a cascade is too deep to be kept up: walk it. */
  structuralVirality(): number | null | undefined {
    if (this.#deep > 0) return undefined;
    return this.#weight === 0 ? null : this.#virality / this.#weight;
  }

  /** Everybody who counts, in bins of a minute and a channel. */
  *bins(): Generator<LiveBin> {
    for (let bin = 0; bin < this.#binChannel.length; bin++) {
      const sum = (at: number): number => this.#binSums.at(5 * bin + at)!;
      const people = sum(0);
      if (people === 0) continue;
      const [joined, recruits, squares, seeds] = [sum(1) / people, sum(2), sum(3), sum(4)];
      yield { channel: this.#binChannel[bin]!, people, joined, recruits, squares, seeds };
    }
  }

  /** Numbers of everybody ever added, counted or not; see {@link here}. */
  get length(): number {
    return this.#inviters.length;
  }

  joinedAt(supporter: number): number {
    return this.#joined.at(supporter)!;
  }

  /** The inviter where they count too, else -1. */
  inviterOf(supporter: number): number {
    const inviter = this.#inviters.at(supporter)!;
    return inviter >= 0 && this.here(inviter) ? inviter : NOBODY;
  }

  /** The people whom a supporter brought and who count, newest first. */
  *recruitsOf(supporter: number): Generator<number> {
    for (let r = this.#firstRecruit.at(supporter)!; r >= 0; r = this.#nextRecruit.at(r)!)
      if (this.here(r)) yield r;
  }

  /** The seeds of the biggest cascades of two or more, biggest first, until they hold `most` supporters. */
  biggest(most: number): number[] {
    const seeds: number[] = [];
    for (let tree = 0; tree < this.#seeds.length; tree++) {
      const seed = this.#seeds.at(tree)!;
      if (seed >= 0 && this.#sizes.at(seed)! > 1) seeds.push(seed);
    }
    const size = (seed: number): number => this.#sizes.at(seed)!;
    seeds.sort((a, b) => size(b) - size(a) || a - b);
    let room = most;
    const enough = seeds.findIndex((seed) => {
      room -= size(seed);
      return room <= 0;
    });
    return enough < 0 ? seeds : seeds.slice(0, enough + 1);
  }

  /** Everybody who counts as a forest of their own, in the order in which they were added. */
  parents(): Parents {
    const places = new Int32Array(this.length);
    const parents = new Int32Array(this.#supporters);
    for (let i = 0, at = 0; i < places.length; i++) {
      if (!this.here(i)) continue;
      const inviter = this.inviterOf(i);
      parents[at] = inviter < 0 ? NOBODY : places[inviter]!;
      places[i] = at++;
    }
    return parents;
  }

  /** Somebody and all who count below, inviters before those they brought. */
  #below(supporter: number): number[] {
    const found = [supporter];
    for (let at = 0; at < found.length; at++)
      for (const recruit of this.recruitsOf(found[at]!)) found.push(recruit);
    return found;
  }

  /** Counts one whose inviter, if they count, counts already, and who has nobody below. */
  #enter(me: number): void {
    const inviter = this.inviterOf(me);
    const depth = inviter < 0 ? 0 : this.#depths.at(inviter)! + 1;
    const tree = inviter < 0 ? this.#plant(me) : this.#trees.at(inviter)!;
    this.#depths.set(me, depth);
    this.#recruits.set(me, 0);
    this.#trees.set(me, tree);
    this.#supporters++;
    this.#breadths.add(depth, 1);
    this.#offspring.add(0, 1);
    if (depth > DEEP) this.#deep++;
    this.#grow(me, tree, 1);
    const bin = this.#binOf(tree, me);
    this.#bins.set(me, bin);
    this.#binAdd(bin, 1, me, inviter < 0);
    if (inviter >= 0) this.#recruit(inviter, 1);
  }

  /** Undoes {@link LiveForest.#enter} for one with nobody below. */
  #exit(me: number): void {
    const inviter = this.inviterOf(me);
    const depth = this.#depths.at(me)!;
    const tree = this.#trees.at(me)!;
    if (inviter >= 0) this.#recruit(inviter, -1);
    this.#binAdd(this.#bins.at(me)!, -1, me, inviter < 0);
    this.#grow(me, tree, -1);
    if (depth > DEEP) this.#deep--;
    this.#supporters--;
    this.#breadths.add(depth, -1);
    this.#offspring.add(0, -1);
    if (inviter < 0) {
      this.#seeds.set(tree, NOBODY);
      this.#free.push(tree);
    }
  }

  #plant(seed: number): number {
    const tree = this.#free.pop() ?? this.#seeds.length;
    if (tree === this.#seeds.length) {
      this.#seeds.push(seed);
      this.#sums.push(0);
      this.#squares.push(0);
      return tree;
    }
    this.#seeds.set(tree, seed);
    this.#sums.set(tree, 0);
    this.#squares.set(tree, 0);
    return tree;
  }

  /** One more (1) or one fewer (-1) below everybody on the way from `me` to the seed, `me` included. */
  #grow(me: number, tree: number, by: 1 | -1): void {
    const seed = this.#seeds.at(tree)!;
    const before = this.#sizes.at(seed)!;
    this.#weigh(tree, before, -1);
    if (this.#depths.at(me)! > DEEP) {
      this.#sizes.set(me, this.#sizes.at(me)! + by);
      this.#sizes.set(seed, before + by);
    } else this.#walk(me, seed, tree, by);
    this.#weigh(tree, before + by, 1);
    // The new size first: the largest is then looked for one step down at most.
    if (before + by > 0) this.#treeSizes.add(before + by, 1);
    if (before > 0) this.#treeSizes.add(before, -1);
  }

  #walk(me: number, seed: number, tree: number, by: 1 | -1): void {
    let sums = this.#sums.at(tree)!;
    let squares = this.#squares.at(tree)!;
    for (let at = me; ; at = this.#inviters.at(at)!) {
      const size = this.#sizes.at(at)! + by;
      this.#sizes.set(at, size);
      if (at === seed) break;
      sums += by;
      squares += by * (2 * size - by);
    }
    this.#sums.set(tree, sums);
    this.#squares.set(tree, squares);
  }

  /** Puts a cascade of `n` into the forest's mean, or takes it out. */
  #weigh(tree: number, n: number, by: 1 | -1): void {
    if (n < 2) return;
    this.#weight += by * n;
    this.#virality += (by * n * 2 * (this.#sums.at(tree)! - this.#squares.at(tree)! / n)) / (n - 1);
  }

  #recruit(inviter: number, by: 1 | -1): void {
    const before = this.#recruits.at(inviter)!;
    const now = before + by;
    this.#recruits.set(inviter, now);
    this.#offspring.add(now, 1);
    this.#offspring.add(before, -1);
    const at = 5 * this.#bins.at(inviter)!;
    this.#binSums.set(at + 2, this.#binSums.at(at + 2)! + by);
    this.#binSums.set(at + 3, this.#binSums.at(at + 3)! + now * now - before * before);
  }

  #binOf(tree: number, me: number): number {
    const channel = this.#channels.at(this.#seeds.at(tree)!)!;
    const minute = Math.floor(this.#joined.at(me)! * PER_HOUR);
    const minutes = this.#places.get(channel) ?? new Map<number, number>();
    this.#places.set(channel, minutes);
    let bin = minutes.get(minute);
    if (bin === undefined) {
      bin = this.#binChannel.length;
      minutes.set(minute, bin);
      this.#binChannel.push(channel);
      for (let i = 0; i < 5; i++) this.#binSums.push(0);
    }
    return bin;
  }

  #binAdd(bin: number, by: 1 | -1, me: number, seed: boolean): void {
    const add = (at: number, value: number): void =>
      this.#binSums.set(5 * bin + at, this.#binSums.at(5 * bin + at)! + value);
    add(0, by);
    add(1, by * this.#joined.at(me)!);
    if (seed) add(4, by);
  }
}

/** How many have each number, and the greatest number that anybody has (-1: nobody). */
class Tally {
  readonly #counts = new Map<number, number>();
  most = -1;

  add(number: number, by: 1 | -1): void {
    const count = this.at(number) + by;
    if (count > 0) this.#counts.set(number, count);
    else this.#counts.delete(number);
    if (number > this.most) this.most = number;
    while (this.most >= 0 && !this.#counts.has(this.most)) this.most--;
  }

  at(number: number): number {
    return this.#counts.get(number) ?? 0;
  }

  /** The greatest number first. */
  entries(): [number, number][] {
    return [...this.#counts].sort(([a], [b]) => b - a);
  }
}
