import { quantile } from "#kernel";
import { ASSUMED_DELAY, type DelayLaw, delayMean, delayQuantile, delayTable, fitDelay } from "./delay.ts";
import { type Reproduction, reproduction } from "./reproduction.ts";
import { forestShape, generationOrder, type Parents, type Shape } from "./shape.ts";

/** The referral forest at an instant. All arrays have one entry per supporter. */
export interface Forest {
  readonly parents: Parents;
  /** Hours of verification, on any common clock. */
  readonly joined: Float64Array;
  /** Channel of each seed as a number of the caller's list, -1 when not known. */
  readonly channels?: Int32Array;
}

/** What the forest shows at an instant, every figure defined in docs/METHODS.md. */
export interface SpreadFigures {
  readonly shape: Shape;
  readonly reproduction: Reproduction;
  readonly delay: DelayLaw;
  /** Hours, corrected for the delays still to come; null without a referral. */
  readonly generationIntervalMedian: number | null;
  readonly generationIntervalMean: number | null;
  /** Hours after joining by which half of the recruits seen so far had come. Not corrected for truncation. */
  readonly invitationHalfLife: number | null;
  /** How many supporters brought 0, 1, 2... others. */
  readonly offspring: readonly number[];
  readonly offspringGini: number | null;
  /** Share of all recruits that the most successful 1 % (at least one person) brought. */
  readonly topPercentShare: number | null;
  /** Share of supporters whose cascade began in each channel; the key -1 is "not known". */
  readonly channelShares: ReadonlyMap<number, number>;
  /** Share of supporters who came by invitation. */
  readonly invitedShare: number;
}

/** Share of each supporter's recruiting that should be over at `now` (hours). */
export function exposures(forest: Forest, law: DelayLaw, now: number): Float64Array {
  const cdf = delayTable(law);
  return forest.joined.map((t) => cdf(now - t));
}

const MOST_DELAYS = 200_000;

/** The delays seen so far and how long each inviter has been there, in hours; an even sample above 200,000. */
export function observedDelays(forest: Forest, now: number): { delays: Float64Array; limits: Float64Array } {
  let count = 0;
  for (const p of forest.parents) if (p >= 0) count++;
  const stride = Math.ceil(count / MOST_DELAYS) || 1;
  const delays = new Float64Array(Math.ceil(count / stride));
  const limits = new Float64Array(delays.length);
  let referral = 0;
  for (let i = 0; i < forest.parents.length; i++) {
    const p = forest.parents[i]!;
    if (p < 0 || referral++ % stride !== 0) continue;
    const at = (referral - 1) / stride;
    delays[at] = forest.joined[i]! - forest.joined[p]!;
    limits[at] = now - forest.joined[p]!;
  }
  return { delays, limits };
}

/** The figures of the forest at `now` (hours, same clock as `joined`). @throws RangeError as {@link forestShape}. */
export function spreadFigures(forest: Forest, now: number): SpreadFigures {
  const n = forest.parents.length;
  const walked = generationOrder(forest.parents);
  const recruits = walked.offspring;
  const { shape } = forestShape(forest.parents, walked);
  const { delays, limits } = observedDelays(forest, now);
  const delay = fitDelay(delays, limits);
  const assumed = delay === ASSUMED_DELAY;
  // Who verified before their inviter did says nothing about the pace.
  const seen = delays.filter((d) => d >= 0).sort();
  const most = recruits.reduce((a, b) => Math.max(a, b), 0);
  const offspring = Array.from({ length: n === 0 ? 0 : most + 1 }, () => 0);
  for (const r of recruits) offspring[r]!++;
  return {
    shape,
    reproduction: reproduction(recruits, exposures(forest, delay, now)),
    delay,
    generationIntervalMedian: assumed ? quantile(seen, 0.5) : delayQuantile(delay, 0.5),
    generationIntervalMean: assumed ? meanOf(seen) : delayMean(delay),
    invitationHalfLife: quantile(seen, 0.5),
    offspring,
    offspringGini: giniOf(offspring),
    topPercentShare: topShare([...offspring.entries()].reverse(), Math.max(1, Math.floor(n / 100))),
    channelShares: channelShares(forest, walked.order),
    invitedShare: n === 0 ? 0 : (n - shape.seeds) / n,
  };
}

/** Recruits of each supporter. */
export function recruitsOf(parents: Parents): Int32Array {
  const recruits = new Int32Array(parents.length);
  for (const p of parents) if (p >= 0) recruits[p] = recruits[p]! + 1;
  return recruits;
}

/**
 * The forest without those who withdrew. Their recruits stay, as seeds of their own with their own recruits
 * below them, so that the totals agree. `kept` lists the old place of each supporter who stays.
 */
export function withoutWithdrawn(
  forest: Forest,
  withdrawn: ArrayLike<number | boolean>,
): { readonly forest: Forest; readonly kept: Int32Array } {
  let staying = 0;
  for (let i = 0; i < forest.parents.length; i++) if (!withdrawn[i]) staying++;
  const kept = new Int32Array(staying);
  for (let i = 0, at = 0; i < forest.parents.length; i++) if (!withdrawn[i]) kept[at++] = i;
  const place = new Int32Array(forest.parents.length).fill(-1);
  kept.forEach((old, at) => {
    place[old] = at;
  });
  const parents = kept.map((old) => (forest.parents[old]! < 0 ? -1 : place[forest.parents[old]!]!));
  const joined = Float64Array.from(kept, (old) => forest.joined[old]!);
  const { channels } = forest;
  return {
    forest: channels ? { parents, joined, channels: kept.map((old) => channels[old]!) } : { parents, joined },
    kept,
  };
}

function meanOf(values: Float64Array): number | null {
  return values.length === 0 ? null : values.reduce((sum, v) => sum + v, 0) / values.length;
}

/** Share of all recruits that the `people` who brought most brought. @param offspring who brought most first. */
export function topShare(
  offspring: Iterable<readonly [brought: number, people: number]>,
  people: number,
): number | null {
  let left = people;
  let top = 0;
  let all = 0;
  for (const [brought, count] of offspring) {
    const taken = Math.min(left, count);
    left -= taken;
    top += taken * brought;
    all += count * brought;
  }
  return all === 0 ? null : top / all;
}

/** Gini coefficient from how many have 0, 1, 2...: the same as sorting everybody. */
function giniOf(offspring: readonly number[]): number | null {
  let people = 0;
  let ranked = 0;
  let total = 0;
  offspring.forEach((count, brought) => {
    ranked += brought * (count * people + (count * (count + 1)) / 2);
    people += count;
    total += count * brought;
  });
  return total === 0 ? null : (2 * ranked) / (people * total) - (people + 1) / people;
}

function channelShares({ parents, channels }: Forest, order: Int32Array | null): Map<number, number> {
  const n = parents.length;
  if (!channels) return new Map(n === 0 ? [] : [[-1, 1]]);
  const came = Int32Array.from(channels);
  const counts = new Map<number, number>();
  for (let at = 0; at < n; at++) {
    const i = order ? order[at]! : at;
    const channel = parents[i]! < 0 ? came[i]! : came[parents[i]!]!;
    came[i] = channel;
    counts.set(channel, (counts.get(channel) ?? 0) + 1);
  }
  return new Map([...counts].map(([channel, count]) => [channel, count / n]));
}
