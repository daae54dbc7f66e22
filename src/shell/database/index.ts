/** Database: PostgreSQL under the whole program, started and stopped by ourselves or reached by DATABASE_URL. */
import path from "node:path";
import type pg from "pg";
import { startCluster } from "./cluster.ts";
import { openExternal } from "./external.ts";
import { heldBy, type Lock, takeLock } from "./lock.ts";
import type { Log } from "./log.ts";
import { openPool, type Reach } from "./pool.ts";
import { findSockets } from "./sockets.ts";
import { DatabaseUnavailable } from "./unavailable.ts";

export { isAway } from "./away.ts";
export { type Clock, openClock } from "./clock.ts";
export type { Log } from "./log.ts";
export { migrate } from "./migrate.ts";
export { openPool, type Reach } from "./pool.ts";
export { DatabaseUnavailable } from "./unavailable.ts";

/** An open database. */
export interface Database {
  readonly pool: pg.Pool;
  /** By what a thread opens connections of its own. */
  readonly reach: Reach;
  readonly kind: "embedded" | "external";
  /** Where the database is, in words for the start banner; never holds a secret. */
  readonly whereIs: string;
  /** Tells commands on the same data directory under which address the server answers. */
  announce(address: string): void;
  /** Ends the connections, stops a database that was started here, and gives the data directory free. */
  close(): Promise<void>;
}

/** What to open, and as whom. */
export interface Opening {
  readonly dataDir: string;
  /** An ordinary PostgreSQL; null starts the embedded one in the data directory. */
  readonly databaseUrl: string | null;
  readonly log: Log;
  /**
   * "serve" holds the data directory alone. "worker" works beside the process that holds it. "command" works
   * through a living server's database, and starts the embedded one for its own duration only when there is none.
   */
  readonly mode: "serve" | "worker" | "command";
  /** Worker processes that will connect as well; none when this process does everything. */
  readonly workers?: number;
}

/** Connections of a process that does everything, on its own database and on one that others may use. */
const ALONE = 24;
const ALONE_ELSEWHERE = 20;
/** Connections of a process that is one of several. */
const AMONG_OTHERS = 8;
/** Connections of the embedded database beside those of workers. */
const SPARE_CONNECTIONS = 60;

/** Opens the database. Throws DatabaseUnavailable with one line that names the mend. */
export async function openDatabase(opening: Opening): Promise<Database> {
  if (opening.mode === "serve") return openToServe(opening);
  return opening.mode === "worker" ? openForWorker(opening) : openForCommand(opening);
}

/** The living server of a data directory: its process, and its address once it listens. Null when there is none. */
export async function servedBy(dataDir: string): Promise<{ pid: number; address: string | null } | null> {
  const holder = await heldBy((await findSockets(dataDir)).lock);
  if (holder?.mode !== "serve") return null;
  return { pid: holder.pid, address: holder.address };
}

async function openToServe({ dataDir, databaseUrl, log, workers = 0 }: Opening): Promise<Database> {
  const sockets = await findSockets(dataDir);
  const taken = await takeLock(sockets.lock, "serve");
  if ("pid" in taken) {
    const what =
      taken.mode === "serve" ? `the server with process id ${taken.pid}` : `a command (${taken.pid})`;
    throw new DatabaseUnavailable(
      `${dataDir} is in use by ${what}; stop it first, or set DATA_DIR to another folder`,
    );
  }
  try {
    if (databaseUrl === null) return await openEmbedded(dataDir, taken, log, workers);
    const pool = await openExternal(databaseUrl, log, workers === 0 ? ALONE_ELSEWHERE : AMONG_OTHERS);
    taken.tell({ database: "elsewhere" });
    return {
      pool,
      reach: { url: databaseUrl },
      kind: "external",
      whereIs: externalPlace(databaseUrl),
      announce: (address) => taken.tell({ address }),
      async close() {
        await pool.end();
        await taken.release();
      },
    };
  } catch (error) {
    await taken.release();
    throw error;
  }
}

async function openForWorker({ dataDir, databaseUrl, log }: Opening): Promise<Database> {
  if (databaseUrl !== null) {
    const pool = await openExternal(databaseUrl, log, AMONG_OTHERS);
    return onlyPool(pool, { url: databaseUrl }, externalPlace(databaseUrl));
  }
  const reach = { socketFolder: (await findSockets(dataDir)).postgres };
  return onlyPool(openPool({ ...reach, most: AMONG_OTHERS }, log), reach, embeddedPlace(dataDir));
}

async function openForCommand(opening: Opening): Promise<Database> {
  const { dataDir, databaseUrl, log } = opening;
  if (databaseUrl !== null) {
    const pool = await openExternal(databaseUrl, log, AMONG_OTHERS);
    return onlyPool(pool, { url: databaseUrl }, externalPlace(databaseUrl));
  }
  const sockets = await findSockets(dataDir);
  const taken = await takeLock(sockets.lock, "command");
  if (!("pid" in taken)) {
    try {
      return await openEmbedded(dataDir, taken, log, 0);
    } catch (error) {
      await taken.release();
      throw error;
    }
  }
  // Another command ends by itself and then stops its database: wait for that rather than lose it midway.
  const ready = await taken.whenReady();
  if (ready === null) return openForCommand(opening);
  if (ready.database === "elsewhere") {
    throw new DatabaseUnavailable(
      `the server of ${dataDir} (process id ${ready.pid}) uses a DATABASE_URL; set the same one for this command`,
    );
  }
  const reach = { socketFolder: sockets.postgres };
  return onlyPool(openPool({ ...reach, most: AMONG_OTHERS }, log), reach, embeddedPlace(dataDir));
}

async function openEmbedded(dataDir: string, lock: Lock, log: Log, workers: number): Promise<Database> {
  const cluster = await startCluster(dataDir, log, SPARE_CONNECTIONS + workers * (AMONG_OTHERS + 1));
  lock.tell({ database: "here" });
  const reach = { socketFolder: cluster.socketFolder };
  const pool = openPool({ ...reach, most: workers === 0 ? ALONE : AMONG_OTHERS }, log);
  return {
    pool,
    reach,
    kind: "embedded",
    whereIs: embeddedPlace(dataDir),
    announce: (address) => lock.tell({ address }),
    async close() {
      await pool.end();
      await cluster.stop();
      await lock.release();
    },
  };
}

function onlyPool(pool: pg.Pool, reach: Reach, whereIs: string): Database {
  const kind = "url" in reach ? "external" : "embedded";
  return { pool, reach, kind, whereIs, announce() {}, close: () => pool.end() };
}

function embeddedPlace(dataDir: string): string {
  return `embedded PostgreSQL in ${path.join(dataDir, "postgres")}`;
}

function externalPlace(databaseUrl: string): string {
  const { host, pathname, searchParams } = new URL(databaseUrl);
  return `PostgreSQL at ${searchParams.get("host") ?? (host || "a local socket")}${pathname}`;
}
