import type { Pool } from "pg";
import type { Instant } from "#kernel";
import { type MailKind, type MailState, type OutboxMail, readMails } from "./outbox.ts";

/** How many mails of a kind stand in a state, and when the first of them is due. */
export interface MailCount {
  readonly kind: MailKind;
  readonly state: MailState;
  readonly count: number;
  readonly firstDueAt: Instant;
}

/** A campaign's mails by kind and state, those that are due first before the others. */
export async function mailCounts(pool: Pool, campaignId: string): Promise<MailCount[]> {
  const { rows } = await pool.query<MailCount>(
    `select kind, state, count(*)::int as count, min(due_at) as "firstDueAt" from mail
     where campaign_id = $1 group by kind, state order by min(due_at), kind, state`,
    [campaignId],
  );
  return rows;
}

/**
 * A campaign's mails written after the mail `after` (null: from the first on), in the order of their
 * writing, at most `limit`. Mails that answer people are written under the campaign's lock with
 * ascending ids, so who goes on from the last one read misses none of them.
 */
export async function mailsAfter(
  pool: Pool,
  campaignId: string,
  after: string | null,
  limit: number,
): Promise<OutboxMail[]> {
  const mails = await readMails(
    pool,
    `m.id in (select id from mail where campaign_id = $1 and ($2::uuid is null or id > $2) order by id limit $3)`,
    [campaignId, after, limit],
  );
  return mails.sort((a, b) => (a.id < b.id ? -1 : 1));
}
