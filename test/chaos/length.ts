import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const long = process.env.CHAOS === "long";

/** How often the server is killed: twice in `npm test`, twenty in `npm run test:chaos`. */
export const KILLS = long ? 20 : 2;
/** How long the database stays away, in milliseconds. */
export const ABSENCE = long ? 30_000 : 2000;

/** A data directory of its own for a server. */
export function folder(): string {
  return mkdtempSync(path.join(os.tmpdir(), "flashcrowd-chaos-"));
}
