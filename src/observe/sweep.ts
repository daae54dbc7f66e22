import { quantile, seededRng } from "#kernel";
import type { Activity } from "./activity.ts";
import { expectedPairs } from "./expected.ts";
import { jittered, jitterFor, pairsAt } from "./jitter.ts";
import { pairsPerObject } from "./network.ts";
import { orderRows } from "./order.ts";

/** The windows the sweep shows, in seconds: a curve instead of one window chosen after looking. */
export const SWEEP = [1, 10, 60, 600, 3600] as const;

/** One point of the sweep. `observed` is null where the clock is coarser than the window. */
export interface SweepPoint {
  readonly window: number;
  readonly observed: number | null;
  readonly expected: number;
  /** Middle 95 % of the draws. */
  readonly drawn: readonly [number, number] | null;
  /** Share of the draws with fewer pairs than observed. */
  readonly percentile: number | null;
}

/** Pairs within each window of the sweep, beside what chance gives there; `tell` hears how far it is. */
export function sweepOf(
  activity: Activity,
  resolution: number,
  { window, draws, seed }: { readonly window: number; readonly draws: number; readonly seed: number },
  tell: (share: number) => void,
): SweepPoint[] {
  const windows = [...new Set([...SWEEP, window])].sort((a, b) => a - b);
  const ordered = orderRows(activity, activity.objects.size);
  return windows.map((width, k) => {
    const drawn = Float64Array.from({ length: draws }, (_, draw) => {
      const moved = jittered(activity, jitterFor(width), seededRng(seed + draw), resolution);
      return pairsAt(moved, [width])[0]!;
    }).sort();
    tell((k + 1) / windows.length);
    const observed = pairsPerObject(ordered, width).reduce((sum, n) => sum + n, 0);
    const enough = draws >= 20;
    return {
      window: width,
      observed: resolution > width ? null : observed,
      expected: expectedPairs(ordered, width, undefined, resolution),
      drawn: enough ? [quantile(drawn, 0.025)!, quantile(drawn, 0.975)!] : null,
      percentile:
        enough && resolution <= width ? drawn.filter((pairs) => pairs < observed).length / draws : null,
    };
  });
}
