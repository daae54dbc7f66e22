import { type Citation, citation, type Finding } from "./finding.ts";
import { RULES } from "./rules/index.ts";
import type { Rule } from "./rules/rule.ts";
import type { LawEntry, Venue } from "./venue.ts";
import { fold, type Sentence, sentences } from "./words/fold.ts";
import { guessLanguages } from "./words/language.ts";
import type { Language } from "./words/lexicon.ts";
import { isNegated } from "./words/negation.ts";
import { compile, type Pattern } from "./words/pattern.ts";
import { isQuoted, isReport } from "./words/quoted.ts";

/**
 * A text of the campaign that people will read. Without `language` the check guesses it; `spoken` is the language
 * to take where the words give nothing away.
 */
export interface CampaignText {
  readonly name: string;
  readonly text: string;
  readonly language?: Language;
  readonly spoken?: Language;
}

const compiled = new Map<string, readonly Pattern[]>();

function patternsOf(rule: Rule, language: Language): readonly Pattern[] {
  const key = `${rule.id} ${language}`;
  let patterns = compiled.get(key);
  if (!patterns) {
    patterns = [...(rule.patterns.all ?? []), ...(rule.patterns[language] ?? [])].map((p) =>
      compile(p, language),
    );
    compiled.set(key, patterns);
  }
  return patterns;
}

const excuses = new Map<string, RegExp | null>();

function excusesOf(rule: Rule, language: Language): RegExp | null {
  const key = `${rule.id} ${language}`;
  let regex = excuses.get(key);
  if (regex === undefined) {
    const pattern = rule.unless?.[language];
    regex = pattern === undefined ? null : new RegExp(compile(pattern, language).regex.source);
    excuses.set(key, regex);
  }
  return regex;
}

/** Every finding in the texts, in the order of texts and rules; at most one finding of a rule in one sentence. */
export function findInTexts(
  texts: readonly CampaignText[],
  venue: Venue,
  law: readonly LawEntry[],
): Finding[] {
  const held = RULES.flatMap((rule) => {
    const cited = citation(rule, venue, law);
    return cited ? [{ rule, cited }] : [];
  });
  return texts.flatMap((text) => findInText(text, held));
}

function findInText(
  { name, text, language, spoken: likely = "en" }: CampaignText,
  held: readonly { rule: Rule; cited: Citation }[],
): Finding[] {
  const folded = fold(text);
  const spoken = language ? [language] : guessLanguages(text, folded.text, likely);
  const units = readingUnits(sentences(folded.text));
  return held.flatMap(({ rule, cited }) =>
    units.flatMap((unit) => {
      const hit = firstHit(rule, unit, spoken);
      if (!hit) return [];
      const start = folded.origin[unit.sentence.start + hit.from]!;
      const end = folded.origin[unit.sentence.start + hit.to]!;
      const { id, severity } = rule;
      return [{ rule: id, severity, where: name, match: text.slice(start, end), start, end, ...cited }];
    }),
  );
}

interface Unit {
  readonly sentence: Sentence;
  readonly next: Sentence | undefined;
  /** Offset that a match has to span, for a question read together with what follows it ("Voted? Get a beer."). */
  readonly seam: number | null;
}

function readingUnits(all: readonly Sentence[]): Unit[] {
  return all.flatMap((sentence, at) => {
    const next = all[at + 1];
    const alone: Unit = { sentence, next, seam: null };
    if (!next || !/\?\s*$/.test(sentence.text)) return [alone];
    const gap = " ".repeat(Math.max(0, next.start - sentence.start - sentence.text.length));
    const joined = { text: sentence.text + gap + next.text, start: sentence.start };
    return [alone, { sentence: joined, next: all[at + 2], seam: sentence.text.length }];
  });
}

function firstHit(
  rule: Rule,
  { sentence, next, seam }: Unit,
  spoken: readonly Language[],
): { from: number; to: number } | null {
  const languages = [...new Set<Language>([...spoken, "en"])];
  if (languages.some((language) => excusesOf(rule, language)?.test(sentence.text))) return null;
  for (const language of languages) {
    for (const { regex, ownNegator } of patternsOf(rule, language)) {
      for (const found of sentence.text.matchAll(regex)) {
        const from = found.index + (/^[^\w]*/.exec(found[0])?.[0].length ?? 0);
        const to = found.index + found[0].length;
        if (seam !== null && !(from < seam && to > seam)) continue;
        const judged = ownNegator ? from : to;
        const words = { from, to, judged };
        // A short text may be taken for another language: what its own words deny is denied.
        const read = [...new Set([...spoken, language])];
        if (read.some((it) => isReport(sentence, it) || isQuoted(sentence, from, to, it))) continue;
        if (rule.literal || !read.some((it) => isNegated(sentence, next, words, it))) return { from, to };
      }
    }
  }
  return null;
}
