import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { expect, test } from "vitest";
import type { Moment } from "#campaign";
import { DAY, MINUTE, SECOND } from "#kernel";
import { type Mailer, openMailer } from "../../src/shell/mail/index.ts";
import { testDatabase } from "../database.ts";
import { act, type House, houseOn, openCampaign, pledgeOf } from "../people.ts";
import { mailServer, refusal } from "../smtp.ts";

const START = Date.parse("2026-06-01T12:00Z");
const MOMENT: Moment = {
  mode: "together",
  date: "2026-06-10",
  from: "20:00",
  until: "22:00",
  zone: "Europe/Berlin",
};

const logged: unknown[] = [];

function mailerOf(house: House, smtpUrl: string | null, changes: { rate?: number; patience?: number } = {}) {
  return openMailer({
    receiptOf: async () => null,
    store: house.store,
    vault: house.vault,
    tickets: house.tickets,
    smtpUrl,
    rate: 20,
    patience: 5000,
    ...changes,
    publicUrl: () => "https://crowd.example.org",
    from: () => "Flashcrowd <no-reply@crowd.example.org>",
    now: () => house.clock.now,
    log: { warn: (what, message) => logged.push(what, message) },
  });
}

/** A second's work, and its end. */
async function work(mailer: Mailer): Promise<number> {
  const claimed = await mailer.step();
  await mailer.idle();
  return claimed;
}

async function states({ pool }: House): Promise<string[]> {
  const { rows } = await pool.query<{ state: string }>("select state from mail order by due_at, id");
  return rows.map(({ state }) => state);
}

async function failures({ pool }: House): Promise<(string | null)[]> {
  const { rows } = await pool.query<{ failure: string | null }>(
    "select failure from mail order by due_at, id",
  );
  return rows.map(({ failure }) => failure);
}

test("a pledge's mail arrives once, in two parts, with a link that verifies", async () => {
  await using database = await testDatabase();
  await using smtp = await mailServer();
  const house = houseOn(database.pool, START);
  const campaign = await openCampaign(house, "song", MOMENT);
  const pledge = await pledgeOf(house, campaign.id, "ada@example.org");
  const mailer = mailerOf(house, smtp.url);
  expect(await work(mailer)).toBe(1);
  expect(await work(mailer)).toBe(0);
  expect(smtp.taken).toHaveLength(1);
  const [mail] = smtp.taken;
  expect(mail!.text).toContain(house.tickets.code(pledge, 1));
  expect(mail!.html).toContain("<a href=");
  const ticket = /\/v\/(\S+)/.exec(mail!.text!)![1]!;
  expect(house.tickets.read("verify", ticket, START)).toBe(pledge);
  expect(await states(house)).toEqual(["sent"]);
  await mailer.close();
});

test("a server that says 'later' is asked again after a while and gets the same mail", async () => {
  await using database = await testDatabase();
  await using smtp = await mailServer();
  const house = houseOn(database.pool, START);
  const campaign = await openCampaign(house, "song", MOMENT);
  await pledgeOf(house, campaign.id, "ada@example.org");
  const refused: (string | undefined)[] = [];
  smtp.onMail = async (mail) => {
    refused.push(mail.messageId);
    return refusal(451, "4.3.0 try later, ada@example.org");
  };
  const mailer = mailerOf(house, smtp.url);
  await work(mailer);
  expect(await states(house)).toEqual(["waiting"]);
  expect(await failures(house)).toEqual(["451 4.3.0"]);
  expect(await work(mailer)).toBe(0);
  house.clock.now += 30 * SECOND;
  smtp.onMail = async () => null;
  expect(await work(mailer)).toBe(1);
  expect(smtp.taken.map((mail) => mail.messageId)).toEqual(refused);
  expect(await states(house)).toEqual(["sent"]);
  await mailer.close();
});

test("a recipient that does not exist is not tried again; the others get theirs", async () => {
  await using database = await testDatabase();
  await using smtp = await mailServer();
  const house = houseOn(database.pool, START);
  const campaign = await openCampaign(house, "song", MOMENT);
  await pledgeOf(house, campaign.id, "gone@example.org");
  await pledgeOf(house, campaign.id, "ada@example.org");
  smtp.onRecipient = (address) =>
    address.startsWith("gone") ? refusal(550, "5.1.1 <gone@example.org>: no such mailbox") : null;
  const mailer = mailerOf(house, smtp.url);
  expect(await work(mailer)).toBe(2);
  expect((await states(house)).toSorted()).toEqual(["failed", "sent"]);
  expect(await failures(house)).toContain("550 5.1.1");
  house.clock.now += DAY;
  expect(await work(mailer)).toBe(0);
  await mailer.close();
});

