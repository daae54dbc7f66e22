import { expect, test } from "vitest";
import { gini, quantile, wilsonInterval } from "./index.ts";

test("quantiles agree with R's type 7", () => {
  // R 4.2.2: quantile(c(1, 2, 4, 8, 16), c(.1, .5, .9))
  const values = [1, 2, 4, 8, 16];
  expect([quantile(values, 0.1), quantile(values, 0.5), quantile(values, 0.9)]).toEqual([1.4, 4, 12.8]);
  expect(quantile([], 0.5)).toBeNull();
});

test("Gini is 0 when all have the same, (n-1)/n when one has all, and not defined for nothing", () => {
  expect(gini([3, 3, 3])).toBeCloseTo(0, 12);
  expect(gini([0, 0, 0, 5])).toBeCloseTo(0.75, 12);
  expect(gini([])).toBeNull();
});

test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("the Wilson interval of %i in %i is the one in Newcombe 1998, table I, method 3", (hits, n, low, high) => {
  const interval = wilsonInterval(hits, n);
  expect(interval?.low).toBeCloseTo(low, 4);
  expect(interval?.high).toBeCloseTo(high, 4);
});
