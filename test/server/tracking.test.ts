import { readFileSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { HOUR } from "#kernel";
import type { Reading } from "#ranking";
import type { ReadingLog } from "../../src/shell/feeds/index.ts";
import { openCampaign, planAt, type TestApp, testApp } from "../app.ts";
import { readingLogKeepsItsPromises } from "../contracts/reading-log.ts";

const FIXTURES = path.resolve(import.meta.dirname, "../fixtures/venue-feeds");
const opened: TestApp[] = [];
afterEach(async () => {
  for (const app of opened.splice(0)) await app[Symbol.asyncDispose]();
});

/** The log in PostgreSQL with two campaigns that the contract calls c1 and c2. */
readingLogKeepsItsPromises(async () => {
  const app = await testApp();
  opened.push(app);
  const ids = new Map<string, string>();
  for (const name of ["c1", "c2"]) ids.set(name, (await openCampaign(app)).id);
  const kept = app.store.readingLog(() => app.clock.now);
  const log: ReadingLog = {
    ...kept,
    record: (watch, reading) => kept.record({ ...watch, campaignId: ids.get(watch.campaignId)! }, reading),
  };
  const readings = async (name: string): Promise<readonly Reading[]> => {
    const facts = await app.store.factsAfter(ids.get(name)!, 0, 100);
    return facts.flatMap(({ body }) =>
      body.kind === "rank-read"
        ? [
            {
              at: body.during!.until,
              feed: body.list.split(" ")[0]!,
              source: body.source,
              status: { kind: "censored" as const, below: body.listLength! },
              feedUpdatedAt: body.listedAt,
              rawHash: body.hash,
            },
          ]
        : [],
    );
  };
  return { log, readings };
});

test("two campaigns on one list share one poll, and each gets its item's rank as a fact", async () => {
  const answer = JSON.parse(readFileSync(path.join(FIXTURES, "itunes-legacy-topsongs-us.json"), "utf8")) as {
    feed: { entry: { id: { attributes: { "im:id": string } } }[]; updated?: { label: string } };
  };
  answer.feed.updated = { label: new Date().toISOString() };
  const asked: string[] = [];
  const venue = http.createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => {
    venue.listen(0, "127.0.0.1", resolve);
  });
  await using app = await testApp({ FEED_BASE: `http://127.0.0.1:${(venue.address() as AddressInfo).port}` });
  try {
    const second = answer.feed.entry[1]!.id.attributes["im:id"];
    const feed = { country: "us", chart: "topsongs" };
    const listed = await openCampaign(app, { ...planAt(app.clock.now), feed: { ...feed, itemId: second } });
    const missing = await openCampaign(app, { ...planAt(app.clock.now), feed: { ...feed, itemId: "999" } });
    await app.follow();
    await app.follow();
    expect(asked).toEqual(["/us/rss/topsongs/limit=100/json"]);
    const reading = async (id: string) =>
      (await app.store.factsAfter(id, 0, 100))
        .map(({ body }) => body)
        .filter(({ kind }) => kind === "rank-read");
    expect(await reading(listed.id)).toMatchObject([
      { status: "ranked", rank: 2, list: "itunes-legacy topsongs us 100" },
    ]);
    expect(await reading(missing.id)).toMatchObject([{ status: "censored", rank: null }]);
    app.clock.now += HOUR;
    await app.follow();
    expect(asked).toHaveLength(2);
    expect(await reading(listed.id)).toHaveLength(2);
  } finally {
    venue.close();
  }
});
