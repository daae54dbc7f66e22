import { expect, test } from "vitest";
import type { Moment } from "#campaign";
import { DAY } from "#kernel";
import { openCampaign, planAt, type TestApp, testApp } from "../app.ts";
import { act, pledgeOf } from "../people.ts";

const SUMMER = Date.parse("2026-06-01T12:00Z");
const EVENING = { date: "2026-06-10", from: "20:00", until: "22:00", zone: "Europe/Berlin" };
const TOGETHER: Moment = { ...EVENING, mode: "together" };
const LOCAL: Moment = { ...EVENING, mode: "local" };

async function campaign(app: TestApp, moment: Moment) {
  app.clock.now = SUMMER;
  return openCampaign(app, { ...planAt(SUMMER), moment });
}

/** The file's lines, with folded ones put together (RFC 5545, 3.1). */
async function lines(app: TestApp, url: string): Promise<string[]> {
  const answer = await app.web.inject(url);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers["content-type"]).toBe("text/calendar; charset=utf-8");
  return answer.body.replaceAll(/\r\n[ \t]/g, "").split("\r\n");
}

test("one instant for all stands in the calendar as that instant, with a bell before it", async () => {
  await using app = await testApp();
  await campaign(app, TOGETHER);
  const file = await lines(app, "/c/song/moment.ics");
  expect(file).toEqual(
    expect.arrayContaining(["DTSTART:20260610T180000Z", "DTEND:20260610T200000Z", "TRIGGER:-PT15M"]),
  );
  expect(file.find((line) => line.startsWith("DESCRIPTION"))).toContain("https://music.apple.com/us/album/1");
});

test("the same hours everywhere are hours without a zone, or the instant of the zone that is asked for", async () => {
  await using app = await testApp();
  await campaign(app, LOCAL);
  expect(await lines(app, "/c/song/moment.ics")).toEqual(
    expect.arrayContaining(["DTSTART:20260610T200000", "DTEND:20260610T220000"]),
  );
  expect(await lines(app, "/c/song/moment.ics?zone=America/New_York")).toContain("DTSTART:20260611T000000Z");
  expect((await app.web.inject("/c/song/moment.ics?zone=Mars/Base")).statusCode).toBe(400);
});

test("a supporter's file is in their own zone, with their own page and their country's door", async () => {
  await using app = await testApp();
  const { id } = await campaign(app, LOCAL);
  const pledge = await pledgeOf(app, id, "ada@example.org", "Asia/Tokyo");
  await app.database.pool.query("update person set country = 'DE' where id = $1", [pledge]);
  await act(app.store, pledge, "verify");
  const ticket = app.tickets.issue("mine", pledge, SUMMER + DAY);
  const file = await lines(app, `/me/${ticket}/moment.ics`);
  expect(file).toContain("DTSTART:20260610T110000Z");
  const description = file.find((line) => line.startsWith("DESCRIPTION"));
  expect(description).toContain(`http://crowd.test/me/${ticket}/go`);
  expect(description).toContain("https://music.apple.com/de/album/1");
});

test("a moved moment is the same entry with a higher number, so that calendars move it", async () => {
  await using app = await testApp();
  const { id, plan } = await campaign(app, TOGETHER);
  const before = await lines(app, "/c/song/moment.ics");
  expect(before).toContain("SEQUENCE:0");
  const moved = { ...plan, moment: { ...TOGETHER, date: "2026-06-12" } };
  await app.store.commandCampaign(id, { kind: "change-plan", plan: moved }, null, SUMMER);
  const after = await lines(app, "/c/song/moment.ics");
  expect(after).toEqual(expect.arrayContaining(["SEQUENCE:1", "DTSTART:20260612T180000Z"]));
  expect(after.filter((line) => line.startsWith("UID:"))).toEqual(
    before.filter((line) => line.startsWith("UID:")),
  );
});

test("a draft has no public calendar", async () => {
  await using app = await testApp();
  const draft = { slug: "song", plan: planAt(app.clock.now), rehearsal: false, origin: null };
  await app.store.createCampaign(draft, null, app.clock.now);
  expect((await app.web.inject("/c/song/moment.ics")).statusCode).toBe(404);
});
