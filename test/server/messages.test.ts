import { expect, test } from "vitest";
import { DAY, HOUR } from "#kernel";
import { renderMail } from "../../src/shell/mail/index.ts";
import { openCampaign, type TestApp, testApp } from "../app.ts";
import { act, pledgeOf } from "../people.ts";
import { memberAt } from "./browsers.ts";

const HOME = "/studio/c/song/messages";

async function crowd(app: TestApp) {
  const campaign = await openCampaign(app);
  const rosa = await memberAt(app, campaign.id, "Rosa", "owner");
  const people: string[] = [];
  for (const [name, zone] of [
    ["ada", "Europe/Berlin"],
    ["bob", "Europe/Berlin"],
    ["cyd", "America/Lima"],
  ] as const) {
    const id = await pledgeOf(app, campaign.id, `${name}@example.org`, zone);
    await act(app.store, id, "verify");
    people.push(id);
  }
  return { campaign, rosa, people };
}

/** Writes a message and gives the address of its page. */
async function drafted(rosa: Awaited<ReturnType<typeof memberAt>>, fields: Record<string, string> = {}) {
  const made = await rosa.post(HOME, { subject: "It is near", body: "Two days\nto go <now>.", ...fields });
  expect(made.statusCode).toBe(303);
  return String(made.headers.location);
}

const rendered = (app: TestApp, mail: Parameters<typeof renderMail>[0]) =>
  renderMail(mail, { ...app, publicUrl: () => "http://crowd.test" });

async function messageMails(app: TestApp, campaignId: string) {
  const mails = await app.store.mailsBefore(campaignId, null, 100);
  return mails.filter(({ kind }) => kind === "message");
}

test("a message goes to those of the part chosen who want it, once, with the way to stop; the count is shown before", async () => {
  await using app = await testApp();
  const { campaign, rosa, people } = await crowd(app);
  await app.store.setReminders(people[1]!, false);
  const page = await drafted(rosa, { zone: "is-Europe/Berlin" });
  const shown = (await rosa.get(page)).body;
  expect(shown).toContain("1 person gets this message");
  expect(await messageMails(app, campaign.id)).toEqual([]);
  await rosa.post(page, { command: "send" });
  expect(await app.store.writeMessages(app.clock.now)).toBe(1);
  // Whatever is pressed or runs again, nobody gets it twice.
  expect((await rosa.post(page, { command: "send" })).headers.location).toContain("said=wrong-state");
  expect(await app.store.writeMessages(app.clock.now)).toBe(0);
  const [mail] = await messageMails(app, campaign.id);
  const letter = rendered(app, mail!);
  expect([letter.to, letter.subject]).toEqual(["ada@example.org", "It is near"]);
  expect(letter.text).toContain("Two days\nto go <now>.");
  expect(letter.html).toContain("Two days<br>to go &lt;now&gt;.");
  expect(letter.headers["List-Unsubscribe"]).toContain("/u/");
  expect((await rosa.get(HOME)).body).toContain("1 mail written");
});

test("who stops reminders while a message waits does not get it, and a stopped message goes to nobody", async () => {
  await using app = await testApp();
  const { campaign, rosa, people } = await crowd(app);
  const page = await drafted(rosa);
  await rosa.post(page, { command: "send" });
  expect(await app.store.writeMessages(app.clock.now)).toBe(3);
  await app.store.setReminders(people[0]!, false);
  const states = async () => (await messageMails(app, campaign.id)).map(({ state }) => state).sort();
  expect(await states()).toEqual(["stopped", "waiting", "waiting"]);
  await rosa.post(page, { command: "stop" });
  expect(await states()).toEqual(["stopped", "stopped", "stopped"]);
});

test("nobody gets two messages of organisers within a day", async () => {
  await using app = await testApp();
  const { rosa } = await crowd(app);
  await rosa.post(await drafted(rosa, { zone: "is-America/Lima" }), { command: "send" });
  await app.store.writeMessages(app.clock.now);
  app.clock.now += HOUR;
  const second = await drafted(rosa);
  const shown = (await rosa.get(second)).body;
  expect(shown).toContain("2 people get this message");
  expect(shown).toContain("1 person had a message");
  await rosa.post(second, { command: "send" });
  expect(await app.store.writeMessages(app.clock.now)).toBe(2);
  app.clock.now += DAY + HOUR;
  expect((await rosa.get(await drafted(rosa))).body).toContain("3 people get this message");
});

test("a message to more than ten thousand waits for a second organiser", async () => {
  await using app = await testApp();
  const { campaign, rosa } = await crowd(app);
  await app.database.pool.query(
    `insert into person (id, campaign_id, person_key, address, state, language, zone, invite_code, requested_at,
                         verified_at, last_mail_at)
     select gen_random_uuid(), $1, decode(md5(n::text), 'hex'), '', 'verified', 'en', 'UTC', 'c' || n, now(), now(), now()
     from generate_series(1, 9998) as n`,
    [campaign.id],
  );
  const page = await drafted(rosa);
  expect((await rosa.post(page, { command: "send" })).headers.location).toContain("said=send");
  expect(await app.store.writeMessages(app.clock.now)).toBe(0);
  expect((await rosa.post(page, { command: "approve" })).headers.location).toContain("said=second-person");
  const emil = await memberAt(app, campaign.id, "Emil", "editor");
  await emil.post(page, { command: "approve" });
  expect(await app.store.writeMessages(app.clock.now)).toBe(10_001);
  expect((await rosa.get(page)).body).toContain("Emil agreed");
});

test("a test goes to the organiser alone, and the front door reads every message", async () => {
  await using app = await testApp();
  const { campaign, rosa } = await crowd(app);
  const page = await drafted(rosa);
  await rosa.post(page, { command: "test" });
  await rosa.post(page, { command: "test" });
  const mails = (await app.store.mailsBefore(campaign.id, null, 100)).filter(
    ({ kind }) => kind === "message-test",
  );
  expect(mails).toHaveLength(1);
  expect(rendered(app, mails[0]!).to).toBe("rosa@example.org");
  const refused = await rosa.post(HOME, {
    subject: "Again",
    body: "Buy it ten times with several accounts!",
  });
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain("<mark>");
});
