import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { FEEDS, type Feed, type FeedFault, type Item, readItem, type Snapshot } from "../index.ts";

const fixtures = path.resolve(import.meta.dirname, "../../../test/fixtures");
const [itunes, appleV2, petition] = ["itunes-legacy", "apple-marketing-v2", "uk-petition"].map(
  (id) => FEEDS.find((feed) => feed.id === id)!,
) as [Feed, Feed, Feed];

const recorded = (file: string): string => readFileSync(path.join(fixtures, file), "utf8");
const named = (artist: string, title: string, id: string | null = null): Item => ({ id, artist, title });

function readable(feed: Feed, text: string): Snapshot {
  const snapshot = feed.parse(text);
  if (!snapshot.ok) throw new Error(snapshot.refusal.detail);
  return snapshot.value;
}

function unreadable(feed: Feed, text: string): FeedFault {
  const snapshot = feed.parse(text);
  if (snapshot.ok) throw new Error("should have been refused");
  return snapshot.refusal;
}

test("the iTunes feed gives places in order, ids from the link where the attribute is missing, and Apple's own time", () => {
  const songs = readable(itunes, recorded("venue-feeds/itunes-legacy-topsongs-us.json"));
  expect(songs).toMatchObject({ kind: "list", updatedAt: Date.UTC(2026, 6, 8, 19, 52, 3) });
  expect(songs.kind === "list" && songs.entries.map(({ id, title }) => [id, title])).toEqual([
    ["9900000001", "Paper Lanterns"],
    ["9900000002", "Nobody’s Weather"],
    ["9900000003", "Home by Ten (feat. Ada Quill)"],
  ]);
});

test("one item comes as an object and is still a list of one; it has no time of its own", () => {
  const songs = readable(itunes, recorded("venue-feeds/itunes-legacy-single-entry-object.json"));
  expect(readItem(songs, { id: "9900000100", artist: null, title: null })).toEqual({
    kind: "ranked",
    rank: 1,
    listLength: 1,
    foundBy: "id",
    volume: null,
  });
  expect(songs.updatedAt).toBeNull();
});

test("a feed without entries tells nothing about the item, not that it is low", () => {
  const songs = readable(itunes, recorded("venue-feeds/itunes-legacy-no-entry.json"));
  expect(readItem(songs, named("Zoë Marrow", "Nobody's Weather"))).toMatchObject({
    kind: "unreadable",
    reason: { kind: "empty-list" },
  });
});

test("the same film is found in Canada by its names, though its id there is another", () => {
  const film = named("small crew", "A Film of Ours", "9900000202");
  const states = readable(itunes, recorded("venue-feeds/itunes-legacy-topmovies-us.json"));
  const canada = readable(itunes, recorded("venue-feeds/itunes-legacy-topmovies-ca.json"));
  expect(readItem(states, film)).toMatchObject({ rank: 2, foundBy: "id" });
  expect(readItem(canada, film)).toMatchObject({ rank: 1, foundBy: "artist-and-title" });
});

test.each([
  ["Zoe Marrow", "Nobody's  weather", 2],
  ["ZOË MARROW", "nobodys weather", 2],
])("names match without case, accents and marks: %s, %s", (artist, title, rank) => {
  const songs = readable(itunes, recorded("venue-feeds/itunes-legacy-topsongs-us.json"));
  expect(readItem(songs, named(artist, title))).toMatchObject({ rank });
});

test("an item that is not listed is below the list, and another artist's song of that name is not it", () => {
  const songs = readable(itunes, recorded("venue-feeds/itunes-legacy-topsongs-us.json"));
  expect(readItem(songs, named("Somebody Else", "Paper Lanterns"))).toEqual({ kind: "censored", below: 3 });
  expect(readItem(songs, { id: "1", artist: null, title: "Paper Lanterns" })).toEqual({
    kind: "censored",
    below: 3,
  });
});

test("names made of signs only are told apart", () => {
  const entries = [
    { id: "1", title: "?", artist: "!!!" },
    { id: "2", title: "+", artist: "!!!" },
  ];
  expect(readItem({ kind: "list", updatedAt: null, entries }, named("!!!", "+"))).toMatchObject({ rank: 2 });
});

test("Apple's newer feed is read with its spelling mistake and its RFC 822 time", () => {
  const albums = readable(appleV2, recorded("venue-feeds/apple-marketing-v2-albums-us.json"));
  expect(albums.updatedAt).toBe(Date.UTC(2022, 0, 3, 22, 57, 56));
  expect(readItem(albums, { id: "9910000003", artist: null, title: null })).toMatchObject({
    rank: 3,
    listLength: 4,
  });
});

test("a petition of 2019 is counted, with the thresholds it had passed, though newer fields are missing", () => {
  const count = readable(petition, recorded("uk-petition-241584/241584.json"));
  expect(count.updatedAt).toBe(Date.UTC(2019, 2, 24, 18, 30, 46, 384));
  expect(readItem(count, { id: "241584", artist: null, title: null })).toEqual({
    kind: "count",
    signatures: 5_156_603,
    state: "open",
    thresholds: [
      { name: "response", signatures: 10_000, reachedAt: Date.UTC(2019, 2, 18, 13, 26, 30, 257) },
      { name: "debate", signatures: 100_000, reachedAt: Date.UTC(2019, 2, 20, 20, 33, 35, 184) },
    ],
  });
});

test("an archived petition with the least of fields is counted, and another petition's answer is not taken for ours", () => {
  const attributes = { state: "closed", signature_count: 17, response_threshold_reached_at: null };
  const count = readable(
    petition,
    JSON.stringify({ data: { type: "archived-petition", id: 5, attributes } }),
  );
  expect(readItem(count, { id: null, artist: null, title: null })).toMatchObject({
    signatures: 17,
    state: "closed",
  });
  expect(readItem(count, { id: "6", artist: null, title: null })).toMatchObject({
    reason: { kind: "other-item" },
  });
});

test.each([
  ["an empty answer", itunes, "", "broken-json", "empty"],
  ["a web page", itunes, "\n<!doctype html><title>Sorry</title>", "html-instead", "web page"],
  ["an answer cut off", itunes, '{"feed":{"entry":[{"im:name":{"lab', "broken-json", "cut off"],
  ["no feed", itunes, "{}", "unknown-shape", "answer must have required properties feed"],
  [
    "a name that is a number",
    itunes,
    '{"feed":{"entry":[{"im:name":{"label":7},"id":{}}]}}',
    "unknown-shape",
    "feed.entry[0].im:name.label must be string",
  ],
  [
    "an item without any id",
    itunes,
    '{"feed":{"entry":{"im:name":{"label":"x"},"id":{"label":"https://music.apple.com/us/album"}}}}',
    "unknown-shape",
    "feed.entry[0] has no store id",
  ],
  ["results left out", appleV2, '{"feed":{}}', "unknown-shape", "results"],
  [
    "a count that is a text",
    petition,
    '{"data":{"type":"petition","id":1,"attributes":{"state":"open","signature_count":"5"}}}',
    "unknown-shape",
    "answer.data.attributes.signature_count must be integer",
  ],
])("%s is refused by name", (_, feed, text, kind, detail) => {
  expect(unreadable(feed, text)).toEqual({ kind, detail: expect.stringContaining(detail) });
});
