import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const long = process.env.CHAOS === "long";

/** How much is broken: a little in `npm test`, more in `npm run test:chaos`. */
export const LONG = {
  /** kill -9 of the server. */
  kills: long ? 20 : 3,
  /** How long the database stays away, in milliseconds. */
  absence: long ? 30_000 : 3000,
  /** A data directory of its own for each server. */
  folder: () => mkdtempSync(path.join(os.tmpdir(), "flashcrowd-chaos-")),
};
