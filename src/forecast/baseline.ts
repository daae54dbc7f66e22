import { countBy } from "./growth.ts";

/**
 * The baseline that every model must beat: a straight line through ln(count) on ln(hours since the first) over
 * the second half of the age (8 looks, least squares, slope not negative), carried on to `until`.
 */
export function logLinear(arrivals: ArrayLike<number>, now: number, until: number): number {
  const count = countBy(arrivals, now);
  if (count === 0 || !(now > 0)) return count;
  const looks = Array.from({ length: 8 }, (_, i) => now * (0.5 + i / 14))
    .map((age) => ({ x: Math.log(age / now), y: Math.log(countBy(arrivals, age) / count) }))
    .filter(({ y }) => Number.isFinite(y));
  const squares = looks.reduce((sum, { x }) => sum + x * x, 0);
  const slope = squares > 0 ? looks.reduce((sum, { x, y }) => sum + x * y, 0) / squares : 0;
  return count * (Math.max(now, until) / now) ** Math.max(0, slope);
}

/**
 * Geometric decay: the last two equal periods (a day each, or half the age when younger than two days) give the
 * ratio at which arrivals fall from period to period; it is held, at most 1. The cheap good baseline of a burst.
 */
export function geometricDecay(arrivals: ArrayLike<number>, now: number, until: number): number {
  const count = countBy(arrivals, now);
  const period = Math.min(24, now / 2);
  if (!(period > 0)) return count;
  const last = count - countBy(arrivals, now - period);
  const before = countBy(arrivals, now - period) - countBy(arrivals, now - 2 * period);
  const ratio = before > 0 ? Math.min(1, last / before) : 1;
  const periods = Math.max(0, (until - now) / period);
  return count + last * (ratio === 1 ? periods : (ratio * (1 - ratio ** periods)) / (1 - ratio));
}
