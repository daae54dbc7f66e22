import { type Instant, MINUTE, type Rng } from "#kernel";
import type { CountReading } from "./counts.ts";

/** A longer pause between two readings is a gap: what happened in it is not known. */
const LONGEST_PAUSE = 30 * MINUTE;

/** Simulated people: when each arrives, and the stretches in which their times are only a straight line. */
export interface SimulatedArrivals {
  /** Ascending. */
  readonly arrivals: readonly Instant[];
  readonly gaps: readonly { readonly from: Instant; readonly until: Instant }[];
}

/**
 * One arrival for each 1/`scale` by which a real counter grew, at a random instant between the two
 * readings of its growth. The total is the scaled growth rounded up or down: people are drawn by
 * systematic sampling (Madow and Madow 1944), so each stretch gets its share to within one person.
 * A counter that falls brings nobody until it has passed its old height. Readings ascend in time;
 * `scale` is above 0.
 */
export function simulateArrivals(
  readings: readonly CountReading[],
  { scale, rng }: { readonly scale: number; readonly rng: Rng },
): SimulatedArrivals {
  if (!(scale > 0 && Number.isFinite(scale))) throw new RangeError("scale must be a number above 0");
  const start = rng();
  const arrivals: Instant[] = [];
  const gaps: { from: Instant; until: Instant }[] = [];
  let height = readings[0]?.count ?? 0;
  const base = height;
  readings.slice(1).forEach(({ at, count }, i) => {
    const before = readings[i]!.at;
    if (at <= before) throw new RangeError("readings must ascend in time");
    if (at - before > LONGEST_PAUSE) gaps.push({ from: before, until: at });
    height = Math.max(height, count);
    const due = Math.floor((height - base) * scale + start) - arrivals.length;
    const times = Array.from({ length: due }, () => before + Math.floor(rng() * (at - before)));
    for (const time of times.sort((a, b) => a - b)) arrivals.push(time);
  });
  return { arrivals, gaps };
}
