import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { MINUTE, seededRng } from "#kernel";
import { readCounts, simulateArrivals } from "./index.ts";

const EXAMPLE = path.resolve(import.meta.dirname, "../../examples/uk-petition-700143.csv");

const series = fc
  .array(
    fc.record({
      pause: fc.integer({ min: 1, max: 100 * MINUTE }),
      growth: fc.integer({ min: 0, max: 5000 }),
    }),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((steps) => {
    const readings = [{ at: 1_700_000_000_000, count: 1000 }];
    for (const { pause, growth } of steps) {
      const last = readings.at(-1)!;
      readings.push({ at: last.at + pause, count: last.count + growth });
    }
    return readings;
  });

const settings = fc.record({ scale: fc.double({ min: 0.001, max: 1, noNaN: true }), seed: fc.integer() });

test("as many people arrive as the scaled growth, in order and within the series", () => {
  fc.assert(
    fc.property(series, settings, (readings, { scale, seed }) => {
      const { arrivals } = simulateArrivals(readings, { scale, rng: seededRng(seed) });
      const [first, last] = [readings[0]!, readings.at(-1)!];
      expect(Math.abs(arrivals.length - Math.round(scale * (last.count - first.count)))).toBeLessThanOrEqual(
        1,
      );
      expect(arrivals.every((at, i) => i === 0 || at >= arrivals[i - 1]!)).toBe(true);
      expect(arrivals.every((at) => at >= first.at && at < last.at)).toBe(true);
    }),
  );
});

test("every stretch between two readings gets its own share of people", () => {
  fc.assert(
    fc.property(series, settings, (readings, { scale, seed }) => {
      const { arrivals } = simulateArrivals(readings, { scale, rng: seededRng(seed) });
      readings.slice(1).forEach(({ at, count }, i) => {
        const before = readings[i]!;
        const came = arrivals.filter((time) => time >= before.at && time < at).length;
        expect(Math.abs(came - scale * (count - before.count))).toBeLessThanOrEqual(1 + 1e-6);
      });
    }),
  );
});

test("nobody arrives after the series, even at the last chance that a seed can give", () => {
  const readings = [
    { at: 1_700_000_000_000, count: 0 },
    { at: 1_700_000_000_000 + 1000, count: 1 },
  ];
  const { arrivals } = simulateArrivals(readings, { scale: 1, rng: () => 1 - 2 ** -32 });
  expect(arrivals).toEqual([1_700_000_000_999]);
});

test("the same seed gives the same people", () => {
  const readings = [
    { at: 0, count: 0 },
    { at: MINUTE, count: 100 },
  ];
  const people = (seed: number) => simulateArrivals(readings, { scale: 1, rng: seededRng(seed) }).arrivals;
  expect(people(7)).toEqual(people(7));
  expect(people(7)).not.toEqual(people(8));
});

test("a pause of more than thirty minutes is told as a gap, a shorter one is not", () => {
  const readings = [
    { at: 0, count: 0 },
    { at: 30 * MINUTE, count: 10 },
    { at: 61 * MINUTE, count: 20 },
  ];
  const { gaps } = simulateArrivals(readings, { scale: 1, rng: seededRng(1) });
  expect(gaps).toEqual([{ from: 30 * MINUTE, until: 61 * MINUTE }]);
});

test("a counter that falls brings nobody until it has passed its old height", () => {
  const readings = [0, 100, 60, 100, 110].map((count, i) => ({ at: i * MINUTE, count }));
  const { arrivals } = simulateArrivals(readings, { scale: 1, rng: seededRng(1) });
  expect(arrivals).toHaveLength(110);
  expect(arrivals.filter((at) => at >= MINUTE && at < 3 * MINUTE)).toEqual([]);
});

test("the real petition: 2.8 million signatures at one in a hundred are 28,035 people, with its gaps", () => {
  const read = readCounts(readFileSync(EXAMPLE, "utf8"));
  if (!read.ok) throw new Error(read.refusal.message);
  const [first, last] = [read.value[0]!, read.value.at(-1)!];
  expect([first.count, last.count]).toEqual([201_079, 3_004_622]);
  expect(new Date(first.at).toISOString()).toBe("2024-11-24T00:14:47.000Z");
  const { arrivals, gaps } = simulateArrivals(read.value, { scale: 0.01, rng: seededRng(700143) });
  expect(Math.abs(arrivals.length - 28_035)).toBeLessThanOrEqual(1);
  const longest = Math.max(...gaps.map(({ from, until }) => until - from));
  expect(longest / (24 * 60 * MINUTE)).toBeCloseTo(9.6, 1);
});

test.each([
  ["time,number\n", 1, "timestamp,count"],
  ["timestamp,count\nyesterday,5\n", 2, "no time in UTC"],
  ["timestamp,count\n2024-11-24T00:00:00Z,many\n", 2, "whole number"],
  ["timestamp,count\n2024-11-24T00:00:00Z,5\n2024-11-24T00:00:00Z,6\n", 3, "ascend"],
  ["timestamp,count\n2024-11-24T00:00:00Z,5\n", 3, "at least two"],
])("a series that cannot be read is refused with its line: %j", (text, line, words) => {
  const read = readCounts(text);
  expect(read.ok ? null : read.refusal.line).toBe(line);
  expect(read.ok ? "" : read.refusal.message).toContain(words);
});
