import { WORDS } from "./index.ts";
import { LANGUAGES, type Language } from "./lexicon.ts";

/** The language whose small words are most frequent in a folded text; `likely` where none is seen. */
export function guessLanguage(folded: string, likely: Language): Language {
  let best: Language = likely;
  let most = 0;
  for (const language of LANGUAGES) {
    const count = [...folded.matchAll(new RegExp(`\\b(?:${WORDS[language].small})\\b`, "g"))].length;
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return best;
}
