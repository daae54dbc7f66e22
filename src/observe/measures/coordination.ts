import { wilsonInterval } from "#kernel";
import type { CoactionNetwork } from "../network.ts";
import type { SweepPoint } from "../sweep.ts";
import { type Measure, measure } from "./measure.ts";

export interface EdgeCounts {
  readonly nodes: number;
  readonly repeated: number;
  readonly significant: number;
  readonly lockstep: number;
  readonly passing: number;
  /** Accounts with a significant edge. */
  readonly marked: number;
  /** Mean over the joined accounts of strength / degree. */
  readonly repetition: number | null;
}

/** The measures of acting together, of a whole network. */
export function coordination(
  network: CoactionNetwork,
  expected: number,
  { marked, repeated, significant, repetition, nodes }: EdgeCounts,
  sweep: readonly SweepPoint[],
  window: number,
): Measure[] {
  const { pairs, activity, edges, light } = network;
  const point = sweep.find((one) => one.window === window);
  const own = point?.drawn ?? null;
  const nullPercentile = point?.percentile ?? null;
  const n = activity.accounts.size;
  return [
    measure("coordination", "pairs of acts within the window", pairs, "pairs", activity.rows, {
      nullPercentile,
    }),
    measure("coordination", "pairs expected by chance", expected, "pairs", activity.rows, {
      interval: own && { low: own[0], high: own[1] },
    }),
    measure(
      "coordination",
      "observed over expected",
      expected > 0 ? pairs / expected : null,
      "ratio",
      pairs,
      {
        interval: own && own[0] > 0 ? { low: pairs / own[1], high: pairs / own[0] } : null,
        nullPercentile,
      },
    ),
    measure(
      "coordination",
      "edges over two or more objects",
      repeated,
      "edges",
      edges.size + (light?.edges ?? 0),
    ),
    measure("coordination", "significant edges (q <= 0.01)", significant, "edges", repeated),
    measure("coordination", "accounts with a significant edge", n === 0 ? null : marked / n, "share", n, {
      interval: wilsonInterval(marked, n),
    }),
    measure(
      "coordination",
      "common objects per partner (mean strength / degree)",
      repetition,
      "objects",
      nodes,
    ),
  ];
}
