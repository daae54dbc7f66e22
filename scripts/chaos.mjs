// Breaks a running system in the middle of a surge, twenty times and more, and compares with the list of those who
// were told that their pledge is kept. CHAOS_SEED repeats a run's kills.
import path from "node:path";
import { ensureBuilt, ensureInstalled, ensureNode, root, run } from "./toolchain.mjs";

await ensureNode();
ensureInstalled();
ensureBuilt();
const vitest = path.join(root, "node_modules/vitest/vitest.mjs");
run(process.execPath, [vitest, "run", "--project", "chaos", ...process.argv.slice(2)], {
  env: { ...process.env, CHAOS: "long" },
});
