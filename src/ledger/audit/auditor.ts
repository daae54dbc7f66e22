import { sameBytes, toBase64 } from "#kernel";
import type { Checkpoint } from "../checkpoint.ts";
import { emptyFigures, type Figures, foldLeaf } from "../figures.ts";
import { type Leaf, type Minute, readLeaf } from "../leaf.ts";
import { appendHash, emptyFrontier, type Hash, leafHash, rootOf } from "../merkle.ts";
import { compareFigures, type PublishedFigures } from "./compare.ts";
import { type AuditFault, type Finding, Findings, leavesInWords } from "./finding.ts";
import { followOn } from "./order.ts";
import { Standings } from "./standings.ts";

/** A log as somebody saw it before: it must be a beginning of the log of today. */
export interface EarlierCheckpoint extends Pick<Checkpoint, "size" | "root"> {
  /** Who saw it, in words: "your earlier checkpoint", "witness example.org". */
  readonly seenBy: string;
}

/** What a log is held against. */
export interface AuditQuestion {
  /** The log as it is signed now; its signature is verified already. */
  readonly checkpoint: Checkpoint;
  readonly earlier: readonly EarlierCheckpoint[];
  /** In words, what the log publishes of witnesses and nobody can believe. */
  readonly unbelieved: readonly string[];
  /** The figures that the campaign's page publishes; null when it publishes none. */
  readonly published: PublishedFigures | null;
  /** Verified pledges in one minute that are believed; null: any. */
  readonly mostPerMinute: number | null;
}

/** What an audit found. */
export interface Audit {
  readonly verdict: "consistent" | "inconsistent";
  readonly findings: readonly Finding[];
  /** How often each fault was found, those not named included. */
  readonly counts: Partial<Record<AuditFault, number>>;
  readonly size: number;
  readonly root: Hash;
  /** The figures that the whole log adds up to. */
  readonly figures: Figures;
  readonly people: number;
  /** Verified pledges (those held from the start included) by minute. */
  readonly byMinute: ReadonlyMap<Minute, number>;
  readonly fastest: { readonly minute: Minute; readonly verified: number } | null;
  /** What a campaign said of itself, newest last. */
  readonly statements: readonly Extract<Leaf, { kind: "statement" }>[];
  readonly corrections: readonly Extract<Leaf, { kind: "correction" }>[];
}

const MOST_KEPT = 1000;

/** Goes through a log leaf by leaf, in order, and keeps no leaf: a log of millions is audited in little memory. */
export class Auditor {
  readonly #question: AuditQuestion;
  readonly #earlier: EarlierCheckpoint[];
  readonly #frontier = emptyFrontier();
  readonly #figures = emptyFigures();
  readonly #people = new Standings();
  readonly #byMinute = new Map<Minute, number>();
  readonly #findings = new Findings();
  readonly #statements: Extract<Leaf, { kind: "statement" }>[] = [];
  readonly #corrections: Extract<Leaf, { kind: "correction" }>[] = [];
  #figuresThere: Figures | null = null;

  constructor(question: AuditQuestion) {
    this.#question = question;
    this.#earlier = [...question.earlier].sort((a, b) => a.size - b.size);
    this.#atSize();
  }

  /** Takes the next leaf of the log. */
  take(bytes: Uint8Array): void {
    const index = this.#frontier.size;
    appendHash(this.#frontier, leafHash(bytes));
    const leaf = readLeaf(bytes);
    if (leaf) this.#read(leaf, index);
    else this.#findings.add("leaf-unreadable", index, `leaf ${index} is not written as a leaf is`);
    this.#atSize();
  }

  /** What was found, once every leaf of the checkpoint was taken. */
  finish(): Audit {
    const { checkpoint, published, unbelieved, mostPerMinute } = this.#question;
    const root = rootOf(this.#frontier);
    if (this.#frontier.size !== checkpoint.size || !sameBytes(root, checkpoint.root)) {
      this.#findings.add(
        "root-differs",
        null,
        `what is served (${leavesInWords(this.#frontier.size)}) adds up to the root ${toBase64(root)}; the log signed ${toBase64(checkpoint.root)} over ${checkpoint.size}`,
      );
    }
    for (const { seenBy, size } of this.#earlier.filter((one) => one.size > checkpoint.size)) {
      this.#findings.add(
        "rolled-back",
        null,
        `${seenBy} had ${leavesInWords(size)}; the log now has ${checkpoint.size}`,
      );
    }
    for (const words of unbelieved) this.#findings.add("witness-unbelieved", null, words);
    if (published) this.#compare(published);
    const fastest = this.#fastest();
    for (const [minute, verified] of mostPerMinute === null ? [] : this.#byMinute) {
      if (verified > mostPerMinute!) {
        this.#findings.add("too-fast", null, `${verified} verified at ${minute}, more than ${mostPerMinute}`);
      }
    }
    return {
      verdict: this.#findings.named.length === 0 ? "consistent" : "inconsistent",
      findings: this.#findings.named,
      counts: this.#findings.counts,
      size: this.#frontier.size,
      root,
      figures: this.#figures,
      people: this.#people.people,
      byMinute: this.#byMinute,
      fastest,
      statements: this.#statements,
      corrections: this.#corrections,
    };
  }

  #read(leaf: Leaf, index: number): void {
    foldLeaf(this.#figures, leaf);
    if ("who" in leaf) {
      const fault = followOn(this.#people, leaf);
      if (fault) this.#findings.add(fault.fault, index, `leaf ${index}: ${fault.words}`);
    }
    if (leaf.kind === "verified") {
      this.#byMinute.set(leaf.minute, (this.#byMinute.get(leaf.minute) ?? 0) + 1);
    }
    if (leaf.kind === "statement") this.#keep(this.#statements, leaf);
    if (leaf.kind === "correction") this.#keep(this.#corrections, leaf);
  }

  #keep<T>(list: T[], leaf: T): void {
    list.push(leaf);
    if (list.length > MOST_KEPT) list.shift();
  }

  /** Holds the tree against what is known of this size. */
  #atSize(): void {
    const { size } = this.#frontier;
    while (this.#earlier[0]?.size === size) {
      const { seenBy, root } = this.#earlier.shift()!;
      if (!sameBytes(root, rootOf(this.#frontier))) {
        this.#findings.add(
          "history-changed",
          null,
          `of the first ${leavesInWords(size)}, not all are those of ${seenBy}`,
        );
      }
    }
    if (this.#question.published?.size === size) this.#figuresThere = structuredClone(this.#figures);
  }

  #compare(published: PublishedFigures): void {
    if (!this.#figuresThere) {
      this.#findings.add(
        "figures-ahead",
        null,
        `the page counts ${leavesInWords(published.size)}; the log has ${this.#frontier.size}`,
      );
      return;
    }
    for (const words of compareFigures(published.figures, this.#figuresThere)) {
      this.#findings.add("figure-differs", null, words);
    }
  }

  #fastest(): Audit["fastest"] {
    let fastest: Audit["fastest"] = null;
    for (const [minute, verified] of this.#byMinute) {
      if (verified > (fastest?.verified ?? 0)) fastest = { minute, verified };
    }
    return fastest;
  }
}
