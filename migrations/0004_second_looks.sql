-- Not breaking: columns, tables and indexes for second looks; the counts are folded anew.
-- What is known of a request besides who it was. Networks, domains and patterns are kept as keyed hashes only,
-- under a key of each campaign: they say "the same" and "another one", and go with the person's row.
alter table person
  add column network_key bytea,
  add column domain_key bytea,
  add column series_key bytea,
  -- Proof of work, dwell time, trap, kind of mailbox. Null for who did not come by the form.
  add column sighting jsonb,
  -- No proof of work, or in a great hurry: bursts are counted among these.
  add column rushed boolean not null default false,
  -- Why the pledge is held; empty when it is not.
  add column held text[] not null default '{}',
  add column held_at timestamptz,
  add column cleared_at timestamptz;
create index person_by_network on person (campaign_id, network_key) where network_key is not null;
create index person_rushed on person (campaign_id, network_key, requested_at) where rushed;
create index person_rushed_invited on person (inviter, requested_at) where rushed and inviter is not null;
create index person_by_domain on person (campaign_id, domain_key) where domain_key is not null;
create index person_by_series on person (campaign_id, series_key) where series_key is not null;
create index person_held on person (campaign_id, held_at, id) where held <> '{}';

-- Challenges whose proof of work was used: each serves one request.
create table spent_proof (
  id bytea primary key,
  expires_at timestamptz not null
);
create index spent_proof_by_end on spent_proof (expires_at);

-- What an organiser lets through for good: a firm's domain, an office's network, an invitation.
create table let_through (
  campaign_id uuid not null references campaign on delete cascade,
  kind text not null check (kind in ('network', 'domain', 'invitation')),
  -- A keyed hash, or the inviter's id as text bytes.
  key bytea not null,
  organiser_id uuid references organiser on delete set null,
  at timestamptz not null,
  primary key (campaign_id, kind, key)
);

-- Letters about second looks have a lane of their own: ten thousand of them hold up nobody's verification.
drop index mail_turn;
create or replace function mail_lane(campaign_id uuid, kind text) returns text immutable language sql as $$
  select coalesce(campaign_id::text, '')
    || case when kind in ('day-before', 'moment', 'did-you') then ' reminders'
            when kind in ('held', 'answer', 'released') then ' second looks' else '' end
$$;
create index mail_turn on mail (mail_lane(campaign_id, kind), (coalesce(retry_at, due_at)), id)
  where state = 'waiting';

-- Counts now tell held pledges apart: they are folded again from the first fact.
delete from arrival;
delete from projection;
