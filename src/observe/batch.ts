import type { ActivityBuilder } from "./activity.ts";
import type { Fields } from "./csv.ts";

const SIZE = 1024;

/** Rows waiting to be numbered together: their names still stand in the bytes they were read from. */
export class Batch {
  readonly #builder: ActivityBuilder;
  readonly #account = spans();
  readonly #object = spans();
  readonly #content = spans();
  readonly #time = new Float64Array(SIZE);
  /** Which content each row names; -1 for none. */
  readonly #named = new Int32Array(SIZE);
  #contents = 0;
  #rows = 0;
  #bytes: Uint8Array = new Uint8Array(0);

  constructor(builder: ActivityBuilder) {
    this.#builder = builder;
  }

  /** Takes the named columns of a record; `content` is -1 when it names none. */
  add({ bytes, start, end }: Fields, account: number, object: number, content: number, time: number): void {
    if (this.#rows === SIZE || bytes !== this.#bytes) this.flush();
    this.#bytes = bytes;
    const row = this.#rows++;
    this.#account.start[row] = start[account]!;
    this.#account.end[row] = end[account]!;
    this.#object.start[row] = start[object]!;
    this.#object.end[row] = end[object]!;
    this.#time[row] = time;
    this.#named[row] = -1;
    if (content < 0) return;
    const at = this.#contents++;
    this.#content.start[at] = start[content]!;
    this.#content.end[at] = end[content]!;
    this.#named[row] = at;
  }

  /** Numbers the waiting rows and hands them to the builder. */
  flush(): void {
    const { accounts, objects, contents } = this.#builder;
    accounts.addAll(this.#bytes, this.#account, this.#rows, this.#account.ids);
    objects.addAll(this.#bytes, this.#object, this.#rows, this.#object.ids);
    contents.addAll(this.#bytes, this.#content, this.#contents, this.#content.ids);
    for (let row = 0; row < this.#rows; row++) {
      const named = this.#named[row]!;
      const content = named < 0 ? -1 : this.#content.ids[named]!;
      this.#builder.push(this.#account.ids[row]!, this.#object.ids[row]!, content, this.#time[row]!);
    }
    this.#rows = this.#contents = 0;
  }
}

function spans(): { start: Int32Array; end: Int32Array; ids: Uint32Array } {
  return { start: new Int32Array(SIZE), end: new Int32Array(SIZE), ids: new Uint32Array(SIZE) };
}
