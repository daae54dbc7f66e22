import type { Pool, PoolClient } from "pg";
import { uuidv7 } from "uuidv7";
import type { Instant } from "#kernel";
import type { Fact } from "#ledger";
import { type CampaignEvent, EVENTFUL, type EventKind, type EventState, foldEvents, noEvents } from "#report";
import { arrayOf, jsonArray, timesArray } from "./arrays.ts";
import { transaction } from "./transaction.ts";

/** An event as it is kept; the id is also that of every message about it. */
export interface StoredEvent extends CampaignEvent {
  readonly id: string;
}

/** Facts looked at in one transaction. */
const LARGEST_STEP = 20_000;
const MOST_CAMPAIGNS = 1000;

/**
 * Makes the events of the facts that nobody looked at yet, and with each the deliveries to the webhooks
 * that asked for it: in one transaction with the cursor, so that none is missed or made twice.
 */
export async function makeEvents(pool: Pool, now: Instant): Promise<void> {
  const { rows } = await pool.query<{ id: string }>(
    `select c.id from campaign c left join event_cursor e on e.campaign_id = c.id
     where c.last_seq > coalesce(e.seq, 0) order by c.id limit $1`,
    [MOST_CAMPAIGNS],
  );
  for (const { id } of rows) {
    while (!(await transaction(pool, (client) => eventStep(client, id, now)))) {
      // There were more facts than one step takes.
    }
  }
}

/** One step of one campaign; true when it has come to the newest fact. */
async function eventStep(client: PoolClient, campaignId: string, now: Instant): Promise<boolean> {
  await client.query(
    "insert into event_cursor (campaign_id, seq, state) values ($1, 0, $2) on conflict do nothing",
    [campaignId, JSON.stringify(noEvents())],
  );
  const { rows } = await client.query<{ seq: number; state: EventState; last: number }>(
    `select e.seq, e.state, c.last_seq as last from event_cursor e join campaign c on c.id = e.campaign_id
     where e.campaign_id = $1 for update of e`,
    [campaignId],
  );
  const { seq, state, last } = rows[0]!;
  const upTo = Math.min(last, seq + LARGEST_STEP);
  // Of a pledge only what changes the count is read.
  const { rows: facts } = await client.query<Fact>(
    `select seq, at, case when kind like 'pledge-%' then jsonb_strip_nulls(jsonb_build_object('kind', kind, 'held', body -> 'held'))
                          else body end as body
     from fact where campaign_id = $1 and seq > $2 and seq <= $3 and kind = any($4) order by seq`,
    [campaignId, seq, upTo, EVENTFUL],
  );
  const events = facts
    .flatMap((fact) => foldEvents(state, fact))
    .map((event) => ({ ...event, id: uuidv7() }));
  await addEvents(client, campaignId, events, now);
  await client.query("update event_cursor set seq = $2, state = $3 where campaign_id = $1", [
    campaignId,
    upTo,
    JSON.stringify(state),
  ]);
  return upTo === last;
}

async function addEvents(
  client: PoolClient,
  campaignId: string,
  events: readonly StoredEvent[],
  now: Instant,
): Promise<void> {
  if (events.length === 0) return;
  await client.query(
    `insert into event (id, campaign_id, seq, kind, at, body)
     select e.id, $1, e.seq, e.kind, e.at, e.body
     from unnest($2::uuid[], $3::bigint[], $4::text[], $5::timestamptz[], $6::jsonb[]) as e (id, seq, kind, at, body)`,
    [
      campaignId,
      arrayOf(events.map(({ id }) => id)),
      arrayOf(events.map(({ seq }) => seq)),
      arrayOf(events.map(({ kind }) => kind)),
      timesArray(events.map(({ at }) => at)),
      jsonArray(events.map(({ body }) => body)),
    ],
  );
  await client.query(
    `insert into webhook_delivery (id, webhook_id, event_id, state, created_at, due_at)
     select gen_random_uuid(), w.id, e.id, 'waiting', $2, $2
     from webhook w join event e on e.campaign_id = w.campaign_id and e.kind = any(w.events)
     where w.campaign_id = $1 and w.disabled_at is null and e.id = any($3) and e.at >= w.created_at
     on conflict do nothing`,
    [campaignId, new Date(now), events.map(({ id }) => id)],
  );
}

/** A campaign's events of these kinds before the event `before` (null: from the latest), newest first, at most `limit`. */
export async function eventsBefore(
  pool: Pool,
  campaignId: string,
  kinds: readonly EventKind[],
  before: string | null,
  limit: number,
): Promise<StoredEvent[]> {
  const { rows } = await pool.query<StoredEvent>(
    `select id, seq, at, kind, body from event
     where campaign_id = $1 and kind = any($2) and ($3::uuid is null or id < $3) order by id desc limit $4`,
    [campaignId, kinds, before, limit],
  );
  return rows;
}
