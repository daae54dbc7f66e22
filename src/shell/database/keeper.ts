import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, statSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import type { Run } from "./account.ts";
import { cannotRun } from "./binaries.ts";
import type { Log } from "./log.ts";
import { EMBEDDED } from "./pool.ts";
import { DatabaseUnavailable, reason } from "./unavailable.ts";

/**
 * Runs PostgreSQL, and stops it (SIGINT: at once, but cleanly) when standard input ends. Our end of that pipe
 * closes however we end, by kill -9 too, so that the database is never left behind.
 */
export const KEEPER = `
exec 3<&0 </dev/null
"$@" 3<&- &
postgres=$!
{ read -r nothing <&3; kill -INT "$postgres"; } 2>/dev/null &
watcher=$!
exec 3<&-
wait "$postgres"
code=$?
kill "$watcher" 2>/dev/null
exit "$code"
`;

/** A PostgreSQL that answers. */
export interface Running {
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Asks it to stop; `ended` tells when it has. */
  stop(): void;
}

const LARGEST_LOG = 4 * 1024 * 1024;

/**
 * Starts PostgreSQL under the keeper and waits until it answers on `socketFolder`; what it says goes to
 * `logFile`. `run` is the keeper with its arguments.
 */
export async function startKept(run: Run, socketFolder: string, logFile: string, log: Log): Promise<Running> {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  const begin = size > LARGEST_LOG ? 0 : size;
  const output = openSync(logFile, begin === 0 ? "w" : "a", 0o600);
  // A session of its own: Ctrl-C in the terminal reaches us, and we stop the database when we are done with it.
  const child = spawn(run.command, run.args, {
    ...run.options,
    stdio: ["pipe", output, output],
    detached: true,
  });
  closeSync(output);
  child.stdin?.on("error", () => child.stdin?.destroy());
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => resolve());
  });
  let failed: Error | null = null;
  child.once("error", (error) => {
    failed = error;
  });
  const since = performance.now();
  let slow = false;
  while (!(await answers(socketFolder))) {
    if (failed) throw cannotRun(reason(failed));
    if (hasEnded(child)) throw whyEnded(child, readFileSync(logFile).subarray(begin).toString(), logFile);
    if (!slow && performance.now() - since > 5000) {
      slow = true;
      log.warn("the database is recovering from its last end; this can take a while");
    }
    await pause(15);
  }
  return { ended, stop: () => child.stdin?.end() };
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function answers(socketFolder: string): Promise<boolean> {
  const client = new pg.Client({ host: socketFolder, ...EMBEDDED, connectionTimeoutMillis: 5000 });
  // A connection lost while it is being tried is an answer of "not yet".
  client.on("error", () => {});
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    // Not awaited: the end of a connection that was refused midway may never be reported.
    void client.end();
    return false;
  }
}

function whyEnded(child: ChildProcess, said: string, logFile: string): DatabaseUnavailable {
  if (child.exitCode === 126 || child.exitCode === 127) {
    return cannotRun(said.trim().split("\n").at(-1) ?? "the programs do not start");
  }
  const fatal = /(?:FATAL|PANIC|ERROR):\s+(.*)(?:\n.*DETAIL:\s+(.*))?/.exec(said);
  const why = fatal ? [fatal[1], fatal[2]].filter(Boolean).join(" ") : `exit code ${child.exitCode}`;
  return new DatabaseUnavailable(`the embedded database does not start: ${why} (see ${logFile})`);
}
