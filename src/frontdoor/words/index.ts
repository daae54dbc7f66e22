import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import type { Language, Words } from "./lexicon.ts";
import { portuguese } from "./pt.ts";

/** The words of each language the check reads. */
export const WORDS: Record<Language, Words> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
};
