import type { Command } from "commander";
import { openForCommand } from "../open.ts";
import { command, UsageError } from "./usage.ts";

/** `flashcrowd track`: reads the venues' lists once, for one campaign or for all that are under way. */
export function trackCommand(): Command {
  return command(
    "track",
    "Read the venues' public lists once and keep what they say (the server does so by itself).",
    ["track", "track my-song --json"],
  )
    .argument(
      "[campaign]",
      "address of one campaign (default: every campaign that is open, in its rush, or just closed)",
    )
    .option("--json", "print the readings as JSON")
    .action(async (slug: string | undefined, options: { json?: boolean }) => {
      const app = await openForCommand(process.env);
      try {
        const followed = await app.follow(slug);
        if (followed === null) throw new UsageError(`there is no campaign "${slug}"`);
        if (options.json) {
          process.stdout.write(`${JSON.stringify({ readings: followed })}\n`);
          return;
        }
        if (followed.length === 0)
          process.stdout.write("No campaign follows a list that can be read by itself.\n");
        for (const { campaign, list, params, reading, asked, problem } of followed) {
          const where = [list, ...Object.values(params)].join(" ");
          const said =
            problem ?? (reading === null ? "being asked by another server" : inWords(reading.status));
          process.stdout.write(`${campaign}: ${where}: ${said}${asked ? "" : " (not asked anew)"}\n`);
        }
      } finally {
        await app.close();
      }
    });
}

type Status = NonNullable<
  Awaited<ReturnType<Awaited<ReturnType<typeof openForCommand>>["follow"]>>
>[number]["reading"];

function inWords(status: NonNullable<Status>["status"]): string {
  switch (status.kind) {
    case "ranked":
      return `rank ${status.rank}${status.listLength === null ? "" : ` of ${status.listLength}`}`;
    case "censored":
      return `below the published ${status.below}`;
    case "count":
      return `${status.signatures} signatures (${status.state})`;
    case "frozen":
      return `the list has not changed since ${new Date(status.since).toISOString()}: no reading`;
    case "unreadable":
      return `not readable: ${status.reason.detail}`;
  }
}
