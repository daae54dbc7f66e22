import { counterfactual } from "./counterfactual.ts";
import type { Series } from "./series.ts";

/** How the effect ranks among effects measured where nothing happened. */
export interface Placebo {
  readonly pValue: number;
  /** Places tried; the p-value cannot go below 1 / (n + 1). */
  readonly n: number;
}

/** Standardised size of the effect; 0 when it cannot be fitted. */
function size(series: Series): number {
  const found = counterfactual(series);
  return found ? Math.abs(found.effect) / found.standardError : 0;
}

/** p = (1 + number at least as large) / (1 + n) of sizes measured where nothing happened; null without one. */
export function placeboOf(own: number, others: readonly number[]): Placebo | null {
  if (others.length === 0) return null;
  return {
    pValue: (1 + others.filter((size) => size >= own).length) / (1 + others.length),
    n: others.length,
  };
}

/**
 * Other items: each series of `others` (same steps, untouched by the campaign) is treated as if it had been the
 * one. p = (1 + number at least as large) / (1 + n).
 */
export function placeboOnItems(
  series: Series,
  others: readonly (readonly (number | null)[])[],
): Placebo | null {
  return placeboOf(
    size(series),
    others.map((values) => size({ ...series, values, columns: [] })),
  );
}

/**
 * Other days: a window as long as the one after the moment slides over the steps before it, with at least 8 steps
 * in front. The windows overlap, so the p-value is optimistic when days resemble each other: a second opinion.
 */
export function placeboInTime(series: Series): Placebo | null {
  const window = series.values.length - series.pre;
  const own = size(series);
  let n = 0;
  let larger = 0;
  const stride = Math.max(1, Math.floor((series.pre - window - 8) / 30));
  for (let pre = 8; pre + window <= series.pre; pre += stride) {
    const shown = pre + window;
    const found = size({
      values: series.values.slice(0, shown),
      columns: series.columns.map((c) => c.slice(0, shown)),
      pre,
    });
    n++;
    if (found >= own) larger++;
  }
  return n === 0 ? null : { pValue: (1 + larger) / (1 + n), n };
}
