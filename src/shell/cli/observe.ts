import { readFileSync, statSync } from "node:fs";
import { type Command, InvalidArgumentError, Option } from "commander";
import { type Declared, NOTHING_DECLARED, ROLES, readDeclared } from "#observe";
import { type FilesObserved, type ObserveOptions, observeFiles, UnreadableFile } from "../observing.ts";
import { type Progress, startProgress } from "./progress.ts";
import { CommandFailure, command, numberWithin, UsageError } from "./usage.ts";

interface Given {
  out?: string;
  json?: boolean;
  window: number;
  minParticipation: number;
  edgeWeight: number;
  compat?: "coortweet" | "cnt";
  fastWindow?: number;
  subgraph: 0 | 1 | 2 | 3;
  minEdgeWeight: number;
  similarity: number;
  resolvedLinks?: string;
  dryRun?: boolean;
  showAccounts?: boolean;
  columns: Record<string, string>;
  permutations: number;
  memory: number;
  declared?: string;
  lifetimes?: string;
  seed: number;
  transparency?: number;
  evidence: string[];
  moment?: number;
  commercial?: "disclosed" | "undisclosed";
  concealment: string[];
}

/** `flashcrowd observe`: what kind of crowd is in these files? */
export function observeCommand(): Command {
  const several = (value: string, before: string[]): string[] => [...before, value];
  return command("observe", "Tell what kind of crowd acted in files of activity (account, object, time).", [
    "observe shares.csv --out report",
    "observe shares.csv.gz --compat coortweet --window 60 --json",
    "observe posts.ndjson --dry-run",
    "observe stars.csv --columns account=name,object=github,time=starred_at --out report",
  ])
    .argument("<file...>", "CSV, NDJSON or Parquet; plain, gzip or zstd")
    .option("--out <dir>", "write the report, tables and networks into this folder")
    .option("--json", "print one JSON object")
    .option("--window <seconds>", "acts this close count as together", numberWithin(0, 1e9), 60)
    .option("--min-participation <n>", "least acts of an account", numberWithin(1, 1e9), 2)
    .option("--edge-weight <quantile>", "edges heavier than this quantile pass", numberWithin(0, 1), 0.5)
    .addOption(new Option("--compat <tool>", "do exactly what this tool does").choices(["coortweet", "cnt"]))
    .option("--fast-window <seconds>", "CooRTweet's second, narrower window", numberWithin(0, 1e9))
    .option(
      "--subgraph <0-3>",
      "CooRTweet's subgraph: 1 passing edges, 2 passing fast ones, 3 these with their neighbours",
      numberWithin(0, 3),
      0,
    )
    .option("--min-edge-weight <n>", "least weight of the toolkit's edges", numberWithin(1, 1e9), 2)
    .option(
      "--similarity <share>",
      "least overlap of words in the toolkit's co_similar_tweet",
      numberWithin(0, 1),
      0.8,
    )
    .option(
      "--resolved-links <file>",
      "CSV: link and where it leads, for the toolkit's co_link (no link is ever followed)",
    )
    .option("--dry-run", "only say what was recognised")
    .option("--show-accounts", "write account names instead of numbers")
    .option(
      "--columns <role=name,...>",
      "which column is what (account, object, time, content, text, repost, reply, urls, kind, parent, username, created, deleted, beneficiary)",
      roles,
      {},
    )
    .option(
      "--permutations <n>",
      "draws of the exact permutation of repeated edges, in worker threads; 200 or more say something",
      numberWithin(0, 10_000),
      0,
    )
    .option(
      "--memory <MB>",
      "memory for edges; beyond it those over one object are written to edges-single.csv and not kept",
      numberWithin(1, 1e6),
      1024,
    )
    .option("--seed <n>", "seed of the draws", numberWithin(0, 2 ** 32), 1)
    .option("--declared <file>", "JSON with transparency, links, moment, commercial, concealment")
    .option(
      "--lifetimes <file>",
      "CSV: account and counts of all it ever did, a column for each kind of event",
    )
    .option(
      "--transparency <0-3>",
      "declared: one each for named organiser, public ask, public time",
      numberWithin(0, 3),
    )
    .option("--evidence <url>", "link to what is declared (repeatable)", several, [])
    .option("--moment <time>", "declared: the public moment, ISO 8601", isoTime)
    .addOption(
      new Option("--commercial <how>", "declared: someone pays or profits").choices([
        "disclosed",
        "undisclosed",
      ]),
    )
    .option(
      "--concealment <sign>",
      "declared: a sign of concealment found outside the events (repeatable)",
      several,
      [],
    )
    .action(async (files: string[], given: Given) => {
      if (!given.out && !given.json && !given.dryRun) {
        throw new UsageError("nothing to do with the result; give --out DIR, --json or --dry-run");
      }
      if (given.subgraph >= 2 && given.fastWindow === undefined) {
        throw new UsageError(`--subgraph ${given.subgraph} needs --fast-window SECONDS`);
      }
      const stages = shownStages(files, !given.json && process.stderr.isTTY);
      const found = await observeFiles(files, optionsOf(given, stages.tell))
        .catch((error: Error) => {
          throw error instanceof UnreadableFile ? new CommandFailure(error.message) : error;
        })
        .finally(stages.stop);
      process.stdout.write(given.json ? `${JSON.stringify(found)}\n` : told(found, given.out ?? null));
    });
}

