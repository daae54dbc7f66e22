import type { Command } from "commander";
import { openForCommand } from "../open.ts";
import type { BackupRows } from "../store/index.ts";
import { type BackupHead, readBackup } from "./backup-file.ts";
import { startProgress } from "./progress.ts";
import { CommandFailure, command } from "./usage.ts";

/** `flashcrowd restore`: a backup into an empty installation. */
export function restoreCommand(): Command {
  return command("restore", "Put a backup into an empty installation (DATA_DIR and database).", [
    "restore crowd-2026-11-23.backup",
    "DATA_DIR=/srv/crowd flashcrowd restore crowd.backup",
  ])
    .argument("<file>", "a file that flashcrowd backup wrote")
    .option("--json", "print what was restored as JSON")
    .action(async (file: string, options: { json?: boolean }) => {
      const lines = readBackup(file);
      const first = await lines.next().catch((error: unknown) => {
        const { code } = error as NodeJS.ErrnoException;
        throw code === "ENOENT" ? new CommandFailure(`there is no file ${file}`) : error;
      });
      const head = first.value as BackupHead | undefined;
      if (head?.flashcrowd !== "backup" || head.version !== 1) {
        throw new CommandFailure(`${file} is not a backup that this version can read`);
      }
      const app = await openForCommand(process.env, { secret: Buffer.from(head.secret, "base64") });
      const progress = startProgress("Rows", head.rows, !options.json);
      try {
        let rows = 0;
        const counted = async function* () {
          for await (const line of lines) {
            const part = line as BackupRows;
            rows += part.rows.length;
            progress.update(rows);
            yield part;
          }
        };
        await app.store.writeEverything(counted()).catch((error: Error) => {
          if (error.name === "NotEmpty") {
            throw new CommandFailure(
              `nothing was restored: ${error.message}. Give an empty DATA_DIR or database.`,
            );
          }
          throw error;
        });
        progress.stop();
        process.stdout.write(
          options.json
            ? `${JSON.stringify({ file, rows })}\n`
            : `${rows} rows restored from ${file} (${head.at}).\n`,
        );
      } finally {
        progress.stop();
        await app.close();
      }
    });
}
