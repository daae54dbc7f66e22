/** Every language says what English says: the same sentences, with the same arguments, by its own grammar. */
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { type Catalogue, LANGUAGES, type Word, wordsFor } from "./index.ts";
import { pt } from "./pt.ts";

const CATALOGUES: Readonly<Record<string, Catalogue>> = { de, fr, es, pt, ar };
const WORDS = Object.keys(en) as Word[];

/** Plural categories without which a count is written wrongly; the others are a finer choice. */
const NEEDED: Readonly<Record<string, readonly string[]>> = { ar: ["one", "two", "few", "many", "other"] };

type Node = ReturnType<IntlMessageFormat["getAst"]>[number];
interface Plural {
  readonly name: string;
  readonly cases: readonly string[];
}

/** What the nodes of the parser say an argument is. */
const KINDS: Readonly<Record<number, string>> = {
  1: "text",
  2: "number",
  3: "date",
  4: "time",
  5: "select",
  6: "plural",
  8: "tag",
};

function parse(message: string, language: string): Node[] {
  return new IntlMessageFormat(message, language, undefined, { requiresOtherClause: true }).getAst();
}

/** The nodes of a message and of what its choices hold. */
function everyNode(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [
    node,
    ...("options" in node ? Object.values(node.options).flatMap(({ value }) => everyNode(value)) : []),
    ...("children" in node ? everyNode(node.children) : []),
  ]);
}

/** An argument for each name, "name kind" in order; a name may be of two kinds in one message. */
function argumentsOf(nodes: readonly Node[]): string[] {
  const found = everyNode(nodes).flatMap((node) =>
    KINDS[node.type] ? [`${(node as { value: string }).value} ${KINDS[node.type]}`] : [],
  );
  return [...new Set(found)].sort();
}

function pluralsOf(nodes: readonly Node[]): Plural[] {
  return everyNode(nodes).flatMap((node) =>
    node.type === 6 ? [{ name: node.value, cases: Object.keys(node.options) }] : [],
  );
}

/** Values that show every branch of a message's counts, among them each plural category of every language. */
const COUNTS = [0, 1, 2, 3, 11, 21, 100, 1_000_000, 1.5];

function values(nodes: readonly Node[], count: number): Record<string, string | number> {
  return Object.fromEntries(
    everyNode(nodes).flatMap((node): [string, string | number][] => {
      if (node.type === 6 || node.type === 2) return [[node.value, count]];
      if (node.type === 5) return [[node.value, count % 2 ? "yes" : "no"]];
      return node.type === 1 ? [[node.value, "‹x›"]] : [];
    }),
  );
}

test("holds every language that people are offered", () => {
  expect(["en", ...Object.keys(CATALOGUES)]).toEqual(LANGUAGES);
});

describe.each(Object.entries(CATALOGUES))("the catalogue of %s", (language, own) => {
  const catalogue: Readonly<Record<Word, string>> = { ...en, ...own };
  const known = new Set([
    ...new Intl.PluralRules(language).resolvedOptions().pluralCategories.map(String),
    "other",
  ]);

  test("is the one that people get who want this language", () => {
    const words = wordsFor([language]);
    expect(words.language).toBe(language);
    expect(words.say("pledge.button")).toBe(catalogue["pledge.button"]);
  });

  test("has every sentence of English, in the same order, and no other", () => {
    expect(Object.keys(own)).toEqual(WORDS);
    expect(WORDS.filter((word) => catalogue[word].trim() !== catalogue[word] || !catalogue[word])).toEqual(
      [],
    );
  });

  test("asks for the same arguments of the same kinds as English", () => {
    const arguments_ = (say: typeof catalogue, tag: string) =>
      Object.fromEntries(WORDS.map((word) => [word, argumentsOf(parse(say[word], tag))]));
    expect(arguments_(catalogue, language)).toEqual(arguments_(en, "en"));
  });

  test("counts by its own plural rules, and keeps what English says for one number", () => {
    const wrong = WORDS.flatMap((word) => {
      const exact = new Map(
        pluralsOf(parse(en[word], "en")).map(({ name, cases }) => [
          name,
          cases.filter((at) => at.startsWith("=")),
        ]),
      );
      return pluralsOf(parse(catalogue[word], language)).flatMap(({ name, cases }) => {
        const strange = cases.filter((at) => !at.startsWith("=") && !known.has(at));
        const many = cases.some((at) => !at.startsWith("=") && at !== "other");
        const needed = many ? (NEEDED[language] ?? ["one", "other"]) : [];
        const missing = [...needed, ...(exact.get(name) ?? [])].filter((at) => !cases.includes(at));
        return [
          ...strange.map((at) => `${word} ${name}: ${at} is no category`),
          ...missing.map((at) => `${word} ${name}: ${at} is missing`),
        ];
      });
    });
    expect(wrong).toEqual([]);
  });

  test("can say every sentence for any count", () => {
    const wrong = WORDS.flatMap((word) => {
      const message = new IntlMessageFormat(catalogue[word], language);
      const nodes = message.getAst();
      return COUNTS.flatMap((count) => {
        const said = String(message.format(values(nodes, count)));
        return /[{}]|undefined|NaN| {2}/.test(said) ? [`${word} (${count}): ${said}`] : [];
      });
    });
    expect(wrong).toEqual([]);
  });

  test("shows the texts of people, of the log and of links as they are: the same code words and addresses", () => {
    const code =
      /https?:\/\/[a-z./]*[a-z]|\b[a-z]+@example\.org|\/c\/[a-z-]+|\b(?:flashcrowd [a-z]+|witness\.pub|my-witness|WITNESSES|tlog-tiles|UTC|CSV|JSON|NDJSON|Parquet|gzip|zstd|EUR|Europe\/Berlin|list_length)\b/g;
    const codes = (text: string) => [...new Set(text.match(code) ?? [])].sort();
    const wrong = WORDS.filter((word) => codes(catalogue[word]).join() !== codes(en[word]).join());
    expect(wrong).toEqual([]);
  });

  test("has no straight apostrophe or quotation mark, for one of them would hide an argument", () => {
    expect(WORDS.filter((word) => /['"]/.test(catalogue[word]))).toEqual([]);
  });

  test("is translated: hardly a sentence is the English one", () => {
    const sentences = WORDS.filter(
      (word) =>
        en[word]
          .replaceAll(/\{.*\}/g, " ")
          .split(/\s+/)
          .filter(Boolean).length > 3,
    );
    const same = sentences.filter((word) => catalogue[word] === en[word]);
    expect(sentences.length).toBeGreaterThan(WORDS.length / 3);
    expect(same.length / sentences.length, same.join(" ")).toBeLessThanOrEqual(0.03);
  });
});
