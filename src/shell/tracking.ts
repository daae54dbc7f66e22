import type { Venue } from "#frontdoor";
import { listsToWatch, type Reading } from "#ranking";
import type { TrackerDeps } from "./feeds/index.ts";
import { pollOnce } from "./feeds/index.ts";
import type { StoredCampaign } from "./store/index.ts";

/** What came of following one list for one campaign. */
export interface Followed {
  readonly campaign: string;
  readonly list: string;
  readonly params: Readonly<Record<string, string>>;
  /** Null when another server is asking right now, or the list cannot be followed. */
  readonly reading: Reading | null;
  /** True when the venue was asked, false when a poll made before was still fresh. */
  readonly asked: boolean;
  /** Why the list cannot be followed, naming what to mend. */
  readonly problem: string | null;
}

/** Follows the lists of these campaigns one step: each address is asked at most once per interval. */
export async function followLists(
  deps: TrackerDeps,
  venues: ReadonlyMap<string, Venue>,
  campaigns: readonly StoredCampaign[],
): Promise<Followed[]> {
  const followed: Followed[] = [];
  for (const { id, slug, plan } of campaigns) {
    const feed = venues.get(plan.venue)?.feed;
    for (const watch of feed ? listsToWatch(feed.id, plan.feed) : []) {
      const tracked = await pollOnce(deps, { campaignId: id, ...watch });
      const base = { campaign: slug, list: watch.feedId, params: watch.params };
      if (!tracked.ok) {
        followed.push({ ...base, reading: null, asked: false, problem: tracked.refusal.message });
      } else if (tracked.value.kind === "waiting") {
        followed.push({ ...base, reading: null, asked: false, problem: null });
      } else {
        const { reading, kind } = tracked.value;
        followed.push({ ...base, reading, asked: kind === "polled", problem: null });
      }
    }
  }
  return followed;
}
