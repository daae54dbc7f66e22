import type { Command } from "commander";
import { openForCommand } from "../open.ts";
import { writeBackup } from "./backup-file.ts";
import { startProgress } from "./progress.ts";
import { command } from "./usage.ts";

/** `flashcrowd backup`: everything in one file, while the server goes on serving. */
export function backupCommand(): Command {
  return command("backup", "Write everything to one file, while the server goes on serving.", [
    "backup crowd-2026-11-23.backup",
    "backup /mnt/safe/crowd.backup --json",
  ])
    .argument("<file>", "where to write; it holds the secret key, so keep it as you keep a password")
    .option("--json", "print what was written as JSON")
    .action(async (file: string, options: { json?: boolean }) => {
      const app = await openForCommand(process.env);
      try {
        const total = await app.store.countRows();
        const progress = startProgress("Rows", total, !options.json);
        let rows = 0;
        const counted = async function* () {
          for await (const part of app.store.readEverything()) {
            rows += part.rows.length;
            progress.update(rows);
            yield part;
          }
        };
        const head = {
          flashcrowd: "backup",
          version: 1,
          at: new Date().toISOString(),
          rows: total,
          secret: app.secret.toString("base64"),
        } as const;
        await writeBackup(file, head, counted());
        progress.stop();
        process.stdout.write(
          options.json
            ? `${JSON.stringify({ file, rows })}\n`
            : `${rows} rows written to ${file}. It holds the secret key and every address: keep it safe.\n`,
        );
      } finally {
        await app.close();
      }
    });
}
