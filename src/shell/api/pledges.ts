import { DAY, MINUTE } from "#kernel";
import type { Proofs } from "../secrets/index.ts";
import type { ApiKey, StoredCampaign } from "../store/index.ts";
import type { Words } from "../words/index.ts";
import type { On } from "./index.ts";
import * as operations from "./operations.ts";
import { type ApiParts, publicCampaign } from "./parts.ts";
import { type FieldFault, Problem } from "./problems.ts";

/** The version of the texts that people agree to elsewhere; a new one when a sentence of them changes. */
const TEXT_VERSION = "2026-11";
/** Agreeing must lie at most this far back, and clocks may differ by a little. */
const OLDEST_CONSENT = DAY;
const CLOCKS_DIFFER = 5 * MINUTE;

/** A pledge as other software passes it on. */
export interface PassedPledge {
  readonly address: string;
  readonly country?: string | undefined;
  readonly zone?: string | undefined;
  readonly channel?: string | undefined;
  readonly invite?: string | undefined;
  readonly language: string;
  readonly proof?: string | undefined;
  /** Whoever sends: what is counted as one network when nobody proved work. */
  readonly network: string;
}

/** What became of it; "received" for new and for known people alike. */
export type PledgeOutcome =
  | { readonly kind: "received"; readonly personKey: Buffer }
  | { readonly kind: "not-an-address" | "not-open" | "busy" };

/** The ways of the form, for pledges that come by the API. */
export interface PledgeParts {
  readonly proofs: Proofs;
  readonly takePledge: (campaign: StoredCampaign, pledge: PassedPledge) => Promise<PledgeOutcome>;
  readonly languageOf: (wanted: string) => string;
}

/** What a person agreed to elsewhere, as the caller says. */
export interface PassedConsent {
  readonly givenAt: string;
  readonly textVersion: string;
  readonly organiser?: boolean | undefined;
}

/**
 * Passes a pledge on as the form would: the person is written to and must confirm. Throws a Problem. Used by
 * every interface through which other software writes.
 */
export async function passPledge(
  parts: ApiParts & PledgeParts,
  campaign: StoredCampaign,
  pledge: PassedPledge,
  consent: PassedConsent,
  key: ApiKey | null,
): Promise<Buffer> {
  const { store, now } = parts;
  const faults = consentFaults(consent, now());
  if (faults.length > 0) throw new Problem("invalid", faults);
  const outcome = await parts.takePledge(campaign, pledge);
  if (outcome.kind === "not-an-address") {
    throw new Problem("invalid", [
      { field: "address", message: "is no e-mail address; give one like ada@example.org" },
    ]);
  }
  if (outcome.kind !== "received") throw new Problem(outcome.kind);
  const given = { textVersion: consent.textVersion, givenAt: Date.parse(consent.givenAt) };
  await store.addConsents(
    campaign.id,
    outcome.personKey,
    [
      { purpose: "pledge", ...given },
      ...(consent.organiser ? [{ purpose: "organiser" as const, ...given }] : []),
    ],
    key?.id ?? null,
    now(),
  );
  return outcome.personKey;
}

function consentFaults({ givenAt, textVersion }: PassedConsent, now: number): FieldFault[] {
  const at = Date.parse(givenAt);
  const faults: FieldFault[] = [];
  if (!(at <= now + CLOCKS_DIFFER && at > now - OLDEST_CONSENT)) {
    faults.push({
      field: "consent.givenAt",
      message: "give the time when the person agreed, within the last day; older lists are not taken",
    });
  }
  if (textVersion !== TEXT_VERSION) {
    faults.push({
      field: "consent.textVersion",
      message: `show people the text of /consent, now version ${TEXT_VERSION}, and give its textVersion`,
    });
  }
  return faults;
}

/** The texts that people agree to elsewhere. */
function consentTexts(words: Words, { plan }: StoredCampaign) {
  return {
    textVersion: TEXT_VERSION,
    language: words.language,
    pledge: words.say("consent.pledge", { name: plan.name }),
    organiser: words.say("consent.organiser", { organiser: plan.disclosures.organiser }),
  };
}

/** Pledging through other software. */
export function pledgeHandlers(on: On, parts: ApiParts & PledgeParts): void {
  const { store, vault, now, networkOf } = parts;

  on(operations.getConsent, async ({ params: { slug }, words }) =>
    consentTexts(words, await publicCampaign(parts, slug)),
  );

  on(operations.createPledge, async ({ params: { slug }, body, words, key, request }) => {
    const campaign = await publicCampaign(parts, slug);
    if (key === null && (await parts.proofs.read(campaign.id, body.proof, now())) === null) {
      throw new Problem("key-missing");
    }
    const idempotencyKey = request.headers["idempotency-key"];
    if (typeof idempotencyKey !== "string" || !/^[\x21-\x7e]{1,200}$/.test(idempotencyKey)) {
      throw new Problem("idempotency-key");
    }
    const network = key ? `key ${key.id}` : networkOf(request.ip);
    const caller = vault.mark(campaign.id, "caller", network).toString("hex");
    const asked = vault.mark(campaign.id, "request", JSON.stringify(body));
    const claim = await store.claimRequest(caller, idempotencyKey, asked, now());
    if (claim === "under-way") throw new Problem("under-way");
    if (claim === "another") throw new Problem("idempotency-reused");
    if (claim !== "new") return claim.body as never;
    try {
      const { consent, language, ...pledge } = body;
      const wanted = language === undefined ? words.language : parts.languageOf(language);
      await passPledge(parts, campaign, { ...pledge, language: wanted, network }, consent, key);
    } catch (error) {
      await store.releaseRequest(caller, idempotencyKey);
      throw error;
    }
    const answer = {
      campaign: slug,
      state: "awaiting-confirmation" as const,
      said: words.say("api.pledge.received"),
    };
    await store.keepAnswer(caller, idempotencyKey, { status: 202, body: answer });
    return answer;
  });
}
