// Durable pledge requests a second: the store's group commit against the same rows inserted one by one, on one
// embedded PostgreSQL with fsync on, in the same run. Bounded in time; loopback (a Unix socket) only.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type pg from "pg";
import { uuidv7 } from "uuidv7";
import { migrate, openDatabase } from "../src/shell/database/index.ts";
import { openStore, type PledgeRequest } from "../src/shell/store/index.ts";

const IN_FLIGHT = 256;
const SECONDS = 5;
const ROUNDS = 3;

/** Runs `once` with 256 under way for some seconds; gives how many a second were done, and the 99th percentile in ms. */
async function rate(once: () => Promise<unknown>): Promise<{ perSecond: number; p99: number }> {
  const took: number[] = [];
  const started = performance.now();
  const worker = async (): Promise<void> => {
    while (performance.now() - started < SECONDS * 1000) {
      const asked = performance.now();
      await once();
      took.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  const seconds = (performance.now() - started) / 1000;
  took.sort((a, b) => a - b);
  return { perSecond: took.length / seconds, p99: took[Math.floor(took.length * 0.99)] ?? 0 };
}

function request(campaignId: string): PledgeRequest {
  return {
    campaignId,
    personKey: randomBytes(32),
    sealedAddress: randomBytes(48),
    language: "en",
    zone: "Europe/London",
    country: null,
    channel: null,
    inviteCode: null,
    ownInviteCode: randomBytes(8).toString("hex"),
  };
}

async function openCampaign(pool: pg.Pool): Promise<string> {
  const id = uuidv7();
  await pool.query("insert into campaign (id, slug, state, plan) values ($1, $2, 'open', '{}')", [
    id,
    `bench-${randomBytes(4).toString("hex")}`,
  ]);
  return id;
}

const folder = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-bench-"));
const log = { info() {}, warn: console.warn, error: console.error };
const database = await openDatabase({ dataDir: folder, databaseUrl: null, log, mode: "serve" });
try {
  await migrate(database.pool, path.resolve(import.meta.dirname, "../migrations"));
  const { pool } = database;
  const store = openStore(pool, Date.now, () => ({ outcome: "clear", rules: [] }));
  await pool.query(
    "create table bare (campaign_id uuid, person_key bytea, unique (campaign_id, person_key))",
  );
  const ratios: number[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const campaignId = await openCampaign(pool);
    const grouped = await rate(() => store.intake.request(request(campaignId)));
    const single = await rate(() =>
      pool.query("insert into bare values ($1, $2) on conflict do nothing", [campaignId, randomBytes(32)]),
    );
    ratios.push(grouped.perSecond / single.perSecond);
    console.log(
      `round ${round}: ${grouped.perSecond.toFixed(0)} pledges/s whole (person, fact, mail; p99 ${grouped.p99.toFixed(0)} ms), ` +
        `${single.perSecond.toFixed(0)} bare inserts/s one by one (p99 ${single.p99.toFixed(0)} ms)`,
    );
  }
  ratios.sort((a, b) => a - b);
  console.log(`ratio, median of ${ROUNDS} rounds: ${ratios[1]?.toFixed(2)}`);
} finally {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}
