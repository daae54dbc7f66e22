import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRng } from "#kernel";
import { type Act, activityOf } from "./activity.ts";
import { edgeChance } from "./chance.ts";
import { expectedPairs } from "./expected.ts";
import { jittered, jitterFor, meetingChance, pairsAt } from "./jitter.ts";
import { coactionNetwork } from "./network.ts";
import { orderRows } from "./order.ts";
import { poissonTail } from "./poisson.ts";

const acts = fc.array(
  fc.record({
    account: fc.constantFrom("a", "b", "c", "d", "e"),
    object: fc.constantFrom("x", "y", "z"),
    time: fc.integer({ min: 0, max: 9000 }),
  }),
  { maxLength: 40 },
);

function edgesOf(list: readonly Act[], window: number): string[] {
  const { edges, activity } = coactionNetwork(activityOf(list), { window, minParticipation: 1 });
  return Array.from({ length: edges.size }, (_, e) => {
    const sides = [
      [activity.accounts.text(edges.low[e]!), edges.actsLow[e]!],
      [activity.accounts.text(edges.high[e]!), edges.actsHigh[e]!],
    ].sort();
    return JSON.stringify([...sides, edges.objects[e], edges.pairs[e], edges.seconds[e]]);
  }).sort();
}

function literalEdges(list: readonly Act[], window: number): string[] {
  const found: string[] = [];
  const names = [...new Set(list.map((act) => act.account))].sort();
  for (const one of names) {
    for (const two of names.filter((name) => name > one)) {
      const met = list.flatMap((x) =>
        x.account === one
          ? list
              .filter(
                (y) => y.account === two && y.object === x.object && Math.abs(x.time - y.time) <= window,
              )
              .map((y) => ({ x, y }))
          : [],
      );
      if (met.length === 0) continue;
      const seconds = met.reduce((sum, { x, y }) => sum + Math.abs(x.time - y.time), 0);
      const sides = [
        [one, new Set(met.map(({ x }) => x)).size],
        [two, new Set(met.map(({ y }) => y)).size],
      ];
      found.push(JSON.stringify([...sides, new Set(met.map(({ x }) => x.object)).size, met.length, seconds]));
    }
  }
  return found.sort();
}

test("edges, their objects, pairs, seconds and each side's acts are those counted by hand", () => {
  fc.assert(
    fc.property(acts, fc.integer({ min: 0, max: 3000 }), (list, window) => {
      expect(edgesOf(list, window)).toEqual(literalEdges(list, window));
    }),
    { numRuns: 300 },
  );
});

test("row order never matters, and a far-away row changes no edge", () => {
  fc.assert(
    fc.property(acts, (list) => {
      const edges = edgesOf(list, 600);
      expect(edgesOf([...list].reverse(), 600)).toEqual(edges);
      expect(edgesOf([...list, { account: "a", object: "x", time: 1e9 }], 600)).toEqual(edges);
    }),
  );
});

test("a wider window never loses a pair", () => {
  fc.assert(
    fc.property(acts, fc.integer({ min: 0, max: 900 }), (list, window) => {
      const [narrow, wide] = pairsAt(activityOf(list), [window, window + 60]);
      expect(wide).toBeGreaterThanOrEqual(narrow!);
    }),
  );
});

test("expected pairs in linear time are the sum of the chance of every pair", () => {
  fc.assert(
    fc.property(acts, fc.constantFrom(1, 60, 600), (list, window) => {
      const activity = activityOf(list);
      let sum = 0;
      list.forEach((x, i) => {
        for (const y of list.slice(i + 1)) {
          if (x.object === y.object && x.account !== y.account) {
            sum += meetingChance(Math.abs(x.time - y.time), window, jitterFor(window));
          }
        }
      });
      expect(expectedPairs(orderRows(activity, activity.objects.size), window)).toBeCloseTo(sum, 6);
    }),
  );
});

test("the chance of meeting is what 200,000 draws give", () => {
  const rng = seededRng(3);
  for (const [distance, window] of [
    [0, 60],
    [30, 60],
    [1700, 600],
    [3590, 60],
  ] as const) {
    const jitter = jitterFor(window);
    let hits = 0;
    for (let draw = 0; draw < 200_000; draw++) {
      const moved = distance + (2 * rng() - 1) * jitter - (2 * rng() - 1) * jitter;
      if (Math.abs(moved) <= window) hits++;
    }
    expect(hits / 200_000).toBeCloseTo(meetingChance(distance, window, jitter), 2);
  }
});

test("the Poisson tail agrees with R's ppois(k - 1, lambda, lower.tail = FALSE)", () => {
  // R 4.2.2; the first three are closed forms: 1 - e^-1, 1 - 2/e, 1 - 61 e^-10 (k = 3, lambda = 10).
  expect(poissonTail(1, 1)).toBeCloseTo(0.6321205588285577, 14);
  expect(poissonTail(2, 1)).toBeCloseTo(0.2642411176571153, 14);
  expect(poissonTail(3, 10)).toBeCloseTo(1 - 61 * Math.exp(-10), 14);
  expect(poissonTail(5, 0.1) / 7.667e-8).toBeCloseTo(1, 2);
});

test("accounts that act together again and again are significant; the same rows under jitter are not", () => {
  const rng = seededRng(5);
  const list: Act[] = [];
  for (let o = 0; o < 40; o++) {
    for (let k = 0; k < 20; k++)
      list.push({ account: `p${Math.floor(rng() * 60)}`, object: `o${o}`, time: rng() * 40_000 });
  }
  for (let o = 0; o < 12; o++) {
    for (const account of ["m1", "m2", "m3"])
      list.push({ account, object: `o${o}`, time: 5000 + rng() * 20 });
  }
  const significant = (activity: ReturnType<typeof activityOf>): string[] => {
    const network = coactionNetwork(activity, { window: 60, minParticipation: 2 });
    const { q } = edgeChance(network, 60);
    return [...q.keys()]
      .filter((e) => q[e]! <= 0.01)
      .map((e) =>
        [network.edges.low[e]!, network.edges.high[e]!].map((a) => activity.accounts.text(a)).join("-"),
      );
  };
  expect(significant(activityOf(list)).sort()).toEqual(["m1-m2", "m1-m3", "m2-m3"]);
  for (let draw = 0; draw < 20; draw++) {
    expect(significant(jittered(activityOf(list), 1800, seededRng(draw)))).toEqual([]);
  }
});
