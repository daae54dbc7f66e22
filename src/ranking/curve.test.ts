import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fitCurve, hackerNewsPoints, hackerNewsScore, type RankVolume, rankFor, unitsFor } from "./index.ts";

function golden(name: string) {
  return JSON.parse(readFileSync(new URL(`../../test/fixtures/golden/${name}`, import.meta.url), "utf8"));
}

function curveOf(points: readonly RankVolume[]) {
  const fitted = fitCurve(points);
  if (!fitted.ok) throw new Error(fitted.refusal);
  return fitted.value;
}

const chart = golden("rank-volume.json");
const points: RankVolume[] = chart.rank.map((rank: number, i: number) => ({
  rank,
  volume: chart.streams[i],
}));

// Reference: numpy.polyfit of ln(streams) on ln(rank), Spotify Lithuania, 11 April 2017 (rank-volume.json).
test("with many points the curve is the least squares line", () => {
  const curve = curveOf(points);
  expect(curve.b).toBeCloseTo(chart.alpha, 2);
  expect(Math.abs(curve.a / chart.A - 1)).toBeLessThan(0.01);
});

test("three observed ranks give the others of a real chart within a quarter, and the interval says how well", () => {
  const curve = curveOf(points.filter(({ rank }) => [1, 10, 40].includes(rank)));
  const errors = points.map(({ rank, volume }) => {
    const units = unitsFor(curve, rank);
    if (!units.ok) throw new Error(units.refusal);
    return {
      miss: Math.abs(units.value.units / volume - 1),
      inside: units.value.low <= volume && volume <= units.value.high,
    };
  });
  expect(errors.map((e) => e.miss).sort((a, b) => a - b)[27]).toBeLessThan(0.15);
  expect(errors.filter((e) => e.inside).length / errors.length).toBeGreaterThan(0.7);
});

test("where the head is flatter than a power law, its units are read from the flattened curve", () => {
  const curve = curveOf(points);
  expect(curve.line.shift).toBeGreaterThan(1);
  const first = unitsFor(curve, 1);
  expect(first.ok && Math.abs(first.value.units / points[0]!.volume - 1)).toBeLessThan(0.15);
  const straight = curveOf(
    Array.from({ length: 20 }, (_, i) => ({ rank: i + 1, volume: 5000 * (i + 1) ** -0.8 })),
  );
  expect(straight.line.shift).toBe(0);
});

test("the curve refuses ranks beyond twice what was observed, and says what to ask for", () => {
  const curve = curveOf([
    { rank: 5, volume: 900 },
    { rank: 20, volume: 400 },
  ]);
  expect(unitsFor(curve, 40).ok).toBe(true);
  expect(unitsFor(curve, 41)).toEqual({ ok: false, refusal: expect.stringContaining("ask for 3 to 40") });
  expect(rankFor(curve, 1).ok).toBe(false);
  expect(fitCurve([{ rank: 3, volume: 0 }]).ok).toBe(false);
});

test("a better rank never takes fewer units, and the rank of those units is that rank", () => {
  fc.assert(
    fc.property(fc.integer({ min: 50, max: 1e6 }), fc.double({ min: 0.4, max: 1.1, noNaN: true }), (a, b) => {
      const curve = curveOf([1, 4, 30].map((rank) => ({ rank, volume: a * rank ** -b })));
      const units = [1, 5, 10, 60]
        .map((rank) => unitsFor(curve, rank))
        .map((u) => (u.ok ? u.value.units : Number.NaN));
      expect(units).toEqual([...units].sort((p, q) => q - p));
      const back = rankFor(curve, units[2]!);
      expect(back.ok && back.value).toBeCloseTo(10, 6);
    }),
  );
});

// Reference: the published formula worked out in hn-rank.json.
test("Hacker News: the score of a story and the points it took", () => {
  const { cases, votes_needed } = golden("hn-rank.json");
  for (const { points, age_h, score } of cases) expect(hackerNewsScore(points, age_h)).toBeCloseTo(score, 10);
  for (const [score, ages] of Object.entries<Record<string, number>>(votes_needed)) {
    for (const [age, needed] of Object.entries(ages)) {
      expect(Math.abs(hackerNewsPoints(Number(score), Number(age)) - needed)).toBeLessThanOrEqual(1);
    }
  }
});
