/** Numbers: each campaign's referral forest in memory, in a thread of its own, kept up with the facts. */
import type { Instant } from "#kernel";
import type { RadialLayout } from "#spread";
import type { Store } from "../store/index.ts";
import type { CampaignNumbers, Question } from "./figures.ts";
import { Thread } from "./thread.ts";

export type { CampaignNumbers, Outlook, Question, SpreadNow } from "./figures.ts";
export { questionOf } from "./question.ts";

/** The figures of campaigns. */
export interface Numbers {
  /**
   * The figures up to the newest fact. Who asks the same while they are worked out, or within a second after, or
   * before a new fact comes in the same minute, gets the same answer.
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
  readonly answer: Promise<CampaignNumbers>;
}

/** Starts empty: a forest is read when it is first asked for, and only what is new after that. */
export function openNumbers(store: Pick<Store, "forestFactsAfter">, now: () => Instant): Numbers {
  /** The last fact that the thread knows of each campaign, longest not asked first. */
  const known = new Map<string, { seq: number }>();
  const reading = new Map<string, Promise<void>>();
  const answers = new Map<string, Answer>();
  const thread = new Thread(() => {
    known.clear();
    reading.clear();
    answers.clear();
  });

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

  return {
    async figures(campaignId, question) {
      const { now: _, ...rest } = question;
      const key = `${campaignId} ${JSON.stringify(rest)}`;
      const old = answers.get(key);
      if (old && (old.at === null || Math.abs(now() - old.at) < FRESH)) return old.answer;
      await current(campaignId);
      const seq = known.get(campaignId)?.seq ?? 0;
      const held = answers.get(key);
      if (held && (held.at === null || held.seq === seq)) return held.answer;
      const asked = thread.ask({
        kind: "figures",
        campaign: campaignId,
        question,
      }) as Promise<CampaignNumbers>;
      const fresh: Answer = { seq, at: null, answer: asked };
      if (answers.size >= MOST_ANSWERS) answers.clear();
      answers.set(key, fresh);
      asked.then(
        () => {
          fresh.at = now();
        },
        () => answers.delete(key),
      );
      return asked;
    },
    async tree(campaignId, most) {
      await current(campaignId);
      return (await thread.ask({ kind: "tree", campaign: campaignId, most })) as RadialLayout;
    },
    close: () => thread.close(),
  };
}
