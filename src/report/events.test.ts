import fc from "fast-check";
import { expect, test } from "vitest";
import type { FactBody } from "#ledger";
import { type CampaignEvent, foldEvents, milestoneAt, noEvents } from "./events.ts";

const nobody = { channel: null, inviter: null, generation: 0, country: null };
const verified = { kind: "pledge-verified", pledge: "p", ...nobody } as const;
const withdrawn = { kind: "pledge-withdrawn", pledge: "p", ...nobody } as const;

function eventsOf(bodies: readonly FactBody[]): CampaignEvent[] {
  const state = noEvents();
  return bodies.flatMap((body, i) => foldEvents(state, { seq: i + 1, at: i, body }));
}

test.each([
  [0, 0],
  [9, 0],
  [10, 10],
  [24, 10],
  [25, 25],
  [99, 50],
  [100, 100],
  [999, 500],
  [1000, 1000],
  [2499, 1000],
  [2500, 2500],
  [1_000_000, 1_000_000],
])("%i people have reached the milestone %i", (count, milestone) => {
  expect(milestoneAt(count)).toBe(milestone);
});

test("a milestone is never above the count, and the next one is at most two and a half times as far", () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 100_000_000 }), (count) => {
      const milestone = milestoneAt(count);
      expect(milestone).toBeLessThanOrEqual(count);
      expect(count).toBeLessThan(milestone * 2.5);
    }),
  );
});

test("a milestone is told once, also when people withdraw and others come", () => {
  const ten = Array.from({ length: 10 }, () => verified);
  const told = eventsOf([...ten, withdrawn, withdrawn, verified, verified, ...ten]);
  expect(told.map(({ kind, body }) => [kind, body.milestone])).toEqual([["count.milestone", 10]]);
});

test("the goal is told when it is reached, and a changed goal again", () => {
  const plan = (people: number) => ({ goal: { people, rank: null } });
  const told = eventsOf([
    { kind: "campaign-opened", plan: plan(2), rehearsal: false },
    verified,
    verified,
    { kind: "plan-changed", plan: plan(3) },
    verified,
  ]);
  expect(told.map(({ seq, kind }) => `${seq} ${kind}`)).toEqual([
    "1 campaign.opened",
    "3 goal.reached",
    "4 campaign.changed",
    "5 goal.reached",
  ]);
  expect(told[2]!.body.fields).toEqual(["goal"]);
});

test("held pledges count when they are let through, not before", () => {
  const held: FactBody = { ...verified, held: ["too-fast"] };
  const released: FactBody = { ...verified, kind: "pledge-released", reasons: ["too-fast"], by: "organiser" };
  const nine = Array.from({ length: 9 }, () => verified);
  expect(eventsOf([...nine, held]).map(({ kind }) => kind)).toEqual([]);
  expect(eventsOf([...nine, held, released]).map(({ kind }) => kind)).toEqual(["count.milestone"]);
});
