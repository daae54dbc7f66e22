// npm run fuzz:observe: reads 10,000 damaged files; every row is accounted for or the file is refused.
import { ensureInstalled, ensureNode, run } from "./toolchain.mjs";

await ensureNode();
ensureInstalled();
run(process.execPath, ["--conditions=source", "test/fuzz/run.ts", ...process.argv.slice(2)], {
  stdio: "inherit",
});
