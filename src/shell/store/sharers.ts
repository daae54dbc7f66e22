import type { Pool } from "pg";
import type { Instant } from "#kernel";

/** A supporter who agreed, on our own page, that the organiser may have the address. */
export interface Sharer {
  readonly id: string;
  readonly slug: string;
  readonly sealedAddress: Buffer;
  readonly language: string;
  readonly country: string | null;
  readonly channel: string | null;
  readonly verifiedAt: Instant;
  readonly confirmedAt: Instant;
}

const COLUMNS = `p.id, c.slug, p.address as "sealedAddress", p.language, p.country, p.channel,
  p.verified_at as "verifiedAt", k.confirmed_at as "confirmedAt"`;
/** Nobody whose pledge is withdrawn or waits for a second look, and nobody who did not agree. */
const WHO = `from person p join pledge_consent k on k.person_id = p.id and k.purpose = 'organiser' and k.confirmed_at is not null
  join campaign c on c.id = p.campaign_id
  join campaign_organiser o on o.campaign_id = c.id and o.organiser_id = $1 and o.role in ('owner', 'editor')
  where p.state = 'verified' and p.held = '{}'`;

/** Those of an organiser's campaigns, or (with an id) of one of them, in the order of their pledges. */
export async function sharersOf(
  pool: Pool,
  organiserId: string,
  campaignId: string | null,
  offset: number,
  limit: number,
): Promise<{ readonly total: number; readonly sharers: Sharer[] }> {
  const where = `${WHO} and ($2::uuid is null or p.campaign_id = $2)`;
  const { rows: counted } = await pool.query<{ n: number }>(`select count(*)::int as n ${where}`, [
    organiserId,
    campaignId,
  ]);
  const { rows } = await pool.query<Sharer>(`select ${COLUMNS} ${where} order by p.id offset $3 limit $4`, [
    organiserId,
    campaignId,
    offset,
    limit,
  ]);
  return { total: counted[0]!.n, sharers: rows };
}

/** One of them by the pledge's id, or null. */
export async function findSharer(pool: Pool, organiserId: string, id: string): Promise<Sharer | null> {
  const { rows } = await pool.query<Sharer>(`select ${COLUMNS} ${WHO} and p.id = $2`, [organiserId, id]);
  return rows[0] ?? null;
}
