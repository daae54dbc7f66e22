import { expect, test } from "vitest";
import { FEEDS, feedRequest } from "./index.ts";

const feed = (id: string) => FEEDS.find((known) => known.id === id)!;

test.each([
  [
    "itunes-legacy",
    { country: "gb", chart: "topsongs" },
    "https://itunes.apple.com/gb/rss/topsongs/limit=100/json",
  ],
  [
    "itunes-legacy",
    { country: "gb", chart: "topsongs", limit: "10", genre: "14" },
    "https://itunes.apple.com/gb/rss/topsongs/limit=10/genre=14/json",
  ],
  [
    "apple-marketing-v2",
    { country: "us", media: "music", list: "most-played", limit: "10", type: "albums" },
    "https://rss.marketingtools.apple.com/api/v2/us/music/most-played/10/albums.json",
  ],
  ["uk-petition", { id: "700143" }, "https://petition.parliament.uk/petitions/700143.json"],
  [
    "uk-petition",
    { id: "1", shelf: "archived/petitions" },
    "https://petition.parliament.uk/archived/petitions/1.json",
  ],
])("the address of %s is made from its template", (id, params, url) => {
  expect(feedRequest(feed(id), params)).toMatchObject({ ok: true, value: { url } });
});

test.each([
  ["uk-petition", { id: "1/../../evil" }, "id", 'give the petition\'s number, for instance "700143"'],
  ["uk-petition", { id: "1\n" }, "id", "give the petition's number"],
  ["uk-petition", {}, "id", "id is missing"],
  ["uk-petition", { id: "1", shelf: "//evil.example" }, "shelf", "archived/petitions"],
  ["itunes-legacy", { country: "GB", chart: "topsongs" }, "country", "two small letters"],
  ["itunes-legacy", { country: "gb", chart: "topsongs", limit: "101" }, "limit", "1 to 100"],
  ["itunes-legacy", { country: "gb", chart: "topsongs", host: "evil.example" }, "host", "has no parameter"],
  [
    "apple-marketing-v2",
    { country: "us", media: "films", list: "top", type: "films" },
    "media",
    "music, apps",
  ],
])("a parameter of %s that does not fit is refused by name: %j", (id, params, param, message) => {
  expect(feedRequest(feed(id), params as Record<string, string>)).toEqual({
    ok: false,
    refusal: { param, message: expect.stringContaining(message) },
  });
});
