import { Interner } from "./intern.ts";
import { type Traits, TraitsBuilder } from "./traits.ts";

/** One act: `account` acted on `object` at `time` (seconds since 1970), by way of `content` (a post). */
export interface Act {
  readonly account: string;
  readonly object: string;
  readonly time: number;
  /** The post or event that carried the act; each row counts as its own content when absent. */
  readonly content?: string;
  readonly kind?: string;
  /** The content this act answers or repeats. */
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
  /** For each row the content it answers or repeats, -1 for none; absent when no row names one. */
  readonly parent?: Int32Array | null;
  /** The object that bears the very name of a content, -1 for none; absent where names would have to be compared. */
  readonly objectNamed?: ((content: number) => number) | undefined;
  /** What else the files tell; absent when they tell nothing else. */
  readonly traits?: Traits | null;
  /** What kind of thing each object is; absent when all are of one kind. */
  readonly kinds?: Kinds | null;
}

/** Kinds of objects: `of[object]` is a place in `names`. */
export interface Kinds {
  readonly names: readonly string[];
  readonly of: Uint16Array;
}

/** Collects rows into an {@link Activity}; columns double as they fill, memory is their only limit. */
export class ActivityBuilder {
  readonly accounts: Interner;
  readonly objects: Interner;
  readonly contents: Interner;
  #account: Uint32Array;
  #object: Uint32Array;
  #content: Uint32Array;
  #time: Float64Array;
  readonly traits = new TraitsBuilder();
  #parent: Int32Array | null = null;
  #rows = 0;
  #named = false;
  readonly #kindNames = new Map<string, number>();
  /** Kind of each object by number; kept only once a kind is given. */
  readonly #kindOf: number[] = [];

  /** `room` is how many rows are looked for; more may come. */
  constructor(room = 1024) {
    this.accounts = new Interner(room / 2);
    this.objects = new Interner(room / 2);
    this.contents = new Interner(room);
    this.#account = new Uint32Array(room);
    this.#object = new Uint32Array(room);
    this.#content = new Uint32Array(room);
    this.#time = new Float64Array(room);
  }

  get rows(): number {
    return this.#rows;
  }

  /** The number of an object of a kind: the same name is another object for another kind. */
  objectOf(kind: string, name: string): number {
    const object = this.objects.addText(`${kind} ${name}`);
    const place = this.#kindNames.get(kind) ?? this.#kindNames.size;
    this.#kindNames.set(kind, place);
    this.#kindOf[object] = place;
    return object;
  }

  /** Adds a row of interned numbers. `content` and `parent` are -1 when the row names none. */
  push(account: number, object: number, content: number, time: number, parent = -1): void {
    const row = this.#rows++;
    if (row === this.#time.length) this.#grow();
    this.#account[row] = account;
    this.#object[row] = object;
    this.#content[row] = content;
    this.#time[row] = time;
    if (content >= 0) this.#named = true;
    if (parent < 0 && this.#parent === null) return;
    this.#parent ??= new Int32Array(this.#time.length).fill(-1);
    this.#parent[row] = parent;
  }

  /** Adds one act given as text. */
  add(act: Act): void {
    this.push(
      this.accounts.addText(act.account),
      act.kind === undefined ? this.objects.addText(act.object) : this.objectOf(act.kind, act.object),
      act.content === undefined ? -1 : this.contents.addText(act.content),
      act.time,
      act.parent === undefined ? -1 : this.contents.addText(act.parent),
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
      objectNamed: (id) => (id < named ? this.objects.numberOf(this.contents, id) : -1),
      parent: this.#parent?.slice(0, rows) ?? null,
      traits: this.traits.build(this.accounts.size, this.objects.size, rows),
      kinds:
        this.#kindNames.size === 0
          ? null
          : {
              names: [...this.#kindNames.keys()],
              of: Uint16Array.from({ length: this.objects.size }, (_, o) => this.#kindOf[o] ?? 0),
            },
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
    if (this.#parent) {
      const grown = new Int32Array(size).fill(-1);
      grown.set(this.#parent);
      this.#parent = grown;
    }
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
    traits: activity.traits
      ? {
          ...activity.traits,
          deleted:
            activity.traits.deleted &&
            Float64Array.from(chosen.subarray(0, rows), (r) => activity.traits!.deleted![r]!),
        }
      : null,
    parent: activity.parent ? Int32Array.from(chosen.subarray(0, rows), (r) => activity.parent![r]!) : null,
    time,
  };
}

/**
 * The rows of `activity` for which `keep` holds as a table of its own: accounts and objects are numbered anew, so that
 * what is measured on it costs what it holds.
 */
export function partWhere(activity: Activity, keep: (row: number) => boolean): Activity {
  const part = rowsWhere(activity, keep);
  const account = renumbered(part.account, activity.accounts.size);
  const object = renumbered(part.object, activity.objects.size);
  return {
    ...part,
    account: account.column,
    object: object.column,
    objectNamed: undefined,
    traits: part.traits
      ? {
          ...part.traits,
          created: part.traits.created && Float64Array.from(account.old, (a) => part.traits!.created![a]!),
          beneficiary:
            part.traits.beneficiary && Int32Array.from(object.old, (o) => part.traits!.beneficiary![o]!),
        }
      : null,
    accounts: { size: account.old.length, text: (id) => activity.accounts.text(account.old[id]!) },
    objects: { size: object.old.length, text: (id) => activity.objects.text(object.old[id]!) },
    kinds: activity.kinds
      ? { names: activity.kinds.names, of: Uint16Array.from(object.old, (o) => activity.kinds!.of[o]!) }
      : null,
  };
}

function renumbered(column: Uint32Array, size: number): { column: Uint32Array; old: number[] } {
  const place = new Int32Array(size).fill(-1);
  const old: number[] = [];
  const numbers = column.map((id) => {
    if (place[id] === -1) place[id] = old.push(id) - 1;
    return place[id]!;
  });
  return { column: numbers, old };
}
