import { expect, test } from "vitest";
import { seededRng } from "#kernel";
import { type Act, activityOf } from "./activity.ts";
import { edgeChance } from "./chance.ts";
import { makeDraws, permutationOf, testedEdges } from "./draws.ts";
import { coactionNetwork } from "./network.ts";

const settings = { window: 60, minParticipation: 1, seed: 4 };

/** A crowd on 40 objects, and three accounts that keep together on 12 of them. */
function crowd(): Act[] {
  const rng = seededRng(5);
  const acts: Act[] = [];
  for (let o = 0; o < 40; o++) {
    for (let k = 0; k < 20; k++)
      acts.push({ account: `p${Math.floor(rng() * 60)}`, object: `o${o}`, time: Math.floor(rng() * 40_000) });
    for (const account of o < 12 ? ["m1", "m2", "m3"] : [])
      acts.push({ account, object: `o${o}`, time: 5000 + Math.floor(rng() * 20) });
  }
  return acts;
}

test("the permutation finds those that keep together and nobody else; draws split between workers are the same draws", () => {
  const network = coactionNetwork(activityOf(crowd()), settings);
  const chance = edgeChance(network, 60);
  const tested = testedEdges(network);
  const pick = (column: Uint32Array): Uint32Array => Uint32Array.from(tested, (e) => column[e]!);
  const met = {
    low: pick(network.edges.low),
    high: pick(network.edges.high),
    repeats: pick(chance.repeats),
  };
  const observed = Float64Array.from(tested, (e) => chance.p[e]!);
  const whole = permutationOf(tested, observed, [makeDraws(network.activity, met, settings, 0, 200)]);
  const parts = [
    makeDraws(network.activity, met, settings, 0, 70),
    makeDraws(network.activity, met, settings, 70, 200),
  ];
  expect(permutationOf(tested, observed, parts)).toEqual(whole);
  const name = (e: number): string =>
    `${network.activity.accounts.text(network.edges.low[e]!)} ${network.activity.accounts.text(network.edges.high[e]!)}`;
  const found = [...tested].filter((_, k) => whole.q[k]! <= 0.01).map(name);
  expect(found.sort()).toEqual(["m1 m2", "m1 m3", "m2 m3"]);
  const least = [...tested].filter((_, k) => whole.p[k] === 1 / 201).map(name);
  expect(least).toEqual(expect.arrayContaining(found));
});
