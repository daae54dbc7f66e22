import type { Pool } from "pg";
import type { Instant } from "#kernel";
import type { Fact, FactBody } from "#ledger";
import type { Reading } from "#ranking";
import type { Poll, ReadingLog, Watch } from "../feeds/index.ts";
import { appendFacts, holdCampaigns } from "./append.ts";
import { transaction } from "./transaction.ts";

/** The name of the list that a watch follows, as facts and reports call it: the feed and its parameters. */
function listName(feedId: string, params: Readonly<Record<string, string>>): string {
  return [
    feedId,
    ...Object.keys(params)
      .sort()
      .map((name) => params[name]),
  ].join(" ");
}

/** What a reading says, as a fact. */
function readingFact(list: string, reading: Reading): FactBody {
  const { status } = reading;
  const shown = status.kind === "frozen" ? status.shown : status;
  return {
    kind: "rank-read",
    list,
    status: status.kind,
    rank: shown.kind === "ranked" ? shown.rank : null,
    listLength: shown.kind === "ranked" ? shown.listLength : shown.kind === "censored" ? shown.below : null,
    volume: shown.kind === "ranked" ? shown.volume : shown.kind === "count" ? shown.signatures : null,
    source: reading.source ?? "",
    listedAt: reading.feedUpdatedAt,
    hash: reading.rawHash,
    ...(reading.neighbours && { neighbours: reading.neighbours }),
    during: {
      from: status.kind === "frozen" ? status.since : reading.at,
      until: reading.at,
      exact: true,
    },
  };
}

/**
 * Adds readings of one list to a campaign; a reading of an instant that is kept already changes
 * nothing. Gives how many were new.
 */
export async function recordReadings(
  pool: Pool,
  campaignId: string,
  list: string,
  readings: readonly Reading[],
  now: number,
): Promise<number> {
  return transaction(pool, async (client) => {
    // The campaign's lock makes the look-up safe: nobody else adds a reading meanwhile.
    const held = await holdCampaigns(client, [campaignId]);
    const { rows } = await client.query<{ at: number }>(
      `select (body #>> '{during,until}')::bigint as at from fact
       where campaign_id = $1 and kind = 'rank-read' and body ->> 'list' = $2
         and (body #>> '{during,until}')::bigint = any($3)`,
      [campaignId, list, readings.map((reading) => reading.at)],
    );
    const known = new Set(rows.map((row) => row.at));
    const fresh = readings.filter((reading) => !known.has(reading.at));
    await appendFacts(
      client,
      held,
      fresh.map((reading) => ({ campaignId, at: now, body: readingFact(list, reading) })),
    );
    return fresh.length;
  });
}

/** A campaign's readings of lists before the fact `before` (null: from the latest), newest first, at most `limit`. */
export async function readingsBefore(
  pool: Pool,
  campaignId: string,
  before: number | null,
  limit: number,
): Promise<Fact[]> {
  const { rows } = await pool.query<Fact>(
    `select seq, at, body from fact where campaign_id = $1 and kind = 'rank-read' and ($2::bigint is null or seq < $2)
     order by seq desc limit $3`,
    [campaignId, before, limit],
  );
  return rows;
}

/** When the first of these addresses may be asked again; null when none was asked yet. */
export async function nextPollAt(pool: Pool, keys: readonly string[]): Promise<Instant | null> {
  const { rows } = await pool.query<{ at: Instant | null }>(
    "select min(turn_until) as at from feed where key = any($1)",
    [keys],
  );
  return rows[0]?.at ?? null;
}

/** The tracker's memory in the database. `now` dates the facts. */
export function readingLog(pool: Pool, now: () => number): ReadingLog {
  return {
    async lastPoll(feedKey) {
      const { rows } = await pool.query<{ poll: Poll | null }>("select poll from feed where key = $1", [
        feedKey,
      ]);
      return rows[0]?.poll ?? null;
    },
    async claim(feedKey, at, until) {
      const { rowCount } = await pool.query(
        `insert into feed as f (key, turn_until) values ($1, $3)
         on conflict (key) do update set turn_until = excluded.turn_until where f.turn_until <= $2`,
        [feedKey, new Date(at), new Date(until)],
      );
      return rowCount === 1;
    },
    async keepPoll(poll) {
      await pool.query(
        `insert into feed as f (key, turn_until, poll_at, poll) values ($1, $2, $3, $4)
         on conflict (key) do update set poll_at = excluded.poll_at, poll = excluded.poll, turn_until = excluded.turn_until
         where f.poll_at is null or f.poll_at <= excluded.poll_at`,
        [poll.feedKey, new Date(poll.nextAt), new Date(poll.at), JSON.stringify(poll)],
      );
    },
    async record(watch: Watch, reading) {
      const list = listName(watch.feedId, watch.params);
      await recordReadings(pool, watch.campaignId, list, [reading], now());
    },
  };
}
