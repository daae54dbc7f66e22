import { expect, test } from "vitest";
import type { Reading } from "#ranking";
import type { Poll, ReadingLog, Watch } from "../../src/shell/feeds/tracker.ts";

const KEY = "https://venue.example/list.json";
const watch: Watch = {
  campaignId: "c1",
  feedId: "itunes-legacy",
  params: { country: "gb" },
  item: { id: "9", artist: null, title: null },
};

const poll = (at: number): Poll => ({
  feedKey: KEY,
  at,
  nextAt: at + 60_000,
  failures: 0,
  fault: null,
  sighting: {
    snapshot: { kind: "list", updatedAt: 1, entries: [{ id: "9", title: "Fair Copy", artist: null }] },
    snapshotHash: "a",
    rawHash: "b",
    unchangedSince: at,
  },
  validators: { etag: '"7"', lastModified: null },
});

const reading = (at: number): Reading => ({
  at,
  feed: "itunes-legacy",
  source: KEY,
  status: { kind: "censored", below: 100 },
  feedUpdatedAt: null,
  rawHash: "b",
});

/** What the tracker relies on; run for every implementation of `ReadingLog`. */
export function readingLogKeepsItsPromises(
  open: () => Promise<{
    readonly log: ReadingLog;
    readonly readings: (campaignId: string) => Promise<readonly Reading[]>;
  }>,
): void {
  test("a poll comes back as it was kept, and no other address has one", async () => {
    const { log } = await open();
    expect(await log.lastPoll(KEY)).toBeNull();
    await log.keepPoll(poll(1000));
    expect(await log.lastPoll(KEY)).toEqual(poll(1000));
    expect(await log.lastPoll(`${KEY}?`)).toBeNull();
  });

  test("an older poll never takes the place of a newer one", async () => {
    const { log } = await open();
    await log.keepPoll(poll(2000));
    await log.keepPoll(poll(1000));
    expect((await log.lastPoll(KEY))?.at).toBe(2000);
  });

  test("of many who want the turn at once one gets it, and the next after its time", async () => {
    const { log } = await open();
    const turns = await Promise.all(Array.from({ length: 8 }, () => log.claim(KEY, 1000, 61_000)));
    expect(turns.filter(Boolean)).toHaveLength(1);
    expect(await log.claim(KEY, 60_999, 120_999)).toBe(false);
    expect(await log.claim(`${KEY}?`, 1000, 61_000)).toBe(true);
    expect(await log.claim(KEY, 61_000, 121_000)).toBe(true);
  });

  test("the same reading twice is one reading; two campaigns each have their own", async () => {
    const { log, readings } = await open();
    await log.record(watch, reading(1000));
    await log.record(watch, reading(1000));
    await log.record(watch, reading(2000));
    await log.record({ ...watch, campaignId: "c2" }, reading(1000));
    expect(await readings("c1")).toEqual([reading(1000), reading(2000)]);
    expect(await readings("c2")).toEqual([reading(1000)]);
  });
}
