-- Not breaking: a campaign's picture, drawn anew so that it carries nothing but what is seen.

-- What is in it, in words, and the hash that its address carries; null for no picture.
alter table campaign add column picture jsonb;
create table campaign_picture (
  campaign_id uuid primary key references campaign on delete cascade,
  -- JPEG, 1200 by 675.
  bytes bytea not null
);
drop trigger campaign_changed on campaign;
create trigger campaign_changed before update of slug, state, plan, rehearsal, origin, picture on campaign
  for each row execute function campaign_changed();
