-- Not breaking: a number that tells that a campaign changed, for the copy of it in memory.

-- Null in a campaign from before: it counts as 0.
alter table campaign add column version bigint;
create function campaign_changed() returns trigger language plpgsql as $$
begin
  new.version := coalesce(old.version, 0) + 1;
  return new;
end $$;
-- Not for last_seq, which every pledge moves on.
create trigger campaign_changed before update of slug, state, plan, rehearsal, origin on campaign
  for each row execute function campaign_changed();
