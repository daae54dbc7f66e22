import type { Command } from "commander";
import { MOST_WORKERS } from "../config.ts";
import { openToServe } from "../open.ts";
import { command, wholeNumberWithin } from "./usage.ts";

/** `flashcrowd serve`: the server, until Ctrl-C. */
export function serveCommand(): Command {
  return command("serve", "Serve campaigns on this machine until Ctrl-C.", [
    "serve",
    "PORT=80 HOST=0.0.0.0 PUBLIC_URL=https://crowd.example.org flashcrowd serve",
    "serve --workers 4",
    "DATABASE_URL=postgres://crowd@db.example.org/crowd flashcrowd serve",
  ])
    .option(
      "--workers <n>",
      "processes that serve pages; 0: one process does everything",
      wholeNumberWithin(0, MOST_WORKERS),
    )
    .option("--json", "print where the server is as one JSON line")
    .action(async (options: { json?: boolean; workers?: number }) => {
      const server = await openToServe(
        options.workers === undefined ? process.env : { ...process.env, WORKERS: String(options.workers) },
      );
      const { address, signInLink, database, examples } = server;
      const lines = [
        `Flashcrowd is at        ${address}`,
        ...(signInLink === null
          ? []
          : [`Sign in as organiser    ${signInLink}`, "                        (works once, for a day)"]),
        ...examples.map(
          (path, i) =>
            `${i === 0 ? "Look at                 " : "                        "}${address}${path}`,
        ),
        `Data                    ${database}`,
        "Stop                    Ctrl-C",
      ];
      process.stdout.write(
        options.json ? `${JSON.stringify({ address, signInLink, database })}\n` : `\n${lines.join("\n")}\n\n`,
      );
      await stopSignal();
      process.stderr.write("flashcrowd: closing\n");
      await server.close();
    });
}

/** Resolves at the first Ctrl-C or termination signal. A second one ends the process at once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130));
        resolve();
      });
    }
  });
}
