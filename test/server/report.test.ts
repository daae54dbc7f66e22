import { expect, test } from "vitest";
import { DAY, HOUR } from "#kernel";
import type { FactBody } from "#ledger";
import { openCampaign, planAt, type TestApp, testApp } from "../app.ts";

const KINDS = ["report", "report.json", "arrivals.csv", "ranks.csv", "figures.csv"];

/** One verified supporter with an own address, who went through the door and says so. */
async function supporter(app: TestApp, campaignId: string, n: number): Promise<string> {
  await app.store.intake.request({
    campaignId,
    personKey: Buffer.from(`person ${n}`),
    sealedAddress: Buffer.from(`secret-address-${n}@example.org`),
    language: "en",
    zone: "UTC",
    country: null,
    channel: "pod",
    inviteCode: null,
    ownInviteCode: `code${n}`,
  });
  const { rows } = await app.database.pool.query<{ id: string }>(
    "select id from person where person_key = $1",
    [Buffer.from(`person ${n}`)],
  );
  const pledgeId = rows[0]!.id;
  for (const kind of ["verify", "open-door"] as const)
    await app.store.intake.act({ pledgeId, command: { kind } });
  await app.store.intake.act({
    pledgeId,
    command: { kind: "confirm", amount: { minor: 99, currency: "USD" } },
  });
  return pledgeId;
}

const rank = (rank: number | null): FactBody => ({
  kind: "rank-read",
  list: "itunes-legacy us topsongs",
  status: rank === null ? "censored" : "ranked",
  rank,
  listLength: 100,
  volume: null,
  source: "https://feed.example/us",
  listedAt: null,
  hash: null,
});

test("the report of an open campaign is one “so far”, with its numbers, their time and their source", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  await app.store.addChannel(campaign.id, { code: "pod", name: "=Podcast", kind: "podcast", url: null });
  for (let n = 0; n < 3; n++) await supporter(app, campaign.id, n);
  await app.store.recordFacts(campaign.id, [rank(null)], app.clock.now + HOUR);
  await app.store.recordFacts(campaign.id, [rank(7)], app.clock.now + 2 * HOUR);
  const { body, statusCode } = await app.web.inject("/c/song/report");
  expect(statusCode).toBe(200);
  expect(body).toContain("Report so far");
  expect(body).toContain(
    "100% of those who pledged say they did it (3 of 3; 95 % interval 44% to 100%, Wilson)",
  );
  expect(body).toContain("7 of 100");
  expect(body).toContain("$2.97");
  const report = (await app.web.inject("/c/song/report.json")).json();
  expect(report.numbers.pledged.value).toBe(3);
  expect(report.byChannel[0].channel.name).toBe("=Podcast");
  expect(report.byChannel[0].counts.confirmed).toBe(3);
  expect((await app.web.inject("/c/song/figures.csv")).body).toContain("pledged by channel: =Podcast,3,");
});

test("the report shows a new fact as soon as it is heard of, and an unchanged page is not sent again", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  const before = await app.web.inject("/c/song/report");
  expect(before.body).toContain("No rank was read on any list.");
  const headers = { "if-none-match": String(before.headers.etag) };
  expect((await app.web.inject({ url: "/c/song/report", headers })).statusCode).toBe(304);
  await app.store.recordFacts(campaign.id, [rank(7)], app.clock.now);
  await app.live.refresh(campaign.id);
  await expect.poll(async () => (await app.web.inject("/c/song/report")).body).toContain("7 of 100");
});

test("nothing in the report or its files names or numbers a person", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  const ids = [await supporter(app, campaign.id, 1), await supporter(app, campaign.id, 2)];
  for (const kind of KINDS) {
    const { body } = await app.web.inject(`/c/song/${kind}`);
    for (const secret of [...ids, "secret-address", "code1", "code2"]) expect(body).not.toContain(secret);
  }
});

test("a draft's report is for who has the preview link, and is kept by nobody in between", async () => {
  await using app = await testApp();
  const plan = planAt(app.clock.now);
  const draft = await app.store.createCampaign(
    { slug: "song", plan, rehearsal: false, origin: null },
    null,
    app.clock.now,
  );
  const preview = app.tickets.issue("preview", draft.id, app.clock.now + DAY);
  const foreign = app.tickets.issue("mine", draft.id, app.clock.now + DAY);
  for (const kind of KINDS) {
    expect((await app.web.inject(`/c/song/${kind}`)).statusCode).toBe(404);
    expect((await app.web.inject(`/c/song/${kind}?preview=${foreign}`)).statusCode).toBe(404);
    const seen = await app.web.inject(`/c/song/${kind}?preview=${preview}`);
    expect([kind, seen.statusCode, seen.headers["cache-control"]]).toEqual([kind, 200, "private, no-store"]);
  }
  expect((await app.web.inject("/c/nothing/report")).statusCode).toBe(404);
});

test("the page needs no script and no style of its own, so that the policy of the pages holds", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  await supporter(app, campaign.id, 1);
  await app.store.recordFacts(campaign.id, [rank(7)], app.clock.now);
  const { body } = await app.web.inject("/c/song/report");
  expect(body).toContain("<svg");
  expect(body).not.toMatch(/<script(?! type="module")|<style|\sstyle=|\son[a-z]+=/);
});

test("arrivals by minute add up to the numbers of the report", async () => {
  await using app = await testApp();
  const campaign = await openCampaign(app);
  for (let n = 0; n < 5; n++) {
    await supporter(app, campaign.id, n);
    app.clock.now += 7 * HOUR;
  }
  const file = await app.web.inject("/c/song/arrivals.csv");
  expect(file.headers["content-disposition"]).toBe('attachment; filename="song-arrivals.csv"');
  const rows = file.body
    .trim()
    .split("\r\n")
    .slice(1)
    .map((line) => line.split(","));
  expect(rows).toHaveLength(5);
  expect(rows.map((row) => Number(row[2])).reduce((a, b) => a + b)).toBe(5);
  const { timeline } = (await app.web.inject("/c/song/report.json")).json();
  expect(timeline.confirmed.at(-1).value).toBe(5);
});
