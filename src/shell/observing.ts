/** Observation of files on disk, as the commands and pages use it. */
export { type FilesObserved, type ObserveOptions, observeFiles, UnreadableFile } from "./observe/index.ts";
