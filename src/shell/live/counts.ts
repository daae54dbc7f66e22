import type { Instant } from "#kernel";
import { emptyTally } from "#pledge";
import type { Projection, Store } from "../store/index.ts";

/** The newest counts of each campaign in memory, projected at a set pace. */
export interface CountsKeeper {
  counts(campaignId: string): Projection;
  /** What is counted so far, by campaign. */
  known(): ReadonlyMap<string, Projection>;
  touch(campaignId: string): void;
  refresh(campaignId: string): Promise<Projection>;
  close(): Promise<void>;
}

/**
 * Under load a campaign is projected at most every so many milliseconds: readers are told at most four
 * times a second, and one projection of many facts costs less than many of few.
 */
export const PACE = 250;

interface Kept {
  projection: Projection;
  running: Promise<Projection> | null;
  following: Promise<Projection> | null;
  timer: NodeJS.Timeout | null;
  endedAt: number;
  /** When the first fact that is not counted yet was heard of (performance.now); null when there is none. */
  dirtySince: number | null;
}

/** `changed` is told of each new projection, with the time (performance.now) of the first fact heard of that is new in it. */
export function openCounts(
  store: Pick<Store, "project">,
  now: () => Instant,
  kept: ReadonlyMap<string, Projection>,
  changed: (campaignId: string, projection: Projection, since: number) => void,
  report: (error: unknown) => void,
): CountsKeeper {
  const known = new Map(kept);
  const all = new Map<string, Kept>();
  let closed = false;

  const keptOf = (campaignId: string): Kept => {
    let one = all.get(campaignId);
    if (!one) {
      const projection = known.get(campaignId) ?? { tally: emptyTally(), at: now() };
      one = { projection, running: null, following: null, timer: null, endedAt: 0, dirtySince: null };
      all.set(campaignId, one);
    }
    return one;
  };
  const start = (campaignId: string, one: Kept): Promise<Projection> => {
    one.following = null;
    const since = one.dirtySince ?? performance.now();
    one.dirtySince = null;
    one.running = store
      .project(campaignId, now())
      .then((projection) => {
        // The same object as long as nothing is new: who made something from it need not make it again.
        if (projection.tally.seq !== one.projection.tally.seq || !known.has(campaignId)) {
          one.projection = projection;
          known.set(campaignId, projection);
          changed(campaignId, projection, since);
        }
        return one.projection;
      })
      .finally(() => {
        one.running = null;
        one.endedAt = performance.now();
      });
    return one.running;
  };
  const refresh = (campaignId: string): Promise<Projection> => {
    const one = keptOf(campaignId);
    if (!one.running) return start(campaignId, one);
    // The run under way may have read its facts already: all who ask meanwhile share the one after it.
    one.following ??= one.running.then(
      () => start(campaignId, one),
      () => start(campaignId, one),
    );
    return one.following;
  };
  return {
    counts: (campaignId) => known.get(campaignId) ?? keptOf(campaignId).projection,
    known: () => known,
    refresh,
    touch(campaignId) {
      const one = keptOf(campaignId);
      one.dirtySince ??= performance.now();
      if (one.timer || one.following || closed) return;
      const wait = one.running ? PACE : one.endedAt + PACE - performance.now();
      const run = (): void => {
        one.timer = null;
        refresh(campaignId).catch(report);
      };
      if (wait <= 0) run();
      else one.timer = setTimeout(run, wait);
    },
    async close() {
      closed = true;
      const running: (Promise<Projection> | null)[] = [];
      for (const one of all.values()) {
        if (one.timer) clearTimeout(one.timer);
        running.push(one.running, one.following);
      }
      await Promise.allSettled(running);
    },
  };
}
