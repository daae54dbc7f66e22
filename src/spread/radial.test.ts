import fc from "fast-check";
import { expect, test } from "vitest";
import { channelSpread, radialLayout, recruitsOf } from "./index.ts";

/** A random forest: each supporter was invited by an earlier one, or by nobody. */
const forests = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { minLength: 1, maxLength: 80 })
  .map((shares) =>
    Int32Array.from(shares, (share, i) => (share < 0.2 ? -1 : Math.floor(share * i) - (i === 0 ? 1 : 0))),
  );

test("the picture holds at most what was asked, inviters first, everybody inside the circle on their ring", () => {
  fc.assert(
    fc.property(forests, fc.integer({ min: 1, max: 100 }), (parents, most) => {
      const { places, inviters, depths, of } = radialLayout(parents, most);
      expect(of).toBe(parents.length);
      expect(inviters.length).toBeLessThanOrEqual(most);
      inviters.forEach((inviter, i) => {
        expect(inviter).toBeLessThan(i);
        expect(Math.hypot(places[2 * i]!, places[2 * i + 1]!)).toBeLessThanOrEqual(1);
        if (inviter >= 0) expect(depths[i]).toBe(depths[inviter]! + 1);
      });
    }),
  );
});

test("a picture of 100,000 comes in well under a second, and a chain of that length is drawn too", () => {
  const chain = Int32Array.from({ length: 100_000 }, (_, i) => i - 1);
  expect(radialLayout(chain, 100_000).inviters).toHaveLength(100_000);
});

test("a channel's contribution is everybody in the cascades that it began", () => {
  // Two channels: 0 brought a seed with a chain of two, 1 a seed alone; one seed came by none.
  const forest = {
    parents: Int32Array.of(-1, 0, 1, -1, -1),
    joined: new Float64Array(5),
    channels: Int32Array.of(0, 1, -1, 1, -1),
  };
  const found = channelSpread(forest, recruitsOf(forest.parents), new Float64Array(5).fill(1));
  expect(found.map(({ channel, seeds, people }) => [channel, seeds, people])).toEqual([
    [0, 1, 3],
    [-1, 1, 1],
    [1, 1, 1],
  ]);
});
