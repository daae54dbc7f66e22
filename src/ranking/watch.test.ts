import { expect, test } from "vitest";
import { FEEDS, feedRequest, listsToWatch } from "./index.ts";

test("a song in one country is one list with the item's number", () => {
  const lists = listsToWatch("itunes-legacy", { country: "US", chart: "topsongs", itemId: "1844932150" });
  expect(lists).toEqual([
    {
      feedId: "itunes-legacy",
      params: { country: "us", chart: "topsongs", limit: "100" },
      item: { id: "1844932150", artist: null, title: null },
    },
  ]);
  expect(feedRequest(FEEDS.find(({ id }) => id === "itunes-legacy")!, lists[0]!.params).ok).toBe(true);
});

test("several countries are several lists, where the item goes by its name", () => {
  const lists = listsToWatch("itunes-legacy", {
    country: "us, gb de",
    chart: "topsongs",
    itemId: "1",
    artist: "Black Lab",
    title: "Mine Again",
  });
  expect(lists.map(({ params }) => params.country)).toEqual(["us", "gb", "de"]);
  expect(lists.every(({ item }) => item.id === null && item.title === "Mine Again")).toBe(true);
});

test("a petition is followed by its number", () => {
  expect(listsToWatch("uk-petition", { id: "700143" })).toEqual([
    {
      feedId: "uk-petition",
      params: { shelf: "petitions", id: "700143" },
      item: { id: "700143", artist: null, title: null },
    },
  ]);
});

test("without an item, or for a venue that is read by hand, nothing is followed", () => {
  expect(listsToWatch("itunes-legacy", { country: "us", chart: "topsongs" })).toEqual([]);
  expect(listsToWatch("csv", { itemId: "1" })).toEqual([]);
});
