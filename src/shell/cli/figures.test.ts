import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Command } from "commander";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { curveCommand } from "./curve.ts";
import { forecastCommand } from "./forecast.ts";
import { impactCommand } from "./impact.ts";
import { spreadCommand } from "./spread.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "figures-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const fixtures = new URL("../../../test/fixtures/", import.meta.url);

/** Runs a command on a file with this text; what it printed. */
async function run(made: Command, text: string, ...options: string[]): Promise<string> {
  const file = path.join(folder, "input.csv");
  writeFileSync(file, text);
  const written = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  try {
    await made.exitOverride().parseAsync([file, ...options], { from: "user" });
    return written.mock.calls.map(([part]) => part).join("");
  } finally {
    written.mockRestore();
  }
}

test("spread reads seconds, milliseconds and ISO times in one file", async () => {
  const text = "id,invited_by,verified_at,channel\na,,2026-01-01,pod\nb,a,1767229200,\nc,b,1767232800000,\n";
  expect(JSON.parse(await run(spreadCommand(), text, "--json"))).toMatchObject({
    supporters: 3,
    seeds: 1,
    k: null,
    generations: 3,
    maxDepth: 2,
    maxBreadth: 1,
    structuralVirality: 4 / 3,
    largestTree: 3,
    generationIntervalMedian: 1,
    channels: { pod: 1 },
  });
  expect(await run(spreadCommand(), text)).toContain("we can't tell yet");
});

test.each([
  ["a,,2026-01-01\nb,x,2026-01-01", 'line 3: invited_by "x" is no id of the file'],
  ["a,,2026-01-01\na,,2026-01-01", 'line 3: id "a" stands twice'],
  ["a,,yesterday", 'line 2: verified_at is "yesterday", give epoch seconds'],
  ["a,b,2026-01-01\nb,a,2026-01-01", "run in a circle"],
])("spread names the line and the mend of bad input", async (rows, message) => {
  await expect(run(spreadCommand(), `id,invited_by,verified_at\n${rows}\n`)).rejects.toThrow(message);
});

test("forecast takes bare arrival times and looks at none after now", async () => {
  const lines = readFileSync(new URL("retweet-cascades/RT3.txt", fixtures), "utf8")
    .trim()
    .split("\n")
    .slice(1);
  const text = lines.map((line) => line.split(" ")[0]).join("\n");
  const options = ["--now", "86400", "--until", "604800", "--json"];
  const found = JSON.parse(await run(forecastCommand(), text, ...options));
  const seen = text.split("\n").filter((t) => Number(t) <= 86400);
  expect(found).toMatchObject({
    method: "past cascades",
    count: seen.length,
    calibratedOn: "60 retweet cascades",
  });
  expect(found.low80).toBeLessThan(found.median);
  expect(JSON.parse(await run(forecastCommand(), seen.join("\n"), ...options))).toEqual(found);
});

test("forecast simulates a file that says who invited whom, the same for the same seed", async () => {
  const rows = Array.from(
    { length: 24 },
    (_, i) => `s${i},${i % 3 ? `s${i - 1}` : ""},${1767225600 + i * 3600}`,
  );
  const text = `id,invited_by,time\n${rows.join("\n")}`;
  const options = ["--now", "1767312000", "--until", "1767400000", "--target", "28", "--json"];
  const found = JSON.parse(await run(forecastCommand(), text, ...options));
  expect(found.method).toBe("simulated referral forest");
  expect(found.median).toBeGreaterThan(24);
  expect(found.chance).toBeGreaterThan(0.5);
  expect(JSON.parse(await run(forecastCommand(), text, ...options))).toEqual(found);
  await expect(run(forecastCommand(), text, "--now", "5", "--until", "4")).rejects.toThrow(
    "--until is before --now",
  );
});

