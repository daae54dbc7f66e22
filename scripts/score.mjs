// npm run score:forecast, score:impact: prints how accurate the figures are, on real and simulated cases.
import { ensureInstalled, ensureNode, run } from "./toolchain.mjs";

await ensureNode();
ensureInstalled();
const [name, ...rest] = process.argv.slice(2);
run(process.execPath, ["--conditions=source", `bench/score/${name}.ts`, ...rest], { stdio: "inherit" });
