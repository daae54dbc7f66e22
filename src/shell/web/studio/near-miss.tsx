import type { VNode } from "preact";
import { momentWindow } from "#campaign";
import { buildReport, type NearMiss, nearMissOf } from "#report";
import type { StoredCampaign } from "../../store/index.ts";
import type { Words } from "../../words/index.ts";
import { within } from "../numbers/within.ts";
import type { Web } from "../web.ts";

/** The page does not wait longer than this for how it spread, in ms. */
const PATIENCE = 1500;
/** More than this on the last day leaves invitations little time. */
const MUCH_LATE = 0.4;

/** What an ended campaign fell short by; null while it runs, and when it reached its goals. */
export async function findNearMiss(web: Web, campaign: StoredCampaign): Promise<NearMiss | null> {
  const { state, origin, plan } = campaign;
  if (state !== "closed" && state !== "reported") return null;
  // An example retells what others did: it needs no advice.
  if (origin !== null && !campaign.rehearsal) return null;
  const source = await web.store.reportSource(campaign.id, false);
  const report = buildReport({ ...campaign, ...source, talliedAt: source.at });
  const spread = await within(PATIENCE, web.numbers.spread(campaign.id));
  return nearMissOf(
    report,
    source.arrivals,
    momentWindow(plan.moment, null),
    spread?.reproduction.interval ?? null,
  );
}

/** What was short, and what the campaign's own figures say of a next time. */
export function NearMissPart({ words, miss }: { readonly words: Words; readonly miss: NearMiss }): VNode {
  const { people, rank, lost, late } = miss;
  return (
    <section class="card">
      <h2>{words.say("near.title")}</h2>
      <p>{words.say("near.text")}</p>
      <ul>
        {people ? (
          <li>
            {words.say("near.people", { goal: people.goal, reached: people.reached, short: people.short })}
          </li>
        ) : null}
        {people?.more ? (
          <li>{words.say("near.more", { low: people.more.low, high: people.more.high })}</li>
        ) : null}
        {rank ? (
          <li>
            {rank.best === null
              ? words.say("near.rank.none", { goal: rank.goal })
              : words.say("near.rank", { goal: rank.goal, best: rank.best })}
          </li>
        ) : null}
        {lost && lost.beforeTheDoor > 0 ? (
          <li>{words.say("near.door", { count: lost.beforeTheDoor })}</li>
        ) : null}
        {lost && lost.afterTheDoor > 0 ? (
          <li>{words.say("near.after", { count: lost.afterTheDoor })}</li>
        ) : null}
        {late !== null && late > MUCH_LATE ? (
          <li>{words.say("near.late", { share: words.percent(late) })}</li>
        ) : null}
      </ul>
      <p class="hint">{words.say("near.note")}</p>
    </section>
  );
}
