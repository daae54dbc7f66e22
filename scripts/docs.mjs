// npm run docs: builds the documents as a site into docs/.vitepress/dist; npm run docs -- dev shows it while writing.
import { existsSync } from "node:fs";
import path from "node:path";
import { ensureNode, root, run } from "./toolchain.mjs";

await ensureNode();
const docs = path.join(root, "docs");
const vitepress = path.join(docs, "node_modules/vitepress/bin/vitepress.js");
// The site's generator is large and nothing else needs it: it is installed here, when somebody builds the site.
if (!existsSync(vitepress)) {
  console.error("flashcrowd: installing the site's generator");
  run("npm", ["install", "--no-save", "--loglevel=error", "--no-audit", "--no-fund"], { cwd: docs });
}
run(process.execPath, [vitepress, process.argv[2] === "dev" ? "dev" : "build", docs]);
