-- Not breaking: a column that is null for organisers who have not signed in since; their mails stay English.

-- The language (BCP 47) in which the organiser last signed in or chose to read.
alter table organiser add column language text;
