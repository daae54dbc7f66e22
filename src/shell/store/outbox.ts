import type { Pool } from "pg";
import type { CampaignState, Plan } from "#campaign";
import type { Instant } from "#kernel";
import type { HoldReason } from "#ledger";
import { arrayOf, jsonArray, timesArray } from "./arrays.ts";
import type { Queryable } from "./transaction.ts";

/** Every mail that the program can send. */
export type MailKind =
  | "verify"
  | "way-back"
  | "welcome"
  | "held"
  | "answer"
  | "released"
  | "day-before"
  | "moment"
  | "did-you"
  | "message"
  | "message-test"
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

/** What became of a mail: "kept" mails are only read by organisers, "stopped" ones are not wanted any more. */
export type MailState = "waiting" | "sending" | "sent" | "kept" | "expired" | "failed" | "stopped";

/** A plan without its long stories, which no mail tells. */
export type MailPlan = Omit<Plan, "story" | "texts"> & {
  readonly texts?: readonly Omit<NonNullable<Plan["texts"]>[number], "story">[];
};

/** A mail of the outbox with everything its text is made from. Addresses stay sealed. */
export interface OutboxMail {
  readonly id: string;
  readonly kind: MailKind;
  readonly state: MailState;
  readonly detail: Readonly<Record<string, string>>;
  readonly dueAt: Instant;
  readonly expiresAt: Instant;
  readonly tries: number;
  readonly sentAt: Instant | null;
  readonly failure: string | null;
  /** False for a reminder of a moment that the plan no longer has. */
  readonly current: boolean;
  /** What organisers wrote, when the mail is their message. */
  readonly message: { readonly subject: string; readonly body: string } | null;
  readonly campaign: {
    readonly slug: string;
    readonly state: CampaignState;
    readonly plan: MailPlan;
    readonly rehearsal: boolean;
  } | null;
  readonly person: {
    readonly id: string;
    readonly sealedAddress: Buffer;
    readonly state: "pending" | "verified" | "withdrawn";
    readonly language: string;
    readonly zone: string;
    readonly inviteCode: string;
    readonly reminders: boolean;
    readonly confirmedAt: Instant | null;
    readonly mails: number;
    readonly held: readonly HoldReason[];
  } | null;
  readonly organiser: {
    readonly name: string;
    readonly sealedAddress: Buffer;
    /** Null until they have signed in. */
    readonly language: string | null;
  } | null;
}

/** How the outbox stands. Instants are null when nothing waits. */
export interface OutboxStanding {
  /** Mails that are due and not sent yet. */
  readonly waiting: number;
  /** When the oldest of them was due. */
  readonly since: Instant | null;
  /** How far the outbox is behind, in whole seconds. */
  readonly behind: number;
  /** When the next mail that is not due yet will be. */
  readonly nextDue: Instant | null;
}

/**
 * SQL for the id of a new mail: a UUID of version 7 (RFC 9562) by the database's clock, to a quarter of a microsecond,
 * so that mails written under a campaign's lock follow one another by their ids whatever server wrote them. `tail` is a
 * random UUID; `place` counts the mails of one statement whose order matters.
 */
export const newMailId = (tail: string, place = "0"): string =>
  `(overlay(lpad(to_hex((select (extract(epoch from clock_timestamp()) * 1000000)::bigint * 512 / 125) + ${place}),
      15, '0') placing '7' from 13 for 0) || right(${tail}::text, 17))::uuid`;

/**
 * Writes mails to the outbox in the caller's transaction; those whose key is known already are left
 * out. Mails of a rehearsal are kept at once: they never wait to be sent.
 */
export async function addMails(client: Queryable, mails: readonly NewMail[]): Promise<void> {
  if (mails.length === 0) return;
  await client.query(
    `insert into mail (id, campaign_id, person_id, organiser_id, kind, once_key, detail, due_at, expires_at, state)
     select ${newMailId("gen_random_uuid()", "place")}, m.campaign_id, person_id, organiser_id, kind, once_key, detail,
            due_at, expires_at, case when c.rehearsal then 'kept' else 'waiting' end
     from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::jsonb[], $7::timestamptz[],
                 $8::timestamptz[])
          with ordinality as m (campaign_id, person_id, organiser_id, kind, once_key, detail, due_at, expires_at, place)
          left join campaign c on c.id = m.campaign_id
     on conflict (once_key) do nothing`,
    [
      arrayOf(mails.map((mail) => mail.campaignId ?? null)),
      arrayOf(mails.map((mail) => mail.personId ?? null)),
      arrayOf(mails.map((mail) => mail.organiserId ?? null)),
      arrayOf(mails.map((mail) => mail.kind)),
      arrayOf(mails.map((mail) => mail.onceKey)),
      jsonArray(mails.map((mail) => mail.detail ?? {})),
      timesArray(mails.map((mail) => mail.dueAt)),
      timesArray(mails.map((mail) => mail.expiresAt)),
    ],
  );
}

/** How the outbox stands at `now`: of one campaign, or of the whole installation when it is null. */
export async function outboxDelay(
  pool: Pool,
  now: Instant,
  campaignId: string | null = null,
): Promise<OutboxStanding> {
  const { rows } = await pool.query<Omit<OutboxStanding, "behind">>(
    `select count(*) filter (where due_at <= $1)::int as waiting, min(due_at) filter (where due_at <= $1) as since,
            min(due_at) filter (where due_at > $1) as "nextDue"
     from (select campaign_id, due_at from mail where state = 'waiting'
           union all select campaign_id, due_at from mail where state = 'sending') as mail
     where $2::uuid is null or campaign_id = $2`,
    [new Date(now), campaignId],
  );
  const standing = rows[0]!;
  const behind = standing.since === null ? 0 : Math.max(0, Math.floor((now - standing.since) / 1000));
  return { ...standing, behind };
}

