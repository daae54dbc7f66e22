import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { seededRng } from "#kernel";
import type { Reading } from "#ranking";
import { readingLogKeepsItsPromises } from "../../../test/contracts/reading-log.ts";
import { createFetcher } from "./fetcher.ts";
import {
  type Poll,
  pollOnce,
  type ReadingLog,
  type Tracked,
  type TrackerDeps,
  type Watch,
} from "./tracker.ts";

const fixtures = path.resolve(import.meta.dirname, "../../../test/fixtures");
const recorded = (file: string): string => readFileSync(path.join(fixtures, file), "utf8");
const SONGS = recorded("venue-feeds/itunes-legacy-topsongs-us.json");
/** A little after Apple's own time in the recording. */
const START = Date.UTC(2026, 6, 8, 20);
const HALF_HOUR = 1800_000;

const watch: Watch = {
  campaignId: "c1",
  feedId: "itunes-legacy",
  params: { country: "us", chart: "topsongs" },
  item: { id: "9900000002", artist: null, title: null },
};

/** A log in memory, which keeps the same promises as the store's. */
function memoryLog(): { log: ReadingLog; readings: (campaignId: string) => Promise<readonly Reading[]> } {
  const polls = new Map<string, Poll>();
  const turns = new Map<string, number>();
  const kept = new Map<string, { campaignId: string; reading: Reading }>();
  const log: ReadingLog = {
    lastPoll: async (feedKey) => polls.get(feedKey) ?? null,
    claim: async (feedKey, now, until) => {
      if (now < (turns.get(feedKey) ?? 0)) return false;
      turns.set(feedKey, until);
      return true;
    },
    keepPoll: async (poll) => {
      if (poll.at >= (polls.get(poll.feedKey)?.at ?? 0)) polls.set(poll.feedKey, poll);
    },
    record: async (of, reading) => {
      kept.set(JSON.stringify([of, reading.at]), { campaignId: of.campaignId, reading });
    },
  };
  const readings = async (campaignId: string): Promise<readonly Reading[]> =>
    [...kept.values()].filter((one) => one.campaignId === campaignId).map(({ reading }) => reading);
  return { log, readings };
}

describe("the log in memory", () => readingLogKeepsItsPromises(async () => memoryLog()));

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A tracker of a venue on loopback whose clock stands until it is set. */
async function tracker(answer: RequestListener) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers["if-none-match"] ?? "anew");
    answer(request, response);
  }).listen(0, "127.0.0.1");
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, "listening");
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clock = { now: START };
  const { log, readings } = memoryLog();
  const fetcher = createFetcher({ agent: "test", rng: seededRng(1), baseUrl, patience: { tries: 1 } });
  const deps: TrackerDeps = { log, fetcher, now: () => clock.now, rng: () => 0 };
  const follow = async (of: Watch = watch): Promise<Tracked> => {
    const tracked = await pollOnce(deps, of);
    if (!tracked.ok) throw new Error(tracked.refusal.message);
    return tracked.value;
  };
  return { asked, clock, deps, log, readings, follow };
}

test("a poll gives a reading with place, source, both times and the hash of what was read", async () => {
  const { follow, readings } = await tracker((_, response) => response.end(SONGS));
  const tracked = await follow();
  expect(tracked).toEqual({
    kind: "polled",
    nextAt: START + HALF_HOUR,
    reading: {
      at: START,
      feed: "itunes-legacy",
      source: "https://itunes.apple.com/us/rss/topsongs/limit=100/json",
      status: { kind: "ranked", rank: 2, listLength: 3, foundBy: "id", volume: null },
      feedUpdatedAt: Date.UTC(2026, 6, 8, 19, 52, 3),
      rawHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      // The two other songs of the recorded chart, by their ids.
      neighbours: { "9900000001": 1, "9900000003": 3 },
    },
  });
  expect(await readings("c1")).toHaveLength(1);
});

