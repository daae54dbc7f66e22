-- Not breaking: first schema.
-- Facts are what is counted and published; they are only ever added. Everything personal stands in
-- person, organiser, session and mail, and can be erased without touching a fact.

create table organiser (
  id uuid primary key,
  address_key bytea not null unique,
  address bytea not null,
  name text not null,
  created_at timestamptz not null default now()
);

create table sign_in (
  token_hash bytea primary key,
  organiser_id uuid not null references organiser on delete cascade,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table session (
  token_hash bytea primary key,
  organiser_id uuid not null references organiser on delete cascade,
  expires_at timestamptz not null,
  created_at timestamptz not null default now()
);

create table campaign (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  state text not null check (state in ('draft', 'open', 'rush', 'closed', 'reported')),
  plan jsonb not null,
  rehearsal boolean not null default false,
  -- What a rehearsal or an example was made from: title, source, licence, gaps. Null for an ordinary campaign.
  origin jsonb,
  last_seq bigint not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

-- A rehearsal stays a rehearsal.
create function keep_rehearsal() returns trigger language plpgsql as $$
begin
  if old.rehearsal and not new.rehearsal then
    raise exception 'a rehearsal can never become a real campaign';
  end if;
  return new;
end $$;
create trigger keep_rehearsal before update on campaign for each row execute function keep_rehearsal();

create table campaign_organiser (
  campaign_id uuid not null references campaign on delete cascade,
  organiser_id uuid not null references organiser on delete cascade,
  added_at timestamptz not null default now(),
  primary key (campaign_id, organiser_id)
);

-- The audit trail of organisers: who changed what, before and after.
create table change (
  id bigint generated always as identity primary key,
  campaign_id uuid not null references campaign on delete cascade,
  organiser_id uuid references organiser on delete set null,
  at timestamptz not null,
  what text not null,
  detail jsonb not null default '{}'
);
create index change_by_campaign on change (campaign_id, id);

create table channel (
  campaign_id uuid not null references campaign on delete cascade,
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 40),
  name text not null,
  kind text not null check (kind in ('podcast', 'blog', 'newsletter', 'social', 'news', 'venue', 'other')),
  url text,
  -- When it asked its audience: the day, whether it is certain, and the channel that the post names. Null when not known.
  post jsonb,
  created_at timestamptz not null default now(),
  primary key (campaign_id, code)
);

create table person (
  id uuid primary key,
  campaign_id uuid not null references campaign on delete cascade,
  -- HMAC of the canonical address under the campaign's key: one person, one row.
  person_key bytea not null,
  address bytea not null,
  state text not null check (state in ('pending', 'verified', 'withdrawn')),
  language text not null,
  zone text not null,
  country text,
  channel text,
  inviter uuid,
  invite_code text not null unique,
  generation integer not null default 0,
  -- The supporter's own plan: when, where, on which device, what comes before.
  intention jsonb,
  reminders boolean not null default true,
  requested_at timestamptz not null,
  verified_at timestamptz,
  withdrawn_at timestamptz,
  door_at timestamptz,
  confirmed_at timestamptz,
  amount_minor bigint,
  code_tries integer not null default 0,
  mails integer not null default 1,
  last_mail_at timestamptz not null,
  unique (campaign_id, person_key)
);
create index person_by_zone on person (campaign_id, zone) where state = 'verified';
create index person_by_inviter on person (inviter) where inviter is not null;

create table fact (
  campaign_id uuid not null references campaign on delete cascade,
  seq bigint not null,
  at timestamptz not null,
  kind text not null,
  body jsonb not null,
  primary key (campaign_id, seq)
);
create index fact_by_kind on fact (campaign_id, kind, seq);

create function facts_stay() returns trigger language plpgsql as $$
begin
  raise exception 'facts are never changed';
end $$;
create trigger facts_stay before update on fact for each row execute function facts_stay();

-- What the facts add up to, up to and with seq. Written only by the projection.
create table projection (
  campaign_id uuid primary key references campaign on delete cascade,
  seq bigint not null,
  at timestamptz not null,
  tally jsonb not null
);

-- Arrivals by minute (minutes since 1970), for the curve on studio and report.
create table arrival (
  campaign_id uuid not null references campaign on delete cascade,
  minute integer not null,
  requested integer not null default 0,
  verified integer not null default 0,
  withdrawn integer not null default 0,
  doors integer not null default 0,
  confirmed integer not null default 0,
  primary key (campaign_id, minute)
);

create table mail (
  id uuid primary key,
  campaign_id uuid references campaign on delete cascade,
  person_id uuid references person on delete cascade,
  organiser_id uuid references organiser on delete cascade,
  kind text not null,
  -- A second mail with the same key is the same mail: it is not written.
  once_key text not null unique,
  detail jsonb not null default '{}',
  state text not null default 'waiting'
    check (state in ('waiting', 'sending', 'sent', 'kept', 'expired', 'failed', 'stopped')),
  due_at timestamptz not null,
  expires_at timestamptz not null,
  tries integer not null default 0,
  sent_at timestamptz,
  failure text
);
create index mail_waiting on mail (due_at) where state in ('waiting', 'sending');
create index mail_by_campaign on mail (campaign_id, due_at);
create index mail_by_person on mail (person_id);

-- One row for each address at a venue that somebody watches; several campaigns share its polls.
-- turn_until: nobody else asks before. poll: the newest one, whole.
create table feed (
  key text primary key,
  turn_until timestamptz not null,
  poll_at timestamptz,
  poll jsonb
);
