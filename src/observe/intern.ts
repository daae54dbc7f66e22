const FIRST_SLOTS = 1 << 12;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Numbers the different names it is given: 0, 1, 2, ... in order of first appearance. Names are
 * kept as UTF-8 bytes in one arena, so that a file of millions of rows costs no string per row.
 */
export class Interner {
  #slots = new Int32Array(FIRST_SLOTS).fill(-1);
  #hashes = new Uint32Array(FIRST_SLOTS / 2);
  #starts = new Float64Array(FIRST_SLOTS / 2 + 1);
  #arena = new Uint8Array(1 << 16);
  #used = 0;
  #count = 0;

  /** How many different names were seen. */
  get size(): number {
    return this.#count;
  }

  /** The number of the name in `bytes[start, end)`. */
  add(bytes: Uint8Array, start: number, end: number): number {
    const hash = murmur3(bytes, start, end);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let id = this.#slots[slot]!; id >= 0; id = this.#slots[slot]!) {
      if (this.#hashes[id] === hash && this.#same(id, bytes, start, end)) return id;
      slot = (slot + 1) & mask;
    }
    return this.#insert(slot, hash, bytes, start, end);
  }

  /** The number of a name given as text. */
  addText(text: string): number {
    const bytes = encoder.encode(text);
    return this.add(bytes, 0, bytes.length);
  }

  /** The name of a number. */
  text(id: number): string {
    return decoder.decode(this.#arena.subarray(this.#starts[id], this.#starts[id + 1]));
  }

  #same(id: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#starts[id]!;
    if (this.#starts[id + 1]! - from !== end - start) return false;
    for (let i = start, k = from; i < end; i++, k++) if (bytes[i] !== this.#arena[k]) return false;
    return true;
  }

  #insert(slot: number, hash: number, bytes: Uint8Array, start: number, end: number): number {
    const id = this.#count++;
    this.#slots[slot] = id;
    this.#hashes[id] = hash;
    const length = end - start;
    if (this.#used + length > this.#arena.length) {
      const grown = new Uint8Array(Math.max(this.#arena.length * 2, this.#used + length));
      grown.set(this.#arena.subarray(0, this.#used));
      this.#arena = grown;
    }
    for (let i = start, k = this.#used; i < end; i++, k++) this.#arena[k] = bytes[i]!;
    this.#used += length;
    this.#starts[id + 1] = this.#used;
    if (this.#count * 2 >= this.#slots.length) this.#grow();
    return id;
  }

  #grow(): void {
    const size = this.#slots.length * 2;
    const slots = new Int32Array(size).fill(-1);
    const hashes = new Uint32Array(size / 2);
    hashes.set(this.#hashes);
    const starts = new Float64Array(size / 2 + 1);
    starts.set(this.#starts);
    for (let id = 0; id < this.#count; id++) {
      let slot = hashes[id]! & (size - 1);
      while (slots[slot]! >= 0) slot = (slot + 1) & (size - 1);
      slots[slot] = id;
    }
    this.#slots = slots;
    this.#hashes = hashes;
    this.#starts = starts;
  }
}

/** MurmurHash3, 32 bits (Austin Appleby, public domain algorithm), over a byte range. */
function murmur3(bytes: Uint8Array, start: number, end: number, seed = 0): number {
  let h = seed;
  let i = start;
  for (; i + 4 <= end; i += 4) {
    let k = bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    k = Math.imul(k, 0xcc9e2d51);
    k = (k << 15) | (k >>> 17);
    h ^= Math.imul(k, 0x1b873593);
    h = (h << 13) | (h >>> 19);
    h = (Math.imul(h, 5) + 0xe6546b64) | 0;
  }
  let k = 0;
  for (let shift = 0; i < end; i++, shift += 8) k ^= bytes[i]! << shift;
  k = Math.imul(k, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  h ^= Math.imul(k, 0x1b873593);
  h ^= end - start;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
