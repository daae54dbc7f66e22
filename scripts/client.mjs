// Makes src/client/schema.ts anew from the schemas of the API; the tests fail while it is not current.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { ensureInstalled, ensureNode, root } from "./toolchain.mjs";

await ensureNode();
ensureInstalled();
if (!process.execArgv.includes("--conditions=source")) {
  const again = spawnSync(process.execPath, ["--conditions=source", import.meta.filename], {
    stdio: "inherit",
  });
  process.exit(again.status ?? 1);
}
const { clientTypes } = await import("../src/shell/api/client-types.ts");
const { document } = await import("../src/shell/api/index.ts");
const { wordsFor } = await import("../src/shell/words/index.ts");
const file = path.join(root, "src/client/schema.ts");
writeFileSync(file, clientTypes(document(wordsFor(["en"]), "")));
spawnSync(path.join(root, "node_modules/.bin/biome"), ["format", "--write", file], {
  cwd: root,
  stdio: "inherit",
});
