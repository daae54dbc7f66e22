/** Observation of files: reading, counting, writing the results. */
export { UnreadableFile } from "./read.ts";
export { type FilesObserved, type ObserveOptions, observeFiles } from "./run.ts";
