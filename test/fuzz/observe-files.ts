import { writeFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync, zstdDecompressSync } from "node:zlib";
import { type Rng, seededRng } from "#kernel";
import { NOTHING_DECLARED } from "#observe";
import { readActivity, UnreadableFile } from "../../src/shell/observe/read.ts";
import { observeFiles } from "../../src/shell/observe/run.ts";
import { PACKINGS, parquetFile, SOURCES, TEXT_MUTATIONS } from "./mutations.ts";

/** What became of the files. */
export interface Fuzzed {
  /** Read, refused with the mend, per mutation. */
  readonly tally: ReadonlyMap<string, { read: number; refused: number }>;
  /** Files whose rows could be counted independently. */
  readonly counted: number;
  /** Longest time one file took, in milliseconds. */
  readonly slowest: number;
  readonly slowestFile: string;
}

/** A file was not read as it must be; the message says which and how to make it again. */
class NotHeld extends Error {}

/**
 * Reads `rounds` mutated files, made from `seed`. Each must be read with every row accounted for, or refused with an
 * UnreadableFile; every 25th one that is read is observed to its written report. Throws NotHeld at the first that is not.
 */
export async function fuzzObserve(
  rounds: number,
  seed: number,
  folder: string,
  tell: (round: number) => void = () => {},
): Promise<Fuzzed> {
  const tally = new Map<string, { read: number; refused: number }>();
  let [counted, slowest, slowestFile, read] = [0, 0, "", 0];
  for (let round = 0; round < rounds; round++) {
    const { name, bytes } = makeFile(round, seededRng(seed + round));
    const file = path.join(folder, "fuzzed");
    writeFileSync(file, bytes);
    const own = tally.get(name) ?? { read: 0, refused: 0 };
    tally.set(name, own);
    const started = performance.now();
    try {
      const { activity, records, faults } = await readActivity([file]);
      own.read++;
      const lost = faults.reduce((sum, { rows }) => sum + rows, 0);
      const expected = rowsIn(bytes);
      if (expected !== null) counted++;
      if (expected !== null && expected !== records)
        throw new NotHeld(`${records} rows seen where the file holds ${expected}`);
      // A post may be several acts; any other row is one.
      const good = records - lost;
      if (name.startsWith("posts") ? activity.rows < good : activity.rows !== good)
        throw new NotHeld(`${records} rows, ${activity.rows} acts, ${lost} reported`);
      if (!activity.time.every(Number.isFinite)) throw new NotHeld("a time that is none got through");
      if (read++ % 25 === 0) await observeWhole(file, path.join(folder, "out"));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) {
        throw new NotHeld(`round ${round} of seed ${seed} (${name}): ${(error as Error).stack}`);
      }
      own.refused++;
    }
    const took = performance.now() - started;
    if (took > slowest) [slowest, slowestFile] = [took, `round ${round} (${name})`];
    tell(round + 1);
  }
  return { tally, counted, slowest, slowestFile };
}

function makeFile(round: number, rng: Rng): { name: string; bytes: Buffer } {
  if (round % 8 === 7) return { name: "parquet", bytes: parquetFile(rng) };
  const texts = Object.entries(TEXT_MUTATIONS);
  const packings = Object.entries(PACKINGS);
  const source = round % SOURCES.length;
  const [how, mutate] = texts[Math.floor(rng() * texts.length)]!;
  const [packing, pack] = packings[rng() < 0.5 ? 0 : Math.floor(rng() * packings.length)]!;
  const bytes = pack(mutate(Buffer.from(SOURCES[source]!), rng), rng);
  return { name: `${source === 4 ? "posts, " : ""}${how}, ${packing}`, bytes };
}

/** How many rows a reader has to account for, counted another way; null where quotes make that a matter of reading. */
function rowsIn(file: Buffer): number | null {
  if (file.subarray(0, 4).toString("latin1") === "PAR1") return null;
  const text = (
    file.readUInt32LE?.call(padded(file), 0) === 0xfd2fb528
      ? zstdDecompressSync(file)
      : padded(file).readUInt16LE(0) === 0x8b1f
        ? gunzipSync(file)
        : file
  ).toString("latin1");
  const lines = text.split("\n");
  if (/^(ï»¿)?\s*\{/.test(lines[0]!)) return lines.filter((line) => blank(line) !== "").length;
  if (text.includes('"')) return null;
  return lines.filter((line) => line.replace(/\r$/, "") !== "").length - 1;
}

function blank(line: string): string {
  return Buffer.from(line, "latin1")
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .trim();
}

function padded(file: Buffer): Buffer {
  return Buffer.concat([file, Buffer.alloc(4)]);
}

async function observeWhole(file: string, out: string): Promise<void> {
  await observeFiles([file], {
    out,
    window: 60,
    minParticipation: 1,
    edgeWeight: 0.5,
    compat: null,
    fastWindow: null,
    subgraph: 0,
    minEdgeWeight: 2,
    similarity: 0.9,
    dryRun: false,
    showAccounts: true,
    columns: {},
    draws: 0,
    permutations: 0,
    memory: 512,
    lifetimes: null,
    resolvedLinks: null,
    seed: 1,
    declared: NOTHING_DECLARED,
    version: "0",
    commandLine: "flashcrowd observe",
    onStage() {},
  });
}
