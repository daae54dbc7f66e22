import { betaCdf } from "./beta.ts";
import { drawGamma } from "./gamma.ts";
import { lnGamma } from "./incompletegamma.ts";
import type { Rng } from "./random.ts";

/**
 * One Poisson draw with mean `mean`: multiplication of uniforms under 30, above it Hörmann 1993 (PTRS),
 * whose cost does not grow with the mean.
 */
export function drawPoisson(rng: Rng, mean: number): number {
  if (!(mean > 0)) return 0;
  if (mean < 30) {
    const floor = Math.exp(-mean);
    let count = 0;
    for (let product = rng(); product > floor; product *= rng()) count++;
    return count;
  }
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const scale = Math.log(1.1239 + 1.1328 / (b - 3.4));
  const accepted = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = rng() - 0.5;
    const v = 1 - rng();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= accepted) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    const left = Math.log(v) + scale - Math.log(a / (us * us) + b);
    if (left <= k * Math.log(mean) - mean - lnGamma(k + 1)) return k;
  }
}

/** One negative binomial draw with mean `mean` and dispersion `k` (variance mean + mean^2 / k; Infinity is Poisson). */
export function drawNegativeBinomial(rng: Rng, mean: number, k: number): number {
  return drawPoisson(rng, k === Infinity ? mean : drawGamma(rng, k, k / mean));
}

/** Natural logarithm of P(X = count) for a negative binomial with mean `mean` and dispersion `k` (finite). */
export function lnNegativeBinomial(count: number, mean: number, k: number): number {
  return (
    lnGamma(count + k) -
    lnGamma(k) -
    lnGamma(count + 1) -
    k * Math.log1p(mean / k) +
    (count === 0 ? 0 : count * Math.log(mean / (mean + k)))
  );
}

/** The least count whose cumulative probability reaches `p`, for a negative binomial (mean, finite dispersion `k`). */
export function negativeBinomialQuantile(p: number, mean: number, k: number): number {
  const cdf = (count: number): number => betaCdf(k / (k + mean), k, count + 1);
  let high = 1;
  if (cdf(0) >= p) return 0;
  while (cdf(high) < p) high *= 2;
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (cdf(middle) >= p) high = middle;
    else low = middle;
  }
  return high;
}
