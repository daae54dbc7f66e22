import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawGamma, drawNegativeBinomial, drawNormal, type Rng, seededRng } from "#kernel";
import {
  ASSUMED_DELAY,
  cohortR,
  coriR,
  delayCdf,
  delayQuantile,
  type Forest,
  factors,
  fitDelay,
  reproduction,
  spreadFigures,
  withoutWithdrawn,
} from "./index.ts";

interface EpiEstim {
  readonly incidence: number[];
  readonly local: number[];
  readonly imported: number[];
  readonly si_distr: number[];
  readonly t_start: number[];
  readonly t_end: number[];
  readonly mean: number[];
  readonly sd: number[];
  readonly q025: number[];
  readonly q975: number[];
}

function golden(name: string): EpiEstim {
  return JSON.parse(readFileSync(new URL(`../../test/fixtures/golden/${name}`, import.meta.url), "utf8"));
}

test.each(["epiestim-flu2009.json", "epiestim-imported.json"])(
  "R over time is that of R EpiEstim 2.2-4 (%s)",
  (name) => {
    const reference = golden(name);
    // EpiEstim takes the first step of a series without imports as imported.
    const local = reference.local ?? reference.incidence.map((count, i) => (i === 0 ? 0 : count));
    const seeded = reference.imported ?? reference.incidence.map((count, i) => (i === 0 ? count : 0));
    const windows = reference.t_start.map((from, i) => [from - 1, reference.t_end[i]! - 1] as const);
    const ours = coriR(local, seeded, reference.si_distr, windows, { a: 1, b: 5 });
    ours.forEach((r, i) => {
      expect(r.mean).toBeCloseTo(reference.mean[i]!, 6);
      expect(r.sd).toBeCloseTo(reference.sd[i]!, 6);
      expect(r.interval.low).toBeCloseTo(reference.q025[i]!, 6);
      expect(r.interval.high).toBeCloseTo(reference.q975[i]!, 6);
    });
  },
);

/** A branching process seen until `until` hours: seeds at random, uneven recruiters, lognormal delays. */
function simulate(rng: Rng, k: number, dispersion: number, perHour: number, until: number): Forest {
  const joined: number[] = [];
  const parents: number[] = [];
  for (let t = 0; t < until; t += drawGamma(rng, 1, perHour)) {
    joined.push(t);
    parents.push(-1);
  }
  for (let i = 0; i < joined.length; i++) {
    for (let c = drawNegativeBinomial(rng, k, dispersion); c > 0; c--) {
      const t = joined[i]! + Math.exp(Math.log(10) + 1.2 * drawNormal(rng));
      if (t > until) continue;
      joined.push(t);
      parents.push(i);
    }
  }
  return { parents: Int32Array.from(parents), joined: Float64Array.from(joined) };
}

test("the reproduction number of a branching process with known mean is inside its 90 % interval 9 times in 10", () => {
  const rng = seededRng(11);
  const trials = 200;
  let inside = 0;
  let naive = 0;
  let corrected = 0;
  for (let trial = 0; trial < trials; trial++) {
    const forest = simulate(rng, 0.8, 0.5, 2, 72);
    const figures = spreadFigures(forest, 72);
    const recruits = forest.parents.map((_, i) =>
      forest.parents.reduce((sum, p) => sum + (p === i ? 1 : 0), 0),
    );
    const ages = forest.joined.map((t) => delayCdf(figures.delay, 72 - t));
    const { low, high } = reproduction(recruits, ages, 0.9).interval!;
    if (low <= 0.8 && 0.8 <= high) inside++;
    naive += figures.invitedShare / trials;
    corrected += figures.reproduction.k! / trials;
  }
  expect(naive).toBeLessThan(0.66);
  expect(Math.abs(corrected - 0.8)).toBeLessThan(0.05);
  expect(inside).toBeGreaterThanOrEqual(0.85 * trials);
  expect(inside).toBeLessThanOrEqual(0.97 * trials);
});

test("delays cut off by now are corrected: the median of the law, not of what came in time", () => {
  const rng = seededRng(3);
  const delays: number[] = [];
  const limits: number[] = [];
  for (let i = 0; i < 3000; i++) {
    const limit = 40 * rng();
    const delay = Math.exp(Math.log(10) + 1.2 * drawNormal(rng));
    if (delay <= limit) {
      delays.push(delay);
      limits.push(limit);
    }
  }
  const law = fitDelay(delays, limits);
  expect(law.family).toBe("lognormal");
  expect(Math.abs(delayQuantile(law, 0.5) / 10 - 1)).toBeLessThan(0.25);
  expect(delays.sort((a, b) => a - b)[delays.length >> 1]).toBeLessThan(7);
  expect(delayCdf(law, delayQuantile(law, 0.9))).toBeCloseTo(0.9, 10);
  expect(fitDelay([1, 2, 3], [9, 9, 9])).toBe(ASSUMED_DELAY);
});

test("no recruits give an upper bound and never certainty; too little exposure gives no number", () => {
  const none = reproduction(new Int32Array(20), new Float64Array(20).fill(1));
  expect(none.k).toBe(0);
  expect(none.interval!.low).toBe(0);
  // R: qgamma(.975, .5, 21) = 0.1196162
  expect(none.interval!.high).toBeCloseTo(0.1196162, 6);
  expect(reproduction(Int32Array.of(3), Float64Array.of(1)).k).toBeNull();
});

test("those who withdraw leave the count and the people they brought stay", () => {
  const forest = { parents: Int32Array.of(-1, 0, 1, 1), joined: Float64Array.of(0, 1, 2, 3) };
  const { forest: left, kept } = withoutWithdrawn(forest, [false, true, false, false]);
  expect([...left.parents]).toEqual([-1, -1, -1]);
  expect([...kept]).toEqual([0, 2, 3]);
});

test("cohorts too young to have recruited are marked", () => {
  const cohorts = cohortR([0, 1, 24, 25], [3, 1, 0, 0], [1, 1, 0.1, 0.1], 24);
  expect(cohorts.map((c) => [c.from, c.supporters, c.recruits, c.settled])).toEqual([
    [0, 2, 4, true],
    [24, 2, 0, false],
  ]);
});

test("the two factors multiply to recruits per supporter", () => {
  expect(factors(100, 400, 50)).toMatchObject({
    invitationsPerSupporter: 4,
    conversion: 0.125,
    product: 0.5,
  });
  expect(factors(0, 0, 0).product).toBeNull();
});
