import { PLEDGING_STATES } from "#campaign";
import { isZone } from "#kernel";
import { readAddress } from "#pledge";
import type { RequestOutcome, StoredCampaign } from "../store/index.ts";
import { sightOf } from "./check.ts";
import { isCountry } from "./countries.ts";
import type { GivenPledge } from "./line.tsx";
import type { Web } from "./web.ts";

/**
 * Keeps a pledge, by whatever way it came: the person is written to, and it counts when they say yes. Gives the
 * person's key with the outcome; null when the address is none. The same for new, pending and known people.
 */
export async function keepPledge(
  web: Web,
  campaign: StoredCampaign,
  given: GivenPledge,
  language: string,
): Promise<{ readonly outcome: RequestOutcome; readonly personKey: Buffer } | null> {
  const address = readAddress(given.address);
  if (!address.ok) return null;
  const { plan } = campaign;
  const personKey = web.vault.personKey(campaign.id, address.value.canonical);
  if (!PLEDGING_STATES.includes(campaign.state)) return { outcome: "campaign-not-open", personKey };
  const outcome = await web.store.intake.request({
    campaignId: campaign.id,
    personKey,
    sealedAddress: web.vault.seal(address.value.deliverable),
    language,
    zone: given.zone && isZone(given.zone) ? given.zone : plan.moment.zone,
    country: plan.asksCountry && given.country && isCountry(given.country) ? given.country : null,
    channel: given.channel ?? null,
    inviteCode: given.invite ?? null,
    ownInviteCode: web.vault.inviteCode(campaign.id),
    seen: given.seen,
  });
  if (outcome === "received") web.live.touch(campaign.id);
  return { outcome, personKey };
}

/** A pledge that other software passes on, with whoever sends it in place of a network. */
export interface PassedOn extends Omit<GivenPledge, "seen"> {
  readonly language: string;
  readonly proof?: string | undefined;
  readonly network: string;
}

/** Takes a pledge that came by the API: the same rules and second looks as for the form. */
export async function takePassedPledge(web: Web, campaign: StoredCampaign, pledge: PassedOn) {
  const address = readAddress(pledge.address);
  if (!address.ok) return { kind: "not-an-address" as const };
  // Programs are not put in line: they come back by themselves.
  if (web.store.intake.standing().waiting >= web.queue) return { kind: "busy" as const };
  const proof = await web.proofs.read(campaign.id, pledge.proof, web.now());
  const seen = sightOf(web, campaign, address.value.canonical, {
    proof,
    trap: false,
    network: pledge.network,
  });
  const kept = await keepPledge(web, campaign, { ...pledge, seen }, pledge.language);
  return kept?.outcome === "received"
    ? { kind: "received" as const, personKey: kept.personKey }
    : { kind: "not-open" as const };
}
