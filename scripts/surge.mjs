// npm run bench:surge [-- ROW...] [--quick] [--json]: measures the built server under a surge (bench/surge.ts).
import { ensureBuilt, ensureInstalled, ensureNode, run } from "./toolchain.mjs";

await ensureNode();
ensureInstalled();
ensureBuilt();
run(process.execPath, ["--conditions=source", "bench/surge.ts", ...process.argv.slice(2)], {
  stdio: "inherit",
});
