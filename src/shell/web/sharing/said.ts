import { tell } from "#campaign";
import type { Projection, StoredCampaign } from "../../store/index.ts";
import type { Words } from "../../words/index.ts";
import { countSentence, momentSentence } from "../campaign-view.tsx";

/** The sentences that every card, badge and poster of a campaign is made of. */
export function saidOf(words: Words, { plan, state, rehearsal }: StoredCampaign, projection: Projection) {
  const { name, ask } = tell(plan, words.language);
  const moment = momentSentence(words, plan);
  return {
    direction: words.direction,
    // A picture leaves its page behind: it must say by itself that nothing in it is real.
    name: rehearsal ? `${name} (${words.say("site.rehearsal.short")})` : name,
    ask,
    moment: state === "closed" || state === "reported" ? words.say("public.state.closed") : moment,
    count: projection.tally.seq > 0 ? countSentence(words, projection) : null,
  } as const;
}

/** An address as people read it. */
export function spoken(address: string): string {
  return address.replace(/^https?:\/\//, "");
}
