import { WORDS } from "./index.ts";
import type { Concept, Language } from "./lexicon.ts";

/** A compiled pattern. `ownNegator`: see compile. */
export interface Pattern {
  readonly regex: RegExp;
  readonly ownNegator: boolean;
}

/**
 * Compiles a rule's pattern for one language. `{concept}` stands for the language's words, `<n>` for up to n words
 * in between (not across quotation marks, which hold titles), a space (or `[- ]`) for any run of spaces or punctuation inside a sentence. The pattern meets whole words only.
 * A leading `!` says that a negator inside the words is the pattern's own ("a star against free tokens").
 */
export function compile(pattern: string, language: Language): Pattern {
  const { concepts } = WORDS[language];
  const source = pattern
    .replace(/^!/, "")
    .replaceAll(/(?:\[- \]| )(\?)?/g, (_, optional?: string) => (optional ? "[^\\w]*" : "[^\\w]+"))
    .replaceAll(/<(\d+)>/g, (_, most: string) => `(?:[^\\w"“”«»„]+[\\w'-]+){0,${most}}?[^\\w"“”«»„]+`)
    .replaceAll(/\{([a-z]+)\}/g, (_, concept: string) => `(?:${concepts[concept as Concept]})`);
  return { ownNegator: pattern.startsWith("!"), regex: new RegExp(`(?<![\\w-])(?:${source})(?![\\w])`, "g") };
}
