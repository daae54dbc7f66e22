import type { Pool } from "pg";
import { uuidv7 } from "uuidv7";
import { DAY, type Instant } from "#kernel";
import { transaction } from "./transaction.ts";

/** Somebody who answers for campaigns. The address stays sealed. */
export interface Organiser {
  readonly id: string;
  readonly name: string;
  readonly sealedAddress: Buffer;
}

const COLUMNS = `id, name, address as "sealedAddress"`;
const SESSION_LIFE = 30 * DAY;

/** The organiser with this address key, made when unknown. */
export async function ensureOrganiser(
  pool: Pool,
  addressKey: Buffer,
  sealedAddress: Buffer,
  name: string,
): Promise<Organiser> {
  await pool.query(
    "insert into organiser (id, address_key, address, name) values ($1, $2, $3, $4) on conflict (address_key) do nothing",
    [uuidv7(), addressKey, sealedAddress, name],
  );
  return (await findOrganiserByKey(pool, addressKey))!;
}

/** The organiser with this address key, or null. */
export async function findOrganiserByKey(pool: Pool, addressKey: Buffer): Promise<Organiser | null> {
  const { rows } = await pool.query<Organiser>(`select ${COLUMNS} from organiser where address_key = $1`, [
    addressKey,
  ]);
  return rows[0] ?? null;
}

/** The organiser with this id, or null. */
export async function findOrganiser(pool: Pool, id: string): Promise<Organiser | null> {
  const { rows } = await pool.query<Organiser>(`select ${COLUMNS} from organiser where id = $1`, [id]);
  return rows[0] ?? null;
}

/** Keeps the language in which an organiser reads, for their mails. */
export async function saveOrganiserLanguage(pool: Pool, id: string, language: string): Promise<void> {
  await pool.query("update organiser set language = $2 where id = $1 and language is distinct from $2", [
    id,
    language,
  ]);
}

/** How many organisers there are: none means a fresh installation. */
export async function countOrganisers(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ n: number }>("select count(*)::int as n from organiser");
  return rows[0]!.n;
}

/** Keeps a one-time sign-in link by the hash of its token. */
export async function addSignIn(
  pool: Pool,
  tokenHash: Buffer,
  organiserId: string,
  expiresAt: Instant,
): Promise<void> {
  await pool.query("insert into sign_in (token_hash, organiser_id, expires_at) values ($1, $2, $3)", [
    tokenHash,
    organiserId,
    new Date(expiresAt),
  ]);
}

/** Uses up a sign-in link and opens a session in its place; null when the link is unknown, used or too old. */
export async function signIn(
  pool: Pool,
  tokenHash: Buffer,
  sessionHash: Buffer,
  now: Instant,
): Promise<Organiser | null> {
  return transaction(pool, async (client) => {
    const { rows } = await client.query<{ organiser_id: string }>(
      `update sign_in set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2
       returning organiser_id`,
      [tokenHash, new Date(now)],
    );
    const organiserId = rows[0]?.organiser_id;
    if (!organiserId) return null;
    await client.query("insert into session (token_hash, organiser_id, expires_at) values ($1, $2, $3)", [
      sessionHash,
      organiserId,
      new Date(now + SESSION_LIFE),
    ]);
    const found = await client.query<Organiser>(`select ${COLUMNS} from organiser where id = $1`, [
      organiserId,
    ]);
    return found.rows[0] ?? null;
  });
}

/** The organiser of an open session, or null. */
export async function organiserOfSession(
  pool: Pool,
  sessionHash: Buffer,
  now: Instant,
): Promise<Organiser | null> {
  const { rows } = await pool.query<Organiser>(
    `select ${COLUMNS} from organiser where id =
       (select organiser_id from session where token_hash = $1 and expires_at > $2)`,
    [sessionHash, new Date(now)],
  );
  return rows[0] ?? null;
}

/** Ends a session. */
export async function signOut(pool: Pool, sessionHash: Buffer): Promise<void> {
  await pool.query("delete from session where token_hash = $1", [sessionHash]);
}