test("a server that hangs is given up, and the mail goes out when it is back", async () => {
  await using database = await testDatabase();
  await using smtp = await mailServer();
  const house = houseOn(database.pool, START);
  const campaign = await openCampaign(house, "song", MOMENT);
  await pledgeOf(house, campaign.id, "ada@example.org");
  smtp.onMail = () => new Promise(() => {});
  const mailer = mailerOf(house, smtp.url, { patience: 200 });
  await work(mailer);
  expect(await states(house)).toEqual(["waiting"]);
  smtp.onMail = async () => null;
  house.clock.now += 30 * SECOND;
  await work(mailer);
  expect(smtp.taken).toHaveLength(1);
  await mailer.close();
});

test("a connection that drops before the answer leads to a second try with the same Message-ID", async () => {
  await using database = await testDatabase();
  await using smtp = await mailServer();
  const house = houseOn(database.pool, START);
  const campaign = await openCampaign(house, "song", MOMENT);
  await pledgeOf(house, campaign.id, "ada@example.org");
  const seen: (string | undefined)[] = [];
  smtp.onMail = async (mail) => {
    seen.push(mail.messageId);
    if (seen.length === 1) smtp.hangUp();
    return null;
  };
  const mailer = mailerOf(house, smtp.url);
  await work(mailer);
  expect(await states(house)).toEqual(["waiting"]);
  house.clock.now += 30 * SECOND;
  await work(mailer);
  expect(seen).toHaveLength(2);
  expect(new Set(seen).size).toBe(1);
  expect(await states(house)).toEqual(["sent"]);
  await mailer.close();
});

test("a server that is away is asked with one mail at a time, and gets everything when it is back", async () => {
  await using database = await testDatabase();
  const house = houseOn(database.pool, START);
  const campaign = await openCampaign(house, "song", MOMENT);
  for (let i = 0; i < 6; i++) await pledgeOf(house, campaign.id, `p${i}@example.org`);
  const away = mailerOf(house, "smtp://127.0.0.1:1", { rate: 4 });
  expect(await work(away)).toBe(4);
  expect(await work(away)).toBe(0);
  house.clock.now += 5 * SECOND;
  house.clock.now += 5 * SECOND;
  expect(await work(away)).toBe(1);
  expect(await states(house)).toEqual(Array(6).fill("waiting"));
  await away.close();
  await using smtp = await mailServer();
  const back = mailerOf(house, smtp.url);
  house.clock.now += MINUTE;
  expect(await work(back)).toBe(6);
  expect(smtp.taken).toHaveLength(6);
  await back.close();
});

test("a server that dies between sending and noting it: another one sends the same mail again", async () => {
  await using database = await testDatabase();
  await using smtp = await mailServer();
  const house = houseOn(database.pool, START);
  const campaign = await openCampaign(house, "song", MOMENT);
  await pledgeOf(house, campaign.id, "ada@example.org");
  const dying = { ...house.store, settleMails: () => new Promise<void>(() => {}) };
  const first = mailerOf({ ...house, store: dying }, smtp.url);
  await first.step();
  await expect.poll(() => smtp.taken.length).toBe(1);
  const second = mailerOf(house, smtp.url);
  expect(await work(second)).toBe(0);
  house.clock.now += MINUTE;
  expect(await work(second)).toBe(1);
  expect(smtp.taken).toHaveLength(2);
  expect(smtp.taken[0]!.messageId).toBe(smtp.taken[1]!.messageId);
  expect(await states(house)).toEqual(["sent"]);
  await second.close();
});

