import { BURST, isRushed } from "./crowd.ts";
import type { SuspicionRule } from "./sighting.ts";

/**
 * Nobody's friends are this many. A cap for each invitation was the single most effective rule in one
 * project's clean-up of 4,575 fake sign-ups; whoever asks an audience is given a channel instead.
 */
export const INVITATION_CAP = 400;

/** One of many rushed requests by one invitation at once, or more than the cap in all. */
export const invitationBurst: SuspicionRule = {
  reason: "invitation-burst",
  speaks: (sighting, company) =>
    company.invited > INVITATION_CAP || (isRushed(sighting) && company.invitation >= BURST),
};
