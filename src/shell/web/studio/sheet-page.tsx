import type { VNode } from "preact";
import { type CampaignState, mainLanguage, type Plan } from "#campaign";
import type { FrontDoorCheck } from "#frontdoor";
import { emptyTally } from "#pledge";
import type { Word, Words } from "../../words/index.ts";
import { CampaignBody, CampaignHead } from "../campaign-view.tsx";
import { FoundWhere, FrontDoorCard } from "../front-door.tsx";
import type { Web } from "../web.ts";
import { PlanFields } from "./plan-form.tsx";
import type { TypedPlan, Wrong } from "./typed-plan.ts";

/** What is said above the form when the front door does not let the plan through. */
export const SAID = {
  refused: "studio.said.refused",
  conditions: "studio.said.conditions",
  clear: null,
} as const;

/** One form, whole: where it goes to, what was typed, what is wrong, what it would look like. */
export interface Sheet {
  readonly action: string;
  readonly campaign: {
    readonly slug: string;
    readonly state: CampaignState;
    readonly rehearsal: boolean;
  } | null;
  readonly typed: TypedPlan;
  readonly wrong: Wrong;
  readonly plan: Plan;
  readonly status: number;
  /** A sentence above the form. */
  readonly said: Word | null;
}

/** The page with the form, what the front door says, and the public page as it would be. */
export function SheetPage(props: {
  readonly words: Words;
  readonly web: Web;
  readonly title: string;
  readonly shown: Sheet;
  readonly check: FrontDoorCheck;
}): VNode {
  const { words, web, title, shown, check } = props;
  const { action, campaign, typed, wrong, plan, said } = shown;
  const state = campaign?.state ?? "draft";
  const named = { ...plan, name: plan.name || words.say("studio.field.name") };
  const view = {
    campaign: {
      slug: campaign?.slug ?? "",
      state,
      plan: named,
      rehearsal: campaign?.rehearsal ?? false,
      origin: null,
      picture: null,
      updates: [],
    },
    venue: web.venues.get(plan.venue),
    projection: { tally: emptyTally(), at: web.now() },
    now: web.now(),
    language: mainLanguage(plan),
  };
  return (
    <>
      <p>
        <a href={campaign ? `/studio/c/${campaign.slug}` : "/studio"}>{words.say("studio.back")}</a>
      </p>
      <h1>{title}</h1>
      {said ? (
        <div class="notice" role="alert">
          <p>{words.say(said)}</p>
          {said === SAID.refused ? <FoundWhere words={words} findings={check.findings} /> : null}
        </div>
      ) : null}
      <form
        class="sheet"
        method="post"
        action={action}
        data-plan={campaign ? "old" : "new"}
        data-preview={`${action}/preview`}
        novalidate
      >
        {/* What Enter in a field does: keep what is typed, never open. */}
        <button class="vh" type="submit" name="next" value="stay" tabIndex={-1} aria-hidden="true">
          {words.say("studio.save")}
        </button>
        {typed.seen ? <input type="hidden" name="seen" value={typed.seen} /> : null}
        <div>
          <PlanFields
            {...{ words, typed, wrong, check, venues: web.venues }}
            answers={{ ask: plan.askKind, ...plan.answers }}
          />
          {campaign ? null : (
            <label class="check">
              <input
                type="checkbox"
                name="rehearsal"
                value="yes"
                checked={typed.rehearsal === "yes"}
                aria-describedby="rehearsal-hint"
              />
              <span>{words.say("studio.field.rehearsal")}</span>
            </label>
          )}
          {campaign ? null : (
            <p class="hint" id="rehearsal-hint">
              {words.say("studio.hint.rehearsal")}
            </p>
          )}
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reached by keyboard */}
        <section class="preview" aria-label={words.say("studio.preview.title")} tabIndex={0}>
          <div id="front-door" data-part="always">
            <FrontDoorCard words={words} check={check} action={action} />
          </div>
          <p class="soft">{words.say("studio.preview.title")}</p>
          <div class="card" id="preview" data-part="always">
            <CampaignHead words={words} view={view} />
            <CampaignBody words={words} view={view} />
          </div>
        </section>
        <div class="buttons">
          {state === "draft" ? (
            <button type="submit" name="next" value="open">
              {words.say("studio.open-now")}
            </button>
          ) : null}
          <button class={state === "draft" ? "quiet" : ""} type="submit" name="next" value="stay">
            {words.say(state === "draft" ? "studio.save-draft" : "studio.save")}
          </button>
          <button class="quiet" type="submit" formaction={`${action}/preview`} data-preview-button>
            {words.say("studio.preview")}
          </button>
        </div>
      </form>
    </>
  );
}
