import type { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { startSigning } from "../../src/shell/signing.ts";
import { openCampaign, testApp } from "../app.ts";
import { testDatabase } from "../database.ts";

const WAIT = { timeout: 20_000, interval: 20 };
const secret = Buffer.alloc(32, 1);

test("the thread that signs keeps up with the log by itself, and another takes over when it dies", async () => {
  const threads: Worker[] = [];
  const seen = (worker: Worker): number => threads.push(worker);
  process.on("worker", seen);
  const told: string[] = [];
  await using app = await testApp();
  const { id } = await openCampaign(app);
  const settings = { reach: { url: app.database.url }, secret, publicUrl: "http://crowd.test" };
  const stop = startSigning(settings, (error) => told.push((error as Error).message));
  const signed = () => expect.poll(async () => (await app.store.findLog("song"))?.size, WAIT);
  const correct = (about: string): Promise<void> =>
    app.store.recordFacts(id, [{ kind: "correction-made", about, reason: "typo" }], app.clock.now);
  try {
    await signed().toBe(1);
    await correct("goal");
    await signed().toBe(2);
    await threads[0]!.terminate();
    await correct("ask");
    await signed().toBe(3);
    expect(threads).toHaveLength(2);
    expect(told).toEqual(["the signing thread ended with code 1"]);
    const log = (await app.store.findLog("song"))!;
    expect(log.origin).toBe("crowd.test/ledger/song");
    expect((await app.web.inject("/ledger/song/checkpoint")).body).toBe(log.checkpoint);
  } finally {
    await stop();
    process.off("worker", seen);
  }
  await correct("story");
  const { rows } = await app.database.pool.query(
    "select 1 from pg_stat_activity where datname = current_database() and application_name = 'flashcrowd'",
  );
  expect(rows).toEqual([]);
  expect((await app.store.findLog("song"))?.size).toBe(3);
});

test("a database that is away is told as such, and signing goes on when it is back", async () => {
  await using database = await testDatabase();
  await using app = await testApp({}, { database });
  const told: { readonly code?: string }[] = [];
  const settings = { reach: { url: database.url }, secret, publicUrl: "http://crowd.test" };
  const stop = startSigning(settings, (error) => told.push(error as { readonly code?: string }));
  try {
    const { id } = await openCampaign(app);
    await expect.poll(async () => (await app.store.findLog("song"))?.size, WAIT).toBe(1);
    await database.pool.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'flashcrowd'",
    );
    await app.store.recordFacts(
      id,
      [{ kind: "correction-made", about: "goal", reason: "typo" }],
      app.clock.now,
    );
    await expect.poll(async () => (await app.store.findLog("song"))?.size, WAIT).toBe(2);
    for (const { code } of told) expect(code).toMatch(/^57P01$|undefined/);
  } finally {
    await stop();
  }
});
