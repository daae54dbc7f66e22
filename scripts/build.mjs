import { build, ensureInstalled, ensureNode } from "./toolchain.mjs";

ensureNode();
ensureInstalled();
build();
