import type { Activity } from "../activity.ts";
import { orderByTime } from "../order.ts";
import { type Measure, measure, shareOf } from "./measure.ts";
import { burstiness } from "./synchrony.ts";

const REGULAR = -0.3;
const MIN_ACTS = 6;
const LONG = 48;

/** How machine-like accounts act, as shares of accounts only. */
export function automation(activity: Activity): Measure[] {
  const { accounts } = activity;
  const { own, start } = timesByAccount(activity);
  let judged = 0;
  let regular = 0;
  let watched = 0;
  let sleepless = 0;
  let sameSecond = 0;
  for (let a = 0; a < accounts.size; a++) {
    const times = own.subarray(start[a], start[a + 1]);
    if (times.length >= MIN_ACTS) {
      const intervals = new Float64Array(times.length - 1);
      for (let i = 0; i < intervals.length; i++) intervals[i] = times[i + 1]! - times[i]!;
      const a_n = burstiness(intervals);
      judged++;
      if (a_n !== null && a_n <= REGULAR) regular++;
      if (secondEntropy(times) < 0.5 * Math.log2(Math.min(60, times.length))) sameSecond++;
    }
    if (times.length >= LONG) {
      watched++;
      if (longestDailyGap(times) < 4) sleepless++;
    }
  }
  const entropy = secondEntropy(activity.time.subarray(0, activity.rows)) / Math.log2(60);
  return [
    shareOf(
      "automation",
      `accounts with regular intervals (A_n <= ${REGULAR}, ${MIN_ACTS}+ acts)`,
      regular,
      judged,
    ),
    shareOf(
      "automation",
      `accounts that keep to few seconds of the minute (${MIN_ACTS}+ acts)`,
      sameSecond,
      judged,
    ),
    shareOf("automation", `accounts without a daily pause of 4 hours (${LONG}+ acts)`, sleepless, watched),
    measure(
      "automation",
      "second-of-minute entropy",
      activity.rows === 0 ? null : entropy,
      "0 to 1",
      activity.rows,
    ),
    ...identicalTexts(activity),
    ...commonBehaviour(activity),
  ];
}

/** Shannon's entropy of the second of the minute, in bits; 0 when all acts fall on one second (as on a minute clock). */
function secondEntropy(times: Float64Array): number {
  const seconds = new Float64Array(60);
  for (const t of times) seconds[(((Math.floor(t) % 60) + 60) % 60) | 0]!++;
  return seconds.reduce(
    (sum, c) => (c > 0 ? sum - (c / times.length) * Math.log2(c / times.length) : sum),
    0,
  );
}

/** The longest stretch of the 24 hours (UTC, in hours) in which an account never acted on any day. */
function longestDailyGap(times: Float64Array): number {
  const hours = times.map((t) => ((t % 86_400) + 86_400) % 86_400).sort();
  let longest = hours[0]! + 86_400 - hours.at(-1)!;
  for (let i = 1; i < hours.length; i++) longest = Math.max(longest, hours[i]! - hours[i - 1]!);
  return longest / 3600;
}

function timesByAccount({ account, accounts, rows, time }: Activity): {
  own: Float64Array;
  start: Uint32Array;
} {
  const start = new Uint32Array(accounts.size + 1);
  for (let r = 0; r < rows; r++) start[account[r]! + 1]!++;
  for (let a = 0; a < accounts.size; a++) start[a + 1]! += start[a]!;
  const next = start.slice();
  const own = new Float64Array(rows);
  for (let r = 0; r < rows; r++) own[next[account[r]!]!++] = time[r]!;
  for (let a = 0; a < accounts.size; a++) {
    if (start[a + 1]! - start[a]! > 1) own.subarray(start[a], start[a + 1]).sort();
  }
  return { own, start };
}

/** Share of the acts that say what another account says too; only where texts are known. */
function identicalTexts({ account, kinds, object, objects, rows }: Activity): Measure[] {
  const text = kinds?.names.indexOf("text") ?? -1;
  if (!kinds || text < 0) return [];
  const first = new Int32Array(objects.size).fill(-1);
  const shared = new Uint8Array(objects.size);
  for (let r = 0; r < rows; r++) {
    const o = object[r]!;
    if (first[o] === -1) first[o] = account[r]!;
    else if (first[o] !== account[r]) shared[o] = 1;
  }
  let texts = 0;
  let same = 0;
  for (let r = 0; r < rows; r++) {
    if (kinds.of[object[r]!] !== text) continue;
    texts++;
    same += shared[object[r]!]!;
  }
  return [shareOf("duplication", "acts that say what another account says", same, texts)];
}

const FEWEST = 20;
const STRANDS = 2000;
const STRAND = 300;

/**
 * Digital DNA (Cresci et al. 2016): an account's acts as a string of their kinds in order of time; the longest stretch
 * that half of the accounts have in common, as a share of the median string. Accounts of 20 acts and more, the first
 * 300 acts of the first 2,000 of them; only where acts are of several kinds.
 */
function commonBehaviour({ account, accounts, kinds, object, time }: Activity): Measure[] {
  if (!kinds || kinds.names.length < 2) return [];
  const strands = Array.from({ length: accounts.size }, () => "");
  for (const r of orderByTime(time)) {
    const a = account[r]!;
    if (strands[a]!.length < STRAND) strands[a] += String.fromCharCode(65 + kinds.of[object[r]!]!);
  }
  const chosen = strands.filter((strand) => strand.length >= FEWEST).slice(0, STRANDS);
  const name = "longest run of acts that half of the accounts share (digital DNA, 20+ acts)";
  if (chosen.length < 2)
    return [measure("automation", name, null, "share of the median string", chosen.length)];
  const half = Math.ceil(chosen.length / 2);
  let [shared, tooLong] = [0, STRAND + 1];
  while (tooLong - shared > 1) {
    const middle = (shared + tooLong) >> 1;
    if (mostCommon(chosen, middle) >= half) shared = middle;
    else tooLong = middle;
  }
  const lengths = chosen.map((strand) => strand.length).sort((a, b) => a - b);
  const median = lengths[lengths.length >> 1]!;
  return [measure("automation", name, shared / median, "share of the median string", chosen.length)];
}

/** In how many strings the commonest substring of a length occurs. */
function mostCommon(strands: readonly string[], length: number): number {
  const counts = new Map<string, number>();
  let most = 0;
  for (const strand of strands) {
    const own = new Set<string>();
    for (let i = 0; i + length <= strand.length; i++) own.add(strand.slice(i, i + length));
    for (const piece of own) {
      const count = (counts.get(piece) ?? 0) + 1;
      counts.set(piece, count);
      most = Math.max(most, count);
    }
  }
  return most;
}
