import { WORDS } from "./index.ts";
import type { Concept, Language } from "./lexicon.ts";

/**
 * Compiles a rule's pattern for one language. `{concept}` stands for the language's words, `<n>` for up to n words
 * in between, a space for any run of spaces or punctuation inside a sentence. The pattern meets whole words only.
 */
export function compile(pattern: string, language: Language): RegExp {
  const { concepts } = WORDS[language];
  const source = pattern
    .replaceAll(" ", "[^\\w]+")
    .replaceAll(/<(\d+)>/g, (_, most: string) => `(?:[^\\w]+[\\w'-]+){0,${most}}?[^\\w]+`)
    .replaceAll(/\{([a-z]+)\}/g, (_, concept: string) => `(?:${concepts[concept as Concept]})`);
  return new RegExp(`(?<![\\w-])(?:${source})(?![\\w])`, "g");
}
