/** Live: the public campaigns and their counts in memory, kept up with what anybody writes, and who listens to them. */
import type { Instant } from "#kernel";
import type { Projection, Store, StoredCampaign } from "../store/index.ts";
import { openCatalogue } from "./catalogue.ts";
import { openCounts } from "./counts.ts";
import { type Listeners, openListeners } from "./listeners.ts";
import { Staleness } from "./staleness.ts";

export type { Listener, Listeners } from "./listeners.ts";

/** What is known in memory, and the work that keeps it new. */
export interface Live {
  /** The public campaign at this address. Only an address that is not known here is looked for, with all others at once. */
  campaign(slug: string): StoredCampaign | null | Promise<StoredCampaign | null>;
  /** The public campaigns, newest first. */
  campaigns(): readonly StoredCampaign[];
  /** Counts of a campaign up to a stated sequence number: the same object until there are others. */
  counts(campaignId: string): Projection;
  /** Grows with every change of any campaign or count. */
  revision(): number;
  /** Says that a campaign has new facts: they are projected soon, at most four times a second. */
  touch(campaignId: string): void;
  /** Projects a campaign now and gives its counts up to its latest fact. */
  refresh(campaignId: string): Promise<Projection>;
  /** Takes in what other processes wrote. Throws when the database does not answer. */
  look(): Promise<void>;
  /** People with an open stream of counts. */
  readonly listeners: Listeners;
  figures(): LiveFigures;
  /** Ends the streams and the work; resolves when nothing is under way. */
  close(): Promise<void>;
}

/** How well watching goes, for those who run the server. */
export interface LiveFigures {
  readonly listeners: number;
  /** Listeners dropped since the start because they did not read. */
  readonly dropped: number;
  /** From the first fact that was new in some counts until all listeners had them: p99 of the newest 512, in ms. */
  readonly stalenessP99: number | null;
  /** How long the newest round to all listeners of a campaign took, in ms. */
  readonly lastRound: number;
}

/** How often what other processes wrote is looked for, in milliseconds. */
const LOOK_EVERY = 1000;
/** An address that is not known is looked for at most this often, however many ask for however many of them. */
const MISS_EVERY = 250;

/** Loads what is public and starts the work. Failures are reported and tried again with the next look. */
export async function openLive(
  store: Pick<Store, "project" | "look" | "keptProjections" | "onCampaign">,
  now: () => Instant,
  mostListeners: number,
  report: (error: unknown) => void,
): Promise<Live> {
  const catalogue = openCatalogue();
  const staleness = new Staleness();
  let revision = 0;
  const listeners = openListeners(
    mostListeners,
    (since) => staleness.note(performance.now() - since),
    report,
  );
  const counts = openCounts(
    store,
    now,
    await store.keptProjections(),
    (campaignId, _projection, since) => {
      revision++;
      listeners.changed(campaignId, since);
    },
    report,
  );
  const learn = (campaign: StoredCampaign): void => {
    revision++;
    catalogue.learn(campaign);
  };
  store.onCampaign(learn);

  let looking: Promise<void> | null = null;
  let lookedAt = 0;
  const look = (): Promise<void> => {
    const ids = new Set([...catalogue.all().map(({ id }) => id), ...counts.known().keys()]);
    const known = [...ids].map((id) => ({
      id,
      version: catalogue.withId(id)?.version ?? null,
      seq: counts.known().get(id)?.tally.seq ?? 0,
    }));
    looking ??= store
      .look(known)
      .then(({ changed, behind }) => {
        for (const campaign of changed) learn(campaign);
        for (const id of behind) counts.touch(id);
      })
      .finally(() => {
        looking = null;
        lookedAt = performance.now();
      });
    return looking;
  };
  let next: Promise<void> | null = null;
  /** A look that begins after this call, shared by all who miss something meanwhile. */
  const lookSoon = (): Promise<void> => {
    next ??= (async () => {
      await looking?.catch(() => undefined);
      const wait = lookedAt + MISS_EVERY - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      next = null;
      await look();
    })();
    return next;
  };
  const missing = async (slug: string): Promise<StoredCampaign | null> => {
    await lookSoon();
    return catalogue.at(slug);
  };
  await look();
  const timer = setInterval(() => look().catch(report), LOOK_EVERY);
  return {
    campaign: (slug) => catalogue.at(slug) ?? missing(slug),
    campaigns: () => catalogue.all(),
    counts: counts.counts,
    revision: () => revision,
    touch: counts.touch,
    refresh: counts.refresh,
    look,
    listeners,
    figures: () => ({ ...listeners.figures(), stalenessP99: staleness.p99 }),
    async close() {
      clearInterval(timer);
      listeners.close();
      // A look under way may still ask for counts: these end last.
      await Promise.allSettled([looking, next]);
      await counts.close();
    },
  };
}
