import { Temporal } from "temporal-polyfill";

/** A point in time: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Upper and lower case in every mixture are the same zone: this many spellings are kept. */
const MOST_ZONES = 2000;

/** Zones that were found to exist: looking one up is slow, and there are some hundred. */
const zones = new Set<string>();

/** True for a time zone of the IANA database that this machine knows, such as "Europe/Berlin". */
export function isZone(zone: string): boolean {
  if (zones.has(zone)) return true;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    if (zones.size < MOST_ZONES) zones.add(zone);
    return true;
  } catch {
    return false;
  }
}

/** True for a day of the calendar written YYYY-MM-DD; "2027-02-30" is none. */
export function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

/**
 * The instant at which clocks in `zone` show `date` (YYYY-MM-DD) and `time` (HH:MM). An hour that is
 * skipped in spring is moved forward by the gap, a doubled one in autumn is the earlier of the two.
 * Throws RangeError for an impossible date, time or zone.
 */
export function instantAt(date: string, time: string, zone: string): Instant {
  return Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from(time),
  }).epochMilliseconds;
}

/** The local date (YYYY-MM-DD) and time (HH:MM) that clocks in `zone` show at `at`. */
export function localTime(at: Instant, zone: string): { readonly date: string; readonly time: string } {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return { date: zoned.toPlainDate().toString(), time: zoned.toPlainTime().toString().slice(0, 5) };
}

/** `date` (YYYY-MM-DD) moved by `days`. */
export function shiftDate(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}
