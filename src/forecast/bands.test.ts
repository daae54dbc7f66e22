import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawNormal, seededRng } from "#kernel";
import { calibrated, chanceWithin, FEWEST_PAST, geometricDecay } from "./index.ts";

const BANDS = { median: 300, low50: 250, high50: 400, low80: 200, high80: 600, low95: 150, high95: 900 };

test("the chance within bands falls with the target and meets their own levels", () => {
  expect(chanceWithin(BANDS, 100, 90)).toBe(1);
  expect(chanceWithin(BANDS, 100, 200)).toBeCloseTo(0.9, 6);
  expect(chanceWithin(BANDS, 100, 300)).toBeCloseTo(0.5, 6);
  expect(chanceWithin(BANDS, 100, 600)).toBeCloseTo(0.1, 6);
  expect(chanceWithin(BANDS, 100, 5000)).toBe(0.025);
});

test("with enough past campaigns the bands hold what they say, whatever the simulation said", () => {
  const rng = seededRng(3);
  let held = 0;
  const campaigns = 400;
  for (let i = 0; i < campaigns; i++) {
    const past = Array.from({ length: 40 }, () => ({
      count: 100,
      median: 300,
      final: 100 + Math.exp(Math.log(200) + 0.7 * drawNormal(rng)),
    }));
    const bands = calibrated(BANDS, 100, past)!;
    const final = 100 + Math.exp(Math.log(200) + 0.7 * drawNormal(rng));
    if (bands.low80 <= final && final <= bands.high80) held++;
    expect(bands.low95).toBeLessThanOrEqual(bands.low80);
    expect(bands.high95).toBeGreaterThanOrEqual(bands.high80);
  }
  expect(held / campaigns).toBeGreaterThan(0.75);
  expect(held / campaigns).toBeLessThan(0.88);
  expect(
    calibrated(
      BANDS,
      100,
      Array.from({ length: FEWEST_PAST - 1 }, () => ({ count: 1, median: 2, final: 3 })),
    ),
  ).toBeNull();
});

// Reference: bench-petition-ge2024.json, geometric decay by day in Python, on the same petition's every reading.
test("geometric decay misses the big petition's end as little as the reference", () => {
  const golden = JSON.parse(
    readFileSync(new URL("../../test/fixtures/golden/bench-petition-ge2024.json", import.meta.url), "utf8"),
  );
  const lines = readFileSync(new URL("../../examples/uk-petition-700143.csv", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
  const first = Date.parse(lines[0]![0]!);
  // Every hundredth signature is enough for shares.
  const hours: number[] = [];
  let at = 0;
  for (const [time = "", count = ""] of lines) {
    const now = (Date.parse(time) - first) / 3_600_000;
    for (
      const until = Math.floor(Number(count) / 100),
        from = at,
        fresh = until - hours.length,
        start = hours.length;
      hours.length < until;
    )
      hours.push(from + ((now - from) * (hours.length - start + 1)) / fresh);
    at = now;
  }
  for (const { T_h, geometric_decay_daily } of golden.rel_error) {
    if (T_h !== 48 && T_h !== 72) continue;
    const found = geometricDecay(hours, T_h, at) / (golden.final / 100) - 1;
    expect(Math.abs(found - geometric_decay_daily)).toBeLessThan(0.015);
  }
});
