import type { VNode } from "preact";
import type { Plan } from "#campaign";
import { type FrontDoorCheck, type LawEntry, questionsFor, type Venue } from "#frontdoor";
import type { Word, Words } from "../words/index.ts";
import { nameOfAnswer } from "./front-door.tsx";
import { FindingList } from "./marked-text.tsx";
import { SourceLine } from "./source-line.tsx";
import { VenueText } from "./venue-text.tsx";

/**
 * What everybody may know of the front door: what the check found, what the organiser answered and disclosed, who
 * warned, and every rule the campaign was held against, each with its source. `known`: the place has a profile.
 */
export function FrontDoorPanel(props: {
  readonly words: Words;
  readonly plan: Plan;
  readonly venue: Venue;
  readonly known: boolean;
  readonly law: readonly LawEntry[];
  readonly check: FrontDoorCheck;
}): VNode {
  const { words, plan, venue, known, law, check } = props;
  const place = venue.name;
  const warnings = check.findings.filter(({ severity }) => severity === "warn");
  const refusals = check.findings.filter(({ severity }) => severity === "block");
  const applied = [...venue.forbiddenAsks, ...law.filter(({ covers }) => covers.length > 0)];
  return (
    <section class="card">
      <h2>{words.say("front-door.panel")}</h2>
      <p>{words.say(`front-door.panel.${check.outcome}`, { venue: place })}</p>
      {known ? null : <p>{words.say("front-door.panel.no-profile", { venue: place })}</p>}
      <Answered words={words} plan={plan} venue={venue} />
      <h3>{words.say("front-door.panel.disclosed")}</h3>
      <dl>
        <dt>{words.say("public.benefits")}</dt>
        <dd>
          <bdi>{plan.disclosures.benefits}</bdi>
        </dd>
        <dt>{words.say("public.pays")}</dt>
        <dd>
          <bdi>{plan.disclosures.pays}</bdi>
        </dd>
        <dt>{words.say("public.money")}</dt>
        <dd>
          <bdi>{plan.disclosures.money}</bdi>
        </dd>
      </dl>
      {venue.disclosures.length === 0 ? null : (
        <ul class="hint">
          {venue.disclosures.map((needed) => (
            <li key={needed}>
              <VenueText words={words} text={needed} />
            </li>
          ))}
        </ul>
      )}
      <h3>{words.say("front-door.panel.who")}</h3>
      <p>{words.say("front-door.panel.warned", { refused: refusals.length, warned: warnings.length })}</p>
      {check.findings.length === 0 ? null : <FindingList words={words} findings={check.findings} />}
      <details class="fold">
        <summary>{words.say("front-door.panel.rules", { count: applied.length })}</summary>
        <ul>
          {applied.map((statement) => (
            <li key={statement.id}>
              <VenueText words={words} text={statement.rule} />{" "}
              <span class="soft">
                ({isLaw(statement) ? `${words.say("front-door.law")}, ${statement.where.join(", ")}` : place})
              </span>
              <SourceLine words={words} statement={statement} />
            </li>
          ))}
        </ul>
      </details>
      <p class="hint">{words.say("front-door.panel.limits")}</p>
    </section>
  );
}

const isLaw = (statement: Venue["forbiddenAsks"][number] | LawEntry): statement is LawEntry =>
  "where" in statement;

/** What the organiser answered, question by question, as it stands in the plan. */
function Answered(props: { readonly words: Words; readonly plan: Plan; readonly venue: Venue }): VNode {
  const { words, plan, venue } = props;
  const answers = { ask: plan.askKind, ...plan.answers };
  const given = questionsFor(venue, answers).flatMap(({ id, field, choices }) => {
    const value = answers[field];
    if (field === "ask" || value === undefined) return [];
    const answer =
      choices.length === 0
        ? words.say("front-door.times", { count: Number(value) })
        : words.say(`answer.${field}.${nameOfAnswer(value)}` as Word);
    return [{ id, question: words.say(`question.${field}`), answer }];
  });
  return (
    <>
      <h3>{words.say("front-door.panel.answers")}</h3>
      {given.length === 0 ? (
        <p>{words.say("front-door.panel.unanswered")}</p>
      ) : (
        <dl>
          {given.map(({ id, question, answer }) => (
            <div key={id}>
              <dt>{question}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
