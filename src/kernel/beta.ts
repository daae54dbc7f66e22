import { drawGamma } from "./gamma.ts";
import { lnGamma } from "./incompletegamma.ts";
import type { Rng } from "./random.ts";

/** Regularised incomplete beta function I_x(a, b): the cdf of Beta(a, b). Continued fraction, modified Lentz. */
export function betaCdf(x: number, a: number, b: number): number {
  if (!(x > 0)) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(x, a, b)) / a
    : 1 - (front * fraction(1 - x, b, a)) / b;
}

function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const away = (v: number): number => (Math.abs(v) < tiny ? tiny : v);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return h;
}

/** The x in [0, 1] with betaCdf(x, a, b) = `p`, by bisection on the logarithm of the odds. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p > 0)) return 0;
  if (p >= 1) return 1;
  let low = -700;
  let high = 36;
  for (let i = 0; i < 120; i++) {
    const middle = (low + high) / 2;
    if (betaCdf(1 / (1 + Math.exp(-middle)), a, b) < p) low = middle;
    else high = middle;
  }
  return 1 / (1 + Math.exp(-(low + high) / 2));
}

/** Probability that Student's t with `freedom` degrees is at most `t` (through the incomplete beta function). */
export function studentCdf(t: number, freedom: number): number {
  const tail = betaCdf(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

/** The t with studentCdf(t, freedom) = `p`. */
export function studentQuantile(p: number, freedom: number): number {
  const x = betaQuantile(2 * Math.min(p, 1 - p), freedom / 2, 0.5);
  return (p < 0.5 ? -1 : 1) * Math.sqrt((freedom * (1 - x)) / x);
}

/** One draw from Beta(a, b) as a ratio of gamma draws. */
export function drawBeta(rng: Rng, a: number, b: number): number {
  const x = drawGamma(rng, a, 1);
  return x / (x + drawGamma(rng, b, 1));
}
