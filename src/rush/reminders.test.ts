import fc from "fast-check";
import { expect, test } from "vitest";
import type { Moment } from "#campaign";
import { DAY, HOUR, localTime, shiftDate } from "#kernel";
import { remindersFor } from "./index.ts";

const utc = (text: string) => Date.parse(`${text}Z`);
const rush: Moment = {
  mode: "together",
  date: "2026-03-29",
  from: "20:00",
  until: "22:00",
  zone: "Europe/Berlin",
};

test("three reminders: the day before at 11:00, at the start, one hour after the end", () => {
  expect(remindersFor(rush, "Europe/Berlin")).toEqual([
    { kind: "day-before", due: utc("2026-03-28T10:00"), expires: utc("2026-03-28T23:00") },
    { kind: "moment", due: utc("2026-03-29T18:00"), expires: utc("2026-03-29T20:00") },
    { kind: "did-you", due: utc("2026-03-29T21:00"), expires: utc("2026-03-30T21:00") },
  ]);
});

test("the day before is the supporter's own: one instant for all falls on another date in Auckland", () => {
  const [dayBefore, start] = remindersFor(rush, "Pacific/Auckland");
  expect(localTime(dayBefore!.due, "Pacific/Auckland")).toEqual({ date: "2026-03-29", time: "11:00" });
  expect(start!.due).toBe(utc("2026-03-29T18:00"));
});

test("the same hours everywhere: each zone is reminded at its own start", () => {
  const local: Moment = { ...rush, mode: "local" };
  const due = (zone: string) => remindersFor(local, zone)[1]!.due;
  expect(due("Asia/Tokyo")).toBe(utc("2026-03-29T11:00"));
  expect(due("America/New_York")).toBe(utc("2026-03-30T00:00"));
});

test("hours that spring skips leave no reminder without time to act", () => {
  const skipped: Moment = { ...rush, mode: "local", from: "02:30", until: "03:15" };
  for (const { due, expires } of remindersFor(skipped, "Europe/Berlin")) expect(due).toBeLessThan(expires);
});

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
// Half of the days are within a day of a change of clocks in Europe, America, Australia or Lord Howe.
const changes = ["2026-03-08", "2026-03-29", "2026-04-05", "2026-10-04", "2026-10-25", "2026-11-01"];
const date = fc.oneof(
  fc.integer({ min: 0, max: 3650 }).map((days) => shiftDate("2025-01-01", days)),
  fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -1, max: 1 }))
    .map(([day, by]) => shiftDate(day, by)),
);
const zone = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));
const moment: fc.Arbitrary<Moment> = fc.record({
  mode: fc.constantFrom("together" as const, "local" as const),
  date,
  from: clock,
  until: clock,
  zone,
});

test("in every zone, on every day: never two of a kind, due before it expires, in order", () => {
  fc.assert(
    fc.property(moment, zone, (some, own) => {
      const reminders = remindersFor(some, own);
      const kinds = reminders.map(({ kind }) => kind);
      expect(new Set(kinds).size).toBe(kinds.length);
      for (const { due, expires } of reminders) expect(due).toBeLessThan(expires);
      expect(reminders.map(({ due }) => due)).toEqual(reminders.map(({ due }) => due).sort((a, b) => a - b));
    }),
    { numRuns: 500 },
  );
});

test("in every zone, on every day: the day before is at 11:00 on the date before the start", () => {
  fc.assert(
    fc.property(moment, zone, (some, own) => {
      const [dayBefore, start] = remindersFor(some, own);
      expect(dayBefore!.kind).toBe("day-before");
      const told = localTime(dayBefore!.due, own);
      expect(told.time).toBe("11:00");
      const started = start!.kind === "moment" ? start!.due : null;
      if (started !== null) {
        expect(told.date).toBe(shiftDate(localTime(started, own).date, -1));
        expect(dayBefore!.expires).toBeLessThanOrEqual(started);
        expect(started - dayBefore!.due).toBeLessThan(2 * DAY);
        expect(started - dayBefore!.due).toBeGreaterThanOrEqual(12 * HOUR);
      }
    }),
    { numRuns: 500 },
  );
});
