import type { Pool } from "pg";

/**
 * Notes the check value of an installation's secret, unless one stands there; true when the one that stands there
 * is the same. Of several machines that start together one writes it, and the others compare.
 */
export async function isSecretOf(pool: Pool, check: Buffer): Promise<boolean> {
  await pool.query("insert into installation (secret_check) values ($1) on conflict do nothing", [check]);
  const { rows } = await pool.query<{ same: boolean }>("select secret_check = $1 as same from installation", [
    check,
  ]);
  return rows[0]!.same;
}
