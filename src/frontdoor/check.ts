import type { Answers } from "./answers.ts";
import { type Condition, findInAnswers, openConditions } from "./conditions.ts";
import type { Finding } from "./finding.ts";
import { type CampaignText, findInTexts } from "./texts.ts";
import type { LawEntry, Venue } from "./venue.ts";

/** Refused: can't open. Conditions: opens once they are met. Clear: may open. */
export type Outcome = "refused" | "conditions" | "clear";

export interface FrontDoorCheck {
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  /** Questions still open; empty when no answers were handed in, since then only the texts were read. */
  readonly conditions: readonly Condition[];
  /** What may be asked at this venue instead; null unless refused. */
  readonly alternative: string | null;
}

/**
 * Holds a campaign against its venue's rules and the law: the answers (null: read the texts alone) and every text that
 * people will see. A blocking finding refuses; a warning or an open question makes conditions.
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
    return { outcome: "refused", findings, conditions: [], alternative: alternativeAsk(venue) };
  }
  const conditions = answers ? openConditions(venue, answers) : [];
  const outcome = findings.length + conditions.length > 0 ? "conditions" : "clear";
  return { outcome, findings, conditions, alternative: null };
}

function alternativeAsk(venue: Venue): string {
  const asks = venue.allowedAsks.map(({ words }) => words).join(" ");
  return venue.openAsk === "no"
    ? `Watch this ranking only, and tell people why it matters to you. ${asks}`
    : asks;
}
