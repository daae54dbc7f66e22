import { readFileSync } from "node:fs";
import { type Command, Option } from "commander";
import { Value } from "typebox/value";
import {
  Answers,
  type CampaignText,
  checkFrontDoor,
  type FrontDoorCheck,
  LANGUAGES,
  type Outcome,
  type Venue,
} from "#frontdoor";
import { loadLaw, loadVenues } from "../app.ts";
import { ruleWords, wordsFor } from "../words/index.ts";
import { nearNames } from "./near.ts";
import { command, UsageError } from "./usage.ts";

/** Exit code of each outcome; 2 stays for bad use. */
const EXIT: Record<Outcome, number> = { clear: 0, conditions: 1, refused: 3 };

interface Flags {
  readonly venue: string;
  readonly text: string;
  readonly lang?: NonNullable<CampaignText["language"]>;
  readonly answers?: string;
  readonly json?: true;
}

/** `flashcrowd check`: holds a text, and answers if given, against a venue's rules and the law. */
export function checkCommand(): Command {
  return command("check", "Hold a campaign's words against its venue's rules and the law.", [
    'check --venue itunes-store --text "Buy it once, if you want it"',
    'check --venue hacker-news --text "Please upvote us" --json',
    'check --venue uk-mp --text "Write in your own words" --lang en --answers answers.json',
  ])
    .requiredOption("--venue <id>", "venue the ask aims at, for instance itunes-store")
    .requiredOption("--text <words>", "the text people will read")
    .addOption(
      new Option("--lang <code>", "language of the text; guessed when left out").choices([...LANGUAGES]),
    )
    .option("--answers <file>", "JSON file with the organiser's answers; without it only the text is checked")
    .option("--json", "print one JSON object")
    .addHelpText("after", `\nAnswers: ${Object.keys(Answers.properties).join(", ")}.`)
    .addHelpText("after", "\nExit code: 0 clear, 1 conditions, 3 refused, 2 bad use.")
    .action((flags: Flags) => {
      const known = loadVenues();
      const venue = known.get(flags.venue);
      if (!venue) throw new UsageError(unknownVenue(flags.venue, [...known.keys()]));
      if (flags.text.trim() === "") throw new UsageError("--text is empty; give the words people will read.");
      const text = { name: "text", text: flags.text, ...(flags.lang && { language: flags.lang }) };
      const answers = flags.answers === undefined ? null : readAnswers(flags.answers);
      const result = checkFrontDoor({ venue, law: loadLaw(), answers, texts: [text] });
      process.stdout.write(
        flags.json ? `${JSON.stringify(asJson(result))}\n` : inWords(result, venue, answers === null),
      );
      process.exitCode = EXIT[result.outcome];
    });
}

function unknownVenue(id: string, known: readonly string[]): string {
  const near = nearNames(id, known);
  return `--venue ${JSON.stringify(id)} is not known; ${near.length > 0 ? "near names" : "known names"}: ${(near.length > 0 ? near : known).join(", ")}.`;
}

function readAnswers(file: string): Answers {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageError(`--answers ${file} can't be read as JSON: ${(error as Error).message}`);
  }
  const [fault] = Value.Errors(Answers, content);
  if (fault) {
    const allowed = fault.keyword === "enum" ? ` (${fault.params.allowedValues.join(", ")})` : "";
    throw new UsageError(`--answers ${file}: ${fault.instancePath || "/"} ${fault.message}${allowed}.`);
  }
  return content as Answers;
}

/** The command line speaks English. */
const ENGLISH = wordsFor(["en"]);

function questionOf({ id, field }: FrontDoorCheck["conditions"][number]): string {
  if (field !== null && field !== "noticed") return ENGLISH.say(`question.${field}`);
  const { about, mend } = ruleWords(ENGLISH, id);
  return `${about} ${mend}`;
}

/** The public shape: an open question is a finding of its own, with the answer it waits for as its match. */
function asJson({ outcome, findings, conditions }: FrontDoorCheck) {
  const questions = conditions
    .filter(({ id }) => !findings.some(({ rule }) => rule === id))
    .map((condition) => ({
      rule: condition.id,
      severity: "question",
      match: condition.field,
      source: questionOf(condition),
    }));
  return {
    outcome,
    findings: [
      ...findings.map(({ rule, severity, match, source }) => ({ rule, severity, match, source })),
      ...questions,
    ],
  };
}

function inWords(result: FrontDoorCheck, venue: Venue, textOnly: boolean): string {
  const lines = [
    `${venue.name}: ${result.outcome}${textOnly ? " (the text alone; give --answers for the rest)" : ""}`,
  ];
  for (const finding of result.findings) {
    const { about, mend } = ruleWords(ENGLISH, finding.rule);
    lines.push(
      `- ${finding.severity === "block" ? "refused" : "to settle"}: "${finding.match}". ${about}`,
      `  Source (${finding.confidence} confidence${finding.seen ? `, read ${finding.seen}` : ""}): ${finding.source}`,
      `  Instead: ${mend}`,
    );
  }
  for (const condition of result.conditions) lines.push(`- to answer: ${questionOf(condition)}`);
  for (const { ask, words } of result.offers) lines.push(`What may be asked here (${ask}): ${words}`);
  return `${lines.join("\n")}\n`;
}
