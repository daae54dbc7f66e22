import type { Pool, PoolClient } from "pg";
import { DAY, type Instant } from "#kernel";
import { isRushed, type Sighting, type Waits } from "#pledge";

/** A challenge that was solved, by its id (hexadecimal), and until when it could be sent. */
export interface UsedProof {
  readonly id: string;
  readonly expiresAt: Instant;
}

/** What is known of a request besides who it was, as plain data. Networks, domains and patterns come as keyed hashes, in hexadecimal. */
export interface Seen {
  readonly sighting: Omit<Sighting, "proof">;
  /** The challenge that was solved for this request; null without a proof of work. */
  readonly proof: UsedProof | null;
  readonly networkKey: string | null;
  readonly domainKey: string;
  readonly seriesKey: string | null;
  readonly waits: Waits;
}

/** Uses up one challenge; false when it was used before. */
export async function spendProof(pool: Pool, proof: UsedProof): Promise<boolean> {
  const { rowCount } = await pool.query(
    "insert into spent_proof (id, expires_at) values (decode($1, 'hex'), $2) on conflict do nothing",
    [proof.id, new Date(proof.expiresAt)],
  );
  return rowCount === 1;
}

/** What second looks need is kept for so long after a campaign has ended. */
const KEPT_AFTER = 30 * DAY;

/**
 * Forgets used challenges that could not be sent again anyway, and, thirty days after a campaign has
 * ended, the marks of networks, domains and patterns, and what was known of each request.
 */
export async function forgetSightings(pool: Pool, now: Instant): Promise<void> {
  await pool.query("delete from spent_proof where expires_at < $1", [new Date(now)]);
  await pool.query(
    `update person set network_key = null, domain_key = null, series_key = null, sighting = null
     from campaign c where c.id = campaign_id and c.state in ('closed', 'reported') and c.updated_at < $1
       and sighting is not null`,
    [new Date(now - KEPT_AFTER)],
  );
}

/** Somebody pending asks again, now with the proof of work: what is known of them is the better request. */
export async function betterSightings(
  client: PoolClient,
  requests: readonly { readonly campaignId: string; readonly personKey: Buffer; readonly seen: Seen }[],
): Promise<void> {
  if (requests.length === 0) return;
  await client.query(
    `update person set sighting = r.sighting, rushed = r.rushed, network_key = decode(r.network_key, 'hex')
     from (select distinct on (campaign_id, person_key) *
           from unnest($1::uuid[], $2::bytea[], $3::jsonb[], $4::text[], $5::boolean[])
             as r (campaign_id, person_key, sighting, network_key, rushed)) as r
     where person.campaign_id = r.campaign_id and person.person_key = r.person_key and person.state = 'pending'
       and person.sighting is not null`,
    [
      requests.map(({ campaignId }) => campaignId),
      requests.map(({ personKey }) => personKey),
      requests.map(({ seen }) => JSON.stringify({ ...seen.sighting, proof: true })),
      requests.map(({ seen }) => seen.networkKey),
      requests.map(({ seen }) => isRushed({ ...seen.sighting, proof: true })),
    ],
  );
}