/** A progress bar per stage: reading counts bytes, the others hundredths. */
function shownStages(
  files: readonly string[],
  shown: boolean,
): { tell: ObserveOptions["onStage"]; stop: () => void } {
  const total = files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
  let stage = "";
  let bar: Progress | null = null;
  return {
    tell(name, done) {
      if (name !== stage) {
        stage = name;
        bar?.stop();
        bar = startProgress(name, name === "Reading" ? total : 100, shown);
      }
      bar?.update(name === "Reading" ? done : Math.round(done * 100));
    },
    stop: () => bar?.stop(),
  };
}

function optionsOf(given: Given, onStage: ObserveOptions["onStage"]): ObserveOptions {
  const { version } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  return {
    ...given,
    version,
    commandLine: `flashcrowd ${process.argv.slice(2).join(" ")}`,
    out: given.out ?? null,
    compat: given.compat ?? null,
    fastWindow: given.fastWindow ?? null,
    dryRun: given.dryRun ?? false,
    showAccounts: given.showAccounts ?? false,
    draws: null,
    lifetimes: given.lifetimes ?? null,
    resolvedLinks: given.resolvedLinks ?? null,
    declared: declaredOf(given),
    onStage,
  };
}

/** What the file declares, and over it what the options say. */
function declaredOf(given: Given): Declared {
  const file = given.declared === undefined ? NOTHING_DECLARED : declaredIn(given.declared);
  return {
    transparency: given.transparency ?? file.transparency,
    links: [...file.links, ...given.evidence],
    moment: given.moment ?? file.moment,
    commercial: given.commercial ?? file.commercial,
    concealment: [...file.concealment, ...given.concealment],
  };
}

function declaredIn(file: string): Declared {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageError(`--declared ${file}: ${(error as Error).message}`);
  }
  const read = readDeclared(value);
  if (!read.ok) throw new UsageError(`--declared ${file}: ${read.refusal}`);
  return read.value;
}

function roles(text: string): Record<string, string> {
  const known: readonly string[] = ROLES;
  const entries = text.split(",").map((part) => part.split("="));
  for (const [role, name] of entries) {
    if (!known.includes(role ?? "") || !name) {
      throw new InvalidArgumentError(`Write role=column; roles are ${known.join(", ")}.`);
    }
  }
  return Object.fromEntries(entries) as Record<string, string>;
}

function isoTime(text: string): number {
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw new InvalidArgumentError("Write a time such as 2026-11-24T18:00:00Z.");
  return at / 1000;
}

function told(found: FilesObserved, out: string | null): string {
  const number = (value: unknown): string =>
    Number(value).toLocaleString("en-GB", { maximumFractionDigits: 1 });
  const files = found.files as {
    name: string;
    format: string;
    packed: string;
    columns: Record<string, string>;
  }[];
  const lines = files.map(
    ({ name, format, packed, columns }) =>
      `${name}: ${packed} ${format}, ${Object.entries(columns)
        .map(([role, column]) => `${role} = ${column}`)
        .join(", ")}`,
  );
  lines.push(
    `${number(found.rows)} rows, ${number(found.accounts)} accounts, ${number(found.objects)} objects`,
  );
  for (const { fault, rows, examples } of found.leftOut as {
    fault: string;
    rows: number;
    examples: { line: number; text: string }[];
  }[]) {
    lines.push(
      `left out, ${fault}: ${number(rows)} rows, such as line ${examples.map(({ line, text }) => `${line} (${text})`).join(", line ")}`,
    );
  }
  if (found.edges !== undefined) {
    lines.push(
      `${number(found.pairs)} pairs, ${number(found.nodes)} accounts joined by ${number(found.edges)} edges, ${number(found.passing)} above the threshold`,
    );
  }
  if (found.shareExpectedByChance !== undefined) {
    lines.push(
      `${number(Number(found.shareExpectedByChance) * 100)} % of the pairs are expected by chance; ${number(found.significant)} edges are significant (q <= 0.01)`,
    );
    lines.push((found.evidence as { sentence: string }).sentence);
  }
  if (out && found.edges !== undefined) lines.push(`Results are in ${out}`);
  return `${lines.join("\n")}\n`;
}