/**
 * How many seconds a campaign's answers to people (anything but reminders) are behind. Quick however
 * many mails wait.
 */
export async function answersBehind(pool: Pool, campaignId: string, now: Instant): Promise<number> {
  const { rows } = await pool.query<{ since: Instant | null }>(
    `select min(coalesce(retry_at, due_at)) as since from mail
     where state = 'waiting' and mail_lane(campaign_id, kind) = $1`,
    [campaignId],
  );
  return Math.max(0, Math.floor((now - (rows[0]?.since ?? now)) / 1000));
}

/** How many mails of a campaign stand in each state. */
export async function countMails(pool: Pool, campaignId: string): Promise<Record<MailState, number>> {
  const { rows } = await pool.query<{ state: MailState; n: number }>(
    "select state, count(*)::int as n from mail where campaign_id = $1 group by state",
    [campaignId],
  );
  const none = { waiting: 0, sending: 0, sent: 0, kept: 0, expired: 0, failed: 0, stopped: 0 };
  return Object.assign(none, Object.fromEntries(rows.map(({ state, n }) => [state, n])));
}

/** A campaign's mails written before the mail `before` (null: up to the latest), newest first, at most `limit`. */
export async function mailsBefore(
  pool: Pool,
  campaignId: string,
  before: string | null,
  limit: number,
): Promise<OutboxMail[]> {
  const mails = await readMails(
    pool,
    "m.id in (select id from mail where campaign_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3)",
    [campaignId, before, limit],
  );
  return mails.sort((a, b) => (a.id < b.id ? 1 : -1));
}

/** One mail of the outbox, or null. */
export async function findMail(pool: Pool, id: string): Promise<OutboxMail | null> {
  return (await readMails(pool, "m.id = $1", [id]))[0] ?? null;
}

interface MailRow extends Omit<OutboxMail, "message" | "campaign" | "person" | "organiser"> {
  readonly subject: string | null;
  readonly body: string;
  readonly slug: string | null;
  readonly campaignState: CampaignState;
  readonly plan: MailPlan;
  readonly rehearsal: boolean;
  readonly personId: string | null;
  readonly personAddress: Buffer;
  readonly personState: "pending" | "verified" | "withdrawn";
  readonly language: string;
  readonly zone: string;
  readonly inviteCode: string;
  readonly reminders: boolean;
  readonly confirmedAt: Instant | null;
  readonly mails: number;
  readonly held: readonly HoldReason[];
  readonly organiserName: string | null;
  readonly organiserAddress: Buffer;
  readonly organiserLanguage: string | null;
}

/** The mails that a condition on `m` chooses, the latest due first. */
export async function readMails(
  client: Queryable,
  where: string,
  values: readonly unknown[],
): Promise<OutboxMail[]> {
  const { rows } = await client.query<MailRow>(
    `select m.id, m.kind, m.state, m.detail, m.due_at as "dueAt", m.expires_at as "expiresAt", m.tries,
            m.sent_at as "sentAt", m.failure,
            coalesce(m.detail ->> 'version' = moment_version(m.kind, c.plan), true) as current,
            c.slug, c.state as "campaignState", case when c.plan ? 'texts'
              then jsonb_set(c.plan - 'story', '{texts}', coalesce(
                (select jsonb_agg(told - 'story') from jsonb_array_elements(c.plan -> 'texts') as told), '[]'))
              else c.plan - 'story' end as plan, c.rehearsal,
            p.id as "personId", p.address as "personAddress", p.state as "personState", p.language, p.zone,
            p.invite_code as "inviteCode", p.reminders, p.confirmed_at as "confirmedAt", p.mails, p.held,
            g.subject, g.body, o.name as "organiserName", o.address as "organiserAddress", o.language as "organiserLanguage"
     from mail m left join campaign c on c.id = m.campaign_id left join person p on p.id = m.person_id
          left join organiser o on o.id = m.organiser_id
          left join message g on g.id = case when m.kind in ('message', 'message-test') then (m.detail ->> 'message')::uuid end
     where ${where} order by m.due_at desc, m.id desc`,
    [...values],
  );
  return rows.map(readMail);
}

function readMail(row: MailRow): OutboxMail {
  const { id, kind, state, detail, dueAt, expiresAt, tries, sentAt, failure, current } = row;
  const { slug, plan, rehearsal, personId, language, zone, inviteCode, reminders, confirmedAt, mails, held } =
    row;
  return {
    id,
    kind,
    state,
    detail,
    dueAt,
    expiresAt,
    tries,
    sentAt,
    failure,
    current,
    message: row.subject === null ? null : { subject: row.subject, body: row.body },
    campaign: slug === null ? null : { slug, state: row.campaignState, plan, rehearsal },
    person:
      personId === null
        ? null
        : {
            id: personId,
            sealedAddress: row.personAddress,
            state: row.personState,
            language,
            zone,
            inviteCode,
            reminders,
            confirmedAt,
            mails,
            held,
          },
    organiser:
      row.organiserName === null
        ? null
        : {
            name: row.organiserName,
            sealedAddress: row.organiserAddress,
            language: row.organiserLanguage,
          },
  };
}
