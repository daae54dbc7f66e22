// npm run bench [-- NAME...]: runs the measurements in bench/, all or those named, one after the other.
import { readdirSync } from "node:fs";
import path from "node:path";
import { ensureInstalled, ensureNode, root, run } from "./toolchain.mjs";

await ensureNode();
ensureInstalled();
const wanted = process.argv.slice(2).filter((name) => !name.startsWith("-"));
const flags = process.argv.slice(2).filter((name) => name.startsWith("-"));
const all = readdirSync(path.join(root, "bench"))
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.slice(0, -3));
for (const name of wanted.filter((one) => !all.includes(one))) {
  console.error(`flashcrowd: there is no bench/${name}.ts; there are ${all.join(", ")}`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : all) {
  run(process.execPath, ["--conditions=source", `bench/${name}.ts`, ...flags], { stdio: "inherit" });
}
