import type { HoldReason } from "#ledger";
import { catchAllDomain, DOMAIN_CROWD } from "./catch-all-domain.ts";
import { BURST } from "./crowd.ts";
import { disposableDomain } from "./disposable-domain.ts";
import { INVITATION_CAP, invitationBurst } from "./invitation-burst.ts";
import { networkBurst } from "./network-burst.ts";
import { SERIES, sequentialAddresses } from "./sequential-addresses.ts";
import type { Company, Sighting } from "./sighting.ts";
import { tooFast } from "./too-fast.ts";
import { trapFilled } from "./trap-filled.ts";

const RULES = [
  disposableDomain,
  catchAllDomain,
  sequentialAddresses,
  invitationBurst,
  networkBurst,
  trapFilled,
  tooFast,
];

/** Counts beyond these change no rule's mind. */
export const COMPANY_BOUNDS: Company = {
  network: BURST,
  invitation: BURST,
  invited: INVITATION_CAP + 1,
  domain: DOMAIN_CROWD,
  series: Math.max(...Object.values(SERIES)),
};

/** Why a verified pledge asks for a second look; empty when it does not. */
export function suspect(sighting: Sighting, company: Company): HoldReason[] {
  return RULES.filter(({ speaks }) => speaks(sighting, company)).map(({ reason }) => reason);
}

/** Reasons that a person can answer by coming back to their own mailbox later. */
const ANSWERABLE: readonly HoldReason[] = ["network-burst", "invitation-burst", "trap-filled", "too-fast"];

/**
 * True when the person can clear the pledge without an organiser: by waiting and answering from the
 * mailbox. Only where a mailbox costs something, or it stands among few: an owner of a whole domain,
 * or of throw-away addresses, would answer from every one of them.
 */
export function mayAnswer(reasons: readonly HoldReason[], { house }: Sighting, neighbours: number): boolean {
  const costly =
    house === "provider" || house === "restricted" || (house === "little-known" && neighbours <= FEW);
  return reasons.length > 0 && costly && reasons.every((reason) => ANSWERABLE.includes(reason));
}

/** A household's own domain. */
const FEW = 3;
