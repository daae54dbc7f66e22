import { quantile, seededRng, wilsonInterval } from "#kernel";
import type { Activity } from "./activity.ts";
import { type EdgeChance, edgeChance, expectedPairs, jittered, jitterFor, pairsAt } from "./chance.ts";
import { communities } from "./communities.ts";
import { clockResolution } from "./instant.ts";
import { automation, concentration, type Measure, measure, synchrony } from "./measures.ts";
import { type CoactionNetwork, coactionNetwork, type NetworkSettings, pairsPerObject } from "./network.ts";
import { orderByTime, orderRows } from "./order.ts";
import { type Declared, type Reading, readVerdict } from "./verdict.ts";

/** The windows the sweep shows, in seconds: a curve instead of one window chosen after looking. */
export const SWEEP = [1, 10, 60, 600, 3600] as const;

export interface ObservationSettings extends NetworkSettings {
  /** Quantile of the weights an edge must exceed to pass, as in CooRTweet. */
  readonly edgeWeight: number;
  /** Draws of the null model for intervals and percentiles. */
  readonly draws: number;
  readonly seed: number;
  readonly declared?: Declared;
  /** Called as the work goes on, with a share from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** One point of the sweep. `observed` is null where the clock is coarser than the window. */
export interface SweepPoint {
  readonly window: number;
  readonly observed: number | null;
  readonly expected: number;
  /** Middle 95 % of the draws. */
  readonly drawn: readonly [number, number] | null;
}

/** All that is said about an activity. */
export interface Observation {
  readonly rows: number;
  readonly accounts: number;
  readonly objects: number;
  readonly pairs: number;
  readonly nodes: number;
  readonly edges: number;
  readonly passing: number;
  readonly repeated: number;
  readonly significant: number;
  readonly expected: number;
  readonly network: CoactionNetwork;
  readonly chance: EdgeChance;
  readonly passes: Uint8Array;
  readonly community: Int32Array;
  readonly sweep: readonly SweepPoint[];
  readonly measures: readonly Measure[];
  readonly reading: Reading;
  readonly resolution: number;
}

export const SIGNIFICANT = 0.01;

/** Observes an activity: network, chance, measures and verdict. */
export function observe(activity: Activity, settings: ObservationSettings): Observation {
  const tell = settings.onProgress ?? (() => {});
  const network = coactionNetwork(activity, settings);
  tell(0.3);
  const chance = edgeChance(network, settings.window);
  tell(0.5);
  const resolution = clockResolution(activity.time);
  const sweep = sweepOf(network.activity, resolution, settings, (share) => tell(0.5 + share * 0.3));
  const { edges } = network;
  const weights = edges.objects.slice(0, edges.size).sort();
  const threshold = quantile(weights, settings.edgeWeight) ?? 0;
  const passes = Uint8Array.from({ length: edges.size }, (_, e) => (edges.objects[e]! > threshold ? 1 : 0));
  const joined = new Uint8Array(activity.accounts.size);
  const marked = new Uint8Array(activity.accounts.size);
  let [repeated, significant, lockstep, passing] = [0, 0, 0, 0];
  for (let e = 0; e < edges.size; e++) {
    joined[edges.low[e]!] = joined[edges.high[e]!] = 1;
    if (edges.objects[e]! >= 2) repeated++;
    passing += passes[e]!;
    if (chance.q[e]! > SIGNIFICANT) continue;
    significant++;
    marked[edges.low[e]!] = marked[edges.high[e]!] = 1;
    if (chance.repeats[e]! >= 3) lockstep++;
  }
  const expected = expectedPairs(network.ordered, settings.window);
  const ones = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);
  const measures = [
    ...coordination(network, expected, ones(marked), repeated, significant, sweep, settings.window),
    ...synchrony(activity),
    ...automation(activity),
    ...concentration(activity),
  ];
  tell(0.95);
  const facts = {
    rows: activity.rows,
    accounts: activity.accounts.size,
    window: settings.window,
    resolution,
    significantEdges: significant,
    lockstepEdges: lockstep,
    excess: expected > 0 ? network.pairs / expected : null,
    peakAt: busiest(activity, 600),
  };
  return {
    rows: activity.rows,
    accounts: activity.accounts.size,
    objects: activity.objects.size,
    pairs: network.pairs,
    nodes: ones(joined),
    edges: edges.size,
    passing,
    repeated,
    significant,
    expected,
    network,
    chance,
    passes,
    community: communities(activity.accounts.size, edges, (e) => chance.q[e]! <= SIGNIFICANT),
    sweep,
    measures,
    reading: readVerdict(measures, facts, settings.declared),
    resolution,
  };
}

function coordination(
  network: CoactionNetwork,
  expected: number,
  marked: number,
  repeated: number,
  significant: number,
  sweep: readonly SweepPoint[],
  window: number,
): Measure[] {
  const { pairs, activity, edges } = network;
  const own = sweep.find((point) => point.window === window)?.drawn ?? null;
  const n = activity.accounts.size;
  return [
    measure("coordination", "pairs of acts within the window", pairs, "pairs", activity.rows),
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
      },
    ),
    measure("coordination", "edges over two or more objects", repeated, "edges", edges.size),
    measure("coordination", "significant edges (q <= 0.01)", significant, "edges", repeated),
    measure("coordination", "accounts with a significant edge", n === 0 ? null : marked / n, "share", n, {
      interval: wilsonInterval(marked, n),
    }),
  ];
}

function sweepOf(
  activity: Activity,
  resolution: number,
  { window, draws, seed }: ObservationSettings,
  tell: (share: number) => void,
): SweepPoint[] {
  const windows = [...new Set([...SWEEP, window])].sort((a, b) => a - b);
  const ordered = orderRows(activity, activity.objects.size);
  return windows.map((width, k) => {
    const drawn = Float64Array.from({ length: draws }, (_, draw) => {
      const moved = jittered(activity, jitterFor(width), seededRng(seed + draw));
      return pairsAt(moved, [width])[0]!;
    }).sort();
    tell((k + 1) / windows.length);
    const observed = pairsPerObject(ordered, width).reduce((sum, n) => sum + n, 0);
    return {
      window: width,
      observed: resolution > width ? null : observed,
      expected: expectedPairs(ordered, width),
      drawn: draws >= 20 ? [quantile(drawn, 0.025)!, quantile(drawn, 0.975)!] : null,
    };
  });
}

/** The middle of the busiest `width` seconds. */
function busiest(activity: Activity, width: number): number | null {
  const times = Float64Array.from(orderByTime(activity.time), (r) => activity.time[r]!);
  let most = 0;
  let at: number | null = null;
  for (let first = 0, last = 0; last < times.length; last++) {
    while (times[last]! - times[first]! > width) first++;
    if (last - first + 1 <= most) continue;
    most = last - first + 1;
    at = (times[first]! + times[last]!) / 2;
  }
  return at;
}
