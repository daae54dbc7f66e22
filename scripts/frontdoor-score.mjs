// Scores the front-door check on the texts of test/frontdoor and prints recall and false alarms.
import { ensureInstalled, ensureNode, run } from "./toolchain.mjs";

await ensureNode();
ensureInstalled();
run(process.execPath, ["--conditions=source", "test/frontdoor/score.ts", ...process.argv.slice(2)], {
  stdio: "inherit",
});
