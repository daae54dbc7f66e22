type Kind = Int32ArrayConstructor | Float64ArrayConstructor;

/** A typed array that grows: millions of numbers without an object each. */
export class GrowingNumbers {
  #values: Int32Array | Float64Array;
  #length = 0;
  readonly #kind: Kind;

  constructor(kind: Kind) {
    this.#kind = kind;
    this.#values = new kind(1024);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const wider = new this.#kind(this.#length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.#length++] = value;
  }

  at(place: number): number | undefined {
    return place < this.#length ? this.#values[place] : undefined;
  }

  set(place: number, value: number): void {
    this.#values[place] = value;
  }

  /** The numbers so far, shared with this list. */
  values(): Int32Array | Float64Array {
    return this.#values.subarray(0, this.#length);
  }
}
