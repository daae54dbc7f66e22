import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { MINUTE } from "#kernel";
import { cosign, keyText, noteSigner, signCheckpoint } from "#ledger";
import { auditLog, handOver, openSource } from "../../src/shell/audit/index.ts";
import { exportLedger } from "../../src/shell/cli/export-ledger.ts";
import { openStore } from "../../src/shell/store/index.ts";
import { openCampaign, type TestApp, testApp } from "../app.ts";
import { testDatabase } from "../database.ts";
import { act, pledgeOf } from "../people.ts";
import { runProgram } from "../process/program.ts";

const witness = noteSigner("watch.test/w", "witness", new Uint8Array(32).fill(3));
const stranger = noteSigner("stranger.test/w", "witness", new Uint8Array(32).fill(4));
const known = { WITNESSES: keyText(witness) };

/** A campaign with people in its log; gives its id and the signed checkpoint. */
async function logged(app: TestApp): Promise<{ id: string; note: string }> {
  const { id } = await openCampaign(app);
  for (const name of ["ada", "bob", "eve"]) {
    await act(app.store, await pledgeOf(app, id, `${name}@example.org`), "verify");
  }
  await app.signLogs();
  return { id, note: (await app.web.inject("/ledger/song/checkpoint")).payload };
}

const second = (app: TestApp) => Math.floor(app.clock.now / 1000);

function hand(app: TestApp, payload: string) {
  const headers = { "content-type": "text/plain" };
  return app.web.inject({ method: "POST", url: "/ledger/song/witnesses", headers, payload });
}

async function published(app: TestApp): Promise<unknown> {
  return (await app.web.inject("/ledger/song/witnesses.json")).json();
}

