// npm run bench:observe: files to edges beside the reference's time, the counting kernel, heavy-tailed and dense data, one object
// shared 200,000 times in a minute, rows to the whole report; and time against rows plus pairs as docs/pictures/observe-time.svg.
// Each line is one run, seeded, in a process of its own; figures depend on the machine, ratios less so.
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { finished } from "node:stream/promises";
import { seededRng } from "../src/kernel/index.ts";
import {
  type Activity,
  coactionNetwork,
  coordinatedNetwork,
  detectGroups,
  NOTHING_DECLARED,
  toolkitActivity,
  toolkitNetwork,
} from "../src/observe/index.ts";
import { countNetwork } from "../src/shell/observe/crew.ts";
import { readActivity } from "../src/shell/observe/read.ts";
import { observeFiles } from "../src/shell/observe/run.ts";

const root = path.resolve(import.meta.dirname, "..");
const russian = path.join(root, "test/fixtures/coortweet/russian_coord_tweets.csv.gz");
/** Seconds of CooRTweet 2.1.3 on its own set at 60 s, measured once on R 4.2.2 (bench/RESULTS.md). */
const RECORDED = 14;
const folder = process.env.BENCH_FOLDER ?? "";

interface Shape {
  readonly rows: number;
  readonly objects: number;
  readonly accounts: number;
  readonly span: number;
  readonly tail: number;
}

const heavy: Shape = { rows: 3_000_000, objects: 300_000, accounts: 300_000, span: 1e6, tail: 3 };
const half: Shape = { rows: 1_500_000, objects: 150_000, accounts: 200_000, span: 1e6, tail: 3 };
const dense: Shape = { rows: 10_000_000, objects: 2000, accounts: 5000, span: 22_500, tail: 1 };
const giant: Shape = { rows: 200_000, objects: 1, accounts: 200_000, span: 60, tail: 1 };

