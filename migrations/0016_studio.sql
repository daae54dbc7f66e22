-- Not breaking: columns with defaults, new tables, and a lane of their own for organisers' messages.

-- What an organiser may do in a campaign. Who organised before there were roles may do everything, as before.
alter table campaign_organiser
  add column role text not null default 'owner' check (role in ('owner', 'editor', 'moderator', 'viewer'));

-- What organisers tell everybody while the campaign runs.
create table campaign_update (
  id uuid primary key,
  campaign_id uuid not null references campaign on delete cascade,
  organiser_id uuid references organiser on delete set null,
  title text not null,
  -- Markdown.
  body text not null,
  -- What becomes of supporters' comments: not asked for, held until a moderator shows them, shown at once, or no more taken.
  comments text not null check (comments in ('none', 'held', 'shown', 'closed')),
  at timestamptz not null
);
create index campaign_update_by_campaign on campaign_update (campaign_id, id);
-- The newest of them as the public page shows them, so that the page needs no other table.
alter table campaign add column updates jsonb not null default '[]';
drop trigger campaign_changed on campaign;
create trigger campaign_changed before update of slug, state, plan, rehearsal, origin, picture, updates on campaign
  for each row execute function campaign_changed();

-- Comments go with the person who wrote them.
create table update_comment (
  id uuid primary key,
  update_id uuid not null references campaign_update on delete cascade,
  person_id uuid not null references person on delete cascade,
  -- As the person typed it; null for no name.
  name text,
  body text not null,
  state text not null check (state in ('held', 'shown', 'hidden')),
  at timestamptz not null
);
create index update_comment_by_update on update_comment (update_id, state, id);
create index update_comment_by_person on update_comment (person_id);

-- One message of the organisers to a part of the supporters.
create table message (
  id uuid primary key,
  campaign_id uuid not null references campaign on delete cascade,
  organiser_id uuid references organiser on delete set null,
  subject text not null,
  body text not null,
  -- To whom: zone, channel, generation, confirmed; what is not named is everybody.
  segment jsonb not null,
  state text not null check (state in ('draft', 'approval', 'writing', 'written', 'stopped')),
  -- How many it was for when it was sent.
  recipients integer not null default 0,
  approved_by uuid references organiser on delete set null,
  created_at timestamptz not null,
  sent_at timestamptz,
  -- How far its mails are written, and how many people had a message that day already.
  after_id uuid not null default '00000000-0000-0000-0000-000000000000',
  spared integer not null default 0
);
create index message_by_campaign on message (campaign_id, id);
create index message_to_write on message (id) where state = 'writing';

-- A message to many is nobody's verification: it has a lane of its own.
drop index mail_turn;
create or replace function mail_lane(campaign_id uuid, kind text) returns text immutable language sql as $$
  select coalesce(campaign_id::text, '')
    || case when kind in ('day-before', 'moment', 'did-you') then ' reminders'
            when kind in ('held', 'answer', 'released') then ' second looks'
            when kind = 'message' then ' messages' else '' end
$$;
create index mail_turn on mail (mail_lane(campaign_id, kind), (coalesce(retry_at, due_at)), id)
  where state = 'waiting';
create index mail_by_message on mail ((detail ->> 'message'), state) where kind = 'message';
