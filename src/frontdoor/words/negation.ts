import type { Sentence } from "./fold.ts";
import { WORDS } from "./index.ts";
import type { Language } from "./lexicon.ts";

const BREAK = /[,;:()–—"]/;
/** Words that may stand between a comma and a further member of a negated list ("no bots, VPNs or second accounts"). */
const LISTED = /^[\s,]*(?:(?:or|and|nor|any|oder|und|noch|ou|et|ni|o|y|e|nem|a|an|the|de|des)\s+)*$/;

interface Reach {
  readonly negator: RegExp;
  readonly ends: RegExp;
  readonly conditional: RegExp;
  readonly after: RegExp;
  readonly right: RegExp;
  readonly urging: RegExp;
  readonly denial: RegExp;
  readonly no: RegExp;
}

const reaches = new Map<Language, Reach>();

function reachOf(language: Language): Reach {
  let reach = reaches.get(language);
  if (!reach) {
    const words = WORDS[language];
    reach = {
      negator: new RegExp(`(?<![\\w-])(?:${words.negators})(?![\\w-])|(?<![\\w-])n'(?=\\w)`, "g"),
      ends: new RegExp(`(?<!\\w)(?:${words.ends})(?!\\w)`),
      conditional: new RegExp(`(?<!\\w)(?:${words.conditional})(?!\\w)`),
      after: new RegExp(`(?<!\\w)(?:${words.after})`),
      right: new RegExp(`^ (?:${words.right})(?!\\w)`),
      urging: new RegExp(`(?<!\\w)(?:${words.urging})(?!\\w)`, "g"),
      denial: new RegExp(`^\\W*(?:${words.denial})`),
      no: new RegExp(`^\\W*(?:${words.no})\\s*(?:[,.:;!–—-]|$)`),
    };
    reaches.set(language, reach);
  }
  return reach;
}

/**
 * True where the words [from, to) of a sentence, read for negators up to `judged`, are advised against rather than asked for: a negator before
 * them in their clause (or in the list they continue), one inside them, a judgement after them ("isn't allowed"), or
 * a question that the next sentence answers with no.
 */
export function isNegated(
  sentence: Sentence,
  next: Sentence | undefined,
  words: { readonly from: number; readonly to: number; readonly judged: number },
  language: Language,
): boolean {
  const { negator, ends, conditional, after, right, urging, denial, no } = reachOf(language);
  const text = sentence.text.replaceAll(urging, (found) => "_".repeat(found.length));
  const { from, to, judged } = words;
  const clause = lastBreak(text, from);
  const scope = LISTED.test(text.slice(clause, from)) && clause > 0 ? lastBreak(text, clause - 1) : clause;
  for (const found of text.slice(scope, judged).matchAll(negator)) {
    const end = scope + found.index + found[0].length;
    const between = text.slice(end, Math.max(end, from));
    if (ends.test(end <= from ? between : text.slice(end, to))) continue;
    const distance = between.split(/\s+/).filter(Boolean).length;
    if (conditional.test(text.slice(scope, scope + found.index)) && distance > 2) continue;
    return true;
  }
  if (after.test(text.slice(to)) || right.test(text.slice(to))) return true;
  if (next !== undefined && denial.test(next.text)) return true;
  const asked = /\?\s*$/.test(text) || /\b(?:whether|ob)\b/.test(text.slice(0, from));
  return asked && next !== undefined && no.test(next.text);
}

/** Where the clause that holds `position` starts. */
function lastBreak(text: string, position: number): number {
  for (let at = position - 1; at > 0; at--) if (BREAK.test(text.slice(at, at + 1))) return at + 1;
  return 0;
}
