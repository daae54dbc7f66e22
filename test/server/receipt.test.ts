import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Attachment } from "mailparser";
import { expect, test } from "vitest";
import { DAY } from "#kernel";
import {
  leafHash,
  makeReceipt,
  noteSigner,
  type Receipt,
  receiptText,
  signCheckpoint,
  verifyReceipt,
} from "#ledger";
import { renderMail } from "../../src/shell/mail/index.ts";
import { openLogKeys } from "../../src/shell/secrets/index.ts";
import { openCampaign, type TestApp, testApp } from "../app.ts";
import { act, pledgeOf } from "../people.ts";
import { runProgram } from "../process/program.ts";
import { mailServer } from "../smtp.ts";

const keeper = {
  ...openLogKeys(Buffer.alloc(32, 1)),
  origin: (slug: string) => `crowd.test/ledger/${slug}`,
};

/** A supporter who has verified among others, with the personal address; the log is signed. */
async function supporter(app: TestApp): Promise<{ readonly id: string; readonly me: string }> {
  const { id } = await openCampaign(app);
  for (const name of ["ada", "bob", "eve"]) {
    await act(app.store, await pledgeOf(app, id, `${name}@example.org`), "verify");
  }
  await app.store.signLogs(keeper, app.clock.now);
  const person = (await app.store.findPersonByKey(id, app.vault.personKey(id, "bob@example.org")))!;
  return { id: person.id, me: `/me/${app.tickets.issue("mine", person.id, app.clock.now + DAY)}` };
}

async function receiptOf(app: TestApp, me: string): Promise<Receipt> {
  return (await app.web.inject(`${me}/receipt.json`)).json<Receipt>();
}

/** Checks a receipt on the page; gives its status and what it says. */
async function check(app: TestApp, receipt: string) {
  const { statusCode, body } = await app.web.inject({
    method: "POST",
    url: "/check-receipt",
    headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" },
    payload: new URLSearchParams({ receipt }).toString(),
  });
  return { statusCode, body: body.replaceAll("&quot;", '"').replaceAll("&#39;", "'") };
}

test("a supporter's receipt proves the pledge to anybody, without the server", async () => {
  await using app = await testApp();
  const { me } = await supporter(app);
  expect((await app.web.inject(me)).body).toContain(`${me}/receipt.json`);
  const answer = await app.web.inject(`${me}/receipt.json`);
  expect(answer.headers["content-disposition"]).toContain("receipt-song.json");
  expect(answer.headers["cache-control"]).toBe("private, no-store");
  const proven = verifyReceipt(answer.body, null);
  expect(proven).toMatchObject({
    index: 2,
    size: 4,
    origin: "crowd.test/ledger/song",
    leaf: { kind: "verified" },
  });
  expect(answer.body).not.toContain("bob");
  // The page to be printed holds the same, and a code that opens the check with it.
  const page = await app.web.inject(`${me}/receipt`);
  expect(page.body).toContain("<svg");
  const link = /href="(http:\/\/crowd\.test\/check-receipt\?r=[^"]+)"/.exec(page.body)![1]!;
  const checked = await app.web.inject(link.replace("http://crowd.test", ""));
  expect(checked.body).toContain("This receipt is genuine");
  expect(checked.body).toContain("still in its place");
});

