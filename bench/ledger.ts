// Leaves a second: appended with their facts in one transaction by the store, and then hashed into tiles and signed,
// on one embedded PostgreSQL with fsync on. Bounded in size; loopback (a Unix socket) only.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { uuidv7 } from "uuidv7";
import { migrate, openDatabase } from "../src/shell/database/index.ts";
import { openLogKeys } from "../src/shell/secrets/index.ts";
import { appendFacts, holdCampaigns } from "../src/shell/store/append.ts";
import { openStore } from "../src/shell/store/index.ts";
import { transaction } from "../src/shell/store/transaction.ts";

const PEOPLE = 60_000;
const GROUP = 1000;
const ROUNDS = 3;

const folder = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-bench-"));
const log = { info() {}, warn: console.warn, error: console.error };
const database = await openDatabase({ dataDir: folder, databaseUrl: null, log, mode: "serve" });
const keeper = { ...openLogKeys(Buffer.alloc(32, 1)), origin: (slug: string) => `bench.test/ledger/${slug}` };

/** Verifies everybody of a fresh campaign in groups; gives leaves a second for appending and for signing. */
async function round(number: number): Promise<{ readonly appended: number; readonly signed: number }> {
  const { pool } = database;
  const store = openStore(pool, Date.now);
  const campaignId = uuidv7();
  await pool.query("insert into campaign (id, slug, state, plan) values ($1, $2, 'open', '{}')", [
    campaignId,
    `bench-${number}`,
  ]);
  const { rows: people } = await pool.query<{ id: string }>(
    `insert into person (id, campaign_id, person_key, address, state, language, zone, invite_code, requested_at, last_mail_at)
     select gen_random_uuid(), $1, sha256(int4send(n)), 'x', 'verified', 'en', 'UTC', $2 || n, now(), now()
     from generate_series(1, $3::int) n returning id`,
    [campaignId, `${number}-`, PEOPLE],
  );
  const began = performance.now();
  for (let from = 0; from < PEOPLE; from += GROUP) {
    await transaction(pool, async (client) => {
      const held = await holdCampaigns(client, [campaignId]);
      const body = { channel: "night-show", inviter: null, generation: 0, country: null };
      await appendFacts(
        client,
        held,
        people.slice(from, from + GROUP).map(({ id }) => ({
          campaignId,
          at: Date.now(),
          body: { kind: "pledge-verified", pledge: id, ...body },
        })),
      );
    });
  }
  const appended = performance.now();
  await store.signLogs(keeper, Date.now());
  const signed = performance.now();
  return {
    appended: (PEOPLE / (appended - began)) * 1000,
    signed: (PEOPLE / (signed - appended)) * 1000,
  };
}

try {
  await migrate(database.pool, path.resolve(import.meta.dirname, "../migrations"));
  const rates = [];
  for (let number = 1; number <= ROUNDS; number++) {
    const rate = await round(number);
    rates.push(rate);
    console.log(
      `round ${number}: ${rate.appended.toFixed(0)} leaves/s appended with their facts (groups of ${GROUP}), ` +
        `${rate.signed.toFixed(0)} leaves/s hashed into tiles and signed`,
    );
  }
  const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
  console.log(
    `median of ${ROUNDS}: ${median(rates.map(({ appended }) => appended)).toFixed(0)} appended, ` +
      `${median(rates.map(({ signed }) => signed)).toFixed(0)} signed`,
  );
} finally {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}
