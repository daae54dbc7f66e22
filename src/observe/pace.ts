import { quantile } from "#kernel";
import type { Activity } from "./activity.ts";
import { orderRows } from "./order.ts";

/**
 * The window that the data suggest (Giglietto et al. 2020, CooRnet's defaults): among the objects whose second share came
 * within the quickest tenth, the median of the seconds until more than half of their shares were made; 1 where
 * that is 0. Null when no object is shared twice. It is chosen after looking: shown beside the sweep, never used for the verdict.
 */
export function estimatedWindow(activity: Activity): number | null {
  const { start, time } = orderRows(activity, activity.objects.size);
  const seconds: number[] = [];
  const halves: number[] = [];
  for (let o = 0; o + 1 < start.length; o++) {
    const from = start[o]!;
    const n = start[o + 1]! - from;
    if (n < 2) continue;
    seconds.push(time[from + 1]! - time[from]!);
    halves.push(time[from + Math.floor(n / 2)]! - time[from]!);
  }
  const limit = quantile(Float64Array.from(seconds).sort(), 0.1);
  if (limit === null) return null;
  const quick = Float64Array.from(halves.filter((_, k) => seconds[k]! <= limit)).sort();
  return quantile(quick, 0.5) || 1;
}
