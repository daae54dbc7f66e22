import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRng } from "#kernel";
import { nextPollAt } from "./index.ts";

test("a healthy feed is asked once per interval, a failing one ever less often, at most 32 intervals apart", () => {
  const waits = [0, 1, 2, 3, 4, 5, 6, 50].map((failures) => nextPollAt(0, 60, failures, () => 0) / 60_000);
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 32, 32]);
});

test("no poll is ever sooner than the interval, nor later than a tenth beyond its back-off", () => {
  fc.assert(
    fc.property(
      fc.nat(2 ** 40),
      fc.integer({ min: 1, max: 86_400 }),
      fc.nat(100),
      fc.nat(),
      (last, seconds, failures, seed) => {
        const wait = nextPollAt(last, seconds, failures, seededRng(seed)) - last;
        expect(wait).toBeGreaterThanOrEqual(seconds * 1000);
        expect(wait).toBeLessThanOrEqual(Math.ceil(seconds * 1000 * 2 ** Math.min(failures, 5) * 1.1));
      },
    ),
  );
});
