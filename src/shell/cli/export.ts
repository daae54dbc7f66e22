import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Command } from "commander";
import { arrivalsTable, buildReport, csvText, figuresTable, ranksTable, reportJson } from "#report";
import { openForCommand } from "../open.ts";
import { startProgress } from "./progress.ts";
import { CommandFailure, command, UsageError } from "./usage.ts";

const STEP = 5000;

/** `flashcrowd export`: a campaign's plan, facts, report and tables as files. Nothing in them is about one person. */
export function exportCommand(): Command {
  return command("export", "Write a campaign as files: plan, facts, report, arrivals, ranks, figures.", [
    "export my-song --out my-song-files",
    "export my-song --out my-song-files --json",
  ])
    .argument("<campaign>", "address of the campaign, for instance my-song")
    .requiredOption("--out <folder>", "a folder that does not exist yet")
    .option("--json", "print what was written as JSON")
    .action(async (slug: string, options: { out: string; json?: boolean }) => {
      const app = await openForCommand(process.env);
      const part = `${options.out}.part`;
      try {
        const campaign = await app.store.findCampaign(slug);
        if (!campaign) throw new CommandFailure(`there is no campaign "${slug}"`);
        const { tally } = await app.store.project(campaign.id, Date.now());
        const source = await app.store.reportSource(campaign.id, true);
        const report = buildReport({ ...campaign, talliedAt: source.at, ...source });
        await rm(part, { recursive: true, force: true });
        await mkdir(part, { recursive: true });
        const write = (name: string, text: string) => writeFile(path.join(part, name), text);
        await write("campaign.json", `${JSON.stringify(campaign, null, 1)}\n`);
        await write("report.json", `${reportJson(report)}\n`);
        await write("arrivals.csv", csvText(arrivalsTable(source.arrivals)));
        await write("ranks.csv", csvText(ranksTable(source.facts)));
        await write("figures.csv", csvText(figuresTable(report)));
        const progress = startProgress("Facts", tally.seq, !options.json);
        for (let seq = 0; seq < tally.seq; seq += STEP) {
          const facts = await app.store.factsAfter(campaign.id, seq, Math.min(STEP, tally.seq - seq));
          const lines = facts.map((fact) => `${JSON.stringify(fact)}\n`).join("");
          await writeFile(path.join(part, "facts.ndjson"), lines, { flag: "a" });
          progress.update(Math.min(seq + STEP, tally.seq));
        }
        progress.stop();
        // Renaming puts all files in place at once, and never over a folder that holds something.
        await rename(part, options.out).catch((error: NodeJS.ErrnoException) => {
          throw new UsageError(
            `${options.out} could not be made (${error.code}); give a folder that does not exist yet`,
          );
        });
        process.stdout.write(
          options.json
            ? `${JSON.stringify({ campaign: slug, folder: options.out, facts: tally.seq })}\n`
            : `${slug} written to ${options.out}, up to fact ${tally.seq}.\n`,
        );
      } finally {
        await rm(part, { recursive: true, force: true });
        await app.close();
      }
    });
}
