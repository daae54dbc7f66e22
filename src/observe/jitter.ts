import type { Rng } from "#kernel";
import type { Activity } from "./activity.ts";
import { pairsPerObject } from "./network.ts";
import { orderRows } from "./order.ts";

/** Half-width of the jitter of the null model for a window, in seconds: half an hour, or ten windows if that is more. */
export function jitterFor(window: number): number {
  return Math.max(1800, 10 * window);
}

/**
 * The window that a clock really gives: on one that ticks every `resolution` seconds two acts count as within
 * `window` whenever their true distance rounds to that, half a tick more.
 */
export function effectiveWindow(window: number, resolution: number): number {
  return resolution > 0 ? Math.floor(window / resolution) * resolution + resolution / 2 : window;
}

/**
 * Chance that two acts `distance` seconds apart fall within `window` once each is moved by an
 * independent uniform step in [-jitter, jitter]: their distance then has the triangular density of width 4 jitter.
 */
export function meetingChance(distance: number, window: number, jitter: number): number {
  return triangular(window - distance, jitter) - triangular(-window - distance, jitter);
}

function triangular(x: number, jitter: number): number {
  const width = 2 * jitter;
  if (x <= -width) return 0;
  if (x >= width) return 1;
  const tail = (width - Math.abs(x)) ** 2 / (2 * width * width);
  return x < 0 ? tail : 1 - tail;
}

/** {@link meetingChance} where the distance is at most 2 jitter - window, without its branches; `width` is 2 jitter. */
export function nearChance(distance: number, window: number, width: number): number {
  const scale = 2 * width * width;
  const up = width - Math.abs(window - distance);
  const down = width - window - distance;
  return (window >= distance ? 1 - (up * up) / scale : (up * up) / scale) - (down * down) / scale;
}

/**
 * The same activity with each content moved by its own uniform step within ±jitter, kept to the clock's ticks where it
 * has a `resolution`: one draw of the null model.
 */
export function jittered(activity: Activity, jitter: number, rng: Rng, resolution = 0): Activity {
  const moved = new Map<number, number>();
  const step = (content: number): number => {
    const known = moved.get(content);
    if (known !== undefined) return known;
    const drawn = (2 * rng() - 1) * jitter;
    moved.set(content, drawn);
    return drawn;
  };
  const { account, content } = activity;
  const accounts = activity.accounts.size;
  return {
    ...activity,
    time: activity.time.map((t, r) => {
      // Without contents, what an account does at one instant moves together.
      const moved = t + step(content ? content[r]! : t * accounts + account[r]!);
      return resolution > 0 ? Math.round(moved / resolution) * resolution : moved;
    }),
  };
}

/** Pairs in a draw's table, for the given windows. */
export function pairsAt(activity: Activity, windows: readonly number[]): number[] {
  const ordered = orderRows(activity, activity.objects.size);
  return windows.map((window) => pairsPerObject(ordered, window).reduce((sum, n) => sum + n, 0));
}
