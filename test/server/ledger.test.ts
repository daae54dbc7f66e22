import pg from "pg";
import { expect, test } from "vitest";
import { MINUTE } from "#kernel";
import { foldLeaves, readTilePath } from "#ledger";
import { openLogKeys } from "../../src/shell/secrets/index.ts";
import { commitActs } from "../../src/shell/store/acts.ts";
import { openStore } from "../../src/shell/store/index.ts";
import { openCampaign, planAt, type TestApp, testApp } from "../app.ts";
import { testDatabase } from "../database.ts";
import { type Fetch, type SeenLog, seeLog } from "../outsider.ts";
import { act, pledgeOf } from "../people.ts";

const keeper = {
  ...openLogKeys(Buffer.alloc(32, 1)),
  origin: (slug: string) => `crowd.test/ledger/${slug}`,
};

/** The files of a campaign's log, as they are served. */
function filesOf(app: TestApp, slug = "song"): Fetch {
  return async (path) => {
    const answer = await app.web.inject(`/ledger/${slug}/${path}`);
    if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode}`);
    return new Uint8Array(answer.rawPayload);
  };
}

/** Signs the logs and looks at this one from outside. */
async function look(app: TestApp, earlier?: SeenLog, slug = "song"): Promise<SeenLog> {
  await app.store.signLogs(keeper, app.clock.now);
  return seeLog(filesOf(app, slug), earlier);
}

/** Records so many claims, which are leaves that need no people. */
function claims(app: TestApp, campaignId: string, count: number): Promise<void> {
  const claim = {
    kind: "figure-stated",
    nature: "claim",
    unit: "sales",
    by: "us",
    source: "",
    statedAt: null,
  } as const;
  const facts = Array.from({ length: count }, (_, figure) => ({ ...claim, figure }));
  return app.store.recordFacts(campaignId, facts, app.clock.now);
}

test("everything that counts is in the log, in its order, and what does not count is not", async () => {
  await using app = await testApp();
  const { id } = await openCampaign(app);
  const [ada, bob] = [await pledgeOf(app, id, "ada@example.org"), await pledgeOf(app, id, "bob@example.org")];
  await act(app.store, ada, "verify");
  await act(app.store, ada, "verify");
  app.clock.now += MINUTE;
  await act(app.store, ada, "confirm");
  await act(app.store, bob, "verify");
  await act(app.store, bob, "withdraw");
  await app.store.recordFacts(
    id,
    [{ kind: "correction-made", about: "goal", reason: "typo" }],
    app.clock.now,
  );
  const changed = { ...planAt(app.clock.now), ask: "Buy it once, if you want it" };
  await app.store.commandCampaign(id, { kind: "change-plan", plan: changed }, null, app.clock.now);
  await app.store.commandCampaign(id, { kind: "close" }, null, app.clock.now);
  const { leaves, origin } = await look(app);
  expect(origin).toBe("crowd.test/ledger/song");
  expect(leaves.map(({ kind }) => kind)).toEqual([
    "statement",
    "verified",
    "confirmed",
    "verified",
    "withdrawn",
    "correction",
    "statement",
    "closed",
  ]);
  const who = leaves.map((leaf) => ("who" in leaf ? leaf.who : null));
  expect([who[1], who[3]]).toEqual([who[2], who[4]]);
  expect(who[1]).not.toBe(who[3]);
  expect(leaves[0]).toMatchObject({
    of: "campaign",
    rules: { outcome: expect.stringMatching(/^(clear|conditions)$/) },
  });
  expect(leaves[6]).toMatchObject({ ask: "Buy it once, if you want it" });
  const figures = (await app.web.inject("/c/song/figures.json")).json();
  expect(figures).toMatchObject({ verified: 1, withdrawn: 1, confirmed: 1, held: 0, size: 8 });
  expect(figures).toMatchObject(foldLeaves(leaves));
});

test("a log only ever grows: each signed state begins with the one before, through full tiles", async () => {
  await using app = await testApp();
  const { id } = await openCampaign(app);
  let seen = await look(app);
  for (const count of [1, 254, 1, 300, 1000]) {
    await claims(app, id, count);
    const next = await look(app, seen);
    expect(next.size).toBe(seen.size + count);
    seen = next;
  }
  expect(await look(app, seen)).toEqual(seen);
});

test("the log's files are served as the standard says, so that any cache and any client can hold them", async () => {
  await using app = await testApp();
  const { id } = await openCampaign(app);
  await claims(app, id, 299);
  await look(app);
  const get = (path: string, headers = {}) => app.web.inject({ url: `/ledger/song/${path}`, headers });
  const checkpoint = await get("checkpoint");
  expect(checkpoint.headers["content-type"]).toBe("text/plain; charset=utf-8");
  expect(checkpoint.headers["cache-control"]).toBe("public, max-age=1");
  const full = await get("tile/0/000");
  expect(full.rawPayload.length).toBe(256 * 32);
  expect(full.headers["content-type"]).toBe("application/octet-stream");
  expect(full.headers["cache-control"]).toContain("immutable");
  expect(full.headers["access-control-allow-origin"]).toBe("*");
  const partial = await get("tile/0/001.p/44");
  expect(partial.rawPayload.length).toBe(44 * 32);
  // A smaller tree's tile is still there after the log has grown.
  expect((await get("tile/0/001.p/10")).rawPayload).toEqual(partial.rawPayload.subarray(0, 320));
  expect(
    (await get("tile/entries/001.p/44", { "accept-encoding": "gzip" })).headers["content-encoding"],
  ).toBe("gzip");
  for (const missing of [
    "tile/0/001",
    "tile/0/001.p/45",
    "tile/2/000.p/1",
    "tile/0/1",
    "tile/entries/002.p/1",
  ])
    expect((await get(missing)).statusCode, missing).toBe(404);
});

test("nobody sees the log of a draft", async () => {
  await using app = await testApp();
  await app.store.createCampaign(
    { slug: "draft", plan: planAt(app.clock.now), rehearsal: false, origin: null },
    null,
    app.clock.now,
  );
  await app.store.signLogs(keeper, app.clock.now);
  for (const url of [
    "/ledger/draft/checkpoint",
    "/ledger/draft/key",
    "/c/draft/ledger",
    "/c/draft/figures.json",
  ])
    expect((await app.web.inject(url)).statusCode).toBe(404);
});

test("who is erased leaves a valid log and a name that nobody can make again", async () => {
  await using app = await testApp();
  const { id } = await openCampaign(app);
  const ada = await pledgeOf(app, id, "ada@example.org");
  await act(app.store, ada, "verify");
  const before = await look(app);
  await app.store.erasePerson(ada, app.clock.now);
  const again = await pledgeOf(app, id, "ada@example.org");
  await act(app.store, again, "verify");
  const { leaves } = await look(app, before);
  expect(leaves.map(({ kind }) => kind)).toEqual(["statement", "verified", "withdrawn", "verified"]);
  const [, first, gone, second] = leaves.map((leaf) => ("who" in leaf ? leaf.who : null));
  expect(gone).toBe(first);
  expect(second).not.toBe(first);
  const { rows } = await app.database.pool.query("select id from person");
  expect(rows).toEqual([{ id: again }]);
});

test("a leaf cannot be changed, by anybody with SQL either", async () => {
  await using app = await testApp();
  await openCampaign(app);
  await expect(app.database.pool.query("update log_leaf set text = '{}'")).rejects.toThrow("never changed");
});

test("a campaign from before there were logs gets one that says so, with everything that was counted", async () => {
  await using app = await testApp();
  const { id } = await openCampaign(app);
  const [ada, bob] = [await pledgeOf(app, id, "ada@example.org"), await pledgeOf(app, id, "bob@example.org")];
  for (const pledge of [ada, bob]) await act(app.store, pledge, "verify");
  await app.store.erasePerson(bob, app.clock.now);
  // As it was before the migration: facts, and no leaves.
  await app.database.pool.query("delete from log_leaf");
  await app.database.pool.query("update campaign set log_size = 0");
  const before = await look(app);
  expect(before.leaves.map(({ kind }) => kind)).toEqual([
    "back-fill",
    "statement",
    "verified",
    "verified",
    "withdrawn",
  ]);
  expect(before.leaves[0]).toMatchObject({ leaves: 4 });
  const who = before.leaves.map((leaf) => ("who" in leaf ? leaf.who : null));
  expect(who[3]).toBe(who[4]);
  await act(app.store, ada, "confirm");
  const after = await look(app, before);
  expect(after.leaves.at(-1)).toMatchObject({ kind: "confirmed", who: who[2] });
});

test("a fact that comes before the log was begun begins it first", async () => {
  await using app = await testApp();
  const { id } = await openCampaign(app);
  await app.database.pool.query("delete from log_leaf");
  await app.database.pool.query("update campaign set log_size = 0");
  await claims(app, id, 2);
  const { leaves } = await look(app);
  expect(leaves.map(({ kind }) => kind)).toEqual(["back-fill", "statement", "figure", "figure"]);
  expect(leaves[0]).toMatchObject({ leaves: 1 });
});

/** A pool whose statements fail from the `n`th on, as if the server had gone at that point. */
function failingPool(url: string, n: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  let asked = 0;
  pool.on("connect", (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
    client.query = ((...args: unknown[]) => {
      asked += 1;
      if (asked <= n || args[0] === "rollback") return query(...args);
      const told = args.at(-1);
      return typeof told === "function" ? told(new Error("gone")) : Promise.reject(new Error("gone"));
    }) as typeof client.query;
  });
  return pool;
}

test("whichever statement fails, a pledge and its leaf are kept together or not at all", async () => {
  await using app = await testApp();
  const { id } = await openCampaign(app);
  let seen = await look(app);
  for (let n = 0, done = false; !done; n++) {
    const pledgeId = await pledgeOf(app, id, `person${n}@example.org`);
    const pool = failingPool(app.database.url, n);
    const acts = [{ pledgeId, command: { kind: "verify" } as const }];
    done = await commitActs(pool, acts, app.clock.now).then(
      () => true,
      () => false,
    );
    await pool.end();
    seen = await look(app, seen);
    const person = await app.store.findPerson(pledgeId);
    expect(seen.leaves.filter(({ kind }) => kind === "verified").length).toBe(done ? 1 : 0);
    expect(person?.state).toBe(done ? "verified" : "pending");
    if (done) expect(n).toBeGreaterThan(5);
  }
});

test("whichever statement fails while a log is signed, the next signature goes on from what was shown", async () => {
  await using app = await testApp();
  const { id } = await openCampaign(app);
  let seen = await look(app);
  for (let n = 0, done = false; !done; n++) {
    await claims(app, id, 100);
    const pool = failingPool(app.database.url, n);
    const store = openStore(
      pool,
      () => app.clock.now,
      () => ({ outcome: "clear", rules: [] }),
    );
    done = await store.signLogs(keeper, app.clock.now).then(
      () => true,
      () => false,
    );
    await pool.end();
    // What is served now, before the next one signs, must hold as well.
    seen = await seeLog(filesOf(app), seen);
    seen = await look(app, seen);
    if (done) expect(n).toBeGreaterThan(5);
  }
});

test("two servers that sign at once give one log", async () => {
  await using app = await testApp();
  const { id } = await openCampaign(app);
  const seen = await look(app);
  await claims(app, id, 700);
  const signers = Array.from({ length: 4 }, () => app.store.signLogs(keeper, app.clock.now));
  await Promise.all(signers);
  expect((await look(app, seen)).size).toBe(701);
});

test("a restored log is the same log, and goes on from where it was", async () => {
  await using app = await testApp();
  const { id } = await openCampaign(app);
  const ada = await pledgeOf(app, id, "ada@example.org");
  await act(app.store, ada, "verify");
  await claims(app, id, 300);
  const seen = await look(app);
  await using other = await testDatabase();
  const store = openStore(
    other.pool,
    () => app.clock.now,
    () => ({ outcome: "clear", rules: [] }),
  );
  await store.writeEverything(app.store.readEverything());
  await act(store, ada, "confirm");
  await store.signLogs(keeper, app.clock.now);
  const log = (await store.findLog("song"))!;
  const files: Fetch = async (path) => {
    if (path === "checkpoint") return new TextEncoder().encode(log.checkpoint);
    if (path === "key") return filesOf(app)("key");
    return (await store.tileBytes(log, readTilePath(path)!))!;
  };
  const after = await seeLog(files, seen);
  expect(after.leaves.at(-1)).toMatchObject({ kind: "confirmed" });
  const who = after.leaves.flatMap((leaf) => ("who" in leaf ? [leaf.who] : []));
  expect(new Set(who).size).toBe(1);
});
