import { BURST, isRushed } from "./crowd.ts";
import type { SuspicionRule } from "./sighting.ts";

/** One of many rushed requests from one network at once. Whoever took the time passes, however full the hall is. */
export const networkBurst: SuspicionRule = {
  reason: "network-burst",
  speaks: (sighting, company) => isRushed(sighting) && company.network >= BURST,
};
