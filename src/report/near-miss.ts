import type { Window } from "#campaign";
import { DAY, type Interval, MINUTE } from "#kernel";
import type { MinuteCounts, Report } from "./report.ts";

/** How far a campaign that has ended stayed behind its goals, and what its own figures say of a next time. */
export interface NearMiss {
  /** The goal in people; null when there was none, or it was reached. */
  readonly people: {
    readonly goal: number;
    readonly reached: number;
    readonly short: number;
    /**
     * So many more people by channels would have closed the gap, had they invited as the others did; null where the
     * interval of K does not stay under `HIGHEST_K`, since the sum then grows without bound.
     */
    readonly more: Interval | null;
  } | null;
  /** The goal in ranks with the best that was read; null when there was none, or it was reached. */
  readonly rank: { readonly goal: number; readonly best: number | null } | null;
  /** Pledged people who did not go through our door, and those who did and did not say that they did it. */
  readonly lost: { readonly beforeTheDoor: number; readonly afterTheDoor: number } | null;
  /** Share of the pledges that came within the last day before the moment; null without pledges before it. */
  readonly late: number | null;
}

/** One more person brings 1 / (1 - K) in all: past this the figure says more of the error in K than of the people. */
const HIGHEST_K = 0.9;

/**
 * What was short; null when every goal was reached. `k` is the interval of recruits by expected exposure. Each first
 * person is expected to bring 1 / (1 - K) people in all, themselves included (total progeny of a branching
 * process, Harris 1963, The Theory of Branching Processes, I.13), so a gap of n people is n (1 - K) first people.
 */
export function nearMissOf(
  report: Pick<Report, "asked" | "numbers" | "ranks">,
  arrivals: readonly MinuteCounts[],
  moment: Window,
  k: Interval | null,
): NearMiss | null {
  const { goal } = report.asked;
  const { pledged, doors, confirmed } = report.numbers;
  const reached = pledged.value;
  const short = goal.people === null || reached === null ? 0 : goal.people - reached;
  const best = bestRank(report);
  const missedRank = goal.rank !== null && (best === null || best > goal.rank);
  if (short <= 0 && !missedRank) return null;
  const counted = reached !== null && doors.value !== null && confirmed.value !== null;
  return {
    people:
      short > 0
        ? {
            goal: goal.people!,
            reached: reached!,
            short,
            more:
              k !== null && k.high < HIGHEST_K
                ? { low: Math.ceil(short * (1 - k.high)), high: Math.ceil(short * (1 - k.low)) }
                : null,
          }
        : null,
    rank: missedRank ? { goal: goal.rank!, best } : null,
    lost: counted
      ? {
          beforeTheDoor: Math.max(0, reached - doors.value!),
          afterTheDoor: Math.max(0, doors.value! - confirmed.value!),
        }
      : null,
    late: lateShare(arrivals, moment),
  };
}

function bestRank({ ranks }: Pick<Report, "ranks">): number | null {
  const peaks = ranks.flatMap(({ sources }) => sources.flatMap(({ peak }) => (peak ? [peak.rank] : [])));
  return peaks.length === 0 ? null : Math.min(...peaks);
}

function lateShare(arrivals: readonly MinuteCounts[], moment: Window): number | null {
  let before = 0;
  let late = 0;
  for (const { minute, verified } of arrivals) {
    const at = minute * MINUTE;
    if (at >= moment.start) continue;
    before += verified;
    if (at >= moment.start - DAY) late += verified;
  }
  return before > 0 ? Math.max(0, late) / before : null;
}
