import fc from "fast-check";
import { expect, test } from "vitest";
import { drawPoisson, seededRng } from "#kernel";
import { dailyRhythm, wakingClock } from "./index.ts";

/** Arrivals of five days, per hour `rate` times 1 + wave * cos around noon. */
function days(seed: number, rate: number, wave: number): Float64Array {
  const rng = seededRng(seed);
  const found: number[] = [];
  for (let hour = 0; hour < 120; hour++) {
    const mean = rate * (1 - wave * Math.cos((2 * Math.PI * (hour + 0.5)) / 24));
    for (let n = drawPoisson(rng, mean); n > 0; n--) found.push(hour + rng());
  }
  return Float64Array.from(found);
}

test("a daily wave is found with its hour of most arrivals, and none where there is none", () => {
  const { p, q } = dailyRhythm(days(1, 20, 0.7), 120);
  const peak = ((Math.atan2(q, p) / (2 * Math.PI)) * 24 + 24) % 24;
  expect(Math.abs(peak - 12)).toBeLessThan(1);
  expect(Math.hypot(p, q)).toBeGreaterThan(0.5);
  const alarms = Array.from({ length: 100 }, (_, i) => dailyRhythm(days(i + 2, 5, 0), 120));
  expect(alarms.filter((found) => found.p !== 0 || found.q !== 0).length).toBeLessThanOrEqual(5);
});

test("under two days no rhythm is claimed", () => {
  const few = days(3, 20, 0.7).filter((t) => t < 40);
  expect(dailyRhythm(few, 40)).toEqual({ p: 0, q: 0 });
});

test("the waking clock never runs backwards and keeps 24 hours a day", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -2, max: 2, noNaN: true }),
      fc.double({ min: -2, max: 2, noNaN: true }),
      fc.double({ min: 0, max: 500_000, noNaN: true }),
      fc.double({ min: 0, max: 30, noNaN: true }),
      (p, q, hours, later) => {
        const clock = wakingClock({ p, q });
        expect(clock(hours + later)).toBeGreaterThanOrEqual(clock(hours) - 1e-6);
        expect(clock(hours + 24) - clock(hours)).toBeCloseTo(24, 5);
      },
    ),
  );
});
