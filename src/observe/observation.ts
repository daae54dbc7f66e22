import { quantile, seededRng } from "#kernel";
import type { Activity } from "./activity.ts";
import { type EdgeChance, edgeChance, SIGNIFICANT } from "./chance.ts";
import { communities } from "./communities.ts";
import type { Permutation } from "./draws.ts";
import { expectedPairs } from "./expected.ts";
import { type Group, groupsOf } from "./groups.ts";
import { clockResolution } from "./instant.ts";
import { jittered, jitterFor } from "./jitter.ts";
import { automation } from "./measures/automation.ts";
import { concentration } from "./measures/concentration.ts";
import { coordination, type EdgeCounts } from "./measures/coordination.ts";
import { type Lifetimes, lifetime } from "./measures/lifetime.ts";
import type { Measure } from "./measures/measure.ts";
import { selfInterest } from "./measures/selfinterest.ts";
import { spreadShape } from "./measures/spread.ts";
import { ascendingTimes, busiestMoment, synchrony } from "./measures/synchrony.ts";
import { traitMeasures } from "./measures/traits.ts";
import { type CoactionNetwork, coactionNetwork, type NetworkSettings } from "./network.ts";
import { estimatedWindow } from "./pace.ts";
import { components, coreNumbers, disparityBackbone } from "./structure.ts";
import { type SweepPoint, sweepOf } from "./sweep.ts";
import { type Declared, type Reading, readVerdict } from "./verdict.ts";

export interface ObservationSettings extends NetworkSettings {
  /** Quantile of the weights an edge must exceed to pass, as in CooRTweet. */
  readonly edgeWeight: number;
  /** Draws of the null model for intervals and percentiles. */
  readonly draws: number;
  readonly seed: number;
  readonly declared?: Declared;
  /** All that the accounts ever did, where it is known. */
  readonly lifetimes?: Lifetimes | undefined;
  /** Called as the work goes on, with a share from 0 to 1. */
  readonly onProgress?: (share: number) => void;
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
  /** Connected components of significant edges by account, largest first; -1 for none. */
  readonly component: Int32Array;
  /** Core number among significant edges by account; 0 for none. */
  readonly core: Uint32Array;
  /** 1 for the edges of the disparity backbone (alpha 0.05). */
  readonly backbone: Uint8Array;
  /** The window the data suggest, in seconds; chosen after looking, so shown and not used. */
  readonly estimatedWindow: number | null;
  /** The exact permutation of the repeated edges, where it was asked for. */
  readonly permuted?: Permutation;
  /** The largest communities with measures of their own; communities are numbered as in `community`. */
  readonly groups: readonly Group[];
}

/** Observes an activity: network, chance, measures and verdict. */
export function observe(activity: Activity, settings: ObservationSettings): Observation {
  const tell = settings.onProgress ?? (() => {});
  const network = coactionNetwork(activity, settings);
  tell(0.3);
  const measured = measureAll(activity, network, settings, (share) => tell(0.3 + 0.4 * share));
  const chance = chanceOf(network, settings.window, measured.resolution);
  return judge(activity, network, chance, measured, settings);
}

/** What chance says of the edges; nothing where the clock is coarser than the window. */
export function chanceOf(
  network: Parameters<typeof edgeChance>[0],
  window: number,
  resolution: number,
): EdgeChance {
  return resolution > window ? untested(network.edges.size) : edgeChance(network, window);
}

/** What is measured on an activity without asking chance about its edges, so that both can be done at the same time. */
export interface Measured {
  readonly resolution: number;
  readonly sweep: readonly SweepPoint[];
  readonly expected: number;
  readonly ascending: Float64Array;
  readonly timed: readonly Measure[];
  readonly others: readonly Measure[];
}

/** The first part of {@link observe} after the network, for one that was counted elsewhere (in worker threads). */
export function measureAll(
  activity: Activity,
  network: CoactionNetwork,
  settings: ObservationSettings,
  tell: (share: number) => void = () => {},
): Measured {
  const resolution = clockResolution(activity.time);
  const sweep = sweepOf(network.activity, resolution, settings, (share) => tell(share * 0.5));
  const ascending = ascendingTimes(activity);
  const others = [
    ...concentration(activity),
    ...spreadShape(activity, ascending),
    ...selfInterest(activity),
    ...traitMeasures(activity),
    ...(settings.lifetimes ? lifetime(settings.lifetimes) : []),
  ];
  tell(0.7);
  const timed = besideNull(activity, timedBy(settings, activity, ascending), settings);
  tell(1);
  const expected = expectedPairs(network.ordered, settings.window, undefined, resolution);
  return { resolution, sweep, expected, ascending, timed, others };
}

type Timed = (activity: Activity, intervals: boolean) => Measure[];

/** The measures that time enters; the times of the whole activity are ordered once. */
function timedBy({ declared }: ObservationSettings, whole?: Activity, ascending?: Float64Array): Timed {
  return (part, intervals) => [
    ...synchrony(
      part === whole && ascending ? ascending : ascendingTimes(part),
      declared?.moment ?? null,
      intervals,
    ),
    ...automation(part),
  ];
}

