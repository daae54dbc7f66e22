// npm run fuzz:observe: 10,000 mutated files, or as many as are given, from a seed.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fuzzObserve } from "./observe-files.ts";

const [rounds = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-fuzz-"));
try {
  const { tally, counted, slowest, slowestFile } = await fuzzObserve(rounds, seed, folder, (round) => {
    if (round % 1000 === 0) process.stderr.write(`${round} of ${rounds}\n`);
  });
  const sum = (of: "read" | "refused"): number =>
    [...tally.values()].reduce((total, own) => total + own[of], 0);
  console.log(
    `${rounds} files, ${tally.size} kinds of damage: ${sum("read")} read, ${sum("refused")} refused with the mend.`,
  );
  console.log(`Rows of ${counted} files counted another way: no difference. No crash, no time that is none.`);
  console.log(`Slowest: ${slowest.toFixed(0)} ms, ${slowestFile}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
