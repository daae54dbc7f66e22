import type { Pool, PoolClient } from "pg";
import { type Instant, MINUTE } from "#kernel";
import type { Fact, FactBody } from "#ledger";
import { type Counts, countsOf, emptyTally, foldTally, noCounts, type Tally } from "#pledge";
import { type Queryable, transaction } from "./transaction.ts";

const LARGEST_STEP = 20_000;

/** A tally with the time of the last fact in it. */
export interface Projection {
  readonly tally: Tally;
  readonly at: Instant;
}

/** Every campaign's counts as they were last projected. */
export async function keptProjections(pool: Pool): Promise<Map<string, Projection>> {
  const { rows } = await pool.query<{ id: string; tally: Tally; at: Instant }>(
    "select campaign_id as id, tally, at from projection",
  );
  return new Map(rows.map(({ id, tally, at }) => [id, { tally, at }]));
}

/** A campaign's facts after `seq`, in order, at most `limit`. */
export async function factsAfter(
  client: Queryable,
  campaignId: string,
  seq: number,
  limit: number,
): Promise<Fact[]> {
  const { rows } = await client.query<{ seq: number; at: Instant; body: FactBody }>(
    "select seq, at, body from fact where campaign_id = $1 and seq > $2 order by seq limit $3",
    [campaignId, seq, limit],
  );
  return rows;
}

/**
 * Folds the facts after the cursor into the campaign's tally and moves the cursor in the same
 * transaction: each fact is counted once, in order, however many servers project.
 */
export async function project(pool: Pool, campaignId: string, now: Instant): Promise<Projection> {
  for (;;) {
    const step = await transaction(pool, (client) => projectStep(client, campaignId, now));
    if (step.complete) return step.projection;
  }
}

async function projectStep(
  client: PoolClient,
  campaignId: string,
  now: Instant,
): Promise<{ readonly projection: Projection; readonly complete: boolean }> {
  await client.query(
    "insert into projection (campaign_id, seq, at, tally) values ($1, 0, $2, $3) on conflict do nothing",
    [campaignId, new Date(now), JSON.stringify(emptyTally())],
  );
  const { rows } = await client.query<{ tally: Tally; at: Instant }>(
    "select tally, at from projection where campaign_id = $1 for update",
    [campaignId],
  );
  const { tally, at } = rows[0]!;
  const facts = await factsAfter(client, campaignId, tally.seq, LARGEST_STEP);
  if (facts.length === 0) return { projection: { tally, at }, complete: true };
  for (const fact of facts) foldTally(tally, fact);
  const last = facts.at(-1)!.at;
  await client.query("update projection set seq = $2, at = $3, tally = $4 where campaign_id = $1", [
    campaignId,
    tally.seq,
    new Date(last),
    JSON.stringify(tally),
  ]);
  await addArrivals(client, campaignId, arrivalsOf(facts));
  return { projection: { tally, at: last }, complete: facts.length < LARGEST_STEP };
}

/** Counts by minute (minutes since 1970) of some facts. */
function arrivalsOf(facts: readonly Fact[]): Map<number, Counts> {
  const minutes = new Map<number, Counts>();
  for (const { at, body } of facts) {
    const counts = countsOf(body);
    if (counts === null) continue;
    const minute = Math.floor(at / MINUTE);
    const sum = minutes.get(minute) ?? noCounts();
    for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += counts[key];
    minutes.set(minute, sum);
  }
  return minutes;
}

async function addArrivals(
  client: PoolClient,
  campaignId: string,
  minutes: Map<number, Counts>,
): Promise<void> {
  const entries = [...minutes];
  if (entries.length === 0) return;
  const column = (key: keyof Counts) => entries.map(([, counts]) => counts[key]);
  await client.query(
    `insert into arrival as a (campaign_id, minute, requested, verified, withdrawn, doors, confirmed)
     select $1, * from unnest($2::int[], $3::int[], $4::int[], $5::int[], $6::int[], $7::int[])
     on conflict (campaign_id, minute) do update set
       requested = a.requested + excluded.requested, verified = a.verified + excluded.verified,
       withdrawn = a.withdrawn + excluded.withdrawn, doors = a.doors + excluded.doors,
       confirmed = a.confirmed + excluded.confirmed`,
    [
      campaignId,
      entries.map(([minute]) => minute),
      column("requested"),
      column("verified"),
      column("withdrawn"),
      column("doors"),
      column("confirmed"),
    ],
  );
}

/** One minute of arrivals. `verified` is net: withdrawals and holds of that minute are taken off. */
export interface Arrival extends Omit<Counts, "invited" | "held"> {
  readonly minute: number;
}

/** Arrivals of a campaign in steps of `step` minutes, ascending; only steps in which something happened. */
export async function arrivals(pool: Pool, campaignId: string, step: number): Promise<Arrival[]> {
  const { rows } = await pool.query<Arrival>(
    `select minute / $2::int * $2::int as minute, sum(requested)::int as requested, sum(verified)::int as verified,
            sum(withdrawn)::int as withdrawn, sum(doors)::int as doors, sum(confirmed)::int as confirmed
     from arrival where campaign_id = $1 group by 1 order by 1`,
    [campaignId, step],
  );
  return rows;
}

/** The tally folded from the first fact, for comparison with the kept one. A difference is an alarm, never mended here. */
export async function recount(pool: Pool, campaignId: string, upTo: number): Promise<Tally> {
  const tally = emptyTally();
  for (;;) {
    const facts = await factsAfter(pool, campaignId, tally.seq, LARGEST_STEP);
    const wanted = facts.filter((fact) => fact.seq <= upTo);
    for (const fact of wanted) foldTally(tally, fact);
    if (wanted.length < LARGEST_STEP) return tally;
  }
}