/** The last part of {@link observe}: what chance and the measures come to. */
export function judge(
  activity: Activity,
  network: CoactionNetwork,
  chance: EdgeChance,
  measured: Measured,
  settings: ObservationSettings,
): Observation {
  const { edges } = network;
  const { resolution, sweep, expected, ascending } = measured;
  const threshold = weightAt(network, settings.edgeWeight);
  const passes = Uint8Array.from({ length: edges.size }, (_, e) => (edges.objects[e]! > threshold ? 1 : 0));
  const significantEdge = (e: number): boolean => chance.q[e]! <= SIGNIFICANT;
  const counts = countEdges(activity.accounts.size, network, chance, passes);
  const measures = [
    ...coordination(network, expected, counts, sweep, settings.window),
    ...measured.timed,
    ...measured.others,
  ];
  const community = communities(activity.accounts.size, edges, significantEdge);
  const facts = {
    rows: activity.rows,
    accounts: activity.accounts.size,
    window: settings.window,
    resolution,
    significantEdges: counts.significant,
    lockstepEdges: counts.lockstep,
    excess: expected > 0 ? network.pairs / expected : null,
    peakAt: busiestMoment(ascending),
  };
  const timed = timedBy(settings);
  return {
    rows: activity.rows,
    accounts: activity.accounts.size,
    objects: activity.objects.size,
    pairs: network.pairs,
    nodes: counts.nodes,
    edges: edges.size + (network.light?.edges ?? 0),
    passing: counts.passing,
    repeated: counts.repeated,
    significant: counts.significant,
    expected,
    network,
    chance,
    passes,
    community,
    sweep,
    measures,
    reading: readVerdict(measures, facts, settings.declared),
    resolution,
    component: components(activity.accounts.size, edges, significantEdge),
    core: coreNumbers(activity.accounts.size, edges, significantEdge),
    backbone: disparityBackbone(activity.accounts.size, edges, 0.05, network.light),
    estimatedWindow: estimatedWindow(activity),
    groups: groupsOf(activity, network, chance, community, (part) => [
      ...besideNull(part, timed, settings),
      ...concentration(part),
      ...spreadShape(part, ascendingTimes(part)),
      ...traitMeasures(part),
    ]),
  };
}

/** The quantile of all weights (type 7), those of edges over one object among them even when they are not kept. */
function weightAt({ edges, light }: CoactionNetwork, q: number): number {
  const weights = edges.objects.slice(0, edges.size).sort();
  const ones = light?.edges ?? 0;
  if (ones === 0) return quantile(weights, q) ?? 0;
  const at = (ones + weights.length - 1) * q;
  const weight = (place: number): number => (place < ones ? 1 : (weights[place - ones] ?? weights.at(-1)!));
  const low = Math.floor(at);
  return weight(low) + (at - low) * (weight(Math.ceil(at)) - weight(low));
}

/** Where the clock is coarser than the window nothing can be said of any edge. */
function untested(edges: number): EdgeChance {
  return {
    expected: new Float64Array(edges).fill(Number.NaN),
    repeats: new Uint32Array(edges).fill(1),
    p: new Float64Array(edges).fill(1),
    q: new Float64Array(edges).fill(1),
    hypotheses: 0,
    groups: { found: [], hypotheses: 0 },
  };
}

function countEdges(
  accounts: number,
  { edges, light }: CoactionNetwork,
  chance: EdgeChance,
  passes: Uint8Array,
): EdgeCounts {
  const degree = light ? light.degree.slice() : new Uint32Array(accounts);
  const strength = light ? Float64Array.from(light.degree) : new Float64Array(accounts);
  const marks = new Uint8Array(accounts);
  let [repeated, significant, lockstep, passing] = [0, 0, 0, 0];
  for (let e = 0; e < edges.size; e++) {
    for (const a of [edges.low[e]!, edges.high[e]!]) {
      degree[a]!++;
      strength[a]! += edges.objects[e]!;
    }
    if (edges.objects[e]! >= 2) repeated++;
    passing += passes[e]!;
    if (chance.q[e]! > SIGNIFICANT) continue;
    significant++;
    marks[edges.low[e]!] = marks[edges.high[e]!] = 1;
    if (chance.repeats[e]! >= 3) lockstep++;
  }
  let nodes = 0;
  let repetition = 0;
  for (let a = 0; a < accounts; a++) {
    if (degree[a] === 0) continue;
    nodes++;
    repetition += strength[a]! / degree[a]!;
  }
  const marked = marks.reduce((sum, flag) => sum + flag, 0);
  return {
    nodes,
    repeated,
    significant,
    lockstep,
    passing,
    marked,
    repetition: nodes === 0 ? null : repetition / nodes,
  };
}

/** Measures with their place among the same measures of `draws` jittered copies; none below 20 draws. */
function besideNull(
  activity: Activity,
  measured: Timed,
  { draws, seed, window }: ObservationSettings,
): Measure[] {
  const jitter = jitterFor(window);
  const own = measured(activity, true);
  if (draws < 20) return own;
  const below = new Float64Array(own.length);
  const defined = new Float64Array(own.length);
  for (let draw = 0; draw < draws; draw++) {
    measured(jittered(activity, jitter, seededRng(seed + draw)), false).forEach((drawn, k) => {
      const value = own[k]!.value;
      if (value === null || drawn.value === null) return;
      defined[k]!++;
      below[k]! += drawn.value < value ? 1 : drawn.value === value ? 0.5 : 0;
    });
  }
  return own.map((m, k) => (defined[k]! > 0 ? { ...m, nullPercentile: below[k]! / defined[k]! } : m));
}
