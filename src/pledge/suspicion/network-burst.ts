import { BURST, looksMade } from "./crowd.ts";
import type { SuspicionRule } from "./sighting.ts";

/** Many at once from one network, and something else speaks for a machine. A full concert hall alone passes. */
export const networkBurst: SuspicionRule = {
  reason: "network-burst",
  speaks: (sighting, company) => company.network >= BURST && looksMade(sighting, company),
};
