import { readFileSync } from "node:fs";
import os from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import type { Command } from "commander";
import { REFUSED_IN_WORDS, readKey, type VerifierKey } from "#ledger";
import { handOver, openSource, witnessLog } from "../auditing.ts";
import { command, numberWithin, UsageError } from "./usage.ts";

interface Given {
  readonly dir: string;
  readonly name?: string;
  readonly key?: string;
  readonly every?: number;
  readonly json?: true;
}

/** `flashcrowd witness`: cosigns a log's checkpoints as long as each continues the one before. */
export function witnessCommand(): Command {
  return command(
    "witness",
    "Watch a campaign's public log: cosign it only while it continues what was seen.",
    [
      "witness https://crowd.example.org/c/my-song --dir my-witness",
      "witness https://crowd.example.org/c/my-song --dir my-witness --every 60",
    ],
  )
    .argument("<address>", "the campaign's page, its log, or a folder written by export --ledger")
    .requiredOption("--dir <folder>", "keeps the witness's key and the last checkpoint of each log")
    .option("--name <name>", "name to sign under, without spaces; used when the key is made")
    .option("--key <text>", "the log's key as you know it; otherwise the one of the first look")
    .option("--every <seconds>", "look again and again, until stopped or refused", numberWithin(1, 86_400))
    .option("--json", "print one JSON object for each look")
    .addHelpText("after", "\nExit code: 0 cosigned, 1 refused or not to be had, 2 bad use.")
    .action(async (address: string, given: Given) => {
      const key = given.key === undefined ? null : readKey(given.key.trim());
      if (given.key !== undefined && key?.kind !== "log") {
        throw new UsageError("--key is no log's key; give it as name+id+base64");
      }
      const name = given.name ?? `${os.hostname().replaceAll(/[^A-Za-z0-9.-]/g, "-")}/flashcrowd-witness`;
      if (/[\s+]/.test(name) || name === "") throw new UsageError("--name may hold no spaces and no plus");
      for (;;) {
        const refused = await look(address, given, { name, key }).catch((error: Error) => {
          // A server that is away for a while is no reason to stop looking at its log.
          if (given.every === undefined || error.name !== "LogUnavailable") throw error;
          process.stderr.write(`Not to be had now: ${error.message}\n`);
          return false;
        });
        if (refused) process.exitCode = 1;
        if (refused || given.every === undefined) return;
        await pause(given.every * 1000);
      }
    });
}

/** One look at the log, told in a line; true when it was refused. */
async function look(
  address: string,
  { dir, json }: Given,
  { name, key }: { readonly name: string; readonly key: VerifierKey | null },
): Promise<boolean> {
  const source = openSource(address);
  const second = Math.floor(Date.now() / 1000);
  const seen = await witnessLog(source, { folder: dir, name, key, second });
  const { refusal, origin, size, file } = seen;
  const words =
    refusal === null
      ? `COSIGNED: ${origin}, size ${size} (${file})`
      : `REFUSED: ${origin}, size ${size}: ${REFUSED_IN_WORDS[refusal]} (kept in ${file})`;
  process.stdout.write(json ? `${JSON.stringify(seen)}\n` : `${words}\n`);
  if (refusal === null && /^https?:/i.test(source.where)) {
    const untaken = await handOver(source, readFileSync(file, "utf8"));
    if (untaken !== null) process.stderr.write(`Kept here only: ${untaken}\n`);
  }
  return refusal !== null;
}
