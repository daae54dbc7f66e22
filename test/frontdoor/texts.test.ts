import { expect, test } from "vitest";
import { loadVenues } from "../../src/shell/venues/index.ts";
import { found, readPart } from "./score.ts";

const work = readPart("work");
const heldOut = readPart("held-out");
const second = readPart("second");

test("there are at least 300 texts, half of them innocent, each at a venue that exists", () => {
  for (const part of [work, heldOut, second]) {
    const innocent = part.filter(({ expected }) => expected === "clear").length;
    expect(Math.abs(innocent / part.length - 0.5)).toBeLessThan(0.06);
    for (const { venue } of part) expect(loadVenues().has(venue), venue).toBe(true);
  }
  expect(work.length + heldOut.length).toBeGreaterThanOrEqual(300);
});

test("no text stands twice", () => {
  const texts = [...work, ...heldOut, ...second].map(({ text }) => text);
  expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
});

test("the texts to work on keep their outcome: 95 % found, at most 2 % false alarms", () => {
  const flagged = (clear: boolean) => {
    const part = work.filter(({ expected }) => (expected === "clear") === clear);
    return part.filter((sample) => found(sample).outcome !== "clear").length / part.length;
  };
  expect(flagged(false)).toBeGreaterThanOrEqual(0.95);
  expect(flagged(true)).toBeLessThanOrEqual(0.02);
});
