-- Not breaking: two tables, for the logs of others that this server witnesses.

-- The name that this installation's witness signs under: kept when the server gets another address,
-- because the key's id is made from it.
create table own_witness (
  one boolean primary key default true check (one),
  name text not null
);

-- The last checkpoint of each log that was cosigned. The next one must continue it.
create table cosigned (
  origin text primary key,
  size bigint not null,
  -- As the log signed it, with our cosignature below.
  checkpoint text not null,
  cosigned_at timestamptz not null,
  -- A checkpoint of the same size with another root that the log's key signed too: the log showed two trees.
  fork text
);
