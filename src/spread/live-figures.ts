import { quantile } from "#kernel";
import type { ChannelSpread } from "./channels.ts";
import { ASSUMED_DELAY, type DelayLaw, delayQuantile, delayTable, fitDelay } from "./delay.ts";
import { topShare } from "./figures.ts";
import type { LiveBin, LiveForest } from "./live.ts";
import { type CohortR, type CoriPoint, coriOverTime } from "./overtime.ts";
import { type Reproduction, type ReproductionSums, reproductionOf } from "./reproduction.ts";
import { forestShape, type Shape } from "./shape.ts";

/** The figures of a {@link LiveForest} at an instant, as {@link spreadFigures} and its neighbours give them. */
export interface LiveFigures {
  readonly shape: Shape;
  readonly reproduction: Reproduction;
  readonly delay: DelayLaw;
  readonly generationIntervalMedian: number | null;
  readonly invitationHalfLife: number | null;
  readonly topPercentShare: number | null;
  readonly invitedShare: number;
  readonly cohorts: readonly CohortR[];
  readonly cori: readonly CoriPoint[];
  readonly channels: readonly ChannelSpread[];
}

/** Delays are read from an even sample of about so many supporters. */
const SAMPLE = 65_536;

/**
 * Figures from what the forest keeps up: the cost depends on how many minutes and channels there are, not on how many
 * supporters. Supporters of one minute share the exposure of their mean. @param now hours; @param width of a cohort.
 */
export function liveFigures(live: LiveForest, now: number, width: (first: number) => number): LiveFigures {
  const { delays, limits } = sampledDelays(live, now);
  const delay = fitDelay(delays, limits);
  const assumed = delay === ASSUMED_DELAY;
  const seen = delays.filter((d) => d >= 0).sort();
  const shape = shapeOf(live);
  const cdf = delayTable(delay);
  const bins = [...live.bins()];
  const first = bins.reduce((least, { joined }) => Math.min(least, joined), now);
  const step = width(first);
  const all = new Sums();
  const cohorts = new Map<number, Sums>();
  const channels = new Map<number, Sums>();
  for (const bin of bins) {
    const exposure = cdf(now - bin.joined);
    all.add(bin, exposure);
    sumsAt(cohorts, Math.floor((bin.joined - first) / step)).add(bin, exposure);
    sumsAt(channels, bin.channel).add(bin, exposure);
  }
  return {
    shape,
    reproduction: reproductionOf(all),
    delay,
    generationIntervalMedian: assumed ? quantile(seen, 0.5) : delayQuantile(delay, 0.5),
    invitationHalfLife: quantile(seen, 0.5),
    topPercentShare: topShare(live.offspring(), Math.max(1, Math.floor(shape.supporters / 100))),
    invitedShare: shape.supporters === 0 ? 0 : 1 - shape.seeds / shape.supporters,
    cohorts: [...cohorts]
      .sort(([a], [b]) => a - b)
      .map(([at, sums]) => {
        const from = first + at * step;
        const settled = sums.exposure >= 0.3 * sums.people;
        return { ...reproductionOf(sums), from, to: from + step, supporters: sums.people, settled };
      }),
    cori: coriOverTime(bins, delay, first, now, step),
    channels: [...channels]
      .map(([channel, sums]) => ({
        channel,
        seeds: sums.seeds,
        people: sums.people,
        reproduction: reproductionOf(sums),
      }))
      .sort((a, b) => b.people - a.people || a.channel - b.channel),
  };
}

/** Sums of bins, each with one exposure. */
class Sums implements ReproductionSums {
  people = 0;
  seeds = 0;
  recruits = 0;
  squares = 0;
  exposure = 0;
  exposureSquares = 0;
  products = 0;

  add({ people, seeds, recruits, squares }: LiveBin, exposure: number): void {
    this.people += people;
    this.seeds += seeds;
    this.recruits += recruits;
    this.squares += squares;
    this.exposure += people * exposure;
    this.exposureSquares += people * exposure * exposure;
    this.products += recruits * exposure;
  }
}

function sumsAt(groups: Map<number, Sums>, key: number): Sums {
  const found = groups.get(key) ?? new Sums();
  groups.set(key, found);
  return found;
}

function sampledDelays(live: LiveForest, now: number): { delays: Float64Array; limits: Float64Array } {
  const stride = Math.max(1, Math.ceil(live.length / SAMPLE));
  const delays: number[] = [];
  const limits: number[] = [];
  for (let i = 0; i < live.length; i += stride) {
    const inviter = live.here(i) ? live.inviterOf(i) : -1;
    if (inviter < 0) continue;
    delays.push(live.joinedAt(i) - live.joinedAt(inviter));
    limits.push(now - live.joinedAt(inviter));
  }
  return { delays: Float64Array.from(delays), limits: Float64Array.from(limits) };
}

function shapeOf(live: LiveForest): Shape {
  const virality = live.structuralVirality();
  if (virality === undefined) return forestShape(live.parents()).shape;
  const { supporters, seeds, generations, maxDepth, maxBreadth, largestTree, largestBroadcast } =
    live.counts();
  const breadths = live.breadths();
  return {
    supporters,
    seeds,
    generations,
    maxDepth,
    meanDepth:
      supporters === 0 ? 0 : breadths.reduce((sum, count, depth) => sum + count * depth, 0) / supporters,
    maxBreadth,
    breadths,
    largestTree,
    largestBroadcastShare: supporters === 0 ? 0 : largestBroadcast / supporters,
    structuralVirality: virality,
  };
}
