/** A square matrix, row by row: entry (i, j) of an n by n matrix at i * n + j. */
export type SquareMatrix = Float64Array;

/**
 * Lower factor L with L L' = `matrix` (n by n, symmetric), and the logarithm of the determinant of `matrix`.
 * Null when the matrix is not positive definite.
 */
export function cholesky(
  matrix: SquareMatrix,
  n: number,
): { readonly lower: SquareMatrix; readonly logDeterminant: number } | null {
  const lower = new Float64Array(n * n);
  let logDeterminant = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= lower[i * n + k]! * lower[j * n + k]!;
      if (i !== j) lower[i * n + j] = sum / lower[j * n + j]!;
      else if (sum > 1e-13 * Math.abs(matrix[i * n + i]!)) {
        lower[i * n + i] = Math.sqrt(sum);
        logDeterminant += Math.log(sum);
      } else return null;
    }
  }
  return { lower, logDeterminant };
}

/** Solves L x = b for the lower factor `lower`. */
export function solveLower(lower: SquareMatrix, n: number, b: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(b);
  for (let i = 0; i < n; i++) {
    let sum = x[i]!;
    for (let k = 0; k < i; k++) sum -= lower[i * n + k]! * x[k]!;
    x[i] = sum / lower[i * n + i]!;
  }
  return x;
}

/** Solves L L' x = b for the lower factor `lower`. */
export function solveCholesky(lower: SquareMatrix, n: number, b: ArrayLike<number>): Float64Array {
  const x = solveLower(lower, n, b);
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i]!;
    for (let k = i + 1; k < n; k++) sum -= lower[k * n + i]! * x[k]!;
    x[i] = sum / lower[i * n + i]!;
  }
  return x;
}
