import { expect, test } from "vitest";
import type { Moment } from "#campaign";
import { DAY, HOUR, type Instant, MINUTE } from "#kernel";
import { openMailer } from "../../src/shell/mail/index.ts";
import { testDatabase } from "../database.ts";
import { act, emptyOutbox, type House, houseOn, openCampaign, planWith, pledgeOf } from "../people.ts";

const at = (text: string): Instant => Date.parse(`${text}Z`);
const START = at("2026-06-01T12:00");
/** 18:00 to 20:00 UTC on 10 June. */
const MOMENT: Moment = {
  mode: "together",
  date: "2026-06-10",
  from: "20:00",
  until: "22:00",
  zone: "Europe/Berlin",
};
const DAY_BEFORE = at("2026-06-09T09:00");
const WINDOW = { start: at("2026-06-10T18:00"), end: at("2026-06-10T20:00") };

/** A campaign with verified supporters, and nothing in the outbox. */
async function crowd(
  house: House,
  zones: readonly string[],
  moment = MOMENT,
): Promise<{ id: string; people: string[] }> {
  const { id } = await openCampaign(house, "song", moment);
  const people: string[] = [];
  for (const [i, zone] of zones.entries()) {
    const pledge = await pledgeOf(house, id, `p${i}@example.org`, zone);
    await act(house.store, pledge, "verify");
    people.push(pledge);
  }
  await emptyOutbox(house.pool);
  return { id, people };
}

/** Lets the clock show `now`, plans, sends (into the outbox that organisers read), and gives what was sent. */
async function runAt(house: House, now: Instant): Promise<string[]> {
  house.clock.now = now;
  await house.store.planReminders(now);
  const before = await kept(house);
  const mailer = openMailer({
    receiptOf: async () => null,
    store: house.store,
    vault: house.vault,
    tickets: house.tickets,
    smtpUrl: null,
    from: () => "x@example.org",
    rate: 20,
    patience: 1000,
    publicUrl: () => "https://crowd.example.org",
    now: () => now,
    log: { warn: () => {} },
  });
  while ((await mailer.step()) > 0);
  await mailer.close();
  const after = await kept(house);
  return after.slice(before.length);
}

/** What went out, in order: "kind person". */
async function kept({ pool }: House): Promise<string[]> {
  const { rows } = await pool.query<{ line: string }>(
    "select kind || ' ' || person_id as line from mail where state = 'kept' order by due_at, kind, person_id",
  );
  return rows.map(({ line }) => line);
}

test("a supporter is reminded the day before at 11:00, at the moment, and asked one hour after it", async () => {
  await using database = await testDatabase();
  const house = houseOn(database.pool, START);
  const { people } = await crowd(house, ["Europe/Berlin"]);
  expect(await runAt(house, DAY_BEFORE - 1)).toEqual([]);
  expect(await runAt(house, DAY_BEFORE)).toEqual([`day-before ${people[0]}`]);
  expect(await runAt(house, DAY_BEFORE + MINUTE)).toEqual([]);
  expect(await runAt(house, WINDOW.start)).toEqual([`moment ${people[0]}`]);
  await house.store.moveWithTheClock(WINDOW.end);
  expect(await runAt(house, WINDOW.end + HOUR)).toEqual([`did-you ${people[0]}`]);
  expect(await runAt(house, WINDOW.end + DAY)).toEqual([]);
});

test("each zone at its own 11:00", async () => {
  await using database = await testDatabase();
  const house = houseOn(database.pool, START);
  const { people } = await crowd(house, ["Europe/Berlin", "America/New_York"]);
  expect(await runAt(house, DAY_BEFORE)).toEqual([`day-before ${people[0]}`]);
  expect(await runAt(house, at("2026-06-09T15:00"))).toEqual([`day-before ${people[1]}`]);
});

test("a server that was away all the time sends only what still makes sense", async () => {
  await using database = await testDatabase();
  const house = houseOn(database.pool, START);
  const { people } = await crowd(house, ["Europe/Berlin"]);
  expect(await runAt(house, WINDOW.end - MINUTE)).toEqual([`moment ${people[0]}`]);
});

