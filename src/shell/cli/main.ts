import { readFileSync } from "node:fs";
import { Command } from "commander";
import { runProgram } from "./usage.ts";

/** Each command stands in a file of its own name and is listed here once. Only the one that is asked for is loaded. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import("./serve.ts")).serveCommand(),
  check: async () => (await import("./check.ts")).checkCommand(),
  replay: async () => (await import("./replay.ts")).replayCommand(),
  drill: async () => (await import("./drill.ts")).drillCommand(),
  track: async () => (await import("./track.ts")).trackCommand(),
  import: async () => (await import("./import.ts")).importCommand(),
  export: async () => (await import("./export.ts")).exportCommand(),
  "verify-receipt": async () => (await import("./verify-receipt.ts")).verifyReceiptCommand(),
  audit: async () => (await import("./audit.ts")).auditCommand(),
  witness: async () => (await import("./witness.ts")).witnessCommand(),
  observe: async () => (await import("./observe.ts")).observeCommand(),
  backup: async () => (await import("./backup.ts")).backupCommand(),
  restore: async () => (await import("./restore.ts")).restoreCommand(),
  spread: async () => (await import("./spread.ts")).spreadCommand(),
  forecast: async () => (await import("./forecast.ts")).forecastCommand(),
  curve: async () => (await import("./curve.ts")).curveCommand(),
  impact: async () => (await import("./impact.ts")).impactCommand(),
};

/** The command line. */
export async function main(args: readonly string[]): Promise<void> {
  const { version } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  const program = new Command("flashcrowd")
    .description("Organise an open flash crowd through the front door, and tell a crowd from a botnet.")
    .version(version)
    .helpCommand(false);
  const named = Object.hasOwn(COMMANDS, args[0] ?? "") ? COMMANDS[args[0]!] : undefined;
  if (named) program.addCommand(await named());
  else {
    for (const command of await Promise.all(Object.values(COMMANDS).map((load) => load())))
      program.addCommand(command);
    program.addCommand((await import("./help.ts")).helpCommand(program));
  }
  await runProgram(program, args);
}
