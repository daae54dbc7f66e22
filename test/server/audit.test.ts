import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { DAY, MINUTE } from "#kernel";
import { type AuditFault, cosignedAt, noteSigner, readKey, signCheckpoint, type VerifierKey } from "#ledger";
import {
  auditLog,
  type LogAudit,
  type LogSource,
  openSource,
  witnessLog,
} from "../../src/shell/audit/index.ts";
import { exportLedger } from "../../src/shell/cli/export-ledger.ts";
import { openCampaign, type TestApp, testApp } from "../app.ts";
import { act, pledgeOf } from "../people.ts";

/** The log of the campaign "song", as its server serves it to anybody. */
function served(app: TestApp): LogSource {
  return {
    where: "http://crowd.test/ledger/song",
    async part(name) {
      const url = name === "figures.json" ? "/c/song/figures.json" : `/ledger/song/${name}`;
      const answer = await app.web.inject(url);
      return answer.statusCode === 200 ? new Uint8Array(answer.rawPayload) : null;
    },
  };
}

/** Audits with a folder of its own for tiles, so that nothing of an earlier audit helps. */
async function audit(
  source: LogSource,
  wish: { since?: string; key?: VerifierKey; mostPerMinute?: number } = {},
): Promise<LogAudit> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-audit-"));
  try {
    return await auditLog(source, {
      key: wish.key ?? null,
      since: new Map(wish.since === undefined ? [] : [["kept.txt", wish.since]]),
      mostPerMinute: wish.mostPerMinute ?? null,
      folder,
      onProgress: () => undefined,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const faultsOf = ({ counts }: LogAudit) => Object.keys(counts) as AuditFault[];

/** A campaign in which twelve people pledged on two days, one withdrew and one acted. */
async function campaignAtWork(app: TestApp): Promise<{ id: string; note: string }> {
  const { id } = await openCampaign(app);
  for (let n = 0; n < 12; n++) {
    const pledge = await pledgeOf(app, id, `person-${n}@example.org`);
    await act(app.store, pledge, "verify");
    if (n === 3) await act(app.store, pledge, "withdraw");
    if (n === 4) await act(app.store, pledge, "confirm");
    app.clock.now += n === 6 ? DAY : MINUTE;
  }
  await app.signLogs();
  return { id, note: (await app.web.inject("/ledger/song/checkpoint")).payload };
}

/** What somebody with the database's password does, past the triggers. */
async function tamper(app: TestApp, ...statements: string[]): Promise<void> {
  for (const sql of ["alter table log_leaf disable trigger leaves_stay", ...statements]) {
    await app.database.pool.query(sql);
  }
}

/** Forgets the signed log, so that the server hashes and signs anew what stands in the database. */
async function signAnew(app: TestApp): Promise<void> {
  await tamper(app, "delete from log", "delete from log_tile");
  await app.signLogs();
}

test("an honest campaign is consistent over HTTP and as a bundle, with the same figures", async () => {
  await using app = await testApp();
  const { id, note } = await campaignAtWork(app);
  const found = await audit(served(app));
  expect(found).toMatchObject({
    verdict: "consistent",
    findings: [],
    people: 12,
    figures: { verified: 11, withdrawn: 1, confirmed: 1, held: 0 },
  });
  expect(Object.keys(found.figures.byDay)).toHaveLength(2);
  const correction = { kind: "correction-made", about: "the goal", reason: "a typo" } as const;
  await app.store.recordFacts(id, [correction], app.clock.now);
  await app.signLogs();
  const folder = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-bundle-"));
  try {
    const log = await app.store.findLog("song");
    const size = await exportLedger(app, log!, folder, false);
    const bundle = await audit(openSource(folder), { since: note });
    expect(bundle).toMatchObject({ verdict: "consistent", size, corrections: [{ reason: "a typo" }] });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("whoever changes the log's rows is found by the signature, and by a kept checkpoint if they sign anew", async () => {
  const tamperings: Record<string, string[]> = {
    "change a time": [
      `update log_leaf set text = replace(text, '"minute":"20', '"minute":"19') where index = 5`,
    ],
    "swap two leaves": [
      "update log_leaf set index = -1 where index = 5",
      "update log_leaf set index = 5 where index = 6",
      "update log_leaf set index = 6 where index = -1",
    ],
    "insert 500 people before the others": [
      "update log_leaf set index = index + 100500 where index >= 5",
      `insert into log_leaf (campaign_id, index, text)
         select campaign_id, n + 4, replace(text, substr(text, position('"who":"' in text) + 7, 6), lpad(n::text, 6, 'x'))
         from log_leaf, generate_series(1, 500) as n where index = 1`,
      "update log_leaf set index = index - 100000 where index >= 100000",
      "update campaign set log_size = log_size + 500",
    ],
  };
  for (const [what, statements] of Object.entries(tamperings)) {
    await using app = await testApp();
    const { note } = await campaignAtWork(app);
    await tamper(app, ...statements);
    expect(faultsOf(await audit(served(app))), what).toContain("root-differs");
    await signAnew(app);
    const found = await audit(served(app), { since: note });
    expect(faultsOf(found), what).toContain("history-changed");
  }
});

test("a row that is deleted leaves a log that cannot be read through", async () => {
  await using app = await testApp();
  await campaignAtWork(app);
  await tamper(app, "delete from log_leaf where index = 5");
  await expect(audit(served(app))).rejects.toThrow("entry bundle 0 is not written as a bundle is");
});

test("a pledge whose fact is deleted is missing on the page and still stands in the log", async () => {
  await using app = await testApp();
  await campaignAtWork(app);
  await tamper(
    app,
    "alter table fact disable trigger user",
    "delete from fact where seq = (select max(seq) from fact where kind = 'pledge-verified')",
  );
  await signAnew(app);
  const found = await audit(served(app));
  expect(found.findings.map(({ words }) => words)).toContain(
    "the page says 10 verified, the log adds up to 11",
  );
});

test("figures that are raised without people in the log differ from what it adds up to", async () => {
  await using app = await testApp();
  await campaignAtWork(app);
  await tamper(app, "update log set figures = jsonb_set(figures, '{verified}', '511')");
  const found = await audit(served(app));
  expect(found.findings.map(({ words }) => words)).toEqual([
    "the page says 511 verified, the log adds up to 11",
  ]);
});

test("a database that is rolled back to a backup is smaller than the checkpoint that somebody kept", async () => {
  await using app = await testApp();
  const { note } = await campaignAtWork(app);
  await tamper(app, "delete from log_leaf where index >= 8", "update campaign set log_size = 8");
  await signAnew(app);
  expect(faultsOf(await audit(served(app), { since: note }))).toContain("rolled-back");
});

test("a log signed by another key is not believed by whoever knows the key", async () => {
  await using app = await testApp();
  const { note } = await campaignAtWork(app);
  const key = readKey((await app.web.inject("/ledger/song/key")).payload.trim())!;
  const thief = noteSigner(key.name, "log", new Uint8Array(32).fill(9));
  const found = await audit(served(app), { key });
  const forged = signCheckpoint({ origin: key.name, size: found.size, root: found.root }, thief);
  await app.database.pool.query("update log set checkpoint = $1", [forged]);
  await expect(audit(served(app), { key })).rejects.toThrow("signed by another key");
  await expect(audit(served(app), { since: note })).rejects.toThrow("signed by another key");
});

test("two logs shown to two people cannot both be continued", async () => {
  await using app = await testApp();
  const { note } = await campaignAtWork(app);
  await tamper(
    app,
    `update log_leaf set text = replace(text, '"minute":"20', '"minute":"19') where index = 5`,
  );
  await signAnew(app);
  const other = (await app.web.inject("/ledger/song/checkpoint")).payload;
  expect(other).not.toBe(note);
  expect(faultsOf(await audit(served(app), { since: note }))).toContain("history-changed");
  expect(faultsOf(await audit(served(app), { since: other }))).not.toContain("history-changed");
});

test("a witness cosigns a log that grows, and refuses one that is rolled back or rewritten, keeping the evidence", async () => {
  await using app = await testApp();
  const { id } = await campaignAtWork(app);
  const folders = ["one", "two"].map((name) =>
    mkdtempSync(path.join(os.tmpdir(), `flashcrowd-witness-${name}-`)),
  );
  const look = (folder: string, second: number) =>
    witnessLog(served(app), { folder, name: "witness.test/w", key: null, second });
  try {
    expect(await look(folders[0]!, 1)).toMatchObject({ refusal: null, origin: "crowd.test/ledger/song" });
    for (let n = 0; n < 300; n += 50) {
      const claim = {
        kind: "figure-stated",
        nature: "claim",
        unit: "sales",
        by: "us",
        source: "",
        statedAt: null,
      } as const;
      await app.store.recordFacts(
        id,
        Array.from({ length: 50 }, (_, figure) => ({ ...claim, figure })),
        app.clock.now,
      );
      await app.signLogs();
      expect(await look(folders[0]!, 2 + n)).toMatchObject({ refusal: null });
    }
    const { file } = await look(folders[0]!, 500);
    const cosigned = readFileSync(file, "utf8");
    const witness = readKey(readFileSync(path.join(folders[0]!, "witness.pub"), "utf8").trim())!;
    expect(cosignedAt(cosigned, witness)).toBe(500);
    expect(statSync(path.join(folders[0]!, "witness.key")).mode & 0o777).toBe(0o600);
    expect(await audit(served(app), { since: cosigned })).toMatchObject({ verdict: "consistent" });

    await tamper(
      app,
      `update log_leaf set text = replace(text, '"minute":"20', '"minute":"19') where index = 5`,
    );
    await signAnew(app);
    const forked = await look(folders[0]!, 501);
    expect(forked).toMatchObject({ refusal: "other-root" });
    expect(readFileSync(forked.file, "utf8")).not.toBe(cosigned);
    // Who sees the log for the first time cannot know; the two then hold signatures that contradict each other.
    expect(await look(folders[1]!, 502)).toMatchObject({ refusal: null });
    await app.store.recordFacts(
      id,
      [{ kind: "correction-made", about: "goal", reason: "typo" }],
      app.clock.now,
    );
    await app.signLogs();
    expect(await look(folders[0]!, 503)).toMatchObject({ refusal: "inconsistent" });
    await tamper(app, "delete from log_leaf where index >= 8", "update campaign set log_size = 8");
    await signAnew(app);
    expect(await look(folders[0]!, 504)).toMatchObject({ refusal: "rolled-back" });
    expect(readFileSync(file, "utf8")).toBe(cosigned);
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true });
  }
});

test("more people in a minute than was stated as believable are named", async () => {
  await using app = await testApp();
  const { id } = await campaignAtWork(app);
  for (let n = 0; n < 5; n++)
    await act(app.store, await pledgeOf(app, id, `late-${n}@example.org`), "verify");
  await app.signLogs();
  expect(faultsOf(await audit(served(app), { mostPerMinute: 4 }))).toEqual(["too-fast"]);
  expect(await audit(served(app))).toMatchObject({ verdict: "consistent", fastest: { verified: 5 } });
});

test("an audit that is cut off goes on where it stood, and asks only for what it lacks", async () => {
  await using app = await testApp();
  const { id } = await campaignAtWork(app);
  const correction = { kind: "correction-made", about: "the goal", reason: "a typo" } as const;
  await app.store.recordFacts(id, Array(600).fill(correction), app.clock.now);
  await app.signLogs();
  const folder = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-audit-"));
  const asked: string[] = [];
  const run = (broken: string | null) => {
    const source = served(app);
    const counting: LogSource = {
      ...source,
      async part(name) {
        if (name.startsWith("tile/")) asked.push(name);
        if (name === broken) throw new Error("the line is cut");
        return source.part(name);
      },
    };
    const wish = { key: null, since: new Map(), mostPerMinute: null, folder, onProgress: () => undefined };
    return auditLog(counting, wish);
  };
  try {
    await expect(run("tile/entries/001")).rejects.toThrow("the line is cut");
    expect(asked).toContain("tile/entries/000");
    asked.length = 0;
    const found = await run(null);
    expect(found).toMatchObject({ verdict: "consistent", people: 12 });
    expect(asked.toSorted()).toEqual(["tile/entries/001", `tile/entries/002.p/${found.size - 512}`]);
    asked.length = 0;
    await run(null);
    expect(asked).toHaveLength(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
