import fc from "fast-check";
import { expect, test } from "vitest";
import type { Fact, FactBody } from "#ledger";
import { decidePledge, emptyTally, foldTally, type Pledge, type PledgeCommand } from "./index.ts";

const person = (n: number): Pledge => ({
  id: `p${n}`,
  state: "pending",
  channel: n % 2 === 0 ? "podcast" : null,
  inviter: n % 3 === 0 ? null : "p0",
  generation: n % 3 === 0 ? 0 : 1,
  country: null,
  verifiedAt: null,
  withdrawnAt: null,
  doorAt: null,
  confirmedAt: null,
  amountMinor: null,
  held: [],
  clearedAt: null,
});

const COMMANDS: readonly PledgeCommand[] = [
  { kind: "verify" },
  { kind: "verify", suspicion: ["disposable-domain"] },
  { kind: "hold", reasons: ["catch-all-domain", "network-burst"], by: "rule" },
  { kind: "hold", reasons: ["organiser"], by: "organiser" },
  { kind: "release", by: "rule" },
  { kind: "release", by: "organiser" },
  { kind: "withdraw" },
  { kind: "open-door" },
  { kind: "confirm", amount: { minor: 99, currency: "USD" } },
];

/** Whatever five people do, in whatever order: the facts of it, and where each of them stands. */
const doings = fc
  .array(fc.record({ who: fc.nat(4), what: fc.nat(COMMANDS.length - 1) }), { maxLength: 60 })
  .map((steps) => {
    const people = Array.from({ length: 5 }, (_, n) => person(n));
    const bodies: FactBody[] = [];
    for (const [at, { who, what }] of steps.entries()) {
      const decided = decidePledge(people[who]!, "rush", COMMANDS[what]!, at);
      if (!decided.ok) continue;
      people[who] = decided.value.pledge;
      bodies.push(...decided.value.facts);
    }
    const facts: Fact[] = bodies.map((body, i) => ({ seq: i + 1, at: i, body }));
    return { people, facts };
  });

test("the count is the number of people verified and not held, whatever happened, in any order", () => {
  fc.assert(
    fc.property(doings, ({ people, facts }) => {
      const tally = facts.reduce(foldTally, emptyTally());
      const verified = people.filter(({ state }) => state === "verified");
      const standing = verified.filter(({ held }) => held.length === 0);
      const held = verified.filter((pledge) => pledge.held.length > 0);
      expect(tally.total.verified).toBe(standing.length);
      expect(tally.total.held).toBe(held.length);
      const reasons = held.flatMap((pledge) => pledge.held);
      expect(tally.heldFor).toEqual(
        Object.fromEntries(
          [...Map.groupBy(reasons, (reason) => reason)].map(([reason, { length }]) => [reason, length]),
        ),
      );
      const correctedBy = Object.values(tally.secondLooks).reduce((sum, { out }) => sum + out, 0);
      expect(correctedBy).toBe(facts.filter(({ body }) => body.kind === "pledge-held").length);
      expect(tally.total.invited).toBe(standing.filter(({ inviter }) => inviter !== null).length);
      expect(tally.byChannel.podcast?.verified ?? 0).toBe(
        standing.filter(({ channel }) => channel !== null).length,
      );
      expect(tally.total.doors).toBe(people.filter(({ doorAt }) => doorAt !== null).length);
      expect(tally.total.confirmed).toBe(people.filter(({ confirmedAt }) => confirmedAt !== null).length);
      expect(tally.amounts.USD ?? 0).toBe(99 * tally.total.confirmed);
    }),
  );
});

test("folding in any steps, with facts that come twice, gives the same tally", () => {
  fc.assert(
    fc.property(doings, fc.nat(), ({ facts }, cut) => {
      const whole = facts.reduce(foldTally, emptyTally());
      const at = facts.length === 0 ? 0 : cut % facts.length;
      const first = facts.slice(0, at).reduce(foldTally, emptyTally());
      const resumed = facts.reduce(foldTally, structuredClone(first));
      expect(resumed).toEqual(whole);
    }),
  );
});

