import type { Forest } from "./figures.ts";
import type { LiveForest } from "./live.ts";

/**
 * A referral forest as a forecast looks at it: supporters one by one, all of them or an even sample. Everything stands
 * in typed arrays, so that it can be handed to another thread.
 */
export interface Crowd {
  /** Supporters there are. */
  readonly total: number;
  /** How many supporters each entry stands for: 1 when everybody is here. */
  readonly each: number;
  /** Hours of joining, by entry. */
  readonly joined: Float64Array;
  /** Hour at which the inviter had joined; NaN for a seed. */
  readonly inviterJoined: Float64Array;
  /** Where the recruits of each entry begin in `recruitJoined`; one place more than entries. */
  readonly recruitsFrom: Int32Array;
  /** Hours at which recruits joined. */
  readonly recruitJoined: Float64Array;
}

/** Everybody of a forest. */
export function crowdOf({ parents, joined }: Forest): Crowd {
  const n = parents.length;
  const recruitsFrom = new Int32Array(n + 1);
  for (const p of parents) if (p >= 0) recruitsFrom[p + 1] = recruitsFrom[p + 1]! + 1;
  for (let i = 0; i < n; i++) recruitsFrom[i + 1] = recruitsFrom[i + 1]! + recruitsFrom[i]!;
  const next = recruitsFrom.slice(0, n);
  const recruitJoined = new Float64Array(recruitsFrom[n]!);
  const inviterJoined = new Float64Array(n).fill(Number.NaN);
  for (let i = 0; i < n; i++) {
    const p = parents[i]!;
    if (p < 0) continue;
    inviterJoined[i] = joined[p]!;
    recruitJoined[next[p]!] = joined[i]!;
    next[p] = next[p]! + 1;
  }
  return { total: n, each: 1, joined, inviterJoined, recruitsFrom, recruitJoined };
}

/** Everybody of a live forest, or every so-manieth where there are more than `most`. */
export function liveCrowd(live: LiveForest, most: number): Crowd {
  const stride = Math.max(1, Math.ceil(live.length / most));
  const joined: number[] = [];
  const inviterJoined: number[] = [];
  const recruitsFrom: number[] = [0];
  const recruitJoined: number[] = [];
  for (let i = 0; i < live.length; i += stride) {
    if (!live.here(i)) continue;
    const inviter = live.inviterOf(i);
    joined.push(live.joinedAt(i));
    inviterJoined.push(inviter < 0 ? Number.NaN : live.joinedAt(inviter));
    for (const recruit of live.recruitsOf(i)) recruitJoined.push(live.joinedAt(recruit));
    recruitsFrom.push(recruitJoined.length);
  }
  const total = live.counts().supporters;
  return {
    total,
    each: joined.length === 0 ? 1 : total / joined.length,
    joined: Float64Array.from(joined),
    inviterJoined: Float64Array.from(inviterJoined),
    recruitsFrom: Int32Array.from(recruitsFrom),
    recruitJoined: Float64Array.from(recruitJoined),
  };
}
