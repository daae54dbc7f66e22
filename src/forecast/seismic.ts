import { countBy } from "./growth.ts";

/** Memory of a post in seconds (Zhao, Erdogdu, He, Rajaraman & Leskovec 2015): flat to 300 s, then a power law. */
const THETA = 0.2314843;
const CUTOFF = 300;
const HEIGHT = 0.0006265725;

/** Share of reactions still to come after `seconds`. */
function memoryLeft(seconds: number): number {
  if (seconds < CUTOFF) return 1 - HEIGHT * Math.max(0, seconds);
  return ((HEIGHT * CUTOFF ** (1 + THETA)) / THETA) * seconds ** -THETA;
}

/** Integral of the memory times a line, from `from` to `to` seconds: slope * s + offset is the line. */
function weighted(from: number, to: number, slope: number, offset: number): number {
  const flat = (a: number, b: number): number =>
    b <= a ? 0 : HEIGHT * (offset * (b - a) + (slope * (b * b - a * a)) / 2);
  const tail = (a: number, b: number): number => {
    if (b <= a) return 0;
    const c = HEIGHT * CUTOFF ** (1 + THETA);
    const ends = (power: number): number => (b ** power - a ** power) / power;
    return c * (offset * ends(-THETA) + slope * ends(1 - THETA));
  };
  return (
    flat(Math.min(from, CUTOFF), Math.min(to, CUTOFF)) + tail(Math.max(from, CUTOFF), Math.max(to, CUTOFF))
  );
}

/**
 * SEISMIC, kept as a peer and not as the main model: it jumps to infinity when a burst looks supercritical.
 * Infectiousness with a triangular window of half the age (5 minutes to 2 hours, at least 5 reshares), then
 * final = n + p * (exposure to come) / (1 - p * 100). @param seconds ascending, the post first;
 * @param degrees followers of each; @param now seconds.
 */
export function seismic(
  seconds: ArrayLike<number>,
  degrees: ArrayLike<number>,
  now: number,
): { readonly infectiousness: number; readonly final: number } {
  const n = countBy(seconds, now);
  let window = Math.min(Math.max(now / 2, 300), 7200);
  if (n > 5) window = Math.max(window, now - seconds[n - 6]!);
  window = Math.min(window, now);
  let events = 0;
  let exposure = 0;
  let left = 0;
  for (let i = 0; i < n; i++) {
    const age = now - seconds[i]!;
    if (i > 0) events += Math.max(0, 1 - age / window);
    const from = Math.max(0, age - window);
    exposure += degrees[i]! * weighted(from, age, 1 / window, 1 - age / window);
    left += degrees[i]! * memoryLeft(age);
  }
  const p = exposure > 0 ? events / exposure : 0;
  return { infectiousness: p, final: p >= 0.01 ? Infinity : n - 1 + (p * left) / (1 - p * 100) };
}