async function auditOf(address: string) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-witnessed-"));
  const wish = { key: null, since: new Map(), mostPerMinute: null, folder, onProgress: () => undefined };
  try {
    return await auditLog(openSource(address), wish);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("the page names who witnesses the log and how long ago, or says how to become a witness", async () => {
  await using app = await testApp(known);
  const { note } = await logged(app);
  const page = async () => (await app.web.inject("/c/song/ledger")).body;
  expect(await page()).toContain("has not signed yet");
  expect((await hand(app, note + cosign(note, witness, second(app)))).statusCode).toBe(204);
  app.clock.now += 7 * MINUTE;
  expect(await page()).toMatch(/watch\.test\/w<\/strong>: signed 7 minutes ago, at 4 entries/);
  await using lonely = await testApp();
  await logged(lonely);
  const alone = (await lonely.web.inject("/c/song/ledger")).body;
  expect(alone).toContain("Nobody yet");
  expect(alone).toContain("flashcrowd witness http://crowd.test/c/song");
});

test("only a known witness's signature under the log's own checkpoint is taken, and the newest is kept", async () => {
  await using app = await testApp(known);
  const { note } = await logged(app);
  const now = second(app);
  const newest = note + cosign(note, witness, now);
  expect((await hand(app, note + cosign(note, stranger, now))).statusCode).toBe(403);
  expect((await hand(app, note)).statusCode).toBe(403);
  expect((await hand(app, note + cosign(note, witness, now + 3600))).statusCode).toBe(403);
  expect((await hand(app, newest.replace("\n4\n", "\n5\n"))).statusCode).toBe(422);
  expect((await hand(app, "hello")).statusCode).toBe(422);
  expect(await published(app)).toEqual({ witnesses: [] });
  expect((await hand(app, newest)).statusCode).toBe(204);
  expect((await hand(app, note + cosign(note, witness, now - 60))).statusCode).toBe(204);
  expect(await published(app)).toEqual({ witnesses: [{ key: keyText(witness), checkpoint: newest }] });
  await using restored = await testDatabase();
  const store = openStore(
    restored.pool,
    () => app.clock.now,
    () => ({ outcome: "clear", rules: [] }),
  );
  await store.writeEverything(app.store.readEverything());
  const { campaignId } = (await store.findLog("song"))!;
  expect(await store.witnessedOf(campaignId)).toMatchObject([{ checkpoint: newest, signedAt: now * 1000 }]);
});

test("an audit holds a log against what its witnesses signed, over HTTP and from a bundle", async () => {
  await using app = await testApp(known);
  const { note } = await logged(app);
  const address = await app.web.listen({ host: "127.0.0.1", port: 0 });
  const source = openSource(`${address}/c/song`);
  expect(await handOver(source, note + cosign(note, stranger, 1))).toContain("does not know this witness");
  expect(await handOver(source, note + cosign(note, witness, second(app)))).toBeNull();
  expect(await auditOf(source.where)).toMatchObject({
    verdict: "consistent",
    witnesses: [{ name: "watch.test/w", size: 4 }],
  });
  for (const sql of [
    "alter table log_leaf disable trigger leaves_stay",
    `update log_leaf set text = replace(text, '"minute":"20', '"minute":"19') where index = 2`,
    "delete from log",
    "delete from log_tile",
  ])
    await app.database.pool.query(sql);
  await app.signLogs();
  const found = await auditOf(source.where);
  expect(Object.keys(found.counts)).toContain("history-changed");
  const folder = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-bundle-"));
  try {
    await exportLedger(app, (await app.store.findLog("song"))!, folder, false);
    expect(readFileSync(path.join(folder, "witnesses.json"), "utf8")).toContain("watch.test/w");
    expect((await auditOf(folder)).counts).toEqual(found.counts);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("signatures of witnesses that are not genuine, or no list at all, are named by the audit", async () => {
  await using app = await testApp(known);
  const { note } = await logged(app);
  const folder = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-bundle-"));
  const found = async (witnesses: unknown) => {
    const text = typeof witnesses === "string" ? witnesses : JSON.stringify(witnesses);
    writeFileSync(path.join(folder, "witnesses.json"), text);
    const { verdict, findings } = await auditOf(folder);
    return [verdict, ...findings.map(({ fault, words }) => `${fault}: ${words}`)];
  };
  const shown = (checkpoint: string) => ({ witnesses: [{ key: keyText(witness), checkpoint }] });
  const genuine = note + cosign(note, witness, 9);
  const other = noteSigner("crowd.test/ledger/song", "log", new Uint8Array(32).fill(6));
  const foreign = signCheckpoint({ origin: other.name, size: 9, root: new Uint8Array(32) }, other);
  const not = (signer: string) =>
    `witness-unbelieved: the checkpoint shown for the witness watch.test/w is not signed by ${signer}`;
  const broken = "witness-unbelieved: witnesses.json is not written as it has to be";
  try {
    await exportLedger(app, (await app.store.findLog("song"))!, folder, false);
    expect(await found(shown(genuine))).toEqual(["consistent"]);
    expect(await found({ witnesses: [] })).toEqual(["consistent"]);
    expect(await found(shown(note + cosign(note, stranger, 9)))).toEqual([
      "inconsistent",
      not("the witness"),
    ]);
    expect(await found(shown(foreign + cosign(foreign, witness, 9)))).toEqual([
      "inconsistent",
      not("this log's key"),
    ]);
    for (const text of ["{", "null", "[]", '{"witnesses": 3}']) {
      expect(await found(text), text).toEqual(["inconsistent", broken]);
    }
    const listed = `${broken}: it lists something that is no witness with a checkpoint`;
    for (const entry of [null, 3, { key: 1 }, { key: keyText(other), checkpoint: genuine }]) {
      expect(await found({ witnesses: [entry] })).toEqual(["inconsistent", listed]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("flashcrowd witness says COSIGNED with exit code 0, and REFUSED with 1 once the history was changed", async () => {
  await using app = await testApp();
  await logged(app);
  const home = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-bundle-"));
  const look = async (bundle: string) => {
    await exportLedger(app, (await app.store.findLog("song"))!, path.join(home, bundle), false);
    const args = ["witness", path.join(home, bundle), "--dir", path.join(home, "own"), "--name", "me/w"];
    const { code, stdout } = await runProgram(args, {});
    return [code, stdout.replace(home, "")];
  };
  try {
    expect(await look("first")).toEqual([
      0,
      expect.stringMatching(/^COSIGNED: crowd\.test\/ledger\/song, size 4 /),
    ]);
    for (const sql of [
      "alter table log_leaf disable trigger leaves_stay",
      `update log_leaf set text = replace(text, '"minute":"20', '"minute":"19') where index = 2`,
      "delete from log",
      "delete from log_tile",
    ])
      await app.database.pool.query(sql);
    await app.signLogs();
    expect(await look("second")).toEqual([
      1,
      expect.stringMatching(
        /^REFUSED: .* the log shows two different trees of one size \(kept in .*refused-\d+\)\n$/,
      ),
    ]);
  } finally {
    rmSync(home, { recursive: true });
  }
});
