/** What people read of a venue's profile is said in every language. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { LawEntry, Venue } from "#frontdoor";
import { LANGUAGES, wordsFor } from "./index.ts";
import { VENUE_TEXTS } from "./venues/index.ts";

const folder = path.resolve(import.meta.dirname, "../../../venues");
const venues = readdirSync(folder)
  .filter((name) => name.endsWith(".json") && name !== "law.json")
  .map((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")) as Venue);
const law = JSON.parse(readFileSync(path.join(folder, "law.json"), "utf8")) as LawEntry[];
const texts = [
  ...new Set([
    ...venues.flatMap(({ counts, onePerPerson, updatesEvery, disclosures, allowedAsks, forbiddenAsks }) => [
      counts.what,
      counts.window,
      onePerPerson,
      updatesEvery.words,
      ...disclosures,
      ...allowedAsks.map(({ words }) => words),
      ...forbiddenAsks.map(({ rule }) => rule),
    ]),
    ...law.map(({ rule }) => rule),
  ]),
].sort();

test.each(LANGUAGES.filter((language) => language !== "en"))(
  "what counts at a venue, what may be asked there, what not, and the law is said in %s",
  (language) => {
    const words = wordsFor([language]);
    expect(texts.filter((text) => (words.venueText(text) ?? text) === text)).toEqual([]);
    expect(Object.keys(VENUE_TEXTS[language] ?? {}).sort()).toEqual(texts);
  },
);

test("English is read as the profile has it, and a text that nobody translated is not made up", () => {
  expect(wordsFor(["en"]).venueText("Paid downloads.")).toBe("Paid downloads.");
  expect(wordsFor(["de"]).venueText("A text of a venue that somebody added.")).toBeUndefined();
});
