import type { VNode } from "preact";
import { ASK_KINDS } from "#campaign";
import { type Answers, type FrontDoorCheck, type Venue, venueOf } from "#frontdoor";
import type { Word, Words } from "../../words/index.ts";
import { countriesIn } from "../countries.ts";
import { Field } from "../form.tsx";
import { AnswersForm } from "./answers-form.tsx";
import { Check, Control, Fold, Text, type TypedProps } from "./controls.tsx";
import { FurtherTexts, furtherLanguages } from "./texts-form.tsx";
import { doorRows, type TypedPlan, type Wrong } from "./typed-plan.ts";
import { VenueFeed, VenueProfile } from "./venue-profile.tsx";

const BLANK_DOORS = 2;

/** What the form needs to show itself. */
export interface PlanFormProps {
  readonly words: Words;
  readonly typed: TypedPlan;
  readonly wrong: Wrong;
  readonly venues: ReadonlyMap<string, Venue>;
  /** What the front door says of the plan as it is typed, and the answers it was given. */
  readonly check: FrontDoorCheck;
  readonly answers: Answers;
}

/** The controls of the plan: what must be filled first, in the order in which one would tell it; the rest folded away. */
export function PlanFields({ words, typed, wrong, venues, check, answers }: PlanFormProps): VNode {
  const venue = venues.get(typed.venue ?? "");
  const say = (name: Word) => words.say(name);
  const found = (name: string) => check.findings.some(({ where }) => where === name);
  const text = (name: string, word: Word, hint?: Word, area = false): VNode => (
    <Text {...{ words, typed, wrong, check, name, word, hint, area }} />
  );
  const place = venueOf(venues, { venue: typed.venue || (typed.venueName ?? "") });
  return (
    <>
      <fieldset>
        <legend>{say("studio.part.what")}</legend>
        {text("name", "studio.field.name", "studio.hint.name")}
        <Field id="askKind" label={say("studio.field.ask-kind")}>
          <select id="askKind" name="askKind">
            {ASK_KINDS.map((kind) => (
              <option key={kind} value={kind} selected={typed.askKind === kind}>
                {say(`studio.ask.${kind}`)}
              </option>
            ))}
          </select>
        </Field>
        {text("ask", "studio.field.ask", "studio.hint.ask")}
      </fieldset>
      <fieldset>
        <legend>{say("studio.part.where")}</legend>
        <Control {...{ words, wrong, id: "venue", word: "studio.field.venue", hint: "studio.hint.venue" }}>
          {(attributes) => (
            <select {...attributes} name="venue">
              <option value="">{say("studio.venue.other")}</option>
              {[...venues.values()].map(({ id, name }) => (
                <option key={id} value={id} selected={typed.venue === id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Control>
        <div id="venue-profile" data-part={typed.venue ?? ""}>
          {venue ? (
            <VenueProfile words={words} venue={venue} />
          ) : (
            text("venueName", "studio.field.venue-name", "studio.hint.venue-name")
          )}
        </div>
        {text("item", "studio.field.item", "studio.hint.item")}
        <DoorRow {...{ words, typed, wrong, check, i: 0 }} />
      </fieldset>
      <fieldset>
        <legend>{say("studio.part.when")}</legend>
        <MomentFields {...{ words, typed, wrong }} />
      </fieldset>
      <fieldset>
        <legend>{say("studio.part.goal")}</legend>
        <p class="hint">{say("studio.hint.goal")}</p>
        <Text
          {...{ words, typed, wrong, name: "goal-people", word: "studio.field.people" }}
          inputmode="numeric"
        />
        <Text
          {...{ words, typed, wrong, name: "goal-rank", word: "studio.field.rank" }}
          inputmode="numeric"
        />
      </fieldset>
      <fieldset>
        <legend>{say("studio.part.who")}</legend>
        <p class="hint">{say("studio.hint.who")}</p>
        {text("organiser", "studio.field.organiser", "studio.hint.organiser")}
        {text("benefits", "studio.field.benefits", "studio.hint.benefits")}
        {text("pays", "studio.field.pays", "studio.hint.pays")}
        {text("money", "studio.field.money", "studio.hint.money")}
      </fieldset>
      <AnswersForm {...{ words, venue: place, answers, check, typed, wrong }} />
      <h2>{say("studio.part.more")}</h2>
      <Fold words={words} word="studio.part.story" open={"story" in wrong || found("story")}>
        {text("story", "studio.field.story", "studio.hint.story", true)}
      </Fold>
      <MoreDoors {...{ words, typed, wrong, check }} />
      <Fold words={words} word="studio.part.asks" open={"currency" in wrong}>
        <Check {...{ words, typed, name: "asksCountry", word: "studio.field.asks-country" }} />
        <Check {...{ words, typed, name: "asksAmount", word: "studio.field.asks-amount" }} />
        {text("currency", "studio.field.currency", "studio.hint.currency")}
      </Fold>
      <Fold
        words={words}
        word="studio.part.words"
        open={
          "languages" in wrong ||
          "shareText" in wrong ||
          found("shareText") ||
          Object.keys(wrong).some((name) => name.startsWith("text-")) ||
          check.findings.some(({ where }) => where.startsWith("text-"))
        }
      >
        {text("shareText", "studio.field.share-text", "studio.hint.share-text", true)}
        {text("languages", "studio.field.languages", "studio.hint.languages")}
        <div id="told" data-part={furtherLanguages(typed).join(" ")}>
          <FurtherTexts {...{ words, typed, wrong, check }} />
        </div>
      </Fold>
      <div id="venue-feed" data-part={typed.venue ?? ""}>
        {venue?.feed ? <VenueFeed {...{ words, feed: venue.feed, typed, wrong }} /> : null}
      </div>
      <datalist id="countries">
        {countriesIn(words).map(({ code, name }) => (
          <option key={code} value={name} />
        ))}
      </datalist>
    </>
  );
}

function MomentFields({ words, typed, wrong }: TypedProps): VNode {
  const say = (name: Word) => words.say(name);
  return (
    <>
      <div class="row">
        <Text {...{ words, typed, wrong, name: "date", word: "studio.field.date", type: "date" }} />
        <Text {...{ words, typed, wrong, name: "from", word: "studio.field.from", type: "time" }} />
        <Text {...{ words, typed, wrong, name: "until", word: "studio.field.until", type: "time" }} />
      </div>
      <p class="hint">{say("studio.hint.until")}</p>
      <Field id="mode" label={say("studio.field.mode")}>
        <select id="mode" name="mode">
          <option value="together" selected={typed.mode !== "local"}>
            {say("studio.mode.together")}
          </option>
          <option value="local" selected={typed.mode === "local"}>
            {say("studio.mode.local")}
          </option>
        </select>
      </Field>
      <Text
        {...{ words, typed, wrong, name: "zone", word: "studio.field.zone", hint: "studio.hint.zone" }}
        list="zones"
      />
      <datalist id="zones">
        {Intl.supportedValuesOf("timeZone").map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  );
}

/** The link to the venue's own page. The first one stands among what must be filled, for everybody. */
function DoorRow(props: TypedProps & { readonly check: FrontDoorCheck; readonly i: number }): VNode {
  const { words, typed, wrong, check, i } = props;
  const part = (name: string, word: Word, rest: object) => (
    <Text {...{ words, typed, wrong, name: `door-${i}-${name}`, word, ...rest }} />
  );
  const device = typed[`door-${i}-device`];
  // The first link is usually for everybody: it asks for no more until something else was chosen.
  const narrowed = i > 0 || Boolean(typed[`door-${i}-country`]) || (device ?? "any") !== "any";
  return (
    <div class="door">
      {part("url", "studio.field.door", { hint: i === 0 ? "studio.hint.door" : undefined, inputmode: "url" })}
      {part("label", "studio.field.door-label", { longest: 60, check })}
      {narrowed ? (
        <div class="row">
          {part("country", "studio.field.door-country", { list: "countries" })}
          <Field id={`door-${i}-device`} label={words.say("studio.field.door-device")}>
            <select id={`door-${i}-device`} name={`door-${i}-device`}>
              {(["any", "phone", "computer"] as const).map((kind) => (
                <option key={kind} value={kind} selected={device === kind}>
                  {words.say(`studio.device.${kind}`)}
                </option>
              ))}
            </select>
          </Field>
        </div>
      ) : null}
    </div>
  );
}

function MoreDoors(props: TypedProps & { readonly check: FrontDoorCheck }): VNode {
  const { words, typed, wrong, check } = props;
  const filled = Math.max(1, doorRows(typed));
  const rows = Array.from({ length: filled - 1 + BLANK_DOORS }, (_, i) => i + 1);
  const open = filled > 1 || Object.keys(wrong).some((name) => /^door-[1-9]/.test(name));
  return (
    <Fold words={words} word="studio.part.doors" open={open}>
      <p class="hint">{words.say("studio.hint.doors")}</p>
      {rows.map((i) => (
        <DoorRow key={i} {...{ words, typed, wrong, check, i }} />
      ))}
    </Fold>
  );
}
