import { gini, type Interval, quantile, wilsonInterval } from "#kernel";
import type { Activity } from "./activity.ts";
import { orderByTime } from "./order.ts";

/** The axes a verdict is graded on, and the measures that carry them. */
export type Axis = "coordination" | "synchrony" | "automation" | "concentration" | "duplication";

/** One measured number. `value` is null where it is not defined ("we can't tell"). */
export interface Measure {
  readonly axis: Axis;
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  /** How many things it was measured on. */
  readonly n: number;
  /** 95 % interval, where one is known. */
  readonly interval: Interval | null;
  /** Share of the null model's draws below the value, where draws were made. */
  readonly nullPercentile: number | null;
}

type Given = Partial<Pick<Measure, "interval" | "nullPercentile">>;

export function measure(
  axis: Axis,
  name: string,
  value: number | null,
  unit: string,
  n: number,
  given: Given = {},
): Measure {
  return { axis, name, value, unit, n, interval: null, nullPercentile: null, ...given };
}

function shareOf(axis: Axis, name: string, hits: number, n: number): Measure {
  return measure(axis, name, n === 0 ? null : hits / n, "share", n, { interval: wilsonInterval(hits, n) });
}

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
  const n = ascending.length;
  let most = 0;
  for (let first = 0, last = 0; last < n; last++) {
    while (ascending[last]! - ascending[first]! > width) first++;
    most = Math.max(most, last - first + 1);
  }
  return n === 0 ? null : most / n;
}

/** How close in time the acts are, over all of `activity`. */
export function synchrony(activity: Activity): Measure[] {
  const n = activity.rows;
  const ascending = Float64Array.from(orderByTime(activity.time), (r) => activity.time[r]!);
  const intervals = Float64Array.from(
    { length: Math.max(0, n - 1) },
    (_, i) => ascending[i + 1]! - ascending[i]!,
  );
  const span = (low: number, high: number): number | null =>
    n === 0 ? null : quantile(ascending, high)! - quantile(ascending, low)!;
  const peak = (label: string, seconds: number): Measure => {
    const share = peakShare(ascending, seconds);
    return measure("synchrony", `peak share, ${label}`, share, "share", n, {
      interval: share === null ? null : wilsonInterval(Math.round(share * n), n),
    });
  };
  return [
    peak("1 minute", 60),
    peak("10 minutes", 600),
    peak("1 hour", 3600),
    peak("1 day", 86_400),
    measure("synchrony", "span of the middle 90 %", span(0.05, 0.95), "s", n),
    measure("synchrony", "interquartile range", span(0.25, 0.75), "s", n),
    measure("synchrony", "burstiness A_n", burstiness(intervals), "-1 to 1", intervals.length),
    measure("synchrony", "memory", memory(intervals), "-1 to 1", intervals.length),
  ];
}

const REGULAR = -0.3;
const MIN_ACTS = 6;

/** How machine-like accounts act, as shares of accounts only. */
export function automation(activity: Activity): Measure[] {
  const { account, accounts, time } = activity;
  const byAccount = timesByAccount(activity);
  let judged = 0;
  let regular = 0;
  let watched = 0;
  let sleepless = 0;
  for (let a = 0; a < accounts.size; a++) {
    const own = byAccount(a);
    if (own.length >= MIN_ACTS) {
      const a_n = burstiness(own.subarray(1).map((t, i) => t - own[i]!));
      judged++;
      if (a_n !== null && a_n <= REGULAR) regular++;
    }
    if (own.length >= 48) {
      watched++;
      if (longestDailyGap(own) < 4) sleepless++;
    }
  }
  const seconds = new Float64Array(60);
  for (const t of time) seconds[(((Math.floor(t) % 60) + 60) % 60) | 0]!++;
  const entropy = seconds.reduce(
    (sum, c) => (c > 0 ? sum - (c / time.length) * Math.log2(c / time.length) : sum),
    0,
  );
  return [
    shareOf(
      "automation",
      `accounts with regular intervals (A_n <= ${REGULAR}, ${MIN_ACTS}+ acts)`,
      regular,
      judged,
    ),
    shareOf("automation", "accounts without a daily pause of 4 hours (48+ acts)", sleepless, watched),
    measure(
      "automation",
      "second-of-minute entropy",
      account.length ? entropy / Math.log2(60) : null,
      "0 to 1",
      account.length,
    ),
  ];
}

/** The longest stretch of the 24 hours (UTC, in hours) in which an account never acted on any day. */
function longestDailyGap(times: Float64Array): number {
  const hours = times.map((t) => ((t % 86_400) + 86_400) % 86_400).sort();
  let longest = hours[0]! + 86_400 - hours.at(-1)!;
  for (let i = 1; i < hours.length; i++) longest = Math.max(longest, hours[i]! - hours[i - 1]!);
  return longest / 3600;
}

function timesByAccount({ account, accounts, time }: Activity): (account: number) => Float64Array {
  const start = new Uint32Array(accounts.size + 1);
  for (const a of account) start[a + 1]!++;
  for (let a = 0; a < accounts.size; a++) start[a + 1]! += start[a]!;
  const next = start.slice();
  const times = new Float64Array(time.length);
  for (const r of orderByTime(time)) times[next[account[r]!]!++] = time[r]!;
  return (a) => times.subarray(start[a], start[a + 1]);
}

/** How far the acts are in few hands, and how far they repeat themselves. */
export function concentration(activity: Activity): Measure[] {
  const { account, object, accounts, rows } = activity;
  const counts = new Float64Array(accounts.size);
  for (const a of account) counts[a]!++;
  const present = counts.filter((c) => c > 0);
  const n = present.length;
  const descending = present.slice().sort().reverse();
  const top = Math.max(1, Math.ceil(n / 100));
  const hhi = present.reduce((sum, c) => sum + (c / rows) ** 2, 0);
  const seen = new Set<number>();
  const objectOf = new Int32Array(accounts.size).fill(-1);
  const many = new Uint8Array(accounts.size);
  let repeated = 0;
  for (let r = 0; r < rows; r++) {
    const a = account[r]!;
    const key = a * activity.objects.size + object[r]!;
    if (seen.size < 2 ** 23 && seen.has(key)) repeated++;
    else if (seen.size < 2 ** 23) seen.add(key);
    if (objectOf[a] === -1) objectOf[a] = object[r]!;
    else if (objectOf[a] !== object[r]) many[a] = 1;
  }
  let once = 0;
  let single = 0;
  for (let a = 0; a < accounts.size; a++) {
    if (counts[a]! > 0 && counts[a]! <= 2) once++;
    if (counts[a]! > 0 && many[a] === 0) single++;
  }
  return [
    measure("concentration", "Gini of acts per account", gini(present), "0 to 1", n),
    measure(
      "concentration",
      "effective accounts (1/HHI) per account",
      n === 0 ? null : 1 / hhi / n,
      "0 to 1",
      n,
    ),
    measure(
      "concentration",
      "acts by the busiest 1 % of accounts",
      rows === 0 ? null : descending.subarray(0, top).reduce((s, c) => s + c, 0) / rows,
      "share",
      rows,
    ),
    shareOf("concentration", "accounts with at most 2 acts here", once, n),
    shareOf("concentration", "accounts seen on one object only", single, n),
    seen.size < 2 ** 23
      ? shareOf("duplication", "acts that repeat the same account and object", repeated, rows)
      : measure("duplication", "acts that repeat the same account and object", null, "share", rows),
  ];
}