function made({ rows, objects, accounts, span, tail }: Shape): Activity {
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

async function write(name: string, shape: Shape): Promise<void> {
  const { rows, account, object, time } = made(shape);
  const file = createWriteStream(path.join(folder, name));
  let text = "account,object,time\n";
  for (let r = 0; r < rows; r++) {
    text += `account${account[r]},object${object[r]},${time[r]! + 1.7e9}\n`;
    if (text.length < 1 << 20) continue;
    if (!file.write(text)) await once(file, "drain");
    text = "";
  }
  file.end(text);
  await finished(file);
}

type Work = () => Promise<string> | string;
const window60 = { window: 60, minParticipation: 1 };
const millions = (n: number): string => (n / 1e6).toFixed(1);

/** A case prepares its input and answers the work to be timed. */
const CASES: Record<string, () => Promise<Work> | Work> = {
  "CooRTweet's set, file to its edges, 60 s, cold": () => async () => {
    const { activity } = await readActivity([russian], { references: "coortweet" });
    const pairs = detectGroups(activity, { window: 60, minParticipation: 2 });
    return `${coordinatedNetwork(activity, pairs, 0.5).length} edges`;
  },
  "the same, toolkit's co_retweet": () => async () => {
    const { messages } = await readActivity([russian], { references: "cnt" });
    const rows = toolkitActivity(messages!, "co_retweet");
    return `${toolkitNetwork(rows, { window: 60, minEdgeWeight: 2 }).length} edges`;
  },
  "kernel, 3 million heavy-tailed rows, one thread": () => {
    const rows = made(heavy);
    coactionNetwork(made({ ...heavy, rows: 200_000 }), window60);
    return () => `${coactionNetwork(rows, window60).pairs} pairs`;
  },
  "1.5 million heavy-tailed rows, CSV to edges": () => async () => {
    const { activity } = await readActivity([path.join(folder, "half.csv")]);
    return `${(await countNetwork(activity, { window: 60, minParticipation: 2 })).pairs} pairs`;
  },
  "3 million rows, CSV to the written report": () => async () => {
    const out = path.join(folder, "out");
    const found = await observeFiles([path.join(folder, "heavy.csv")], {
      out,
      window: 60,
      minParticipation: 2,
      edgeWeight: 0.5,
      compat: null,
      fastWindow: null,
      subgraph: 0,
      minEdgeWeight: 2,
      similarity: 0.8,
      dryRun: false,
      showAccounts: false,
      columns: {},
      draws: null,
      seed: 1,
      permutations: 0,
      memory: 1024,
      lifetimes: null,
      resolvedLinks: null,
      declared: NOTHING_DECLARED,
      version: "bench",
      commandLine: "bench",
      onStage() {},
    });
    return `${found.edges} edges`;
  },
  "dense, 10 million rows, counted, one thread": () => {
    const rows = made(dense);
    return () => {
      const { pairs, edges } = coactionNetwork(rows, window60);
      return `${millions(pairs)} million pairs, ${millions(edges.size)} million edges`;
    };
  },
  "dense, 10 million rows, counted, worker threads": () => {
    const rows = made(dense);
    return async () => {
      const { pairs, edges } = await countNetwork(rows, window60);
      return `${millions(pairs)} million pairs, ${millions(edges.size)} million edges`;
    };
  },
  "one object, 200,000 shares in a minute": () => {
    const rows = made(giant);
    return () => {
      const { pairs, crowded } = coactionNetwork(rows, window60);
      return `${pairs} pairs counted, ${crowded.length} object joined to no edge`;
    };
  },
};

async function child(name: string): Promise<void> {
  const found = /^scale (\d+) (\d+)$/.exec(name);
  const shape = found && {
    rows: +found[1]!,
    objects: +found[1]! / 10,
    accounts: 50_000,
    span: +found[2]!,
    tail: 2,
  };
  const rows = shape && made(shape);
  const work: Work = rows ? () => String(coactionNetwork(rows, window60).pairs) : await CASES[name]!();
  const started = performance.now();
  const before = process.cpuUsage();
  const said = await work();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  const { maxRSS } = process.resourceUsage();
  const cpu = (user + system) / 1e6;
  process.stdout.write(JSON.stringify({ seconds, cpu, said, megabytes: Math.round(maxRSS / 1024) }));
}

interface Measured {
  readonly seconds: number;
  /** Processor time of all its threads. */
  readonly cpu: number;
  readonly said: string;
  readonly megabytes: number;
}

function measured(name: string, into: string): Measured {
  const done = spawnSync(process.execPath, ["--conditions=source", import.meta.filename, name], {
    env: { ...process.env, BENCH_FOLDER: into, BENCH_CASE: "1" },
    encoding: "utf8",
  });
  if (done.status !== 0) throw new Error(`${name}: ${done.stderr}`);
  return JSON.parse(done.stdout) as Measured;
}

/** What a person waits for: the command from its start to its end, its figures printed. */
function wholeCommand(): { readonly seconds: number; readonly least: number; readonly n: number } {
  const args = ["observe", russian, "--compat", "coortweet", "--window", "60", "--json"];
  const runs = Array.from({ length: 8 }, () => {
    const started = performance.now();
    const done = spawnSync(process.execPath, [path.join(root, "bin/flashcrowd"), ...args]);
    if (done.status !== 0) throw new Error(`the command failed: ${done.stderr}`);
    return (performance.now() - started) / 1000;
  }).slice(1); // The first may build.
  const ordered = runs.sort((a, b) => a - b);
  return { seconds: ordered[ordered.length >> 1]!, least: ordered[0]!, n: ordered.length };
}

function referenceSeconds(): number | null {
  const script = `x <- data.table::fread(cmd = "zcat ${russian}"); r <- CooRTweet::detect_groups(x, 60, 2); g <- CooRTweet::generate_coordinated_network(r, objects = TRUE)`;
  const started = performance.now();
  const done = spawnSync("Rscript", ["-e", script], { stdio: "ignore" });
  return done.status === 0 ? (performance.now() - started) / 1000 : null;
}

/** Seconds against rows plus pairs, both on logarithmic axes. */
function plot(points: readonly { work: number; seconds: number }[]): string {
  const [width, height, edge] = [640, 360, 56];
  const [x0, x1, y0, y1] = [4.5, 8.5, -3, 1.5];
  const x = (work: number): number => edge + ((Math.log10(work) - x0) / (x1 - x0)) * (width - edge - 16);
  const y = (seconds: number): number =>
    height - edge - ((Math.log10(seconds) - y0) / (y1 - y0)) * (height - edge - 16);
  const down = [5, 6, 7, 8].map(
    (k) =>
      `<line x1="${x(10 ** k)}" x2="${x(10 ** k)}" y1="16" y2="${height - edge}" stroke="#ddd"/><text x="${x(10 ** k)}" y="${height - edge + 18}" text-anchor="middle">10^${k}</text>`,
  );
  const across = [0.01, 0.1, 1, 10].map(
    (s) =>
      `<line x1="${edge}" x2="${width - 16}" y1="${y(s)}" y2="${y(s)}" stroke="#ddd"/><text x="${edge - 6}" y="${y(s) + 4}" text-anchor="end">${s}</text>`,
  );
  const dots = points.map(
    ({ work, seconds }) =>
      `<circle cx="${x(work).toFixed(1)}" cy="${y(seconds).toFixed(1)}" r="4" fill="#0b5cad"/>`,
  );
  const line = `<line x1="${x(1e5)}" y1="${y(0.02)}" x2="${x(1e8)}" y2="${y(20)}" stroke="#a33" stroke-dasharray="5 4"/><text x="${x(1.3e7)}" y="${y(4.6)}" text-anchor="end" fill="#a33">5 million a second</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12"><title>Seconds against rows plus pairs</title><rect width="100%" height="100%" fill="#fff"/>${down.join("")}${across.join("")}${line}${dots.join("")}<text x="${width / 2}" y="${height - 14}" text-anchor="middle">rows + pairs</text><text x="14" y="${height / 2}" transform="rotate(-90 14 ${height / 2})" text-anchor="middle">seconds, one thread</text></svg>\n`;
}

async function main(into: string): Promise<void> {
  for (const [name, shape] of [
    ["half.csv", half],
    ["heavy.csv", heavy],
  ] as const) {
    const written = spawnSync(
      process.execPath,
      ["--conditions=source", import.meta.filename, `write ${name}`],
      {
        env: { ...process.env, BENCH_FOLDER: into, BENCH_CASE: "1" },
        stdio: "inherit",
      },
    );
    if (written.status !== 0 || !existsSync(path.join(into, name)))
      throw new Error(`cannot write ${name} (${shape.rows} rows)`);
  }
  const reference = referenceSeconds();
  console.log(
    reference === null
      ? `CooRTweet is not on this machine: beside its recorded ${RECORDED} s`
      : `CooRTweet on R, same file, in this run: ${reference.toFixed(1)} s`,
  );
  const runs = wholeCommand();
  console.log(
    `${"the command on CooRTweet's set, process start to end".padEnd(50)} ${runs.seconds.toFixed(3)} s  (median of ${runs.n}, quickest ${runs.least.toFixed(3)} s), ${((reference ?? RECORDED) / runs.seconds).toFixed(0)} x the reference`,
  );
  for (const name of Object.keys(CASES)) {
    const { seconds, cpu, said, megabytes } = measured(name, into);
    const ratio = name.startsWith("CooRTweet")
      ? `, ${((reference ?? RECORDED) / seconds).toFixed(0)} x the reference`
      : "";
    const rate = name.startsWith("kernel") ? `, ${(3 / seconds).toFixed(1)} million rows/s` : "";
    console.log(
      `${name.padEnd(50)} ${seconds.toFixed(3)} s  cpu ${cpu.toFixed(3)} s  ${String(megabytes).padStart(5)} MB  ${said}${ratio}${rate}`,
    );
  }
  const points = [30_000, 100_000, 300_000, 1_000_000, 3_000_000].flatMap((rows) =>
    [1e6, 3e4, 3e3].map((span) => {
      const { seconds, said } = measured(`scale ${rows} ${span}`, into);
      return { work: rows + Number(said), seconds };
    }),
  );
  writeFileSync(path.join(root, "docs/pictures/observe-time.svg"), plot(points));
  for (const { work, seconds } of points)
    console.log(`rows + pairs ${String(Math.round(work)).padStart(11)}  ${seconds.toFixed(3)} s`);
}

const asked = process.argv[2] ?? "";
if (process.env.BENCH_CASE && asked.startsWith("write "))
  await write(asked.slice(6), asked.endsWith("half.csv") ? half : heavy);
else if (process.env.BENCH_CASE) await child(asked);
else {
  const into = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-bench-"));
  try {
    await main(into);
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}
