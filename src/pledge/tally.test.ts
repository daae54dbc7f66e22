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
});

const COMMANDS: readonly PledgeCommand[] = [
  { kind: "verify" },
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

test("the count is the number of people whose pledge stands, whatever they did before", () => {
  fc.assert(
    fc.property(doings, ({ people, facts }) => {
      const tally = facts.reduce(foldTally, emptyTally());
      const standing = people.filter(({ state }) => state === "verified");
      expect(tally.total.verified).toBe(standing.length);
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
    const once = decidePledge(command.kind === "verify" ? person(0) : verified, "rush", command, 2);
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
