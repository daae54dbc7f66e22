-- Not breaking: what a pledge costs the database. Indexes become smaller, and checks go that the writer vouches for.

-- Every pledge moved through four foreign keys: a query and a row lock each, a fifth of what a pledge cost. The rows are
-- written by transactions that hold the campaign, or have just made or locked the person, so the keys could not fail.
-- What they did when something is deleted, these triggers do.
alter table person drop constraint person_campaign_id_fkey;
alter table fact drop constraint fact_campaign_id_fkey;
alter table mail drop constraint mail_campaign_id_fkey;
alter table mail drop constraint mail_person_id_fkey;

create function campaigns_gone() returns trigger language plpgsql as $$
begin
  delete from mail using gone where mail.campaign_id = gone.id;
  delete from person using gone where person.campaign_id = gone.id;
  delete from fact using gone where fact.campaign_id = gone.id;
  return null;
end $$;
create trigger campaigns_gone after delete on campaign referencing old table as gone
  for each statement execute function campaigns_gone();

create function people_gone() returns trigger language plpgsql as $$
begin
  delete from mail using gone where mail.person_id = gone.id;
  return null;
end $$;
create trigger people_gone after delete on person referencing old table as gone
  for each statement execute function people_gone();

-- Networks, domains and patterns are looked up among those who are counted; bursts have an index of their own.
drop index person_by_network;
drop index person_by_domain;
drop index person_by_series;
create index person_by_network on person (campaign_id, network_key) where state = 'verified' and network_key is not null;
create index person_by_domain on person (campaign_id, domain_key) where state = 'verified' and domain_key is not null;
create index person_by_series on person (campaign_id, series_key) where state = 'verified' and series_key is not null;

-- A network's mark is made under its campaign's key: it names the campaign already.
drop index person_rushed;
create index person_rushed on person (network_key, requested_at) where rushed;

-- Nobody looks for requests by their kind: they are most of all facts, and are read in their order.
drop index fact_by_kind;
create index fact_by_kind on fact (campaign_id, kind, seq) where kind <> 'pledge-requested';

-- Mails that wait have their turn in mail_turn.
drop index mail_waiting;
