/** How many of the newest readings the quantile is taken over. */
const KEPT = 512;

/** How old figures were when they were shown: the newest readings, in milliseconds. */
export class Staleness {
  readonly #readings: number[] = [];
  #next = 0;

  note(milliseconds: number): void {
    this.#readings[this.#next] = milliseconds;
    this.#next = (this.#next + 1) % KEPT;
  }

  /** The 99th percentile of the newest 512 readings; null before the first. */
  get p99(): number | null {
    if (this.#readings.length === 0) return null;
    const sorted = this.#readings.toSorted((a, b) => a - b);
    return sorted[Math.ceil(sorted.length * 0.99) - 1] ?? null;
  }
}
