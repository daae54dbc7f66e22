/** The languages the check reads. */
export const LANGUAGES = ["en", "de", "fr", "es", "pt"] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * What rules are made of: each concept is an alternation of regular expressions over folded text (lower case, no
 * accents, straight apostrophes). A rule names a concept as `{concept}`.
 */
export type Concept =
  | "account"
  | "another"
  | "many"
  | "with"
  | "buy"
  | "sign"
  | "vote"
  | "review"
  | "engage"
  | "act"
  | "again"
  | "copies"
  | "device"
  | "play"
  | "nonstop"
  | "silent"
  | "reward"
  | "give"
  | "linked"
  | "all"
  | "their"
  | "fake"
  | "detail"
  | "use"
  | "change"
  | "country"
  | "engagement"
  | "program"
  | "office"
  | "family";

export interface Words {
  readonly concepts: Record<Concept, string>;
  /** Words that turn what follows in the clause round ("don't", "without", "ban"). */
  readonly negators: string;
  /** Words that end a negator's reach before it gets to the ask ("don't forget to", "not only"). */
  readonly ends: string;
  /** Words that make a negation part of a condition ("if you can't"). */
  readonly conditional: string;
  /** What turns round the words before it ("is not allowed", "doesn't count"). */
  readonly after: string;
  /** What turns round the words right before it ("we pay back nothing"). */
  readonly right: string;
  /** Negations that urge: "why not", "don't forget", "not only". */
  readonly urging: string;
  /** How a sentence begins that takes back the one before ("You don't", "That's a myth"). */
  readonly denial: string;
  /** How a short answer "no" begins. */
  readonly no: string;
  /** Words of reports and stories: who said it, when it was, whose child did it. */
  readonly reported: string;
  /** Words that speak to the reader; with one of them a sentence is no mere report. */
  readonly addressed: string;
  /** Verbs of what is over. */
  readonly past: string;
  /** Frequent small words that give the language away. */
  readonly small: string;
}
