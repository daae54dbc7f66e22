import fc from "fast-check";
import { expect, test } from "vitest";
import { neighbourAt, neighboursOf, type Snapshot } from "./index.ts";

const listOf = (ids: readonly string[]): Snapshot => ({
  kind: "list",
  updatedAt: null,
  entries: ids.map((id) => ({ id, title: `Title ${id}`, artist: "Somebody" })),
});
const ITEM = { id: "ours", artist: null, title: null };
const CHART = Array.from({ length: 100 }, (_, i) => String(9_900_000_000 + i));

test("the same 24 other items are kept however the chart is shuffled, with their places and nothing of their names", () => {
  const first = neighboursOf(listOf(["ours", ...CHART]), ITEM)!;
  expect(Object.keys(first)).toHaveLength(24);
  expect(JSON.stringify(first)).not.toMatch(/ours|Title|Somebody/);
  fc.assert(
    fc.property(fc.shuffledSubarray(CHART, { minLength: 100 }), (shuffled) => {
      const found = neighboursOf(listOf(shuffled), ITEM)!;
      expect(Object.keys(found).sort()).toEqual(Object.keys(first).sort());
      for (const [id, rank] of Object.entries(found)) expect(shuffled[rank - 1]).toBe(id);
    }),
  );
});

test("an item that was kept and is missing is below the list; one that would not have been kept is not known", () => {
  const kept = neighboursOf(listOf(CHART), ITEM)!;
  const [gone = ""] = Object.keys(kept);
  const later = neighboursOf(listOf(CHART.filter((id) => id !== gone)), ITEM)!;
  expect(neighbourAt(kept, gone)).toBe(kept[gone]);
  expect(neighbourAt(later, gone)).toBe("below");
  const never = CHART.find((id) => !(id in kept) && !(id in later))!;
  expect(neighbourAt(later, never)).toBeNull();
  expect(neighbourAt({ a: 1 }, "b")).toBe("below");
});
