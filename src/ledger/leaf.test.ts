import fc from "fast-check";
import { expect, test } from "vitest";
import {
  canonicalJson,
  emptyFigures,
  type FactBody,
  foldFact,
  foldLeaves,
  type Leaf,
  leafOf,
  leafText,
  pseudonymOf,
  readLeaf,
} from "./index.ts";

const AT = Date.parse("2026-11-24T08:13:59.999Z");
const WHO = "AAAAAAAAAAAAAAAAAAAAAA";
const CONTEXT = { of: "campaign", who: WHO } as const;
const verified: FactBody = {
  kind: "pledge-verified",
  pledge: "0190",
  channel: "night-show",
  inviter: "0189",
  generation: 3,
  country: "DE",
};

test("JSON is written as RFC 8785 writes it", () => {
  // RFC 8785, 3.2.2 and 3.2.3: the sorted example and its literals.
  expect(canonicalJson({ "\u20ac": "Euro", "\r": "CR", "1": "One", "\ud83d\ude02": "Smiley", ö: "o" })).toBe(
    '{"\\r":"CR","1":"One","ö":"o","€":"Euro","😂":"Smiley"}',
  );
  expect(
    canonicalJson({ numbers: [333333333.3333333, 1e30, 4.5, 2e-3], literals: [null, true, false] }),
  ).toBe('{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002]}');
});

test("a leaf about a person holds the minute, the channel and a pseudonym, and nothing else of the fact", () => {
  expect(leafText(leafOf(verified, AT, CONTEXT)!)).toBe(
    `{"channel":"night-show","held":false,"kind":"verified","minute":"2026-11-24T08:13Z","who":"${WHO}"}`,
  );
});

test("people who did not verify, and what people look at, leave no leaf", () => {
  const about = { pledge: "0190", channel: null, inviter: null };
  expect(leafOf({ kind: "pledge-requested", ...about }, AT, CONTEXT)).toBeNull();
  expect(leafOf({ kind: "door-opened", generation: 0, ...about }, AT, CONTEXT)).toBeNull();
});

test.each([
  [99, 100],
  [3742, 4000],
  [5, 5],
  [0, 0],
])("an amount of %i is logged as %i", (minor, rounded) => {
  const body: FactBody = {
    kind: "turnout-confirmed",
    pledge: "0190",
    channel: null,
    inviter: null,
    generation: 0,
    amount: { minor, currency: "USD" },
  };
  expect(leafOf(body, AT, CONTEXT)).toMatchObject({ amount: { minor: rounded, currency: "USD" } });
});

test("the plan's every word is bound by its hash, however it was kept", () => {
  const plan = { name: "Song", story: "a", goal: { people: 500, rank: null } };
  const hash = (kept: unknown) =>
    (leafOf({ kind: "plan-changed", plan: kept }, AT, CONTEXT) as Extract<Leaf, { kind: "statement" }>).plan;
  expect(hash({ goal: { rank: null, people: 500 }, story: "a", name: "Song" })).toBe(hash(plan));
  expect(hash({ ...plan, story: "b" })).not.toBe(hash(plan));
  expect(readLeaf(leafText(leafOf({ kind: "plan-changed", plan }, AT, CONTEXT)!))).not.toBeNull();
});

test("only the very bytes of a leaf are read as one", () => {
  const text = leafText(leafOf(verified, AT, CONTEXT)!);
  expect(readLeaf(text)).toEqual(leafOf(verified, AT, CONTEXT));
  for (const other of [
    ` ${text}`,
    text.replace('"held":false,', ""),
    text.replace("verified", "unverified"),
    text.replace("08:13Z", "08:13:00Z"),
    text.replace("11-24", "13-24"),
    text.replace(WHO, WHO.slice(1)),
    text.replace("}", ',"x":1}'),
    text.replace('"held":false', '"held":false,"held":false'),
    text.replace("night", "n\\u0069ght"),
    `[${text}]`,
    "null",
    "",
  ])
    expect(readLeaf(other), other).toBeNull();
  expect(readLeaf(Uint8Array.of(0xff))).toBeNull();
});

test("a pseudonym stays with a person's salt, and another salt makes another one", () => {
  const [secret, key] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
  const name = pseudonymOf(secret, new Uint8Array(32).fill(3), key);
  expect(name).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(pseudonymOf(secret, new Uint8Array(32).fill(3), key)).toBe(name);
  expect(pseudonymOf(secret, new Uint8Array(32).fill(4), key)).not.toBe(name);
  expect(pseudonymOf(new Uint8Array(32), new Uint8Array(32).fill(3), key)).not.toBe(name);
});

test("whatever happens, the figures of the facts are those of the leaves", () => {
  const person = {
    pledge: fc.constant("0190"),
    channel: fc.constantFrom(null, "a", "b"),
    inviter: fc.constant(null),
    generation: fc.constant(0),
    country: fc.constant(null),
  };
  const by = fc.constantFrom("rule" as const, "organiser" as const);
  const fact: fc.Arbitrary<FactBody> = fc.oneof(
    fc.record({ kind: fc.constant("pledge-requested" as const), ...person }),
    fc.record({ kind: fc.constant("pledge-verified" as const), ...person }),
    fc.record({
      kind: fc.constant("pledge-verified" as const),
      held: fc.constantFrom([], ["too-fast" as const]),
      ...person,
    }),
    fc.record({
      kind: fc.constant("pledge-held" as const),
      reasons: fc.constant(["organiser" as const]),
      by,
      ...person,
    }),
    fc.record({
      kind: fc.constant("pledge-released" as const),
      reasons: fc.constant(["organiser" as const]),
      by,
      ...person,
    }),
    fc.record({
      kind: fc.constant("pledge-withdrawn" as const),
      held: fc.constantFrom([], ["too-fast" as const]),
      ...person,
    }),
    fc.record({ kind: fc.constant("turnout-confirmed" as const), amount: fc.constant(null), ...person }),
    fc.constant({ kind: "campaign-closed" as const }),
  );
  const facts = fc.array(fc.tuple(fact, fc.integer({ min: 0, max: 3 * 86_400_000 })), { maxLength: 40 });
  fc.assert(
    fc.property(facts, (happened) => {
      const figures = emptyFigures();
      for (const [body, at] of happened) foldFact(figures, body, at);
      const leaves = happened.flatMap(([body, at]) => leafOf(body, at, CONTEXT) ?? []);
      expect(foldLeaves(leaves)).toEqual(figures);
      for (const leaf of leaves) expect(readLeaf(leafText(leaf))).toEqual(leaf);
    }),
  );
});
