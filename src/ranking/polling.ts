import type { Rng } from "#kernel";

/** After this many failures in a row the wait grows no more. */
const MOST_DOUBLINGS = 5;
/** Share of the interval added by chance, so that servers started together do not ask together. */
const JITTER = 0.1;

/**
 * The earliest instant (ms since 1970) of the next poll of a feed. Never sooner than `intervalSeconds`
 * after `last`; doubled for each failure in a row, at most 32 times the interval; up to a tenth of the
 * wait is added by chance.
 */
export function nextPollAt(last: number, intervalSeconds: number, failures: number, rng: Rng): number {
  const wait = intervalSeconds * 1000 * 2 ** Math.min(failures, MOST_DOUBLINGS);
  return last + Math.ceil(wait * (1 + JITTER * rng()));
}
