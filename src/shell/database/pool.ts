import pg from "pg";
import type { Log } from "./log.ts";

/** By what a database is reached: the folder of the embedded one's socket, or an address. */
export type Reach = { readonly socketFolder: string } | { readonly url: string };

/** Which database a pool connects to, and how many connections it may hold. */
export type PoolTarget = Reach & { readonly most: number };

/** The account and database of the embedded PostgreSQL. */
export const EMBEDDED = { user: "flashcrowd", database: "postgres" } as const;

/**
 * A bounded pool. No statement runs longer than 30 s and no transaction idles longer than 60 s, so that
 * one stuck request cannot hold a campaign's lock for ever. Lost connections are replaced on the next use.
 */
export function openPool(target: PoolTarget, log: Log): pg.Pool {
  const where =
    "url" in target ? { connectionString: target.url } : { host: target.socketFolder, ...EMBEDDED };
  const pool = new pg.Pool({
    ...where,
    max: target.most,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    application_name: "flashcrowd",
    options: "-c timezone=UTC",
    // Statements that are asked for at once travel together.
    pipeline: true,
  });
  let lost = false;
  pool.on("connect", (client) => {
    lost = false;
    // A connection that is lost while it is lent out, between two statements, is told to nobody else; the next
    // statement on it fails and says so to whoever waits.
    client.on("error", () => {});
  });
  // Every idle connection reports the same outage; one line is enough.
  pool.on("error", (error) => {
    // While we close, the database ends connections that are just saying goodbye themselves.
    if (!lost && !pool.ending)
      log.warn(`lost the connection to the database (${error.message}); connecting again when needed`);
    lost = true;
  });
  return pool;
}
