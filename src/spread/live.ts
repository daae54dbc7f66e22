import { forestShape, type Parents, type Shape } from "./shape.ts";

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

/**
 * A forest that grows edge by edge. Adding costs amortised constant time (the arrays double); the counts are
 * always current. Structural virality needs all pairs, so {@link shape} walks the forest once, in linear time.
 */
export class LiveForest {
  #parents = new Int32Array(1024);
  #depths = new Int32Array(1024);
  #seeds = new Int32Array(1024);
  #sizes = new Int32Array(1024);
  #offspring = new Int32Array(1024);
  readonly #breadths: number[] = [];
  #count = 0;
  #trees = 0;
  #maxBreadth = 0;
  #largestTree = 0;
  #largestBroadcast = 0;

  /** Adds a supporter brought by `inviter` (the number an earlier add returned, -1 for a seed); returns its number. */
  add(inviter: number): number {
    const me = this.#count;
    if (inviter < -1 || inviter >= me) throw new RangeError(`no supporter ${inviter} to have invited ${me}`);
    if (me === this.#parents.length) this.#grow();
    this.#count++;
    const seed = inviter < 0 ? me : this.#seeds[inviter]!;
    const depth = inviter < 0 ? 0 : this.#depths[inviter]! + 1;
    this.#parents[me] = inviter;
    this.#depths[me] = depth;
    this.#seeds[me] = seed;
    if (inviter < 0) this.#trees++;
    else {
      const brought = this.#offspring[inviter]! + 1;
      this.#offspring[inviter] = brought;
      if (brought > this.#largestBroadcast) this.#largestBroadcast = brought;
    }
    const size = this.#sizes[seed]! + 1;
    this.#sizes[seed] = size;
    if (size > this.#largestTree) this.#largestTree = size;
    const breadth = (this.#breadths[depth] ?? 0) + 1;
    this.#breadths[depth] = breadth;
    if (breadth > this.#maxBreadth) this.#maxBreadth = breadth;
    return me;
  }

  counts(): LiveCounts {
    return {
      supporters: this.#count,
      seeds: this.#trees,
      recruits: this.#count - this.#trees,
      generations: this.#breadths.length,
      maxDepth: Math.max(0, this.#breadths.length - 1),
      maxBreadth: this.#maxBreadth,
      largestTree: this.#largestTree,
      largestBroadcast: this.#largestBroadcast,
    };
  }

  /** The parents so far, shared with the forest: read it, do not keep it over an add. */
  parents(): Parents {
    return this.#parents.subarray(0, this.#count);
  }

  shape(): Shape {
    const depths = this.#depths.subarray(0, this.#count);
    const offspring = this.#offspring.subarray(0, this.#count);
    return forestShape(this.parents(), { order: null, depths, offspring }).shape;
  }

  #grow(): void {
    const doubled = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const wider = new Int32Array(old.length * 2);
      wider.set(old);
      return wider;
    };
    this.#parents = doubled(this.#parents);
    this.#depths = doubled(this.#depths);
    this.#seeds = doubled(this.#seeds);
    this.#sizes = doubled(this.#sizes);
    this.#offspring = doubled(this.#offspring);
  }
}
