import { type Activity, ActivityBuilder } from "./activity.ts";
import { type Columns, isPosts } from "./columns.ts";
import { normalisedText } from "./compat/cnt-message.ts";
import type { Fields } from "./csv.ts";
import { readInstant } from "./instant.ts";

/** Why a row was left out. */
export const ROW_FAULTS = [
  "too few columns",
  "no account",
  "no object",
  "time not readable",
  "unclosed quote",
  "not a JSON object",
] as const;
export type RowFault = (typeof ROW_FAULTS)[number];

/** Rows left out for one reason, with the first few of them. */
export interface FaultCount {
  readonly fault: RowFault;
  readonly rows: number;
  readonly examples: readonly { readonly line: number; readonly text: string }[];
}

const decoder = new TextDecoder();
const EXAMPLES = 3;

/** Turns records into activity and keeps account of every row it leaves out. */
export class Intake {
  /** Records seen, good and bad. */
  records = 0;
  /** Good records without an object to act on (a post that reposts, answers, links and says nothing). */
  readonly #builder = new ActivityBuilder();
  readonly #faults = new Map<RowFault, { rows: number; examples: { line: number; text: string }[] }>();
  readonly #columns: Columns;
  readonly #needed: number;
  readonly #posts: boolean;

  constructor(columns: Columns) {
    this.#columns = columns;
    this.#posts = isPosts(columns);
    this.#needed = Math.max(columns.account!, columns.time!, columns.object ?? 0) + 1;
  }

  /** Takes one record. */
  take(fields: Fields): void {
    this.records++;
    const { bytes, start, end, count } = fields;
    const { account, object, time, content } = this.#columns;
    if (fields.fault) return this.refuse(fields.fault, fields);
    if (count < this.#needed) return this.refuse("too few columns", fields);
    if (start[account!] === end[account!]) return this.refuse("no account", fields);
    const at = readInstant(bytes, start[time!]!, end[time!]!);
    if (Number.isNaN(at)) return this.refuse("time not readable", fields);
    const builder = this.#builder;
    const named = content !== undefined && content < count && end[content]! > start[content]!;
    if (!this.#posts) {
      if (start[object!] === end[object!]) return this.refuse("no object", fields);
      const who = builder.accounts.add(bytes, start[account!]!, end[account!]!);
      const what = builder.objects.add(bytes, start[object!]!, end[object!]!);
      builder.push(who, what, named ? builder.contents.add(bytes, start[content]!, end[content]!) : -1, at);
      return;
    }
    const objects = this.#objectsOfPost(fields);
    if (objects.length === 0) return this.refuse("no object", fields);
    const who = builder.accounts.add(bytes, start[account!]!, end[account!]!);
    const post = named
      ? builder.contents.add(bytes, start[content]!, end[content]!)
      : builder.contents.addText(`line ${fields.line}`);
    for (const name of objects) builder.push(who, builder.objects.addText(name), post, at);
  }

  /** Notes a row that is left out. */
  refuse(fault: RowFault, fields: Fields): void {
    const known = this.#faults.get(fault) ?? { rows: 0, examples: [] };
    known.rows++;
    if (known.examples.length < EXAMPLES) {
      const from = fields.start[0]!;
      const to = Math.min(fields.end[Math.max(0, fields.count - 1)]!, from + 120);
      known.examples.push({ line: fields.line, text: decoder.decode(fields.bytes.subarray(from, to)) });
    }
    this.#faults.set(fault, known);
  }

  get faults(): FaultCount[] {
    return [...this.#faults].map(([fault, found]) => ({ fault, ...found }));
  }

  activity(): Activity {
    return this.#builder.build();
  }

  /** Each thing a post acts on is an object of its own kind; an empty link or text is none. */
  #objectsOfPost(fields: Fields): string[] {
    const text = (role: "repost" | "reply" | "urls" | "text"): string => {
      const at = this.#columns[role];
      if (at === undefined || at >= fields.count) return "";
      return decoder.decode(fields.bytes.subarray(fields.start[at], fields.end[at])).trim();
    };
    if (text("repost") !== "") return [`repost ${text("repost")}`];
    const links = new Set(
      text("urls")
        .split(/\s+/)
        .filter((url) => url !== ""),
    );
    const said = normalisedText(text("text"));
    return [
      ...(text("reply") === "" ? [] : [`reply ${text("reply")}`]),
      ...[...links].map((url) => `link ${url}`),
      ...(said === "" ? [] : [`text ${said}`]),
    ];
  }
}
