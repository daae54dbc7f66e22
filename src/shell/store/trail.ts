import type { Pool } from "pg";
import type { Instant } from "#kernel";

/** One line of the audit trail. */
export interface Change {
  readonly at: Instant;
  readonly organiser: string | null;
  readonly what: string;
  readonly detail: Record<string, unknown>;
}

/** The latest changes of a campaign, newest first, at most 100. */
export async function changesOf(pool: Pool, campaignId: string): Promise<Change[]> {
  const { rows } = await pool.query<Change>(
    `select c.at, o.name as organiser, c.what, c.detail from change c left join organiser o on o.id = c.organiser_id
     where c.campaign_id = $1 order by c.id desc limit 100`,
    [campaignId],
  );
  return rows;
}

/** Adds a line to the audit trail. */
export async function noteChange(
  pool: Pool,
  campaignId: string,
  organiserId: string | null,
  what: string,
  detail: Record<string, unknown>,
  now: Instant,
): Promise<void> {
  await pool.query(
    "insert into change (campaign_id, organiser_id, at, what, detail) values ($1, $2, $3, $4, $5)",
    [campaignId, organiserId, new Date(now), what, JSON.stringify(detail)],
  );
}
