import type { Feed } from "./feed.ts";
import type { Status } from "./reading.ts";
import { type Item, readItem, type Snapshot } from "./snapshot.ts";

/**
 * A short list can stand still by chance (nothing was sold); only a list of at least this many
 * places is taken as frozen because its order did not change. Our choice.
 */
const LONG_ENOUGH = 10;

/** The newest readable answer of a feed, and since when it has been the same. Instants in ms since 1970. */
export interface Sighting {
  readonly snapshot: Snapshot;
  /** Hash of `listOrder(snapshot)`. */
  readonly snapshotHash: string;
  readonly rawHash: string;
  /** First poll that showed this very order. */
  readonly unchangedSince: number;
}

/** Takes a new snapshot after the `previous` sighting (null: the first), read at instant `at`. */
export function sight(
  previous: Sighting | null,
  seen: { readonly snapshot: Snapshot; readonly snapshotHash: string; readonly rawHash: string },
  at: number,
): Sighting {
  const same = previous !== null && previous.snapshotHash === seen.snapshotHash;
  return { ...seen, unchangedSince: same ? previous.unchangedSince : at };
}

/**
 * What a sighting says about the item at instant `at`. A list is frozen when the feed's own time, or
 * else the order of the full list over consecutive polls, has not changed for longer than the venue
 * takes to update (`feed.updateSeconds`).
 */
export function statusOf(
  feed: Pick<Feed, "updateSeconds">,
  sighting: Sighting,
  item: Item,
  at: number,
): Status {
  const { snapshot, unchangedSince } = sighting;
  const status = readItem(snapshot, item);
  if (feed.updateSeconds === null || snapshot.kind !== "list") return status;
  if (status.kind !== "ranked" && status.kind !== "censored") return status;
  const limit = at - feed.updateSeconds * 1000;
  if (snapshot.updatedAt !== null && snapshot.updatedAt < limit) {
    return { kind: "frozen", since: snapshot.updatedAt, sign: "updated-unchanged", shown: status };
  }
  if (unchangedSince < limit && snapshot.entries.length >= LONG_ENOUGH) {
    return { kind: "frozen", since: unchangedSince, sign: "list-unchanged", shown: status };
  }
  return status;
}
