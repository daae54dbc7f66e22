import { type Instant, instantAt, shiftDate } from "#kernel";
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
  const endDate = moment.until <= moment.from ? shiftDate(moment.date, 1) : moment.date;
  if (moment.mode === "together") {
    return {
      start: instantAt(moment.date, moment.from, moment.zone),
      end: instantAt(endDate, moment.until, moment.zone),
    };
  }
  return {
    start: instantAt(moment.date, moment.from, zone ?? FIRST_ZONE),
    end: instantAt(endDate, moment.until, zone ?? LAST_ZONE),
  };
}

/** What the page is at `now`: before the moment, in it, or after it. */
export type Phase = "before" | "now" | "after";

/** The phase of the window at `now`; the end is no longer part of it. */
export function phaseOf(window: Window, now: Instant): Phase {
  return now < window.start ? "before" : now < window.end ? "now" : "after";
}
