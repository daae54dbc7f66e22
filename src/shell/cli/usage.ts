import { Command, CommanderError, InvalidArgumentError } from "commander";
import { ConfigError } from "../config.ts";

/** Bad use of a command: printed as one line, exit code 2. The message names the argument and the mend. */
export class UsageError extends Error {}

/** An expected failure (server not reachable, wrong key): printed as one line, exit code 1. */
export class CommandFailure extends Error {
  override name = "CommandFailure";
}

/** Failures whose message says all that a person needs; everything else is a fault of ours and keeps its trace. */
const EXPECTED = [
  "CommandFailure",
  "LogRejected",
  "LogUnavailable",
  "DatabaseUnavailable",
  "MigrationError",
  "SecretDiffers",
  "PortTaken",
  "WorkerFailed",
];

/** A command of the program with its examples shown under --help. */
export function command(name: string, summary: string, examples: readonly string[]): Command {
  const made = new Command(name).description(summary).showHelpAfterError(false);
  made.addHelpText("after", `\nExamples:\n${examples.map((line) => `  $ flashcrowd ${line}`).join("\n")}`);
  return made;
}

/** Parser of an option that must be a number within [low, high]. */
export function numberWithin(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() === "" || !(value >= low && value <= high)) {
      throw new InvalidArgumentError(`Give a number from ${low} to ${high}.`);
    }
    return value;
  };
}

/** Parser of an option that must be a whole number within [low, high]. */
export function wholeNumberWithin(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || !(value >= low && value <= high)) {
      throw new InvalidArgumentError(`Give a whole number from ${low} to ${high}.`);
    }
    return value;
  };
}

/** Runs the program and turns every failure into one line on stderr and an exit code (2 bad use, 1 failure). */
export async function runProgram(program: Command, args: readonly string[]): Promise<void> {
  strict(program);
  try {
    await program.parseAsync(args as string[], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
    } else if (error instanceof UsageError || error instanceof ConfigError) {
      process.stderr.write(`flashcrowd: ${error.message}\n`);
      process.exitCode = 2;
    } else if (error instanceof Error && EXPECTED.includes(error.name)) {
      process.stderr.write(`flashcrowd: ${error.message}\n`);
      process.exitCode = 1;
    } else {
      throw error;
    }
  }
}

function strict(part: Command): void {
  part
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "flashcrowd: ")) });
  for (const child of part.commands) strict(child);
}
