const FIRST_SLOTS = 1 << 12;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Where names stand in an array of bytes. */
export interface Spans {
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/**
 * Numbers the different names it is given: 0, 1, 2, ... in order of first appearance. Names are kept as UTF-8
 * bytes, four to a word, in one arena: a file of millions of rows costs no string per row, and a look-up touches
 * two places of memory, the slot (place, hash) and the entry (number, length, bytes).
 */
export class Interner {
  #slots: Int32Array;
  #entries = new Int32Array(1 << 14);
  #used = 0;
  /** Where the entry of each number begins. */
  #places: Uint32Array;
  #count = 0;
  /** The words of the name looked up last. */
  #words = new Int32Array(64);

  /** `room` is how many different names are looked for; more may come. */
  constructor(room = 0) {
    let slots = FIRST_SLOTS;
    while (slots < 2 * room) slots *= 2;
    this.#slots = new Int32Array(2 * slots);
    this.#places = new Uint32Array(slots / 2);
  }

  /** How many different names were seen. */
  get size(): number {
    return this.#count;
  }

  /** The number of the name in `bytes[start, end)`. */
  add(bytes: Uint8Array, start: number, end: number): number {
    const hash = this.#read(bytes, start, end);
    const length = end - start;
    const words = this.#words;
    const slots = this.#slots;
    const entries = this.#entries;
    const mask = slots.length / 2 - 1;
    let slot = hash & mask;
    for (let place = slots[2 * slot]!; place !== 0; place = slots[2 * slot]!) {
      if (slots[2 * slot + 1] === hash && entries[place] === length) {
        const wordCount = (length + 3) >> 2;
        let k = 0;
        while (k < wordCount && entries[place + 1 + k] === words[k]) k++;
        if (k === wordCount) return entries[place - 1]!;
      }
      slot = (slot + 1) & mask;
    }
    return this.#insert(slot, hash, length);
  }

  /**
   * The numbers of `count` names at once, into `ids`: the same as {@link add} one after the other. All places are touched
   * before any is used, so that the waits for memory overlap.
   */
  addAll(bytes: Uint8Array, names: Spans, count: number, ids: Uint32Array): void {
    const { start, end } = names;
    const slots = this.#slots;
    const entries = this.#entries;
    const mask = slots.length / 2 - 1;
    let touched = 0;
    for (let k = 0; k < count; k++) ids[k] = this.#read(bytes, start[k]!, end[k]!);
    for (let k = 0; k < count; k++) ids[k] = slots[2 * (ids[k]! & mask)]!;
    for (let k = 0; k < count; k++) touched ^= entries[ids[k]!]!;
    this.#words[0] = touched;
    for (let k = 0; k < count; k++) ids[k] = this.add(bytes, start[k]!, end[k]!);
  }

  /** Reads a name into words and answers its hash. */
  #read(bytes: Uint8Array, start: number, end: number): number {
    if (end - start > 4 * this.#words.length) this.#words = new Int32Array(end - start);
    const words = this.#words;
    let hash = end - start;
    let i = start;
    let w = 0;
    for (; i + 4 <= end; i += 4, w++) {
      const word = bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
      words[w] = word;
      hash = mix(hash, word);
    }
    if (i < end) {
      let word = 0;
      for (let shift = 0; i < end; i++, shift += 8) word |= bytes[i]! << shift;
      words[w] = word;
      hash = mix(hash, word);
    }
    return finish(hash);
  }

  /** The number of a name given as text. */
  addText(text: string): number {
    const bytes = encoder.encode(text);
    return this.add(bytes, 0, bytes.length);
  }

  /** The number here of a name that another interner holds; -1 when it is not known here. */
  numberOf(other: Interner, id: number): number {
    const from = other.#places[id]!;
    const length = other.#entries[from]!;
    const wordCount = (length + 3) >> 2;
    let hash = length;
    for (let k = 1; k <= wordCount; k++) hash = mix(hash, other.#entries[from + k]!);
    hash = finish(hash);
    const mask = this.#slots.length / 2 - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = this.#slots[2 * slot]!;
      if (place === 0) return -1;
      if (this.#slots[2 * slot + 1] !== hash || this.#entries[place] !== length) continue;
      let k = 1;
      while (k <= wordCount && this.#entries[place + k] === other.#entries[from + k]) k++;
      if (k > wordCount) return this.#entries[place - 1]!;
    }
  }

  /** The name of a number. */
  text(id: number): string {
    const place = this.#places[id]!;
    const length = this.#entries[place]!;
    const bytes = new Uint8Array(length);
    for (let i = 0; i < length; i++) {
      bytes[i] = this.#entries[place + 1 + (i >> 2)]! >>> (8 * (i & 3));
    }
    return decoder.decode(bytes);
  }

  #insert(slot: number, hash: number, length: number): number {
    const wordCount = (length + 3) >> 2;
    const id = this.#count++;
    const place = this.#used + 1;
    this.#used += wordCount + 2;
    if (this.#used > this.#entries.length) {
      const grown = new Int32Array(Math.max(this.#entries.length * 2, this.#used));
      grown.set(this.#entries);
      this.#entries = grown;
    }
    this.#entries[place - 1] = id;
    this.#entries[place] = length;
    for (let k = 0; k < wordCount; k++) this.#entries[place + 1 + k] = this.#words[k]!;
    this.#places[id] = place;
    this.#slots[2 * slot] = place;
    this.#slots[2 * slot + 1] = hash;
    if (this.#count * 4 >= this.#slots.length) this.#grow();
    return id;
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2);
    const mask = slots.length / 2 - 1;
    for (let k = 0; k < old.length; k += 2) {
      if (old[k] === 0) continue;
      let slot = old[k + 1]! & mask;
      while (slots[2 * slot] !== 0) slot = (slot + 1) & mask;
      slots[2 * slot] = old[k]!;
      slots[2 * slot + 1] = old[k + 1]!;
    }
    this.#slots = slots;
    const places = new Uint32Array(slots.length / 4);
    places.set(this.#places);
    this.#places = places;
  }
}

/** The steps of MurmurHash3, 32 bits (Austin Appleby, public domain algorithm). */
function mix(hash: number, word: number): number {
  let k = Math.imul(word, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  const h = hash ^ Math.imul(k, 0x1b873593);
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
