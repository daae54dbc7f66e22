// What the sums of docs/SCALE.md stand on: bytes on disk and of WAL for each whole pledge, how long the projection and
// a recount take, and pledges a second that one NATS server takes in. Loopback only, about a minute.
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type pg from "pg";
import { uuidv7 } from "uuidv7";
import { migrate, openDatabase } from "../src/shell/database/index.ts";
import { openNats } from "../src/shell/nats/index.ts";
import { newCode, openVault } from "../src/shell/secrets/index.ts";
import { openStore, type PledgeRequest } from "../src/shell/store/index.ts";

const PEOPLE = 100_000;
const IN_FLIGHT = 1000;
const NATS_PORT = 14_333;

const vault = openVault(randomBytes(32));
const log = { info() {}, warn() {}, error: console.error };
const folder = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-bench-"));

function request(campaignId: string, n: number): PledgeRequest {
  return {
    campaignId,
    personKey: vault.personKey(campaignId, `person-number-${n}@example.org`),
    sealedAddress: vault.seal(`person-number-${n}@example.org`),
    language: "en",
    zone: "Europe/London",
    country: "GB",
    channel: null,
    inviteCode: null,
    ownInviteCode: newCode(),
  };
}

/** Does `once` for each number, so many at a time; gives how many a second. */
async function all(count: number, one: (n: number) => Promise<unknown>): Promise<number> {
  let next = 0;
  const began = performance.now();
  const lane = async (): Promise<void> => {
    while (next < count) await one(next++);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
  return count / ((performance.now() - began) / 1000);
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const began = performance.now();
  const result = await work();
  return [result, (performance.now() - began) / 1000];
}

async function onDatabase(pool: pg.Pool): Promise<void> {
  const store = openStore(pool, Date.now, () => ({ outcome: "clear", rules: [] }));
  const id = uuidv7();
  await pool.query("insert into campaign (id, slug, state, plan) values ($1, 'bench', 'open', '{}')", [id]);
  const wal = async () =>
    (await pool.query<{ at: number }>("select pg_current_wal_lsn() - '0/0'::pg_lsn as at")).rows[0]!.at;
  const before = Number(await wal());
  const perSecond = await all(PEOPLE, (n) => store.intake.request(request(id, n)));
  const written = (Number(await wal()) - before) / PEOPLE;
  console.log(`${perSecond.toFixed(0)} whole pledges/s from ${IN_FLIGHT} at a time, without HTTP`);
  console.log(`${written.toFixed(0)} bytes of WAL a pledge`);
  const { rows } = await pool.query<{ name: string; bytes: number }>(
    `select relname as name, pg_total_relation_size(oid) / $1::float8 as bytes
     from pg_class where relname in ('person', 'fact', 'mail') order by 1`,
    [PEOPLE],
  );
  for (const { name, bytes } of rows) console.log(`${name}: ${bytes.toFixed(0)} bytes a pledge with indexes`);
  const [{ tally }, projecting] = await timed(() => store.project(id, Date.now()));
  console.log(`projection: ${(PEOPLE / projecting).toFixed(0)} facts/s`);
  const [, recounting] = await timed(() => store.recount(id, tally.seq));
  console.log(`recount from the first fact: ${(PEOPLE / recounting).toFixed(0)} facts/s`);
}

async function onNats(): Promise<void> {
  const file = path.join(folder, "nats.conf");
  writeFileSync(file, `listen: "127.0.0.1:${NATS_PORT}"\njetstream { store_dir: "${folder}/nats" }\n`);
  const server: ChildProcess = spawn("nats-server", ["-c", file], { stdio: "ignore" });
  const url = `nats://127.0.0.1:${NATS_PORT}`;
  const nats = openNats({ url, installation: "bench", heard() {}, log });
  try {
    while (!nats.log.ready) await new Promise((resolve) => setTimeout(resolve, 50));
    const perSecond = await all(PEOPLE, (n) => nats.log.append(request("bench", n), Date.now()));
    console.log(`${perSecond.toFixed(0)} pledges/s into one NATS server, sealed and acknowledged`);
    const [folded, seconds] = await timed(async () => {
      let count = 0;
      while (count < PEOPLE) count += await nats.log.fold(async () => undefined);
      return count;
    });
    console.log(`${(folded / seconds).toFixed(0)} pledges/s out of it again, without the database`);
  } finally {
    await nats.wire.close();
    server.kill();
    await once(server, "exit");
  }
}

const database = await openDatabase({ dataDir: folder, databaseUrl: null, log, mode: "serve" });
try {
  await migrate(database.pool, path.resolve(import.meta.dirname, "../migrations"));
  await onDatabase(database.pool);
  await onNats();
} finally {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}
