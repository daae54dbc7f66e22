import { Interner } from "./intern.ts";

/** One act: `account` acted on `object` at `time` (seconds since 1970), by way of `content` (a post). */
export interface Act {
  readonly account: string;
  readonly object: string;
  readonly time: number;
  /** The post or event that carried the act; each row counts as its own content when absent. */
  readonly content?: string;
  readonly kind?: string;
  /** The content or account this act answers or repeats. */
  readonly parent?: string;
  /** What the act said. */
  readonly text?: string;
}

/** The numbers of one column and the names they stand for. */
export interface Names {
  readonly size: number;
  text(id: number): string;
}

/** Activity as columns: row r says that account[r] acted on object[r] at time[r] (seconds). */
export interface Activity {
  readonly rows: number;
  readonly account: Uint32Array;
  readonly object: Uint32Array;
  /** Null when no row names its content: then each row is a content of its own. */
  readonly content: Uint32Array | null;
  readonly time: Float64Array;
  readonly accounts: Names;
  readonly objects: Names;
  readonly contents: Names | null;
}

/** Collects rows into an {@link Activity}; columns double as they fill, memory is their only limit. */
export class ActivityBuilder {
  readonly accounts = new Interner();
  readonly objects = new Interner();
  readonly contents = new Interner();
  #account = new Uint32Array(1024);
  #object = new Uint32Array(1024);
  #content = new Uint32Array(1024);
  #time = new Float64Array(1024);
  #rows = 0;
  #named = false;

  get rows(): number {
    return this.#rows;
  }

  /** Adds a row of interned numbers. `content` is -1 when the row names none. */
  push(account: number, object: number, content: number, time: number): void {
    const row = this.#rows++;
    if (row === this.#time.length) this.#grow();
    this.#account[row] = account;
    this.#object[row] = object;
    this.#content[row] = content;
    this.#time[row] = time;
    if (content >= 0) this.#named = true;
  }

  /** Adds one act given as text. */
  add(act: Act): void {
    this.push(
      this.accounts.addText(act.account),
      this.objects.addText(act.object),
      act.content === undefined ? -1 : this.contents.addText(act.content),
      act.time,
    );
  }

  /** The table so far. Rows without a content id become contents of their own. */
  build(): Activity {
    const rows = this.#rows;
    const content = this.#content.slice(0, rows);
    const named = this.contents.size;
    let nameless = named;
    for (let r = 0; r < rows; r++) if (content[r] === NO_CONTENT) content[r] = nameless++;
    return {
      rows,
      account: this.#account.slice(0, rows),
      object: this.#object.slice(0, rows),
      content: this.#named ? content : null,
      time: this.#time.slice(0, rows),
      accounts: this.accounts,
      objects: this.objects,
      contents: this.#named
        ? { size: nameless, text: (id) => (id < named ? this.contents.text(id) : `row ${id - named + 1}`) }
        : null,
    };
  }

  #grow(): void {
    const size = this.#time.length * 2;
    const wider = (column: Uint32Array): Uint32Array<ArrayBuffer> => {
      const grown = new Uint32Array(size);
      grown.set(column);
      return grown;
    };
    this.#account = wider(this.#account);
    this.#object = wider(this.#object);
    this.#content = wider(this.#content);
    const time = new Float64Array(size);
    time.set(this.#time);
    this.#time = time;
  }
}

const NO_CONTENT = 0xffffffff;

/** The table of a list of acts. */
export function activityOf(acts: Iterable<Act>): Activity {
  const builder = new ActivityBuilder();
  for (const act of acts) builder.add(act);
  return builder.build();
}

/** The rows of `activity` for which `keep` holds, in the same order and with the same numbers. */
export function rowsWhere(activity: Activity, keep: (row: number) => boolean): Activity {
  const chosen = new Uint32Array(activity.rows);
  let rows = 0;
  for (let r = 0; r < activity.rows; r++) if (keep(r)) chosen[rows++] = r;
  const at = (column: Uint32Array): Uint32Array => {
    const part = new Uint32Array(rows);
    for (let k = 0; k < rows; k++) part[k] = column[chosen[k]!]!;
    return part;
  };
  const time = new Float64Array(rows);
  for (let k = 0; k < rows; k++) time[k] = activity.time[chosen[k]!]!;
  return {
    ...activity,
    rows,
    account: at(activity.account),
    object: at(activity.object),
    content: activity.content && at(activity.content),
    time,
  };
}
