import type { AskKind } from "#campaign";
import type { Answers } from "./answers.ts";
import { type Condition, findInAnswers, openConditions, openWarnings } from "./conditions.ts";
import type { Finding } from "./finding.ts";
import { type CampaignText, findInTexts } from "./texts.ts";
import type { LawEntry, Venue } from "./venue.ts";

/** Refused: can't open. Conditions: opens once they are met. Clear: may open. */
export type Outcome = "refused" | "conditions" | "clear";

/** Something that may be asked at the venue: the kind of ask, and words that can be taken as they stand. */
export interface Offer {
  readonly ask: AskKind;
  readonly words: string;
}

export interface FrontDoorCheck {
  readonly outcome: Outcome;
  /** Everything found, warnings that the organiser answered for included. */
  readonly findings: readonly Finding[];
  /** What is still to be answered; empty when no answers were handed in, since then only the texts were read. */
  readonly conditions: readonly Condition[];
  /** What may be asked at this venue instead; empty unless refused. */
  readonly offers: readonly Offer[];
}

/**
 * Holds a campaign against its venue's rules and the law: the answers (null: read the texts alone) and every text that
 * people will see. A blocking finding refuses; a warning not answered for or an open question makes conditions.
 */
export function checkFrontDoor(campaign: {
  readonly venue: Venue;
  readonly law: readonly LawEntry[];
  readonly answers: Answers | null;
  readonly texts: readonly CampaignText[];
}): FrontDoorCheck {
  const { venue, law, answers, texts } = campaign;
  const findings = [
    ...(answers ? findInAnswers(answers, venue, law) : []),
    ...findInTexts(texts, venue, law),
  ];
  if (findings.some(({ severity }) => severity === "block")) {
    return { outcome: "refused", findings, conditions: [], offers: offersAt(venue) };
  }
  const conditions = answers ? [...openConditions(venue, answers), ...openWarnings(findings, answers)] : [];
  const waits = answers ? conditions.length > 0 : findings.length > 0;
  return { outcome: waits ? "conditions" : "clear", findings, conditions, offers: [] };
}

/** Where the asking itself is forbidden there is still a ranking to watch and a reason to tell. */
const WATCH: Offer = {
  ask: "share",
  words: "Watch this ranking with us, and tell people why it matters to you.",
};

function offersAt({ openAsk, allowedAsks }: Venue): Offer[] {
  const allowed = allowedAsks.map(({ ask, words }) => ({ ask, words }));
  return openAsk === "no" ? [WATCH, ...allowed] : allowed;
}
