import type { SuspicionRule } from "./sighting.ts";

/** So many verified at one domain that one person may own: its owner can read every address there. */
export const DOMAIN_CROWD = 30;
/** The same without the proof of work. */
const UNPROVEN_CROWD = 8;

/** Many different names at one little-known domain: a firm, or one person whose mailbox takes every name. */
export const catchAllDomain: SuspicionRule = {
  reason: "catch-all-domain",
  speaks: ({ house, proof }, { domain }) =>
    house === "little-known" && domain >= (proof ? DOMAIN_CROWD : UNPROVEN_CROWD),
};