test("several servers plan at once, again and again: nobody is reminded twice", async () => {
  await using database = await testDatabase();
  const house = houseOn(database.pool, START);
  const zones = ["Europe/Berlin", "Asia/Tokyo", "America/New_York", "Africa/Cairo"];
  await crowd(
    house,
    Array.from({ length: 40 }, (_, i) => zones[i % 4]!),
  );
  house.clock.now = WINDOW.start;
  const written = await Promise.all(Array.from({ length: 6 }, () => house.store.planReminders(WINDOW.start)));
  const again = await house.store.planReminders(WINDOW.start + MINUTE);
  expect(written.reduce((sum, n) => sum + n, 0) + again).toBe(40);
  expect(await house.pool.query("select 1 from mail where kind = 'moment'")).toHaveProperty("rowCount", 40);
});

test("who verifies late gets only what still lies ahead", async () => {
  await using database = await testDatabase();
  const house = houseOn(database.pool, START);
  const { id } = await crowd(house, []);
  house.clock.now = DAY_BEFORE + MINUTE;
  const late = await pledgeOf(house, id, "late@example.org");
  await act(house.store, late, "verify");
  await emptyOutbox(house.pool);
  expect(await runAt(house, DAY_BEFORE + HOUR)).toEqual([]);
  expect(await runAt(house, WINDOW.start)).toEqual([`moment ${late}`]);
});

test("no reminder for who has not verified, has withdrawn, or does not want any", async () => {
  await using database = await testDatabase();
  const house = houseOn(database.pool, START);
  const { id, people } = await crowd(house, ["Europe/Berlin", "Europe/Berlin"]);
  await pledgeOf(house, id, "pending@example.org");
  await act(house.store, people[0]!, "withdraw");
  await house.store.setReminders(people[1]!, false);
  await emptyOutbox(house.pool);
  expect(await runAt(house, DAY_BEFORE)).toEqual([]);
});

test("who says stop while the reminder waits in the queue does not get it, unless they change their mind", async () => {
  await using database = await testDatabase();
  const house = houseOn(database.pool, START);
  const { people } = await crowd(house, ["Europe/Berlin", "Europe/Berlin", "Europe/Berlin"]);
  house.clock.now = DAY_BEFORE;
  await house.store.planReminders(DAY_BEFORE);
  await house.store.setReminders(people[0]!, false);
  await act(house.store, people[1]!, "withdraw");
  await house.store.setReminders(people[2]!, false);
  await house.store.setReminders(people[2]!, true);
  expect((await runAt(house, DAY_BEFORE)).filter((line) => line.startsWith("day-before"))).toEqual([
    `day-before ${people[2]}`,
  ]);
});

test("who has said 'I did it' is not asked", async () => {
  await using database = await testDatabase();
  const house = houseOn(database.pool, START);
  const { people } = await crowd(house, ["Europe/Berlin", "Europe/Berlin"]);
  house.clock.now = WINDOW.start;
  await act(house.store, people[0]!, "confirm");
  expect(await runAt(house, WINDOW.end + HOUR)).toEqual([`did-you ${people[1]}`]);
});

test("a campaign that was called off before the start reminds nobody and asks nobody", async () => {
  await using database = await testDatabase();
  const house = houseOn(database.pool, START);
  const { id } = await crowd(house, ["Europe/Berlin"]);
  await house.store.commandCampaign(id, { kind: "close" }, null, START);
  for (const now of [DAY_BEFORE, WINDOW.start, WINDOW.end + HOUR])
    expect(await runAt(house, now)).toEqual([]);
});

const moved = (changes: Partial<Moment>) => ({
  kind: "change-plan" as const,
  plan: planWith({ ...MOMENT, ...changes }),
});

