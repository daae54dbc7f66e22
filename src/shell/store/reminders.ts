import type { Pool, PoolClient } from "pg";
import { type Moment, momentWindow } from "#campaign";
import { DAY, type Instant, isZone } from "#kernel";
import { type ReminderKind, remindersFor } from "#rush";
import { transaction } from "./transaction.ts";

/** Mails written in one transaction: small enough that nobody waits long behind it. */
const BATCH = 5000;
/** From the first day-before of the world to the last "did you?", around the window of a campaign. */
const AROUND = 3 * DAY;

interface Planned {
  readonly campaignId: string;
  readonly kind: ReminderKind;
  readonly zone: string;
  readonly due: Instant;
  readonly expires: Instant;
}

/**
 * Writes the reminders that are due at `now` to the outbox, and gives how many. A reminder goes to
 * everybody who was verified before it was due, wants reminders, and for the "did you?" has not
 * confirmed. The mail's key holds person, kind and moment, so that however often this runs, on
 * however many servers and after whatever crash, no reminder is written twice. When the moment
 * changes, what was not sent for the old one is stopped.
 */
export async function planReminders(pool: Pool, now: Instant): Promise<number> {
  await stopOutdated(pool);
  await openRounds(pool, now);
  let written = 0;
  for (;;) {
    const step = await transaction(pool, (client) => writeBatch(client, now));
    if (step === null) return written;
    written += step;
  }
}

/** Rounds of a moment that the plan no longer has: their mails stop, and they begin anew should it come back. */
async function stopOutdated(pool: Pool): Promise<void> {
  await pool.query(
    `with outdated as (
       delete from reminder_round r using campaign c
       where c.id = r.campaign_id and r.version <> moment_version(r.kind, c.plan)
       returning r.campaign_id, r.kind, r.version
     )
     update mail set state = 'stopped'
     from (select distinct campaign_id, kind, version from outdated) as o
     where mail.campaign_id = o.campaign_id and mail.kind = o.kind and mail.detail ->> 'version' = o.version
       and mail.state = 'waiting'`,
  );
}

/** Opens the rounds whose time has come. */
async function openRounds(pool: Pool, now: Instant): Promise<void> {
  const { rows: campaigns } = await pool.query<{
    id: string;
    state: string;
    moment: Moment;
    closedAt: Instant | null;
  }>(
    `select id, state, plan -> 'moment' as moment,
            (select max(at) from fact where campaign_id = campaign.id and kind = 'campaign-closed') as "closedAt"
     from campaign where state in ('open', 'rush', 'closed')`,
  );
  const planned: Planned[] = [];
  for (const { id, state, moment, closedAt } of campaigns) {
    const whole = momentWindow(moment, null);
    if (now < whole.start - AROUND || now > whole.end + AROUND) continue;
    for (const zone of await zonesOf(pool, id)) {
      const { start } = momentWindow(moment, zone);
      // Who was called off before the start is not asked whether it was done.
      const calledOff = closedAt !== null && closedAt <= start;
      const kinds = state === "closed" ? (calledOff ? [] : ["did-you"]) : ["day-before", "moment", "did-you"];
      for (const { kind, due, expires } of remindersFor(moment, zone)) {
        if (kinds.includes(kind) && due <= now && now < expires) {
          planned.push({ campaignId: id, kind, zone, due, expires });
        }
      }
    }
  }
  if (planned.length === 0) return;
  await pool.query(
    `insert into reminder_round (campaign_id, kind, zone, version, due_at, expires_at)
     select p.campaign_id, p.kind, p.zone, moment_version(p.kind, c.plan), p.due_at, p.expires_at
     from unnest($1::uuid[], $2::text[], $3::text[], $4::timestamptz[], $5::timestamptz[])
          as p (campaign_id, kind, zone, due_at, expires_at) join campaign c on c.id = p.campaign_id
     on conflict do nothing`,
    [
      planned.map((one) => one.campaignId),
      planned.map((one) => one.kind),
      planned.map((one) => one.zone),
      planned.map((one) => new Date(one.due)),
      planned.map((one) => new Date(one.expires)),
    ],
  );
}

/** The zones of a campaign's supporters, by steps through the index: it does not read every person. */
async function zonesOf(pool: Pool, campaignId: string): Promise<string[]> {
  const { rows } = await pool.query<{ zone: string }>(
    `with recursive zones (zone) as (
       select min(zone) from person where campaign_id = $1 and state = 'verified'
       union all
       select (select min(zone) from person where campaign_id = $1 and state = 'verified' and zone > zones.zone)
       from zones where zones.zone is not null
     ) select zone from zones where zone is not null`,
    [campaignId],
  );
  return rows.map((row) => row.zone).filter(isZone);
}

/** Writes the next mails of one open round and moves its cursor in the same transaction; null when none is open. */
async function writeBatch(client: PoolClient, now: Instant): Promise<number | null> {
  const { rows } = await client.query<{
    campaign_id: string;
    kind: ReminderKind;
    zone: string;
    version: string;
    due_at: Instant;
    expires_at: Instant;
    after_id: string;
  }>(
    `select campaign_id, kind, zone, version, due_at, expires_at, after_id from reminder_round
     where not done and expires_at > $1 order by due_at limit 1 for update skip locked`,
    [new Date(now)],
  );
  const round = rows[0];
  if (!round) return null;
  const { campaign_id, kind, zone, version, due_at, expires_at, after_id } = round;
  const written = await client.query<{ last: string | null; n: number; written: number }>(
    `with people as (
       select id from person where campaign_id = $1::uuid and zone = $3 and state = 'verified' and held = '{}' and id > $7
         and reminders and verified_at < $5::timestamptz and ($2::text <> 'did-you' or confirmed_at is null)
       -- Held until the mails are written: who is erased meanwhile takes them along.
       order by id limit $8 for key share
     ), mails as (
       insert into mail (id, campaign_id, person_id, kind, once_key, detail, due_at, expires_at, state)
       select gen_random_uuid(), $1, people.id, $2, concat_ws(':', $2::text, people.id, $4::text),
              jsonb_build_object('version', $4::text), $5::timestamptz, $6::timestamptz,
              case when campaign.rehearsal then 'kept' else 'waiting' end
       from people join campaign on campaign.id = $1
       on conflict (once_key) do update set state = excluded.state, retry_at = null,
                                            due_at = excluded.due_at, expires_at = excluded.expires_at
         where mail.state = 'stopped'
       returning 1
     )
     select (select id from people order by id desc limit 1) as last, (select count(*)::int from people) as n,
            (select count(*)::int from mails) as written`,
    [campaign_id, kind, zone, version, new Date(due_at), new Date(expires_at), after_id, BATCH],
  );
  const { last, n, written: mails } = written.rows[0]!;
  await client.query(
    `update reminder_round set after_id = coalesce($5, after_id), done = $6
     where campaign_id = $1 and kind = $2 and zone = $3 and version = $4`,
    [campaign_id, kind, zone, version, last, n < BATCH],
  );
  return mails;
}
