/** Observation of files: reading, counting, writing the results; in this process or in one of its own. */
export { BeyondBounds, type Bounds, observeApart, peekApart } from "./apart.ts";
export type { Peek } from "./peek.ts";
export { UnreadableFile } from "./read.ts";
export { type FilesObserved, type ObserveOptions, observeFiles } from "./run.ts";
