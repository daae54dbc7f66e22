import { ASK_KINDS, type AskKind } from "#campaign";
import type { Answers } from "./answers.ts";
import type { Venue } from "./venue.ts";

/** A question to the organiser. `field` is the answer it waits for; no choices: a whole number is asked for. */
export interface Question {
  readonly id: string;
  readonly field: Exclude<keyof Answers, "noticed">;
  readonly words: string;
  readonly choices: readonly Choice[];
  /** Whether the question matters for this venue and ask; an ask not yet named matters. */
  readonly asked: (venue: Venue, answers: Answers) => boolean;
  /** Whether the answer given is enough to open. */
  readonly settled: (venue: Venue, answers: Answers) => boolean;
}

/** An answer that can be chosen: its value in the answers, and its words. */
export interface Choice {
  readonly value: string | boolean;
  readonly words: string;
}

const choices = (...pairs: readonly (readonly [value: string | boolean, words: string])[]): Choice[] =>
  pairs.map(([value, words]) => ({ value, words }));
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
    words: "What is the one thing you ask people to do?",
    choices: ASK_KINDS.map((kind) => ({ value: kind, words: kind })),
    asked: always,
    settled: (_, { ask }) => ask !== undefined,
  },
  {
    id: "organiser",
    field: "organiser",
    words: "Who asks?",
    choices: choices(
      ["fan", "Fans or friends, without pay"],
      ["artist", "The artist, author or maker"],
      ["company", "A company, label or agency"],
      ["association", "An association, a club or a charity"],
      ["party", "A party or a candidate"],
      ["government", "A government or an authority"],
      ["broadcaster", "A broadcaster"],
    ),
    asked: always,
    settled: (_, { organiser }) => organiser !== undefined,
  },
  {
    id: "once-each",
    field: "timesEach",
    words: "How often do you ask one person to act?",
    choices: [],
    asked: (_, { ask }) => ask !== "stream",
    settled: (venue, { timesEach }) => timesEach !== undefined && timesEach <= cap(venue),
  },
  {
    id: "own-account",
    field: "account",
    words: "From which account or under which name does each person act?",
    choices: choices(
      ["own", "The one they always use, under their own name"],
      ["several", "Several of their own"],
      ["lent", "One that is lent, or somebody else's"],
    ),
    asked: always,
    settled: (_, { account }) => account === "own",
  },
  {
    id: "own-country",
    field: "country",
    words: "In which country does each person act?",
    choices: choices(
      ["own", "Where they are, and where they are counted"],
      ["other", "Elsewhere, so that it counts there"],
    ),
    asked: ({ kind }) => ONE_COUNTRY.includes(kind),
    settled: (_, { country }) => country === "own",
  },
  {
    id: "own-money",
    field: "payer",
    words: "Whose money is spent?",
    choices: choices(
      ["supporter", "Each person's own, and nobody gets it back"],
      ["paid-back", "Each person's own, and they get it back"],
      ["organiser", "Ours, or somebody else's"],
    ),
    asked: ({ kind }, { ask }) => PAID_ASKS.includes(ask) || kind === "phone-vote",
    settled: (_, { payer }) => payer === "supporter",
  },
  {
    id: "no-reward",
    field: "reward",
    words: "Does anybody get a prize, a discount or another benefit for acting?",
    choices: choices(["none", "No, nobody"], ["for-the-act", "Yes"]),
    asked: always,
    settled: (_, { reward }) => reward === "none",
  },
  {
    id: "interest",
    field: "interest",
    words: "Do you gain from it (sales, a commission, a job, a free copy), and does the page say so?",
    choices: choices(
      ["none", "None of us gains from it"],
      ["disclosed", "We gain, and “Who benefits” says how"],
      ["hidden", "We gain, and the page does not say so"],
    ),
    asked: always,
    settled: (_, { interest, organiser }) =>
      interest === "disclosed" || (interest === "none" && !GAINING.includes(organiser)),
  },
  {
    id: "points-not-letter",
    field: "letter",
    words: "What do people get to write with?",
    choices: choices(
      ["points", "Two or three points and an empty box: the words are theirs"],
      ["ready-text", "A text written beforehand"],
    ),
    asked: ({ kind }, { ask }) => kind === "decision-maker" && ask !== "phone" && ask !== "attend",
    settled: (_, { letter }) => letter === "points",
  },
  {
    id: "imprint",
    field: "imprint",
    words: "Does the page carry the imprint: name and address of who promotes it, and for whom?",
    choices: choices([true, "Yes"], [false, "Not yet"]),
    asked: ({ kind }, { organiser }) =>
      kind === "election" || organiser === "party" || organiser === "government",
    settled: (_, { imprint }) => imprint === true,
  },
  {
    id: "operator-allows",
    field: "operatorAllows",
    words: "Has the operator of this server allowed election campaigns for this place?",
    choices: choices([true, "Yes"], [false, "No"]),
    asked: ({ openAsk }) => openAsk === "off",
    settled: (_, { operatorAllows }) => operatorAllows === true,
  },
];

/** The questions that matter for this venue and these answers, settled ones too. */
export function questionsFor(venue: Venue, answers: Answers): Question[] {
  return QUESTIONS.filter(({ asked }) => asked(venue, answers));
}
