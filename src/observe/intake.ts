import { type Activity, ActivityBuilder } from "./activity.ts";
import { Batch } from "./batch.ts";
import { type Columns, isPosts, type Role } from "./columns.ts";
import { type Message, normalisedText } from "./compat/cnt-message.ts";
import type { Fields } from "./csv.ts";
import { readInstant } from "./instant.ts";
import { nearIdentical } from "./similar.ts";

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
  readonly #builder: ActivityBuilder;
  readonly #batch: Batch;
  readonly #faults = new Map<RowFault, { rows: number; examples: { line: number; text: string }[] }>();
  readonly #columns: Columns;
  readonly #needed: number;
  readonly #posts: boolean;
  readonly #mergesTexts: boolean;
  readonly #tellsMore: boolean;

  /** Whole messages, kept only when asked for. */
  readonly messages: Message[] | null;

  /**
   * `references` reads as the reference tools do: whole messages are kept for "cnt", kinds of acts and what they answer
   * are not looked at. `room` is how many rows are looked for.
   */
  constructor(columns: Columns, references: "coortweet" | "cnt" | null = null, room = 1024) {
    this.#builder = new ActivityBuilder(room);
    this.#batch = new Batch(this.#builder);
    this.messages = references === "cnt" ? [] : null;
    this.#columns = references === null ? columns : asReferences(columns);
    this.#mergesTexts = references === null;
    this.#tellsMore = TRAITS.some((role) => this.#columns[role] !== undefined);
    this.#posts = isPosts(columns);
    this.#needed = Math.max(columns.account!, columns.time!, columns.object ?? 0) + 1;
  }

  /** Takes one record. */
  take(fields: Fields): void {
    this.records++;
    const fault = fields.fault ?? (this.#posts ? this.#addPost(fields) : this.#addAct(fields));
    if (fault !== null) this.refuse(fault, fields);
  }

  #addAct(fields: Fields): RowFault | null {
    const { bytes, start, end, count } = fields;
    const { account, object, time, content, kind, parent } = this.#columns;
    if (count < this.#needed) return "too few columns";
    if (start[account!] === end[account!]) return "no account";
    if (start[object!] === end[object!]) return "no object";
    const at = readInstant(bytes, start[time!]!, end[time!]!);
    if (Number.isNaN(at)) return "time not readable";
    if (this.messages) this.messages.push(this.#message(fields, at));
    const named = content !== undefined && content < count && end[content]! > start[content]!;
    if (kind !== undefined || parent !== undefined || this.#tellsMore) {
      this.#addNamed(fields, at);
      return null;
    }
    this.#batch.add(fields, account!, object!, named ? content : -1, at);
    return null;
  }

  /** An act that says what kind it is or what it answers. */
  #addNamed(fields: Fields, time: number): void {
    const [account, object, content, kind, parent] = (
      ["account", "object", "content", "kind", "parent"] as const
    ).map((role) => this.#text(fields, role)) as [string, string, string, string, string];
    this.#builder.add({
      account,
      object,
      time,
      ...(content === "" ? {} : { content }),
      ...(this.#columns.kind === undefined ? {} : { kind: kind || "act" }),
      ...(parent === "" ? {} : { parent }),
    });
    if (!this.#tellsMore) return;
    const { accounts, objects } = this.#builder;
    const name = this.#columns.kind === undefined ? object : `${kind || "act"} ${object}`;
    this.#addTraits(fields, accounts.addText(account), [objects.addText(name)], this.#builder.rows - 1);
  }

  /** What the record tells besides; a date that can't be read counts as not known. */
  #addTraits(fields: Fields, account: number, objects: readonly number[], first: number): void {
    const { traits } = this.#builder;
    const { created, deleted } = this.#columns;
    const at = (column: number | undefined): number =>
      column === undefined || column >= fields.count
        ? Number.NaN
        : readInstant(fields.bytes, fields.start[column]!, fields.end[column]!);
    if (created !== undefined) traits.created(account, at(created));
    const beneficiary = this.#text(fields, "beneficiary");
    objects.forEach((object, k) => {
      if (deleted !== undefined) traits.deleted(first + k, at(deleted));
      if (beneficiary !== "") traits.serves(object, beneficiary);
    });
  }

  #addPost(fields: Fields): RowFault | null {
    const { bytes, start, end, count, line } = fields;
    const { account, time } = this.#columns;
    if (count < this.#needed) return "too few columns";
    if (start[account!] === end[account!]) return "no account";
    const at = readInstant(bytes, start[time!]!, end[time!]!);
    if (Number.isNaN(at)) return "time not readable";
    if (this.messages) this.messages.push(this.#message(fields, at));
    const objects = this.#objectsOfPost(fields);
    if (objects.length === 0) return "no object";
    const builder = this.#builder;
    const who = builder.accounts.add(bytes, start[account!]!, end[account!]!);
    const post = builder.contents.addText(this.#text(fields, "content") || `line ${line}`);
    const answered =
      this.#text(fields, "repost") || this.#text(fields, "reply") || this.#text(fields, "parent");
    const parent = answered === "" ? -1 : builder.contents.addText(answered);
    const first = builder.rows;
    const places = objects.map(([kind, name]) => builder.objectOf(kind, name));
    for (const object of places) builder.push(who, object, post, at, parent);
    if (this.#tellsMore) this.#addTraits(fields, who, places, first);
    return null;
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
    this.#batch.flush();
    const activity = this.#builder.build();
    return this.#mergesTexts ? withSimilarTexts(activity) : activity;
  }

  /** Each thing a post acts on is an object of its own kind; an empty link or text is none. */
  #objectsOfPost(fields: Fields): (readonly [kind: string, name: string])[] {
    const repost = this.#text(fields, "repost");
    if (repost !== "") return [["repost", repost]];
    const reply = this.#text(fields, "reply");
    const links = new Set(
      this.#text(fields, "urls")
        .split(/\s+/)
        .filter((url) => url !== ""),
    );
    const said = normalisedText(this.#text(fields, "text"));
    return [
      ...(reply === "" ? [] : [["reply", reply] as const]),
      ...[...links].map((url) => ["link", url] as const),
      ...(said === "" ? [] : [["text", said] as const]),
    ];
  }

  #text(fields: Fields, role: Role): string {
    const at = this.#columns[role];
    if (at === undefined || at >= fields.count) return "";
    return decoder.decode(fields.bytes.subarray(fields.start[at], fields.end[at])).trim();
  }

  /** The record as the coordination-network-toolkit sees it; an object without posts stands for what is reposted. */
  #message(fields: Fields, time: number): Message {
    return {
      id: this.#text(fields, "content") || `line ${fields.line}`,
      account: this.#text(fields, "account"),
      username: this.#text(fields, "username"),
      repost: this.#text(fields, this.#posts ? "repost" : "object"),
      reply: this.#text(fields, "reply"),
      text: this.#text(fields, "text"),
      urls: this.#text(fields, "urls"),
      time,
    };
  }
}

const TRAITS = ["created", "deleted", "beneficiary"] as const;

/** The columns that the reference tools know. */
function asReferences(columns: Columns): Columns {
  const { kind: _, parent: __, created: ___, deleted: ____, beneficiary: _____, ...known } = columns;
  return known;
}

/** Texts that are nearly the same become one object, under the name of the smallest. */
function withSimilarTexts(activity: Activity): Activity {
  const { kinds, objects } = activity;
  const kind = kinds?.names.indexOf("text") ?? -1;
  if (!kinds || kind < 0) return activity;
  const places = [...kinds.of.keys()].filter((o) => kinds.of[o] === kind);
  const stands = nearIdentical(places.map((o) => objects.text(o)));
  const name = Uint32Array.from({ length: objects.size }, (_, o) => o);
  places.forEach((o, k) => {
    name[o] = places[stands[k]!]!;
  });
  return { ...activity, object: activity.object.map((o) => name[o]!) };
}
