import { expect, test } from "vitest";
import { type Item, listOrder, type Sighting, type Snapshot, sight, statusOf } from "./index.ts";

const HOUR = 3600_000;
const feed = { updateSeconds: 6 * 3600 };
const item: Item = { id: "3", artist: null, title: null };

const list = (ids: readonly number[], updatedAt: number | null = null): Snapshot => ({
  kind: "list",
  updatedAt,
  entries: ids.map((id) => ({ id: String(id), title: `song ${id}`, artist: null })),
});
const places = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** Follows polls an hour apart; the hash is the order itself, which is as good for equality. */
function follow(snapshots: readonly Snapshot[]): Sighting {
  let sighting: Sighting | null = null;
  for (const [hour, snapshot] of snapshots.entries()) {
    sighting = sight(sighting, { snapshot, snapshotHash: listOrder(snapshot), rawHash: "" }, hour * HOUR);
  }
  return sighting!;
}

test("a full list that stands still for longer than the venue's update is frozen, and says what it still shows", () => {
  const still = follow(Array<Snapshot>(8).fill(list(places(100))));
  expect(statusOf(feed, still, item, 7 * HOUR)).toEqual({
    kind: "frozen",
    since: 0,
    sign: "list-unchanged",
    shown: { kind: "ranked", rank: 4, listLength: 100, foundBy: "id", volume: null },
  });
  expect(statusOf(feed, still, { ...item, id: "x" }, 7 * HOUR)).toMatchObject({
    kind: "frozen",
    shown: { kind: "censored", below: 100 },
  });
});

test("within the venue's update interval the same list is a measurement like any other", () => {
  expect(statusOf(feed, follow(Array<Snapshot>(7).fill(list(places(100)))), item, 6 * HOUR)).toMatchObject({
    kind: "ranked",
  });
});

test("one change of order anywhere in the list starts the time again", () => {
  const moved = list([...places(98), 99, 98]);
  const polls = [...Array<Snapshot>(7).fill(list(places(100))), moved];
  expect(statusOf(feed, follow(polls), item, 7 * HOUR)).toMatchObject({ kind: "ranked" });
});

test("a short list may stand still, unless the feed's own time does", () => {
  expect(statusOf(feed, follow(Array<Snapshot>(9).fill(list(places(5)))), item, 8 * HOUR)).toMatchObject({
    kind: "ranked",
  });
  expect(statusOf(feed, follow([list(places(5), 1 * HOUR)]), item, 8 * HOUR)).toMatchObject({
    kind: "frozen",
    since: 1 * HOUR,
    sign: "updated-unchanged",
  });
});

test("a petition that nobody signs is not frozen", () => {
  const count: Snapshot = {
    kind: "count",
    updatedAt: 0,
    id: "3",
    signatures: 5,
    state: "open",
    thresholds: [],
  };
  const polls = follow(Array<Snapshot>(9).fill(count));
  expect(statusOf({ updateSeconds: null }, polls, item, 900 * HOUR)).toMatchObject({
    kind: "count",
    signatures: 5,
  });
});
