import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../test/fixtures/retweet-cascades/", import.meta.url);

/** The real cascades of the fixtures: ascending hours since the original post, each over a week. */
export function readCascades(): Float64Array[] {
  return readdirSync(folder)
    .filter((name) => /^RT\d+\.txt$/.test(name))
    .sort((a, b) => Number(a.slice(2, -4)) - Number(b.slice(2, -4)))
    .map((name) => {
      const lines = readFileSync(new URL(name, folder), "utf8").trim().split("\n").slice(1);
      return Float64Array.from(lines, (line) => Number(line.split(" ")[0]) / 3600).sort();
    });
}
