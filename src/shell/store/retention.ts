import type { Pool } from "pg";
import type { Instant } from "#kernel";

/** Rows of one step: locks stay short. */
const STEP = 2000;

/**
 * Forgets everything that is kept of the people of campaigns that ended before `endedBefore`: their rows and their
 * mails. The facts and the public log stay as they are, so that counts and report stand; no key leads from them to
 * anybody any more. Gives how many people were forgotten.
 */
export async function forgetPeople(pool: Pool, endedBefore: Instant): Promise<number> {
  for (let forgotten = 0; ; ) {
    const { rowCount } = await pool.query(
      `delete from person where id in (
         select p.id from person p join campaign c on c.id = p.campaign_id
         where c.state in ('closed', 'reported') and c.updated_at < $1 limit $2)`,
      [new Date(endedBefore), STEP],
    );
    forgotten += rowCount ?? 0;
    if ((rowCount ?? 0) < STEP) return forgotten;
  }
}
