import { Value } from "typebox/value";
import { PlanAnswers } from "#campaign";
import type { Word } from "../../words/index.ts";

/** Answers at the front door as the form's controls hold them. */
export function typedAnswers({ noticed = [], ...answers }: PlanAnswers): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const [field, value] of Object.entries(answers)) {
    typed[`answer-${field}`] = typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
  }
  for (const rule of noticed) typed[`noticed-${rule}`] = "yes";
  return typed;
}

/**
 * The answers that were typed, and what is wrong by its control. A form without any of these controls keeps what was
 * answered `before`; in one that has them, a question that is not shown or left empty is not answered.
 */
export function readTypedAnswers(
  typed: Readonly<Record<string, string>>,
  before: PlanAnswers | undefined,
): { readonly answers: PlanAnswers | undefined; readonly wrong: Readonly<Record<string, Word>> } {
  const given = Object.entries(typed).flatMap(([name, value]) => {
    const field = /^answer-([a-zA-Z]{1,30})$/.exec(name)?.[1];
    return field === undefined ? [] : [[field, value.trim()] as const];
  });
  if (given.length === 0) return { answers: before, wrong: {} };
  const answers: Record<string, unknown> = {};
  const wrong: Record<string, Word> = {};
  for (const [field, value] of given) {
    if (value === "") continue;
    const schema = (PlanAnswers.properties as Record<string, object>)[field];
    const read = readValue(field, value);
    if (schema && Value.Check(schema, read)) answers[field] = read;
    else if (field === "timesEach") wrong[`answer-${field}`] = "front-door.wrong.times";
  }
  const noticed = Object.keys(typed).flatMap((name) => /^noticed-([a-z-]{1,40})$/.exec(name)?.[1] ?? []);
  if (noticed.length > 0) answers.noticed = noticed.slice(0, 40).sort();
  return { answers: answers as PlanAnswers, wrong };
}

function readValue(field: string, value: string): unknown {
  if (field === "timesEach") return /^\d{1,7}$/.test(value) ? Number(value) : value;
  if (field === "imprint" || field === "operatorAllows") return value === "yes";
  return value;
}
