import type { Pool } from "pg";
import { type Instant, MINUTE } from "#kernel";
import { type MailState, type OutboxMail, readMails } from "./outbox.ts";
import { transaction } from "./transaction.ts";

/** A server that has not said for this long that it still sends a mail has died: the mail waits again. */
const CLAIM_LIFE = MINUTE;

/**
 * Claims up to `limit` mails that are due, for one server to send: oldest first within a lane, the
 * lanes (campaign, and its reminders apart) taking turns. Mails that another server claims at the
 * same time are passed over. Also takes back what a dead server had claimed.
 */
export async function claimMails(pool: Pool, now: Instant, limit: number): Promise<OutboxMail[]> {
  return transaction(pool, async (client) => {
    await client.query(
      `update mail set state = 'waiting' where id in
         (select id from mail where state = 'sending' and claimed_at <= $1 for update skip locked)`,
      [new Date(now - CLAIM_LIFE)],
    );
    const { rows: next } = await client.query<{ id: string }>(
      `with recursive lanes (lane) as (
         select min(mail_lane(campaign_id, kind)) from mail where state = 'waiting'
         union all
         select (select min(mail_lane(campaign_id, kind)) from mail
                 where state = 'waiting' and mail_lane(campaign_id, kind) > lanes.lane)
         from lanes where lanes.lane is not null
       ), turns as (
         select due.id, due.at, row_number() over (partition by lanes.lane order by due.at, due.id) as turn
         from lanes cross join lateral (
           select id, coalesce(retry_at, due_at) as at from mail
           where state = 'waiting' and mail_lane(campaign_id, kind) = lanes.lane
             and coalesce(retry_at, due_at) <= $1
           order by coalesce(retry_at, due_at), id limit $2
         ) as due where lanes.lane is not null
       )
       select id from turns order by turn, at, id limit $2`,
      [new Date(now), limit],
    );
    if (next.length === 0) return [];
    const turn = new Map(next.map(({ id }, place) => [id, place]));
    const { rows: claimed } = await client.query<{ id: string }>(
      `update mail set state = 'sending', claimed_at = $2, tries = tries + 1 where id in
         (select id from mail where id = any($1) and state = 'waiting' for update skip locked)
       returning id`,
      [[...turn.keys()], new Date(now)],
    );
    const mails = await readMails(client, "m.id = any($1)", [claimed.map(({ id }) => id)]);
    return mails.sort((a, b) => turn.get(a.id)! - turn.get(b.id)!);
  });
}

/** Says that these mails are still being sent. */
export async function renewClaims(pool: Pool, ids: readonly string[], now: Instant): Promise<void> {
  await pool.query("update mail set claimed_at = $2 where id = any($1) and state = 'sending'", [
    ids,
    new Date(now),
  ]);
}

/** Writes what became of claimed mails. `failure` says why, without anything personal. */
export async function settleMails(
  pool: Pool,
  ids: readonly string[],
  state: Exclude<MailState, "waiting" | "sending">,
  failure: string | null,
  now: Instant,
): Promise<void> {
  await pool.query(
    `update mail set state = $2, failure = $3, claimed_at = null,
                     sent_at = case when $2 = 'sent' then $4::timestamptz end
     where id = any($1) and state in ('sending', 'waiting')`,
    [ids, state, failure, new Date(now)],
  );
}

/** Lets a claimed mail wait until `retryAt` after a failure that may pass. */
export async function retryMail(pool: Pool, id: string, retryAt: Instant, failure: string): Promise<void> {
  await pool.query(
    `update mail set state = 'waiting', retry_at = $2, failure = $3, claimed_at = null
     where id = $1 and state = 'sending'`,
    [id, new Date(retryAt), failure],
  );
}
