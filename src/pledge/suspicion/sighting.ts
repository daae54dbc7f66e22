import type { HoldReason } from "#ledger";
import type { House } from "./mailbox.ts";

/** What is known of one request to pledge, apart from who it was. */
export interface Sighting {
  /** The browser did the proof of work, for this request alone. */
  readonly proof: boolean;
  /** Milliseconds from opening the page to sending the form; null when the browser could not tell. */
  readonly dwell: number | null;
  /** A field was filled in that no person sees. */
  readonly trap: boolean;
  readonly house: House;
}

/**
 * Who else there is, in the same campaign. Counts stop at a bound a little above what the rules ask for.
 * What an organiser has let through for good counts 0.
 */
export interface Company {
  /** Rushed requests from the same network within ten minutes before and after. */
  readonly network: number;
  /** Rushed requests by the same invitation within ten minutes before and after. */
  readonly invitation: number;
  /** Everybody who verified by the same invitation. */
  readonly invited: number;
  /** Verified pledges at the same domain, this one included. */
  readonly domain: number;
  /** Verified pledges whose addresses look counted off from the same pattern, this one included. */
  readonly series: number;
}

/** A rule of suspicion: why it speaks, and when. It never rejects; it asks for a second look. */
export interface SuspicionRule {
  readonly reason: HoldReason;
  readonly speaks: (sighting: Sighting, company: Company) => boolean;
}

/** Nobody else there. */
export const ALONE: Company = { network: 1, invitation: 1, invited: 1, domain: 1, series: 1 };
