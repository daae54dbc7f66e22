import { lnGamma, lowerGamma } from "./incompletegamma.ts";
import { drawNormal, normalQuantile } from "./normal.ts";
import type { Rng } from "./random.ts";

/**
 * The x with P(shape, rate x) = `p`: Wilson & Hilferty 1931 as the start, then Halley steps kept inside a
 * bracket that always holds the root.
 */
export function gammaQuantile(p: number, shape: number, rate: number): number {
  if (!(p > 0)) return 0;
  if (p >= 1) return Infinity;
  const z = normalQuantile(p);
  const cube = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
  const small = Math.exp((Math.log(p) + lnGamma(shape + 1)) / shape);
  let x = shape > 0.5 && cube > 0.1 ? shape * cube ** 3 : small;
  let low = 0;
  let high = Infinity;
  for (let i = 0; i < 200; i++) {
    const miss = lowerGamma(shape, x) - p;
    if (miss > 0) high = x;
    else low = x;
    const slope = Math.exp((shape - 1) * Math.log(x) - x - lnGamma(shape));
    const newton = miss / slope;
    const halley = newton / (1 - Math.min(1, newton * ((shape - 1) / x - 1)) / 2);
    let next = x - halley;
    if (!(next > low && next < high)) next = high === Infinity ? 2 * x + 1e-300 : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-14 * x) return next / rate;
    x = next;
  }
  return x / rate;
}

/** One draw from Gamma(shape, rate) by Marsaglia & Tsang 2000; shapes under 1 by their power rule. */
export function drawGamma(rng: Rng, shape: number, rate: number): number {
  if (shape < 1) return drawGamma(rng, shape + 1, rate) * (1 - rng()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(rng);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - rng()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return (d * v) / rate;
  }
}
