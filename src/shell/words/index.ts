/** Words: every sentence that people read on pages and in mails, as ICU messages by language. */
import { IntlMessageFormat } from "intl-messageformat";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { pt } from "./pt.ts";
import { VENUE_TEXTS } from "./venues/index.ts";

/** The name of a sentence. */
export type Word = keyof typeof en;

/** The catalogue of one language. A test holds it to a sentence for every word; until then English stands in. */
export type Catalogue = Readonly<Partial<Record<Word, string>>>;

/** Every language: a new one is its file and its name here. */
const CATALOGUES: Readonly<Record<string, Catalogue>> = { en, de, fr, es, pt, ar };

/** The languages that we have (BCP 47), in the order in which people are offered them. */
export const LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

/** The name of a language in that language, as people look for it: "Deutsch", "العربية". */
export function ownName(language: string): string {
  const name = new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** The direction in which a language is written. */
export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(language.toLowerCase().split("-")[0]!) ? "rtl" : "ltr";
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set("ar arc ckb dv fa he ku ps sd ug ur yi".split(" "));

/** The sentences of one language, with its numbers and dates. */
export interface Words {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** The sentence with its values filled in. */
  say(word: Word, values?: Record<string, string | number>): string;
  /** What a venue's profile says (an English text of it) in this language; undefined where nobody has translated it. */
  venueText(english: string): string | undefined;
  /** A count or an amount as this language writes it. */
  number(value: number, digits?: number): string;
  /** A share (0.25) as a percentage. */
  percent(value: number): string;
  /** An amount of money in the smallest unit. */
  money(minor: number, currency: string): string;
  /** Day and time on clocks in `zone`, with the zone's name. */
  time(at: number, zone: string): string;
  /** Time to the second, UTC. */
  clock(at: number): string;
  /** Day alone, on calendars in `zone`. */
  day(at: number, zone: string): string;
}

const made = new Map<string, Words>();

/** What a rule of the front door is about, and what can be asked instead. Throws on a rule without words. */
export function ruleWords(words: Words, rule: string): { readonly about: string; readonly mend: string } {
  return { about: words.say(`rule.${rule}` as Word), mend: words.say(`rule.${rule}.mend` as Word) };
}

/** The words of the first wanted language that we have (BCP 47 tags), else English. */
export function wordsFor(wanted: readonly string[]): Words {
  const language =
    wanted.map((tag) => tag.toLowerCase().split("-")[0]!).find((tag) => tag in CATALOGUES) ?? "en";
  const known = made.get(language);
  if (known) return known;
  const words = makeWords(language, CATALOGUES[language]!);
  made.set(language, words);
  return words;
}

/** The languages in an Accept-Language header, most wanted first; at most ten are read. */
export function acceptedLanguages(header: string | undefined): string[] {
  return (header ?? "")
    .split(",", 10)
    .map((part) => {
      const [tag = "", quality] = part.trim().split(/\s*;\s*q=/);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/.test(tag) && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}

type Part = ReturnType<IntlMessageFormat["getAst"]>[number];

/** What the parser calls a text, and an argument that is filled in as it is. */
const TEXT = 0;
const ARGUMENT = 1;

/**
 * A message made ready. In languages written from right to left every text that is filled in is set apart from the
 * sentence (Unicode's first strong isolate), so that a name in other letters does not move what stands around it.
 */
function compile(message: string, language: string): IntlMessageFormat {
  const made = new IntlMessageFormat(message, language);
  return directionOf(language) === "ltr" ? made : new IntlMessageFormat(isolated(made.getAst()), language);
}

function isolated(parts: readonly Part[]): Part[] {
  return parts.flatMap((part): Part[] => {
    if (part.type === ARGUMENT)
      return [{ type: TEXT, value: "\u2068" }, part, { type: TEXT, value: "\u2069" }];
    if (!("options" in part)) return [part];
    const options = Object.entries(part.options).map(([name, option]) => [
      name,
      { ...option, value: isolated(option.value) },
    ]);
    return [{ ...part, options: Object.fromEntries(options) } as Part];
  });
}

function makeWords(language: string, catalogue: Catalogue): Words {
  const messages = new Map<Word, IntlMessageFormat>();
  const texts = new Map(Object.entries(VENUE_TEXTS[language] ?? {}));
  const formats = new Map<string, Intl.DateTimeFormat>();
  const dates = (zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const key = `${zone} ${JSON.stringify(options)}`;
    const known = formats.get(key) ?? new Intl.DateTimeFormat(language, { timeZone: zone, ...options });
    formats.set(key, known);
    return known;
  };
  return {
    language,
    direction: directionOf(language),
    say(word, values) {
      const message = messages.get(word) ?? compile(catalogue[word] ?? en[word], language);
      messages.set(word, message);
      return String(message.format(values));
    },
    venueText: (english) => (language === "en" ? english : texts.get(english)),
    number: (value, digits = 0) =>
      new Intl.NumberFormat(language, {
        maximumFractionDigits: digits,
        minimumFractionDigits: digits,
      }).format(value),
    percent: (value) =>
      new Intl.NumberFormat(language, {
        style: "percent",
        maximumFractionDigits: value < 0.1 ? 1 : 0,
      }).format(value),
    money: (minor, currency) => {
      const format = new Intl.NumberFormat(language, { style: "currency", currency });
      return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
    },
    time: (at, zone) =>
      dates(zone, {
        weekday: "long",
        day: "numeric",
        month: "long",
        year: "numeric",
        hour: "2-digit",
        minute: "2-digit",
        timeZoneName: "short",
      }).format(at),
    clock: (at) =>
      dates("UTC", { hour: "2-digit", minute: "2-digit", second: "2-digit", timeZoneName: "short" }).format(
        at,
      ),
    day: (at, zone) => dates(zone, { day: "numeric", month: "long", year: "numeric" }).format(at),
  };
}
