import { WORDS } from "./index.ts";
import { LANGUAGES, type Language } from "./lexicon.ts";

/** Letters and signs that only one of the languages writes, in the text as it was typed; each weighs as much as three small words. */
const SIGNS: Partial<Record<Language, RegExp>> = {
  de: /[äöüß„]/iu,
  fr: /[èùûîëœ«]|\b(?:l|d|qu|n|c|j)['’]\p{L}/iu,
  es: /[ñ¿¡]/iu,
  pt: /[ãõ]|\p{L}ç[ãõ]/iu,
};
const SIGN = 3;

/**
 * The languages a text may be in: the one whose small words and letters are most frequent, and those as near to it as
 * one word, since a short text gives little away. `likely` comes first among equals.
 */
export function guessLanguages(typed: string, folded: string, likely: Language): Language[] {
  const seen = LANGUAGES.map((language) => {
    const small = new RegExp(`(?<![\\w'])(?:${WORDS[language].small})(?![\\w'])`, "g");
    const count = [...folded.matchAll(small)].length + (SIGNS[language]?.test(typed) ? SIGN : 0);
    return { language, count: language === likely ? count + 0.5 : count };
  }).sort((a, b) => b.count - a.count);
  return seen.filter(({ count }) => count >= seen[0]!.count - 1).map(({ language }) => language);
}
