import { DAY, HOUR, type Instant, type Rng, SECOND } from "#kernel";

const FIRST_WAIT = 10 * SECOND;
const LONGEST_WAIT = 12 * HOUR;
/** A delivery that nobody took for so long is given up. */
const LONGEST = 3 * DAY;

/**
 * When a delivery is tried again after its `tries`th try failed: ten seconds, then three times as long each time up
 * to twelve hours, with up to a fifth more by chance. Null: three days are over.
 */
export function nextTry(
  tries: number,
  createdAt: Instant,
  stayAway: number | null,
  now: Instant,
  rng: Rng,
): Instant | null {
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 3 ** (tries - 1)) * (1 + rng() / 5);
  const at = Math.round(now + Math.max(wait, stayAway ?? 0));
  return at - createdAt > LONGEST ? null : at;
}
