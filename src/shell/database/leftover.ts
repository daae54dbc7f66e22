import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import type { Log } from "./log.ts";
import { runToEnd } from "./program.ts";
import { DatabaseUnavailable } from "./unavailable.ts";

/** How long a leftover may take to write what it holds and stop. */
const PATIENCE_MS = 60_000;

/**
 * Stops a PostgreSQL that still runs on `folder` after its server was killed, and clears away the process ids
 * of one that does not. To be called only by who holds the data directory.
 */
export async function clearLeftover(
  folder: string,
  socketFolder: string,
  account: Account,
  binaries: Binaries,
  log: Log,
): Promise<void> {
  const record = path.join(folder, "postmaster.pid");
  if (!existsSync(record)) return;
  const stop = () =>
    runToEnd(
      account.run(binaries.pg_ctl, ["stop", "-D", folder, "-m", "fast", "-w", "-t", `${PATIENCE_MS / 1000}`]),
    );
  if (!existsSync("/proc/self/cwd")) {
    const status = await runToEnd(account.run(binaries.pg_ctl, ["status", "-D", folder]));
    if (status.code === 0) await stop();
    return;
  }
  const pid = Number.parseInt(await readFile(record, "utf8"), 10);
  if (postgresOn(folder).includes(pid)) {
    log.warn(`stopping a database (process id ${pid}) that was left running in ${folder}`);
    await stop();
  }
  // Backends of a killed postmaster end by themselves; until then the shared memory is theirs.
  for (const since = performance.now(); postgresOn(folder).length > 0; await pause(20)) {
    if (performance.now() - since > PATIENCE_MS) {
      throw new DatabaseUnavailable(
        `a PostgreSQL on ${folder} (process ids ${postgresOn(folder).join(", ")}) does not stop; stop it by hand`,
      );
    }
  }
  // Nobody is left on the folder. PostgreSQL itself would refuse to start if another program had the same
  // process id by now, or if nobody has collected the dead one.
  await rm(record, { force: true });
  await rm(path.join(socketFolder, ".s.PGSQL.5432.lock"), { force: true });
}

/** Process ids of the PostgreSQL processes that work in `folder` (each one makes it its working directory). */
function postgresOn(folder: string): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return (
          readlinkSync(`/proc/${name}/cwd`) === folder &&
          readFileSync(`/proc/${name}/comm`, "utf8").trim() === "postgres"
        );
      } catch {
        // Ended meanwhile, or another account's: neither is ours.
        return false;
      }
    })
    .map(Number);
}
