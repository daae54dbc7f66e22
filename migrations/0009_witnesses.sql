-- Not breaking: a table for what witnesses last signed of each log.

create table log_witness (
  campaign_id uuid not null references campaign on delete cascade,
  -- The witness's public key, as name+id+base64.
  key text not null,
  -- Leaves in the log when it signed.
  size bigint not null,
  signed_at timestamptz not null,
  -- As the witness handed it over: signed by the log and by the witness.
  checkpoint text not null,
  primary key (campaign_id, key)
);
