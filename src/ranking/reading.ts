import type { Neighbours } from "./neighbours.ts";

/** Every way in which a feed can fail to be read. The list is closed: pages have words for each. */
export const FAULT_KINDS = [
  "network",
  "timeout",
  "http-status",
  "redirect",
  "too-large",
  "charset",
  "html-instead",
  "broken-json",
  "unknown-shape",
  "empty-list",
  "other-item",
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** Why nothing could be read, with the particulars in English (never a piece of the answer). */
export interface FeedFault {
  readonly kind: FaultKind;
  readonly detail: string;
}

/** The item stood at `rank` (1 is the top) of a list of `listLength`. */
export interface Ranked {
  readonly kind: "ranked";
  readonly rank: number;
  /** Null when the source did not say how long its list is. */
  readonly listLength: number | null;
  /** How the item was found: by the shop's id, by equal artist and title, or told by the person who wrote it down. */
  readonly foundBy: "id" | "artist-and-title" | "report";
  /** Units in the period, where the source publishes them. */
  readonly volume: number | null;
}

/** The item is not among the `below` published places: its rank is a number above `below`, no more is known. */
export interface Censored {
  readonly kind: "censored";
  readonly below: number;
}

/** A number of signatures at which a petition is owed something. */
export interface Threshold {
  readonly name: "response" | "debate";
  readonly signatures: number;
  /** Instant in ms since 1970, null when not reached or not told. */
  readonly reachedAt: number | null;
}

/** Signatures of a petition; `state` in the venue's own word (open, closed, rejected, ...). */
export interface Counted {
  readonly kind: "count";
  readonly signatures: number;
  readonly state: string;
  readonly thresholds: readonly Threshold[];
}

/** The feed has stopped changing: what it shows is no measurement of the present. */
export interface Frozen {
  readonly kind: "frozen";
  /** Since when nothing moved, ms since 1970. */
  readonly since: number;
  /** What gave it away: the same full list again and again, or the feed's own time standing still. */
  readonly sign: "list-unchanged" | "updated-unchanged";
  /** What the stopped list says. */
  readonly shown: Ranked | Censored;
}

/** Nothing could be read: the place is unknown, which is not the same as low. */
export interface Unreadable {
  readonly kind: "unreadable";
  readonly reason: FeedFault;
}

export type Status = Ranked | Censored | Counted | Frozen | Unreadable;

/** What one source said about one item at one instant. */
export interface Reading {
  /** When we asked (or when the reporter looked), ms since 1970. */
  readonly at: number;
  /** Id of the feed, "csv" for an uploaded list. */
  readonly feed: string;
  /** Where it can be looked up: the feed's address, or the evidence link of an uploaded line. */
  readonly source: string | null;
  readonly status: Status;
  /** The feed's own time of its last rebuild, ms since 1970. */
  readonly feedUpdatedAt: number | null;
  /** SHA-256 (hex) of the raw answer, after decompression. */
  readonly rawHash: string | null;
  /** Where some other items of the same list stood, drawn by lot; left out where there is no list to draw from. */
  readonly neighbours?: Neighbours;
}
