import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { forestShape, structuralVirality } from "./index.ts";

interface Golden {
  readonly name: string;
  readonly parent: number[];
  readonly structural_virality: number | null;
  readonly max_depth: number;
  readonly mean_depth: number;
  readonly max_breadth: number;
}

const golden = JSON.parse(
  readFileSync(new URL("../../test/fixtures/golden/trees-branching.json", import.meta.url), "utf8"),
) as { readonly structural_virality: readonly Golden[] };

// Reference: mean distance over all pairs, by breadth-first search from every node (trees-branching.json).
test.each(golden.structural_virality)("the shape of $name is that of counting every pair", (tree) => {
  const { shape } = forestShape(Int32Array.from(tree.parent));
  if (tree.structural_virality === null) expect(shape.structuralVirality).toBeNull();
  else expect(shape.structuralVirality).toBeCloseTo(tree.structural_virality, 10);
  expect(shape.maxDepth).toBe(tree.max_depth);
  expect(shape.meanDepth).toBeCloseTo(tree.mean_depth, 10);
  expect(shape.maxBreadth).toBe(tree.max_breadth);
});

/** A random tree of 2 to 60 people, each invited by somebody who came before. */
const trees = fc
  .array(fc.nat(1_000_000), { minLength: 1, maxLength: 59 })
  .map((picks) => Int32Array.from([-1, ...picks.map((pick, i) => pick % (i + 1))]));

test("a forest listed in any order has the same shape", () => {
  fc.assert(
    fc.property(trees, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (parents, chance) => {
      const places = [...parents.keys()]
        .map((i) => [chance.next().value, i] as const)
        .sort((a, b) => a[0] - b[0]);
      const placeOf = new Map(places.map(([, old], place) => [old, place]));
      const shuffled = Int32Array.from(places, ([, old]) => placeOf.get(parents[old]!) ?? -1);
      const a = forestShape(parents).shape;
      const b = forestShape(shuffled).shape;
      expect(b.structuralVirality).toBeCloseTo(a.structuralVirality!, 9);
      expect([b.maxDepth, b.breadths, b.largestTree]).toEqual([a.maxDepth, a.breadths, a.largestTree]);
    }),
  );
});

test("one more supporter never lowers the depth or the breadth", () => {
  fc.assert(
    fc.property(trees, fc.nat(), (parents, pick) => {
      const before = forestShape(parents).shape;
      const after = forestShape(Int32Array.from([...parents, pick % parents.length])).shape;
      expect(after.maxDepth).toBeGreaterThanOrEqual(before.maxDepth);
      expect(after.maxBreadth).toBeGreaterThanOrEqual(before.maxBreadth);
    }),
  );
});

test("a star tends to 2 and a chain of n is (n + 1) / 3, also with 100,000 people", () => {
  const n = 100_000;
  expect(structuralVirality(new Int32Array(n).fill(0).fill(-1, 0, 1))).toBeCloseTo((2 * (n - 1)) / n, 9);
  expect(structuralVirality(Int32Array.from({ length: n }, (_, i) => i - 1))).toBeCloseTo((n + 1) / 3, 4);
});

test("nobody, one person and people without invitations have no structural virality", () => {
  expect(forestShape(new Int32Array(0)).shape).toMatchObject({
    supporters: 0,
    generations: 0,
    largestTree: 0,
  });
  expect(structuralVirality(Int32Array.of(-1))).toBeNull();
  expect(forestShape(Int32Array.of(-1, -1, -1)).shape).toMatchObject({
    seeds: 3,
    generations: 1,
    maxBreadth: 3,
    structuralVirality: null,
  });
});

test("the largest cascades come first, each with its own shape", () => {
  const { cascades } = forestShape(Int32Array.of(-1, -1, 1, 1, 3));
  expect(cascades(2)).toEqual([
    { seed: 1, supporters: 4, structuralVirality: expect.closeTo(10 / 6, 10), maxDepth: 2 },
    { seed: 0, supporters: 1, structuralVirality: null, maxDepth: 0 },
  ]);
});

test("invitations in a circle and unknown inviters are refused by name", () => {
  expect(() => forestShape(Int32Array.of(1, 0))).toThrow("2 supporters run in a circle");
  expect(() => forestShape(Int32Array.of(-1, 7))).toThrow("supporter 1 has an inviter outside the forest: 7");
});
