import fc from "fast-check";
import { expect, test } from "vitest";
import { admitFromLine, emptyLine, joinLine, placeInLine } from "./index.ts";

test("nobody is let in before who came earlier, places only get better, and everybody has a turn", () => {
  const doings = fc.array(fc.oneof(fc.record({ after: fc.nat(3) }), fc.record({ admit: fc.nat(4) })), {
    maxLength: 80,
  });
  fc.assert(
    fc.property(doings, (steps) => {
      const line = emptyLine();
      const people: number[] = [];
      let now = 1000;
      let before: number[] = [];
      for (const step of steps) {
        if ("after" in step) {
          now += step.after;
          people.push(joinLine(line, now));
        } else admitFromLine(line, step.admit);
        const places = people.map((at) => placeInLine(line, at));
        for (const [i, place] of places.entries()) {
          expect(place).toBeLessThanOrEqual(before[i] ?? Number.POSITIVE_INFINITY);
          if (i > 0) expect(place).toBeGreaterThanOrEqual(places[i - 1]!);
        }
        before = places;
      }
      admitFromLine(line, people.length);
      expect(people.map((at) => placeInLine(line, at))).toEqual(people.map(() => 0));
    }),
  );
});

test("a place is an instant: it is worth the same at a server that has its own line, and after a restart", () => {
  const here = emptyLine();
  const there = emptyLine();
  const mine = joinLine(here, 1000);
  joinLine(there, 900);
  joinLine(there, 1100);
  expect(placeInLine(there, mine)).toBe(1);
  expect(placeInLine(emptyLine(), mine)).toBe(0);
});

test("a clock that is set back lets nobody in first", () => {
  const line = emptyLine();
  const first = joinLine(line, 1000);
  const second = joinLine(line, 500);
  expect([placeInLine(line, first), placeInLine(line, second)]).toEqual([1, 2]);
});
