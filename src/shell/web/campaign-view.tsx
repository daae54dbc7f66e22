import type { VNode } from "preact";
import { mainLanguage, momentWindow, phaseOf, tell } from "#campaign";
import type { Venue } from "#frontdoor";
import type { Instant } from "#kernel";
import type { Projection, StoredCampaign } from "../store/index.ts";
import type { Word, Words } from "../words/index.ts";
import { renderMarkdown } from "./markdown.ts";
import { HeldPublicly } from "./second-look.tsx";
import { Given, ToldNote } from "./told.tsx";
import { VenueText } from "./venue-text.tsx";

/** What a campaign says of itself, as the public page and the organiser's preview show it. */
export interface CampaignView {
  readonly campaign: Pick<StoredCampaign, "slug" | "state" | "plan" | "rehearsal" | "origin" | "picture">;
  readonly venue: Venue | undefined;
  readonly projection: Projection;
  readonly now: Instant;
  /** The language in which it is told; the reader's when not given. */
  readonly language?: string;
}

/** The sentence with the count, as people hear it and as the live count repeats it. */
export function countSentence(words: Words, { tally }: Projection): string {
  return words.say("public.count", { count: tally.total.verified });
}

/** When people act, in one or two sentences. */
export function momentSentence(words: Words, plan: CampaignView["campaign"]["plan"]): string {
  const { moment } = plan;
  const window = momentWindow(moment, moment.mode === "local" ? moment.zone : null);
  if (moment.mode === "local") {
    return words.say("public.when.local", {
      date: words.day(window.start, moment.zone),
      from: moment.from,
      until: moment.until,
    });
  }
  return words.say("public.when.together", {
    start: words.time(window.start, moment.zone),
    end: words.time(window.end, moment.zone),
  });
}

/** The head of the page: name, ask, count and goal. */
export function CampaignHead({ words, view }: { readonly words: Words; readonly view: CampaignView }): VNode {
  const { campaign, projection, now } = view;
  const plan = tell(campaign.plan, view.language ?? words.language);
  const { verified } = projection.tally.total;
  const phase = phaseOf(momentWindow(plan.moment, null), now);
  return (
    <>
      <h1>
        {plan.name.trim() === "" ? (
          words.say("public.unnamed")
        ) : (
          <Given text={plan.name} lang={plan.toldIn} />
        )}
      </h1>
      <p class="lead">
        <Given text={plan.ask} lang={plan.toldIn} />
      </p>
      {campaign.picture ? (
        <img
          class="preview"
          src={`/c/${campaign.slug}/picture/${campaign.picture.tag}`}
          width={1200}
          height={675}
          alt={campaign.picture.alt}
          loading="lazy"
        />
      ) : null}
      {view.language === undefined ? <ToldNote words={words} plan={campaign.plan} /> : null}
      {campaign.state === "draft" ? <p class="notice">{words.say("public.state.draft")}</p> : null}
      {campaign.state === "rush" && phase === "now" ? (
        <p class="notice">
          <strong>{words.say("public.state.rush")}</strong>
        </p>
      ) : null}
      {projection.tally.seq > 0 && hasPledging(view) ? (
        <p>
          <strong class="figure" data-count>
            {countSentence(words, projection)}
          </strong>{" "}
          <span class="soft" data-counted>
            {words.say("public.counted-at", { time: words.clock(projection.at) })}
          </span>
        </p>
      ) : null}
      {hasPledging(view) ? <HeldPublicly words={words} tally={projection.tally} /> : null}
      {plan.goal.people === null ? null : (
        <p>
          <progress
            max={plan.goal.people}
            value={Math.min(verified, plan.goal.people)}
            aria-label={words.say("public.goal.people", { count: plan.goal.people })}
          />
          <br />
          {words.say("public.goal.people", { count: plan.goal.people })}
          {verified > 0
            ? ` · ${words.say("public.of-goal", { share: words.percent(verified / plan.goal.people) })}`
            : ""}
        </p>
      )}
      {plan.goal.rank === null ? null : <p>{words.say("public.goal.rank", { rank: plan.goal.rank })}</p>}
      <p class="soft">
        {words.say("public.when")}: <strong>{momentSentence(words, plan)}</strong>
      </p>
    </>
  );
}

/** An example from before there was pledging shows no count: not counted is not zero. */
function hasPledging({ campaign, projection }: CampaignView): boolean {
  return campaign.state !== "reported" || projection.tally.total.requested > 0;
}

/** Story, venue and the disclosures. */
export function CampaignBody({ words, view }: { readonly words: Words; readonly view: CampaignView }): VNode {
  const { origin } = view.campaign;
  const plan = tell(view.campaign.plan, view.language ?? words.language);
  const main = mainLanguage(plan);
  const disclosures: readonly [Word, string][] = [
    ["public.organiser", plan.disclosures.organiser],
    ["public.benefits", plan.disclosures.benefits],
    ["public.pays", plan.disclosures.pays],
    ["public.money", plan.disclosures.money],
  ];
  return (
    <>
      {plan.story.trim() === "" ? null : (
        <section>
          <h2>{words.say("public.about")}</h2>
          {/* The Markdown was sanitised to plain elements. */}
          <div
            lang={plan.toldIn}
            dir="auto"
            dangerouslySetInnerHTML={{ __html: renderMarkdown(plan.story) }}
          />
        </section>
      )}
      <section class="card">
        <h2>{words.say("public.ask")}</h2>
        <dl>
          <dt>{words.say("public.venue")}</dt>
          <dd>
            <bdi>{view.venue?.name ?? plan.venue}</bdi>
          </dd>
          <dt>{words.say("public.item")}</dt>
          <dd>
            <Given text={plan.item} lang={main} />
          </dd>
          {view.venue ? (
            <>
              <dt>{words.say("public.counts")}</dt>
              <dd>
                <VenueText words={words} text={view.venue.counts.what} />{" "}
                <VenueText words={words} text={view.venue.onePerPerson} />
              </dd>
            </>
          ) : null}
        </dl>
      </section>
      <section class="card">
        <h2>{words.say("public.who")}</h2>
        <dl>
          {disclosures.map(([word, text]) => (
            <div key={word}>
              <dt>{words.say(word)}</dt>
              <dd>
                <Given text={text} lang={main} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      {origin ? (
        <section class="card">
          <h2>{words.say("public.origin")}</h2>
          <p lang="en" dir="ltr">
            {origin.title}. {origin.note}
          </p>
          <p class="hint" lang="en" dir="ltr">
            {origin.source}. {origin.licence}
          </p>
        </section>
      ) : null}
    </>
  );
}
