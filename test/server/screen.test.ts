import { expect, test } from "vitest";
import { openCampaign, planAt, testApp } from "../app.ts";
import { act, pledgeOf } from "../people.ts";
import { memberAt } from "./browsers.ts";

test("the big screen shows count, doors, confirmations, rank and time left, and is loaded anew where no script runs", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app, planAt(app.clock.now, 2));
  const vera = await memberAt(app, campaign.id, "Vera", "viewer");
  const before = (await vera.get("/studio/c/song/screen")).body;
  expect(before).toContain("not read yet");
  for (const name of ["ada", "bob"]) {
    await act(app.store, await pledgeOf(app, campaign.id, `${name}@example.org`), "verify");
  }
  const read = { kind: "rank-read", list: "itunes us songs", status: "ranked", rank: 17 } as const;
  const source = {
    listLength: 100,
    volume: null,
    source: "https://feed.example",
    listedAt: null,
    hash: null,
  };
  await app.store.recordFacts(campaign.id, [{ ...read, ...source }], app.clock.now);
  const { body } = await vera.get("/studio/c/song/screen");
  expect(body).toContain('data-figure="pledged">2<');
  expect(body).toContain('data-figure="confirmed">0<');
  expect(body).toContain("<dd>17</dd>");
  expect(body).toContain("begins in");
  expect(body).toMatch(/<noscript><meta http-equiv="refresh" content="15"/);
  expect(body).toContain('data-live="/c/song"');
});

test("a draft has no big screen", async () => {
  await using app = await testApp();
  const draft = await app.store.createCampaign(
    { slug: "song", plan: planAt(app.clock.now), rehearsal: false, origin: null },
    null,
    app.clock.now,
  );
  const vera = await memberAt(app, draft.id, "Vera", "owner");
  expect((await vera.get("/studio/c/song/screen")).statusCode).toBe(404);
});
