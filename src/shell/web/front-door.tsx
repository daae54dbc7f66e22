import type { VNode } from "preact";
import type { Finding, FrontDoorCheck } from "#frontdoor";
import { ruleWords, type Words } from "../words/index.ts";
import { FindingList } from "./marked-text.tsx";

/**
 * What the check says of the plan that is typed: the findings with their sources, what is still to be answered, and,
 * where it may not be asked, what may: one press takes it into the form, which `action` shows again.
 */
export function FrontDoorCard(props: {
  readonly words: Words;
  readonly check: FrontDoorCheck;
  readonly action: string;
}): VNode | null {
  const { words, check, action } = props;
  const { outcome, findings, conditions, offers } = check;
  if (outcome === "clear" && findings.length === 0) return null;
  return (
    <div class="card">
      <h2>{words.say(`front-door.${outcome}`)}</h2>
      <p>{words.say(`front-door.${outcome}.text`)}</p>
      {findings.length === 0 ? null : <FindingList words={words} findings={findings} />}
      {conditions.length === 0 ? null : (
        <ul>
          {conditions.map(({ id, field }) => (
            <li key={id}>
              <a href={field === null || field === "noticed" ? `#noticed-${id}` : `#${controlOf(field)}`}>
                {conditionWords(words, { id, field })}
              </a>
            </li>
          ))}
        </ul>
      )}
      {offers.length === 0 ? null : (
        <>
          <h3>{words.say("front-door.may")}</h3>
          <ul class="plain">
            {offers.map((offer, i) => (
              <li key={offer.words} class="offer">
                <span>
                  {offer.words} <span class="hint">({words.say(`studio.ask.${offer.ask}`)})</span>
                </span>
                <button
                  class="quiet"
                  type="submit"
                  name="take"
                  value={String(i)}
                  formaction={`${action}/preview`}
                  aria-label={words.say("front-door.take.this", { ask: offer.words })}
                >
                  {words.say("front-door.take")}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** The control in which an answer is given; the ask has one of its own in the plan. */
export const controlOf = (field: string): string => (field === "ask" ? "askKind" : `answer-${field}`);

/** The name of an answer that can be chosen, as controls and words call it. */
export const nameOfAnswer = (value: string | number | boolean | readonly string[]): string =>
  typeof value === "boolean" ? (value ? "yes" : "no") : String(value);

/** What is still to be answered, or to be mended in the texts, in one or two sentences. */
function conditionWords(words: Words, { id, field }: FrontDoorCheck["conditions"][number]): string {
  if (field !== null && field !== "noticed") return words.say(`question.${field}`);
  const { about, mend } = ruleWords(words, id);
  return `${about} ${mend}`;
}

/** At the head of the form: which fields the findings stand in, as links to them. */
export function FoundWhere(props: { readonly words: Words; readonly findings: readonly Finding[] }): VNode {
  return (
    <ul>
      {props.findings.map(({ rule, where, start, match }) => (
        <li key={`${rule} ${where} ${start}`}>
          <a href={`#${where}`}>
            {start === null ? ruleWords(props.words, rule).about : <bdi>“{match}”</bdi>}
          </a>
        </li>
      ))}
    </ul>
  );
}
