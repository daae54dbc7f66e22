import type { Plan } from "#campaign";
import type { Instant } from "#kernel";
import type { Fact, FactKind } from "#ledger";
import { countsOf } from "#pledge";
import { planChangesOf } from "./corrections.ts";

/** What feeds, webhooks and the API tell of a campaign. The closed list; all of it is public and about nobody. */
export const EVENT_KINDS = [
  "campaign.opened",
  "campaign.changed",
  "count.milestone",
  "goal.reached",
  "moment.started",
  "campaign.closed",
  "campaign.reported",
  "rank.observed",
  "correction.made",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Something that happened to a campaign, with what there is to say of it as plain values. */
export interface CampaignEvent {
  readonly seq: number;
  readonly at: Instant;
  readonly kind: EventKind;
  readonly body: Readonly<Record<string, string | number | null | readonly string[]>>;
}

/** Facts that can make events; of pledges only those that change the count. */
export const EVENTFUL: readonly FactKind[] = [
  "campaign-opened",
  "plan-changed",
  "rush-started",
  "campaign-closed",
  "campaign-reported",
  "pledge-verified",
  "pledge-held",
  "pledge-released",
  "pledge-withdrawn",
  "rank-read",
  "correction-made",
];

/** What is remembered from one fact to the next. Plain data, so that it can be stored. */
export interface EventState {
  /** People who stand in the count now. */
  count: number;
  /** The highest milestone that was told; each is told once, also when the count falls and comes back. */
  milestone: number;
  /** Goals in people that were told. */
  goals: number[];
  plan: Plan | null;
}

/** Before the first fact. */
export function noEvents(): EventState {
  return { count: 0, milestone: 0, goals: [], plan: null };
}

/** Takes one fact in, in place, and gives the events that it makes, mostly none. Facts come in their order. */
export function foldEvents(state: EventState, fact: Fact): CampaignEvent[] {
  const { seq, at, body } = fact;
  const event = (kind: EventKind, said: CampaignEvent["body"] = {}): CampaignEvent => ({
    seq,
    at,
    kind,
    body: said,
  });
  switch (body.kind) {
    case "campaign-opened":
      state.plan = body.plan as Plan;
      return [event("campaign.opened")];
    case "plan-changed": {
      const opened = {
        seq: 0,
        at,
        body: { kind: "campaign-opened", plan: state.plan, rehearsal: false },
      } as const;
      const [change] = planChangesOf(state.plan ? [opened, fact] : [fact]);
      state.plan = body.plan as Plan;
      return change ? [event("campaign.changed", { fields: change.fields })] : [];
    }
    case "rush-started":
      return [event("moment.started", { count: state.count })];
    case "campaign-closed":
      return [event("campaign.closed", { count: state.count })];
    case "campaign-reported":
      return [event("campaign.reported")];
    case "correction-made":
      return [event("correction.made", { about: body.about, reason: body.reason })];
    case "rank-read": {
      const { list, status, rank, listLength, volume, source, listedAt } = body;
      if (status === "unreadable") return [];
      const readAt = body.during?.until ?? at;
      return [event("rank.observed", { list, status, rank, listLength, volume, source, listedAt, readAt })];
    }
    default: {
      state.count += countsOf(body)?.verified ?? 0;
      const events: CampaignEvent[] = [];
      const milestone = milestoneAt(state.count);
      if (milestone > state.milestone) {
        state.milestone = milestone;
        events.push(event("count.milestone", { milestone, count: state.count }));
      }
      const goal = state.plan?.goal.people ?? null;
      if (goal !== null && state.count >= goal && !state.goals.includes(goal)) {
        state.goals.push(goal);
        events.push(event("goal.reached", { goal, count: state.count }));
      }
      return events;
    }
  }
}

/** The highest milestone that a count has reached: 10, 25, 50, 100, 250, 500, 1,000 and so on; 0 below the first. */
export function milestoneAt(count: number): number {
  if (count < 10) return 0;
  const step = 10 ** Math.floor(Math.log10(count));
  // log10 of a large count may be a hair off: the step is held against the count itself.
  const unit = step > count ? step / 10 : step * 10 <= count ? step * 10 : step;
  return count >= 5 * unit ? 5 * unit : count >= 2.5 * unit ? 2.5 * unit : unit;
}
