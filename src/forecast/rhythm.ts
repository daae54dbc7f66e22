import { cholesky, solveCholesky } from "#kernel";

/**
 * The rhythm of a day: the rate of joining is proportional to exp(p cos(2πt/24) + q sin(2πt/24)), t in hours on the
 * clock of the arrivals. The idea is TiDeH's (Kobayashi & Lambiotte 2016), the form is log-linear so that a rate
 * cannot fall below 0.
 */
export interface Rhythm {
  readonly p: number;
  readonly q: number;
}

const NONE: Rhythm = { p: 0, q: 0 };
const TURN = (2 * Math.PI) / 24;
const LEAST_DAYS = 2;
const LEAST_ARRIVALS = 60;
/** Chi-square with two degrees of freedom at 1 %. */
const CLEAR = 9.21;

/**
 * The rhythm in arrivals (hours, any order, on a clock whose 0 is a midnight) until `now`: Poisson regression of the
 * hourly counts on a quadratic trend and one daily wave. None when the wave is not clear (overdispersed Wald test
 * at 1 %), with under two days or 60 arrivals; the wave is shrunk by its own noise.
 */
export function dailyRhythm(joined: ArrayLike<number>, now: number): Rhythm {
  let first = Infinity;
  for (let i = 0; i < joined.length; i++) first = Math.min(first, joined[i]!);
  const hours = Math.floor(now - first);
  if (joined.length < LEAST_ARRIVALS || hours < 24 * LEAST_DAYS) return NONE;
  // Whole days back from now, and not more than four weeks of them.
  const span = Math.min(28, Math.floor(hours / 24)) * 24;
  const start = now - span;
  const counts = new Float64Array(span);
  for (let i = 0; i < joined.length; i++) {
    const at = Math.floor(joined[i]! - start);
    if (at >= 0 && at < span) counts[at] = counts[at]! + 1;
  }
  const columns = Array.from(counts, (_, h) => {
    const x = (2 * h) / span - 1;
    const angle = TURN * (start + h + 0.5);
    return [1, x, x * x, Math.cos(angle), Math.sin(angle)];
  });
  const fitted = poissonLine(columns, counts);
  if (!fitted) return NONE;
  const { beta, variance, overdispersion } = fitted;
  const [p, q] = [beta[3]!, beta[4]!];
  const noise = (variance[3]! + variance[4]!) * overdispersion;
  const wald = (p * p + q * q) / (noise / 2);
  if (!(wald > CLEAR) || Math.hypot(p, q) > 3) return NONE;
  const kept = Math.max(0, 1 - noise / (p * p + q * q));
  return { p: p * kept, q: q * kept };
}

/** Log-linear Poisson regression by Newton's method; null when it does not settle. */
function poissonLine(
  rows: readonly (readonly number[])[],
  counts: ArrayLike<number>,
): { beta: Float64Array; variance: number[]; overdispersion: number } | null {
  const p = rows[0]!.length;
  let total = 0;
  for (let i = 0; i < counts.length; i++) total += counts[i]!;
  const beta = new Float64Array(p);
  beta[0] = Math.log((total + 0.5) / counts.length);
  for (let pass = 0; pass < 30; pass++) {
    const cross = new Float64Array(p * p);
    const slope = new Float64Array(p);
    let pearson = 0;
    rows.forEach((row, i) => {
      const mean = Math.exp(
        Math.min(
          30,
          row.reduce((sum, x, a) => sum + x * beta[a]!, 0),
        ),
      );
      pearson += (counts[i]! - mean) ** 2 / mean;
      for (let a = 0; a < p; a++) {
        slope[a] = slope[a]! + row[a]! * (counts[i]! - mean);
        for (let b = 0; b < p; b++) cross[a * p + b] = cross[a * p + b]! + mean * row[a]! * row[b]!;
      }
    });
    const factor = cholesky(cross, p);
    if (!factor) return null;
    const step = solveCholesky(factor.lower, p, slope);
    const size = step.reduce((most, v) => Math.max(most, Math.abs(v)), 0);
    for (let a = 0; a < p; a++) beta[a] = beta[a]! + step[a]! * Math.min(1, 1 / size);
    if (size > 1e-6) continue;
    const variance = Array.from({ length: p }, (_, a) => {
      const unit = new Float64Array(p);
      unit[a] = 1;
      return solveCholesky(factor.lower, p, unit)[a]!;
    });
    return { beta, variance, overdispersion: Math.max(1, pearson / (counts.length - p)) };
  }
  return null;
}

const CELLS = 288;

/**
 * The clock of the campaign: hours of waking life. It runs fast when many join and slowly at night, 24 of its hours
 * a day; by it, joining knows no day and night. Without a rhythm it is the ordinary clock.
 */
export function wakingClock(rhythm: Rhythm): (hours: number) => number {
  if (rhythm.p === 0 && rhythm.q === 0) return (hours) => hours;
  const reached = new Float64Array(CELLS + 1);
  for (let cell = 0; cell < CELLS; cell++) {
    const angle = (TURN * 24 * (cell + 0.5)) / CELLS;
    reached[cell + 1] = reached[cell]! + Math.exp(rhythm.p * Math.cos(angle) + rhythm.q * Math.sin(angle));
  }
  const perDay = reached[CELLS]!;
  return (hours) => {
    const day = Math.floor(hours / 24);
    const at = ((hours / 24 - day) * CELLS) % CELLS;
    const cell = Math.floor(at);
    const within = reached[cell]! + (at - cell) * (reached[cell + 1]! - reached[cell]!);
    return 24 * (day + within / perDay);
  };
}
