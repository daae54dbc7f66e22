/** Feeds: asks the venues' public lists over HTTP, politely and within limits, and keeps what they said. */
export { type Answer, createFetcher, type Fetcher, type FetcherOptions, type Validators } from "./fetcher.ts";
export {
  type Poll,
  pollOnce,
  type ReadingLog,
  type Tracked,
  type TrackerDeps,
  type Watch,
  type WatchRefusal,
} from "./tracker.ts";
