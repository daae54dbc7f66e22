import type { VNode } from "preact";
import { type Answers, type FrontDoorCheck, type Question, questionsFor, type Venue } from "#frontdoor";
import { ruleWords, type Word, type Words } from "../../words/index.ts";
import { described, Field } from "../form.tsx";
import { controlOf, nameOfAnswer } from "../front-door.tsx";
import { MarkedText } from "../marked-text.tsx";
import type { TypedPlan, Wrong } from "./typed-plan.ts";

interface AnswersFormProps {
  readonly words: Words;
  readonly venue: Venue;
  readonly answers: Answers;
  readonly check: FrontDoorCheck;
  readonly typed: TypedPlan;
  readonly wrong: Wrong;
}

/** The conditions of the front door as questions to the organiser: those that this venue and this ask bring up. */
export function AnswersForm({ words, venue, answers, check, typed, wrong }: AnswersFormProps): VNode {
  const questions = questionsFor(venue, answers).filter(({ field }) => field !== "ask");
  const warned = new Map(
    check.findings.filter(({ severity }) => severity === "warn").map((finding) => [finding.rule, finding]),
  );
  const shown = [...questions.map(({ id }) => id), ...warned.keys()];
  return (
    <fieldset>
      <legend>{words.say("front-door.answers")}</legend>
      <p class="hint">{words.say("front-door.answers.hint")}</p>
      <div id="answers" data-part={`${venue.id} ${shown.join(" ")}`}>
        {questions.map((question) => (
          <AnswerField key={question.id} {...{ words, venue, question, check, typed, wrong }} />
        ))}
        {[...warned.values()].map(({ rule, where }) =>
          where.startsWith("answer-") ? null : <Noticed key={rule} {...{ words, rule, check, typed }} />,
        )}
      </div>
    </fieldset>
  );
}

function AnswerField(props: {
  readonly words: Words;
  readonly venue: Venue;
  readonly question: Question;
  readonly check: FrontDoorCheck;
  readonly typed: TypedPlan;
  readonly wrong: Wrong;
}): VNode {
  const { words, venue, question, check, typed, wrong } = props;
  const id = controlOf(question.field);
  const hint =
    question.choices.length > 0
      ? undefined
      : words.say("front-door.once", { count: venue.counts.perPerson ?? 1 });
  const wrongText = wrong[id] && words.say(wrong[id]);
  const attributes = described(id, hint, wrongText);
  return (
    <>
      <Field id={id} label={words.say(`question.${question.field}`)} hint={hint} wrong={wrongText}>
        {question.choices.length === 0 ? (
          <input
            {...attributes}
            name={id}
            type="text"
            inputmode="numeric"
            maxlength={7}
            value={typed[id] ?? ""}
          />
        ) : (
          <select {...attributes} name={id}>
            <option value="">{words.say("front-door.choose")}</option>
            {question.choices.map((value) => {
              const name = nameOfAnswer(value);
              return (
                <option key={name} value={name} selected={typed[id] === name}>
                  {words.say(`answer.${question.field}.${name}` as Word)}
                </option>
              );
            })}
          </select>
        )}
      </Field>
      <MarkedText words={words} name={id} text="" findings={check.findings} />
    </>
  );
}

/** A warning in the texts: answered for by a tick, unless its words have to be mended. */
function Noticed(props: {
  readonly words: Words;
  readonly rule: string;
  readonly check: FrontDoorCheck;
  readonly typed: TypedPlan;
}): VNode {
  const { words, rule, check, typed } = props;
  const { about } = ruleWords(words, rule);
  const name = `noticed-${rule}`;
  if (check.conditions.some(({ id, field }) => id === rule && field === null)) {
    return <p id={name}>{words.say("front-door.noticed.mend", { about })}</p>;
  }
  return (
    <label class="check">
      <input type="checkbox" id={name} name={name} value="yes" checked={typed[name] === "yes"} />
      <span>{words.say("front-door.noticed", { about })}</span>
    </label>
  );
}

/** What the front door still waits for, by the control beside which it is said. */
export function unansweredIn(check: FrontDoorCheck, answers: Answers): Wrong {
  const wrong: Record<string, Word> = {};
  for (const { field } of check.conditions) {
    if (field === null || field === "noticed" || field === "ask") continue;
    wrong[controlOf(field)] = answers[field] === undefined ? "front-door.unanswered" : "front-door.unsettled";
  }
  return wrong;
}
