import type { SuspicionRule } from "./sighting.ts";

/** Milliseconds within which nobody reads a page and fills in its form. */
const IMPOSSIBLE = 800;

/** The form came back faster than a hand can send it. */
export const tooFast: SuspicionRule = {
  reason: "too-fast",
  speaks: ({ dwell }) => dwell !== null && dwell < IMPOSSIBLE,
};
