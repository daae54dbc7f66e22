import type { Pool } from "pg";
import { DAY, type Instant, MINUTE } from "#kernel";

/** An answer that is given again to the same request. */
export interface KeptAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** What is known of a request with this Idempotency-Key: new (and now ours), under way, another one, or answered. */
export type Claim = "new" | "under-way" | "another" | KeptAnswer;

const KEPT = DAY;
/** A first request that has not been answered after this broke off: its key may be used again. */
const BROKEN = MINUTE;

/**
 * Claims an Idempotency-Key of a caller for a request (a keyed hash of its body). Only who gets "new" may carry
 * the request out, and says afterwards what the answer was.
 */
export async function claimRequest(
  pool: Pool,
  caller: string,
  key: string,
  request: Buffer,
  now: Instant,
): Promise<Claim> {
  const { rowCount } = await pool.query(
    `insert into idempotent_request as r (caller, key, request, at) values ($1, $2, $3, $4)
     on conflict (caller, key) do update set request = excluded.request, answer = null, at = excluded.at
     where r.at < $5 or (r.answer is null and r.at < $6 and r.request = excluded.request)`,
    [caller, key, request, new Date(now), new Date(now - KEPT), new Date(now - BROKEN)],
  );
  if (rowCount === 1) return "new";
  const { rows } = await pool.query<{ same: boolean; answer: KeptAnswer | null }>(
    "select request = $3 as same, answer from idempotent_request where caller = $1 and key = $2",
    [caller, key, request],
  );
  const known = rows[0];
  if (!known) return "under-way";
  if (!known.same) return "another";
  return known.answer ?? "under-way";
}

/** Keeps the answer to a claimed request for a day. */
export async function keepAnswer(pool: Pool, caller: string, key: string, answer: KeptAnswer): Promise<void> {
  await pool.query("update idempotent_request set answer = $3 where caller = $1 and key = $2", [
    caller,
    key,
    JSON.stringify(answer),
  ]);
}

/** Gives a claimed key free again: the request was not carried out. */
export async function releaseRequest(pool: Pool, caller: string, key: string): Promise<void> {
  await pool.query("delete from idempotent_request where caller = $1 and key = $2 and answer is null", [
    caller,
    key,
  ]);
}

/** Forgets what was answered more than a day ago. */
export async function forgetRequests(pool: Pool, now: Instant): Promise<void> {
  await pool.query("delete from idempotent_request where at < $1", [new Date(now - KEPT)]);
}
