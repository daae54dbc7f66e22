import { cholesky, nelderMead, normalCdf, solveCholesky } from "#kernel";

/** A linear model of values of which some are only known to be at least the recorded one. */
export interface Tobit {
  /** Intercept first, then one per column. */
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
  readonly scale: number;
  readonly logLikelihood: number;
}

/**
 * Tobin 1958: normal errors, right-censored where `censored`. By maximum likelihood; standard errors from the
 * observed information. For ranks: values are ln(rank), off-chart days are censored at ln(length of the list).
 * Null when nothing uncensored is left in the data or the information is not positive definite.
 */
export function tobit(
  values: readonly number[],
  censored: readonly boolean[],
  columns: readonly (readonly number[])[],
): Tobit | null {
  const p = columns.length + 1;
  const seen = values.filter((_, i) => !censored[i]);
  if (seen.length < p + 1) return null;
  const rows = values.map((_, i) => [1, ...columns.map((c) => c[i]!)]);
  const cost = (at: readonly number[]): number => {
    const lnScale = at[p]!;
    const scale = Math.exp(lnScale);
    let sum = 0;
    for (let i = 0; i < values.length; i++) {
      const z = (values[i]! - rows[i]!.reduce((total, x, c) => total + x * at[c]!, 0)) / scale;
      sum -= censored[i]
        ? Math.log(Math.max(1e-300, normalCdf(-z)))
        : -(z * z) / 2 - lnScale - 0.9189385332046727;
    }
    return sum;
  };
  const mean = seen.reduce((a, b) => a + b, 0) / seen.length;
  const sd = Math.sqrt(seen.reduce((sum, v) => sum + (v - mean) ** 2, 0) / seen.length) || 0.1;
  const start = [mean, ...columns.map(() => 0), Math.log(sd)];
  const rough = nelderMead(cost, start, 0.5, 1e-12, 4000);
  const found = nelderMead(cost, rough.at, 0.05, 1e-14, 4000);
  const h = 1e-4;
  const q = p + 1;
  const moved = (a: number, da: number, b: number, db: number): number =>
    cost(found.at.map((v, i) => v + (i === a ? da : 0) + (i === b ? db : 0)));
  const information = Float64Array.from({ length: q * q }, (_, cell) => {
    const [a, b] = [Math.floor(cell / q), cell % q];
    return (moved(a, h, b, h) - moved(a, h, b, -h) - moved(a, -h, b, h) + moved(a, -h, b, -h)) / (4 * h * h);
  });
  const factor = cholesky(information, q);
  if (!factor) return null;
  const standardErrors = found.at.map((_, i) => {
    const unit = new Float64Array(q);
    unit[i] = 1;
    return Math.sqrt(solveCholesky(factor.lower, q, unit)[i]!);
  });
  return {
    coefficients: found.at.slice(0, p),
    standardErrors,
    scale: Math.exp(found.at[p]!),
    logLikelihood: -found.value,
  };
}
