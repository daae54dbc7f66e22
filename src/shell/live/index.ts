/** Live: the counts of every public campaign in memory, kept up with the facts. */
import type { Instant } from "#kernel";
import { emptyTally } from "#pledge";
import type { Projection, Store } from "../store/index.ts";

/** The newest counts in memory, and the work that keeps them new. */
export interface Live {
  /** Counts of a campaign up to a stated sequence number; those of an unknown campaign are empty. */
  counts(campaignId: string): Projection;
  /** Says that a campaign has new facts: they are projected at once. */
  touch(campaignId: string): void;
  /** Projects a campaign and gives its counts up to its latest fact. */
  refresh(campaignId: string): Promise<Projection>;
  /** Stops; resolves when nothing is under way. */
  close(): Promise<void>;
}

/** How often facts written by other processes are looked for, in milliseconds. */
const LOOK_EVERY = 1000;

/** Starts the projection. Failures are reported and tried again with the next look. */
export function openLive(
  store: Pick<Store, "project" | "behind">,
  now: () => Instant,
  report: (error: unknown) => void,
): Live {
  const kept = new Map<string, Projection>();
  const running = new Map<string, Promise<Projection>>();
  const next = new Map<string, Promise<Projection>>();

  const start = (campaignId: string): Promise<Projection> => {
    next.delete(campaignId);
    const run = store
      .project(campaignId, now())
      .then((projection) => {
        kept.set(campaignId, projection);
        return projection;
      })
      .finally(() => running.delete(campaignId));
    running.set(campaignId, run);
    return run;
  };
  const refresh = (campaignId: string): Promise<Projection> => {
    const current = running.get(campaignId);
    if (!current) return start(campaignId);
    // The run under way may have read its facts already: all who ask meanwhile share the one after it.
    const following =
      next.get(campaignId) ??
      current.then(
        () => start(campaignId),
        () => start(campaignId),
      );
    next.set(campaignId, following);
    return following;
  };
  const touch = (campaignId: string): void => {
    refresh(campaignId).catch(report);
  };
  const look = (): void => {
    store
      .behind([...kept].map(([id, { tally }]) => ({ id, seq: tally.seq })))
      .then((ids) => {
        for (const id of ids) touch(id);
      })
      .catch(report);
  };
  look();
  const timer = setInterval(look, LOOK_EVERY);
  return {
    counts: (campaignId) => kept.get(campaignId) ?? { tally: emptyTally(), at: now() },
    touch,
    refresh,
    async close() {
      clearInterval(timer);
      await Promise.allSettled([...running.values(), ...next.values()]);
    },
  };
}
