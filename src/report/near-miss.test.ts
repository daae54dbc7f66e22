import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "#kernel";
import { nearMissOf } from "./near-miss.ts";

const moment = { start: 100 * DAY, end: 100 * DAY + 3 * HOUR };
const at = 101 * DAY;
const counted = (value: number | null) => ({ value, at });

/** A report with these counts, as far as the advice reads it. */
function report(goal: { people: number | null; rank: number | null }, peak: number | null = null) {
  const source = {
    source: "feed",
    readings: 1,
    latest: null,
    below: 0,
    peak: peak === null ? null : { rank: peak, listLength: 100, when: { from: at, until: at, exact: true } },
  };
  return {
    asked: { goal } as never,
    numbers: { pledged: counted(800), doors: counted(500), confirmed: counted(420) } as never,
    ranks: [{ list: "l", feed: "f", country: "US", chart: "c", sources: [source], disagree: false }],
  };
}
const minute = (time: number, verified: number) =>
  ({
    minute: time / MINUTE,
    requested: verified,
    verified,
    withdrawn: 0,
    doors: 0,
    confirmed: 0,
    released: 0,
  }) as never;

test("who reached the goal is told of no near miss", () => {
  expect(nearMissOf(report({ people: 800, rank: null }), [], moment, null)).toBeNull();
  expect(nearMissOf(report({ people: null, rank: 10 }, 10), [], moment, null)).toBeNull();
});

test("a gap of 200 people, when each brings a third of a person, is 134 more first people", () => {
  const miss = nearMissOf(report({ people: 1000, rank: 10 }, 14), [], moment, { low: 1 / 3, high: 1 / 3 });
  expect(miss?.people).toEqual({ goal: 1000, reached: 800, short: 200, more: { low: 134, high: 134 } });
  expect(miss?.rank).toEqual({ goal: 10, best: 14 });
  expect(miss?.lost).toEqual({ beforeTheDoor: 300, afterTheDoor: 80 });
});

test("nothing is said of more people when K may be near one, or is not known", () => {
  const goal = { people: 1000, rank: null };
  expect(nearMissOf(report(goal), [], moment, { low: 0.5, high: 0.95 })?.people?.more).toBeNull();
  expect(nearMissOf(report(goal), [], moment, null)?.people?.more).toBeNull();
});

test("the share that came on the last day is counted before the moment only", () => {
  const arrivals = [
    minute(moment.start - 5 * DAY, 60),
    minute(moment.start - HOUR, 20),
    minute(moment.start + HOUR, 500),
  ];
  expect(nearMissOf(report({ people: 1000, rank: null }), arrivals, moment, null)?.late).toBe(0.25);
});
