-- Not breaking: tables for API keys, webhooks, the events that feeds and webhooks tell of, and consents that other software passes on.

-- The secret half of a key is shown once and kept as its SHA-256.
create table api_key (
  id text primary key,
  organiser_id uuid not null references organiser on delete cascade,
  name text not null,
  secret_hash bytea not null,
  scopes text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index api_key_by_organiser on api_key (organiser_id, created_at);

-- A request that was answered is answered the same again for a day. request: a keyed hash of its body.
create table idempotent_request (
  caller text not null,
  key text not null,
  request bytea not null,
  -- Null while the first one is under way.
  answer jsonb,
  at timestamptz not null,
  primary key (caller, key)
);
create index idempotent_request_by_time on idempotent_request (at);

-- What a campaign's facts say that the world is told: milestones, the moment, readings, corrections.
create table event (
  id uuid primary key,
  campaign_id uuid not null references campaign on delete cascade,
  -- The fact that made it.
  seq bigint not null,
  kind text not null,
  at timestamptz not null,
  body jsonb not null,
  unique (campaign_id, seq, kind)
);
create index event_by_campaign on event (campaign_id, id);
-- How far each campaign's facts were read for events, and what is remembered from one to the next.
create table event_cursor (
  campaign_id uuid primary key references campaign on delete cascade,
  seq bigint not null,
  state jsonb not null
);

create table webhook (
  id uuid primary key,
  campaign_id uuid not null references campaign on delete cascade,
  organiser_id uuid references organiser on delete set null,
  url text not null,
  events text[] not null,
  -- The signing secret, sealed.
  secret bytea not null,
  created_at timestamptz not null,
  -- Since when nothing has been taken there; null while all is well.
  failing_since timestamptz,
  disabled_at timestamptz
);
create index webhook_by_campaign on webhook (campaign_id, created_at);

create table webhook_delivery (
  id uuid primary key,
  webhook_id uuid not null references webhook on delete cascade,
  event_id uuid not null references event on delete cascade,
  state text not null check (state in ('waiting', 'sending', 'delivered', 'failed')),
  created_at timestamptz not null,
  due_at timestamptz not null,
  claimed_at timestamptz,
  tries integer not null default 0,
  -- Of the last try: HTTP status, or why there was none.
  status integer,
  failure text,
  took integer,
  delivered_at timestamptz,
  unique (webhook_id, event_id)
);
create index webhook_delivery_due on webhook_delivery (due_at) where state = 'waiting';
create index webhook_delivery_claimed on webhook_delivery (claimed_at) where state = 'sending';
create index webhook_delivery_by_webhook on webhook_delivery (webhook_id, id);

-- What a person agreed to elsewhere, as the software that passed the pledge on says, and what they confirmed here.
create table pledge_consent (
  person_id uuid not null references person on delete cascade,
  -- pledge: mails about this pledge. organiser: the organiser may have the address.
  purpose text not null check (purpose in ('pledge', 'organiser')),
  text_version text not null,
  given_at timestamptz not null,
  recorded_at timestamptz not null,
  api_key text references api_key on delete set null,
  -- When the person agreed on our own page; without it an address is given to nobody.
  confirmed_at timestamptz,
  primary key (person_id, purpose)
);
