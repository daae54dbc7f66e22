-- Not breaking: columns with defaults, tables and an index for the campaigns' public logs.

-- Pseudonyms in a log are made from this secret and the person's salt, and from nothing else. Who
-- erases the salt erases the link. Two random UUIDs are 244 random bits.
alter table campaign
  add column log_secret bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()),
  -- Leaves written so far; 0 for a campaign whose log has not begun.
  add column log_size bigint not null default 0;
alter table person
  add column salt bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());

-- The leaves, written with the facts and never changed.
create table log_leaf (
  campaign_id uuid not null references campaign on delete cascade,
  index bigint not null,
  -- The fact that made the leaf; null for the leaf that says that a log begins late.
  seq bigint,
  text text not null,
  primary key (campaign_id, index)
);
create unique index log_leaf_by_fact on log_leaf (campaign_id, seq);
create function leaves_stay() returns trigger language plpgsql as $$
begin
  raise exception 'leaves are never changed';
end $$;
create trigger leaves_stay before update on log_leaf for each row execute function leaves_stay();

-- Each log as it was last signed. Its name stays, even when the server gets another address.
create table log (
  campaign_id uuid primary key references campaign on delete cascade,
  origin text not null unique,
  size bigint not null,
  checkpoint text not null,
  signed_at timestamptz not null,
  -- The last fact in the signed leaves, and what the facts up to it add up to.
  seq bigint not null,
  figures jsonb not null
);

-- Hashes of the tree, 256 a row: full ones never change, the last of each level grows.
create table log_tile (
  campaign_id uuid not null references campaign on delete cascade,
  level smallint not null,
  index bigint not null,
  hashes bytea not null,
  primary key (campaign_id, level, index)
);
alter table log_tile alter column hashes set storage external;

-- Finds the leaf of a pledge for its receipt.
create index fact_by_pledge on fact ((body ->> 'pledge')) where kind = 'pledge-verified';