test("the mail after verifying brings the receipt as a file, which is checked without any server", async () => {
  await using smtp = await mailServer();
  await using app = await testApp({ SMTP_URL: smtp.url, LOG_LEVEL: "silent" });
  const { id } = await supporter(app);
  await act(
    app.store,
    await pledgeOf(app, (await app.store.findPerson(id))!.campaignId, "late@example.org"),
    "verify",
  );
  app.startWork("http://crowd.test");
  const welcomed = () => smtp.taken.filter(({ attachments }) => attachments.length > 0);
  await expect
    .poll(
      () => {
        app.clock.now = Date.now();
        return welcomed().length;
      },
      { timeout: 20_000, interval: 50 },
    )
    .toBe(4);
  const folder = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-receipt-"));
  try {
    const places = new Set<number>();
    for (const mail of welcomed()) {
      const [{ filename, contentType, content }] = mail.attachments as [Attachment];
      expect([filename, contentType]).toEqual(["receipt-song.json", "application/json"]);
      expect(content.length).toBeLessThan(2000);
      expect(content.toString()).not.toMatch(/example\.org|@/);
      const file = path.join(folder, `${places.size}.json`);
      writeFileSync(file, content);
      const proven = verifyReceipt(content.toString(), null);
      if (typeof proven === "string") expect.unreachable(proven);
      else places.add(proven.index);
      expect(mail.text).toContain("/receipt\n");
      expect(mail.text).toContain("attached to this mail");
    }
    expect(places).toEqual(new Set([1, 2, 3, 4]));
    const checked = await runProgram(["verify-receipt", path.join(folder, "3.json")], {});
    expect(checked.code).toBe(0);
    expect(checked.stdout).toContain("This receipt is genuine.");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the welcome mail leads to the receipt", async () => {
  await using app = await testApp();
  const { id } = await supporter(app);
  const mails = await app.store.mailsBefore((await app.store.findPerson(id))!.campaignId, null, 20);
  const welcome = mails.find(({ kind, person }) => kind === "welcome" && person?.id === id)!;
  const mail = renderMail(welcome, {
    vault: app.vault,
    tickets: app.tickets,
    publicUrl: () => "http://crowd.test",
  });
  const link = mail.links.find(({ url }) => url.endsWith("/receipt"))!;
  expect((await app.web.inject(link.url.replace("http://crowd.test", ""))).statusCode).toBe(200);
});

test("before the log is signed the supporter is asked to wait a second; who never verified has no receipt", async () => {
  await using app = await testApp();
  const { id } = await openCampaign(app);
  const ada = await pledgeOf(app, id, "ada@example.org");
  const me = `/me/${app.tickets.issue("mine", ada, app.clock.now + DAY)}`;
  expect((await app.web.inject(`${me}/receipt.json`)).statusCode).toBe(404);
  await act(app.store, ada, "verify");
  const early = await app.web.inject(`${me}/receipt.json`);
  expect([early.statusCode, early.headers["retry-after"]]).toEqual([503, "1"]);
  await app.store.signLogs(keeper, app.clock.now);
  expect((await app.web.inject(`${me}/receipt.json`)).statusCode).toBe(200);
});

test("whoever pastes a changed receipt is told in plain words which part was changed", async () => {
  await using app = await testApp();
  const receipt = await receiptOf(app, (await supporter(app)).me);
  expect((await check(app, receiptText(receipt))).statusCode).toBe(200);
  const changes: readonly [string, string][] = [
    [receiptText(receipt).replace("{", ""), "not a whole receipt"],
    [receiptText({ ...receipt, index: 1 }), "not in the log in this place"],
    [receiptText({ ...receipt, leaf: receipt.leaf.replace("Z", "z") }), "the part “leaf”"],
    [
      receiptText({ ...receipt, checkpoint: receipt.checkpoint.replace("\n4\n", "\n5\n") }),
      "the part “checkpoint”",
    ],
    [receiptText({ ...receipt, key: receipt.key.replace("+A", "+B") }), "the part “key”"],
  ];
  for (const [text, said] of changes) {
    const { statusCode, body } = await check(app, text);
    expect(statusCode).toBe(422);
    expect(body).toContain("This receipt does not prove anything");
    expect(body).toContain(said);
  }
});

test("a file can be sent instead of pasting", async () => {
  await using app = await testApp();
  const receipt = receiptText(await receiptOf(app, (await supporter(app)).me));
  const form = new FormData();
  form.set("receipt", "");
  form.set("file", new File([receipt], "receipt-song.json", { type: "application/json" }));
  const encoded = new Response(form);
  const { statusCode, body } = await app.web.inject({
    method: "POST",
    url: "/check-receipt",
    headers: { "content-type": encoded.headers.get("content-type")! },
    payload: Buffer.from(await encoded.arrayBuffer()),
  });
  expect(statusCode).toBe(200);
  expect(body).toContain("This receipt is genuine");
});

test("a receipt that somebody else signed in the name of this log is found out", async () => {
  await using app = await testApp();
  const receipt = await receiptOf(app, (await supporter(app)).me);
  const thief = noteSigner("crowd.test/ledger/song", "log", new Uint8Array(32).fill(9));
  const root = leafHash(new TextEncoder().encode(receipt.leaf));
  const checkpoint = signCheckpoint({ origin: thief.name, size: 1, root }, thief);
  const forged = makeReceipt({ leaf: receipt.leaf, index: 0, proof: [], checkpoint, key: thief });
  expect(verifyReceipt(receiptText(forged), null)).toMatchObject({ index: 0 });
  expect((await check(app, receiptText(forged))).body).toContain("signed with a key that is not the log's");
  const stranger = noteSigner("elsewhere.test/log", "log", new Uint8Array(32).fill(9));
  const foreign = makeReceipt({
    leaf: receipt.leaf,
    index: 0,
    proof: [],
    checkpoint: signCheckpoint({ origin: stranger.name, size: 1, root }, stranger),
    key: stranger,
  });
  expect((await check(app, receiptText(foreign))).body).toContain("The log is not on this server");
});

test("a log that has lost the entry is named, and the supporter is right", async () => {
  await using app = await testApp();
  const receipt = await receiptOf(app, (await supporter(app)).me);
  await app.database.pool.query("delete from log_leaf where index = $1", [receipt.index]);
  const { statusCode, body } = await check(app, receiptText(receipt));
  expect(statusCode).toBe(422);
  expect(body).toContain(
    "This receipt is genuine, and the log on this server has not got its entry any more",
  );
});

test("what is far too long, or no form at all, is refused", async () => {
  await using app = await testApp();
  await openCampaign(app);
  expect((await check(app, "x".repeat(100_000))).statusCode).toBe(413);
  const broken = await app.web.inject({
    method: "POST",
    url: "/check-receipt",
    headers: { "content-type": "multipart/form-data; boundary=x" },
    payload: "nothing",
  });
  expect(broken.statusCode).toBe(400);
  const packed = await app.web.inject("/check-receipt?r=abc");
  expect(packed.statusCode).toBe(422);
});
