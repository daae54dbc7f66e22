/** Kernel: the words every room shares. Results, seeded chance, statistics. It imports no room. */
export { type Rng, seededRng } from "./random.ts";
export { accept, type Result, refuse } from "./result.ts";
export { gini, type Interval, quantile, wilsonInterval } from "./statistics.ts";
