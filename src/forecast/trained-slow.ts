import type { SlowEnds } from "./arrivals.ts";

/** Learnt by bench/score/learn.ts from 13 UK petitions (Unlicense, OGL). Do not edit. */
export const TRAINED_SLOW: SlowEnds = [1.6541, 2.8775, 4.9186];
