import { expect, test } from "vitest";
import { burstiness, memory, peakShare } from "./synchrony.ts";

test("a clock is regular, one late act after many at once is bursty", () => {
  // Kim & Jo 2016, eq. 22: r = 0 gives -sqrt((n-1)/...) = -1 exactly; r = sqrt(n - 1) gives 1.
  expect(burstiness([5, 5, 5, 5, 5])).toBeCloseTo(-1, 12);
  expect(burstiness([0, 0, 0, 0, 9])).toBeCloseTo(1, 12);
  expect(burstiness([3])).toBeNull();
});

test("memory is the correlation of an interval with the next", () => {
  expect(memory([1, 2, 3, 4, 5])).toBeCloseTo(1, 12);
  expect(memory([1, 9, 1, 9, 1])).toBeCloseTo(-1, 12);
  expect(memory([2, 2, 2, 2])).toBeNull();
});

test("the peak is the fullest stretch, its ends included", () => {
  expect(peakShare([0, 30, 60, 61, 500], 60)).toBe(0.6);
  expect(peakShare([], 60)).toBeNull();
});
