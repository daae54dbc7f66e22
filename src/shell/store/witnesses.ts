import type { Pool } from "pg";
import type { Instant } from "#kernel";

/** What a witness last signed of a log. */
export interface WitnessedCheckpoint {
  /** The witness's public key, as text. */
  readonly key: string;
  /** Leaves in the log when it signed. */
  readonly size: number;
  readonly signedAt: Instant;
  readonly checkpoint: string;
}

/** What each witness last signed of a campaign's log, in the order of their keys. */
export async function witnessedOf(pool: Pool, campaignId: string): Promise<WitnessedCheckpoint[]> {
  const { rows } = await pool.query<WitnessedCheckpoint>(
    `select key, size, signed_at as "signedAt", checkpoint from log_witness
     where campaign_id = $1 order by key`,
    [campaignId],
  );
  return rows;
}

/** Keeps what a witness signed, unless something that it signed later is kept already. */
export async function keepWitnessed(
  pool: Pool,
  campaignId: string,
  { key, size, signedAt, checkpoint }: WitnessedCheckpoint,
): Promise<void> {
  await pool.query(
    `insert into log_witness as kept (campaign_id, key, size, signed_at, checkpoint)
     values ($1, $2, $3, $4, $5)
     on conflict (campaign_id, key) do update
       set size = excluded.size, signed_at = excluded.signed_at, checkpoint = excluded.checkpoint
       where kept.signed_at < excluded.signed_at`,
    [campaignId, key, size, new Date(signedAt), checkpoint],
  );
}
