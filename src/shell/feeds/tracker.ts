import { createHash } from "node:crypto";
import { accept, type Result, type Rng, refuse } from "#kernel";
import {
  FEEDS,
  type Feed,
  type FeedFault,
  type FeedRequest,
  feedRequest,
  type Item,
  listOrder,
  neighboursOf,
  nextPollAt,
  type Reading,
  type Sighting,
  sight,
  statusOf,
} from "#ranking";
import type { Fetcher, Validators } from "./fetcher.ts";

/** One campaign's interest in one feed. */
export interface Watch {
  readonly campaignId: string;
  readonly feedId: string;
  readonly params: Readonly<Record<string, string>>;
  readonly item: Item;
}

/**
 * The newest poll of one address, shared by every campaign that watches it. It carries what the next poll
 * needs; a failed poll keeps the sighting and the validators of the last good one. Instants in ms since 1970.
 */
export interface Poll {
  /** The address that was asked. */
  readonly feedKey: string;
  readonly at: number;
  /** Nobody asks this address again before. */
  readonly nextAt: number;
  /** Failed polls in a row. */
  readonly failures: number;
  /** Why this poll failed; null when it did not. */
  readonly fault: FeedFault | null;
  readonly sighting: Sighting | null;
  readonly validators: Validators | null;
}

/** What the tracker asks of the store. Every method is durable when its promise resolves. */
export interface ReadingLog {
  /** The newest poll kept for this address; null when there was none. */
  lastPoll(feedKey: string): Promise<Poll | null>;
  /**
   * Takes the turn to ask this address: true for one caller only, until the instant `until` has come
   * (one atomic statement; `now` and `until` are written and compared, not the database's clock).
   */
  claim(feedKey: string, now: number, until: number): Promise<boolean>;
  /** Keeps a poll in place of the one before; one that is older than what is kept changes nothing. */
  keepPoll(poll: Poll): Promise<void>;
  /** Adds a reading for a watch; the same watch and instant again changes nothing. */
  record(watch: Watch, reading: Reading): Promise<void>;
}

export interface TrackerDeps {
  readonly log: ReadingLog;
  readonly fetcher: Fetcher;
  readonly now: () => number;
  readonly rng: Rng;
}

/** A watch that cannot be followed as it is written; `message` names what to mend. */
export interface WatchRefusal {
  readonly message: string;
}

export type Tracked =
  /** We asked the venue. */
  | { readonly kind: "polled"; readonly reading: Reading; readonly nextAt: number }
  /** Not due yet: the reading is from the newest poll, made for this or another campaign. */
  | { readonly kind: "shared"; readonly reading: Reading; readonly nextAt: number }
  /** Somebody else is asking right now, or was cut off while asking; come back later. */
  | { readonly kind: "waiting" };

/**
 * Follows one watch one step: asks the venue when the feed is due and nobody else is asking, and records one
 * reading either way. Call it as often as you like: an address is asked at most once per interval.
 */
export async function pollOnce(deps: TrackerDeps, watch: Watch): Promise<Result<Tracked, WatchRefusal>> {
  const feed = FEEDS.find(({ id }) => id === watch.feedId);
  if (!feed) {
    const known = FEEDS.map(({ id }) => id).join(", ");
    return refuse({ message: `there is no feed "${watch.feedId}"; known are ${known}` });
  }
  const request = feedRequest(feed, watch.params);
  if (!request.ok) return refuse({ message: request.refusal.message });
  const { log, now } = deps;
  const { url } = request.value;
  const last = await log.lastPoll(url);
  const at = now();
  if (last !== null && at < last.nextAt) return accept(await told("shared", log, watch, feed, last));
  if (!(await log.claim(url, at, at + feed.pollSeconds * 1000))) return accept({ kind: "waiting" });
  const poll = await takePoll(deps, feed, request.value, last, at);
  await log.keepPoll(poll);
  return accept(await told("polled", log, watch, feed, poll));
}

async function told(
  kind: "polled" | "shared",
  log: ReadingLog,
  watch: Watch,
  feed: Feed,
  poll: Poll,
): Promise<Tracked> {
  const reading = readingOf(feed, poll, watch.item);
  await log.record(watch, reading);
  return { kind, reading, nextAt: poll.nextAt };
}

async function takePoll(
  { fetcher, rng }: TrackerDeps,
  feed: Feed,
  request: FeedRequest,
  last: Poll | null,
  at: number,
): Promise<Poll> {
  const sighting = last?.sighting ?? null;
  const validators = last?.validators ?? null;
  const failed = (fault: FeedFault, stayAwayMs: number | null): Poll => {
    const failures = (last?.failures ?? 0) + 1;
    const nextAt = Math.max(nextPollAt(at, feed.pollSeconds, failures, rng), at + (stayAwayMs ?? 0));
    return { feedKey: request.url, at, nextAt, failures, fault, sighting, validators };
  };
  const good = (seen: Sighting, sent: Validators | null): Poll => {
    const nextAt = nextPollAt(at, feed.pollSeconds, 0, rng);
    return { feedKey: request.url, at, nextAt, failures: 0, fault: null, sighting: seen, validators: sent };
  };
  // Without the list that the validators belong to, "not changed" would tell us nothing.
  const answer = await fetcher(request, sighting && validators);
  if (!answer.ok) return failed(answer.refusal.fault, answer.refusal.stayAwayMs);
  if (answer.value.kind === "not-changed") return good(sighting!, validators);
  const { text, rawHash } = answer.value;
  const snapshot = feed.parse(text);
  if (!snapshot.ok) return failed(snapshot.refusal, null);
  const snapshotHash = createHash("sha256").update(listOrder(snapshot.value)).digest("hex");
  return good(
    sight(sighting, { snapshot: snapshot.value, snapshotHash, rawHash }, at),
    answer.value.validators,
  );
}

function readingOf(feed: Feed, { feedKey, at, fault, sighting }: Poll, item: Item): Reading {
  const unread = { at, feed: feed.id, source: feedKey, feedUpdatedAt: null, rawHash: null };
  if (fault !== null) return { ...unread, status: { kind: "unreadable", reason: fault } };
  const { snapshot, rawHash } = sighting!;
  const status = statusOf(feed, sighting!, item, at);
  const fresh = status.kind === "ranked" || status.kind === "censored";
  const neighbours = fresh ? neighboursOf(snapshot, item) : null;
  return { ...unread, status, feedUpdatedAt: snapshot.updatedAt, rawHash, ...(neighbours && { neighbours }) };
}
