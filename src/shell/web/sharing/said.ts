import type { Projection, StoredCampaign } from "../../store/index.ts";
import type { Words } from "../../words/index.ts";
import { countSentence, momentSentence } from "../campaign-view.tsx";

/** The sentences that every card, badge and poster of a campaign is made of. */
export function saidOf(words: Words, { plan, state, rehearsal }: StoredCampaign, projection: Projection) {
  const moment = momentSentence(words, plan);
  return {
    direction: words.direction,
    // A picture leaves its page behind: it must say by itself that nothing in it is real.
    name: rehearsal ? `${plan.name} (${words.say("site.rehearsal.short")})` : plan.name,
    ask: plan.ask,
    moment: state === "closed" || state === "reported" ? words.say("public.state.closed") : moment,
    count: projection.tally.seq > 0 ? countSentence(words, projection) : null,
  } as const;
}

/** An address as people read it. */
export function spoken(address: string): string {
  return address.replace(/^https?:\/\//, "");
}
