import { ensureBuilt, ensureInstalled, ensureNode } from "./toolchain.mjs";

await ensureNode();
ensureInstalled();
ensureBuilt();
const { main } = await import("../dist/shell/cli/main.js");
await main(["serve", ...process.argv.slice(2)]);
