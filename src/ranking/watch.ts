import { feedRequest } from "./feed.ts";
import { FEEDS } from "./feeds/all.ts";
import type { Item } from "./snapshot.ts";

/** One list to read and the item to look for on it. */
export interface ListWatch {
  readonly feedId: string;
  readonly params: Readonly<Record<string, string>>;
  readonly item: Item;
}

/** The address at which the list of a watch is read: one, or none when its parameters do not fit. */
export function feedAddress({ feedId, params }: ListWatch): readonly string[] {
  const feed = FEEDS.find(({ id }) => id === feedId);
  const request = feed && feedRequest(feed, params);
  return request?.ok ? [request.value.url] : [];
}

/** What a feed takes when the organiser gives nothing. */
const USUAL: Readonly<Record<string, string>> = { limit: "100", shelf: "petitions" };

/**
 * The lists that a plan asks to follow. `fields` holds the feed's parameters and the item as
 * `itemId`, `artist` and `title`; several countries ("us, gb") are several lists, on which the
 * item is then found by artist and title, since a store's numbers differ by country. Empty when
 * the feed cannot be read by itself or nothing says which item is meant.
 */
export function listsToWatch(feedId: string, fields: Readonly<Record<string, string>>): readonly ListWatch[] {
  const feed = FEEDS.find(({ id }) => id === feedId);
  if (!feed) return [];
  const given = (name: string) => fields[name]?.trim() || null;
  const params = Object.fromEntries(
    Object.keys(feed.params.properties).flatMap((name) => {
      const value = given(name) ?? USUAL[name];
      return value === undefined || value === null ? [] : [[name, value]];
    }),
  );
  const item: Item = { id: given("itemId") ?? given("id"), artist: given("artist"), title: given("title") };
  if (item.id === null && item.title === null) return [];
  const countries =
    params.country
      ?.toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean) ?? [];
  if (countries.length < 2)
    return [{ feedId, params: { ...params, ...(countries[0] && { country: countries[0] }) }, item }];
  const named = item.title === null ? item : { ...item, id: null };
  return countries.map((country) => ({ feedId, params: { ...params, country }, item: named }));
}
