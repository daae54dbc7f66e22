import type { Pool, PoolClient } from "pg";
import { DAY, type Instant } from "#kernel";
import { isRushed, mailWait, type Sighting, type Waits } from "#pledge";
import { arrayOf, timesArray } from "./arrays.ts";
import { COMPANY } from "./company.ts";

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

/**
 * Uses up the challenges of a group of requests; gives for each whether its proof is its own. One
 * solution that is sent twice, at once or later, counts for the first request only.
 */
export async function spendProofs(
  client: PoolClient,
  seen: readonly (Seen | undefined)[],
): Promise<boolean[]> {
  const proofs = new Map(seen.flatMap((one) => (one?.proof ? [[one.proof.id, one.proof]] : [])));
  if (proofs.size === 0) return seen.map(() => false);
  const { rows } = await client.query<{ id: string }>(
    `insert into spent_proof (id, expires_at)
     select decode(id, 'hex'), at from unnest($1::text[], $2::timestamptz[]) as p (id, at)
     order by id on conflict do nothing returning encode(id, 'hex') as id`,
    [arrayOf([...proofs.keys()]), timesArray([...proofs.values()].map(({ expiresAt }) => expiresAt))],
  );
  const fresh = new Set(rows.map(({ id }) => id));
  return seen.map((one) => one?.proof != null && fresh.delete(one.proof.id));
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

/** How long the mails of these new people wait who came without a proof of work; who is not in the map waits not at all. */
export async function mailWaits(
  client: PoolClient,
  slow: readonly { readonly id: string; readonly waits: Waits }[],
): Promise<Map<string, number>> {
  if (slow.length === 0) return new Map();
  const { rows } = await client.query<{ id: string; network: number; invitation: number }>(
    `select p.id, ${COMPANY.network} as network, ${COMPANY.invitation} as invitation
     from person p where p.id = any($1)`,
    [slow.map(({ id }) => id)],
  );
  const company = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    slow.map(({ id, waits }) => [
      id,
      mailWait(false, company.get(id) ?? { network: 1, invitation: 1 }, waits),
    ]),
  );
}
