import { expect, test } from "vitest";
import { FREE_ASK } from "#forecast";
import { HOUR, seededRng } from "#kernel";
import type { ForestFact } from "../store/index.ts";
import { openNumbers, type Question } from "./index.ts";

const START = Date.UTC(2026, 2, 20);
const pledge = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;

function verified(n: number, inviter: number | null, hours: number): ForestFact {
  return {
    seq: n + 1,
    at: START + hours * HOUR,
    kind: "pledge-verified",
    pledge: pledge(n),
    inviter: inviter === null ? null : pledge(inviter),
    channel: inviter === null ? "pod" : null,
    held: false,
  };
}

const QUESTION: Question = {
  now: START + 48 * HOUR,
  until: START + 96 * HOUR,
  people: 90,
  need: null,
  prior: FREE_ASK,
  asked: 0,
  past: [],
  seed: 3,
  change: null,
};

function growing(): ForestFact[] {
  const rng = seededRng(4);
  return Array.from({ length: 60 }, (_, n) =>
    verified(n, n === 0 || rng() < 0.4 ? null : Math.floor(rng() * n), (n * 47) / 60),
  );
}

test("the figures are worked out in a thread of their own, and only new facts are read again", async () => {
  const facts = growing();
  const asked: number[] = [];
  const clock = { now: QUESTION.now };
  const store = {
    forestFactsAfter: async (_: string, seq: number) => {
      asked.push(seq);
      return facts.filter((fact) => fact.seq > seq);
    },
  };
  const numbers = openNumbers(store, () => clock.now);
  const first = await numbers.figures("a", QUESTION);
  expect(first.spread.shape.supporters).toBe(60);
  expect(first.outlook!.low80).toBeLessThan(first.outlook!.high80);
  expect(first.outlook!.fan.at(-1)!.median).toBe(first.outlook!.median);
  expect(first.outlook!.reaching!.low).toBeLessThanOrEqual(first.outlook!.reaching!.chance);
  facts.push(verified(60, 3, 47.5));
  facts.push({ ...verified(5, null, 47.6), seq: 62, kind: "pledge-withdrawn" });
  expect((await numbers.figures("a", QUESTION)).outlook).toBe(first.outlook);
  clock.now += 2000;
  const second = await numbers.figures("a", { ...QUESTION, now: clock.now });
  expect(second.spread.shape.supporters).toBe(60);
  expect(second.spread.shape.seeds).toBeGreaterThanOrEqual(first.spread.shape.seeds - 1);
  // Once for the outlook and once for the spread, which is never older than a second.
  expect(asked).toEqual([0, 60, 60, 62]);
  const { inviters, places, of } = await numbers.tree("a", 1000);
  expect(of).toBe(60);
  expect(places).toHaveLength(2 * inviters.length);
  await numbers.close();
});

test("another channel or a reminder moves what is expected, the same question twice does not", async () => {
  const numbers = openNumbers(
    { forestFactsAfter: async (_, seq) => growing().filter((fact) => fact.seq > seq) },
    () => QUESTION.now,
  );
  const plain = await numbers.figures("a", QUESTION);
  const change = { people: 100, at: QUESTION.now, reproductionShift: 0.1, reminder: true };
  const { outlook } = await numbers.figures("a", { ...QUESTION, change });
  expect(outlook!.median).toBe(plain.outlook!.median);
  expect(outlook!.changed!.supporters.median).toBeGreaterThan(plain.outlook!.median + 80);
  expect(outlook!.changed!.acts.median).toBeGreaterThan(plain.outlook!.acts.median);
  await numbers.close();
});

test("a forest nobody is in yet has no outlook", async () => {
  const numbers = openNumbers({ forestFactsAfter: async () => [] }, () => QUESTION.now);
  expect(await numbers.figures("a", QUESTION)).toMatchObject({
    outlook: null,
    spread: { shape: { supporters: 0 } },
  });
  await numbers.close();
});
