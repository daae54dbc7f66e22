import { readFileSync } from "node:fs";
import path from "node:path";
import { Value } from "typebox/value";
import { expect, test } from "vitest";
import { Plan } from "#campaign";
import { DAY } from "#kernel";
import { type ExampleStore, loadExamples } from "../../src/shell/examples/index.ts";
import { type TestApp, testApp } from "../app.ts";

const EXAMPLES = path.resolve(import.meta.dirname, "../../examples");
const BUM_RUSH = "/c/bum-rush-the-charts-2007";

async function loaded(): Promise<TestApp> {
  const app = await testApp();
  await loadExamples(app.store, EXAMPLES, null, app.clock.now);
  return app;
}

async function everything(app: TestApp): Promise<string> {
  const { rows } = await app.database.pool.query(
    "select slug, state, last_seq, (select count(*) from channel ch where ch.campaign_id = c.id) as channels from campaign c order by slug",
  );
  return JSON.stringify(rows);
}

test("loading the examples again changes nothing", async () => {
  await using app = await loaded();
  const before = await everything(app);
  await loadExamples(app.store, EXAMPLES, null, app.clock.now + DAY);
  expect(await everything(app)).toBe(before);
});

test("a loading that was cut off goes on where it stopped", async () => {
  await using whole = await loaded();
  await using app = await testApp();
  let facts = 0;
  const dying: ExampleStore = {
    ...app.store,
    async recordFacts(...rest) {
      facts += 1;
      if (facts === 12) throw new Error("the machine went down");
      return app.store.recordFacts(...rest);
    },
  };
  await expect(loadExamples(dying, EXAMPLES, null, app.clock.now)).rejects.toThrow("went down");
  await loadExamples(app.store, EXAMPLES, null, app.clock.now);
  expect(await everything(app)).toBe(await everything(whole));
});

test("the plan of Bum Rush the Charts is a plan, and stands word for word on its page", async () => {
  const file = JSON.parse(readFileSync(path.join(EXAMPLES, "bum-rush-the-charts/campaign.json"), "utf8"));
  expect([...Value.Errors(Plan, file.plan)]).toEqual([]);
  await using app = await loaded();
  const page = await app.web.inject(BUM_RUSH);
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain("Mine Again");
});

test("the report shows the claim beside the record, what is unknown as unknown, and every source", async () => {
  await using app = await loaded();
  const { body } = await app.web.inject(`${BUM_RUSH}/report`);
  expect(body).toContain("more than 14,000");
  expect(body).toContain("about 6,000 purchases");
  expect(body).toContain("The highest claim is 2.3 times the newest record.");
  expect(body.match(/Not counted/g)?.length).toBeGreaterThanOrEqual(3);
  expect(body).toContain("itunes-store all charts stood still");
  expect(body).toContain("a rank alone says where the item stood, not what moved it");
  const report = (await app.web.inject(`${BUM_RUSH}/report.json`)).json();
  expect(report.impacts).toEqual([]);
  expect(report.numbers.pledged.value).toBeNull();
  expect(report.soFar).toBe(false);
  const rock = report.ranks.find((list: { list: string }) => list.list === "itunes-store at rock");
  expect(rock.disagree).toBe(true);
  expect(
    rock.sources.map(({ source, peak }: { source: string; peak: { rank: number } }) => [source, peak.rank]),
  ).toEqual([
    ["the organisers", 25],
    ["Media Baron", 35],
    ["Washington Post", 15],
  ]);
  const [frozen] = report.timeline.shades;
  expect([frozen.from, frozen.until, frozen.exact]).toEqual([
    "2007-03-22T09:00:00.000Z",
    "2007-03-24T01:00:00.000Z",
    false,
  ]);
  const estimated = report.byChannel.filter(
    ({ channel }: { channel: { post: { dayKnown: boolean } } }) => !channel.post.dayKnown,
  );
  expect([report.byChannel.length, estimated.length]).toEqual([19, 6]);
});

test("every rank of the file is in the download, with its source", async () => {
  await using app = await loaded();
  const file = readFileSync(path.join(EXAMPLES, "bum-rush-the-charts/ranks.csv"), "utf8").trim().split("\n");
  const csv = (await app.web.inject(`${BUM_RUSH}/ranks.csv`)).body.trim().split("\r\n");
  expect(csv.filter((line) => line.includes(",ranked,"))).toHaveLength(file.length - 1);
  expect(
    csv.some((line) => line.startsWith("itunes-store us overall,ranked,67,") && line.includes("Spin")),
  ).toBe(true);
});

test("the rehearsal is open, marked on every page, and names the licence of its source", async () => {
  await using app = await loaded();
  for (const url of ["/c/rehearsal-uk-petition-700143", "/c/rehearsal-uk-petition-700143/report"]) {
    const { body, statusCode } = await app.web.inject(url);
    expect(statusCode).toBe(200);
    expect(body).toContain("Rehearsal: simulated people");
    expect(body).toContain(
      "Contains Parliamentary information licensed under the Open Parliament Licence v3.0",
    );
  }
  const campaign = await app.store.findCampaign("rehearsal-uk-petition-700143");
  expect([campaign?.state, campaign?.rehearsal]).toEqual(["open", true]);
});
