import path from "node:path";
import { expect, test } from "vitest";
import { loadAssets } from "../../src/shell/web/assets.ts";
import { makeServer } from "../../src/shell/web/server.ts";
import { studioFiguresRoutes } from "../../src/shell/web/studio-figures.tsx";
import type { Web } from "../../src/shell/web/web.ts";
import { openCampaign, planAt, type TestApp, testApp } from "../app.ts";

const BROWSER_FILES = path.resolve(import.meta.dirname, "../../dist/browser");
const FORM = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };
const FIGURE = {
  nature: "record",
  figure: "6000",
  qualifier: "about",
  unit: "purchases",
  by: "the distributor",
  source: "statement of June",
  on: "2026-01-02",
};

/** The two forms, on the app's database, for one organiser who is signed in. */
async function desk(app: TestApp) {
  const { store, live, clock } = app;
  const organiser = await store.ensureOrganiser(Buffer.from("rosa"), Buffer.from("sealed"), "Rosa");
  const web = { store, live, now: () => clock.now, assets: loadAssets(BROWSER_FILES) } as Pick<
    Web,
    "store" | "live" | "now" | "assets"
  > as Web;
  const server = await makeServer(web, { trustProxy: [], logLevel: "error" });
  studioFiguresRoutes(server, web, async (_request, _reply, slug) => {
    const campaign = await store.findCampaign(slug);
    return campaign && { organiser, campaign };
  });
  return {
    page: () => server.inject("/studio/c/song/figures"),
    post: (name: string, fields: Record<string, string>) =>
      server.inject({
        method: "POST",
        url: `/studio/c/song/${name}`,
        headers: FORM,
        payload: new URLSearchParams(fields).toString(),
      }),
  };
}

test("a record and a correction are published at once, and the audit trail says who did it", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  const { page, post } = await desk(app);
  expect((await page()).body).toContain("Publish this figure");
  expect((await post("figures", FIGURE)).headers.location).toBe("/studio/c/song/figures?done=1");
  await post("corrections", { about: "the count of Monday", reason: "counted <twice>" });
  const { body } = await app.web.inject("/c/song/report");
  expect(body).toContain("about 6,000 purchases");
  expect(body).toContain("the count of Monday. counted &lt;twice>");
  const changes = await app.store.changesOf(campaign.id);
  expect(changes.slice(0, 2).map(({ what, organiser }) => [what, organiser])).toEqual([
    ["correction-made", "Rosa"],
    ["figure-stated", "Rosa"],
  ]);
});

test("what cannot be published comes back as it was typed, with what to mend, and is not recorded", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  const { post } = await desk(app);
  const answer = await post("figures", { ...FIGURE, figure: "lots", on: "2026-02-30" });
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain('value="lots"');
  expect(answer.body).toContain("Write a number of 0 or more");
  expect(answer.body).toContain("This day does not exist, or has not come yet.");
  expect((await post("corrections", { about: "", reason: "" })).statusCode).toBe(422);
  expect(await app.store.factsAfter(campaign.id, 1, 10)).toEqual([]);
});

test("a draft has no public record to add to", async () => {
  await using app = await testApp();
  const { now } = app.clock;
  await app.store.createCampaign(
    { slug: "song", plan: planAt(now), rehearsal: false, origin: null },
    null,
    now,
  );
  const { page, post } = await desk(app);
  expect((await page()).statusCode).toBe(404);
  expect((await post("figures", FIGURE)).statusCode).toBe(404);
});
