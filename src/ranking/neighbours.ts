import type { Item, Snapshot } from "./snapshot.ts";
import { readItem } from "./snapshot.ts";

/** So many other items of a list are kept with each reading: enough for a placebo p-value below 5 %, and few to store. */
const KEPT = 24;

/** Places of other items on the same list, by the list's own ids. */
export type Neighbours = Readonly<Record<string, number>>;

/**
 * The items drawn to be compared with: those with the lowest lots, whatever their place. The lot hangs on the id alone, so
 * the same items are kept from reading to reading, and nobody can pick those that suit. Null without a list.
 */
export function neighboursOf(snapshot: Snapshot, item: Item): Neighbours | null {
  if (snapshot.kind !== "list") return null;
  const own = readItem(snapshot, item);
  const places = snapshot.entries
    .map(({ id }, at) => ({ id, rank: at + 1 }))
    .filter(({ rank }) => own.kind !== "ranked" || own.rank !== rank)
    .sort((a, b) => lot(a.id) - lot(b.id))
    .slice(0, KEPT);
  return Object.fromEntries(places.map(({ id, rank }) => [id, rank]));
}

/**
 * Where one other item stood by a reading: its rank, "below" when it had been kept had it been listed, or null when that
 * reading cannot tell.
 */
export function neighbourAt(neighbours: Neighbours, id: string): number | "below" | null {
  const rank = neighbours[id];
  if (rank !== undefined) return rank;
  const kept = Object.keys(neighbours);
  if (kept.length < KEPT) return "below";
  return kept.some((other) => lot(other) > lot(id)) ? "below" : null;
}

/** An even number from the letters of an id (FNV-1a, mixed), the same for ever. */
function lot(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
