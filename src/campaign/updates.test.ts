import fc from "fast-check";
import { expect, test } from "vitest";
import { COMMENT_RULES, readComment, stateOfNew, UPDATE_LIMITS } from "./updates.ts";

test("the organiser's setting says whether a comment waits, shows or is not taken", () => {
  expect(COMMENT_RULES.map(stateOfNew)).toEqual([null, "held", "shown", null]);
});

test("a comment keeps its lines; no name is no name", () => {
  expect(readComment({ name: "  ", body: " Well\r\ndone \u202E" })).toEqual({
    ok: true,
    value: { name: null, body: "Well\ndone" },
  });
  expect(readComment({ name: "Ada\n Lovelace", body: "x" })).toEqual({
    ok: true,
    value: { name: "Ada Lovelace", body: "x" },
  });
  expect(readComment({ name: "Ada", body: " \n\u200E " })).toEqual({ ok: false, refusal: "empty" });
  const long = "x".repeat(UPDATE_LIMITS.comment + 1);
  expect(readComment({ name: "", body: long })).toEqual({ ok: false, refusal: "long" });
});

test("whatever is typed, a comment that is taken fits and turns no direction", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 1200 }),
      fc.string({ maxLength: 90 }),
      (body, name) => {
        const read = readComment({ name, body });
        if (!read.ok) return;
        expect(read.value.body.length).toBeLessThanOrEqual(UPDATE_LIMITS.comment);
        expect(`${read.value.body}${read.value.name}`).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
        expect(read.value.name ?? "").not.toContain("\n");
      },
    ),
  );
});
