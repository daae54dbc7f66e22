import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { toBase64 } from "#kernel";
import { keyText, type ProvenLeaf, readKey, type VerifierKey, verifyReceipt } from "#ledger";
import { wordsFor } from "../words/index.ts";
import { command, UsageError } from "./usage.ts";

interface Flags {
  readonly key?: string;
  readonly json?: true;
}

/** `flashcrowd verify-receipt`: what a receipt proves, without a network. */
export function verifyReceiptCommand(): Command {
  return command("verify-receipt", "Check a supporter's receipt, without a network.", [
    "verify-receipt receipt-song.json",
    'verify-receipt receipt-song.json --key "crowd.example.org/ledger/song+1a2b3c4d+AQ..."',
    "verify-receipt receipt-song.json --json",
  ])
    .argument("<file>", "the receipt, as it was downloaded")
    .option("--key <line>", "the log's key, as the campaign's public log page shows it")
    .option("--json", "print one JSON object")
    .addHelpText("after", "\nExit code: 0 genuine, 1 not genuine, 2 bad use.")
    .action((file: string, flags: Flags) => {
      const known = flags.key === undefined ? null : readKey(flags.key.trim());
      if (flags.key !== undefined && !known) {
        throw new UsageError(
          "--key is no key of a log; copy the whole line from the campaign's public log page.",
        );
      }
      const verdict = verifyReceipt(readText(file), known);
      process.exitCode = typeof verdict === "string" ? 1 : 0;
      const said = flags.json ? JSON.stringify(asJson(verdict)) : inWords(verdict, known);
      process.stdout.write(`${said}\n`);
    });
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

function asJson(verdict: ReturnType<typeof verifyReceipt>): object {
  if (typeof verdict === "string") return { genuine: false, fault: verdict };
  const { leaf, index, origin, size, root, key } = verdict;
  return { genuine: true, origin, index, size, root: toBase64(root), key: keyText(key), leaf };
}

function inWords(
  verdict: ProvenLeaf | Extract<ReturnType<typeof verifyReceipt>, string>,
  known: VerifierKey | null,
): string {
  const words = wordsFor(["en"]);
  if (typeof verdict === "string") {
    return `${words.say("check.wrong")}. ${words.say(`check.fault.${verdict}`)}`;
  }
  const { leaf, index, origin, size, key } = verdict;
  const time = words.time(Date.parse(leaf.minute), "UTC");
  const word = leaf.kind === "verified" ? (leaf.held ? "check.held" : "check.counted") : "check.other";
  return [
    `${words.say("check.genuine")}.`,
    words.say(word, { place: index + 1, origin, time, kind: leaf.kind }),
    words.say("check.signed", { size }),
    ...(known ? [] : [`${words.say("check.compare-key")}\n  ${keyText(key)}`]),
  ].join("\n");
}
