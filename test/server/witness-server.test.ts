import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { MINUTE, SECOND } from "#kernel";
import {
  cosignedAt,
  keyText,
  noteSigner,
  openCheckpoint,
  proveConsistency,
  readKey,
  signCheckpoint,
  submissionText,
} from "#ledger";
import { logOf, verified, type WholeLog } from "../../src/ledger/audit/log.testkit.ts";
import { openCampaign, type TestApp, testApp } from "../app.ts";
import { type TestDatabase, testDatabase } from "../database.ts";
import { act, pledgeOf } from "../people.ts";

const log = noteSigner("crowd.example/ledger/song", "log", new Uint8Array(32).fill(5));
const people = (count: number, from = 0) =>
  logOf(Array.from({ length: count }, (_, n) => verified(from + n)));

/** Hands a submission to the server's witness. */
function submit(app: TestApp, body: string, headers: Record<string, string> = {}) {
  return app.web.inject({ method: "POST", url: "/witness/add-checkpoint", headers, payload: body });
}

const submission = (whole: WholeLog, old: number) =>
  submissionText({
    old,
    proof: old > whole.leaves.length ? [] : proveConsistency(whole.source, old, whole.leaves.length),
    checkpoint: whole.note,
  });

async function witnessKey(app: TestApp) {
  return readKey((await app.web.inject("/witness/key")).payload.trim())!;
}

test("a server that is asked to witness a log cosigns what continues, whatever content type the log sends", async () => {
  await using app = await testApp({ WITNESS_FOR: keyText(log), LOG_LEVEL: "silent" });
  const key = await witnessKey(app);
  expect(key).toMatchObject({ kind: "witness", name: "crowd.test/witness" });
  const first = await submit(app, submission(people(5), 0));
  expect(first.statusCode).toBe(200);
  expect(cosignedAt(people(5).note + first.payload, key)).toBe(Math.floor(app.clock.now / SECOND));
  const types = ["text/plain", "application/x-www-form-urlencoded", "application/octet-stream"];
  for (const [n, type] of types.entries()) {
    const grown = people(9 + 4 * n);
    const answer = await submit(app, submission(grown, 5 + 4 * n), { "content-type": type });
    expect(answer.statusCode, type).toBe(200);
    expect(answer.payload).toMatch(/^— crowd\.test\/witness \S+\n$/);
    expect(cosignedAt(grown.note + answer.payload, key)).not.toBeNull();
  }
  // The same again only gets a newer time.
  app.clock.now += MINUTE;
  const again = await submit(app, submission(people(17), 17));
  expect(cosignedAt(people(17).note + again.payload, key)).toBe(Math.floor(app.clock.now / SECOND));
  const { logs } = (await app.web.inject("/witness/logs.json")).json();
  expect(logs).toMatchObject([{ origin: log.name, size: 17, fork: null }]);
  expect(openCheckpoint(logs[0].checkpoint, log)).toMatchObject({ size: 17 });
});

test("what does not continue is refused with the status of C2SP tlog-witness, and nothing is cosigned", async () => {
  await using app = await testApp({ WITNESS_FOR: keyText(log), LOG_LEVEL: "silent" });
  await submit(app, submission(people(40), 0));
  const thief = noteSigner(log.name, "log", new Uint8Array(32).fill(6));
  const status = async (body: string) => (await submit(app, body)).statusCode;
  const stolen = { old: 40, proof: [], checkpoint: signCheckpoint(people(40).checkpoint, thief) };
  const unknown = signCheckpoint(
    { ...people(40).checkpoint, origin: "other.example/log" },
    noteSigner("other.example/log", "log", new Uint8Array(32).fill(7)),
  );
  expect(await status("hello")).toBe(400);
  expect(await status(submission(people(40), 40).replace("old 40", "old 41"))).toBe(400);
  expect(await status(submissionText({ old: 0, proof: [], checkpoint: unknown }))).toBe(404);
  expect(await status(submissionText(stolen))).toBe(403);
  expect(await status(submission(people(60, 1000), 40))).toBe(422);
  expect(await status(submission(people(60), 40).replace(/\n[^\n]+\n/, "\n"))).toBe(422);
  // Rolled back, or behind: the witness says which size it cosigned.
  for (const behind of [submission(people(30), 30), submission(people(60), 20), submission(people(50), 0)]) {
    const answer = await submit(app, behind);
    expect(answer.statusCode).toBe(409);
    expect(answer.headers["content-type"]).toBe("text/x.tlog.size");
    expect(answer.payload).toBe("40\n");
  }
  // Two trees of one size, both signed: the second one is kept for everybody to see.
  expect(await status(submission(people(40, 1000), 40))).toBe(409);
  const { logs } = (await app.web.inject("/witness/logs.json")).json();
  expect(logs).toMatchObject([{ size: 40, fork: people(40, 1000).note }]);
  expect(openCheckpoint(logs[0].checkpoint, log)).toEqual(people(40).checkpoint);
});

test("of two trees that are handed over at the same time only one is cosigned, also by two processes", async () => {
  await using database = await testDatabase();
  const settings = { WITNESS_FOR: keyText(log) };
  await using one = await testApp(settings, { database });
  await using two = await testApp(settings, { database });
  const offered = Array.from({ length: 12 }, (_, n) => people(20, 1000 * n));
  const answers = await Promise.all(
    offered.map((whole, n) => submit(n % 2 ? one : two, submission(whole, 0))),
  );
  expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, ...Array(11).fill(409)]);
  expect(await witnessKey(one)).toEqual(await witnessKey(two));
});

