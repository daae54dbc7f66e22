import type { SuspicionRule } from "./sighting.ts";

/** The mailbox is a throw-away one, which anybody can have by the thousand. */
export const disposableDomain: SuspicionRule = {
  reason: "disposable-domain",
  speaks: ({ house }) => house === "disposable",
};
