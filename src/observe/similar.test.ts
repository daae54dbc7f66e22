import fc from "fast-check";
import { expect, test } from "vitest";
import { nearIdentical } from "./similar.ts";

const song =
  "buy the song mine again by black lab today once from the store and tell your friends about it please";

test("texts that differ in a word are one, other texts and short ones stay apart", () => {
  const texts = [
    song,
    song.replace("friends", "mates"),
    "sign the petition to keep the library of the town open on sundays for children and parents alike",
    "ok then",
    "ok",
  ];
  const stands = nearIdentical(texts);
  expect(stands[0]).toBe(stands[1]);
  expect(new Set(stands).size).toBe(4);
});

test("which texts are one does not depend on their order", () => {
  const words = song.split(" ");
  const text = fc
    .tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom("mates", "fans", "all"))
    .map(([at, word]) => words.map((own, k) => (k === at * 4 ? word : own)).join(" "));
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 12 }), (texts) => {
      const groups = (list: readonly string[]): string[] => {
        const stands = nearIdentical(list);
        return list.map((one, k) => `${one} | ${list[stands[k]!]}`).sort();
      };
      expect(groups([...texts].reverse())).toEqual(groups(texts));
    }),
    { numRuns: 50 },
  );
});
