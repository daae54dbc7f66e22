// Bundles `flashcrowd observe` into one file beside the worker threads it starts; a part of the build (toolchain.mjs).
import path from "node:path";
import { build } from "rolldown";

const dist = path.resolve(import.meta.dirname, "../dist");

await build({
  input: { command: path.join(dist, "shell/cli/main.js") },
  platform: "node",
  // The other commands are never asked of the bundle.
  external: (id, from) => from?.endsWith("cli/main.js") && /^\.\/(?!observe|usage)/.test(id),
  resolve: { alias: { "#kernel": path.join(dist, "kernel/index.js") } },
  treeshake: { moduleSideEffects: false },
  logLevel: "silent",
  output: {
    dir: path.join(dist, "shell/observe"),
    entryFileNames: "[name].js",
    chunkFileNames: "command-[name].js",
    format: "esm",
  },
});
