import { type Instant, MINUTE } from "#kernel";
import type { Fact, FactBody } from "#ledger";
import type { MinuteCounts } from "./report.ts";

/** How the campaign's own forecasts did, against what then happened. */
export interface ForecastScore {
  readonly forecasts: number;
  /** When they were for, and how many supporters there were then. */
  readonly until: Instant;
  readonly final: number;
  /** How many held the final count in their bands. */
  readonly held50: number;
  readonly held80: number;
  readonly held95: number;
  /** Median absolute relative error of the forecast shown and of the log-linear baseline. */
  readonly error: number;
  readonly baselineError: number;
  readonly first: {
    readonly at: Instant;
    readonly median: number;
    readonly low80: number;
    readonly high80: number;
  };
}

type Issued = Extract<FactBody, { kind: "forecast-issued" }> & { readonly at: Instant };

/**
 * Scores the forecasts that were issued for one end, once it has passed; null before, or without any. When the moment
 * was moved, only those for the last end count: the others were for a day that never came.
 */
export function scoreForecasts(
  facts: readonly Fact[],
  arrivals: readonly MinuteCounts[],
  now: Instant,
): ForecastScore | null {
  const issued = facts.flatMap(({ at, body }): Issued[] =>
    body.kind === "forecast-issued" ? [{ at, ...body }] : [],
  );
  const until = issued.at(-1)?.until;
  if (until === undefined || until > now) return null;
  const scored = issued.filter((one) => one.until === until && one.at < until);
  const first = scored[0];
  if (!first) return null;
  const final = arrivals.reduce(
    (sum, { minute, verified }) => sum + (minute * MINUTE < until ? verified : 0),
    0,
  );
  const held = (low: (one: Issued) => number, high: (one: Issued) => number): number =>
    scored.filter((one) => low(one) <= final && final <= high(one)).length;
  const error = (of: (one: Issued) => number): number => {
    const misses = scored.map((one) => Math.abs(of(one) / Math.max(1, final) - 1)).sort((a, b) => a - b);
    return (misses[(misses.length - 1) >> 1]! + misses[misses.length >> 1]!) / 2;
  };
  return {
    forecasts: scored.length,
    until,
    final,
    held50: held(
      (one) => one.low50,
      (one) => one.high50,
    ),
    held80: held(
      (one) => one.low80,
      (one) => one.high80,
    ),
    held95: held(
      (one) => one.low95,
      (one) => one.high95,
    ),
    error: error(({ median }) => median),
    baselineError: error(({ baseline }) => baseline),
    first: { at: first.at, median: first.median, low80: first.low80, high80: first.high80 },
  };
}
