import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRng } from "#kernel";
import { type Act, activityOf } from "./activity.ts";
import { observe } from "./observation.ts";

const settings = { window: 60, minParticipation: 1, edgeWeight: 0.5, draws: 0, seed: 1 };

/** A crowd on 40 objects, and four accounts that keep together on 12 of them; seconds on a clock of `tick` seconds. */
function crowd(tick = 1): Act[] {
  const rng = seededRng(5);
  const acts: Act[] = [];
  const at = (time: number): number => Math.floor(time / tick) * tick;
  for (let o = 0; o < 40; o++) {
    for (let k = 0; k < 20; k++)
      acts.push({ account: `p${Math.floor(rng() * 60)}`, object: `o${o}`, time: at(rng() * 40_000) });
    for (const account of o < 12 ? ["m1", "m2", "m3", "m4"] : [])
      acts.push({ account, object: `o${o}`, time: at(5000 + rng() * 20) });
  }
  return acts;
}

test("the order of the rows changes no measure, no edge and no verdict", () => {
  const said = (acts: readonly Act[]): unknown => {
    const { measures, reading, network, chance, pairs, estimatedWindow } = observe(
      activityOf(acts),
      settings,
    );
    const { edges, activity } = network;
    const found = Array.from({ length: edges.size }, (_, e) =>
      [
        [edges.low[e]!, edges.high[e]!]
          .map((a) => activity.accounts.text(a))
          .sort()
          .join(" "),
        edges.objects[e],
        chance.q[e]!.toPrecision(9),
      ].join(" "),
    ).sort();
    const values = measures.map(({ name, value, n }) => [name, value?.toPrecision(9), n]);
    return { found, values, pairs, estimatedWindow, verdict: reading.verdict, signs: reading.signs };
  };
  const acts = crowd();
  const straight = said(acts);
  fc.assert(
    fc.property(fc.shuffledSubarray([...acts.keys()], { minLength: acts.length }), (order) => {
      expect(said(order.map((k) => acts[k]!))).toEqual(straight);
    }),
    { numRuns: 20 },
  );
});

test("a community stands by itself with its density, its repetition and measures that have unit, n and a place in the null", () => {
  const found = observe(activityOf(crowd()), { ...settings, draws: 40 });
  expect(found.groups).toHaveLength(1);
  const [group] = found.groups;
  expect(group).toMatchObject({ accounts: 4, rows: 48, objects: 12, edges: 6, density: 1, repetition: 12 });
  const core = ["m1", "m2", "m3", "m4"].map(
    (name) => [...found.core.keys()].find((a) => found.network.activity.accounts.text(a) === name)!,
  );
  expect(core.map((a) => [found.core[a], found.component[a], found.community[a]])).toEqual(
    Array(4).fill([3, 0, 0]),
  );
  const peak = group!.measures.find((m) => m.name === "peak share, 1 minute")!;
  expect(peak).toMatchObject({ value: 1, unit: "share", n: 48, nullPercentile: 1 });
  expect(peak.interval!.low).toBeGreaterThan(0.9);
});

test("on a clock coarser than the window no edge is judged, and the curve leaves the window out", () => {
  const found = observe(activityOf(crowd(3600)), settings);
  expect([found.resolution, found.significant, found.reading.verdict]).toEqual([
    3600,
    0,
    "insufficient data",
  ]);
  expect(found.reading.sentence).toContain("coarser than the window");
  expect(found.sweep.filter(({ observed }) => observed !== null).map(({ window }) => window)).toEqual([3600]);
});

test("on a clock of minutes chance is given the half minute that rounding adds", () => {
  const rng = seededRng(8);
  const acts = Array.from({ length: 3000 }, (_, k) => ({
    account: `a${k}`,
    object: `o${k % 3}`,
    time: Math.floor((rng() * 400_000) / 60) * 60,
  }));
  const { pairs, expected } = observe(activityOf(acts), settings);
  expect(pairs / expected).toBeGreaterThan(0.9);
  expect(pairs / expected).toBeLessThan(1.1);
});

test("nothing at all is insufficient data, not an error", () => {
  expect(observe(activityOf([]), settings).reading.verdict).toBe("insufficient data");
});

test("the people of one campaign are counted to the last pair, without an edge between each two of them", () => {
  const acts = (objects: number): Act[] =>
    Array.from({ length: 2000 }, (_, k) => ({
      account: `p${k}`,
      object: `o${k % objects}`,
      time: k < 1000 ? 0 : 600,
    }));
  const { pairs, edges, network } = observe(activityOf(acts(1)), settings);
  expect([pairs, edges]).toEqual([2 * ((1000 * 999) / 2), 0]);
  expect(network.crowded).toEqual([{ object: 0, pairs }]);
  const two = observe(activityOf(acts(2)), settings);
  expect([two.edges, two.network.crowded]).toEqual([two.pairs, []]);
});
