import type { Pool } from "pg";
import type { Instant } from "#kernel";

/** A fact about a pledge, as far as a referral forest needs it. */
export interface ForestFact {
  readonly seq: number;
  readonly at: Instant;
  readonly kind:
    | "pledge-verified"
    | "pledge-held"
    | "pledge-released"
    | "pledge-withdrawn"
    | "turnout-confirmed";
  readonly pledge: string;
  readonly inviter: string | null;
  readonly channel: string | null;
  readonly held: boolean;
}

const KINDS: readonly ForestFact["kind"][] = [
  "pledge-verified",
  "pledge-held",
  "pledge-released",
  "pledge-withdrawn",
  "turnout-confirmed",
];

/** The facts after `seq` that change a campaign's forest, in order, at most `limit`. */
export async function forestFactsAfter(
  pool: Pool,
  campaignId: string,
  seq: number,
  limit: number,
): Promise<ForestFact[]> {
  const { rows } = await pool.query<ForestFact>(
    `select seq, at, kind, body ->> 'pledge' as pledge, body ->> 'inviter' as inviter, body ->> 'channel' as channel,
            coalesce(jsonb_typeof(body -> 'held') = 'array', false) as held
     from fact where campaign_id = $1 and seq > $2 and kind = any($3) order by seq limit $4`,
    [campaignId, seq, KINDS, limit],
  );
  return rows;
}

/** A forecast of a finished campaign, with what came of it. */
export interface FinishedForecast {
  readonly count: number;
  readonly median: number;
  readonly final: number;
}

/**
 * One forecast of each finished real campaign but this one: the one made nearest to halfway between its first and
 * its end. At most 500, the newest campaigns first.
 */
export async function finishedForecasts(pool: Pool, campaignId: string): Promise<FinishedForecast[]> {
  const { rows } = await pool.query<FinishedForecast>(
    `select halfway.count, halfway.median, (p.tally -> 'total' ->> 'verified')::float8 as final
     from campaign c join projection p on p.campaign_id = c.id
     cross join lateral (
       select (f.body ->> 'count')::float8 as count, (f.body ->> 'median')::float8 as median
       from fact f where f.campaign_id = c.id and f.kind = 'forecast-issued'
       order by abs(extract(epoch from f.at) - (
         select (extract(epoch from min(g.at)) + min((g.body ->> 'until')::float8) / 1000) / 2
         from fact g where g.campaign_id = c.id and g.kind = 'forecast-issued')) limit 1) as halfway
     where c.state in ('closed', 'reported') and not c.rehearsal and c.id <> $1
     order by c.created_at desc limit 500`,
    [campaignId],
  );
  return rows;
}

/** When and about how many the newest forecast of a campaign was; null without one. */
export async function lastForecast(
  pool: Pool,
  campaignId: string,
): Promise<{ readonly at: Instant; readonly count: number } | null> {
  const { rows } = await pool.query<{ at: Instant; count: number }>(
    `select at, (body ->> 'count')::float8 as count from fact
     where campaign_id = $1 and kind = 'forecast-issued' order by seq desc limit 1`,
    [campaignId],
  );
  return rows[0] ?? null;
}
