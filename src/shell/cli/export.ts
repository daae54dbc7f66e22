import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Command } from "commander";
import { arrivalsTable, buildReport, csvText, figuresTable, ranksTable, reportJson } from "#report";
import { type CommandApp, openForCommand } from "../open.ts";
import type { StoredCampaign } from "../store/index.ts";
import { exportLedger } from "./export-ledger.ts";
import { startProgress } from "./progress.ts";
import { CommandFailure, command, UsageError } from "./usage.ts";

const STEP = 5000;

/** `flashcrowd export`: a campaign's plan, facts, report and tables as files. Nothing in them is about one person. */
export function exportCommand(): Command {
  return command("export", "Write a campaign as files: plan, facts, report, arrivals, ranks, figures.", [
    "export my-song --out my-song-files",
    "export my-song --out my-song-files --json",
    "export my-song --ledger --out my-song-log",
  ])
    .argument("<campaign>", "address of the campaign, for instance my-song")
    .requiredOption("--out <folder>", "a folder that does not exist yet")
    .option("--ledger", "write the public log instead, as a bundle for flashcrowd audit")
    .option("--json", "print what was written as JSON")
    .action(async (slug: string, options: { out: string; ledger?: boolean; json?: boolean }) => {
      const app = await openForCommand(process.env);
      const part = `${options.out}.part`;
      try {
        const campaign = await app.store.findCampaign(slug);
        if (!campaign) throw new CommandFailure(`there is no campaign "${slug}"`);
        await rm(part, { recursive: true, force: true });
        await mkdir(part, { recursive: true });
        const written = await (options.ledger ? logInto : filesInto)(app, campaign, part, !options.json);
        // Renaming puts all files in place at once, and never over a folder that holds something.
        await rename(part, options.out).catch((error: NodeJS.ErrnoException) => {
          throw new UsageError(
            `${options.out} could not be made (${error.code}); give a folder that does not exist yet`,
          );
        });
        process.stdout.write(
          options.json
            ? `${JSON.stringify({ campaign: slug, folder: options.out, ...written })}\n`
            : `${slug} written to ${options.out}: ${Object.entries(written)
                .map(([what, count]) => `${count} ${what}`)
                .join()}.\n`,
        );
      } finally {
        await rm(part, { recursive: true, force: true });
        await app.close();
      }
    });
}

async function logInto(
  app: CommandApp,
  campaign: StoredCampaign,
  folder: string,
  shown: boolean,
): Promise<{ leaves: number }> {
  await app.signLogs();
  const log = await app.store.findLog(campaign.slug);
  if (!log) throw new CommandFailure(`"${campaign.slug}" has no public log yet: open the campaign first`);
  return { leaves: await exportLedger(app, log, folder, shown) };
}

async function filesInto(
  app: CommandApp,
  campaign: StoredCampaign,
  folder: string,
  shown: boolean,
): Promise<{ facts: number }> {
  const { tally } = await app.store.project(campaign.id, Date.now());
  const source = await app.store.reportSource(campaign.id, true);
  const report = buildReport({ ...campaign, talliedAt: source.at, ...source });
  const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
  await write("campaign.json", `${JSON.stringify(campaign, null, 1)}\n`);
  await write("report.json", `${reportJson(report)}\n`);
  await write("arrivals.csv", csvText(arrivalsTable(source.arrivals)));
  await write("ranks.csv", csvText(ranksTable(source.facts)));
  await write("figures.csv", csvText(figuresTable(report)));
  const progress = startProgress("Facts", tally.seq, shown);
  for (let seq = 0; seq < tally.seq; seq += STEP) {
    const facts = await app.store.factsAfter(campaign.id, seq, Math.min(STEP, tally.seq - seq));
    const lines = facts.map((fact) => `${JSON.stringify(fact)}\n`).join("");
    await writeFile(path.join(folder, "facts.ndjson"), lines, { flag: "a" });
    progress.update(Math.min(seq + STEP, tally.seq));
  }
  progress.stop();
  return { facts: tally.seq };
}
