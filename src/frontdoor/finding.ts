import type { Rule, Severity } from "./rules/rule.ts";
import type { Confidence, LawEntry, Venue } from "./venue.ts";

/** Who says that something may not be asked, and how sure that is. `statement` is the id in the venue's or law file. */
export interface Citation {
  readonly statement: string | null;
  readonly source: string;
  /** Day the source was read, and date of the copy read; null = not known. */
  readonly seen: string | null;
  readonly copyDate: string | null;
  readonly confidence: Confidence;
}

/** One thing the check found, with the words that caused it. */
export interface Finding extends Citation {
  readonly rule: string;
  readonly severity: Severity;
  /** Name of the text or answer it was found in. */
  readonly where: string;
  /** The words as they stand there, and their place: UTF-16 offsets, end exclusive; null for an answer. */
  readonly match: string;
  readonly start: number | null;
  readonly end: number | null;
}

const OWN: Citation = {
  statement: null,
  source: "Own rule of this project: one person, one act, own account, own words, in the open.",
  seen: null,
  copyDate: null,
  confidence: "high",
};
const SURE: Record<Confidence, number> = { high: 0, medium: 1, low: 2 };

/**
 * The best statement behind a rule: the venue's own (blocking before warning, sure before unsure), else a law's, else
 * ours. Null where the rule holds only at venues that state it and this one does not.
 */
export function citation(
  rule: Pick<Rule, "id" | "scope">,
  venue: Venue,
  law: readonly LawEntry[],
): Citation | null {
  for (const statements of [venue.forbiddenAsks, law]) {
    const [best] = statements
      .filter(({ covers }) => covers.includes(rule.id))
      .sort((a, b) => a.severity.localeCompare(b.severity) || SURE[a.confidence] - SURE[b.confidence]);
    if (best) {
      const { id: statement, source, seen, copyDate, confidence } = best;
      return { statement, source, seen, copyDate, confidence };
    }
    if (rule.scope === "covered") return null;
  }
  return OWN;
}
