/** What files may know besides who acted on what: optional columns, by the numbers of an activity. */
export interface Traits {
  /** When each account was created, in seconds; NaN where it is not known. */
  readonly created: Float64Array | null;
  /** When the content of each row was deleted, in seconds; NaN for never. */
  readonly deleted: Float64Array | null;
  /** Whom each object serves, as a number; -1 where it is not known. */
  readonly beneficiary: Int32Array | null;
}

/** Collects {@link Traits} while rows are read. */
export class TraitsBuilder {
  readonly #created: number[] = [];
  readonly #deleted: number[] = [];
  readonly #beneficiary: number[] = [];
  readonly #names = new Map<string, number>();

  /** The account's first known date counts. */
  created(account: number, at: number): void {
    if (Number.isNaN(this.#created[account] ?? Number.NaN)) this.#created[account] = at;
  }

  deleted(row: number, at: number): void {
    this.#deleted[row] = at;
  }

  serves(object: number, beneficiary: string): void {
    const place = this.#names.get(beneficiary) ?? this.#names.size;
    this.#names.set(beneficiary, place);
    this.#beneficiary[object] = place;
  }

  /** What was seen; a trait that no row told is null. */
  build(accounts: number, objects: number, rows: number): Traits | null {
    const times = (list: readonly number[], size: number): Float64Array | null =>
      list.length === 0 ? null : Float64Array.from({ length: size }, (_, k) => list[k] ?? Number.NaN);
    const traits = {
      created: times(this.#created, accounts),
      deleted: times(this.#deleted, rows),
      beneficiary:
        this.#beneficiary.length === 0
          ? null
          : Int32Array.from({ length: objects }, (_, o) => this.#beneficiary[o] ?? -1),
    };
    return Object.values(traits).every((trait) => trait === null) ? null : traits;
  }
}
