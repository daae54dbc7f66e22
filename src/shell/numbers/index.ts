/** Numbers: each campaign's referral forest in memory, in a thread of its own, kept up with the facts; forecasts in another. */
import type { Instant } from "#kernel";
import type { RadialLayout } from "#spread";
import type { Store } from "../store/index.ts";
import type { CampaignNumbers, Outlook, Question, SpreadNow } from "./figures.ts";
import { Thread } from "./thread.ts";
import type { Gathered } from "./worker.ts";

export type { CampaignNumbers, Outlook, Question, SpreadNow } from "./figures.ts";
export { questionOf } from "./question.ts";

/** The figures of campaigns. */
export interface Numbers {
  /** How a campaign spread up to the newest fact, never older than a second. */
  spread(campaignId: string): Promise<SpreadNow>;
  /**
   * The spread as above, and the outlook. Who asks the same while an outlook is worked out, or within a second after, or
   * before a new fact comes in the same minute, gets the same one.
   */
  figures(campaignId: string, question: Question): Promise<CampaignNumbers>;
  /** The round picture of the biggest cascades. */
  tree(campaignId: string, most: number): Promise<RadialLayout>;
  close(): Promise<void>;
}

const BATCH = 20_000;
/** So many forests are kept; the one not asked for longest goes first. */
const MOST_FORESTS = 500;
/** Answers are given again for so many milliseconds whatever has happened since. */
const FRESH = 1000;
const MOST_ANSWERS = 200;

interface Answer {
  readonly seq: number;
  /** When it was there; null while it is worked out. */
  at: Instant | null;
  readonly answer: Promise<Outlook | null>;
}

/** Starts empty: a forest is read when it is first asked for, and only what is new after that. */
export function openNumbers(store: Pick<Store, "forestFactsAfter">, now: () => Instant): Numbers {
  /** The last fact that the thread knows of each campaign, longest not asked first. */
  const known = new Map<string, { seq: number }>();
  const reading = new Map<string, Promise<void>>();
  const answers = new Map<string, Answer>();
  /** `at` is null while an answer is worked out: whoever asks meanwhile shares it. */
  const spreads = new Map<string, { at: Instant | null; readonly answer: Promise<SpreadNow> }>();
  const thread = new Thread(() => {
    known.clear();
    reading.clear();
    spreads.clear();
  });
  const forecaster = new Thread(() => answers.clear());

  const read = async (campaign: string): Promise<void> => {
    const cursor = known.get(campaign) ?? { seq: 0 };
    known.delete(campaign);
    known.set(campaign, cursor);
    for (const [oldest] of known) {
      if (known.size <= MOST_FORESTS) break;
      known.delete(oldest);
      await thread.ask({ kind: "drop", campaign: oldest });
    }
    for (;;) {
      const events = await store.forestFactsAfter(campaign, cursor.seq, BATCH);
      if (events.length === 0) return;
      cursor.seq = events.at(-1)!.seq;
      await thread.ask({ kind: "add", campaign, events });
      if (events.length < BATCH) return;
    }
  };
  /** One reading at a time for each campaign: facts are added once, in order. */
  const current = (campaign: string): Promise<void> => {
    const next = (reading.get(campaign) ?? Promise.resolve())
      .catch(() => undefined)
      .then(() => read(campaign));
    reading.set(campaign, next);
    const done = (): void => {
      if (reading.get(campaign) === next) reading.delete(campaign);
    };
    next.then(done, done);
    return next;
  };

  const spread = (campaign: string): Promise<SpreadNow> => {
    const old = spreads.get(campaign);
    // Half of the second that figures may be old: the other half is for working them out.
    if (old && (old.at === null || Math.abs(now() - old.at) < FRESH / 2)) return old.answer;
    const answer = current(campaign).then(
      () => thread.ask({ kind: "spread", campaign, now: now() }) as Promise<SpreadNow>,
    );
    const fresh: { at: Instant | null; answer: Promise<SpreadNow> } = { at: null, answer };
    if (spreads.size >= MOST_ANSWERS) spreads.clear();
    spreads.set(campaign, fresh);
    answer.then(
      (found) => {
        fresh.at = found.at;
      },
      () => spreads.delete(campaign),
    );
    return answer;
  };

  const outlook = async (campaign: string, question: Question): Promise<Outlook | null> => {
    const { now: _, ...rest } = question;
    const key = `${campaign} ${JSON.stringify(rest)}`;
    const old = answers.get(key);
    if (old && (old.at === null || Math.abs(now() - old.at) < FRESH)) return old.answer;
    forecaster.wake();
    await current(campaign);
    const seq = known.get(campaign)?.seq ?? 0;
    const held = answers.get(key);
    if (held && (held.at === null || held.seq === seq)) return held.answer;
    const answer = (thread.ask({ kind: "crowd", campaign }) as Promise<Gathered>).then(
      (gathered) => forecaster.ask({ kind: "outlook", question, ...gathered }) as Promise<Outlook | null>,
    );
    const fresh: Answer = { seq, at: null, answer };
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answers.set(key, fresh);
    answer.then(
      () => {
        fresh.at = now();
      },
      () => answers.delete(key),
    );
    return answer;
  };

  return {
    spread,
    async figures(campaignId, question) {
      // A moment that is over has no outlook to wait for.
      const found = question.until > question.now ? await outlook(campaignId, question) : null;
      return { spread: await spread(campaignId), outlook: found };
    },
    async tree(campaignId, most) {
      await current(campaignId);
      return (await thread.ask({ kind: "tree", campaign: campaignId, most })) as RadialLayout;
    },
    async close() {
      await Promise.all([thread.close(), forecaster.close()]);
    },
  };
}