test("a witness keeps its name, key and what it cosigned through a backup and a move", async () => {
  await using app = await testApp({ WITNESS_FOR: keyText(log), LOG_LEVEL: "silent" });
  const key = await witnessKey(app);
  await submit(app, submission(people(40), 0));
  await using database = await testDatabase();
  await using moved = await testApp(
    { WITNESS_FOR: keyText(log), LOG_LEVEL: "silent", PUBLIC_URL: "https://new.example" },
    { database },
  );
  await moved.store.writeEverything(app.store.readEverything());
  expect(await witnessKey(moved)).toEqual(key);
  expect((await submit(moved, submission(people(40, 1000), 40))).statusCode).toBe(409);
});

/** A server with a campaign "song" whose log has four entries, and its key. */
async function campaign(database: TestDatabase): Promise<{ id: string; key: string }> {
  await using app = await testApp({}, { database });
  const { id } = await openCampaign(app);
  await join(app, id, ["ada", "bob", "eve"]);
  return { id, key: (await app.web.inject("/ledger/song/key")).payload.trim() };
}

async function join(app: TestApp, id: string, names: readonly string[]): Promise<void> {
  for (const name of names) await act(app.store, await pledgeOf(app, id, `${name}@example.org`), "verify");
  await app.signLogs();
}

test("one server witnesses another one: it cosigns as the log grows, and a rollback or a fork is not cosigned", async () => {
  await using database = await testDatabase();
  const { id, key } = await campaign(database);
  await using watcher = await testApp({
    WITNESS_FOR: key,
    PUBLIC_URL: "https://watcher.test",
    LOG_LEVEL: "silent",
  });
  const address = await watcher.web.listen({ host: "127.0.0.1", port: 0 });
  const own = await witnessKey(watcher);
  const settings = { WITNESSES: `${keyText(own)} ${address}/witness`, LOG_LEVEL: "silent" };
  await using app = await testApp(settings, { database });
  const round = async () => {
    app.clock.now += 11 * MINUTE;
    watcher.clock.now = app.clock.now;
    await app.askWitnesses();
    const { witnesses } = (await app.web.inject("/ledger/song/witnesses.json")).json();
    return openCheckpoint(witnesses[0]?.checkpoint ?? "", readKey(key)!);
  };
  const cosigned = async () => (await watcher.web.inject("/witness/logs.json")).json().logs[0];

  expect(await round()).toMatchObject({ size: 4 });
  await join(app, id, ["joe", "kim"]);
  expect(await round()).toMatchObject({ size: 6 });
  const page = (await app.web.inject("/c/song/ledger")).body;
  expect(page).toMatch(/watcher\.test\/witness<\/strong>: signed less than a minute ago, at 6 entries/);

  // What this server knows of the witness is lost: the witness tells where it stands.
  await database.pool.query("delete from log_witness");
  expect(await round()).toMatchObject({ size: 6 });

  // The owner of the server changes a time and signs anew.
  const signAnew = async (...statements: string[]) => {
    const past = ["alter table log_leaf disable trigger leaves_stay", ...statements];
    for (const sql of [...past, "delete from log", "delete from log_tile"]) await database.pool.query(sql);
    await app.signLogs();
  };
  const before = await cosigned();
  await signAnew(`update log_leaf set text = replace(text, '"minute":"20', '"minute":"19') where index = 2`);
  await round();
  expect(await cosigned()).toMatchObject({ size: 6, cosignedAt: before.cosignedAt });
  expect((await cosigned()).fork).toBe((await app.web.inject("/ledger/song/checkpoint")).payload);
  await join(app, id, ["lea"]);
  await round();
  await signAnew("delete from log_leaf where index >= 4", "update campaign set log_size = 4");
  await round();
  expect(await cosigned()).toMatchObject({ size: 6, checkpoint: before.checkpoint });
});

test("a witness that is away, redirects, lies or babbles holds nothing up and is not shown as a witness", async () => {
  await using database = await testDatabase();
  const { key } = await campaign(database);
  const other = noteSigner("watch.test/w", "witness", new Uint8Array(32).fill(3));
  let asked = 0;
  let answer: { status: number; headers?: Record<string, string>; body: string } = { status: 200, body: "" };
  const server = createServer((_request, response) => {
    asked += 1;
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  try {
    const settings = { WITNESSES: `${keyText(other)} http://127.0.0.1:${port}/w/`, LOG_LEVEL: "silent" };
    await using app = await testApp(settings, { database });
    const note = (await app.web.inject("/ledger/song/checkpoint")).payload;
    const forged = `— ${other.name} ${Buffer.alloc(76, 1).toString("base64")}\n`;
    for (const next of [
      { status: 302, headers: { location: `http://127.0.0.1:${port}/elsewhere` }, body: "" },
      { status: 200, body: "hello\n" },
      { status: 200, body: forged },
      { status: 200, body: "x".repeat(100_000) },
      { status: 409, body: "many\n" },
      { status: 409, body: "9000\n" },
      { status: 500, body: "" },
    ]) {
      answer = next;
      asked = 0;
      app.clock.now += 11 * MINUTE;
      await app.askWitnesses();
      // The next moment it is left alone.
      await app.askWitnesses();
      expect(asked, JSON.stringify(next).slice(0, 80)).toBe(1);
    }
    expect((await app.web.inject("/ledger/song/witnesses.json")).json()).toEqual({ witnesses: [] });
    expect(openCheckpoint(note, readKey(key)!)).toMatchObject({ size: 4 });
    await new Promise((resolve) => server.close(resolve));
    app.clock.now += 11 * MINUTE;
    await app.askWitnesses();
  } finally {
    server.close();
  }
});
