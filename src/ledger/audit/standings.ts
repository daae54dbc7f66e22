import type { Pseudonym } from "../leaf.ts";

/** Where the pledge behind a pseudonym stands, as the leaves so far say. */
export type Standing = "unknown" | "counted" | "held" | "withdrawn";
const STANDINGS: readonly Standing[] = ["unknown", "counted", "held", "withdrawn"];
const CONFIRMED = 4;

/**
 * Where everybody of a log stands, in about twenty bytes a person, so that millions fit: an open
 * hash table keyed by the first 60 bits of the pseudonym. Two people of ten million share those by
 * a chance of 1 in 23,000 (birthday bound n²/2^61).
 */
export class Standings {
  #high = new Uint32Array(1024);
  #low = new Uint32Array(1024);
  #state = new Uint8Array(1024);
  #people = 0;

  /** People seen so far. */
  get people(): number {
    return this.#people;
  }

  standing(who: Pseudonym): Standing {
    return STANDINGS[this.#state[this.#place(bits(who, 0), bits(who, 5))]! & 3]!;
  }

  confirmed(who: Pseudonym): boolean {
    return (this.#state[this.#place(bits(who, 0), bits(who, 5))]! & CONFIRMED) !== 0;
  }

  /** Notes where a person stands from now on. */
  set(who: Pseudonym, standing: Exclude<Standing, "unknown">, confirmed: boolean): void {
    if (this.#people * 2 >= this.#state.length) this.#grow();
    const [high, low] = [bits(who, 0), bits(who, 5)];
    const place = this.#place(high, low);
    if (this.#state[place] === 0) this.#people += 1;
    this.#high[place] = high;
    this.#low[place] = low;
    this.#state[place] = STANDINGS.indexOf(standing) + (confirmed ? CONFIRMED : 0);
  }

  #place(high: number, low: number): number {
    const mask = this.#state.length - 1;
    let place = (Math.imul(high, 0x9e3779b1) ^ low) & mask;
    while (this.#state[place] !== 0 && (this.#high[place] !== high || this.#low[place] !== low)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  #grow(): void {
    const [high, low, state] = [this.#high, this.#low, this.#state];
    this.#high = new Uint32Array(state.length * 2);
    this.#low = new Uint32Array(state.length * 2);
    this.#state = new Uint8Array(state.length * 2);
    for (let i = 0; i < state.length; i++) {
      if (state[i] === 0) continue;
      const place = this.#place(high[i]!, low[i]!);
      this.#high[place] = high[i]!;
      this.#low[place] = low[i]!;
      this.#state[place] = state[i]!;
    }
  }
}

const LETTERS = new Uint8Array(128);
for (const [value, letter] of [
  ..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
].entries()) {
  LETTERS[letter.charCodeAt(0)] = value;
}

/** Five letters of base 64 from `from` on, as 30 bits. */
function bits(who: Pseudonym, from: number): number {
  let value = 0;
  for (let i = from; i < from + 5; i++) value = value * 64 + LETTERS[who.charCodeAt(i) & 127]!;
  return value;
}
