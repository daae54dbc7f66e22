import type { Pool } from "pg";
import { DAY, type Instant, MINUTE } from "#kernel";

/** A key with which other software acts for an organiser. Its secret half is kept as a hash only. */
export interface ApiKey {
  readonly id: string;
  readonly organiserId: string;
  readonly name: string;
  readonly secretHash: Buffer;
  readonly scopes: readonly string[];
  readonly createdAt: Instant;
  /** Null: until it is revoked. */
  readonly expiresAt: Instant | null;
  readonly lastUsedAt: Instant | null;
  readonly revokedAt: Instant | null;
}

const COLUMNS = `id, organiser_id as "organiserId", name, secret_hash as "secretHash", scopes, created_at as "createdAt",
  expires_at as "expiresAt", last_used_at as "lastUsedAt", revoked_at as "revokedAt"`;

/** Keys that an organiser may have at once. */
const MOST_KEYS = 50;

/** Keeps a new key; false when the organiser has fifty in force already. */
export async function addApiKey(pool: Pool, key: Omit<ApiKey, "lastUsedAt" | "revokedAt">): Promise<boolean> {
  const { rowCount } = await pool.query(
    `insert into api_key (id, organiser_id, name, secret_hash, scopes, created_at, expires_at)
     select $1, $2, $3, $4, $5, $6, $7
     where (select count(*) from api_key where organiser_id = $2 and revoked_at is null) < $8`,
    [
      key.id,
      key.organiserId,
      key.name,
      key.secretHash,
      key.scopes,
      new Date(key.createdAt),
      key.expiresAt === null ? null : new Date(key.expiresAt),
      MOST_KEYS,
    ],
  );
  return rowCount === 1;
}

/** The key of this id, whether it is in force or not; null when there is none. */
export async function findApiKey(pool: Pool, id: string): Promise<ApiKey | null> {
  const { rows } = await pool.query<ApiKey>(`select ${COLUMNS} from api_key where id = $1`, [id]);
  return rows[0] ?? null;
}

/** An organiser's keys, newest first, at most 200, those long revoked left out. */
export async function apiKeysOf(pool: Pool, organiserId: string, now: Instant): Promise<ApiKey[]> {
  const { rows } = await pool.query<ApiKey>(
    `select ${COLUMNS} from api_key where organiser_id = $1 and (revoked_at is null or revoked_at > $2)
     order by created_at desc, id limit 200`,
    [organiserId, new Date(now - 30 * DAY)],
  );
  return rows;
}

/** Notes that a key was used, to the minute: a busy key must not write its row at every request. */
export async function noteApiKeyUse(pool: Pool, id: string, now: Instant): Promise<void> {
  await pool.query(
    "update api_key set last_used_at = $2 where id = $1 and (last_used_at is null or last_used_at < $3)",
    [id, new Date(now), new Date(now - MINUTE)],
  );
}

/** Ends a key of the organiser; false when there is none in force. */
export async function revokeApiKey(
  pool: Pool,
  organiserId: string,
  id: string,
  now: Instant,
): Promise<boolean> {
  const { rowCount } = await pool.query(
    "update api_key set revoked_at = $3 where id = $1 and organiser_id = $2 and revoked_at is null",
    [id, organiserId, new Date(now)],
  );
  return rowCount === 1;
}