test("doing the same again changes nothing and makes no fact", () => {
  for (const command of COMMANDS) {
    const verified = { ...person(0), state: "verified" as const, verifiedAt: 1 };
    const held = { ...verified, held: ["organiser" as const] };
    const before = { verify: person(0), release: held }[command.kind as string] ?? verified;
    const once = decidePledge(before, "rush", command, 2);
    if (!once.ok) throw new Error(once.refusal);
    const twice = decidePledge(once.value.pledge, "rush", command, 3);
    expect(twice).toEqual({ ok: true, value: { pledge: once.value.pledge, facts: [] } });
  }
});

test("only who is verified goes through the door or confirms; nobody joins a closed campaign", () => {
  expect(decidePledge(person(0), "rush", { kind: "open-door" }, 1)).toMatchObject({
    refusal: "not-verified",
  });
  expect(decidePledge(person(0), "rush", { kind: "confirm", amount: null }, 1)).toMatchObject({
    refusal: "not-verified",
  });
  expect(decidePledge(person(0), "closed", { kind: "verify" }, 1)).toMatchObject({
    refusal: "campaign-not-open",
  });
  const verified = { ...person(0), state: "verified" as const };
  expect(decidePledge(verified, "closed", { kind: "confirm", amount: null }, 1).ok).toBe(true);
  expect(decidePledge(verified, "reported", { kind: "confirm", amount: null }, 1)).toMatchObject({
    refusal: "campaign-reported",
  });
});

test("who was let through is held again by no rule, only by an organiser", () => {
  const cleared = { ...person(0), state: "verified" as const, clearedAt: 5 };
  const byRule = decidePledge(cleared, "open", { kind: "hold", reasons: ["too-fast"], by: "rule" }, 6);
  expect(byRule).toMatchObject({ value: { facts: [], pledge: { held: [] } } });
  const byHand = decidePledge(cleared, "open", { kind: "hold", reasons: ["organiser"], by: "organiser" }, 6);
  expect(byHand).toMatchObject({
    value: { facts: [{ kind: "pledge-held" }], pledge: { held: ["organiser"] } },
  });
  const again = decidePledge(
    { ...cleared, state: "withdrawn" },
    "open",
    { kind: "verify", suspicion: ["too-fast"] },
    7,
  );
  expect(again).toMatchObject({ value: { pledge: { state: "verified", held: [] } } });
});

test("who is held may go through the door, and neither that nor “I did it” is counted", () => {
  const held = { ...person(0), state: "verified" as const, held: ["too-fast" as const] };
  expect(decidePledge(held, "rush", { kind: "open-door" }, 1)).toMatchObject({
    ok: true,
    value: { facts: [] },
  });
  expect(decidePledge(held, "rush", { kind: "confirm", amount: null }, 1)).toMatchObject({ refusal: "held" });
});

test("a correction says how many counted pledges were taken out on which day and why; the day before stays as it was", () => {
  const origin = { channel: null, inviter: null, generation: 0, country: null };
  const day = 86_400_000;
  const facts: Fact[] = [
    { seq: 1, at: day, body: { kind: "pledge-verified", pledge: "a", ...origin } },
    { seq: 2, at: day, body: { kind: "pledge-verified", pledge: "b", ...origin, held: ["trap-filled"] } },
    {
      seq: 3,
      at: 2 * day,
      body: { kind: "pledge-held", pledge: "a", ...origin, reasons: ["too-fast"], by: "rule" },
    },
    {
      seq: 4,
      at: 3 * day,
      body: { kind: "pledge-released", pledge: "a", ...origin, reasons: ["too-fast"], by: "organiser" },
    },
  ];
  const tally = facts.reduce(foldTally, emptyTally());
  expect(tally.total).toMatchObject({ verified: 1, held: 1 });
  expect(tally.secondLooks).toEqual({
    "1970-01-03": { out: 1, through: 0, reasons: { "too-fast": 1 } },
    "1970-01-04": { out: 0, through: 1, reasons: {} },
  });
});
