import { expect, test } from "vitest";
import { HOUR } from "#kernel";
import { type Moment, momentWindow, phaseOf } from "./index.ts";

const evening: Moment = {
  mode: "together",
  date: "2027-03-22",
  from: "18:00",
  until: "20:00",
  zone: "Europe/Berlin",
};
const utc = (text: string) => Date.parse(`${text}Z`);

test("together, everybody has the same instants, wherever they are", () => {
  const window = { start: utc("2027-03-22T17:00"), end: utc("2027-03-22T19:00") };
  expect(momentWindow(evening, null)).toEqual(window);
  expect(momentWindow(evening, "America/New_York")).toEqual(window);
});

test("in everybody's own hours, each zone has its wave, and the campaign runs from the first to the last", () => {
  const local: Moment = { ...evening, mode: "local" };
  expect(momentWindow(local, "Asia/Tokyo").start).toBe(utc("2027-03-22T09:00"));
  expect(momentWindow(local, "America/New_York").end).toBe(utc("2027-03-23T00:00"));
  expect(momentWindow(local, null)).toEqual({ start: utc("2027-03-22T04:00"), end: utc("2027-03-23T07:00") });
});

test("an end at or before the start is on the day after", () => {
  const night = momentWindow({ ...evening, from: "22:00", until: "02:00" }, null);
  expect(night.end - night.start).toBe(4 * HOUR);
  const whole = momentWindow({ ...evening, from: "00:00", until: "00:00" }, null);
  expect(whole.end - whole.start).toBe(24 * HOUR);
});

test("where clocks skip the hours in spring, the moment keeps its length", () => {
  // Berlin, 28 March 2027: clocks go from 02:00 to 03:00.
  const skipped = momentWindow({ ...evening, date: "2027-03-28", from: "02:30", until: "03:15" }, null);
  expect(skipped.start).toBe(utc("2027-03-28T01:30"));
  expect(skipped.end - skipped.start).toBe(45 * 60_000);
});

test("before, now and after: the end is no longer part of it", () => {
  const window = { start: 10, end: 20 };
  expect([9, 10, 19, 20].map((now) => phaseOf(window, now))).toEqual(["before", "now", "now", "after"]);
});
