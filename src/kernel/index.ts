/** Kernel: the words every room shares. Results, instants, seeded chance, statistics. It imports no room. */
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
export { type Rng, seededRng } from "./random.ts";
export { accept, type Result, refuse } from "./result.ts";
export { gini, type Interval, quantile, wilsonInterval } from "./statistics.ts";
