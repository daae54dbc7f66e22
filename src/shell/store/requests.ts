import type { Pool, PoolClient } from "pg";
import { uuidv7 } from "uuidv7";
import { type CampaignState, PLEDGING_STATES, PUBLIC_STATES } from "#campaign";
import { DAY, type Instant, MINUTE } from "#kernel";
import { isRushed } from "#pledge";
import { appendFacts, holdCampaigns, type NewFact } from "./append.ts";
import { arrayOf, bytesArray, jsonArray } from "./arrays.ts";
import { addMails, type NewMail } from "./outbox.ts";
import { betterSightings, mailWaits, type Seen, spendProofs } from "./sightings.ts";
import { transaction } from "./transaction.ts";

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

/** Keeps a group of pledge requests in one transaction: person rows, facts, and the mails that answer them. */
export async function commitRequests(
  pool: Pool,
  requests: readonly PledgeRequest[],
  now: Instant,
  states: readonly CampaignState[] = PLEDGING_STATES,
): Promise<RequestOutcome[]> {
  return transaction(pool, async (client) => {
    const ids = requests.map((request) => request.campaignId);
    const [held, proofs] = await Promise.all([
      holdCampaigns(client, ids),
      spendProofs(
        client,
        requests.map(({ seen }) => seen),
      ),
    ]);
    const proven = new Map(requests.map((request, i) => [request, proofs[i]!]));
    const arrivals = await insertPeople(client, requests, proven, now, states);
    const takes = ({ campaignId }: PledgeRequest): boolean => {
      const campaign = held.get(campaignId);
      return campaign !== undefined && states.includes(campaign.state);
    };
    const facts: NewFact[] = arrivals.map(({ id, request, channel, inviter }) => ({
      campaignId: request.campaignId,
      at: now,
      body: { kind: "pledge-requested", pledge: id, channel, inviter },
    }));
    const arrived = new Set(arrivals.map(({ request }) => request));
    const known = requests.filter((request) => takes(request) && !arrived.has(request));
    const slow = arrivals.flatMap(({ id, request }) =>
      request.seen && !proven.get(request) ? [{ id, waits: request.seen.waits }] : [],
    );
    const answer = async (): Promise<void> => {
      const [waits, reminders] = await Promise.all([
        mailWaits(client, slow),
        betterSightings(client, better(known, proven)).then(() => remindKnown(client, known, now)),
      ]);
      const answers = arrivals.map(({ id, request }) =>
        verificationMail(request.campaignId, id, 1, now + (waits.get(id) ?? 0)),
      );
      await addMails(client, [...answers, ...reminders]);
    };
    await Promise.all([appendFacts(client, held, facts), answer()]);
    return requests.map((request) => (takes(request) ? "received" : "campaign-not-open"));
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

/** Requests of people who are known already, and who come with a better sight of them now: a proof of work of their own. */
function better(known: readonly PledgeRequest[], proven: ReadonlyMap<PledgeRequest, boolean>) {
  return known.flatMap((request) => {
    const { seen } = request;
    return seen && proven.get(request) && !seen.sighting.trap ? [{ ...request, seen }] : [];
  });
}

/** A person who was not there before. */
interface Arrival {
  readonly id: string;
  readonly request: PledgeRequest;
  readonly channel: string | null;
  readonly inviter: string | null;
}

/**
 * The database is the judge of "one person, one row": a second row of the same person is simply not made,
 * within a group neither. Nor is one for a campaign that takes no pledges.
 */
async function insertPeople(
  client: PoolClient,
  requests: readonly PledgeRequest[],
  proven: ReadonlyMap<PledgeRequest, boolean>,
  now: Instant,
  states: readonly CampaignState[],
): Promise<Arrival[]> {
  if (requests.length === 0) return [];
  const fresh = new Map(requests.map((request) => [uuidv7(), request]));
  const sightings = requests.map((request) =>
    request.seen ? { ...request.seen.sighting, proof: proven.get(request) ?? false } : null,
  );
  const column = (read: (request: PledgeRequest) => string | null): string => arrayOf(requests.map(read));
  // One row with everything: reading a row costs more here than what is in it.
  const { rows } = await client.query<{
    made: [id: string, channel: string | null, inviter: string | null][];
  }>(
    `with made as (
       insert into person (id, campaign_id, person_key, address, state, language, zone, country, channel, inviter,
                           invite_code, generation, requested_at, last_mail_at, network_key, domain_key,
                           series_key, sighting, rushed)
       select r.id, r.campaign_id, r.person_key, r.address, 'pending', r.language, r.zone, r.country,
              case when i.id is null then c.code else i.channel end, i.id,
              r.own_code, coalesce(i.generation + 1, 0), $11, $11,
              decode(r.network_key, 'hex'), decode(r.domain_key, 'hex'), decode(r.series_key, 'hex'), r.sighting, r.rushed
       from unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::bytea[], $5::text[], $6::text[], $7::text[], $8::text[],
                   $9::text[], $10::text[], $13::text[], $14::text[], $15::text[], $16::jsonb[], $17::boolean[])
            as r (id, campaign_id, person_key, address, language, zone, country, channel, invite_code, own_code,
                  network_key, domain_key, series_key, sighting, rushed)
       join campaign on campaign.id = r.campaign_id and campaign.state = any($12)
       left join person i on i.invite_code = r.invite_code and i.campaign_id = r.campaign_id and i.state <> 'pending'
       left join channel c on c.campaign_id = r.campaign_id and c.code = r.channel
       on conflict (campaign_id, person_key) do nothing
       returning id, channel, inviter
     ) select coalesce(json_agg(json_build_array(id, channel, inviter) order by id), '[]') as made from made`,
    [
      arrayOf([...fresh.keys()]),
      column((r) => r.campaignId),
      bytesArray(requests.map((r) => r.personKey)),
      bytesArray(requests.map((r) => r.sealedAddress)),
      column((r) => r.language),
      column((r) => r.zone),
      column((r) => r.country),
      column((r) => r.channel),
      column((r) => r.inviteCode),
      column((r) => r.ownInviteCode),
      new Date(now),
      states,
      column((r) => r.seen?.networkKey ?? null),
      column((r) => r.seen?.domainKey ?? null),
      column((r) => r.seen?.seriesKey ?? null),
      jsonArray(sightings),
      arrayOf(sightings.map((sighting) => String(sighting !== null && isRushed(sighting)))),
    ],
  );
  return rows[0]!.made.map(([id, channel, inviter]) => ({ id, channel, inviter, request: fresh.get(id)! }));
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
