import type { Pool } from "pg";
import { uuidv7 } from "uuidv7";
import type { Instant } from "#kernel";
import type { Queryable } from "./transaction.ts";

/** Every mail that the program can send. */
export type MailKind =
  | "verify"
  | "way-back"
  | "welcome"
  | "day-before"
  | "moment"
  | "did-you"
  | "withdrawn"
  | "sign-in"
  | "invited-organiser";

/** A mail to be written to the outbox. It is made into text only when it is sent or looked at. */
export interface NewMail {
  readonly campaignId?: string;
  readonly personId?: string;
  readonly organiserId?: string;
  readonly kind: MailKind;
  /** A second mail with the same key is the same mail and is not written. */
  readonly onceKey: string;
  readonly detail?: Record<string, string>;
  readonly dueAt: Instant;
  /** After this it makes no sense any more and is never sent. */
  readonly expiresAt: Instant;
}

/** Writes mails to the outbox in the caller's transaction; those whose key is known already are left out. */
export async function addMails(client: Queryable, mails: readonly NewMail[]): Promise<void> {
  if (mails.length === 0) return;
  await client.query(
    `insert into mail (id, campaign_id, person_id, organiser_id, kind, once_key, detail, due_at, expires_at)
     select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::jsonb[],
                          $8::timestamptz[], $9::timestamptz[])
     on conflict (once_key) do nothing`,
    [
      mails.map(() => uuidv7()),
      mails.map((mail) => mail.campaignId ?? null),
      mails.map((mail) => mail.personId ?? null),
      mails.map((mail) => mail.organiserId ?? null),
      mails.map((mail) => mail.kind),
      mails.map((mail) => mail.onceKey),
      mails.map((mail) => JSON.stringify(mail.detail ?? {})),
      mails.map((mail) => new Date(mail.dueAt)),
      mails.map((mail) => new Date(mail.expiresAt)),
    ],
  );
}

/** How far the outbox is behind: what waits although it is due, and since when. */
export async function outboxDelay(
  pool: Pool,
  now: Instant,
): Promise<{ readonly waiting: number; readonly since: Instant | null }> {
  const { rows } = await pool.query<{ waiting: number; since: Instant | null }>(
    "select count(*)::int as waiting, min(due_at) as since from mail where state in ('waiting', 'sending') and due_at <= $1",
    [new Date(now)],
  );
  return rows[0] ?? { waiting: 0, since: null };
}
