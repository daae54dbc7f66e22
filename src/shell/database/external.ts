import type pg from "pg";
import type { Log } from "./log.ts";
import { openPool } from "./pool.ts";
import { DatabaseUnavailable, reason } from "./unavailable.ts";

const OLDEST_VERSION = 15;

/** A pool on DATABASE_URL, once it is seen to answer, to be new enough and to keep text as UTF-8. */
export async function openExternal(url: string, log: Log, most: number): Promise<pg.Pool> {
  const pool = openPool({ url, most }, log);
  try {
    const { rows } = await pool.query<{ version: string; encoding: string }>(
      "select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding",
    );
    const version = Math.floor(Number(rows[0]?.version) / 10_000);
    const encoding = rows[0]?.encoding;
    if (version < OLDEST_VERSION) {
      throw new DatabaseUnavailable(
        `DATABASE_URL is PostgreSQL ${version}; Flashcrowd needs ${OLDEST_VERSION} or newer`,
      );
    }
    if (encoding !== "UTF8") {
      throw new DatabaseUnavailable(
        `DATABASE_URL names a database in ${encoding}; create one with encoding UTF8`,
      );
    }
    return pool;
  } catch (error) {
    await pool.end();
    if (error instanceof DatabaseUnavailable) throw error;
    const { host } = new URL(url);
    const why = error instanceof Error && "severity" in error ? error.message : reason(error);
    throw new DatabaseUnavailable(
      `DATABASE_URL cannot be used: ${host || "the database"} answered "${why}"; check address, account and password`,
      { cause: error },
    );
  }
}
