import { cholesky, nelderMead, solveCholesky, solveLower } from "#kernel";
import { type Effect, readings, type Series } from "./series.ts";

/** A counterfactual: what the series would have been, and how far it was from that. */
export interface Counterfactual extends Effect {
  readonly standardError: number;
  /** Expected value at each step after the moment that has a reading. */
  readonly expected: readonly number[];
  readonly observationSd: number;
  readonly levelSd: number;
}

/** Regression coefficients by generalised least squares with covariance `noise I + level min(i, j)`. */
function leastSquares(
  times: readonly number[],
  y: readonly number[],
  rows: readonly number[][],
  noise: number,
  level: number,
) {
  const n = times.length;
  const covariance = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      covariance[i * n + j] = level * Math.min(times[i]!, times[j]!) + (i === j ? noise : 0);
    }
  }
  const factor = cholesky(covariance, n);
  if (!factor) return null;
  const p = rows[0]!.length;
  const white = Array.from({ length: p }, (_, c) =>
    solveLower(
      factor.lower,
      n,
      rows.map((row) => row[c]!),
    ),
  );
  const whiteY = solveLower(factor.lower, n, y);
  const cross = new Float64Array(p * p);
  for (let a = 0; a < p; a++) for (let b = 0; b < p; b++) cross[a * p + b] = dot(white[a]!, white[b]!);
  const normal = cholesky(cross, p);
  if (!normal) return null;
  const beta = solveCholesky(
    normal.lower,
    p,
    white.map((column) => dot(column, whiteY)),
  );
  const residual = whiteY.map((v, i) => v - white.reduce((sum, column, c) => sum + column[i]! * beta[c]!, 0));
  const squares = dot(residual, residual);
  return { factor, normal, beta, residual, squares, p, n };
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Restricted log-likelihood of Patterson & Thompson 1971, up to a constant. */
function restricted(fitted: NonNullable<ReturnType<typeof leastSquares>>): number {
  return -(fitted.factor.logDeterminant + fitted.normal.logDeterminant + fitted.squares) / 2;
}

/**
 * Regression with a local level (Brodersen et al. 2015) in closed form: no sampling. `level: "narrow"` holds the
 * sd of the level's steps at 1 % of the sd before the moment, as CausalImpact guesses; "free" estimates it by
 * restricted likelihood, which is wider and safer when the level wanders. 95 % intervals include the noise of
 * the observations. Null when there is too little to fit (fewer readings before than columns + 3, or none after).
 */
export function counterfactual(series: Series, level: "narrow" | "free" = "narrow"): Counterfactual | null {
  const { before, after } = readings(series);
  const row = (t: number): number[] => [1, ...series.columns.map((column) => column[t]!)];
  if (before.length < row(0).length + 3 || after.length === 0) return null;
  const y = before.map((t) => series.values[t]!);
  const rows = before.map(row);
  const mean = y.reduce((sum, v) => sum + v, 0) / y.length;
  const variance = y.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (y.length - 1);
  if (!(variance > 0)) return null;
  const guess = 1e-4 * variance;
  const cost = ([lnNoise = 0, lnLevel = 0]: readonly number[]): number => {
    const levelVariance = level === "narrow" ? guess : Math.exp(lnLevel);
    const fitted = leastSquares(before, y, rows, Math.exp(lnNoise), levelVariance);
    return fitted ? -restricted(fitted) : Infinity;
  };
  const lnVariance = Math.log(variance);
  const starts =
    level === "narrow"
      ? [[lnVariance]]
      : [
          [lnVariance - 0.3, lnVariance - 5],
          [lnVariance - 2, lnVariance - 1],
        ];
  const found = starts.map((start) => nelderMead(cost, start, 0.7, 1e-9, 120));
  const best = found.reduce((a, b) => (b.value < a.value ? b : a)).at;
  const noise = Math.exp(best[0]!);
  const levelVariance = level === "narrow" ? guess : Math.exp(best[1]!);
  const fitted = leastSquares(before, y, rows, noise, levelVariance);
  return fitted ? predict(series, before, after, row, fitted, noise, levelVariance) : null;
}

/** V = C22 - C21 C11^-1 C12 + D P D' with D = X2 - C21 C11^-1 X1, summed over the steps after the moment. */
function predict(
  series: Series,
  before: readonly number[],
  after: readonly number[],
  row: (t: number) => number[],
  { factor, normal, beta, residual, p, n }: NonNullable<ReturnType<typeof leastSquares>>,
  noise: number,
  level: number,
): Counterfactual {
  const m = after.length;
  const whiteRows = Array.from({ length: p }, (_, c) =>
    solveLower(
      factor.lower,
      n,
      before.map((t) => row(t)[c]!),
    ),
  );
  const total = new Float64Array(n);
  const d = new Float64Array(p);
  const expected: number[] = [];
  let variance = m * noise;
  for (const t of after) {
    const reach = solveLower(
      factor.lower,
      n,
      before.map((s) => level * Math.min(s, t)),
    );
    expected.push(dot(row(t), beta) + dot(reach, residual));
    for (let i = 0; i < n; i++) total[i] = total[i]! + reach[i]!;
    row(t).forEach((x, c) => {
      d[c] = d[c]! + x - dot(reach, whiteRows[c]!);
    });
    for (const s of after) variance += level * Math.min(s, t);
  }
  variance -= dot(total, total);
  const carried = solveLower(normal.lower, p, d);
  variance += dot(carried, carried);
  const effect = after.reduce((sum, t, i) => sum + series.values[t]! - expected[i]!, 0) / m;
  const standardError = Math.sqrt(variance) / m;
  return {
    effect,
    low: effect - 1.959964 * standardError,
    high: effect + 1.959964 * standardError,
    standardError,
    expected,
    observationSd: Math.sqrt(noise),
    levelSd: Math.sqrt(level),
  };
}
