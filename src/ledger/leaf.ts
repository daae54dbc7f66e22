import { readUtf8, utf8 } from "#kernel";
import { canonicalJson } from "./canonical.ts";
import { LEAF_FIELDS } from "./leaf-fields.ts";

/** A minute in UTC, as leaves write it: "2026-11-24T08:13Z". */
export type Minute = string;

/** A person in one campaign's log: 22 letters that nobody can turn back (docs/PRIVACY.md). */
export type Pseudonym = string;

interface AboutPerson {
  readonly who: Pseudonym;
  /** Code of the channel that the person, or the seed of their branch, came by. */
  readonly channel: string | null;
}

/** What the front-door check made of a plan: its outcome, and the rules that had something to say. */
export interface RulesCheck {
  readonly outcome: string;
  readonly rules: readonly string[];
}

/** What a campaign said of itself from this minute on. */
export interface Statement {
  readonly kind: "statement";
  /** A campaign of real people, a rehearsal with simulated ones, or an example made from history. */
  readonly of: "campaign" | "rehearsal" | "example";
  readonly name: string;
  readonly askKind: string;
  readonly ask: string;
  /** Name and ask as they are told in other languages; absent when there are none. */
  readonly told?: readonly { readonly language: string; readonly name: string; readonly ask: string }[];
  readonly venue: string;
  readonly item: string;
  readonly moment: {
    readonly mode: string;
    readonly date: string;
    readonly from: string;
    readonly until: string;
    readonly zone: string;
  };
  readonly goal: { readonly people: number | null; readonly rank: number | null };
  readonly disclosures: {
    readonly organiser: string;
    readonly benefits: string;
    readonly pays: string;
    readonly money: string;
  };
  /** Null for a venue whose rules are not known, and for versions from before the log. */
  readonly rules: RulesCheck | null;
  /** SHA-256 of the whole plan, links and story included, as canonical JSON, in hexadecimal. */
  readonly plan: string;
}

/** What a leaf says, apart from its minute. The closed union. */
export type LeafBody =
  | Statement
  /** The next `leaves` leaves were not written when they happened but at this minute, from the facts kept. */
  | { readonly kind: "back-fill"; readonly leaves: number }
  /** A pledge was verified; `held`: it waits for a second look and does not count yet. */
  | ({ readonly kind: "verified"; readonly held: boolean } & AboutPerson)
  | ({ readonly kind: "held"; readonly by: "rule" | "organiser" } & AboutPerson)
  | ({ readonly kind: "released"; readonly by: "rule" | "organiser" } & AboutPerson)
  /** `held`: it did not count before. */
  | ({ readonly kind: "withdrawn"; readonly held: boolean } & AboutPerson)
  /** "I did it". The amount is rounded to one digit that counts. */
  | ({
      readonly kind: "confirmed";
      readonly amount: { readonly minor: number; readonly currency: string } | null;
    } & AboutPerson)
  | {
      readonly kind: "rank";
      readonly list: string;
      readonly status: string;
      readonly rank: number | null;
      readonly listLength: number | null;
      readonly volume: number | null;
      readonly source: string;
      readonly listedAt: Minute | null;
      /** The stretch that the reading speaks of, where that is not the leaf's minute. */
      readonly during: { readonly from: Minute; readonly until: Minute; readonly exact: boolean } | null;
      /** SHA-256 of the raw answer, in hexadecimal. */
      readonly hash: string | null;
    }
  | {
      readonly kind: "figure";
      readonly nature: "claim" | "record";
      /** A decimal number. */
      readonly figure: string;
      readonly qualifier: "about" | "more-than" | null;
      readonly unit: string;
      readonly by: string;
      readonly source: string;
      readonly statedAt: Minute | null;
    }
  | { readonly kind: "correction"; readonly about: string; readonly reason: string }
  | { readonly kind: "closed" };

/** One entry of a campaign's public log. */
export type Leaf = LeafBody & { readonly minute: Minute };

/** The minute of an instant, cut off (not rounded up, so that nothing lies in the future). */
export function minuteOf(at: number): Minute {
  return `${new Date(at).toISOString().slice(0, 16)}Z`;
}

/** The text of a leaf: canonical JSON (keys in order, no spaces), the same bytes everywhere. */
export function leafText(leaf: Leaf): string {
  return canonicalJson(leaf);
}

/** The bytes that are hashed into the tree. */
export function leafBytes(leaf: Leaf): Uint8Array {
  return utf8(leafText(leaf));
}

/**
 * Reads a leaf. Null unless the bytes are exactly what `leafText` writes for a leaf of the closed
 * union: an unknown kind, a missing or further field, a space or another order of keys is none.
 */
export function readLeaf(data: Uint8Array | string): Leaf | null {
  const text = typeof data === "string" ? data : readUtf8(data);
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const { kind } = value as { kind?: unknown };
  if (typeof kind !== "string" || !Object.hasOwn(LEAF_FIELDS, kind)) return null;
  const fits = LEAF_FIELDS[kind as LeafBody["kind"]];
  return fits(value) && canonicalJson(value) === text ? (value as Leaf) : null;
}
