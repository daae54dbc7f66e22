import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";

const PROGRAM = path.join(import.meta.dirname, "open-database.ts");

/** What the process says: it is open, it was refused, or what a query brought. */
export interface Said {
  readonly open?: string;
  readonly refused?: string;
  readonly rows?: readonly Record<string, unknown>[];
  readonly error?: string;
}

/** A process of its own that holds a database open, ended with the test that started it. */
export interface HeldOpen extends AsyncDisposable {
  readonly child: ChildProcess;
  /** Its first line: whether it has the database. */
  readonly opened: Said;
  /** All that it wrote to stderr so far. */
  notices(): string;
  /** Runs one SQL statement through it. Rejects when the process ends before it answers. */
  query(sql: string): Promise<Said>;
  /** Lets it close by itself. */
  close(): Promise<void>;
  /** kill -9. */
  kill(): Promise<void>;
}

/** Starts the process and waits for its first line. */
export async function holdOpen(
  mode: "serve" | "command",
  dataDir: string,
  databaseUrl?: string,
): Promise<HeldOpen> {
  const child = spawn(
    process.execPath,
    ["--conditions=source", PROGRAM, mode, dataDir, ...(databaseUrl ? [databaseUrl] : [])],
    { stdio: ["pipe", "pipe", "pipe"] },
  );
  const exited = new Promise<void>((resolve) => {
    child.once("close", () => resolve());
  });
  let notices = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    notices += text;
  });
  child.stdin.on("error", () => child.stdin.destroy());
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<Said> => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`the process ended without an answer: ${notices}`);
    return JSON.parse(value) as Said;
  };
  const end = async (how: () => void) => {
    if (child.exitCode === null && child.signalCode === null) how();
    await exited;
  };
  return {
    child,
    opened: await next(),
    notices: () => notices,
    query(sql) {
      child.stdin.write(`${sql}\n`);
      return next();
    },
    close: () => end(() => child.stdin.end()),
    kill: () => end(() => child.kill("SIGKILL")),
    [Symbol.asyncDispose]: () => end(() => child.stdin.end()),
  };
}

/** Process id of the PostgreSQL that runs on the data directory, or null. */
export function postmaster(dataDir: string): number | null {
  const record = path.join(dataDir, "postgres", "postmaster.pid");
  if (!existsSync(record)) return null;
  return Number.parseInt(readFileSync(record, "utf8"), 10);
}

/** Every process, but this one, whose command line names the data directory. */
export function processesOn(dataDir: string): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, "utf8").includes(dataDir);
      } catch {
        // Ended between the listing and the reading.
        return false;
      }
    })
    .map(Number);
}

/** kill -9 of processes, the youngest first: a keeper dies before it could notice that its server did. */
export function killAll(pids: readonly number[]): void {
  for (const pid of pids.toSorted((one, other) => other - one)) {
    try {
      process.kill(pid, "SIGKILL");
    } catch (error) {
      // Ended with one that was killed before it.
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
  }
}
