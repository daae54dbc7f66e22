import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRng } from "#kernel";
import { type Act, activityOf } from "./activity.ts";
import { edgeChance, SIGNIFICANT } from "./chance.ts";
import { jittered } from "./jitter.ts";
import { coactionNetwork } from "./network.ts";

/** 600 accounts that act on 60 objects by themselves over a day, each act a post of its own. */
function organic(seed: number): Act[] {
  const rng = seededRng(seed);
  return Array.from({ length: 4000 }, (_, k) => ({
    account: `a${Math.floor(rng() * 600)}`,
    object: `o${Math.floor(rng() * 60)}`,
    content: `c${k}`,
    time: Math.floor(rng() * 86_400),
  }));
}

/** A group that acts within 20 s on each of the objects, from the given seconds on. */
function group(size: number, at: readonly (readonly [string, number])[], seed = 5): Act[] {
  const rng = seededRng(seed);
  return at.flatMap(([object, time], k) =>
    Array.from({ length: size }, (_, member) => ({
      account: `group-${member}`,
      object,
      content: `group-${member}-${k}`,
      time: time + Math.floor(rng() * 20),
    })),
  );
}

function chanceOn(acts: readonly Act[]): { pairs: number; groups: readonly number[] } {
  const network = coactionNetwork(activityOf(acts), { window: 60, minParticipation: 2 });
  const { q, groups } = edgeChance(network, 60);
  return {
    pairs: q.reduce((sum, value) => sum + (value <= SIGNIFICANT ? 1 : 0), 0),
    groups: groups.found.filter((one) => one.q <= SIGNIFICANT).map(({ accounts }) => accounts.length),
  };
}

const TWICE = [
  ["o3", 30_000],
  ["o17", 52_000],
] as const;

test("five accounts that meet on two objects are found as a group, with all their pairs; two such accounts are not", () => {
  expect(chanceOn([...organic(1), ...group(5, TWICE)])).toEqual({ pairs: 10, groups: [5] });
  expect(chanceOn([...organic(1), ...group(2, TWICE)])).toEqual({ pairs: 0, groups: [] });
});

test("five accounts whose one post each carries two tags meet once, so they are no group", () => {
  const tagged = group(5, [["o3", 30_000]]);
  const second = tagged.map((act) => ({ ...act, object: "o17" }));
  expect(chanceOn([...organic(1), ...tagged, ...second])).toEqual({ pairs: 0, groups: [] });
  const nameless = [...organic(1), ...tagged, ...second].map(({ account, object, time }) => ({
    account,
    object,
    time,
  }));
  expect(chanceOn(nameless)).toEqual({ pairs: 0, groups: [] });
});

test("where each act is moved by chance no group is left", () => {
  const activity = activityOf([...organic(1), ...group(8, TWICE)]);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
      const moved = jittered(activity, 1800, seededRng(seed), 1);
      const network = coactionNetwork(moved, { window: 60, minParticipation: 2 });
      expect(edgeChance(network, 60).groups.found.filter(({ q }) => q <= SIGNIFICANT)).toEqual([]);
    }),
    { numRuns: 25, seed: 7 },
  );
}, 30_000);

/** Sixteen open calls, each answered by 120 of 900 fans within minutes; the keenest answer most of them. */
function rushes(seed: number): Act[] {
  const rng = seededRng(seed);
  return Array.from({ length: 16 }, (_, call) =>
    Array.from({ length: 120 }, (_, k) => ({
      account: `fan-${Math.floor(900 * rng() ** 2)}`,
      object: `call ${call}`,
      content: `${call} ${k}`,
      time: 40_000 * call + Math.floor(-Math.log(1 - rng()) * 120),
    })),
  ).flat();
}

test("fans who answer one open call after another within minutes are not called coordinated, planted accounts among them are", () => {
  for (const seed of [1, 2, 3]) expect(chanceOn(rushes(seed))).toEqual({ pairs: 0, groups: [] });
  const five = Array.from({ length: 6 }, (_, k) => [`call ${3 * k}`, 120_000 * k + 20_000] as const);
  expect(chanceOn([...rushes(1), ...group(5, five)]).pairs).toBe(10);
}, 30_000);
