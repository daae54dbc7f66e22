import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../test/fixtures/retweet-cascades/", import.meta.url);

/** A real cascade: ascending hours since the original post, and the followers of each account. */
export interface Cascade {
  readonly hours: Float64Array;
  readonly degrees: Float64Array;
}

/** The real cascades of the fixtures, each over a week. */
export function readCascades(): Cascade[] {
  return readdirSync(folder)
    .filter((name) => /^RT\d+\.txt$/.test(name))
    .sort((a, b) => Number(a.slice(2, -4)) - Number(b.slice(2, -4)))
    .map((name) => {
      const lines = readFileSync(new URL(name, folder), "utf8").trim().split("\n").slice(1);
      const acts = lines.map((line) => line.trim().split(/\s+/).map(Number)).sort((a, b) => a[0]! - b[0]!);
      return {
        hours: Float64Array.from(acts, ([seconds]) => seconds! / 3600),
        degrees: Float64Array.from(acts, ([, followers]) => followers ?? 0),
      };
    });
}
