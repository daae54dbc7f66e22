import type { Status, Threshold } from "./reading.ts";

/** One line of a published list; its rank is its place in the list. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly artist: string | null;
}

/** One readable answer of a feed: an ordered list, or a petition's count. */
export type Snapshot =
  | { readonly kind: "list"; readonly updatedAt: number | null; readonly entries: readonly Entry[] }
  | {
      readonly kind: "count";
      readonly updatedAt: number | null;
      readonly id: string;
      readonly signatures: number;
      readonly state: string;
      readonly thresholds: readonly Threshold[];
    };

/** What a campaign watches. Store ids differ by country: without the id of this country, artist and title find it. */
export interface Item {
  readonly id: string | null;
  readonly artist: string | null;
  readonly title: string | null;
}

/** What the snapshot says about the item: ranked, censored below the list, counted, or unreadable with the reason. */
export function readItem(snapshot: Snapshot, item: Item): Exclude<Status, { kind: "frozen" }> {
  if (snapshot.kind === "count") {
    if (item.id !== null && item.id !== snapshot.id) {
      const detail = `the answer is about petition ${snapshot.id}, not ${item.id}`;
      return { kind: "unreadable", reason: { kind: "other-item", detail } };
    }
    const { signatures, state, thresholds } = snapshot;
    return { kind: "count", signatures, state, thresholds };
  }
  const { entries } = snapshot;
  if (entries.length === 0) {
    const detail = "the list is empty, which says nothing on where the item stands";
    return { kind: "unreadable", reason: { kind: "empty-list", detail } };
  }
  const byId = item.id === null ? -1 : entries.findIndex((entry) => entry.id === item.id);
  if (byId >= 0) return ranked(byId, entries.length, "id");
  const byName = findByName(entries, item);
  if (byName >= 0) return ranked(byName, entries.length, "artist-and-title");
  return { kind: "censored", below: entries.length };
}

/** The ids in their order, as one text: two full lists are the same list exactly when these are equal. */
export function listOrder(snapshot: Snapshot): string {
  return snapshot.kind === "list"
    ? JSON.stringify(snapshot.entries.map((entry) => entry.id))
    : JSON.stringify([snapshot.id, snapshot.signatures, snapshot.state]);
}

function ranked(
  index: number,
  listLength: number,
  foundBy: "id" | "artist-and-title",
): Status & { kind: "ranked" } {
  return { kind: "ranked", rank: index + 1, listLength, foundBy, volume: null };
}

function findByName(entries: readonly Entry[], item: Item): number {
  if (item.artist === null || item.title === null) return -1;
  const artist = spelling(item.artist);
  const title = spelling(item.title);
  return entries.findIndex(
    (entry) => entry.artist !== null && spelling(entry.artist) === artist && spelling(entry.title) === title,
  );
}

/** One spelling for equal names: no case, accents, punctuation or double spaces; a name of signs only stays as it is. */
function spelling(name: string): string {
  const plain = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const words = plain
    .replaceAll(/['’`]/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words === "" ? plain.trim() : words;
}
