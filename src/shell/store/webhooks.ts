import type { Pool } from "pg";
import { uuidv7 } from "uuidv7";
import type { Instant } from "#kernel";
import type { EventKind } from "#report";

/** An address that is told of a campaign's events. */
export interface Webhook {
  readonly id: string;
  readonly campaignId: string;
  readonly url: string;
  readonly events: readonly EventKind[];
  readonly sealedSecret: Buffer;
  readonly createdAt: Instant;
  readonly failingSince: Instant | null;
  readonly disabledAt: Instant | null;
}

export type DeliveryState = "waiting" | "sending" | "delivered" | "failed";

/** One event on its way to one webhook, as the log shows it. */
export interface Delivery {
  readonly id: string;
  readonly eventId: string;
  readonly kind: EventKind;
  readonly state: DeliveryState;
  readonly createdAt: Instant;
  readonly dueAt: Instant;
  readonly tries: number;
  readonly status: number | null;
  readonly failure: string | null;
  /** Milliseconds that the last try took. */
  readonly took: number | null;
  readonly deliveredAt: Instant | null;
}

const COLUMNS = `id, campaign_id as "campaignId", url, events, secret as "sealedSecret", created_at as "createdAt",
  failing_since as "failingSince", disabled_at as "disabledAt"`;
const DELIVERY = `d.id, d.event_id as "eventId", e.kind, d.state, d.created_at as "createdAt", d.due_at as "dueAt", d.tries,
  d.status, d.failure, d.took, d.delivered_at as "deliveredAt"`;

/** Webhooks of one campaign. */
const MOST_WEBHOOKS = 20;

/** Keeps a new webhook and gives its id; null when the campaign has twenty already. */
export async function addWebhook(
  pool: Pool,
  campaignId: string,
  organiserId: string,
  { url, events, sealedSecret }: Pick<Webhook, "url" | "events" | "sealedSecret">,
  now: Instant,
): Promise<string | null> {
  const { rows } = await pool.query<{ id: string }>(
    `insert into webhook (id, campaign_id, organiser_id, url, events, secret, created_at)
     select $1, $2, $3, $4, $5, $6, $7 where (select count(*) from webhook where campaign_id = $2) < $8 returning id`,
    [uuidv7(), campaignId, organiserId, url, events, sealedSecret, new Date(now), MOST_WEBHOOKS],
  );
  return rows[0]?.id ?? null;
}

/** A campaign's webhooks, oldest first. */
export async function webhooksOf(pool: Pool, campaignId: string): Promise<Webhook[]> {
  const { rows } = await pool.query<Webhook>(
    `select ${COLUMNS} from webhook where campaign_id = $1 order by created_at, id limit $2`,
    [campaignId, MOST_WEBHOOKS],
  );
  return rows;
}

/** The webhook with this id, or null. */
export async function findWebhook(pool: Pool, id: string): Promise<Webhook | null> {
  const { rows } = await pool.query<Webhook>(`select ${COLUMNS} from webhook where id = $1`, [id]);
  return rows[0] ?? null;
}

/** Takes a webhook away with its log. */
export async function removeWebhook(pool: Pool, id: string): Promise<void> {
  await pool.query("delete from webhook where id = $1", [id]);
}

/** Lets a webhook that was given up be told of events again, from now on. */
export async function enableWebhook(pool: Pool, id: string): Promise<void> {
  await pool.query("update webhook set disabled_at = null, failing_since = null where id = $1", [id]);
}

/** A webhook's deliveries before the delivery `before` (null: from the latest event), newest event first. */
export async function deliveriesOf(
  pool: Pool,
  webhookId: string,
  before: string | null,
  limit: number,
): Promise<Delivery[]> {
  const { rows } = await pool.query<Delivery>(
    `select ${DELIVERY} from webhook_delivery d join event e on e.id = d.event_id
     where d.webhook_id = $1 and ($2::uuid is null or d.event_id < $2) order by d.event_id desc limit $3`,
    [webhookId, before, limit],
  );
  return rows;
}

/** Has a delivery made again, at once and with all its tries; false when it is not there or under way. */
export async function replayDelivery(
  pool: Pool,
  webhookId: string,
  id: string,
  now: Instant,
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update webhook_delivery set state = 'waiting', due_at = $3, created_at = $3, tries = 0, delivered_at = null
     where id = $2 and webhook_id = $1 and state in ('delivered', 'failed', 'waiting')`,
    [webhookId, id, new Date(now)],
  );
  return rowCount === 1;
}
