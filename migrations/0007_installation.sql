-- Not breaking: a table of one row.

-- A check value of the installation's secret: a machine with another secret cannot read the sealed addresses, so it
-- must not serve this database.
create table installation (
  one boolean primary key default true check (one),
  secret_check bytea not null
);
