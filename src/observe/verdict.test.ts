import fc from "fast-check";
import { expect, test } from "vitest";
import { readDeclared } from "./declared.ts";
import { type Measure, measure } from "./measures/measure.ts";
import { type Declared, type Facts, GRADE_RULES, NOTHING_DECLARED, readVerdict } from "./verdict.ts";

const facts: Facts = {
  rows: 5000,
  accounts: 3000,
  window: 60,
  resolution: 1,
  significantEdges: 0,
  excess: 1,
  lockstepEdges: 0,
  peakAt: 1000,
};
const calm = { coordination: 0, synchrony: 0.1, automation: 0, concentration: 0.95, duplication: 0 };

function measured(values: Partial<typeof calm> = {}): Measure[] {
  const all = { ...calm, ...values };
  return (Object.keys(calm) as (keyof typeof calm)[]).map((axis) =>
    measure(axis, GRADE_RULES[axis].measure, all[axis], "share", 3000),
  );
}

const open: Declared = {
  ...NOTHING_DECLARED,
  transparency: 3,
  links: ["https://example.org/call"],
  moment: 2000,
};

test("a calm activity looks organic, a small or coarse one can't be told", () => {
  expect(readVerdict(measured(), facts).verdict).toBe("organic");
  expect(readVerdict(measured(), { ...facts, rows: 49 }).sentence).toContain("49 acts are fewer than 50");
  expect(readVerdict(measured(), { ...facts, resolution: 3600 }).verdict).toBe("insufficient data");
});

test("an open call at a public moment is a campaign, with a disclosed seller it is marketing, without links it is neither", () => {
  const rush = measured({ synchrony: 0.8 });
  expect(readVerdict(rush, facts, open).verdict).toBe("grassroots campaign");
  expect(readVerdict(rush, facts, { ...open, commercial: "disclosed" }).verdict).toBe(
    "word-of-mouth marketing",
  );
  expect(readVerdict(rush, facts, { ...open, commercial: "undisclosed" }).verdict).toBe("insufficient data");
  expect(readVerdict(rush, facts, { ...open, links: [] }).verdict).toBe("insufficient data");
  expect(readVerdict(rush, facts, { ...open, moment: 9e6 }).verdict).toBe("insufficient data");
});

test("events alone never say covert, however strong", () => {
  const strong = measured({ coordination: 1, synchrony: 1, concentration: 0.6 });
  const together = { ...facts, significantEdges: 900, lockstepEdges: 900, excess: 50 };
  expect(readVerdict(strong, together).verdict).toBe("insufficient data");
  const searched: Declared = { ...NOTHING_DECLARED, transparency: 0, concealment: ["mass deletion"] };
  expect(readVerdict(strong, together, searched).verdict).toBe("covertly coordinated");
  expect(readVerdict(strong, together, { ...searched, transparency: 3 }).verdict).toBe("insufficient data");
  expect(readVerdict(strong, together, { ...searched, concealment: [] }).verdict).toBe("insufficient data");
});

test("whatever the events and the facts are, without declared concealment nothing is called covert", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const count = fc.integer({ min: 0, max: 1e6 });
  const measures = fc
    .record({
      coordination: share,
      synchrony: share,
      automation: share,
      concentration: share,
      duplication: share,
    })
    .map((values) => [
      ...measured(values),
      measure("duplication", "acts that say what another account says", values.duplication, "share", 3000),
      measure("lifetime", GRADE_RULES.lifetime.measure, values.automation, "share", 3000),
    ]);
  const declared = fc.record({
    ...Object.fromEntries(Object.entries(NOTHING_DECLARED).map(([key, value]) => [key, fc.constant(value)])),
    transparency: fc.constantFrom(null, 0, 1, 2, 3),
    commercial: fc.constantFrom(null, "disclosed", "undisclosed"),
    moment: fc.constantFrom(null, 0, 1e9),
  }) as unknown as fc.Arbitrary<Declared>;
  fc.assert(
    fc.property(measures, count, count, count, declared, (own, significant, lockstep, excess, said) => {
      const seen = { ...facts, significantEdges: significant, lockstepEdges: lockstep, excess };
      expect(readVerdict(own, seen, said).verdict).not.toBe("covertly coordinated");
      expect(readVerdict(own, seen).verdict).not.toBe("covertly coordinated");
    }),
    { numRuns: 1000 },
  );
});

test("spam needs automation, concentration and duplication together", () => {
  const spam = { automation: 0.9, concentration: 0.01, duplication: 0.9 };
  expect(readVerdict(measured(spam), facts).verdict).toBe("spam");
  expect(readVerdict(measured({ ...spam, duplication: 0.4 }), facts).verdict).not.toBe("spam");
});

test("an open rush shows no sign that calls for a closer look; few lives beside the acts do, whatever the verdict", () => {
  expect(readVerdict(measured({ synchrony: 0.9 }), facts).signs).toEqual([]);
  const bought = [...measured(), measure("lifetime", GRADE_RULES.lifetime.measure, 0.62, "share", 10_000)];
  expect(readVerdict(bought, facts).signs).toEqual([
    "lifetime is strong: accounts with at most 2 acts ever, 0.62",
  ]);
});

test("declared evidence is graded as declared, and a public moment that explains the timing excludes covert", () => {
  const hidden: Declared = { ...NOTHING_DECLARED, transparency: 0, concealment: ["mass deletion"] };
  const together = { ...facts, significantEdges: 9, lockstepEdges: 9 };
  const reading = readVerdict(measured(), together, { ...hidden, commercial: "undisclosed" });
  expect(reading.declaredGrades).toEqual({ transparency: "none", selfInterest: "strong" });
  expect(reading.verdict).toBe("covertly coordinated");
  expect(readVerdict(measured(), together, { ...hidden, moment: 1500 }).verdict).not.toBe(
    "covertly coordinated",
  );
});

test("a file of declared evidence is read, or refused with the field and the mend", () => {
  const given = {
    transparency: 2,
    links: ["https://example.org/call"],
    moment: "1970-01-01T00:33:20Z",
    commercial: "disclosed",
  };
  expect(readDeclared(given)).toEqual({
    ok: true,
    value: { ...given, moment: 2000, concealment: [] },
  });
  for (const [wrong, said] of [
    [[], "one JSON object"],
    [{ transparent: 2 }, '"transparent" is not known'],
    [{ transparency: 4 }, '"transparency" must be'],
    [{ links: ["call.html"] }, '"links" must be'],
    [{ moment: "noon" }, '"moment" must be'],
    [{ commercial: true }, '"commercial" must be'],
    [{ concealment: "yes" }, '"concealment" must be'],
  ] as const) {
    expect(readDeclared(wrong)).toMatchObject({ ok: false, refusal: expect.stringContaining(said) });
  }
});
