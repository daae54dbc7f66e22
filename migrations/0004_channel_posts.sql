-- Not breaking: channels can say when they asked their audience to take part.

-- The day, whether it is certain, and the channel that the post names as its source. Null when not known.
alter table channel add column post jsonb;
