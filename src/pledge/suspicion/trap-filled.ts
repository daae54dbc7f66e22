import type { SuspicionRule } from "./sighting.ts";

/** A field was filled in that people neither see nor hear. A password manager may do that too. */
export const trapFilled: SuspicionRule = { reason: "trap-filled", speaks: ({ trap }) => trap };
