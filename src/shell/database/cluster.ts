import { chownSync, existsSync, realpathSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { chooseAccount } from "./account.ts";
import { findBinaries } from "./binaries.ts";
import { createCluster } from "./create.ts";
import { KEEPER, type Running, startKept } from "./keeper.ts";
import { clearLeftover } from "./leftover.ts";
import type { Log } from "./log.ts";
import { findSockets } from "./sockets.ts";

/** The embedded PostgreSQL of a data directory, kept running until it is stopped. */
export interface Cluster {
  /** Folder of its socket. */
  readonly socketFolder: string;
  stop(): Promise<void>;
}

/** A run shorter than this counts as a failed one, and the next start waits longer. */
const STABLE_MS = 60_000;
const LONGEST_WAIT_MS = 10_000;

/**
 * The settings that differ from PostgreSQL's own. Durability stays as it comes (fsync, synchronous commit,
 * full pages). Statements and values stay out of the log, since they can hold addresses.
 */
function settings(socketFolder: string, connections: number): string[] {
  const values = {
    listen_addresses: "",
    unix_socket_directories: `"${socketFolder.replaceAll('"', '""')}"`,
    unix_socket_permissions: "0700",
    max_connections: String(connections),
    shared_buffers: "128MB",
    wal_level: "minimal",
    max_wal_senders: "0",
    max_wal_size: "2GB",
    wal_compression: "pglz",
    checkpoint_timeout: "10min",
    log_checkpoints: "off",
    log_error_verbosity: "terse",
    log_min_error_statement: "panic",
    timezone: "UTC",
    log_timezone: "UTC",
  };
  return Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/**
 * Creates the cluster when there is none, stops one left over, starts it and keeps it running: when PostgreSQL
 * ends by itself it is started again, with growing pauses. To be called only by who holds the data directory.
 */
export async function startCluster(dataDir: string, log: Log, connections: number): Promise<Cluster> {
  const home = realpathSync(dataDir);
  const folder = path.join(home, "postgres");
  const binaries = findBinaries();
  const account = chooseAccount(existsSync(folder) ? folder : home, [home, binaries.postgres]);
  if (!existsSync(path.join(folder, "PG_VERSION"))) await createCluster(folder, account, binaries);
  const socketFolder = (await findSockets(dataDir)).postgres;
  if (socketFolder !== folder) {
    await mkdir(socketFolder, { recursive: true, mode: 0o700 });
    if (account.owner) chownSync(socketFolder, account.owner.uid, account.owner.gid);
  }
  const launch = async (): Promise<Running> => {
    await clearLeftover(folder, socketFolder, account, binaries, log);
    const postgres = [binaries.postgres, "-D", folder, ...settings(socketFolder, connections)];
    const run = account.run("/bin/sh", ["-c", KEEPER, "keeper", ...postgres]);
    return startKept(run, socketFolder, path.join(home, "postgres.log"), log);
  };

  let running = await launch();
  const closing = new AbortController();
  const kept = keepRunning();

  async function keepRunning(): Promise<void> {
    for (let wait = 0; ; ) {
      const since = performance.now();
      await running.ended;
      if (closing.signal.aborted) return;
      wait = performance.now() - since > STABLE_MS ? 0 : longer(wait);
      log.error("the database ended by itself; starting it again");
      while (!(await startAgain(wait))) {
        if (closing.signal.aborted) return;
        wait = longer(wait);
      }
      if (closing.signal.aborted) running.stop();
    }
  }

  async function startAgain(wait: number): Promise<boolean> {
    try {
      await pause(wait, undefined, { signal: closing.signal });
      running = await launch();
      return true;
    } catch (error) {
      if (!closing.signal.aborted) log.error((error as Error).message);
      return false;
    }
  }

  return {
    socketFolder,
    async stop() {
      closing.abort();
      running.stop();
      await kept;
    },
  };
}

function longer(wait: number): number {
  return Math.min(LONGEST_WAIT_MS, Math.max(100, wait * 2));
}
