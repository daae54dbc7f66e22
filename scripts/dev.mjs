// The server for whoever works on it: built and started again at every change under src/.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { watch } from "node:fs";
import path from "node:path";
import { ensureInstalled, ensureNode, root } from "./toolchain.mjs";

await ensureNode();
ensureInstalled();

const PAUSE_MS = 150;
let server = start();
let due;

for (const folder of ["src", "migrations"]) {
  watch(path.join(root, folder), { recursive: true }, () => {
    clearTimeout(due);
    due = setTimeout(restart, PAUSE_MS);
  });
}
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, async () => {
    await stop();
    process.exit(0);
  });
}

// The command builds what is stale before it serves; when that fails it says why, and waits for the next change.
function start() {
  return spawn(process.execPath, [path.join(root, "bin/flashcrowd"), "serve"], { stdio: "inherit" });
}

async function stop() {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill("SIGTERM");
  await once(server, "exit");
}

async function restart() {
  await stop();
  console.error("flashcrowd: changed, starting again");
  server = start();
}
