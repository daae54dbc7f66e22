/** Edges as columns, ordered by (low, high). */
export interface EdgeColumns {
  readonly size: number;
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  /** The weight: different objects both acted on within the window. */
  readonly objects: Uint32Array;
  /** Row pairs within the window: k shares beside m shares count k × m. */
  readonly pairs: Float64Array;
  /** Sum over the pairs of the seconds between the two acts. */
  readonly seconds: Float64Array;
  /** How many acts of the lower and of the higher account met one of the other. */
  readonly actsLow: Uint32Array;
  readonly actsHigh: Uint32Array;
}

/** What is known of edges that are not kept: how many, and how many each account has. */
export interface LightEdges {
  readonly edges: number;
  readonly degree: Uint32Array;
}

/** Splits edges into those over several objects, which are kept, and those over one, which are given to `take` and counted. */
export function withoutLight(
  edges: EdgeColumns,
  accounts: number,
  take: (edges: EdgeColumns, edge: number) => void,
): { readonly edges: EdgeColumns; readonly light: LightEdges } {
  const degree = new Uint32Array(accounts);
  const heavy: number[] = [];
  for (let e = 0; e < edges.size; e++) {
    if (edges.objects[e]! > 1) {
      heavy.push(e);
      continue;
    }
    degree[edges.low[e]!]!++;
    degree[edges.high[e]!]!++;
    take(edges, e);
  }
  const whole = (column: Uint32Array): Uint32Array => Uint32Array.from(heavy, (e) => column[e]!);
  const sums = (column: Float64Array): Float64Array => Float64Array.from(heavy, (e) => column[e]!);
  return {
    edges: {
      size: heavy.length,
      low: whole(edges.low),
      high: whole(edges.high),
      objects: whole(edges.objects),
      pairs: sums(edges.pairs),
      seconds: sums(edges.seconds),
      actsLow: whole(edges.actsLow),
      actsHigh: whole(edges.actsHigh),
    },
    light: { edges: edges.size - heavy.length, degree },
  };
}

/** Edges as they are found: columns with room to grow. */
export class EdgeBuffer {
  size = 0;
  #room = 1024;
  low = new Uint32Array(this.#room);
  high = new Uint32Array(this.#room);
  objects = new Uint32Array(this.#room);
  actsLow = new Uint32Array(this.#room);
  actsHigh = new Uint32Array(this.#room);
  pairs = new Float64Array(this.#room);
  seconds = new Float64Array(this.#room);

  reserve(more: number): void {
    if (this.size + more <= this.#room) return;
    this.#room = Math.max(Math.ceil(this.#room * 1.5), this.size + more);
    for (const name of ["low", "high", "objects", "actsLow", "actsHigh"] as const) {
      const grown = new Uint32Array(this.#room);
      grown.set(this[name]);
      this[name] = grown;
    }
    for (const name of ["pairs", "seconds"] as const) {
      const grown = new Float64Array(this.#room);
      grown.set(this[name]);
      this[name] = grown;
    }
  }
}
