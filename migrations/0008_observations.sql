-- Not breaking: tables for observations of files that organisers bring, and for the reading of each campaign's own crowd.

create table observation (
  id uuid primary key,
  organiser_id uuid not null references organiser on delete cascade,
  -- received: its columns wait to be agreed to. Its file lies on the disk of the server that took it in until it is done.
  state text not null check (state in ('received', 'waiting', 'running', 'done', 'failed')),
  name text not null,
  bytes bigint not null,
  -- What was recognised in the file.
  peek json not null,
  settings json,
  stage text not null default '',
  share real not null default 0,
  failure text,
  summary json,
  -- The content security policy that the report was made for.
  policy text,
  created_at timestamptz not null,
  finished_at timestamptz,
  -- When the server that runs it last said that it still does.
  claimed_at timestamptz
);
create index observation_by_organiser on observation (organiser_id, created_at);
create index observation_turn on observation (created_at) where state in ('waiting', 'running');

-- The results, gzipped, each cut into parts that no query has to hold many of.
create table observation_file (
  observation_id uuid not null references observation on delete cascade,
  name text not null,
  part integer not null,
  content bytea not null,
  primary key (observation_id, name, part)
);

-- What kind of crowd a campaign's own people are, as last read from its facts up to seq.
create table crowd_reading (
  campaign_id uuid primary key references campaign on delete cascade,
  seq bigint not null,
  at timestamptz not null,
  summary json not null,
  policy text not null,
  report bytea not null
);

-- What organisers do with observations stands in the audit trail too, without a campaign.
alter table change alter column campaign_id drop not null;
create index change_of_organiser on change (organiser_id, id) where campaign_id is null;
