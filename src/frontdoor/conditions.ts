import type { Answers } from "./answers.ts";
import { citation, type Finding } from "./finding.ts";
import { cap, questionsFor } from "./questions.ts";
import { RULES } from "./rules/index.ts";
import type { Rule } from "./rules/rule.ts";
import type { LawEntry, Venue } from "./venue.ts";

/**
 * What still has to be answered or mended before the campaign opens. `field` is the answer it waits for; null: only
 * other words in the texts help.
 */
export interface Condition {
  readonly id: string;
  readonly field: keyof Answers | null;
}

/** The questions still open for this venue, in the order in which they are asked. */
export function openConditions(venue: Venue, answers: Answers): Condition[] {
  return questionsFor(venue, answers)
    .filter(({ settled }) => !settled(venue, answers))
    .map(({ id, field }) => ({ id, field }));
}

/** The warnings that the organiser has not yet answered for, and those whose words have to be mended; one a rule. */
export function openWarnings(findings: readonly Finding[], { noticed = [] }: Answers): Condition[] {
  const warned = new Map(
    findings.filter(({ severity }) => severity === "warn").map((finding) => [finding.rule, finding]),
  );
  return [...warned.values()].flatMap(({ rule: id }) => {
    const field = RULES.find((rule) => rule.id === id)?.mendOnly ? null : "noticed";
    return field && noticed.includes(id) ? [] : [{ id, field }];
  });
}

/** The name of every rule: findings carry it, and its sentences go by it. */
export const ruleIds = (): readonly string[] => [...RULES.map(({ id }) => id), PROMOTION.id];

const PROMOTION: Pick<Rule, "id" | "scope" | "severity"> = {
  id: "disproportionate-promotion",
  scope: "covered",
  severity: "block",
};

/** Answers that are findings by themselves: the answer's field, the value that refuses, and the rule it breaks. */
const REFUSING: readonly {
  readonly rule: string;
  readonly field: keyof Answers;
  readonly when: (venue: Venue, answers: Answers) => boolean;
}[] = [
  { rule: "ask-votes", field: "ask", when: ({ openAsk }, { ask }) => openAsk === "no" && ask === "vote" },
  { rule: "several-accounts", field: "account", when: (_, { account }) => account === "several" },
  { rule: "borrowed-identity", field: "account", when: (_, { account }) => account === "lent" },
  {
    rule: "repeat-act",
    field: "timesEach",
    when: (venue, { ask, timesEach }) => ask !== "stream" && (timesEach ?? 1) > cap(venue),
  },
  { rule: "other-country", field: "country", when: (_, { country }) => country === "other" },
  {
    rule: "paid-back",
    field: "payer",
    when: (_, { payer }) => payer === "paid-back" || payer === "organiser",
  },
  {
    rule: "election-reward",
    field: "reward",
    when: ({ kind }, { reward }) => kind === "election" && reward === "for-the-act",
  },
  { rule: "reward", field: "reward", when: (_, { reward }) => reward === "for-the-act" },
  { rule: "hidden-interest", field: "interest", when: (_, { interest }) => interest === "hidden" },
  { rule: "copy-text", field: "letter", when: (_, { letter }) => letter === "ready-text" },
  {
    rule: PROMOTION.id,
    field: "organiser",
    when: (_, { organiser }) =>
      organiser === "artist" || organiser === "government" || organiser === "broadcaster",
  },
];

/** What the answers alone break at this venue. */
export function findInAnswers(answers: Answers, venue: Venue, law: readonly LawEntry[]): Finding[] {
  return REFUSING.flatMap(({ rule: id, field, when }) => {
    const rule = id === PROMOTION.id ? PROMOTION : RULES.find((one) => one.id === id)!;
    const cited = when(venue, answers) ? citation(rule, venue, law) : null;
    if (!cited) return [];
    const { severity } = rule;
    const match = `${field}: ${answers[field]}`;
    return [{ rule: id, severity, where: `answer-${field}`, match, start: null, end: null, ...cited }];
  });
}
