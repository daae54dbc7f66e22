import { expect, test } from "vitest";
import { openCampaign, planAt, type TestApp, testApp } from "../app.ts";

/** Rosa at her browser, signed in as an organiser. */
async function rosa(app: TestApp) {
  const organiser = await app.store.ensureOrganiser(
    app.vault.organiserKey("rosa@example.org"),
    app.vault.seal("rosa@example.org"),
    "Rosa",
  );
  const link = new URL(await app.signInLink(organiser.id), "http://crowd.test");
  const cookie = String(
    (await app.web.inject({ method: "POST", url: link.pathname })).headers["set-cookie"],
  ).split(";")[0]!;
  const send = (url: string, fields: Record<string, string>) =>
    app.web.inject({
      method: "POST",
      url,
      headers: { "content-type": "application/x-www-form-urlencoded", cookie },
      payload: new URLSearchParams(fields).toString(),
    });
  const read = (url: string) => app.web.inject({ url, headers: { cookie } });
  return { organiser, send, read };
}

const FORM = {
  name: "Song of the Day",
  askKind: "buy",
  venue: "itunes-store",
  item: "Example by The Band",
  "door-0-url": "https://music.apple.com/us/album/1",
  "door-0-label": "Open the store",
  from: "18:00",
  until: "20:00",
  mode: "together",
  zone: "Europe/London",
  "goal-people": "500",
  organiser: "Rosa",
  benefits: "The band",
  pays: "Nobody",
  money: "To the store",
  languages: "en",
  currency: "USD",
};
const BAD = "Buy it with three different accounts";
const GOOD = "Buy it once, if you like it";

test("an ask that breaks the venue's rules does not open, names words and source, and opens once it is mended", async () => {
  await using app = await testApp();
  const { send, read } = await rosa(app);
  const { date } = planAt(app.clock.now).moment;
  const refused = await send("/studio/new", { ...FORM, date, ask: BAD, next: "open" });
  expect(refused.headers.location).toBe("/studio/c/song-of-the-day/edit?check=1");
  const page = (await read(String(refused.headers.location))).body;
  expect(page).toContain("This may not be asked there");
  expect(page).toMatch(/Source \((high|medium|low) confidence\)/);
  expect((await app.store.findCampaign("song-of-the-day"))?.state).toBe("draft");
  const stepped = await send("/studio/c/song-of-the-day/step", { command: "open" });
  expect(stepped.headers.location).toContain("/edit?check=1");
  expect((await app.store.findCampaign("song-of-the-day"))?.state).toBe("draft");
  await send("/studio/c/song-of-the-day/edit", { ...FORM, date, ask: GOOD, next: "open" });
  expect((await app.store.findCampaign("song-of-the-day"))?.state).toBe("open");
});

test("an open campaign cannot be edited into a refused one, and nothing typed is lost", async () => {
  await using app = await testApp();
  const { organiser, send } = await rosa(app);
  const campaign = await openCampaign(app);
  await app.store.addCampaignOrganiser(campaign.id, organiser.id);
  const { date } = planAt(app.clock.now).moment;
  const before = await app.web.inject("/c/song");
  expect(before.body).toContain("How this campaign keeps the rules");
  expect(before.body).toContain("nothing was found");
  const answer = await send("/studio/c/song/edit", { ...FORM, date, ask: BAD, next: "stay" });
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain(BAD);
  expect((await app.store.findCampaign("song"))?.plan.ask).toBe(campaign.plan.ask);
  const mended = await send("/studio/c/song/edit", { ...FORM, date, ask: GOOD, next: "stay" });
  expect(mended.statusCode).toBe(303);
  expect((await app.store.findCampaign("song"))?.plan.ask).toBe(GOOD);
});
