import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import type { EdgeColumns } from "#observe";

/** Edges over one object that are written as they are found, past the memory limit; without a file they are only counted. */
export class SingleEdges {
  readonly #file: string | null;
  readonly #name: (account: number) => string;
  #open: number | null = null;
  #taken = false;
  #text = "from,to,weight,pairs,avg_time_delta,acts_from,acts_to\n";

  constructor(file: string | null, name: (account: number) => string) {
    this.#file = file;
    this.#name = name;
    if (file !== null) rmSync(file, { force: true });
  }

  take(edges: EdgeColumns, e: number): void {
    if (this.#file === null) return;
    this.#taken = true;
    const pairs = edges.pairs[e]!;
    const ends = [edges.low[e]!, edges.high[e]!].map((a) => csvText(this.#name(a)));
    this.#text += `${ends.join()},1,${pairs},${edges.seconds[e]! / pairs},${edges.actsLow[e]},${edges.actsHigh[e]}\n`;
    if (this.#text.length > 1 << 20) this.#flush();
  }

  /** Writes the rest; no file comes of no edges. */
  close(): void {
    if (this.#open === null && !this.#taken) return;
    this.#flush();
    closeSync(this.#open!);
  }

  #flush(): void {
    this.#open ??= openSync(this.#file!, "w");
    writeSync(this.#open, this.#text);
    this.#text = "";
  }
}

function csvText(name: string): string {
  const safe = /^[=+@\t\r]/.test(name) ? `'${name}` : name;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
