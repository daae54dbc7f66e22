import type { Pool, PoolClient } from "pg";
import { uuidv7 } from "uuidv7";
import {
  decideMessage,
  MESSAGE_GAP,
  type MessageCommand,
  type MessageRefusal,
  type MessageState,
  type Role,
  type Segment,
} from "#campaign";
import { accept, DAY, type Instant, type Result } from "#kernel";
import { type Queryable, transaction } from "./transaction.ts";

/** A message of organisers to a part of the supporters, and what became of its mails. */
export interface Message {
  readonly id: string;
  readonly organiserId: string | null;
  /** Who wrote it, and who agreed to it; null for who is gone or for nobody. */
  readonly by: string | null;
  readonly approvedBy: string | null;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  readonly segment: Segment;
  readonly state: MessageState;
  /** How many it was for when it was sent. */
  readonly recipients: number;
  readonly createdAt: Instant;
  readonly sentAt: Instant | null;
  readonly written: number;
  readonly sent: number;
  readonly waiting: number;
}

/** Whom a message would reach now. */
export interface Reach {
  /** Who gets it. */
  readonly people: number;
  /** Left out because they want no reminders and messages. */
  readonly unwilling: number;
  /** Left out because they had a message within a day. */
  readonly spared: number;
}

const BATCH = 5000;
/** A message that was not sent within this time is not sent any more. */
const MESSAGE_LIFE = 2 * DAY;
const MESSAGE = `m.id, m.organiser_id as "organiserId", o.name as by, a.name as "approvedBy", m.subject, m.body,
  m.segment, m.state, m.recipients, m.created_at as "createdAt", m.sent_at as "sentAt",
  (select count(*)::int from mail where kind = 'message' and detail ->> 'message' = m.id::text) as written,
  (select count(*)::int from mail where kind = 'message' and detail ->> 'message' = m.id::text
     and state in ('sent', 'kept')) as sent,
  (select count(*)::int from mail where kind = 'message' and detail ->> 'message' = m.id::text
     and state in ('waiting', 'sending')) as waiting`;
const FROM = `message m left join organiser o on o.id = m.organiser_id left join organiser a on a.id = m.approved_by`;
/** Supporters of campaign $1 in the segment $2 (JSON) whose pledge counts. */
const IN_SEGMENT = `p.campaign_id = $1 and p.state = 'verified' and p.held = '{}'
  and ($2::jsonb ->> 'zone' is null or p.zone = $2::jsonb ->> 'zone')
  and ($2::jsonb ->> 'channel' is null or coalesce(p.channel, '') = $2::jsonb ->> 'channel')
  and ($2::jsonb ->> 'generation' is null or p.generation = ($2::jsonb ->> 'generation')::int)
  and ($2::jsonb ->> 'confirmed' is null or (p.confirmed_at is not null) = ($2::jsonb ->> 'confirmed')::boolean)`;
/** Had a message of organisers since $3 that was not stopped before it went out. */
const SPARED = `exists (select 1 from mail where mail.person_id = p.id and mail.kind = 'message'
  and mail.due_at > $3 and mail.state not in ('stopped', 'expired', 'failed'))`;

/** Whom a message to this part of the supporters would reach at `now`. */
export async function reachOf(
  client: Queryable,
  campaignId: string,
  segment: Segment,
  now: Instant,
): Promise<Reach> {
  const { rows } = await client.query<Reach>(
    `select count(*) filter (where reminders and not spared)::int as people,
            count(*) filter (where not reminders)::int as unwilling,
            count(*) filter (where reminders and spared)::int as spared
     from (select p.reminders, ${SPARED} as spared from person p where ${IN_SEGMENT}) as found`,
    [campaignId, JSON.stringify(segment), new Date(now - MESSAGE_GAP)],
  );
  return rows[0]!;
}

/** The zones and generations in which there are supporters, for choosing among them; at most 200 of each. */
export async function segmentsOf(
  pool: Pool,
  campaignId: string,
): Promise<{ readonly zones: readonly string[]; readonly generations: readonly number[] }> {
  const { rows: zones } = await pool.query<{ zone: string }>(
    `select zone from person where campaign_id = $1 and state = 'verified'
     group by zone order by count(*) desc, zone limit 200`,
    [campaignId],
  );
  const { rows: generations } = await pool.query<{ generation: number }>(
    `select distinct generation from person where campaign_id = $1 and state = 'verified'
     order by generation limit 200`,
    [campaignId],
  );
  return {
    zones: zones.map(({ zone }) => zone),
    generations: generations.map(({ generation }) => generation),
  };
}

/** Keeps a message as a draft; gives its id. */
export async function draftMessage(
  pool: Pool,
  campaignId: string,
  organiserId: string,
  message: Pick<Message, "subject" | "body" | "segment">,
  now: Instant,
): Promise<string> {
  const id = uuidv7();
  await pool.query(
    `insert into message (id, campaign_id, organiser_id, subject, body, segment, state, created_at)
     values ($1, $2, $3, $4, $5, $6, 'draft', $7)`,
    [
      id,
      campaignId,
      organiserId,
      message.subject,
      message.body,
      JSON.stringify(message.segment),
      new Date(now),
    ],
  );
  return id;
}

