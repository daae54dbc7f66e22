import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { chooseAccount } from "../../src/shell/database/account.ts";
import { findBinaries } from "../../src/shell/database/binaries.ts";
import { createCluster } from "../../src/shell/database/create.ts";
import { migrate } from "../../src/shell/database/index.ts";
import { KEEPER, type Running, startKept } from "../../src/shell/database/keeper.ts";
import { clearLeftover } from "../../src/shell/database/leftover.ts";
import { postmaster } from "../process/held-open.ts";

/** A PostgreSQL with its own durability, which a test stops, kills and starts again. */
export interface Postgres extends AsyncDisposable {
  /** A migrated, empty database of its own; works as DATABASE_URL. */
  database(): Promise<string>;
  start(): Promise<void>;
  /** Stops it as an administrator does: at once, transactions broken off. */
  stop(): Promise<void>;
  /** kill -9 of its first process. */
  kill(): Promise<void>;
}

/** Makes and starts it in a temporary folder. */
export async function postgres(): Promise<Postgres> {
  const home = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-pg-"));
  chmodSync(home, 0o711);
  const folder = path.join(home, "postgres");
  const binaries = findBinaries();
  const account = chooseAccount(home, [home, binaries.postgres]);
  await createCluster(folder, account, binaries);
  const settings = ["listen_addresses=", `unix_socket_directories=${folder}`, "max_connections=100"];
  const args = settings.flatMap((setting) => ["-c", setting]);
  const quiet = { info() {}, warn() {}, error() {} };
  const url = (name: string) => `postgres://flashcrowd@localhost/${name}?host=${encodeURIComponent(folder)}`;
  let running: Running | null = null;
  const start = async (): Promise<void> => {
    await clearLeftover(folder, folder, account, binaries, quiet);
    const run = account.run("/bin/sh", ["-c", KEEPER, "keeper", binaries.postgres, "-D", folder, ...args]);
    running = await startKept(run, folder, path.join(home, "postgres.log"), quiet);
  };
  const stop = async (): Promise<void> => {
    running?.stop();
    await running?.ended;
    running = null;
  };
  await start();
  return {
    async database() {
      const name = `chaos_${randomBytes(4).toString("hex")}`;
      const maker = new pg.Client(url("postgres"));
      await maker.connect();
      await maker.query(`create database ${name}`);
      await maker.end();
      const pool = new pg.Pool({ connectionString: url(name) });
      await migrate(pool, path.resolve(import.meta.dirname, "../../migrations"));
      await pool.end();
      return url(name);
    },
    start,
    stop,
    async kill() {
      process.kill(postmaster(home)!, "SIGKILL");
      await running?.ended;
      running = null;
    },
    async [Symbol.asyncDispose]() {
      await stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
