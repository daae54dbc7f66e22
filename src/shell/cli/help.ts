import { Command } from "commander";
import { SETTINGS } from "../config.ts";
import { UsageError } from "./usage.ts";

/** `flashcrowd help [command]` and `flashcrowd help config`. */
export function helpCommand(program: Command): Command {
  return new Command("help")
    .description('Help for a command, or "config" for every setting')
    .argument("[topic]", 'a command, or "config"')
    .action((topic?: string) => {
      if (topic === "config") {
        process.stdout.write(settingsText());
        return;
      }
      const about = topic === undefined ? program : program.commands.find((one) => one.name() === topic);
      if (!about) {
        const names = program.commands.map((one) => one.name()).join(", ");
        throw new UsageError(`there is no help on "${topic}"; give config or one of ${names}`);
      }
      about.outputHelp();
    });
}

function settingsText(): string {
  const width = Math.max(...SETTINGS.map(({ name }) => name.length)) + 2;
  const lines = SETTINGS.map(
    ({ name, fallback, meaning }) =>
      `  ${name.padEnd(width)}${meaning}\n  ${" ".repeat(width)}Default: ${fallback}`,
  );
  return `Settings, as environment variables:\n\n${lines.join("\n")}\n`;
}
