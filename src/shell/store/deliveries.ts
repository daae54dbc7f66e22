import type { Pool } from "pg";
import { DAY, type Instant, MINUTE } from "#kernel";
import type { EventKind } from "#report";
import type { StoredEvent } from "./events.ts";
import { transaction } from "./transaction.ts";

/** A delivery that this server has claimed, with everything its message is made from. */
export interface DueDelivery {
  readonly id: string;
  readonly webhookId: string;
  readonly url: string;
  readonly sealedSecret: Buffer;
  /** How often it was tried, this time included. */
  readonly tries: number;
  readonly createdAt: Instant;
  readonly event: StoredEvent;
  readonly campaign: { readonly slug: string; readonly name: string; readonly rehearsal: boolean };
}

/** How one try went. `status` is null when there was no answer. */
export interface Try {
  readonly status: number | null;
  readonly failure: string | null;
  readonly took: number;
}

/** A server that has not written an outcome by then has died: longer than a try may take. */
const CLAIM_LIFE = MINUTE;
/** Deliveries to one webhook at once: one that hangs must not take every place. */
const AT_ONCE = 4;
/** Nothing was taken for this long: the webhook is given up until somebody turns it on again. */
const GIVEN_UP_AFTER = 3 * DAY;
const KEPT = 30 * DAY;

/**
 * Claims up to `limit` deliveries that are due, for one server to make. Those that another server claims at the
 * same time are passed over; what a dead server had claimed is taken back first.
 */
export async function claimDeliveries(pool: Pool, now: Instant, limit: number): Promise<DueDelivery[]> {
  return transaction(pool, async (client) => {
    await client.query(
      `update webhook_delivery set state = 'waiting' where id in
         (select id from webhook_delivery where state = 'sending' and claimed_at <= $1 for update skip locked)`,
      [new Date(now - CLAIM_LIFE)],
    );
    const { rows } = await client.query<{
      id: string;
      webhookId: string;
      url: string;
      sealedSecret: Buffer;
      tries: number;
      createdAt: Instant;
      eventId: string;
      seq: number;
      at: Instant;
      kind: EventKind;
      body: StoredEvent["body"];
      slug: string;
      name: string;
      rehearsal: boolean;
    }>(
      `with turns as (
         select d.id, row_number() over (partition by d.webhook_id order by d.due_at, d.event_id) as turn
         from webhook_delivery d join webhook w on w.id = d.webhook_id
         where d.state = 'waiting' and d.due_at <= $1 and w.disabled_at is null
       ), claimed as (
         update webhook_delivery set state = 'sending', claimed_at = $1, tries = tries + 1 where id in
           (select id from webhook_delivery where id in (select id from turns where turn <= $3 order by turn, id limit $2)
              and state = 'waiting' for update skip locked)
         returning *
       )
       select d.id, d.webhook_id as "webhookId", w.url, w.secret as "sealedSecret", d.tries, d.created_at as "createdAt",
              e.id as "eventId", e.seq, e.at, e.kind, e.body, c.slug, c.plan ->> 'name' as name, c.rehearsal
       from claimed d join webhook w on w.id = d.webhook_id join event e on e.id = d.event_id
            join campaign c on c.id = e.campaign_id order by e.id`,
      [new Date(now), limit, AT_ONCE],
    );
    return rows.map(({ eventId, seq, at, kind, body, slug, name, rehearsal, ...rest }) => ({
      ...rest,
      event: { id: eventId, seq, at, kind, body },
      campaign: { slug, name, rehearsal },
    }));
  });
}

/**
 * Writes how a try of a claimed delivery went: taken (null), to be tried again at an instant, or given up. A webhook
 * that has taken nothing for three days, or is `gone`, is turned off.
 */
export async function settleDelivery(
  pool: Pool,
  { id, webhookId, tries }: Pick<DueDelivery, "id" | "webhookId" | "tries">,
  { status, failure, took }: Try,
  next: Instant | "delivered" | "failed",
  gone: boolean,
  now: Instant,
): Promise<void> {
  const delivered = next === "delivered";
  await transaction(pool, async (client) => {
    // Another server may have taken over meanwhile: its try is none of ours.
    const { rowCount } = await client.query(
      `update webhook_delivery set state = $2, due_at = coalesce($3, due_at), claimed_at = null, status = $4, failure = $5,
              took = $6, delivered_at = $7
       where id = $1 and state = 'sending' and tries = $8`,
      [
        id,
        typeof next === "number" ? "waiting" : next,
        typeof next === "number" ? new Date(next) : null,
        status,
        failure,
        Math.round(took),
        delivered ? new Date(now) : null,
        tries,
      ],
    );
    if (rowCount === 0) return;
    await client.query(
      delivered
        ? "update webhook set failing_since = null where id = $1 and failing_since is not null"
        : `update webhook set failing_since = coalesce(failing_since, $2),
                  disabled_at = case when $4 or failing_since <= $3 then $2 end where id = $1 and disabled_at is null`,
      delivered ? [webhookId] : [webhookId, new Date(now), new Date(now - GIVEN_UP_AFTER), gone],
    );
  });
}

/** Forgets deliveries of more than thirty days ago; waiting ones of a webhook that was given up are no use by then. */
export async function forgetDeliveries(pool: Pool, now: Instant): Promise<void> {
  await pool.query("delete from webhook_delivery where created_at < $1", [new Date(now - KEPT)]);
}
