import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { readRankCsv } from "#ranking";
import { openForCommand } from "../open.ts";
import { CommandFailure, command, UsageError } from "./usage.ts";

const LARGEST = 16 * 1024 * 1024;

/** `flashcrowd import`: ranks that somebody wrote down, with their evidence. */
export function importCommand(): Command {
  return command(
    "import",
    "Add ranks from a CSV file (time, rank, and if wanted volume, list_length, evidence).",
    [
      'import my-song ranks.csv --list "Official Singles Chart"',
      'import my-song ranks.csv --list "Radio poll" --json',
    ],
  )
    .argument("<campaign>", "address of the campaign, for instance my-song")
    .argument("<file>", "CSV file with a column for the time and one for the rank")
    .requiredOption("--list <name>", "which list the ranks are on, as the report shall name it")
    .option("--json", "print what was added as JSON")
    .action(async (slug: string, file: string, options: { list: string; json?: boolean }) => {
      const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
        throw new UsageError(`${file} cannot be read (${error.code})`);
      });
      if (bytes.length > LARGEST) throw new UsageError(`${file} is larger than 16 MB; split it`);
      const rawHash = createHash("sha256").update(bytes).digest("hex");
      const readings = readRankCsv(bytes.toString("utf8"), { now: Date.now(), rawHash });
      if (!readings.ok) {
        const faults = readings.refusal.map(
          ({ line, field, message }) => `line ${line}${field === null ? "" : `, ${field}`}: ${message}`,
        );
        throw new UsageError(`${file} was not taken in:\n  ${faults.join("\n  ")}`);
      }
      const app = await openForCommand(process.env);
      try {
        const campaign = await app.store.findCampaign(slug);
        if (!campaign) throw new CommandFailure(`there is no campaign "${slug}"`);
        const added = await app.store.recordReadings(campaign.id, options.list, readings.value, Date.now());
        const known = readings.value.length - added;
        process.stdout.write(
          options.json
            ? `${JSON.stringify({ campaign: slug, list: options.list, added, known })}\n`
            : `${added} ranks added to ${slug}, ${known} were known already.\n`,
        );
      } finally {
        await app.close();
      }
    });
}
