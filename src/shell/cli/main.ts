import { readFileSync } from "node:fs";
import { Command } from "commander";
import { auditCommand } from "./audit.ts";
import { backupCommand } from "./backup.ts";
import { checkCommand } from "./check.ts";
import { curveCommand } from "./curve.ts";
import { drillCommand } from "./drill.ts";
import { exportCommand } from "./export.ts";
import { forecastCommand } from "./forecast.ts";
import { helpCommand } from "./help.ts";
import { impactCommand } from "./impact.ts";
import { importCommand } from "./import.ts";
import { observeCommand } from "./observe.ts";
import { replayCommand } from "./replay.ts";
import { restoreCommand } from "./restore.ts";
import { serveCommand } from "./serve.ts";
import { spreadCommand } from "./spread.ts";
import { trackCommand } from "./track.ts";
import { runProgram } from "./usage.ts";
import { verifyReceiptCommand } from "./verify-receipt.ts";
import { witnessCommand } from "./witness.ts";

const COMMANDS = [
  serveCommand,
  checkCommand,
  replayCommand,
  drillCommand,
  trackCommand,
  importCommand,
  exportCommand,
  verifyReceiptCommand,
  auditCommand,
  witnessCommand,
  observeCommand,
  backupCommand,
  restoreCommand,
  spreadCommand,
  forecastCommand,
  curveCommand,
  impactCommand,
];

/** The command line. Each command stands in a file of its own name and is listed here once. */
export async function main(args: readonly string[]): Promise<void> {
  const { version } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  const program = new Command("flashcrowd")
    .description("Organise an open flash crowd through the front door, and tell a crowd from a botnet.")
    .version(version)
    .helpCommand(false);
  for (const make of COMMANDS) program.addCommand(make());
  program.addCommand(helpCommand(program));
  await runProgram(program, args);
}