test("campaigns that watch one list share its poll, each with the reading of its own item", async () => {
  const { follow, asked, clock } = await tracker((_, response) => response.end(SONGS));
  await follow();
  clock.now += HALF_HOUR - 1;
  const other = { ...watch, campaignId: "c2", item: { id: "9900000009", artist: null, title: null } };
  expect(await follow(other)).toMatchObject({
    kind: "shared",
    reading: { at: START, status: { kind: "censored", below: 3 } },
  });
  expect(asked).toHaveLength(1);
  clock.now += 1;
  expect(await follow(other)).toMatchObject({ kind: "polled", reading: { at: START + HALF_HOUR } });
  expect(asked).toHaveLength(2);
});

test("of many who come at the same instant one asks the venue", async () => {
  const { follow, asked } = await tracker((_, response) => response.end(SONGS));
  const tracked = await Promise.all(Array.from({ length: 6 }, () => follow()));
  expect(tracked.map(({ kind }) => kind).toSorted()).toEqual(["polled", ...Array(5).fill("waiting")]);
  expect(asked).toHaveLength(1);
});

test("a list that the venue calls unchanged is read from what we have, and after hours it is frozen", async () => {
  const { follow, asked, clock } = await tracker((request, response) => {
    if (request.headers["if-none-match"] === '"7"') response.writeHead(304).end();
    else response.setHeader("etag", '"7"').end(SONGS);
  });
  await follow();
  clock.now += HALF_HOUR;
  expect(await follow()).toMatchObject({ reading: { at: clock.now, status: { kind: "ranked", rank: 2 } } });
  clock.now += 12 * HALF_HOUR;
  expect(await follow()).toMatchObject({
    reading: { status: { kind: "frozen", sign: "updated-unchanged", shown: { rank: 2 } } },
  });
  expect(asked).toEqual(["anew", '"7"', '"7"']);
});

test("truncated JSON and a failing venue are unknown places, asked for ever less often, and good again at once", async () => {
  const { follow, clock, log } = await tracker((_, response) => {
    if (clock.now === START + HALF_HOUR) response.end(SONGS.slice(0, 900));
    else if (clock.now === START + 3 * HALF_HOUR) response.writeHead(500).end();
    else response.end(SONGS);
  });
  await follow();
  clock.now = START + HALF_HOUR;
  const cut = await follow();
  expect(cut).toMatchObject({
    reading: { rawHash: null, status: { kind: "unreadable", reason: { kind: "broken-json" } } },
    nextAt: START + 3 * HALF_HOUR,
  });
  clock.now = START + 3 * HALF_HOUR;
  expect(await follow()).toMatchObject({
    reading: { status: { kind: "unreadable", reason: { kind: "http-status" } } },
    nextAt: START + 7 * HALF_HOUR,
  });
  expect((await log.lastPoll("https://itunes.apple.com/us/rss/topsongs/limit=100/json"))?.failures).toBe(2);
  clock.now = START + 7 * HALF_HOUR;
  expect(await follow()).toMatchObject({
    reading: { status: { kind: "ranked", rank: 2 } },
    nextAt: START + 8 * HALF_HOUR,
  });
});

test("a venue that asks us to stay away is left alone for so long", async () => {
  const { follow } = await tracker((_, response) =>
    response.writeHead(429, { "retry-after": "86400" }).end(),
  );
  expect(await follow()).toMatchObject({ nextAt: START + 86_400_000 });
});

test("a real petition is counted over HTTP", async () => {
  const { follow } = await tracker((_, response) => response.end(recorded("uk-petition-241584/241584.json")));
  const petition: Watch = {
    campaignId: "c1",
    feedId: "uk-petition",
    params: { id: "241584" },
    item: { id: "241584", artist: null, title: null },
  };
  expect(await follow(petition)).toMatchObject({
    reading: { status: { kind: "count", signatures: 5_156_603, state: "open" } },
    nextAt: START + 60_000,
  });
});

test.each([
  [{ ...watch, feedId: "billboard" }, 'there is no feed "billboard"; known are itunes-legacy'],
  [{ ...watch, params: { country: "us" } }, "itunes-legacy: chart is missing; give the name of the chart"],
])("a watch that cannot be followed is refused before anybody is asked: %#", async (wrong, message) => {
  const { deps, asked } = await tracker((_, response) => response.end(SONGS));
  expect(await pollOnce(deps, wrong as Watch)).toEqual({
    ok: false,
    refusal: { message: expect.stringContaining(message) },
  });
  expect(asked).toEqual([]);
});
