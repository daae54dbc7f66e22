/** Numbers unordered pairs of small integers in order of first appearance: an open-addressing table of typed arrays. */
export class PairIndex {
  #slots = new Int32Array(1 << 12).fill(-1);
  low = new Uint32Array(1 << 11);
  high = new Uint32Array(1 << 11);
  size = 0;

  /** The number of the pair {a, b}. */
  add(a: number, b: number): number {
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    const mask = this.#slots.length - 1;
    let slot = hashPair(low, high) & mask;
    for (let id = this.#slots[slot]!; id >= 0; id = this.#slots[slot]!) {
      if (this.low[id] === low && this.high[id] === high) return id;
      slot = (slot + 1) & mask;
    }
    const id = this.size++;
    this.#slots[slot] = id;
    this.low[id] = low;
    this.high[id] = high;
    if (this.size * 2 >= this.#slots.length) this.#grow();
    return id;
  }

  #grow(): void {
    const size = this.#slots.length * 2;
    const low = new Uint32Array(size / 2);
    const high = new Uint32Array(size / 2);
    low.set(this.low);
    high.set(this.high);
    this.low = low;
    this.high = high;
    this.#slots = new Int32Array(size).fill(-1);
    for (let id = 0; id < this.size; id++) {
      let slot = hashPair(low[id]!, high[id]!) & (size - 1);
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = id;
    }
  }
}

function hashPair(low: number, high: number): number {
  let h = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77);
  h ^= h >>> 15;
  h = Math.imul(h, 0xc2b2ae3d);
  return (h ^ (h >>> 13)) >>> 0;
}
