import type { AskKind } from "#campaign";
import type { Answers } from "./answers.ts";
import { citation, type Finding } from "./finding.ts";
import { RULES } from "./rules/index.ts";
import type { Rule } from "./rules/rule.ts";
import type { LawEntry, Venue } from "./venue.ts";

/** A question that the organiser has to answer before the campaign opens. `field` is the answer it waits for. */
export interface Condition {
  readonly id: string;
  readonly field: keyof Answers;
  readonly question: string;
}

interface Question extends Condition {
  /** Whether the question matters for this venue and ask; an ask not yet named matters. */
  readonly asked: (venue: Venue, answers: Answers) => boolean;
  /** Whether the answer given is enough to open. */
  readonly settled: (venue: Venue, answers: Answers) => boolean;
}

const PAID_ASKS: readonly (AskKind | undefined)[] = ["buy", "give", undefined];
const GAINING: readonly (string | undefined)[] = ["artist", "company", "party", "broadcaster"];
const ONE_COUNTRY: readonly Venue["kind"][] = [
  "sales-chart",
  "stream-chart",
  "petition",
  "phone-vote",
  "decision-maker",
];
const cap = (venue: Venue): number => venue.counts.perPerson ?? 1;
const always = (): boolean => true;

const QUESTIONS: readonly Question[] = [
  {
    id: "ask",
    field: "ask",
    question: "What is the one thing you ask people to do?",
    asked: always,
    settled: (_, { ask }) => ask !== undefined,
  },
  {
    id: "organiser",
    field: "organiser",
    question:
      "Who asks: the artist, a fan, a company, an association, a party, a government or a broadcaster?",
    asked: always,
    settled: (_, { organiser }) => organiser !== undefined,
  },
  {
    id: "once-each",
    field: "timesEach",
    question: "Once each: how often do you ask one person to act?",
    asked: (_, { ask }) => ask !== "stream",
    settled: (venue, { timesEach }) => timesEach !== undefined && timesEach <= cap(venue),
  },
  {
    id: "own-account",
    field: "account",
    question: "Does each person act from their one own account, with their own name?",
    asked: always,
    settled: (_, { account }) => account === "own",
  },
  {
    id: "own-country",
    field: "country",
    question: "Does each person act in the country where they are and are counted?",
    asked: ({ kind }) => ONE_COUNTRY.includes(kind),
    settled: (_, { country }) => country === "own",
  },
  {
    id: "own-money",
    field: "payer",
    question: "Does each person pay with their own money, without getting it back?",
    asked: ({ kind }, { ask }) => PAID_ASKS.includes(ask) || kind === "phone-vote",
    settled: (_, { payer }) => payer === "supporter",
  },
  {
    id: "no-reward",
    field: "reward",
    question: "Does nobody get a prize, discount or other benefit for acting?",
    asked: always,
    settled: (_, { reward }) => reward === "none",
  },
  {
    id: "interest",
    field: "interest",
    question: "Who gains from it (sales, commission, a job, a free copy), and does the page say so?",
    asked: always,
    settled: (_, { interest, organiser }) =>
      interest === "disclosed" || (interest === "none" && !GAINING.includes(organiser)),
  },
  {
    id: "points-not-letter",
    field: "letter",
    question: "Do people get two or three points and an empty box, and no letter written beforehand?",
    asked: ({ kind }, { ask }) => kind === "decision-maker" && ask !== "phone" && ask !== "attend",
    settled: (_, { letter }) => letter === "points",
  },
  {
    id: "imprint",
    field: "imprint",
    question: "Does the page carry the imprint: name and address of who promotes it, and for whom?",
    asked: ({ kind }, { organiser }) =>
      kind === "election" || organiser === "party" || organiser === "government",
    settled: (_, { imprint }) => imprint === true,
  },
  {
    id: "operator-allows",
    field: "operatorAllows",
    question: "Has the operator of this server turned election campaigns on for this place?",
    asked: ({ openAsk }) => openAsk === "off",
    settled: (_, { operatorAllows }) => operatorAllows === true,
  },
];

/** The questions still open for this venue, in the order in which they are asked. */
export function openConditions(venue: Venue, answers: Answers): Condition[] {
  return QUESTIONS.filter(({ asked, settled }) => asked(venue, answers) && !settled(venue, answers)).map(
    ({ id, field, question }) => ({ id, field, question }),
  );
}

const PROMOTION: Pick<Rule, "id" | "scope" | "severity" | "about" | "mend"> = {
  id: "disproportionate-promotion",
  scope: "covered",
  severity: "block",
  about: "Broadcasters, artists or governments behind a promotion campaign for votes.",
  mend: "Leave the campaign to those who vote; tell people only when and how the vote takes place.",
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
    const { severity, about, mend } = rule;
    const match = `${field}: ${answers[field]}`;
    return [{ rule: id, severity, about, where: "answers", match, start: null, end: null, ...cited, mend }];
  });
}
