/** Kernel: the words every room shares. Results, instants, seeded chance, statistics, bytes, hashing and signing. It imports no room. */

export { betaCdf, betaQuantile, drawBeta, studentCdf, studentQuantile } from "./beta.ts";
export { fromBase64, fromHex, joinBytes, readUtf8, sameBytes, toBase64, toHex, utf8 } from "./bytes.ts";
export { cholesky, type SquareMatrix, solveCholesky, solveLower } from "./cholesky.ts";
export {
  drawNegativeBinomial,
  drawPoisson,
  lnNegativeBinomial,
  negativeBinomialQuantile,
} from "./counts.ts";
export { drawGamma, gammaQuantile } from "./gamma.ts";
export { GrowingNumbers } from "./growing.ts";
export { hmacSha256, sha256 } from "./hashing.ts";
export { lnGamma, lowerGamma, upperGamma } from "./incompletegamma.ts";
export {
  DAY,
  HOUR,
  type Instant,
  instantAt,
  isDate,
  isZone,
  localTime,
  MINUTE,
  SECOND,
  shiftDate,
} from "./instant.ts";
export { type Minimum, nelderMead } from "./neldermead.ts";
export { drawNormal, normalCdf, normalQuantile } from "./normal.ts";
export { type Rng, seededRng } from "./random.ts";
export { accept, type Result, refuse } from "./result.ts";
export { isSigned, type SigningKey, signingKey } from "./signing.ts";
export { gini, type Interval, quantile, wilsonInterval } from "./statistics.ts";
