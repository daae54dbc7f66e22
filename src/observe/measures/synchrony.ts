import { quantile, wilsonInterval } from "#kernel";
import type { Activity } from "../activity.ts";
import { bootstrapInterval, type Measure, measure } from "./measure.ts";

/**
 * Burstiness of `intervals` corrected for their number (Kim & Jo 2016): -1 regular, 0 random (Poisson), 1 bursty;
 * null for fewer than two intervals or no time passed.
 */
export function burstiness(intervals: ArrayLike<number>): number | null {
  const n = intervals.length;
  if (n < 2) return null;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += intervals[i]!;
  if (sum === 0) return null;
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (intervals[i]! - mean) ** 2;
  const r = Math.sqrt(squares / n) / mean;
  return (Math.sqrt(n + 1) * r - Math.sqrt(n - 1)) / ((Math.sqrt(n + 1) - 2) * r + Math.sqrt(n - 1));
}

/** Memory of `intervals`: the correlation of each with the next (Goh & Barabasi 2008); null when not defined. */
export function memory(intervals: ArrayLike<number>): number | null {
  const n = intervals.length - 1;
  if (n < 2) return null;
  let [a, b, aa, bb, ab] = [0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const x = intervals[i]!;
    const y = intervals[i + 1]!;
    a += x;
    b += y;
    aa += x * x;
    bb += y * y;
    ab += x * y;
  }
  const spread = Math.sqrt((n * aa - a * a) * (n * bb - b * b));
  return spread > 0 ? (n * ab - a * b) / spread : null;
}

/** Largest share of ascending times that lies within any `width` seconds. */
export function peakShare(ascending: ArrayLike<number>, width: number): number | null {
  const peak = fullest(ascending, width);
  return ascending.length === 0 ? null : (peak.to - peak.from + 1) / ascending.length;
}

/** First and last place of the fullest stretch of `width` seconds in ascending times. */
function fullest(ascending: ArrayLike<number>, width: number): { from: number; to: number } {
  let best = { from: 0, to: 0 };
  for (let from = 0, to = 0; to < ascending.length; to++) {
    while (ascending[to]! - ascending[from]! > width) from++;
    if (to - from > best.to - best.from) best = { from, to };
  }
  return best;
}

/** The times of an activity in ascending order. */
export function ascendingTimes(activity: Pick<Activity, "time">): Float64Array {
  return activity.time.slice().sort();
}

/** The middle of the fullest 10 minutes; null without acts. */
export function busiestMoment(ascending: ArrayLike<number>): number | null {
  const { from, to } = fullest(ascending, 600);
  return ascending.length === 0 ? null : (ascending[from]! + ascending[to]!) / 2;
}

/**
 * How close in time the acts at these ascending times are. `moment` is a publicly announced one, in seconds since 1970; their intervals can be left
 * out where only the values are needed.
 */
export function synchrony(ascending: Float64Array, moment: number | null, intervalsToo = true): Measure[] {
  const n = ascending.length;
  const intervals = new Float64Array(Math.max(0, n - 1));
  for (let i = 0; i + 1 < n; i++) intervals[i] = ascending[i + 1]! - ascending[i]!;
  const span =
    (low: number, high: number) =>
    (times: Float64Array): number | null =>
      times.length === 0 ? null : quantile(times, high)! - quantile(times, low)!;
  const spread = (name: string, of: (times: Float64Array) => number | null): Measure =>
    measure("synchrony", name, of(ascending), "s", n, {
      interval: intervalsToo ? bootstrapInterval(ascending, (sample) => of(sample.sort())) : null,
    });
  const peak = (label: string, seconds: number): Measure => {
    const share = peakShare(ascending, seconds);
    return measure("synchrony", `peak share, ${label}`, share, "share", n, {
      interval: share === null ? null : wilsonInterval(Math.round(share * n), n),
    });
  };
  const r = memory(intervals);
  const { bins, fano } = fanoFactor(ascending);
  const busiest = busiestMoment(ascending);
  return [
    peak("1 minute", 60),
    peak("10 minutes", 600),
    peak("1 hour", 3600),
    peak("1 day", 86_400),
    spread("span of the middle 90 %", span(0.05, 0.95)),
    spread("interquartile range", span(0.25, 0.75)),
    measure("synchrony", "burstiness A_n", burstiness(intervals), "-1 to 1", intervals.length, {
      interval: intervalsToo ? bootstrapInterval(intervals, burstiness) : null,
    }),
    measure("synchrony", "memory", r, "-1 to 1", intervals.length, {
      interval: r === null ? null : fisherInterval(r, intervals.length - 1),
    }),
    measure("synchrony", "Fano factor beside the daily profile", fano, "ratio", bins),
    ...(moment === null || busiest === null
      ? []
      : [measure("synchrony", "busiest 10 minutes after the public moment", busiest - moment, "s", n)]),
  ];
}

/** 95 % interval of a correlation (Fisher 1921). */
function fisherInterval(r: number, n: number): { low: number; high: number } | null {
  if (n < 4 || Math.abs(r) >= 1) return null;
  const half = 1.959964 / Math.sqrt(n - 3);
  return { low: Math.tanh(Math.atanh(r) - half), high: Math.tanh(Math.atanh(r) + half) };
}

const MOST_BINS = 5000;

/**
 * How much more the acts bunch than independent ones would: Pearson's dispersion of the counts in equal bins around the
 * profile of the hours of the day (a flat one below three days); 1 for independent acts. Null below 10 bins.
 */
export function fanoFactor(ascending: Float64Array): { readonly bins: number; readonly fano: number | null } {
  const n = ascending.length;
  const length = n < 2 ? 0 : ascending[n - 1]! - ascending[0]!;
  const width = Math.max(600, Math.ceil(length / MOST_BINS / 600) * 600);
  const bins = Math.floor(length / width) + 1;
  if (bins < 10) return { bins, fano: null };
  const counts = new Float64Array(bins);
  for (const t of ascending) counts[Math.floor((t - ascending[0]!) / width)]!++;
  const hours = length >= 3 * 86_400 && width <= 3600 ? 24 : 1;
  const hourOf = (bin: number): number =>
    Math.floor((((ascending[0]! + (bin + 0.5) * width) % 86_400) + 86_400) / 3600) % hours;
  const acts = new Float64Array(hours);
  const seen = new Float64Array(hours);
  counts.forEach((count, bin) => {
    acts[hourOf(bin)]! += count;
    seen[hourOf(bin)]!++;
  });
  let sum = 0;
  counts.forEach((count, bin) => {
    const expected = acts[hourOf(bin)]! / seen[hourOf(bin)]!;
    if (expected > 0) sum += (count - expected) ** 2 / expected;
  });
  return { bins, fano: sum / (bins - hours) };
}
