import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { seededRng } from "#kernel";
import { type Act, activityOf } from "../activity.ts";
import { literalPairs } from "./coortweet-literal.testkit.ts";
import { coordinatedNetwork, networkWithFast, subgraph } from "./coortweet-network.ts";
import { detectGroups, flagSpeedShare } from "./coortweet-pairs.ts";
import { accountStats, groupStats } from "./coortweet-stats.ts";

const folder = path.resolve(import.meta.dirname, "../../../test/fixtures/coortweet");

function rows(name: string): Record<string, string>[] {
  const bytes = readFileSync(path.join(folder, name));
  return parse(name.endsWith(".gz") ? gunzipSync(bytes) : bytes, { columns: true });
}

const russian = activityOf(
  rows("russian_coord_tweets.csv.gz").map((row) => ({
    account: row.account_id!,
    object: row.object_id!,
    content: row.content_id!,
    time: Number(row.timestamp_share),
  })),
);
const name = { a: (id: number) => russian.accounts.text(id), o: (id: number) => russian.objects.text(id) };
const at60 = detectGroups(russian, { window: 60, minParticipation: 2 });

test("CooRTweet's 3,791 pairs at 60 s come out one by one and in its order", () => {
  const ours = Array.from({ length: at60.size }, (_, k) => [
    name.o(at60.object[k]!),
    russian.contents!.text(at60.content[k]!),
    russian.contents!.text(at60.contentY[k]!),
    String(at60.delta[k]),
    name.a(at60.account[k]!),
    name.a(at60.accountY[k]!),
  ]);
  const theirs = rows("russian_tw60_mp2_pairs.csv.gz").map((row) => Object.values(row));
  expect(theirs).toHaveLength(3791);
  expect(ours).toEqual(theirs);
});

test.each([10, 60])("CooRTweet's edges at %i s are equal in every column", (window) => {
  const pairs = detectGroups(russian, { window, minParticipation: 2 });
  const ours = coordinatedNetwork(russian, pairs, 0.5);
  const theirs = rows(`russian_tw${window}_mp2_ew0.5_edges.csv.gz`);
  expect(ours.map((edge) => [name.a(edge.from), name.a(edge.to)])).toEqual(
    theirs.map((edge) => [edge.from, edge.to]),
  );
  ours.forEach((edge, k) => {
    const their = theirs[k]!;
    expect(edge.averageDelta).toBeCloseTo(Number(their.avg_time_delta), 9);
    expect(edge.symmetry).toBeCloseTo(Number(their.edge_symmetry_score), 9);
    expect([edge.weight, edge.contents, edge.contentsY, Number(edge.passing)]).toEqual(
      [their.weight, their.n_content_id, their.n_content_id_y, their.weight_threshold].map(Number),
    );
    expect(edge.objects.map(name.o).join(",")).toBe(their.object_ids);
  });
});

test("CooRTweet's account statistics are equal for all 2,110 accounts", () => {
  const ours = accountStats(russian, coordinatedNetwork(russian, at60, 0.5), at60);
  const theirs = rows("russian_tw60_mp2_accounts.csv");
  expect(ours.map((row) => name.a(row.account))).toEqual(theirs.map((row) => row.account_id));
  ours.forEach((row, k) => {
    expect(row.averageDelta).toBeCloseTo(Number(theirs[k]!.avg_time_delta), 9);
    expect(row.averageSymmetry).toBeCloseTo(Number(theirs[k]!.avg_edge_symmetry_score), 9);
    expect(row.uniqueShares).toBe(Number(theirs[k]!.unique_shares_count));
  });
});

test("CooRTweet's union with the fast window of 10 s is equal in every column", () => {
  const flagged = flagSpeedShare(russian, at60, { window: 10, minParticipation: 2 });
  const ours = new Map(
    networkWithFast(russian, at60, flagged, 0.5).map((edge) => [
      [name.a(edge.full.from), name.a(edge.full.to)].sort().join(),
      edge,
    ]),
  );
  const theirs = rows("russian_tw60_fast10_mp2_ew0.5_edges.csv.gz");
  expect(ours.size).toBe(theirs.length);
  for (const their of theirs) {
    const { full, fast } = ours.get([their.from!, their.to!].sort().join())!;
    const values = (suffix: string): (number | null)[] =>
      [
        "weight",
        "avg_time_delta",
        "n_content_id",
        "n_content_id_y",
        "edge_symmetry_score",
        "weight_threshold",
      ]
        .map((column) => their[`${column}_${suffix}`]!)
        .map((value) => (value === "" ? null : Number(value)));
    for (const [edge, expected] of [
      [full, values("full")],
      [fast, values("fast")],
    ] as const) {
      expect(
        edge === null
          ? Array(6).fill(null)
          : [
              edge.weight,
              edge.averageDelta,
              edge.contents,
              edge.contentsY,
              edge.symmetry,
              Number(edge.passing),
            ],
      ).toEqual(expected.map((value) => (value === null ? null : expect.closeTo(value, 9))));
    }
  }
  const union = [...ours.values()];
  expect([subgraph(union, 1).length, subgraph(union, 2).length]).toEqual([60, 4]);
  expect(subgraph(union, 3).length).toBeGreaterThanOrEqual(4);
});

