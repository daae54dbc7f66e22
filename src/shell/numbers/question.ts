import { type Campaign, momentWindow, type Plan } from "#campaign";
import { type FollowThrough, FREE_ASK, PAID_ASK, type PastForecast } from "#forecast";
import { DAY, type Instant, MINUTE } from "#kernel";
import type { Tally } from "#pledge";
import type { Question } from "./figures.ts";

/** Asks that cost money are followed by fewer. */
const PAID: readonly Plan["askKind"][] = ["buy", "give"];

/** What is believed of follow-through before anybody confirmed. */
function followThroughPrior({ askKind }: Plan): FollowThrough {
  return PAID.includes(askKind) ? PAID_ASK : FREE_ASK;
}

/**
 * How many have been asked and had the time to answer: during the moment those sent through the door, a day after it
 * everybody who pledged. A confirmation without a door counts as asked.
 */
function askedSoFar({ plan }: Campaign, { total }: Tally, now: Instant): number {
  const { end } = momentWindow(plan.moment, null);
  return Math.max(total.confirmed, now >= end + DAY ? total.verified : total.doors);
}

/** The ordinary question about a campaign; within one minute it is the same, with the same seed. */
export function questionOf(
  campaign: Campaign,
  tally: Tally,
  past: readonly PastForecast[],
  now: Instant,
  more: Partial<Pick<Question, "need" | "change">> = {},
): Question {
  const { plan } = campaign;
  return {
    now,
    until: momentWindow(plan.moment, null).end,
    people: plan.goal.people,
    need: null,
    prior: followThroughPrior(plan),
    asked: askedSoFar(campaign, tally, now),
    past,
    seed: Math.floor(now / MINUTE) % 2 ** 31,
    change: null,
    ...more,
  };
}
