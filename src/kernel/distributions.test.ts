import { expect, test } from "vitest";
import {
  betaQuantile,
  cholesky,
  drawBeta,
  drawGamma,
  drawNegativeBinomial,
  drawNormal,
  drawPoisson,
  gammaQuantile,
  lnNegativeBinomial,
  lowerGamma,
  negativeBinomialQuantile,
  nelderMead,
  normalCdf,
  normalQuantile,
  seededRng,
  solveCholesky,
  studentCdf,
  studentQuantile,
} from "./index.ts";

/** Equal to the reference in relative terms, to 11 digits or as told. */
function same(ours: number, reference: number, digits = 11): void {
  expect(Math.abs(ours / reference - 1)).toBeLessThan(10 ** -digits);
}

// Reference values of this file: scipy 1.10.1 (scipy.stats, scipy.special), unless a test names another.
test.each([
  [1e-12, -7.034483825301131],
  [0.001, -3.090232306167813],
  [0.025, -1.9599639845400545],
  [0.3, -0.5244005127080409],
  [0.999, 3.090232306167813],
])("the normal quantile of %f is scipy's", (p, z) => {
  same(normalQuantile(p), z);
});

test.each([
  [-8, 6.22096057427174e-16],
  [-1.5, 0.06680720126885807],
  [0.3, 0.6179114221889526],
  [2, 0.9772498680518208],
])("the normal cdf at %f is scipy's, tail included", (z, p) => {
  same(normalCdf(z), p);
});

test.each([
  [0.5, 0.2, 0.47291074313446196],
  [3, 9, 0.9937678048936227],
  [100, 90, 0.15822098918643007],
  [1e4, 1e4, 0.5013298083399552],
])("the incomplete gamma function P(%f, %f) is scipy's", (a, x, p) => {
  same(lowerGamma(a, x), p, 10);
});

test.each([
  [0.025, 0.5, 0.0004910345585876278],
  [0.5, 0.1, 0.0005933911044602284],
  [0.975, 3.7, 8.312977261150271],
  [0.95, 120.5, 139.10636243103423],
  [0.001, 2, 0.045402017769489544],
  [0.9, 1e5, 100405.47571024523],
])("the %f quantile of Gamma(%f) is scipy's", (p, shape, x) => {
  same(gammaQuantile(p, shape, 1), x, 9);
});

test.each([
  [0.1, 5, 5, 0.3009687635932147],
  [0.9, 5, 5, 0.6990312364067853],
  [0.025, 0.5, 8, 6.33244103311028e-5],
  [0.975, 120, 3, 0.9948999226129984],
])("the %f quantile of Beta(%f, %f) is scipy's", (p, a, b, x) => {
  same(betaQuantile(p, a, b), x, 10);
});

test.each([
  [0.975, 3, 3.182446305284263],
  [0.9, 27, 1.3137029080232316],
  [0.01, 1, -31.820515953757607],
])("the %f quantile of Student's t with %i degrees is scipy's", (p, freedom, t) => {
  same(studentQuantile(p, freedom), t, 8);
  same(studentCdf(t, freedom), p, 8);
});

test.each([
  [0.5, 0.76, 0.35, 0],
  [0.975, 0.76, 0.35, 5],
  [0.99, 40, 2, 135],
  [0.025, 40, 2, 4],
])("the %f quantile of a negative binomial (mean %f, k %f) is scipy's", (p, mean, k, count) => {
  expect(negativeBinomialQuantile(p, mean, k)).toBe(count);
});

test.each([
  [0, 0.76, 0.35, -0.4039637489380221],
  [4, 0.76, 0.35, -3.783546881445278],
  [100, 40, 2, -6.35294077554883],
])("the log probability of %i under a negative binomial (mean %f, k %f) is scipy's", (count, mean, k, ln) => {
  same(lnNegativeBinomial(count, mean, k), ln, 10);
});

test.each([
  ["normal", (rng: () => number) => drawNormal(rng), 0, 1],
  ["gamma of shape 0.3", (rng: () => number) => drawGamma(rng, 0.3, 2), 0.15, 0.075],
  ["gamma of shape 7", (rng: () => number) => drawGamma(rng, 7, 0.5), 14, 28],
  ["beta", (rng: () => number) => drawBeta(rng, 2, 3), 0.4, 0.04],
  ["Poisson, small mean", (rng: () => number) => drawPoisson(rng, 2.5), 2.5, 2.5],
  ["Poisson, large mean", (rng: () => number) => drawPoisson(rng, 400), 400, 400],
  ["negative binomial", (rng: () => number) => drawNegativeBinomial(rng, 3, 0.5), 3, 21],
])("draws from the %s distribution have its mean and variance", (_, draw, mean, variance) => {
  const rng = seededRng(7);
  const n = 100_000;
  const values = Array.from({ length: n }, () => draw(rng));
  const average = values.reduce((sum, v) => sum + v, 0) / n;
  const spread = values.reduce((sum, v) => sum + (v - average) ** 2, 0) / n;
  expect(Math.abs(average - mean)).toBeLessThan(4 * Math.sqrt(variance / n));
  expect(Math.abs(spread / variance - 1)).toBeLessThan(0.06);
});

test("Cholesky solves a system by hand and refuses a matrix that is not positive definite", () => {
  // [[4, 2], [2, 3]] has determinant 8 and maps (1, 2) to (8, 8).
  const factor = cholesky(Float64Array.of(4, 2, 2, 3), 2)!;
  expect(factor.logDeterminant).toBeCloseTo(Math.log(8), 12);
  expect([...solveCholesky(factor.lower, 2, [8, 8])].map((x) => Math.round(x * 1e12) / 1e12)).toEqual([1, 2]);
  expect(cholesky(Float64Array.of(1, 2, 2, 1), 2)).toBeNull();
});

test("Nelder-Mead finds the minimum of Rosenbrock's valley and says when it ran out of steps", () => {
  const valley = ([x = 0, y = 0]: readonly number[]): number => (1 - x) ** 2 + 100 * (y - x * x) ** 2;
  const found = nelderMead(valley, [-1.2, 1]);
  expect(found.converged).toBe(true);
  expect(found.at[0]).toBeCloseTo(1, 4);
  expect(found.at[1]).toBeCloseTo(1, 4);
  expect(nelderMead(valley, [-1.2, 1], 0.5, 1e-10, 5).converged).toBe(false);
});
