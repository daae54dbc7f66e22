import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { afterAll, expect, test } from "vitest";
import { NOTHING_DECLARED } from "#observe";
import { type ObserveOptions, observeFiles } from "./run.ts";

const out = mkdtempSync(path.join(os.tmpdir(), "flashcrowd-observe-"));
afterAll(() => rmSync(out, { recursive: true, force: true }));
const russian = path.resolve(
  import.meta.dirname,
  "../../../test/fixtures/coortweet/russian_coord_tweets.csv.gz",
);

const options: ObserveOptions = {
  out: null,
  window: 60,
  minParticipation: 2,
  edgeWeight: 0.5,
  compat: null,
  fastWindow: null,
  subgraph: 0,
  minEdgeWeight: 2,
  similarity: 0.9,
  dryRun: false,
  showAccounts: false,
  columns: {},
  draws: 20,
  seed: 1,
  permutations: 0,
  memory: 1024,
  lifetimes: null,
  resolvedLinks: null,
  declared: NOTHING_DECLARED,
  version: "0",
  commandLine: "flashcrowd observe",
  onStage() {},
};

test("CooRTweet's figures come out of its file: 3,791 pairs, 2,110 accounts, 3,721 edges, 60 passing", async () => {
  const found = await observeFiles([russian], {
    ...options,
    compat: "coortweet",
    fastWindow: 10,
    showAccounts: true,
    out,
  });
  expect(found).toMatchObject({
    rows: 35_125,
    accounts: 9509,
    pairs: 3791,
    nodes: 2110,
    edges: 3721,
    passing: 60,
  });
  const pairs = parse(readFileSync(path.join(out, "pairs.csv")), { columns: true }) as Record<
    string,
    string
  >[];
  expect(pairs.filter((pair) => pair.time_window_10 === "1")).toHaveLength(447);
});

test("the report says first how much is chance, names nobody, and every output holds the same edges", async () => {
  const found = await observeFiles([russian], { ...options, out });
  expect(found.shareExpectedByChance).toBeCloseTo(0.8, 1);
  const report = readFileSync(path.join(out, "report.html"), "utf8");
  expect(report).toContain("81 %");
  expect(report).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
  const names = readFileSync(path.join(out, "edges.csv"), "utf8");
  expect(names).not.toMatch(/[0-9a-f]{32}/);
  expect(report).not.toMatch(/0fb4232d1b7b37069c13ee17579bd10e/);
  const edges = found.edges as number;
  expect(parse(names)).toHaveLength(edges + 1);
  const parquet = await parquetReadObjects({
    file: await asyncBufferFromFile(path.join(out, "edges.parquet")),
  });
  expect(parquet).toHaveLength(edges);
  for (const file of ["network.gexf", "network.graphml"]) {
    expect(readFileSync(path.join(out, file), "utf8").match(/<edge /g)).toHaveLength(edges);
  }
}, 30_000);

test("a dry run only says what was recognised", async () => {
  const found = await observeFiles([russian], { ...options, dryRun: true });
  expect(found).toMatchObject({ dryRun: true, rows: 35_125 });
  expect(found).not.toHaveProperty("edges");
});

test("past the memory limit edges over one object go to a file of their own, and every figure stays the same", async () => {
  const whole = await observeFiles([russian], { ...options, draws: 0 });
  const spilled = await observeFiles([russian], { ...options, draws: 0, memory: 0.01, out });
  const { edgesOverOneObjectKeptApart: apart, measures, ...rest } = spilled;
  expect(apart).toBeGreaterThan(3000);
  for (const figure of [
    "pairs",
    "nodes",
    "edges",
    "passing",
    "repeated",
    "significant",
    "hypotheses",
    "backboneEdges",
  ]) {
    expect([figure, rest[figure]]).toEqual([figure, whole[figure]]);
  }
  expect(measures).toEqual(whole.measures);
  const singles = parse(readFileSync(path.join(out, "edges-single.csv"), "utf8"));
  expect(singles).toHaveLength((apart as number) + 1);
}, 30_000);

test("lives and declared evidence that are given enter the measures; the permutation is summed up", async () => {
  const lives = path.join(out, "lives.csv");
  writeFileSync(lives, "actor,stars,pushes\na,1,0\nb,1,1\nc,9,30\n");
  const found = await observeFiles([russian], { ...options, draws: 0, lifetimes: lives, permutations: 4 });
  expect(found.measures).toContainEqual(
    expect.objectContaining({ name: "accounts with at most 2 acts ever", value: 2 / 3, n: 3 }),
  );
  expect(found.permutation).toMatchObject({ draws: 4, tested: found.repeated });
  writeFileSync(lives, "actor,stars\na,many\n");
  await expect(observeFiles([russian], { ...options, lifetimes: lives })).rejects.toThrow("row 2");
}, 30_000);
