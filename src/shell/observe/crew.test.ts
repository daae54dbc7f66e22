import { expect, test } from "vitest";
import { seededRng } from "#kernel";
import { activityOf, coactionNetwork, edgeChance } from "#observe";
import { askChance, countNetwork, permute } from "./crew.ts";

const rng = seededRng(2);
const activity = activityOf(
  Array.from({ length: 4000 }, (_, k) => ({
    account: `a${Math.floor(rng() * 90)}`,
    object: `o${Math.floor(rng() * 40)}`,
    content: `c${k}`,
    time: Math.floor(rng() * 20_000),
  })),
);
const settings = { window: 60, minParticipation: 2, seed: 3 };

test("worker threads join the same accounts as one thread does", async () => {
  const alone = coactionNetwork(activity, settings).edges;
  const { edges } = await countNetwork(activity, settings, 3, 0);
  for (const column of ["low", "high", "objects", "pairs", "seconds", "actsLow", "actsHigh"] as const) {
    expect(edges[column].subarray(0, edges.size)).toEqual(alone[column].subarray(0, alone.size));
  }
}, 30_000);

test("the permutation is the same however many threads make its draws", async () => {
  const network = coactionNetwork(activity, settings);
  const chance = edgeChance(network, settings.window);
  const one = await permute(network, chance, settings, 30, 1);
  expect(one.draws).toBe(30);
  expect(await permute(network, chance, settings, 30, 2)).toEqual(one);
}, 30_000);

test("chance says the same in a thread of its own", async () => {
  const network = coactionNetwork(activity, settings);
  expect(await askChance(network, settings, 2, 0)).toEqual(edgeChance(network, settings.window));
}, 30_000);
