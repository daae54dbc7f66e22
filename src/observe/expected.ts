import { effectiveWindow, jitterFor } from "./jitter.ts";
import type { Ordered } from "./order.ts";

/**
 * Co-actions to be expected by chance, over all pairs of different accounts: the exact mean of {@link meetingChance}.
 * The chance is a quadratic of the distance in three stretches, so that running sums of 1, t and t² give it in linear time.
 */
export function expectedPairs(
  ordered: Ordered,
  given: number,
  jitter = jitterFor(given),
  resolution = 0,
): number {
  const window = effectiveWindow(given, resolution);
  const { start, time, account } = ordered;
  const seenIn = new Int32Array(account.reduce((most, a) => Math.max(most, a), 0) + 1).fill(-1);
  let sum = 0;
  for (let o = 0; o + 1 < start.length; o++) {
    const from = start[o]!;
    const to = start[o + 1]!;
    if (to - from < 2) continue;
    sum += expectedIn(time.subarray(from, to), window, jitter);
    let again = false;
    for (let p = from; p < to; p++) {
      if (seenIn[account[p]!] === o) again = true;
      seenIn[account[p]!] = o;
    }
    if (again) sum -= expectedWithSelf(ordered, o, window, jitter);
  }
  return sum;
}

/** The part of the expected pairs of an object in which accounts meet themselves. */
function expectedWithSelf(
  { start, time, account }: Ordered,
  o: number,
  window: number,
  jitter: number,
): number {
  const byAccount = new Map<number, number[]>();
  for (let p = start[o]!; p < start[o + 1]!; p++) {
    const own = byAccount.get(account[p]!);
    if (own) own.push(time[p]!);
    else byAccount.set(account[p]!, [time[p]!]);
  }
  let sum = 0;
  for (const own of byAccount.values())
    if (own.length > 1) sum += expectedIn(Float64Array.from(own), window, jitter);
  return sum;
}

function expectedIn(time: Float64Array, window: number, jitter: number): number {
  const width = 2 * jitter;
  const scale = 2 * width * width;
  let total = 0;
  const edges = [window, width - window, width + window];
  const near = { next: 0, n: 0, t: 0, tt: 0 };
  const middle = { ...near };
  const far = { ...near };
  const pieces = [near, middle, far];
  const origin = time[0]!;
  for (let p = 0; p < time.length; p++) {
    const t = time[p]! - origin;
    for (let k = 0; k < 3; k++) {
      const piece = pieces[k]!;
      if (p > 0) {
        const x = time[p - 1]! - origin;
        piece.n++;
        piece.t += x;
        piece.tt += x * x;
      }
      for (; piece.next < p && t - (time[piece.next]! - origin) > edges[k]!; piece.next++) {
        const x = time[piece.next]! - origin;
        piece.n--;
        piece.t -= x;
        piece.tt -= x * x;
      }
    }
    const mid = { n: middle.n - near.n, t: middle.t - near.t, tt: middle.tt - near.tt };
    const last = { n: far.n - middle.n, t: far.t - middle.t, tt: far.tt - middle.tt };
    total += near.n - (squares(near, t, width - window) + squares(near, t, -(width - window))) / scale;
    total += (squares(mid, t, width + window) - squares(mid, t, width - window)) / scale;
    total += squares(last, t, width + window) / scale;
  }
  return total;
}

interface Sums {
  readonly n: number;
  readonly t: number;
  readonly tt: number;
}

/** Sum over the acts x behind `sums` of (c - (t - x))². */
function squares({ n, t: sum, tt }: Sums, t: number, c: number): number {
  const shift = c - t;
  return n * shift * shift + 2 * shift * sum + tt;
}
