import type { Pool, PoolClient } from "pg";
import { uuidv7 } from "uuidv7";
import { PLEDGING_STATES } from "#campaign";
import { DAY, type Instant, MINUTE } from "#kernel";
import { isRushed } from "#pledge";
import { appendFacts, holdCampaigns, type NewFact } from "./append.ts";
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
): Promise<RequestOutcome[]> {
  return transaction(pool, async (client) => {
    const held = await holdCampaigns(
      client,
      requests.map((request) => request.campaignId),
    );
    const takes = (request: PledgeRequest): boolean => {
      const campaign = held.get(request.campaignId);
      return campaign !== undefined && PLEDGING_STATES.includes(campaign.state);
    };
    const taken = requests.filter(takes);
    const proofs = await spendProofs(
      client,
      taken.map(({ seen }) => seen),
    );
    const proven = new Map(taken.map((request, i) => [request, proofs[i]!]));
    const arrivals = await insertPeople(client, taken, proven, now);
    const facts: NewFact[] = arrivals.map((person) => ({
      campaignId: person.campaign_id,
      at: now,
      body: { kind: "pledge-requested", pledge: person.id, channel: person.channel, inviter: person.inviter },
    }));
    await appendFacts(client, held, facts);
    const arrived = new Map(arrivals.map((person) => [person.person_key.toString("hex"), person.id]));
    const waits = await mailWaits(client, slowArrivals(taken, proven, arrived));
    const mails: NewMail[] = arrivals.map((person) =>
      verificationMail(person.campaign_id, person.id, 1, now + (waits.get(person.id) ?? 0)),
    );
    const known = taken.filter((r) => !arrived.has(r.personKey.toString("hex")));
    await betterSightings(
      client,
      known.flatMap((request) => {
        const { seen } = request;
        return seen && proven.get(request) && !seen.sighting.trap ? [{ ...request, seen }] : [];
      }),
    );
    mails.push(...(await remindKnown(client, known, now)));
    await addMails(client, mails);
    return requests.map((request) => (takes(request) ? "received" : "campaign-not-open"));
  });
}

/** New people whose browser did no proof of work. */
function slowArrivals(
  requests: readonly PledgeRequest[],
  proven: ReadonlyMap<PledgeRequest, boolean>,
  arrived: ReadonlyMap<string, string>,
) {
  return requests.flatMap((request) => {
    const id = arrived.get(request.personKey.toString("hex"));
    return request.seen && id && !proven.get(request) ? [{ id, waits: request.seen.waits }] : [];
  });
}

interface ArrivalRow {
  readonly id: string;
  readonly campaign_id: string;
  readonly person_key: Buffer;
  readonly channel: string | null;
  readonly inviter: string | null;
}

/** The database is the judge of "one person, one row": a second row of the same person is simply not made. */
async function insertPeople(
  client: PoolClient,
  requests: readonly PledgeRequest[],
  proven: ReadonlyMap<PledgeRequest, boolean>,
  now: Instant,
): Promise<ArrivalRow[]> {
  if (requests.length === 0) return [];
  const column = <T>(read: (request: PledgeRequest) => T): T[] => requests.map(read);
  const { rows } = await client.query<ArrivalRow>(
    `insert into person (id, campaign_id, person_key, address, state, language, zone, country, channel, inviter,
                         invite_code, generation, requested_at, last_mail_at, network_key, domain_key, series_key,
                         sighting, rushed)
     select r.id, r.campaign_id, r.person_key, r.address, 'pending', r.language, r.zone, r.country,
            case when i.id is null then c.code else i.channel end, i.id,
            r.own_code, coalesce(i.generation + 1, 0), $11, $11, r.network_key, r.domain_key, r.series_key, r.sighting,
            coalesce(r.rushed, false)
     from unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::bytea[], $5::text[], $6::text[], $7::text[], $8::text[],
                 $9::text[], $10::text[], $12::bytea[], $13::bytea[], $14::bytea[], $15::jsonb[],
                 $16::boolean[])
          as r (id, campaign_id, person_key, address, language, zone, country, channel, invite_code, own_code,
                network_key, domain_key, series_key, sighting, rushed)
     left join person i on i.invite_code = r.invite_code and i.campaign_id = r.campaign_id and i.state <> 'pending'
     left join channel c on c.campaign_id = r.campaign_id and c.code = r.channel
     on conflict (campaign_id, person_key) do nothing
     returning id, campaign_id, person_key, channel, inviter`,
    [
      column(() => uuidv7()),
      column((r) => r.campaignId),
      column((r) => r.personKey),
      column((r) => r.sealedAddress),
      column((r) => r.language),
      column((r) => r.zone),
      column((r) => r.country),
      column((r) => r.channel),
      column((r) => r.inviteCode),
      column((r) => r.ownInviteCode),
      new Date(now),
      column((r) => r.seen?.networkKey ?? null),
      column((r) => r.seen?.domainKey ?? null),
      column((r) => r.seen?.seriesKey ?? null),
      column((r) => (r.seen ? JSON.stringify({ ...r.seen.sighting, proof: proven.get(r) ?? false }) : null)),
      column((r) => (r.seen ? isRushed({ ...r.seen.sighting, proof: proven.get(r) ?? false }) : false)),
    ],
  );
  return rows;
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
      requests.map((r) => r.campaignId),
      requests.map((r) => r.personKey),
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