test("a server that is killed in the middle: everybody gets the mail, and a second one only as the same mail", async () => {
  await using database = await testDatabase();
  await using smtp = await mailServer();
  const house = houseOn(database.pool, START);
  const campaign = await openCampaign(house, "song", MOMENT);
  await Promise.all(Array.from({ length: 40 }, (_, i) => pledgeOf(house, campaign.id, `p${i}@example.org`)));
  const program = path.resolve(import.meta.dirname, "../mailer-process.ts");
  const killed = fork(program, [database.url, smtp.url, String(START)], {
    execArgv: ["--conditions=source"],
    stdio: "ignore",
  });
  const ended = once(killed, "exit");
  const reached = new Promise<void>((resolve) => {
    smtp.onMail = async () => {
      if (smtp.taken.length >= 15) {
        killed.kill("SIGKILL");
        resolve();
      }
      return null;
    };
  });
  await reached;
  await ended;
  expect(await states(house)).toContain("waiting");
  const heir = mailerOf(house, smtp.url, { rate: 100 });
  await work(heir);
  house.clock.now += MINUTE;
  await work(heir);
  expect(new Set(await states(house))).toEqual(new Set(["sent"]));
  const mailOf = new Map<unknown, Set<string | undefined>>();
  for (const { to, messageId } of smtp.taken) {
    const key = JSON.stringify(to);
    mailOf.set(key, (mailOf.get(key) ?? new Set()).add(messageId));
  }
  expect(mailOf.size).toBe(40);
  for (const ids of mailOf.values()) expect(ids.size).toBe(1);
  // Only what was under way when it was killed may come again.
  expect(smtp.taken.length).toBeLessThanOrEqual(40 + 10);
  await heir.close();
});

test("what was sent while the database was away is noted when it is back, and not sent again", async () => {
  await using database = await testDatabase();
  await using smtp = await mailServer();
  const house = houseOn(database.pool, START);
  const campaign = await openCampaign(house, "song", MOMENT);
  await pledgeOf(house, campaign.id, "ada@example.org");
  let away = true;
  const settleMails: typeof house.store.settleMails = async (...rest) => {
    if (away) throw new Error("connection refused");
    return house.store.settleMails(...rest);
  };
  const mailer = mailerOf({ ...house, store: { ...house.store, settleMails } }, smtp.url);
  await mailer.step();
  await expect(mailer.idle()).rejects.toThrow("connection refused");
  expect(await states(house)).toEqual(["sending"]);
  away = false;
  house.clock.now += 2 * MINUTE;
  expect(await work(mailer)).toBe(0);
  expect(smtp.taken).toHaveLength(1);
  expect(await states(house)).toEqual(["sent"]);
  await mailer.close();
});

test("several servers empty one outbox, and nobody gets a mail twice", async () => {
  await using database = await testDatabase();
  await using smtp = await mailServer();
  const house = houseOn(database.pool, START);
  const campaign = await openCampaign(house, "song", MOMENT);
  await Promise.all(Array.from({ length: 60 }, (_, i) => pledgeOf(house, campaign.id, `p${i}@example.org`)));
  const mailers = [1, 2, 3].map(() => mailerOf(house, smtp.url, { rate: 7 }));
  while ((await states(house)).includes("waiting")) await Promise.all(mailers.map(work));
  const ids = smtp.taken.map((mail) => mail.messageId);
  expect(ids).toHaveLength(60);
  expect(new Set(ids).size).toBe(60);
  await Promise.all(mailers.map((mailer) => mailer.close()));
});

test("a second's work never gives the server more mails than the set rate", async () => {
  await using database = await testDatabase();
  await using smtp = await mailServer();
  const house = houseOn(database.pool, START);
  const campaign = await openCampaign(house, "song", MOMENT);
  for (let i = 0; i < 8; i++) await pledgeOf(house, campaign.id, `p${i}@example.org`);
  const mailer = mailerOf(house, smtp.url, { rate: 3 });
  const counts = [await work(mailer), await work(mailer), await work(mailer), await work(mailer)];
  expect(counts).toEqual([3, 3, 2, 0]);
  // What is still under way counts against the next second.
  for (let i = 8; i < 16; i++) await pledgeOf(house, campaign.id, `p${i}@example.org`);
  const release: (() => void)[] = [];
  smtp.onMail = () => new Promise((resolve) => release.push(() => resolve(null)));
  expect(await mailer.step()).toBe(3);
  expect(await mailer.step()).toBe(0);
  await expect.poll(() => release.length).toBe(1);
  smtp.onMail = async () => null;
  for (const free of release) free();
  await mailer.idle();
  expect(await mailer.step()).toBe(3);
  await mailer.close();
});