test("1,200 small inputs with ties, duplicates and loops agree with the semantics written out literally", () => {
  const rng = seededRng(7);
  const below = (n: number): number => Math.floor(rng() * n);
  let pairs = 0;
  for (let round = 0; round < 1200; round++) {
    const acts: Act[] = Array.from({ length: 1 + below(14) }, () => ({
      account: `a${below(5)}`,
      object: String(below(4)),
      content: String(below(round % 2 ? 6 : 40)),
      time: below(20),
    }));
    const settings = { window: below(12), minParticipation: 1 + below(4), removeLoops: rng() < 0.8 };
    const activity = activityOf(acts);
    const found = detectGroups(activity, settings);
    const ours = Array.from({ length: found.size }, (_, k) => [
      activity.objects.text(found.object[k]!),
      activity.contents!.text(found.content[k]!),
      activity.contents!.text(found.contentY[k]!),
      found.delta[k],
      activity.accounts.text(found.account[k]!),
      activity.accounts.text(found.accountY[k]!),
    ]);
    expect(ours).toEqual(literalPairs(acts, settings));
    pairs += ours.length;
  }
  expect(pairs).toBeGreaterThan(1000);
}, 60_000);

test("the reference's known errors are reproduced: a busy partner looks symmetric, a group of three counts two, commas split objects", () => {
  const busy = activityOf(
    [1, 2, 3, 5, 6, 7]
      .map((time): Act => ({ account: "A", object: "o", content: `a${time}`, time }))
      .concat([{ account: "B", object: "o", content: "b", time: 4 }]),
  );
  const pairs = detectGroups(busy, { window: 10, minParticipation: 1 });
  expect(coordinatedNetwork(busy, pairs, 0.5)).toMatchObject([
    { weight: 6, contents: 4, contentsY: 4, symmetry: 1 },
  ]);
  const three = activityOf(
    ["A", "B", "C"].map((account, time) => ({ account, object: "http://e.com/a,b", content: account, time })),
  );
  const edges = coordinatedNetwork(three, detectGroups(three, { window: 10, minParticipation: 1 }), 0.5);
  expect(groupStats(three, edges).map((group) => [group.object, group.accounts])).toEqual([
    ["http://e.com/a", 2],
    ["b", 2],
  ]);
});

test("on names of mixed case and accents every table equals a run of the reference, down to which end is `from`", () => {
  const runs = path.resolve(folder, "../reference-runs");
  const table = (name: string): Record<string, string>[] =>
    parse(readFileSync(path.join(runs, `mixed-names${name}.csv`)), { columns: true });
  const mixed = activityOf(
    table("").map((row) => ({
      account: row.account_id!,
      object: row.object_id!,
      content: row.content_id!,
      time: Number(row.timestamp_share),
    })),
  );
  const account = (id: number): string => mixed.accounts.text(id);
  const pairs = detectGroups(mixed, { window: 60, minParticipation: 2 });
  expect(
    Array.from({ length: pairs.size }, (_, k) => [
      mixed.objects.text(pairs.object[k]!),
      mixed.contents!.text(pairs.content[k]!),
      mixed.contents!.text(pairs.contentY[k]!),
      String(pairs.delta[k]),
      account(pairs.account[k]!),
      account(pairs.accountY[k]!),
    ]),
  ).toEqual(table(".coortweet-pairs").map((row) => Object.values(row)));
  const edges = coordinatedNetwork(mixed, pairs, 0.5);
  const close = (value: string): number => expect.closeTo(Number(value), 9) as number;
  expect(
    edges.map((edge) => [account(edge.from), account(edge.to), edge.weight, edge.averageDelta, edge.passing]),
  ).toEqual(
    table(".coortweet-edges").map((row) => [
      row.from,
      row.to,
      Number(row.weight),
      close(row.avg_time_delta!),
      row.weight_threshold === "1",
    ]),
  );
  expect(
    accountStats(mixed, edges, pairs).map((row) => [
      account(row.account),
      row.averageDelta,
      row.uniqueShares,
    ]),
  ).toEqual(
    table(".coortweet-accounts").map((row) => [
      row.account_id,
      close(row.avg_time_delta!),
      Number(row.unique_shares_count),
    ]),
  );
  const flagged = flagSpeedShare(mixed, pairs, { window: 10, minParticipation: 2 });
  const union = networkWithFast(mixed, pairs, flagged, 0.5);
  const fast = table(".coortweet-fast");
  expect(
    union
      .map(({ full, fast }) => `${full.weight} ${fast?.weight ?? ""} ${fast ? Number(fast.passing) : ""}`)
      .sort(),
  ).toEqual(fast.map((row) => `${row.weight_full} ${row.weight_fast} ${row.weight_threshold_fast}`).sort());
  const core = new Set(
    fast.filter((row) => row.weight_threshold_fast === "1").flatMap((row) => [row.from, row.to]),
  );
  const near = new Set(
    fast.filter((row) => core.has(row.from) || core.has(row.to)).flatMap((row) => [row.from, row.to]),
  );
  expect(subgraph(union, 3).length).toBe(fast.filter((row) => near.has(row.from) && near.has(row.to)).length);
});

test("an object with more pairs than memory holds is counted exactly and left out", () => {
  const many = activityOf([
    ...Array.from({ length: 300 }, (_, k) => ({
      account: `a${k}`,
      object: "o",
      content: `c${k}`,
      time: k % 60,
    })),
    { account: "x", object: "p", content: "x", time: 0 },
    { account: "y", object: "p", content: "y", time: 1 },
  ]);
  const found = detectGroups(many, { window: 60, minParticipation: 1, maxPairsPerObject: 1000 });
  expect([found.size, found.crowded]).toEqual([1, [{ object: 0, pairs: (300 * 299) / 2 }]]);
});
