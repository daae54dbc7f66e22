import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { toBase64 } from "#kernel";
import { keyText, leavesInWords, readKey, type VerifierKey } from "#ledger";
import { auditLog, type LogAudit, openSource, reportPage, usualFolder, verdictLine } from "../auditing.ts";
import { type Progress, startProgress } from "./progress.ts";
import { command, numberWithin, UsageError } from "./usage.ts";

interface Given {
  readonly since: readonly string[];
  readonly key?: string;
  readonly mostPerMinute?: number;
  readonly keep?: string;
  readonly report?: string;
  readonly saveCheckpoint?: string;
  readonly json?: true;
}

/** `flashcrowd audit`: recounts a campaign from its public log and says whether page and log agree. */
export function auditCommand(): Command {
  return command("audit", "Recount a campaign from its public log, with nothing but its address.", [
    "audit https://crowd.example.org/c/my-song",
    "audit https://crowd.example.org/c/my-song --save-checkpoint kept.txt --report audit.html",
    "audit https://crowd.example.org/c/my-song --since kept.txt --json",
    "audit my-song-bundle",
  ])
    .argument("<address>", "the campaign's page, its log, or a folder written by export --ledger")
    .option(
      "--since <file>",
      "a checkpoint kept from before, or cosigned by a witness: the log must continue it (repeatable)",
      (file: string, before: string[]) => [...before, file],
      [],
    )
    .option("--key <text>", "the log's key as you know it; otherwise the one that the log publishes")
    .option(
      "--most-per-minute <n>",
      "more verified pledges than this in one minute are a fault",
      numberWithin(1, 1e9),
    )
    .option("--keep <folder>", "where downloaded tiles are kept, so that the next audit goes on from there")
    .option("--report <file>", "write the report as one HTML file with plots")
    .option("--save-checkpoint <file>", "keep the checkpoint for the next audit's --since")
    .option("--json", "print one JSON object")
    .addHelpText("after", "\nExit code: 0 consistent, 1 inconsistent or not to be had, 2 bad use.")
    .action(async (address: string, given: Given) => {
      const source = openSource(address);
      const since = new Map(given.since.map((file) => [file, readText("--since", file)]));
      let bar: Progress | null = null;
      const audit = await auditLog(source, {
        key: given.key === undefined ? null : keyOf(given.key),
        since,
        mostPerMinute: given.mostPerMinute ?? null,
        folder: given.keep ?? usualFolder(source.where),
        onProgress: (done, total) => {
          bar ??= startProgress("Leaves", total, !given.json);
          bar.update(done);
        },
      }).finally(() => bar?.stop());
      if (given.saveCheckpoint !== undefined) await writeFile(given.saveCheckpoint, audit.checkpoint);
      if (given.report !== undefined) {
        await writeFile(given.report, reportPage(audit, Date.now(), commandLine(address, given)));
      }
      process.stdout.write(given.json ? `${JSON.stringify(asJson(audit))}\n` : inWords(audit));
      process.exitCode = audit.verdict === "consistent" ? 0 : 1;
    });
}

/** The command that repeats the audit: what it was held against belongs to it. */
function commandLine(address: string, { since, key, mostPerMinute }: Given): string {
  const words = ["flashcrowd", "audit", address, ...since.flatMap((file) => ["--since", file])];
  if (key !== undefined) words.push("--key", key);
  if (mostPerMinute !== undefined) words.push("--most-per-minute", String(mostPerMinute));
  return words
    .map((word) => (/^[\w.:/=,+@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`))
    .join(" ");
}

function readText(option: string, file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`${option} ${file} can't be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

function keyOf(text: string): VerifierKey {
  const key = readKey(text.trim());
  if (key?.kind !== "log") throw new UsageError("--key is no log's key; give it as name+id+base64");
  return key;
}

function asJson(audit: LogAudit): unknown {
  const {
    verdict,
    findings,
    counts,
    size,
    figures,
    people,
    fastest,
    origin,
    witnesses,
    seenBefore,
    checkpoint,
  } = audit;
  return {
    verdict,
    line: verdictLine(audit),
    origin,
    key: keyText(audit.key),
    size,
    root: toBase64(audit.root),
    people,
    figures,
    fastest,
    witnesses,
    seenBefore,
    counts,
    findings,
    checkpoint,
  };
}

function inWords(audit: LogAudit): string {
  const { figures, fastest, findings, witnesses, seenBefore } = audit;
  const lines = [
    `Log:        ${audit.origin}, ${leavesInWords(audit.size)}, ${audit.people} ${audit.people === 1 ? "person" : "people"}`,
    `Key:        ${keyText(audit.key)}`,
    `Counts:     ${figures.verified} verified, ${figures.held} held, ${figures.withdrawn} withdrawn, ${figures.confirmed} confirmed`,
    `Fastest:    ${fastest ? `${fastest.verified} verified at ${fastest.minute}` : "nobody yet"}`,
    `Witnesses:  ${witnesses.length === 0 ? "none" : witnesses.map(({ name, size }) => `${name} (${size === null ? "signature wrong" : leavesInWords(size)})`).join(", ")}`,
    `Before:     ${seenBefore === 0 ? "held against no earlier checkpoint (--since)" : `held against ${seenBefore} earlier`}`,
    ...findings.map(({ fault, words }) => `- ${fault}: ${words}`),
    verdictLine(audit),
  ];
  return `${lines.join("\n")}\n`;
}
