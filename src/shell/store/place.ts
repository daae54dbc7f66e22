import type { Pool } from "pg";

/** Which number a pledge got when it was verified, 1 for the first; null before that. */
export async function placeOf(pool: Pool, campaignId: string, pledgeId: string): Promise<number | null> {
  const { rows } = await pool.query<{ place: number | null }>(
    // Materialized, so that the pledge's own index finds its fact.
    `with own as materialized (
       select campaign_id, seq from fact where kind = 'pledge-verified' and body ->> 'pledge' = $2
     )
     select (select count(*)::int from fact f
             where f.campaign_id = $1 and f.kind = 'pledge-verified' and f.seq <= own.seq) as place
     from own where campaign_id = $1 order by seq limit 1`,
    [campaignId, pledgeId],
  );
  return rows[0]?.place ?? null;
}
