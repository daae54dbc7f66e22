// A Flashcrowd server of its own process on the embedded PostgreSQL in a temporary folder, as `npm start` runs it,
// with one open campaign; and what its processes use.
import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import pg from "pg";
import { uuidv7 } from "uuidv7";
import type { Order, Report } from "./load.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const CLOCK_TICK_MS = 10;

/** The server at work. */
export interface House extends AsyncDisposable {
  readonly port: number;
  readonly slug: string;
  readonly pool: pg.Pool;
  /** Processor time used so far by server and database, in milliseconds. */
  cpu(): Parts;
  /** Memory of server and database in MB; pages that processes share are counted once. */
  memory(): Parts;
  /** The Unix socket of its PostgreSQL, which has the user flashcrowd. */
  readonly socket: string;
}

/** What the server used, and what its database. */
export interface Parts {
  readonly server: number;
  readonly database: number;
}

/** Starts a server; `env` holds settings, `nodeFlags` what Node itself is to do (for instance --cpu-prof). */
export async function openHouse(
  env: NodeJS.ProcessEnv = {},
  nodeFlags: readonly string[] = [],
): Promise<House> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "fcs-"));
  const child = spawn(
    process.execPath,
    [...nodeFlags, path.join(ROOT, "bin/flashcrowd"), "serve", "--json"],
    {
      cwd: ROOT,
      env: { ...process.env, PORT: "0", EXAMPLES: "no", LOG_LEVEL: "error", DATA_DIR: dataDir, ...env },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const stop = async (): Promise<void> => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, brokenOff);
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGTERM");
      await once(child, "exit");
    }
    rmSync(dataDir, { recursive: true, force: true });
  };
  // Whoever breaks the bench off leaves no server behind.
  const brokenOff = (): void => {
    child.kill("SIGTERM");
    process.exit(1);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, brokenOff);
  const line = await Promise.race([
    once(createInterface(child.stdout!), "line").then(([text]) => String(text)),
    once(child, "exit").then(() => null),
  ]);
  if (line === null) {
    await stop();
    throw new Error("the server did not start");
  }
  const { address } = JSON.parse(line) as { address: string };
  const pool = new pg.Pool({
    host: path.join(dataDir, "postgres"),
    user: "flashcrowd",
    database: "postgres",
    max: 2,
  });
  pool.on("error", () => {});
  const slug = "surge";
  await pool.query("insert into campaign (id, slug, state, plan) values ($1, $2, 'open', $3)", [
    uuidv7(),
    slug,
    JSON.stringify(plan()),
  ]);
  const parts = (of: (pid: number) => number): Parts => {
    const [server, ...database] = familyOf(child).map(of);
    return { server: server ?? 0, database: database.reduce((a, b) => a + b, 0) };
  };
  return {
    port: Number(new URL(address).port),
    slug,
    pool,
    cpu: () => parts(cpuOf),
    memory: () => parts(memoryOf),
    socket: path.join(dataDir, "postgres", ".s.PGSQL.5432"),
    async [Symbol.asyncDispose]() {
      await pool.end();
      await stop();
    },
  };
}

/** Sends one order to a load generator of its own process. */
export async function load(order: Order): Promise<Report> {
  const child = fork(path.join(import.meta.dirname, "load.ts"), { execArgv: ["--conditions=source"] });
  child.send(order);
  const [report] = (await once(child, "message")) as [Report];
  return report;
}

/** A Fastify server that keeps nothing (bare.ts); its page has `bytes` bytes. */
export async function openBare(bytes: number): Promise<{ port: number; cpu(): number } & AsyncDisposable> {
  const child = fork(path.join(import.meta.dirname, "bare.ts"), [String(bytes)], {
    execArgv: ["--conditions=source"],
  });
  const [port] = (await once(child, "message")) as [number];
  return {
    port,
    cpu: () => cpuOf(child.pid!),
    async [Symbol.asyncDispose]() {
      child.disconnect();
      await once(child, "exit");
    },
  };
}

/** The process and all that it started, itself first. Time of processes that ended counts with their parent. */
function familyOf(child: ChildProcess): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    const stat = /^\d+$/.test(name) ? statOf(Number(name)) : null;
    if (stat) parents.set(Number(name), Number(stat[1]));
  }
  const found = [child.pid!];
  for (const pid of found) for (const [one, parent] of parents) if (parent === pid) found.push(one);
  return found;
}

function statOf(pid: number): string[] | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
  } catch {
    return null;
  }
}

function cpuOf(pid: number): number {
  const stat = statOf(pid);
  return stat === null
    ? 0
    : stat.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) * CLOCK_TICK_MS;
}

function memoryOf(pid: number): number {
  try {
    const kilobytes = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function plan(): unknown {
  const story = Array.from(
    { length: 40 },
    (_, i) => `Paragraph ${i} of the story of a song that many people like.`,
  );
  return {
    name: "Bring back the song",
    story: story.join("\n\n"),
    askKind: "buy",
    ask: "Buy the song once, if you like it",
    venue: "other",
    item: "Example by The Band",
    feed: {},
    doors: [{ label: "The shop", url: "https://shop.example.org/song", country: null, device: "any" }],
    moment: { mode: "together", date: nextWeek(), from: "20:00", until: "22:00", zone: "Europe/Berlin" },
    goal: { people: 100_000, rank: null },
    disclosures: { organiser: "Ada Lovelace", benefits: "The band", pays: "Nobody", money: "To the shop" },
    languages: ["en"],
    asksCountry: true,
    asksAmount: false,
    currency: "EUR",
    shareText: "",
  };
}

function nextWeek(): string {
  return new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
}
