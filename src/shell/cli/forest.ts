import { GrowingNumbers } from "#kernel";
import { Interner } from "#observe";
import { type Forest, withoutWithdrawn } from "#spread";
import { type Columns, columnOf, needColumn, type Row, readTable } from "./table.ts";
import { UsageError } from "./usage.ts";

export const HOUR = 3_600_000;

export const TIME_NAMES = ["verified_at", "time", "timestamp", "date", "joined_at", "created_at"] as const;
const ID_NAMES = ["id", "supporter", "supporter_id", "person", "user"] as const;
export const INVITER_NAMES = [
  "invited_by",
  "inviter",
  "inviter_id",
  "parent",
  "parent_id",
  "referrer",
] as const;
/** Columns by which a first line is known to be one of names. */
export const FOREST_NAMES = [...ID_NAMES, ...INVITER_NAMES, ...TIME_NAMES, "channel", "withdrawn_at"];

/** The referral forest of a file, in hours since 1970, with the names of its people and channels. */
export interface NamedForest {
  readonly forest: Forest;
  idOf(supporter: number): string;
  readonly channelNames: readonly string[];
  /** Lines without a time (not verified) and people who withdrew: not in the forest, their recruits are. */
  readonly left: { readonly pending: number; readonly withdrawn: number };
}

/**
 * Reads id, invited_by, a time and (if there) channel and withdrawn_at. People who verified after `until` (ms), not
 * at all, or withdrew by then are left out; the people they brought stay, as seeds.
 */
export function readForest(file: string, bare: readonly string[], until: number): NamedForest {
  const rows = new ForestRows(until);
  readTable(file, FOREST_NAMES, bare, (columns) => rows.begin(columns));
  return rows.forest(file);
}

/** Collects the lines of a forest; inviters may stand after the people they brought. */
export class ForestRows {
  readonly #names = new Interner();
  readonly #channels = new Interner();
  /** By line: the name's number, the inviter's, the time in hours, the channel's, the line in the file. */
  readonly #own = new GrowingNumbers(Int32Array);
  readonly #inviters = new GrowingNumbers(Int32Array);
  readonly #joined = new GrowingNumbers(Float64Array);
  readonly #channel = new GrowingNumbers(Int32Array);
  readonly #lines = new GrowingNumbers(Int32Array);
  readonly #gone = new GrowingNumbers(Int32Array);
  /** By name: its line's place, -1 while it has only been named as an inviter. */
  readonly #place = new GrowingNumbers(Int32Array);
  readonly #until: number;
  #pending = 0;
  #withdrawn = 0;

  constructor(until: number) {
    this.#until = until;
  }

  begin(columns: Columns): (row: Row) => void {
    const id = needColumn(columns, ...ID_NAMES);
    const invitedBy = needColumn(columns, ...INVITER_NAMES);
    const time = needColumn(columns, ...TIME_NAMES);
    const channel = columnOf(columns, "channel");
    const withdrawn = columnOf(columns, "withdrawn_at");
    return (row) => {
      const name = row.name(id, this.#names);
      if (name < 0) throw row.fault("id is empty");
      if ((this.#place.at(name) ?? -1) >= 0) {
        throw row.fault(`id "${row.text(id)}" stands twice; keep one line each`);
      }
      const inviter = row.name(invitedBy, this.#names);
      if (inviter === name)
        throw row.fault(`id "${row.text(id)}" is its own inviter; leave invited_by empty for a seed`);
      while (this.#place.length < this.#names.size) this.#place.push(-1);
      this.#place.set(name, this.#own.length);
      const pending = !row.has(time);
      const at = pending ? Infinity : row.instant(time);
      const left = row.has(withdrawn) && row.instant(withdrawn) <= this.#until;
      if (pending) this.#pending++;
      else if (left) this.#withdrawn++;
      this.#own.push(name);
      this.#inviters.push(inviter);
      this.#joined.push(at / HOUR);
      this.#channel.push(row.name(channel, this.#channels));
      this.#lines.push(row.line);
      this.#gone.push(at > this.#until || pending || left ? 1 : 0);
    };
  }

  forest(file: string): NamedForest {
    const inviters = this.#inviters.values();
    const place = this.#place.values();
    const parents = new Int32Array(inviters.length);
    for (let i = 0; i < inviters.length; i++) {
      const inviter = inviters[i]!;
      parents[i] = inviter < 0 ? -1 : place[inviter]!;
      if (inviter < 0 || parents[i]! >= 0) continue;
      throw new UsageError(
        `${file} line ${this.#lines.at(i)}: invited_by "${this.#names.text(inviter)}" is no id of the file; leave it empty for a seed`,
      );
    }
    const whole: Forest = {
      parents,
      joined: this.#joined.values() as Float64Array,
      channels: this.#channel.values() as Int32Array,
    };
    const gone = this.#gone.values();
    const own = this.#own.values();
    const { forest, kept } = gone.includes(1) ? withoutWithdrawn(whole, gone) : { forest: whole, kept: null };
    return {
      forest,
      idOf: (supporter) => this.#names.text(own[kept ? kept[supporter]! : supporter]!),
      channelNames: Array.from({ length: this.#channels.size }, (_, i) => this.#channels.text(i)),
      left: { pending: this.#pending, withdrawn: this.#withdrawn },
    };
  }
}
