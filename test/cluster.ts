// A PostgreSQL for the tests of one vitest project: made in a temporary folder, stopped when the tests end, also
// when they are killed (it runs under the same keeper as the embedded database). Nothing here is worth an fsync.
import { existsSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { chooseAccount } from "../src/shell/database/account.ts";
import { type Binaries, findBinaries } from "../src/shell/database/binaries.ts";
import { createCluster } from "../src/shell/database/create.ts";
import { migrate } from "../src/shell/database/index.ts";
import { KEEPER, startKept } from "../src/shell/database/keeper.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the cluster's own database; unset in projects that run on the embedded database. */
    cluster: string;
  }
}

/** The database that every test database is a copy of. */
export const TEMPLATE = "migrated";

const SYSTEM_15 = "/usr/lib/postgresql/15/bin";

/** Global setup: a cluster of the embedded PostgreSQL (18). */
export function embedded18(project: TestProject): Promise<() => Promise<void>> {
  return provideCluster(project, findBinaries());
}

/** Global setup: a cluster of the system's PostgreSQL 15. */
export function system15(project: TestProject): Promise<() => Promise<void>> {
  const program = (name: string) => path.join(SYSTEM_15, name);
  if (!existsSync(program("postgres"))) {
    throw new Error(`these tests need PostgreSQL 15 in ${SYSTEM_15}: apt-get install postgresql-15`);
  }
  const binaries = { initdb: program("initdb"), postgres: program("postgres"), pg_ctl: program("pg_ctl") };
  return provideCluster(project, binaries);
}

async function provideCluster(project: TestProject, binaries: Binaries): Promise<() => Promise<void>> {
  const home = await mkdtemp(path.join(os.tmpdir(), "fc-"));
  await chmod(home, 0o711);
  const folder = path.join(home, "postgres");
  const account = chooseAccount(home, [home, binaries.postgres]);
  const remove = () => rm(home, { recursive: true, force: true });
  await createCluster(folder, account, binaries).catch(async (error: unknown) => {
    await remove();
    throw error;
  });
  const quick = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=64MB"];
  const place = ["listen_addresses=", `unix_socket_directories=${folder}`, "max_connections=200"];
  const settings = [...quick, ...place].flatMap((setting) => ["-c", setting]);
  const command = ["-c", KEEPER, "keeper", binaries.postgres, "-D", folder, ...settings];
  const run = account.run("/bin/sh", command);
  const running = await startKept(run, folder, path.join(home, "postgres.log"), console);
  const url = `postgres://flashcrowd@localhost/postgres?host=${encodeURIComponent(folder)}`;
  const stop = async () => {
    running.stop();
    await running.ended;
    await remove();
  };
  try {
    await makeTemplate(url);
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide("cluster", url);
  return stop;
}

async function makeTemplate(url: string): Promise<void> {
  const maker = new pg.Client(url);
  await maker.connect();
  await maker.query(`create database ${TEMPLATE}`);
  await maker.end();
  const pool = new pg.Pool({ connectionString: databaseOf(url, TEMPLATE) });
  try {
    await migrate(pool, path.resolve(import.meta.dirname, "../migrations"));
  } finally {
    await pool.end();
  }
}

/** The address of another database of the same cluster. */
export function databaseOf(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
