import type { Sentence } from "./fold.ts";
import { WORDS } from "./index.ts";
import type { Language } from "./lexicon.ts";

const QUOTED = /"[^"]*"|[“„][^“”]*[“”]|«[^»]*»/g;
/** What a title in quotation marks is a title of. */
const TITLED =
  /(?<!\w)(?:album|song|single|track|book|film|movie|band|game|podcast|lied|buch|titel|chanson|titre|livre|cancion|libro|disco|cancao|livro|musica|called|titled|named|namens|heisst|intitule\w*|titulad\w*|chamad\w*)(?!\w)/;

interface Report {
  readonly reported: RegExp;
  readonly addressed: RegExp;
  readonly past: RegExp;
}

const reports = new Map<Language, Report>();

function reportOf(language: Language): Report {
  let report = reports.get(language);
  if (!report) {
    const whole = (words: string) => new RegExp(`(?<!\\w)(?:${words})(?!\\w)`);
    const { reported, addressed, past } = WORDS[language];
    report = { reported: whole(reported), addressed: whole(addressed), past: whole(past) };
    reports.set(language, report);
  }
  return report;
}

/** True for a sentence that tells what others did and asks the reader for nothing. */
export function isReport({ text }: Sentence, language: Language): boolean {
  const { reported, addressed, past } = reportOf(language);
  return reported.test(text) && past.test(text) && !addressed.test(text);
}

/**
 * True where the words [from, to) stand whole in quotation marks and the rest of the sentence gives a title or turns
 * them down ("\u201cvote again\u201d is advice you will not find here").
 */
export function isQuoted({ text }: Sentence, from: number, to: number, language: Language): boolean {
  for (const { index, 0: span } of text.matchAll(QUOTED)) {
    if (from < index || to > index + span.length) continue;
    const rest = `${text.slice(0, index)} ${text.slice(index + span.length)}`;
    const { negators, after } = WORDS[language];
    return TITLED.test(rest) || new RegExp(`(?<![\\w-])(?:${negators}|${after})(?![\\w-])`).test(rest);
  }
  return false;
}
