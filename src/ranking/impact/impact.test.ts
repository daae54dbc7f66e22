import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawNormal, seededRng } from "#kernel";
import {
  carryOver,
  counterfactual,
  detectableEffect,
  impact,
  placeboOnItems,
  rankImpact,
  type Series,
  seasonColumns,
  tobit,
} from "../index.ts";

function fixture(name: string) {
  return JSON.parse(readFileSync(new URL(`../../../test/fixtures/${name}`, import.meta.url), "utf8"));
}

function scenario(name: string): {
  series: Series;
  r: { point_effect_mean: number; ci_lower: number; ci_upper: number };
} {
  const { data, n_pre, r_output, model_args } = fixture(`causal-impact/r_reference_${name}.json`);
  const season = model_args.nseasons ? seasonColumns(data.y.length, model_args.nseasons) : [];
  return {
    series: { values: data.y, columns: [...(Object.values(data.x) as number[][]), ...season], pre: n_pre },
    r: r_output,
  };
}

// Reference: R CausalImpact 1.4.1 (bsts 0.9.10), 5000 draws of MCMC.
test.each(["basic", "strong_effect", "no_effect", "covariates", "seasonal"])(
  "the effect and its interval are those of R CausalImpact (%s)",
  (name) => {
    const { series, r } = scenario(name);
    const ours = counterfactual(series)!;
    expect(Math.abs(ours.effect - r.point_effect_mean)).toBeLessThan(0.03);
    expect(Math.abs(ours.low - r.ci_lower)).toBeLessThan(0.12);
    expect(Math.abs(ours.high - r.ci_upper)).toBeLessThan(0.12);
    expect(impact(series).verdict === "moved").toBe(name !== "no_effect");
  },
);

// Reference: statsmodels 0.13.5 UnobservedComponents "llevel".
test.each(["basic", "strong_effect"])("with a free level the effect is that of statsmodels (%s)", (name) => {
  const reference = fixture("golden/impact.json")[name].statsmodels_llevel;
  const ours = counterfactual(scenario(name).series, "free")!;
  expect(Math.abs(ours.effect - reference.avg_effect)).toBeLessThan(0.01);
  expect(ours.observationSd ** 2 / reference.params[0]).toBeCloseTo(1, 1);
});

// Reference: R survival 3 survreg(dist = "gaussian"), right-censored (tobit-rank.json).
test("off-chart days are censored as in R's survreg", () => {
  const golden = fixture("golden/tobit-rank.json");
  const fitted = tobit(golden.rank_observed_or_N.map(Math.log), golden.censored.map(Boolean), [golden.post])!;
  golden.coef.forEach((coefficient: number, i: number) => {
    expect(fitted.coefficients[i]).toBeCloseTo(coefficient, 4);
    expect(fitted.standardErrors[i]).toBeCloseTo(golden.se[i], 4);
  });
  expect(fitted.scale).toBeCloseTo(golden.scale, 4);
  expect(fitted.logLikelihood).toBeCloseTo(golden.loglik[1], 4);
});

/** 28 days before, 3 after, each day carrying over `phi` of the day before, sd 1, with a step. */
function days(rng: () => number, phi: number, step: number): Series {
  let y = drawNormal(rng);
  const values = Array.from({ length: 31 }, (_, t) => {
    if (t > 0) y = phi * y + Math.sqrt(1 - phi * phi) * drawNormal(rng);
    return y + (t >= 28 ? step : 0);
  });
  return { values, columns: [], pre: 28 };
}

test.each([
  [0, 0, 0, 0.06],
  [0.6, 0, 0, 0.07],
  [0.8, 0, 0, 0.08],
  [0.5, 2, 0.6, 1],
])("with carry-over %f and a step of %f sd the share of alarms is in [%f, %f]", (phi, step, low, high) => {
  const rng = seededRng(2);
  let alarms = 0;
  for (let i = 0; i < 600; i++) if (carryOver(days(rng, phi, step))!.pValue < 0.05) alarms++;
  expect(alarms / 600).toBeGreaterThanOrEqual(low);
  expect(alarms / 600).toBeLessThanOrEqual(high);
});

test("days without a reading are left out, a frozen chart and a short series give no number", () => {
  const { series } = scenario("strong_effect");
  const holes = { ...series, values: series.values.map((v, t) => (t % 9 === 4 ? null : v)) };
  expect(Math.abs(impact(holes).effect! - impact(series).effect!)).toBeLessThan(0.3);
  expect(
    impact({ ...series, values: series.values.map((v, t) => (t < series.pre ? v : null)) }).verdict,
  ).toBe("stale chart");
  expect(impact({ values: [1, 2, 1, 9], columns: [], pre: 3 })).toMatchObject({
    verdict: "cannot tell",
    effect: null,
  });
});

test("an effect no larger than that of other items is not called one", () => {
  const rng = seededRng(9);
  const others = Array.from({ length: 19 }, () => days(rng, 0.3, 0).values);
  expect(placeboOnItems(days(rng, 0.3, 6), others)).toEqual({ pValue: 0.05, n: 19 });
  expect(placeboOnItems(days(rng, 0.3, 0), others)!.pValue).toBeGreaterThan(0.1);
});

test("ranks from off the list say only how far they rose at least", () => {
  const unlisted = [...Array<null>(10).fill(null), 20, 40];
  expect(rankImpact(unlisted, 200, 10)).toMatchObject({
    effect: null,
    low: Math.log(10),
    verdict: "may have moved",
  });
});

test("before the moment only what could be seen is said; with 19 untouched items their placebo decides", () => {
  const rng = seededRng(6);
  const before = days(rng, 0.3, 0).values.slice(0, 28);
  const early = impact({ values: before, columns: [], pre: 28 });
  expect(early).toMatchObject({ verdict: "cannot tell", effect: null, after: 0 });
  expect(early.detectable).toBeGreaterThan(1);
  const others = Array.from({ length: 19 }, () => days(rng, 0.3, 0).values);
  expect(impact(days(rng, 0.3, 6), others)).toMatchObject({
    verdict: "moved",
    pValue: 0.05,
    pValueFrom: "other items",
  });
});

test("the detectable effect is known before the moment: 2.9 sd for 28 days and one, carry-over 0.5", () => {
  expect(detectableEffect(1, 0.5, 28, 1)).toBeCloseTo(2.94, 2);
});
