import type { Pool } from "pg";
import { PUBLIC_STATES } from "#campaign";
import { type Instant, MINUTE } from "#kernel";

/** What kind of crowd a campaign's own people are, as last read. */
export interface CrowdReading {
  /** The last fact that was read. */
  readonly seq: number;
  readonly at: Instant;
  readonly summary: unknown;
  readonly policy: string;
}

/** An act of one of the campaign's people: a number that stands for nobody outside this list, and a minute. */
export interface CrowdAct {
  readonly person: number;
  /** Start of the minute, in seconds since 1970. */
  readonly at: number;
}

const AGAIN_AFTER = 10 * MINUTE;
/** Acts below which a rush is too young to be read, and the pledges are looked at instead. */
const ENOUGH_DOORS = 50;
const MOST_ACTS = 2_000_000;

/** Public campaigns whose people did something since their crowd was last read, longest unread first, without those in `aside`. */
export async function crowdsToRead(
  pool: Pool,
  aside: readonly string[],
  now: Instant,
  limit: number,
): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `select c.id from campaign c join projection p on p.campaign_id = c.id
     left join crowd_reading r on r.campaign_id = c.id
     where c.state = any($1) and (r.campaign_id is null or (r.seq < p.seq and r.at < $2))
       and c.id <> all($4::uuid[])
     order by r.at nulls first, c.id limit $3`,
    [PUBLIC_STATES, new Date(now - AGAIN_AFTER), limit, aside],
  );
  return rows.map(({ id }) => id);
}

/**
 * The acts that the campaign asked for, from its facts: each person's first way through the door, or where fewer
 * than 50 went, each verified pledge that was not withdrawn. No pledge's id leaves the database.
 */
export async function crowdActs(
  pool: Pool,
  campaignId: string,
): Promise<{ readonly seq: number; readonly of: "doors" | "pledges"; readonly acts: readonly CrowdAct[] }> {
  const { rows: last } = await pool.query<{ seq: number }>(
    "select coalesce(max(seq), 0) as seq from fact where campaign_id = $1",
    [campaignId],
  );
  const seq = last[0]!.seq;
  const read = async (kind: string): Promise<CrowdAct[]> => {
    const { rows } = await pool.query<CrowdAct>(
      `select row_number() over (order by min(at), min(seq)) as person,
              extract(epoch from date_trunc('minute', min(at)))::float8 as at
       from fact where campaign_id = $1 and kind = $2 and seq <= $3
         and body ->> 'pledge' not in (select body ->> 'pledge' from fact
                                       where campaign_id = $1 and kind = 'pledge-withdrawn' and seq <= $3)
       group by body ->> 'pledge' order by 1 limit $4`,
      [campaignId, kind, seq, MOST_ACTS],
    );
    return rows;
  };
  const doors = await read("door-opened");
  if (doors.length >= ENOUGH_DOORS) return { seq, of: "doors", acts: doors };
  return { seq, of: "pledges", acts: await read("pledge-verified") };
}

/** Keeps what was read of a campaign's crowd. */
export async function keepCrowdReading(
  pool: Pool,
  campaignId: string,
  reading: CrowdReading & { readonly report: Buffer },
): Promise<void> {
  await pool.query(
    `insert into crowd_reading (campaign_id, seq, at, summary, policy, report) values ($1, $2, $3, $4, $5, $6)
     on conflict (campaign_id) do update set seq = excluded.seq, at = excluded.at, summary = excluded.summary,
       policy = excluded.policy, report = excluded.report where crowd_reading.seq <= excluded.seq`,
    [
      campaignId,
      reading.seq,
      new Date(reading.at),
      JSON.stringify(reading.summary),
      reading.policy,
      reading.report,
    ],
  );
}

/** The reading of a campaign's crowd; null before the first one. */
export async function crowdReading(pool: Pool, campaignId: string): Promise<CrowdReading | null> {
  const { rows } = await pool.query<CrowdReading>(
    "select seq, at, summary, policy from crowd_reading where campaign_id = $1",
    [campaignId],
  );
  return rows[0] ?? null;
}

/** Its whole report, gzipped; null before the first one. */
export async function crowdReport(pool: Pool, campaignId: string): Promise<Buffer | null> {
  const { rows } = await pool.query<{ report: Buffer }>(
    "select report from crowd_reading where campaign_id = $1",
    [campaignId],
  );
  return rows[0]?.report ?? null;
}
