// How `flashcrowd observe` is bundled: see build() in toolchain.mjs.
import path from "node:path";

const dist = path.resolve(import.meta.dirname, "../dist");
const observe = path.join(dist, "shell/observe");

export default {
  input: { command: path.join(dist, "shell/cli/main.js") },
  platform: "node",
  // The other commands are never asked of the bundle.
  external: (id, from) => from?.endsWith("cli/main.js") && /^\.\/(?!observe|usage)/.test(id),
  resolve: { alias: { "#kernel": path.join(dist, "kernel/index.js") } },
  treeshake: { moduleSideEffects: false },
  output: {
    dir: observe,
    entryFileNames: "[name].js",
    chunkFileNames: "command-[name].js",
    format: "esm",
    minify: false,
  },
};
