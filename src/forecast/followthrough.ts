import { betaQuantile, drawBeta, type Rng } from "#kernel";

/** Belief about the share of verified pledges that will act: Beta(did + ..., did not + ...). */
export interface FollowThrough {
  readonly a: number;
  readonly b: number;
}

/** Before anybody confirmed: half, give or take 20 points (80 %), for a free ask; less when it costs money. */
export const FREE_ASK: FollowThrough = { a: 5, b: 5 };
export const PAID_ASK: FollowThrough = { a: 3, b: 5 };

/** The belief after `asked` people had the time to answer, of whom `done` confirmed. Late ones are not in `asked`. */
export function updateFollowThrough(prior: FollowThrough, done: number, asked: number): FollowThrough {
  return { a: prior.a + done, b: prior.b + Math.max(0, asked - done) };
}

/** Median and 80 % interval of the share. */
export function followThroughBand({ a, b }: FollowThrough): { median: number; low: number; high: number } {
  return { median: betaQuantile(0.5, a, b), low: betaQuantile(0.1, a, b), high: betaQuantile(0.9, a, b) };
}

/**
 * The share with a reminder, by odds: OR 1.33, the square root of the 1.76 that Lin & Wu 2014 found for text
 * messages in medicine (another setting, so half of the log odds ratio).
 */
export function withReminder(share: number): number {
  return (1.33 * share) / (1 - share + 1.33 * share);
}

/** Acts expected from simulated supporters: each count times a share drawn from the belief. Ascending. */
export function simulateActs(
  supporters: ArrayLike<number>,
  belief: FollowThrough,
  rng: Rng,
  reminder = false,
): Float64Array {
  return Float64Array.from(supporters, (count) => {
    const share = drawBeta(rng, belief.a, belief.b);
    return count * (reminder ? withReminder(share) : share);
  }).sort();
}
