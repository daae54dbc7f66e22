import fc from "fast-check";
import { expect, test } from "vitest";
import { stateCorrection, stateFigure } from "./index.ts";

const NOW = Date.parse("2026-05-10T23:30:00Z");
const FIGURE = {
  nature: "record",
  figure: "6000",
  qualifier: "about",
  unit: "purchases",
  by: "the distributor",
  source: "https://example.org/statement",
  on: "2026-05-09",
};

test("a figure becomes a fact dated at noon of its day in the campaign's zone", () => {
  expect(stateFigure(FIGURE, "America/New_York", NOW)).toEqual({
    ok: true,
    value: {
      kind: "figure-stated",
      nature: "record",
      figure: 6000,
      qualifier: "about",
      unit: "purchases",
      by: "the distributor",
      source: "https://example.org/statement",
      statedAt: Date.parse("2026-05-09T16:00:00Z"),
    },
  });
});

test("a figure without a day has none, and an exact one has no qualifier", () => {
  const stated = stateFigure({ ...FIGURE, on: "", qualifier: "exact" }, "UTC", NOW);
  expect(stated.ok && stated.value).toMatchObject({ statedAt: null });
  expect(stated.ok && "qualifier" in stated.value).toBe(false);
});

test("today counts by the campaign's own calendar", () => {
  expect(stateFigure({ ...FIGURE, on: "2026-05-11" }, "UTC", NOW).ok).toBe(false);
  expect(stateFigure({ ...FIGURE, on: "2026-05-11" }, "Europe/Berlin", NOW).ok).toBe(true);
});

test.each([
  [{ figure: "about 6000" }, { figure: "not-a-number" }],
  [{ figure: "-1" }, { figure: "not-a-number" }],
  [{ figure: "6,000" }, { figure: "not-a-number" }],
  [{ nature: "rumour" }, { nature: "missing" }],
  [
    { unit: " ", by: "", source: "" },
    { unit: "missing", by: "missing", source: "missing" },
  ],
  [{ on: "2026-02-30" }, { on: "not-a-day" }],
  [{ on: "yesterday" }, { on: "not-a-day" }],
])("what cannot be published is named by its field: %j", (change, faults) => {
  expect(stateFigure({ ...FIGURE, ...change }, "UTC", NOW)).toEqual({ ok: false, refusal: faults });
});

test("whatever is typed, a figure is a number of 0 or more, or refused", () => {
  fc.assert(
    fc.property(fc.string(), (figure) => {
      const stated = stateFigure({ ...FIGURE, figure }, "UTC", NOW);
      expect(stated.ok ? stated.value.figure >= 0 && stated.value.figure <= 1e12 : true).toBe(true);
    }),
  );
});

test("a correction needs what was wrong and what is right", () => {
  expect(stateCorrection({ about: " the count ", reason: "counted twice" })).toEqual({
    ok: true,
    value: { kind: "correction-made", about: "the count", reason: "counted twice" },
  });
  expect(stateCorrection({ about: "", reason: " " })).toEqual({
    ok: false,
    refusal: { about: "missing", reason: "missing" },
  });
});
