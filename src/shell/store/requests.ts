import type { Pool, PoolClient } from "pg";
import { type CampaignState, PLEDGING_STATES, PUBLIC_STATES } from "#campaign";
import { DAY, type Instant, MINUTE } from "#kernel";
import { holdCampaigns } from "./append.ts";
import { arrayOf, bytesArray } from "./arrays.ts";
import { type HeldState, holdForRequests, type KnownPlace, keepGroup } from "./keep-group.ts";
import { addMails, type NewMail } from "./outbox.ts";
import { betterSightings, type Seen } from "./sightings.ts";
import { inOneFlight, transaction } from "./transaction.ts";

/** A request to pledge, read and checked, with the address sealed. */
export interface PledgeRequest {
  readonly campaignId: string;
  readonly personKey: Buffer;
  readonly sealedAddress: Buffer;
  readonly language: string;
  readonly zone: string;
  readonly country: string | null;
  readonly channel: string | null;
  /** The code of the invitation that the person followed, if any. */
  readonly inviteCode: string | null;
  /** A fresh code for the person's own invitation link. */
  readonly ownInviteCode: string;
  /** What is known of the request itself; without it no rule of suspicion is asked. */
  readonly seen?: Seen;
}

/** "received" whether the person is new, pending or known: the answer must not tell which. */
export type RequestOutcome = "received" | "campaign-not-open";

/** A known person is written to again at most this often, and at most this many times. */
const MAIL_PAUSE = 2 * MINUTE;
const MOST_MAILS = 6;

/**
 * Keeps a group of pledge requests: person rows, facts, and the mails that answer them, in one transaction that goes
 * to the database in one flight. Who was known before is seen to in a second one.
 */
export async function commitRequests(
  pool: Pool,
  requests: readonly PledgeRequest[],
  now: Instant,
  states: readonly CampaignState[] = PLEDGING_STATES,
): Promise<RequestOutcome[]> {
  const ids = [...new Set(requests.map(({ campaignId }) => campaignId))];
  const [held, kept] = await inOneFlight(pool, [holdForRequests(ids), keepGroup(requests, now, states)]);
  const open = new Set(
    (held!.rows as HeldState[]).flatMap(({ id, state }) => (states.includes(state) ? [id] : [])),
  );
  const takes = ({ campaignId }: PledgeRequest): boolean => open.has(campaignId);
  const known = (kept!.rows as KnownPlace[]).flatMap(({ place, proven }) => {
    const request = requests[place - 1]!;
    return takes(request) ? [{ request, proven }] : [];
  });
  if (known.length > 0) await answerKnown(pool, known, now);
  return requests.map((request) => (takes(request) ? "received" : "campaign-not-open"));
}

/** A request of somebody who was there before. */
interface KnownRequest {
  readonly request: PledgeRequest;
  /** The proof of work that came with it was its own. */
  readonly proven: boolean;
}

async function answerKnown(pool: Pool, known: readonly KnownRequest[], now: Instant): Promise<void> {
  const requests = known.map(({ request }) => request);
  await transaction(pool, async (client) => {
    // Held as for anything else that changes people: two groups with the same people never wait in a ring.
    const holding = holdCampaigns(
      client,
      requests.map(({ campaignId }) => campaignId),
    );
    const bettering = betterSightings(client, better(known));
    const [, , reminders] = await Promise.all([holding, bettering, remindKnown(client, requests, now)]);
    await addMails(client, reminders);
  });
}

/**
 * Keeps requests that were acknowledged at `at`, while the database was away. A campaign that has closed since still
 * takes them, and whoever was kept already is neither kept nor written to again.
 */
export async function keepReceived(
  pool: Pool,
  requests: readonly PledgeRequest[],
  at: Instant,
): Promise<RequestOutcome[]> {
  return commitRequests(pool, requests, at, PUBLIC_STATES);
}

/** Those who come with a better sight of them now: a proof of work of their own. */
function better(known: readonly KnownRequest[]) {
  return known.flatMap(({ request, proven }) => {
    const { seen } = request;
    return seen && proven && !seen.sighting.trap ? [{ ...request, seen }] : [];
  });
}

/** Somebody known asks again: the way back to their page is mailed, with a pause and a limit. */
async function remindKnown(
  client: PoolClient,
  requests: readonly PledgeRequest[],
  now: Instant,
): Promise<NewMail[]> {
  if (requests.length === 0) return [];
  const { rows } = await client.query<{ id: string; campaign_id: string; state: string; mails: number }>(
    `update person set mails = person.mails + 1, last_mail_at = $3
     from (select distinct * from unnest($1::uuid[], $2::bytea[]) as r (campaign_id, person_key)) as r
     where person.campaign_id = r.campaign_id and person.person_key = r.person_key
       and person.last_mail_at < $4 and person.mails < $5
     returning person.id, person.campaign_id, person.state, person.mails`,
    [
      arrayOf(requests.map((r) => r.campaignId)),
      bytesArray(requests.map((r) => r.personKey)),
      new Date(now),
      new Date(now - MAIL_PAUSE),
      MOST_MAILS,
    ],
  );
  return rows.map((row) =>
    row.state === "verified"
      ? {
          campaignId: row.campaign_id,
          personId: row.id,
          kind: "way-back",
          onceKey: `way-back:${row.id}:${row.mails}`,
          dueAt: now,
          expiresAt: now + DAY,
        }
      : verificationMail(row.campaign_id, row.id, row.mails, now),
  );
}

function verificationMail(campaignId: string, personId: string, number: number, now: Instant): NewMail {
  return {
    campaignId,
    personId,
    kind: "verify",
    onceKey: `verify:${personId}:${number}`,
    dueAt: now,
    expiresAt: now + 2 * DAY,
  };
}
