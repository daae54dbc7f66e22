// npm run bench:observe: rows a second of the counting kernel, file to edges, one object shared 200,000 times in a minute, dense data.
// One run each, seeded; figures depend on the machine, ratios less so.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { seededRng } from "../src/kernel/index.ts";
import { type Activity, coactionNetwork, coordinatedNetwork, detectGroups } from "../src/observe/index.ts";
import { readActivity } from "../src/shell/observe/read.ts";

function made(rows: number, objects: number, accounts: number, span: number, tail: number): Activity {
  const rng = seededRng(1);
  return {
    rows,
    account: Uint32Array.from({ length: rows }, () => rng() * accounts),
    object: Uint32Array.from({ length: rows }, () => objects * rng() ** tail),
    content: null,
    time: Float64Array.from({ length: rows }, () => Math.floor(rng() * span)),
    accounts: { size: accounts, text: String },
    objects: { size: objects, text: String },
    contents: null,
  };
}

async function timed<T>(
  label: string,
  work: () => T | Promise<T>,
  told: (result: T, seconds: number) => string,
): Promise<void> {
  const started = performance.now();
  const result = await work();
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${label.padEnd(44)} ${seconds.toFixed(3)} s  ${told(result, seconds)}  ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
  );
}

const russian = path.resolve(import.meta.dirname, "../test/fixtures/coortweet/russian_coord_tweets.csv.gz");
for (const run of ["cold", "warm", "warm"]) {
  await timed(
    `CooRTweet's set, file to edges, 60 s, ${run}`,
    async () => {
      const { activity } = await readActivity([russian]);
      return coordinatedNetwork(activity, detectGroups(activity, { window: 60, minParticipation: 2 }), 0.5);
    },
    (edges, seconds) => `${edges.length} edges, ${(14 / seconds).toFixed(0)} x the reference's 14 s`,
  );
}
const sparse = made(3_000_000, 300_000, 300_000, 1e6, 3);
await timed(
  "kernel, 3 million heavy-tailed rows",
  () => coactionNetwork(sparse, { window: 60, minParticipation: 1 }),
  (n, s) => `${n.pairs} pairs, ${(3 / s).toFixed(1)} million rows/s`,
);
const dense = made(3_000_000, 2000, 50_000, 1e5, 1.5);
await timed(
  "dense, 3 million rows",
  () => coactionNetwork(dense, { window: 60, minParticipation: 1 }),
  (n, s) => `${n.pairs} pairs, ${n.edges.size} edges, ${(n.pairs / s / 1e6).toFixed(0)} million pairs/s`,
);
const giant = made(200_000, 1, 200_000, 60, 1);
await timed(
  "one object, 200,000 shares in a minute",
  () => coactionNetwork(giant, { window: 60, minParticipation: 1 }),
  (n) => `${n.pairs} pairs counted, ${n.crowded.length} object not joined`,
);
const folder = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-bench-"));
try {
  const file = path.join(folder, "rows.csv");
  const half = made(1_500_000, 150_000, 200_000, 1e6, 3);
  const lines = ["account,object,time"];
  for (let r = 0; r < half.rows; r++)
    lines.push(`account${half.account[r]},object${half.object[r]},${half.time[r]! + 1.7e9}`);
  writeFileSync(file, lines.join("\n"));
  await timed(
    "1.5 million rows, CSV to edges",
    async () => coactionNetwork((await readActivity([file])).activity, { window: 60, minParticipation: 2 }),
    (n) => `${n.pairs} pairs`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
