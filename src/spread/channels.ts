import type { Forest } from "./figures.ts";
import { type Reproduction, reproduction } from "./reproduction.ts";
import { generationOrder } from "./shape.ts";

/** What one channel brought: its seeds, and everybody whom they and theirs brought. */
export interface ChannelSpread {
  /** The channel's number in the caller's list, -1 for seeds of none. */
  readonly channel: number;
  readonly seeds: number;
  /** Everybody who would not be here without it: the marginal contribution. */
  readonly people: number;
  /** How many others each of those people brings. */
  readonly reproduction: Reproduction;
}

/**
 * The forest by the channel of each cascade's seed, largest first. @param recruits and @param exposures per
 * supporter, as for {@link reproduction}.
 */
export function channelSpread(
  { parents, channels }: Forest,
  recruits: ArrayLike<number>,
  exposures: ArrayLike<number>,
): ChannelSpread[] {
  const { order } = generationOrder(parents);
  const came = channels ? Int32Array.from(channels) : new Int32Array(parents.length).fill(-1);
  const groups = new Map<number, { seeds: number; recruits: number[]; exposures: number[] }>();
  for (let at = 0; at < parents.length; at++) {
    const i = order ? order[at]! : at;
    const p = parents[i]!;
    if (p >= 0) came[i] = came[p]!;
    const group = groups.get(came[i]!) ?? { seeds: 0, recruits: [], exposures: [] };
    if (p < 0) group.seeds++;
    group.recruits.push(recruits[i]!);
    group.exposures.push(exposures[i]!);
    groups.set(came[i]!, group);
  }
  return [...groups]
    .map(([channel, group]) => ({
      channel,
      seeds: group.seeds,
      people: group.recruits.length,
      reproduction: reproduction(group.recruits, group.exposures),
    }))
    .sort((a, b) => b.people - a.people || a.channel - b.channel);
}