/** A campaign's messages, newest first, at most 100. */
export async function messagesOf(pool: Pool, campaignId: string): Promise<Message[]> {
  const { rows } = await pool.query<Message>(
    `select ${MESSAGE} from ${FROM} where m.campaign_id = $1 order by m.id desc limit 100`,
    [campaignId],
  );
  return rows;
}

/** One message of the campaign, or null. */
export async function findMessage(pool: Pool, campaignId: string, id: string): Promise<Message | null> {
  const { rows } = await pool.query<Message>(
    `select ${MESSAGE} from ${FROM} where m.campaign_id = $1 and m.id = $2`,
    [campaignId, id],
  );
  return rows[0] ?? null;
}

/**
 * Sends, agrees to or stops a message, and notes it in the audit trail. How many it reaches is counted in the same
 * transaction. Stopping also stops the mails that have not gone out.
 */
export async function commandMessage(
  pool: Pool,
  campaignId: string,
  id: string,
  kind: MessageCommand["kind"],
  by: { readonly id: string; readonly role: Role },
  now: Instant,
): Promise<Result<MessageState, MessageRefusal>> {
  return transaction(pool, async (client) => {
    const { rows } = await client.query<Pick<Message, "organiserId" | "state" | "subject" | "segment">>(
      `select organiser_id as "organiserId", state, subject, segment from message
       where id = $1 and campaign_id = $2 for update`,
      [id, campaignId],
    );
    const message = rows[0];
    if (!message) return { ok: false, refusal: "wrong-state" };
    const recipients = kind === "send" ? (await reachOf(client, campaignId, message.segment, now)).people : 0;
    const decided = decideMessage(message, { kind, recipients }, by);
    if (!decided.ok) return decided;
    await client.query(
      `update message set state = $2, recipients = case when $3 = 'send' then $4 else recipients end,
              organiser_id = case when $3 = 'send' then $5 else organiser_id end,
              approved_by = case when $3 = 'approve' then $5 else approved_by end,
              sent_at = case when $2 = 'writing' then $6::timestamptz else sent_at end where id = $1`,
      [id, decided.value, kind, recipients, by.id, new Date(now)],
    );
    if (kind === "stop") {
      await client.query(
        `update mail set state = 'stopped' where kind = 'message' and detail ->> 'message' = $1::text
           and state = 'waiting'`,
        [id],
      );
    }
    await client.query(
      "insert into change (campaign_id, organiser_id, at, what, detail) values ($1, $2, $3, $4, $5)",
      [campaignId, by.id, new Date(now), `message-${kind}`, JSON.stringify({ name: message.subject })],
    );
    return accept(decided.value);
  });
}

/**
 * Writes the mails of messages on their way to the outbox, and gives how many. The cursor moves in the same
 * transaction, and a mail's key holds message and person: nobody gets one twice, whatever breaks off.
 */
export async function writeMessages(pool: Pool, now: Instant): Promise<number> {
  let written = 0;
  for (;;) {
    const step = await transaction(pool, (client) => writeBatch(client, now));
    if (step === null) return written;
    written += step;
  }
}

async function writeBatch(client: PoolClient, now: Instant): Promise<number | null> {
  const { rows } = await client.query<{
    id: string;
    campaign_id: string;
    segment: Segment;
    sent_at: Instant;
    after_id: string;
  }>(
    `select id, campaign_id, segment, sent_at, after_id from message where state = 'writing'
     order by id limit 1 for update skip locked`,
  );
  const message = rows[0];
  if (!message) return null;
  const { id, campaign_id, segment, sent_at, after_id } = message;
  const result = await client.query<{ last: string | null; n: number; written: number }>(
    `with people as (
       select p.id, p.reminders and not ${SPARED} as gets from person p
       where ${IN_SEGMENT} and p.id > $4 order by p.id limit $5
     ), mails as (
       insert into mail (id, campaign_id, person_id, kind, once_key, detail, due_at, expires_at, state)
       select gen_random_uuid(), $1, people.id, 'message', concat_ws(':', 'message', $6::text, people.id),
              jsonb_build_object('message', $6::text), $7::timestamptz, $8::timestamptz,
              case when campaign.rehearsal then 'kept' else 'waiting' end
       from people join campaign on campaign.id = $1 where people.gets
       on conflict (once_key) do nothing returning 1
     )
     select (select id from people order by id desc limit 1) as last, (select count(*)::int from people) as n,
            (select count(*)::int from mails) as written`,
    [
      campaign_id,
      JSON.stringify(segment),
      new Date(now - MESSAGE_GAP),
      after_id,
      BATCH,
      id,
      new Date(sent_at),
      new Date(sent_at + MESSAGE_LIFE),
    ],
  );
  const { last, n, written } = result.rows[0]!;
  await client.query(
    "update message set after_id = coalesce($2, after_id), state = case when $3 then 'written' else state end where id = $1",
    [id, last, n < BATCH],
  );
  return written;
}
