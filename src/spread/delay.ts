import { lnGamma, nelderMead, normalCdf, normalQuantile } from "#kernel";

/**
 * The delay law: hours between an inviter's and an invitee's verification, given that the invitation works.
 * Lognormal (a: log of the median, b: log of the log-sd) or Weibull (a: log of the scale, b: log of the shape).
 */
export interface DelayLaw {
  readonly family: "lognormal" | "weibull";
  readonly a: number;
  readonly b: number;
  /** Delays it was estimated from; 0 for the assumed law. */
  readonly n: number;
}

/** Used below 30 observed delays: median 10 h, log-sd 1.2. A placeholder without a source, to be said so. */
export const ASSUMED_DELAY: DelayLaw = { family: "lognormal", a: Math.log(10), b: Math.log(1.2), n: 0 };
const FEWEST_DELAYS = 30;
const MOST_DELAYS = 4000;

/** Chance that the delay is at most `hours`. */
export function delayCdf(law: DelayLaw, hours: number): number {
  if (!(hours > 0)) return 0;
  const x = Math.log(hours) - law.a;
  return law.family === "lognormal"
    ? normalCdf(x / Math.exp(law.b))
    : -Math.expm1(-Math.exp(x * Math.exp(law.b)));
}

/** The delay in hours that a share `p` of the delays does not exceed. */
export function delayQuantile(law: DelayLaw, p: number): number {
  const z =
    law.family === "lognormal"
      ? normalQuantile(p) * Math.exp(law.b)
      : Math.log(-Math.log1p(-p)) / Math.exp(law.b);
  return Math.exp(law.a + z);
}

/** Mean delay in hours. */
export function delayMean(law: DelayLaw): number {
  return law.family === "lognormal"
    ? Math.exp(law.a + Math.exp(2 * law.b) / 2)
    : Math.exp(law.a + lnGamma(1 + Math.exp(-law.b)));
}

function lnDensity(law: DelayLaw, hours: number): number {
  const x = Math.log(hours) - law.a;
  const s = Math.exp(law.b);
  return law.family === "lognormal"
    ? -Math.log(hours) - law.b - 0.9189385332046727 - (x / s) ** 2 / 2
    : law.b - Math.log(hours) + x * s - Math.exp(x * s);
}

/**
 * The delay law by maximum likelihood under right truncation: a delay d of an inviter who joined `limit` hours
 * ago is seen only when d <= limit, so each contributes f(d) / F(limit). The better of lognormal and Weibull.
 * Above 4000 delays an even sample of them is used. Weak priors (log-sd and shape near 1) keep a law whose
 * tail cannot be seen yet from running away.
 * @param delays hours, those not above 0 are left out; @param limits hours since the inviter joined, same length.
 */
export function fitDelay(delays: ArrayLike<number>, limits: ArrayLike<number>): DelayLaw {
  const kept: [number, number][] = [];
  const stride = Math.max(1, Math.floor(delays.length / MOST_DELAYS));
  for (let i = 0; i < delays.length; i += stride) {
    if (delays[i]! > 0 && limits[i]! >= delays[i]!) kept.push([delays[i]!, limits[i]!]);
  }
  if (kept.length < FEWEST_DELAYS) return ASSUMED_DELAY;
  const meanLog = kept.reduce((sum, [d]) => sum + Math.log(d), 0) / kept.length;
  const longest = kept.reduce((most, [, limit]) => Math.max(most, limit), 0);
  const fits = (["lognormal", "weibull"] as const).map((family) => {
    const cost = ([a = 0, b = 0]: readonly number[]): number => {
      const law = { family, a, b, n: kept.length };
      let sum = (b / 0.7) ** 2 / 2 + Math.max(0, a - Math.log(longest)) ** 2;
      for (const [d, limit] of kept) sum -= lnDensity(law, d) - Math.log(delayCdf(law, limit));
      return sum;
    };
    return { family, ...nelderMead(cost, [meanLog, 0], 0.4, 1e-9, 300) };
  });
  const best = fits[0]!.value <= fits[1]!.value ? fits[0]! : fits[1]!;
  return { family: best.family, a: best.at[0]!, b: best.at[1]!, n: kept.length };
}

/** delayCdf as a table over the logarithm of the age: exact to 1e-5, for forests of millions. */
export function delayTable(law: DelayLaw): (hours: number) => number {
  const low = Math.log(1e-3);
  const cells = 1024;
  const step = (Math.log(1e6) - low) / cells;
  const table = Float64Array.from({ length: cells + 1 }, (_, i) => delayCdf(law, Math.exp(low + i * step)));
  return (hours) => {
    if (!(hours > 1e-3)) return 0;
    const at = (Math.log(hours) - low) / step;
    const cell = Math.floor(at);
    if (cell >= cells) return table[cells]!;
    return table[cell]! + (at - cell) * (table[cell + 1]! - table[cell]!);
  };
}
