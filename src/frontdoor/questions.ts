import { ASK_KINDS, type AskKind } from "#campaign";
import type { Answers } from "./answers.ts";
import type { Venue } from "./venue.ts";

/** A question to the organiser. `field` is the answer it waits for; no choices: a whole number is asked for. */
export interface Question {
  readonly id: string;
  readonly field: Exclude<keyof Answers, "noticed">;
  /** The values that can be chosen. Question and answers are put into words by their names. */
  readonly choices: readonly (string | boolean)[];
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
const always = (): boolean => true;

/** How often one person may act there in one counting window; once where the venue's number is not known. */
export const cap = (venue: Venue): number => venue.counts.perPerson ?? 1;

/** Every question, in the order in which they are asked. */
const QUESTIONS: readonly Question[] = [
  {
    id: "ask",
    field: "ask",
    choices: ASK_KINDS,
    asked: always,
    settled: (_, { ask }) => ask !== undefined,
  },
  {
    id: "organiser",
    field: "organiser",
    choices: ["fan", "artist", "company", "association", "party", "government", "broadcaster"],
    asked: always,
    settled: (_, { organiser }) => organiser !== undefined,
  },
  {
    id: "once-each",
    field: "timesEach",
    choices: [],
    asked: (_, { ask }) => ask !== "stream",
    settled: (venue, { timesEach }) => timesEach !== undefined && timesEach <= cap(venue),
  },
  {
    id: "own-account",
    field: "account",
    choices: ["own", "several", "lent"],
    asked: always,
    settled: (_, { account }) => account === "own",
  },
  {
    id: "own-country",
    field: "country",
    choices: ["own", "other"],
    asked: ({ kind }) => ONE_COUNTRY.includes(kind),
    settled: (_, { country }) => country === "own",
  },
  {
    id: "own-money",
    field: "payer",
    choices: ["supporter", "paid-back", "organiser"],
    asked: ({ kind }, { ask }) => PAID_ASKS.includes(ask) || kind === "phone-vote",
    settled: (_, { payer }) => payer === "supporter",
  },
  {
    id: "no-reward",
    field: "reward",
    choices: ["none", "for-the-act"],
    asked: always,
    settled: (_, { reward }) => reward === "none",
  },
  {
    id: "interest",
    field: "interest",
    choices: ["none", "disclosed", "hidden"],
    asked: always,
    settled: (_, { interest, organiser }) =>
      interest === "disclosed" || (interest === "none" && !GAINING.includes(organiser)),
  },
  {
    id: "points-not-letter",
    field: "letter",
    choices: ["points", "ready-text"],
    asked: ({ kind }, { ask }) => kind === "decision-maker" && ask !== "phone" && ask !== "attend",
    settled: (_, { letter }) => letter === "points",
  },
  {
    id: "imprint",
    field: "imprint",
    choices: [true, false],
    asked: ({ kind }, { organiser }) =>
      kind === "election" || organiser === "party" || organiser === "government",
    settled: (_, { imprint }) => imprint === true,
  },
  {
    id: "operator-allows",
    field: "operatorAllows",
    choices: [true, false],
    asked: ({ openAsk }) => openAsk === "off",
    settled: (_, { operatorAllows }) => operatorAllows === true,
  },
];

/** Every question and its answers, by name: "interest" with "none", "disclosed", "hidden". */
export const questionNames = (): readonly Pick<Question, "id" | "field" | "choices">[] => QUESTIONS;

/** The questions that matter for this venue and these answers, settled ones too. */
export function questionsFor(venue: Venue, answers: Answers): Question[] {
  return QUESTIONS.filter(({ asked }) => asked(venue, answers));
}
