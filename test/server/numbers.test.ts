import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE, seededRng } from "#kernel";
import type { FactBody } from "#ledger";
import { openCampaign, planAt, type TestApp, testApp } from "../app.ts";

const pledge = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;

async function arrive(
  app: TestApp,
  campaignId: string,
  from: number,
  count: number,
  at: number,
): Promise<void> {
  const facts = Array.from(
    { length: count },
    (_, i): FactBody => ({
      kind: "pledge-verified",
      pledge: pledge(from + i),
      inviter: (from + i) % 2 === 0 ? null : pledge(Math.floor((from + i) / 2)),
      channel: (from + i) % 2 === 0 ? "pod" : null,
      generation: 0,
      country: null,
    }),
  );
  await app.store.recordFacts(campaignId, facts, at);
}

test("while a campaign is open its forecast is issued at most once a minute, and scored when the day is over", async () => {
  await using app = await testApp();
  const begun = app.clock.now;
  const campaign = await openCampaign(app, planAt(begun, 1));
  const issued = async () =>
    (await app.store.factsAfter(campaign.id, 0, 1000)).flatMap(({ body }) =>
      body.kind === "forecast-issued" ? [body] : [],
    );
  await app.forecast();
  expect(await issued()).toEqual([]);
  for (let hour = 0; hour < 10; hour++) await arrive(app, campaign.id, 4 * hour, 4, begun + hour * HOUR);
  app.clock.now = begun + 10 * HOUR;
  await app.forecast();
  await app.forecast();
  const [first, ...none] = await issued();
  expect(none).toEqual([]);
  expect(first).toMatchObject({ count: 40, seed: expect.any(Number), method: expect.any(String) });
  expect(first!.low80).toBeLessThanOrEqual(first!.median);

  // Nobody came: there is nothing new to say. Somebody came, and a fiftieth of its life went by: there is.
  app.clock.now += 20 * MINUTE;
  await app.forecast();
  expect(await issued()).toHaveLength(1);
  await arrive(app, campaign.id, 40, 3, app.clock.now);
  await app.forecast();
  expect(await issued()).toHaveLength(2);
  expect((await app.web.inject("/c/song/report")).body).not.toContain("How our forecasts did");

  app.clock.now = first!.until + HOUR;
  await app.store.moveWithTheClock(app.clock.now);
  await app.store.moveWithTheClock(app.clock.now);
  expect((await app.web.inject("/c/song/report")).body).toContain("2 forecasts were issued for");
  const { forecasts } = (await app.web.inject("/c/song/report.json")).json();
  expect(forecasts).toMatchObject({ forecasts: 2, final: 43 });
  const other = await app.store.createCampaign(
    { slug: "other", plan: planAt(begun), rehearsal: false, origin: null },
    null,
    app.clock.now,
  );
  expect(await app.store.finishedForecasts(other.id)).toEqual([
    { count: 43, median: (await issued())[1]!.median, final: 43 },
  ]);
  expect(await app.store.finishedForecasts(campaign.id)).toEqual([]);
});

test("the report says what the crowd moved: chance first, then the effect, and nothing from peaks alone", async () => {
  await using app = await testApp();
  const begun = app.clock.now;
  const plan = planAt(begun, 14);
  const campaign = await openCampaign(app, plan);
  const rng = seededRng(2);
  // Twenty other songs of the chart, each wandering a little about its own place.
  const others = () =>
    Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`song${i}`, 3 * i + 2 + Math.floor(3 * rng())]));
  const read = (rank: number): FactBody => ({
    kind: "rank-read",
    list: "itunes-legacy us topsongs",
    status: "ranked",
    rank,
    listLength: 100,
    volume: null,
    source: "https://feed.example/us",
    listedAt: null,
    hash: null,
    neighbours: others(),
  });
  for (let day = 0; day < 14; day++)
    await app.store.recordFacts(campaign.id, [read(60 + ((day * 7) % 5))], begun + day * DAY);
  expect((await app.web.inject("/c/song/report")).body).toContain("we could only see a rise of");
  const start = Date.parse(`${plan.moment.date}T00:00Z`);
  await app.store.recordFacts(campaign.id, [read(4)], start + 20 * HOUR);
  await app.store.recordFacts(campaign.id, [read(5)], start + 44 * HOUR);
  await app.live.refresh(campaign.id);
  const moved = "of other days looked as big<";
  await expect.poll(async () => (await app.web.inject("/c/song/report")).body).toContain(moved);
  const { body } = await app.web.inject("/c/song/report");
  expect(body).toContain("20 other items of the list, drawn by lot before the moment, are controls");
  expect(body).toMatch(/against 20 other items p = 0\.048; \d+% of other days looked as big</);
  expect(body).toContain("<strong>moved</strong>");
  const { impacts } = (await app.web.inject("/c/song/report.json")).json();
  expect(impacts[0]).toMatchObject({
    bestAfter: 4,
    bestBefore: 60,
    controls: 20,
    pValueFrom: "other items",
  });
  expect(Math.exp(impacts[0].effect)).toBeGreaterThan(10);
});

test("every figure's link leads to a section of the methods that the server shows", async () => {
  await using app = await testApp();
  const { body } = await app.web.inject("/methods");
  const folder = path.resolve(import.meta.dirname, "../../src/shell/web");
  const linked = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".tsx"))
    .flatMap((name) => [
      ...readFileSync(path.join(folder, name), "utf8").matchAll(/section(?:=|: )"([a-z-]+)"/g),
    ])
    .map(([, section]) => section!);
  expect(linked.length).toBeGreaterThan(10);
  for (const section of linked) expect(body).toContain(`id="${section}"`);
  expect(body).toContain("<table>");
  expect((await app.web.inject("/methods/observe")).statusCode).toBe(200);
});

test("before a campaign opens its organiser reads what the report will be able to see, or that it will not", async () => {
  await using app = await testApp();
  const organiser = await app.store.ensureOrganiser(Buffer.from("o"), Buffer.from("o"), "Rosa");
  const link = await app.signInLink(organiser.id);
  const pressed = await app.web.inject({
    method: "POST",
    url: new URL(link).pathname,
    headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" },
  });
  const cookie = pressed.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  for (const [slug, days, told] of [
    ["early", 28, /only a rise by a factor of 1\.\d in rank, for instance from #60 to #3\d/],
    ["late", 3, /fewer than 8 daily readings before it/],
  ] as const) {
    const draft = { slug, plan: planAt(app.clock.now, days), rehearsal: false, origin: null };
    await app.store.createCampaign(draft, organiser.id, app.clock.now);
    const { body } = await app.web.inject({ url: `/studio/c/${slug}`, headers: { cookie } });
    expect(body).toMatch(told);
  }
});

test("every link in a document that the server shows leads to a page that is there", async () => {
  await using app = await testApp();
  const documents = ["/methods", "/methods/observe", "/methods/ledger", "/privacy", "/accessibility"];
  const bodies = await Promise.all(documents.map(async (url) => (await app.web.inject(url)).body));
  const links = bodies.flatMap((body) => [...body.matchAll(/<a[^>]* href="([^"#?]+)/g)].map(([, to]) => to!));
  const own = [...new Set(links.filter((to) => !to.startsWith("http")))];
  expect(own).toEqual(expect.arrayContaining(["/methods/ledger", "/privacy", "/api"]));
  for (const to of own) expect((await app.web.inject(to)).statusCode, to).toBeLessThan(400);
});
