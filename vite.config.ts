import { readdirSync } from "node:fs";
import path from "node:path";
import { defaultClientConditions, defineConfig } from "vite";

const folder = path.resolve(import.meta.dirname, "src/shell/browser");
const entries = readdirSync(folder).filter((name) => /\.(ts|css)$/.test(name) && !name.endsWith(".test.ts"));

/** Bundles each script and style of the pages by itself: a page loads only what it names. */
export default defineConfig({
  // Rooms are taken from their sources, before anything is compiled.
  resolve: { conditions: ["source", ...defaultClientConditions] },
  build: {
    outDir: "dist/browser",
    emptyOutDir: true,
    manifest: "manifest.json",
    modulePreload: false,
    rolldownOptions: { input: entries.map((name) => path.join(folder, name)) },
  },
});
