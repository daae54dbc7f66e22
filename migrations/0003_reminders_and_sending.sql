-- Not breaking: columns, an index and a table for sending mails and planning reminders.

-- Mails take turns by lane: an answer that somebody waits for never stands behind a campaign's reminders,
-- and no campaign stands behind another.
create function mail_lane(campaign_id uuid, kind text) returns text immutable language sql as $$
  select coalesce(campaign_id::text, '')
    || case when kind in ('day-before', 'moment', 'did-you') then ' reminders' else '' end
$$;
alter table mail
  -- After a failure that may pass: not before this.
  add column retry_at timestamptz,
  -- When the server that sends it last said that it still does.
  add column claimed_at timestamptz;
create index mail_turn on mail (mail_lane(campaign_id, kind), (coalesce(retry_at, due_at)), id)
  where state = 'waiting';
create index mail_claimed on mail (claimed_at) where state = 'sending';

-- What a reminder is about. A plan whose moment changes gets another text here, and with it its own reminders.
create function moment_version(kind text, plan jsonb) returns text immutable language sql as $$
  select concat_ws(' ', plan #>> '{moment,mode}', plan #>> '{moment,date}', plan #>> '{moment,from}',
    case when kind = 'did-you' then plan #>> '{moment,until}' end,
    case when plan #>> '{moment,mode}' = 'together' then plan #>> '{moment,zone}' end)
$$;

-- One round for each kind of reminder, zone and moment of a campaign: how far its mails are written.
create table reminder_round (
  campaign_id uuid not null references campaign on delete cascade,
  kind text not null,
  zone text not null,
  version text not null,
  due_at timestamptz not null,
  expires_at timestamptz not null,
  -- The last person whose mail is written.
  after_id uuid not null default '00000000-0000-0000-0000-000000000000',
  done boolean not null default false,
  primary key (campaign_id, kind, zone, version)
);
create index reminder_round_open on reminder_round (due_at) where not done;
