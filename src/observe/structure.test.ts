import { expect, test } from "vitest";
import { activityOf } from "./activity.ts";
import { coactionNetwork } from "./network.ts";
import { estimatedWindow } from "./pace.ts";
import { components, coreNumbers, disparityBackbone } from "./structure.ts";

/** Accounts joined pair by pair, `weight` objects each. */
function joined(pairs: readonly [string, string, number][]) {
  const acts = pairs.flatMap(([a, b, weight], k) =>
    Array.from({ length: weight }, (_, w) => [
      { account: a, object: `o${k}-${w}`, time: 0 },
      { account: b, object: `o${k}-${w}`, time: 1 },
    ]).flat(),
  );
  const activity = activityOf(acts);
  return { activity, edges: coactionNetwork(activity, { window: 10, minParticipation: 1 }).edges };
}

test("a clique of four with a tail and a pair apart: two components, cores 3, 1 and 1", () => {
  const { activity, edges } = joined([
    ["a", "b", 1],
    ["a", "c", 1],
    ["a", "d", 1],
    ["b", "c", 1],
    ["b", "d", 1],
    ["c", "d", 1],
    ["d", "tail", 1],
    ["x", "y", 1],
  ]);
  const all = (): boolean => true;
  const named = (values: ArrayLike<number>): Record<string, number> =>
    Object.fromEntries(
      Array.from({ length: activity.accounts.size }, (_, a) => [activity.accounts.text(a), values[a]!]),
    );
  expect(named(components(activity.accounts.size, edges, all))).toEqual({
    a: 0,
    b: 0,
    c: 0,
    d: 0,
    tail: 0,
    x: 1,
    y: 1,
  });
  expect(named(coreNumbers(activity.accounts.size, edges, all))).toEqual({
    a: 3,
    b: 3,
    c: 3,
    d: 3,
    tail: 1,
    x: 1,
    y: 1,
  });
  expect(named(components(activity.accounts.size, edges, () => false)).a).toBe(-1);
});

test("the backbone keeps the one heavy edge of a busy account and none of its even ones", () => {
  const { activity, edges } = joined([
    ["hub", "a", 30],
    ["hub", "b", 1],
    ["hub", "c", 1],
    ["hub", "d", 1],
  ]);
  const kept = disparityBackbone(activity.accounts.size, edges, 0.05);
  // (1 - 30/33)^3 = 0.00075; (1 - 1/33)^3 = 0.91.
  expect([...kept]).toEqual(
    Array.from(edges.objects.subarray(0, edges.size), (weight) => (weight === 30 ? 1 : 0)),
  );
});

test("the window is estimated from the objects whose second share came quickest", () => {
  const acts = [0, 4, 20, 100].map((time, k) => ({ account: `a${k}`, object: "fast", time }));
  for (let o = 0; o < 12; o++) {
    for (const time of [0, 1000 + o, 5000]) acts.push({ account: `b${time}`, object: `slow${o}`, time });
  }
  // The quickest tenth of second shares (type 7) is "fast" and "slow0"; more than half of their shares came by 20 s and 1,000 s...
  expect(estimatedWindow(activityOf(acts))).toBe((20 + 1000) / 2);
  expect(estimatedWindow(activityOf([{ account: "a", object: "o", time: 1 }]))).toBeNull();
});
