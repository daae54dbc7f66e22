import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRng } from "#kernel";
import {
  channelSpread,
  cohortR,
  exposures,
  type Forest,
  forestShape,
  LiveForest,
  liveFigures,
  recruitsOf,
  spreadFigures,
  withoutWithdrawn,
} from "./index.ts";

const NOW = 100;

/** What counting from scratch gives of those who are there. */
function fromScratch(whole: Forest, gone: readonly boolean[]) {
  const { forest } = withoutWithdrawn(whole, gone);
  const figures = spreadFigures(forest, NOW);
  const shares = exposures(forest, figures.delay, NOW);
  const recruits = recruitsOf(forest.parents);
  return {
    figures,
    channels: channelSpread(forest, recruits, shares),
    cohorts: cohortR(forest.joined, recruits, shares, 10),
  };
}

test("whoever comes, leaves or comes back, the live figures are those of counting from scratch", () => {
  const moves = fc.array(fc.record({ who: fc.nat(400), inviter: fc.nat(400), kind: fc.nat(9) }), {
    minLength: 1,
    maxLength: 250,
  });
  fc.assert(
    fc.property(moves, (steps) => {
      const live = new LiveForest();
      const parents: number[] = [];
      const joined: number[] = [];
      const channels: number[] = [];
      const gone: boolean[] = [];
      for (const { who, inviter, kind } of steps) {
        const n = parents.length;
        if (kind === 0 && n > 0) {
          gone[who % n] = true;
          live.leave(who % n);
        } else if (kind === 1 && n > 0) {
          gone[who % n] = false;
          live.comeBack(who % n);
        } else {
          parents.push(n === 0 || kind === 2 ? -1 : inviter % n);
          // Whole minutes, so that everybody of a bin has its exposure.
          joined.push(n / 4);
          channels.push(kind % 3);
          gone.push(kind === 9);
          live.add(parents[n]!, joined[n]!, channels[n]!, kind !== 9);
        }
      }
      const whole: Forest = {
        parents: Int32Array.from(parents),
        joined: Float64Array.from(joined),
        channels: Int32Array.from(channels),
      };
      const { figures, channels: byChannel, cohorts } = fromScratch(whole, gone);
      const found = liveFigures(live, NOW, () => 10);
      const { structuralVirality, ...shape } = found.shape;
      const { structuralVirality: expected, ...rest } = figures.shape;
      expect(shape).toEqual({ ...rest, meanDepth: expect.closeTo(rest.meanDepth, 9) });
      if (expected === null) expect(structuralVirality).toBeNull();
      else expect(structuralVirality).toBeCloseTo(expected, 9);
      expect(found.reproduction.recruits).toBe(figures.reproduction.recruits);
      expect(found.reproduction.exposure).toBeCloseTo(figures.reproduction.exposure, 6);
      expect(found.reproduction.overdispersion).toBeCloseTo(figures.reproduction.overdispersion, 6);
      expect(found.topPercentShare).toBe(figures.topPercentShare);
      expect(found.invitationHalfLife).toBe(figures.invitationHalfLife);
      expect(found.channels.map(({ channel, seeds, people }) => [channel, seeds, people])).toEqual(
        byChannel.map(({ channel, seeds, people }) => [channel, seeds, people]),
      );
      expect(found.cohorts.map(({ supporters, recruits }) => [supporters, recruits])).toEqual(
        cohorts.map(({ supporters, recruits }) => [supporters, recruits]),
      );
      expect(live.parents()).toEqual(withoutWithdrawn(whole, gone).forest.parents);
    }),
    { numRuns: 200 },
  );
});

test("one giant star and a chain of 100,000 grow supporter by supporter without slowing down", () => {
  const n = 100_000;
  for (const inviterOf of [() => 0, (i: number) => i - 1]) {
    const live = new LiveForest();
    live.add(-1);
    for (let i = 1; i < n; i++) live.add(inviterOf(i), i / n);
    const { shape } = liveFigures(live, 24, () => 1);
    // As text: comparing 100,000 generations one by one is slower than counting them.
    expect(JSON.stringify(shape)).toBe(JSON.stringify(forestShape(live.parents()).shape));
  }
});

test("a supporter whom nobody knows cannot have invited", () => {
  expect(() => new LiveForest().add(5000)).toThrow("no supporter 5000");
});

test("R over time by pace alone and by who brought whom agree on a steady campaign", () => {
  const rng = seededRng(3);
  const live = new LiveForest();
  const people: { t: number; inviter: number }[] = [];
  for (let t = 0; t < 240; t += 0.2) people.push({ t, inviter: -1 });
  for (let i = 0; i < people.length; i++) {
    // Each brings one with chance 0.6, two to eight hours later.
    const t = people[i]!.t + 2 + 6 * rng();
    if (rng() < 0.6 && t < 240) people.push({ t, inviter: i });
  }
  const order = people.map((_, i) => i).sort((a, b) => people[a]!.t - people[b]!.t);
  const place = new Map(order.map((old, at) => [old, at]));
  for (const old of order) live.add(place.get(people[old]!.inviter) ?? -1, people[old]!.t);
  const { cori, cohorts } = liveFigures(live, 240, () => 24);
  expect(cori.length).toBeGreaterThan(7);
  const held = cori.filter(({ low, high }) => low <= 0.6 && 0.6 <= high);
  expect(held.length / cori.length).toBeGreaterThan(0.75);
  expect(cohorts[5]!.k).toBeGreaterThan(0.5);
});
