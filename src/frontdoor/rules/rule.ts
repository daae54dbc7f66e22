import type { Language } from "../words/lexicon.ts";

/** What the check does with a finding: refuse the campaign, or ask the organiser first. */
export type Severity = "block" | "warn";

/**
 * A rule of the check. `everywhere` rules hold at each venue; `covered` rules only where a statement of the venue
 * names them. Patterns are written for `compile`; `all` ones hold in each language by its own words.
 */
export interface Rule {
  /** Its sentences for people, what is not asked and what can be asked instead, go by this name. */
  readonly id: string;
  readonly severity: Severity;
  readonly scope: "everywhere" | "covered";
  /** True where "don't" before the words is part of what is forbidden ("don't tell anyone"). */
  readonly literal?: true;
  /** True where a warning can't be answered for: the words have to be mended. */
  readonly mendOnly?: true;
  readonly patterns: Partial<Record<Language | "all", readonly string[]>>;
  /** Words in the same sentence that make it another matter: who pays for a server pays for no purchase. */
  readonly unless?: Partial<Record<Language, string>>;
}
