import fc from "fast-check";
import { expect, test } from "vitest";
import { markedPieces } from "./marks.ts";

const found = (start: number, end: number) => ({ start, end });

test("the words that were found are cut out where they stand, overlapping ones as one", () => {
  const text = "Buy it with three different accounts, please";
  expect(markedPieces(text, [found(12, 36), found(7, 17)])).toEqual([
    { text: "Buy it ", found: false },
    { text: "with three different accounts", found: true },
    { text: ", please", found: false },
  ]);
  expect(markedPieces(text, [])).toEqual([{ text, found: false }]);
});

test("of a long story only what stands around the words is quoted", () => {
  const text = `${"a ".repeat(400)}make a second account${" b".repeat(400)}`;
  const pieces = markedPieces(text, [found(800, 821)]);
  expect(pieces.map((piece) => piece.found)).toEqual([false, true, false]);
  expect(pieces[0]!.text).toMatch(/^…/);
  expect(pieces[2]!.text).toMatch(/…$/);
  expect(pieces.map((piece) => piece.text).join("").length).toBeLessThan(300);
});

test("a short text is quoted whole, whatever was found in it", () => {
  const places = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 });
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), places, (text, pairs) => {
      const findings = pairs
        .map(([a, b]) => found(Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)))
        .filter(({ start, end }) => start < end);
      const pieces = markedPieces(text, findings);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    }),
  );
});
