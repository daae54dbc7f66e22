import type { SlowEnds } from "./arrivals.ts";

/** Learnt by bench/score/learn.ts from 13 UK petitions (Unlicense, OGL). Do not edit. */
export const TRAINED_SLOW: SlowEnds = [-0.6745, 5.041, -1.2816, 8.4489, -1.96, 22.301];