test("a large campaign does not hold up a small one, and reminders do not hold up answers", async () => {
  await using database = await testDatabase();
  await using smtp = await mailServer();
  const house = houseOn(database.pool, START);
  const large = await openCampaign(house, "large", MOMENT);
  for (let i = 0; i < 9; i++) await pledgeOf(house, large.id, `p${i}@example.org`);
  house.clock.now += SECOND;
  const small = await openCampaign(house, "small", MOMENT);
  await pledgeOf(house, small.id, "ada@example.org");
  await house.store.addMails([
    {
      kind: "sign-in",
      organiserId: (
        await house.store.ensureOrganiser(Buffer.from("k"), house.vault.seal("olu@example.org"), "Olu")
      ).id,
      onceKey: "sign-in:1",
      detail: { signIn: "s1" },
      dueAt: house.clock.now,
      expiresAt: house.clock.now + DAY,
    },
  ]);
  const mailer = mailerOf(house, smtp.url, { rate: 4 });
  await work(mailer);
  const to = smtp.taken.flatMap((mail) => (mail.to && "text" in mail.to ? [mail.to.text] : []));
  expect(to).toHaveLength(4);
  expect(to).toEqual(expect.arrayContaining(["ada@example.org", "olu@example.org"]));
  await mailer.close();
});

test("a mail that has expired is never sent", async () => {
  await using database = await testDatabase();
  await using smtp = await mailServer();
  const house = houseOn(database.pool, START);
  const campaign = await openCampaign(house, "song", MOMENT);
  await pledgeOf(house, campaign.id, "ada@example.org");
  house.clock.now += 2 * DAY;
  const mailer = mailerOf(house, smtp.url);
  await work(mailer);
  expect(smtp.taken).toEqual([]);
  expect(await states(house)).toEqual(["expired"]);
  await mailer.close();
});

test("a rehearsal never reaches the mail server, and without one every mail is kept to be read", async () => {
  await using database = await testDatabase();
  await using smtp = await mailServer();
  const house = houseOn(database.pool, START);
  const rehearsal = await openCampaign(house, "drill", MOMENT, true);
  await pledgeOf(house, rehearsal.id, "simulated@example.org");
  expect(await states(house)).toEqual(["kept"]);
  const real = await openCampaign(house, "song", MOMENT);
  await pledgeOf(house, real.id, "ada@example.org");
  const without = mailerOf(house, null);
  await work(without);
  expect(await states(house)).toEqual(["kept", "kept"]);
  const mailer = mailerOf(house, smtp.url);
  await work(mailer);
  expect(smtp.taken).toEqual([]);
  await Promise.all([without.close(), mailer.close()]);
});

test("the outbox says how many wait, since when, and how far it is behind", async () => {
  await using database = await testDatabase();
  const house = houseOn(database.pool, START);
  const campaign = await openCampaign(house, "song", MOMENT);
  expect(await house.store.outboxDelay(START)).toEqual({ waiting: 0, since: null, behind: 0, nextDue: null });
  await pledgeOf(house, campaign.id, "ada@example.org");
  const later = START + 90 * SECOND;
  const standing = { waiting: 1, since: START, behind: 90, nextDue: null };
  expect(await house.store.outboxDelay(later)).toEqual(standing);
  expect(await house.store.outboxDelay(later, campaign.id)).toEqual(standing);
  expect(await house.store.answersBehind(campaign.id, later)).toBe(90);
  expect((await house.store.countMails(campaign.id)).waiting).toBe(1);
  expect((await house.store.mailsBefore(campaign.id, null, 10)).map(({ kind }) => kind)).toEqual(["verify"]);
});

test("nothing that was logged or noted names a person", () => {
  expect(logged.length).toBeGreaterThan(0);
  expect(JSON.stringify(logged)).not.toMatch(/example\.org|@/);
});

test("a mail waits a moment for its receipt, and goes without one when the log is not signed for long", async () => {
  await using database = await testDatabase();
  await using smtp = await mailServer();
  const house = houseOn(database.pool, START);
  const campaign = await openCampaign(house, "song", MOMENT);
  await act(house.store, await pledgeOf(house, campaign.id, "ada@example.org"), "verify");
  const mailer = mailerOf(house, smtp.url);
  await work(mailer);
  expect(smtp.taken).toHaveLength(0);
  expect(await failures(house)).toContain("waits for its receipt");
  expect(await work(mailer)).toBe(0);
  house.clock.now += 10 * SECOND;
  await work(mailer);
  expect(smtp.taken).toMatchObject([{ subject: "You are counted: Bring back the song", attachments: [] }]);
  expect(smtp.taken[0]!.text).not.toContain("attached");
  await mailer.close();
});
