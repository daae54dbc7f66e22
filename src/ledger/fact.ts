import type { Instant } from "#kernel";
import type { RulesCheck } from "./leaf.ts";

/** A supporter's pledge, named by a random id (UUID version 7). Never an address, never a name. */
export type PledgeId = string;

/** An amount of money in the currency's smallest unit (cents), with its ISO 4217 code. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

/** How the person came to the campaign page: a channel's code, an inviter, or neither. */
export interface Origin {
  readonly channel: string | null;
  readonly inviter: PledgeId | null;
}

/** A stretch of time that a source speaks of; not exact when the source says only about when. */
export interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
  readonly exact: boolean;
}

/** Why a pledge waits for a second look. The closed list. */
export type HoldReason =
  | "network-burst"
  | "invitation-burst"
  | "disposable-domain"
  | "catch-all-domain"
  | "sequential-addresses"
  | "trap-filled"
  | "too-fast"
  | "organiser";

/**
 * Something that happened and is counted or published: past tense, never changed, without personal
 * data. The closed list; counts, forecast and report are folds of these.
 */
export type FactBody =
  | {
      readonly kind: "campaign-opened";
      readonly plan: unknown;
      readonly rehearsal: boolean;
      /** What the front-door check made of the plan; absent where it was not asked. */
      readonly rules?: RulesCheck | null;
    }
  | { readonly kind: "plan-changed"; readonly plan: unknown; readonly rules?: RulesCheck | null }
  | { readonly kind: "rush-started" }
  | { readonly kind: "campaign-closed" }
  | { readonly kind: "campaign-reported" }
  | ({ readonly kind: "pledge-requested"; readonly pledge: PledgeId } & Origin)
  | ({
      readonly kind: "pledge-verified";
      readonly pledge: PledgeId;
      /** Distance from the seed of this branch: 0 for a person nobody invited. */
      readonly generation: number;
      /** ISO 3166-1 alpha-2, when the campaign asks for it. */
      readonly country: string | null;
      /** Present when it is held from the start: verified, and not counted until it is released. */
      readonly held?: readonly HoldReason[];
    } & Origin)
  | ({
      /** A verified pledge is taken out of the count for a second look. */
      readonly kind: "pledge-held";
      readonly pledge: PledgeId;
      readonly generation: number;
      readonly country: string | null;
      readonly reasons: readonly HoldReason[];
      readonly by: "rule" | "organiser";
    } & Origin)
  | ({
      /** A held pledge counts after all. */
      readonly kind: "pledge-released";
      readonly pledge: PledgeId;
      readonly generation: number;
      readonly country: string | null;
      /** What it was held for. */
      readonly reasons: readonly HoldReason[];
      readonly by: "rule" | "organiser";
    } & Origin)
  | ({
      readonly kind: "pledge-withdrawn";
      readonly pledge: PledgeId;
      readonly generation: number;
      readonly country: string | null;
      /** What it was held for, when it was held, and so not counted, before. */
      readonly held?: readonly HoldReason[];
    } & Origin)
  | ({ readonly kind: "door-opened"; readonly pledge: PledgeId; readonly generation: number } & Origin)
  | ({
      readonly kind: "turnout-confirmed";
      readonly pledge: PledgeId;
      readonly generation: number;
      readonly amount: Money | null;
    } & Origin)
  | {
      readonly kind: "rank-read";
      /** The list that was read, for instance "itunes-legacy us topsongs". */
      readonly list: string;
      readonly status: "ranked" | "censored" | "count" | "frozen" | "unreadable";
      readonly rank: number | null;
      readonly listLength: number | null;
      /** Signatures or units when the venue publishes them. */
      readonly volume: number | null;
      readonly source: string;
      /** The venue's own time of the list, when it states one. */
      readonly listedAt: Instant | null;
      /** SHA-256 of the raw answer, hex. */
      readonly hash: string | null;
      /** Places of other items of the list, drawn by lot, by the list's own ids: controls for the impact. */
      readonly neighbours?: Readonly<Record<string, number>>;
      /**
       * When the reading holds, if not at the fact's own time: the rank is then the best within the
       * stretch, a frozen list stood still through it.
       */
      readonly during?: Stretch;
    }
  | {
      readonly kind: "figure-stated";
      /** A claim is what somebody says; a record is what the venue or its distributor reports. */
      readonly nature: "claim" | "record";
      readonly figure: number;
      /** How the source rounds it; exact when absent. */
      readonly qualifier?: "about" | "more-than";
      readonly unit: string;
      readonly by: string;
      readonly source: string;
      readonly statedAt: Instant | null;
    }
  | {
      /** What was expected of the campaign at this time, kept so that it can be scored afterwards. */
      readonly kind: "forecast-issued";
      readonly until: Instant;
      /** Supporters when it was made, and what was expected at `until`. */
      readonly count: number;
      readonly median: number;
      readonly low50: number;
      readonly high50: number;
      readonly low80: number;
      readonly high80: number;
      readonly low95: number;
      readonly high95: number;
      readonly method: string;
      readonly baseline: number;
      /** Of the simulation: the same facts and seed give the same forecast. */
      readonly seed: number;
    }
  | { readonly kind: "correction-made"; readonly about: string; readonly reason: string };

/** One entry of a campaign's ledger: a fact with its place in the order and its time. */
export interface Fact {
  /** 1 for the campaign's first fact, without gaps. */
  readonly seq: number;
  readonly at: Instant;
  readonly body: FactBody;
}

export type FactKind = FactBody["kind"];
