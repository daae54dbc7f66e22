import { type Moment, momentWindow } from "#campaign";
import { DAY, HOUR, type Instant, instantAt, localTime, shiftDate } from "#kernel";

export type ReminderKind = "day-before" | "moment" | "did-you";

/** A mail that makes sense from `due` until before `expires`. */
export interface Reminder {
  readonly kind: ReminderKind;
  readonly due: Instant;
  readonly expires: Instant;
}

/**
 * The reminders of a supporter whose clocks show `zone`, at most one of each kind, each due before
 * it expires: at 11:00 the day before, until that day is over; at the start of the window, until
 * its end; and the "did you?". Who pledges late gets those that are due after that.
 */
export function remindersFor(moment: Moment, zone: string): readonly Reminder[] {
  const { start, end } = momentWindow(moment, zone);
  const day = localTime(start, zone).date;
  const reminders: Reminder[] = [
    {
      kind: "day-before",
      due: instantAt(shiftDate(day, -1), "11:00", zone),
      expires: instantAt(day, "00:00", zone),
    },
    { kind: "moment", due: start, expires: end },
    // One hour after the end, however long the window: before that, many have rightly not acted yet.
    { kind: "did-you", due: end + HOUR, expires: end + HOUR + DAY },
  ];
  return reminders.filter(({ due, expires }) => due < expires);
}
