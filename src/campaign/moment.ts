import { DAY, type Instant, instantAt, MINUTE, shiftDate } from "#kernel";
import type { Moment } from "./plan.ts";

/** The window in which people act. */
export interface Window {
  readonly start: Instant;
  readonly end: Instant;
}

/** The earliest and latest zones of the world: a local moment begins in one and ends in the other. */
const FIRST_ZONE = "Pacific/Kiritimati";
const LAST_ZONE = "Pacific/Pago_Pago";

/**
 * The window of the moment for somebody in `zone`; null asks for the window of the whole campaign,
 * which for local hours runs from the first zone of the world to the last.
 */
export function momentWindow(moment: Moment, zone: string | null): Window {
  if (moment.mode === "together") return windowBetween(moment, moment.zone, moment.zone);
  return windowBetween(moment, zone ?? FIRST_ZONE, zone ?? LAST_ZONE);
}

/** From the moment's start on the clocks of one zone to its end on those of another. */
function windowBetween({ date, from, until }: Moment, first: string, last: string): Window {
  const start = instantAt(date, from, first);
  const end = instantAt(until <= from ? shiftDate(date, 1) : date, until, last);
  // Where clocks skip the hours of the moment in spring, it keeps its length after the skip.
  return { start, end: end > start ? end : start + lengthOnClocks(from, until) };
}

/** Milliseconds from one time (HH:MM) to the next occurrence of the other on an ordinary day. */
function lengthOnClocks(from: string, until: string): number {
  const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const length = (minutes(until) - minutes(from)) * MINUTE;
  return length > 0 ? length : length + DAY;
}

/** What the page is at `now`: before the moment, in it, or after it. */
export type Phase = "before" | "now" | "after";

/** The phase of the window at `now`; the end is no longer part of it. */
export function phaseOf(window: Window, now: Instant): Phase {
  return now < window.start ? "before" : now < window.end ? "now" : "after";
}
