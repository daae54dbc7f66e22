import { build, ensureInstalled, ensureNode } from "./toolchain.mjs";

await ensureNode();
ensureInstalled();
build();
