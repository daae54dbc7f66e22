/** Observation of files on disk, as the commands and pages use it. */
export {
  BeyondBounds,
  type Bounds,
  type FilesObserved,
  type ObserveOptions,
  observeApart,
  observeFiles,
  type Peek,
  peekApart,
  UnreadableFile,
} from "./observe/index.ts";