test("a moved moment: who was reminded of the old one is reminded once of the new one", async () => {
  await using database = await testDatabase();
  const house = houseOn(database.pool, START);
  const { id, people } = await crowd(house, ["Europe/Berlin"]);
  expect(await runAt(house, DAY_BEFORE)).toEqual([`day-before ${people[0]}`]);
  await house.store.commandCampaign(id, moved({ date: "2026-06-12" }), null, DAY_BEFORE + HOUR);
  expect(await runAt(house, DAY_BEFORE + HOUR)).toEqual([]);
  expect(await runAt(house, WINDOW.start)).toEqual([]);
  expect(await runAt(house, DAY_BEFORE + 2 * DAY)).toEqual([`day-before ${people[0]}`]);
  expect(await runAt(house, WINDOW.start + 2 * DAY)).toEqual([`moment ${people[0]}`]);
});

test("a moved moment stops what was not sent yet; moved back, it is sent once after all", async () => {
  await using database = await testDatabase();
  const house = houseOn(database.pool, START);
  const { id, people } = await crowd(house, ["Europe/Berlin"]);
  house.clock.now = DAY_BEFORE;
  await house.store.planReminders(DAY_BEFORE);
  await house.store.commandCampaign(id, moved({ date: "2026-06-12" }), null, DAY_BEFORE);
  expect(await runAt(house, DAY_BEFORE + MINUTE)).toEqual([]);
  expect((await house.store.countMails(id)).stopped).toBe(1);
  await house.store.commandCampaign(id, moved({}), null, DAY_BEFORE + 2 * MINUTE);
  expect(await runAt(house, DAY_BEFORE + 3 * MINUTE)).toEqual([`day-before ${people[0]}`]);
  await house.store.commandCampaign(id, moved({ date: "2026-06-12" }), null, DAY_BEFORE + 4 * MINUTE);
  await runAt(house, DAY_BEFORE + 4 * MINUTE);
  await house.store.commandCampaign(id, moved({}), null, DAY_BEFORE + 5 * MINUTE);
  expect(await runAt(house, DAY_BEFORE + 5 * MINUTE)).toEqual([]);
});

test("a window that is only made longer reminds nobody of its start again", async () => {
  await using database = await testDatabase();
  const house = houseOn(database.pool, START);
  const { id, people } = await crowd(house, ["Europe/Berlin"]);
  expect(await runAt(house, WINDOW.start)).toEqual([`moment ${people[0]}`]);
  await house.store.commandCampaign(id, moved({ until: "23:00" }), null, WINDOW.start + MINUTE);
  expect(await runAt(house, WINDOW.start + MINUTE)).toEqual([]);
  expect(await runAt(house, WINDOW.end + HOUR)).toEqual([]);
  expect(await runAt(house, WINDOW.end + 2 * HOUR)).toEqual([`did-you ${people[0]}`]);
});

test("the same hours everywhere: who moves to another zone is reminded there, once", async () => {
  await using database = await testDatabase();
  const house = houseOn(database.pool, START);
  const { people } = await crowd(house, ["Europe/Berlin", "America/New_York"], { ...MOMENT, mode: "local" });
  house.clock.now = WINDOW.start;
  await house.store.planReminders(WINDOW.start);
  await house.store.saveZone(people[0]!, "America/New_York");
  expect(await runAt(house, WINDOW.start)).toEqual([]);
  const there = at("2026-06-11T00:00");
  expect((await runAt(house, there)).toSorted()).toEqual(
    [`moment ${people[0]}`, `moment ${people[1]}`].toSorted(),
  );
  expect(await runAt(house, there + MINUTE)).toEqual([]);
});

test("a crowd larger than one batch is reminded to the last person", async () => {
  await using database = await testDatabase();
  const house = houseOn(database.pool, START);
  const { id } = await crowd(house, []);
  await house.pool.query(
    `insert into person (id, campaign_id, person_key, address, state, language, zone, invite_code, requested_at,
                         verified_at, last_mail_at)
     select gen_random_uuid(), $1, int4send(n), '', 'verified', 'en', 'Europe/Berlin', n::text, $2, $2, $2
     from generate_series(1, 12001) as n`,
    [id, new Date(START)],
  );
  expect(await house.store.planReminders(WINDOW.start)).toBe(12_001);
  expect(await house.store.planReminders(WINDOW.start)).toBe(0);
});
