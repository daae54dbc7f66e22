/** Numbers: each campaign's referral forest in memory, in a thread of its own, kept up with the facts. */
import type { RadialLayout } from "#spread";
import type { Store } from "../store/index.ts";
import type { CampaignNumbers, Question } from "./figures.ts";
import { Thread } from "./thread.ts";

export type { CampaignNumbers, Outlook, Question, SpreadNow } from "./figures.ts";
export { questionOf } from "./question.ts";

/** The figures of campaigns. */
export interface Numbers {
  /** The figures up to the newest fact; those of the last second, when the same was asked within it. */
  figures(campaignId: string, question: Question): Promise<CampaignNumbers>;
  /** The round picture of the biggest cascades. */
  tree(campaignId: string, most: number): Promise<RadialLayout>;
  close(): Promise<void>;
}

const BATCH = 20_000;
/** So many forests are kept; the one not asked for longest goes first. */
const MOST_FORESTS = 500;
/** Figures younger than this many milliseconds are given again. */
const FRESH = 1000;
const MOST_ANSWERS = 200;

/** Starts empty: a forest is read when it is first asked for, and only what is new after that. */
export function openNumbers(store: Pick<Store, "forestFactsAfter">): Numbers {
  /** The last fact that the thread knows of each campaign, longest not asked first. */
  const known = new Map<string, { seq: number }>();
  const reading = new Map<string, Promise<void>>();
  const answers = new Map<string, { readonly at: number; readonly answer: Promise<CampaignNumbers> }>();
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
    figures(campaignId, question) {
      const { now, ...rest } = question;
      const key = `${campaignId} ${JSON.stringify(rest)}`;
      const held = answers.get(key);
      if (held && Math.abs(now - held.at) < FRESH) return held.answer;
      const answer = current(campaignId).then(
        () => thread.ask({ kind: "figures", campaign: campaignId, question }) as Promise<CampaignNumbers>,
      );
      if (answers.size >= MOST_ANSWERS) answers.clear();
      answers.set(key, { at: now, answer });
      answer.catch(() => answers.delete(key));
      return answer;
    },
    async tree(campaignId, most) {
      await current(campaignId);
      return (await thread.ask({ kind: "tree", campaign: campaignId, most })) as RadialLayout;
    },
    close: () => thread.close(),
  };
}
