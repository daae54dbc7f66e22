import type { Pool } from "pg";
import type { Fact, FactKind } from "#ledger";
import { emptyTally } from "#pledge";
import type { CampaignOrigin } from "./campaigns.ts";
import { type Channel, channelsOf } from "./channels.ts";
import type { Arrival, Projection } from "./projection.ts";
import { transaction } from "./transaction.ts";

/** What a report is made from, all of it as it stood at one sequence number. */
export interface ReportSource extends Projection {
  readonly arrivals: readonly Arrival[];
  /** The facts that are not about people, in order. */
  readonly facts: readonly Fact[];
  readonly channels: readonly Channel[];
}

/** Facts that say nothing about a single person. */
const IMPERSONAL: readonly FactKind[] = [
  "campaign-opened",
  "plan-changed",
  "rush-started",
  "campaign-closed",
  "campaign-reported",
  "rank-read",
  "figure-stated",
  "forecast-issued",
  "correction-made",
];

/** Steps in minutes in which arrivals are added up, and how many steps a report needs at most. */
const STEPS = [1, 5, 10, 30, 60, 180, 360, 720, 1440];
const MOST_STEPS = 400;

/**
 * Counts, arrivals, facts and channels of a campaign in one snapshot. Each arrival is the sum of a step
 * that fits the campaign's length, dated with the last minute in which something happened in it;
 * `minutely` gives single minutes.
 */
export async function reportSource(pool: Pool, campaignId: string, minutely: boolean): Promise<ReportSource> {
  return transaction(pool, async (client) => {
    await client.query("set transaction isolation level repeatable read read only");
    const { rows: kept } = await client.query<Projection>(
      "select tally, at from projection where campaign_id = $1",
      [campaignId],
    );
    const { tally, at } = kept[0] ?? { tally: emptyTally(), at: 0 };
    const { rows: span } = await client.query<{ minutes: number }>(
      "select coalesce(max(minute) - min(minute), 0) as minutes from arrival where campaign_id = $1",
      [campaignId],
    );
    const fitting = STEPS.find((step) => span[0]!.minutes / step <= MOST_STEPS) ?? STEPS.at(-1)!;
    const { rows: arrivals } = await client.query<Arrival>(
      `select max(minute) as minute, sum(requested)::int as requested, sum(verified)::int as verified,
              sum(withdrawn)::int as withdrawn, sum(doors)::int as doors, sum(confirmed)::int as confirmed
       from arrival where campaign_id = $1 group by minute / $2::int order by 1`,
      [campaignId, minutely ? 1 : fitting],
    );
    const { rows: facts } = await client.query<Fact>(
      "select seq, at, body from fact where campaign_id = $1 and seq <= $2 and kind = any($3) order by seq",
      [campaignId, tally.seq, IMPERSONAL],
    );
    return { tally, at, arrivals, facts, channels: await channelsOf(client, campaignId) };
  });
}

/**
 * Notes the stretches of a rehearsal in which its people arrived along a straight line; the report
 * draws them as gaps. A rehearsal that was made without an origin gets this one. Nothing happens
 * to a real campaign.
 */
export async function noteGaps(
  pool: Pool,
  campaignId: string,
  gaps: CampaignOrigin["gaps"],
  origin: CampaignOrigin,
): Promise<void> {
  await pool.query(
    `update campaign set origin = jsonb_set(known, '{gaps}', known -> 'gaps' || $2::jsonb)
     from (select case when jsonb_typeof(origin) = 'object' then origin else $3::jsonb end as known
           from campaign where id = $1) as before
     where id = $1 and rehearsal`,
    [campaignId, JSON.stringify(gaps), JSON.stringify(origin)],
  );
}
