/** Where a search ended: the point, its value, and whether the simplex closed within the steps allowed. */
export interface Minimum {
  readonly at: readonly number[];
  readonly value: number;
  readonly converged: boolean;
}

/**
 * Minimum of `f` from `start` without derivatives (Nelder & Mead 1965; coefficients 1, 2, 1/2, 1/2).
 * `step` is the first edge of the simplex. A value that is not a number counts as infinitely bad.
 */
export function nelderMead(
  f: (x: readonly number[]) => number,
  start: readonly number[],
  step = 0.5,
  tolerance = 1e-10,
  maxSteps = 2000,
): Minimum {
  const value = (x: readonly number[]): number => {
    const y = f(x);
    return Number.isNaN(y) ? Infinity : y;
  };
  const n = start.length;
  const corners = [start, ...start.map((_, i) => start.map((x, j) => (i === j ? x + step : x)))].map((x) => ({
    x,
    y: value(x),
  }));
  for (let i = 0; i < maxSteps; i++) {
    corners.sort((p, q) => p.y - q.y);
    const best = corners[0]!;
    const worst = corners[n]!;
    const wide = Math.max(...corners.flatMap((c) => c.x.map((x, j) => Math.abs(x - best.x[j]!))));
    if (Math.abs(worst.y - best.y) <= tolerance * (Math.abs(best.y) + tolerance) && wide < 1e-5) {
      return { at: best.x, value: best.y, converged: true };
    }
    const centre = start.map((_, j) => corners.slice(0, n).reduce((sum, c) => sum + c.x[j]!, 0) / n);
    const along = (t: number): { x: readonly number[]; y: number } => {
      const x = centre.map((c, j) => c + t * (worst.x[j]! - c));
      return { x, y: value(x) };
    };
    const mirrored = along(-1);
    if (mirrored.y < best.y) {
      const further = along(-2);
      corners[n] = further.y < mirrored.y ? further : mirrored;
    } else if (mirrored.y < corners[n - 1]!.y) {
      corners[n] = mirrored;
    } else {
      const inward = along(mirrored.y < worst.y ? -0.5 : 0.5);
      if (inward.y < Math.min(worst.y, mirrored.y)) corners[n] = inward;
      else {
        for (let k = 1; k <= n; k++) {
          const x = corners[k]!.x.map((v, j) => (v + best.x[j]!) / 2);
          corners[k] = { x, y: value(x) };
        }
      }
    }
  }
  corners.sort((p, q) => p.y - q.y);
  return { at: corners[0]!.x, value: corners[0]!.y, converged: false };
}