test("forecast reads counts so far, and takes the baseline where this campaign's past says so", async () => {
  const rows = Array.from({ length: 80 }, (_, hour) => `${1767225600 + hour * 3600},${10 * (hour + 1)}`);
  const options = ["--now", "1767510000", "--until", "1767596400", "--target", "10000", "--json"];
  const counted = JSON.parse(await run(forecastCommand(), `time,count\n${rows.join("\n")}`, ...options));
  expect(counted.count).toBe(800);
  expect(Math.abs(counted.median - 1040)).toBeLessThan(25);
  expect(counted.baseRate).toContain("UK petitions");
  const even = Array.from(
    { length: 60 },
    (_, i) => `s${i},${i % 3 ? `s${i - 1}` : ""},${1767225600 + i * 3600}`,
  );
  const told = JSON.parse(
    await run(
      forecastCommand(),
      `id,invited_by,time\n${even.join("\n")}`,
      "--now",
      "1767441600",
      "--until",
      "1767700000",
      "--json",
    ),
  );
  expect(told.method).toBe("log-linear baseline");
  expect(told.ownPast.baseline).toBeLessThan(told.ownPast.model / 2);
});

test("who did not verify or withdrew is not counted, the people they brought are, as seeds", async () => {
  const text =
    "ID;Invited By;Verified At;Withdrawn At\na;;2026-01-01;\nb;a;2026-01-02;2026-01-03\nc;b;2026-01-03;\nd;a;;\ne;NULL;2026-01-03;\n";
  expect(JSON.parse(await run(spreadCommand(), text, "--json"))).toMatchObject({
    supporters: 3,
    seeds: 3,
    pending: 1,
    withdrawn: 1,
    maxDepth: 0,
  });
});

test.each([
  [spreadCommand, "", []],
  [forecastCommand, "\n\n", ["--now", "5", "--until", "6"]],
  [curveCommand, "", ["--rank", "3"]],
  [impactCommand, "", ["--from", "5"]],
])("an empty file is a wrong argument (%#)", async (made, text, options) => {
  await expect(run(made(), text, ...options)).rejects.toThrow("is empty");
});

test("curve gives units with their interval and says when the rank is too far", async () => {
  const text = "rank,volume\n1,4214\n10,2505\n40,1236\n";
  const found = JSON.parse(await run(curveCommand(), text, "--rank", "20", "--json"));
  // The chart's own rank 20 had 1974 units (test/fixtures/golden/rank-volume.json).
  expect(found.low).toBeLessThan(1974);
  expect(found.high).toBeGreaterThan(1974);
  expect(await run(curveCommand(), text, "--rank", "200")).toContain("We can't tell: rank 200 is too far");
});

test("impact finds the weekly cycle of daily lines by itself", async () => {
  const file = new URL("causal-impact/r_reference_seasonal.json", fixtures);
  const { data, n_pre, r_output } = JSON.parse(readFileSync(file, "utf8"));
  const rows = data.y.map((y: number, day: number) => `${1700006400 + 86400 * day},${y}`);
  const from = String(1700006400 + 86400 * n_pre);
  const found = JSON.parse(
    await run(impactCommand(), `time,value\n${rows.join("\n")}`, "--from", from, "--json"),
  );
  expect(found).toMatchObject({ season: 7, verdict: "moved" });
  expect(Math.abs(found.effect - r_output.point_effect_mean)).toBeLessThan(0.03);
});

test("impact on ranks counts up as positive and takes days below the list as such", async () => {
  const ranks = [40, 45, 38, 44, 41, 39, 46, 42, 40, 43, 9, 8];
  const lines = (values: readonly (number | string)[]) =>
    `time,rank\n${values.map((rank, day) => `2026-01-${String(day + 1).padStart(2, "0")},${rank}`).join("\n")}`;
  const found = JSON.parse(await run(impactCommand(), lines(ranks), "--from", "2026-01-11", "--json"));
  expect(found).toMatchObject({ unit: "-ln(rank)", verdict: "moved" });
  expect(found.effect).toBeCloseTo(Math.log(42 / 8.5), 1);
  const unlisted = lines(ranks.map((rank) => (rank > 20 ? ">200" : rank)));
  expect(await run(impactCommand(), unlisted, "--from", "2026-01-11")).toContain("entered the chart at 8");
});
