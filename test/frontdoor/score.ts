// Scores the front-door check on the texts in this folder. Prints recall on what should be refused or questioned and
// false alarms on what should be clear, by part and language, with 95 % Wilson intervals. --misses PART lists faults;
// --guess leaves the language of each text to the check.
import { readFileSync } from "node:fs";
import { checkFrontDoor, type Language, type Outcome } from "#frontdoor";
import { wilsonInterval } from "#kernel";
import { loadLaw, loadVenues } from "../../src/shell/venues/index.ts";

interface Sample {
  readonly language: Language;
  readonly venue: string;
  readonly expected: Outcome;
  readonly text: string;
}

export function readPart(part: string): Sample[] {
  const [, ...lines] = readFileSync(new URL(`${part}.tsv`, import.meta.url), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => {
    const [language, venue, expected, text] = line.split("\t");
    return { language: language as Language, venue: venue!, expected: expected as Outcome, text: text! };
  });
}

export function found(sample: Sample): ReturnType<typeof checkFrontDoor> {
  const venue = loadVenues().get(sample.venue)!;
  const guess = process.argv.includes("--guess");
  const texts = [{ name: "text", text: sample.text, ...(guess ? {} : { language: sample.language }) }];
  return checkFrontDoor({ venue, law: loadLaw(), answers: null, texts });
}

function share(part: readonly Sample[]): string {
  const hits = part.filter((sample) => found(sample).outcome !== "clear").length;
  const interval = wilsonInterval(hits, part.length);
  if (interval === null) return "no texts";
  const { low, high } = interval;
  const percent = (x: number) => `${(100 * x).toFixed(1)}`;
  return `${percent(hits / part.length).padStart(5)} % (${hits}/${part.length}, ${percent(low)} to ${percent(high)})`;
}

function printScore(part: string): void {
  const samples = readPart(part);
  console.log(`${part}: ${samples.length} texts`);
  for (const language of ["en", "de", "fr", "es", "pt", "all"]) {
    const spoken = samples.filter((sample) => language === "all" || sample.language === language);
    const asked = spoken.filter((sample) => sample.expected !== "clear");
    const innocent = spoken.filter((sample) => sample.expected === "clear");
    console.log(`  ${language.padEnd(4)} recall ${share(asked)}   false alarms ${share(innocent)}`);
  }
}

if (import.meta.main) {
  const misses = process.argv.indexOf("--misses");
  if (misses >= 0) {
    for (const sample of readPart(process.argv[misses + 1] ?? "work")) {
      const { outcome, findings } = found(sample);
      if ((outcome === "clear") === (sample.expected === "clear")) continue;
      const why = findings.map(({ rule, match }) => `${rule} "${match}"`).join("; ");
      console.log(
        `${sample.language} ${sample.venue} ${sample.expected} -> ${outcome}: ${sample.text} [${why}]`,
      );
    }
  } else for (const part of ["work", "held-out", "second"]) printScore(part);
}
