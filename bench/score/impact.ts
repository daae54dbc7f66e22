// Prints how the impact figures compare with R CausalImpact, and how often the test cries wolf or misses.
//   npm run score:impact [-- repetitions]
import { readFileSync } from "node:fs";
import { drawNormal, seededRng } from "#kernel";
import { carryOver, counterfactual, impact, type Series, seasonColumns } from "#ranking";

const repetitions = Number(process.argv[2] ?? 2000);

function scoreReference(): void {
  console.log("Against R CausalImpact 1.4.1 (bsts 0.9.10): effect [95 % interval]");
  console.log("| scenario | R | closed form | time |");
  console.log("|---|---|---|---|");
  for (const name of ["basic", "strong_effect", "no_effect", "covariates", "seasonal"]) {
    const file = new URL(`../../test/fixtures/causal-impact/r_reference_${name}.json`, import.meta.url);
    const { data, n_pre, r_output, model_args } = JSON.parse(readFileSync(file, "utf8"));
    const season = model_args.nseasons ? seasonColumns(data.y.length, model_args.nseasons) : [];
    const series: Series = {
      values: data.y,
      columns: [...(Object.values(data.x) as number[][]), ...season],
      pre: n_pre,
    };
    counterfactual(series);
    const start = performance.now();
    const ours = counterfactual(series);
    const took = performance.now() - start;
    if (!ours) throw new Error(`${name} could not be fitted`);
    const show = (effect: number, low: number, high: number): string =>
      `${effect.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
    console.log(
      `| ${name} | ${show(r_output.point_effect_mean, r_output.ci_lower, r_output.ci_upper)} | ${show(ours.effect, ours.low, ours.high)} | ${took.toFixed(1)} ms |`,
    );
  }
}

function days(rng: () => number, phi: number, step: number): Series {
  let y = drawNormal(rng);
  const values = Array.from({ length: 31 }, (_, t) => {
    if (t > 0) y = phi * y + Math.sqrt(1 - phi * phi) * drawNormal(rng);
    return y + (t >= 28 ? step : 0);
  });
  return { values, columns: [], pre: 28 };
}

function scoreAlarms(): void {
  console.log(`\n28 days before, 3 after, carry-over from day to day; ${repetitions} series each`);
  console.log('| carry-over | step (sd) | p < 0.05 | verdict "moved" | plain t-test (never shown) |');
  console.log("|---|---|---|---|---|");
  for (const [phi, step] of [
    [0, 0],
    [0.3, 0],
    [0.6, 0],
    [0.8, 0],
    [0.5, 1],
    [0.5, 2],
    [0.5, 3],
  ] as const) {
    const rng = seededRng(1);
    let alarms = 0;
    let moved = 0;
    let plain = 0;
    for (let i = 0; i < repetitions; i++) {
      const series = days(rng, phi, step);
      if ((carryOver(series)?.pValue ?? 1) < 0.05) alarms++;
      if (i < repetitions / 5 && impact(series).verdict === "moved") moved++;
      if (tTest(series.values as number[], series.pre)) plain++;
    }
    const share = (count: number, of: number): string => `${((100 * count) / of).toFixed(1)} %`;
    console.log(
      `| ${phi} | ${step} | ${share(alarms, repetitions)} | ${share(moved, repetitions / 5)} | ${share(plain, repetitions)} |`,
    );
  }
}

/** Student's two-sample test at 5 % with 29 degrees of freedom: what not to do. */
function tTest(values: readonly number[], pre: number): boolean {
  const parts = [values.slice(0, pre), values.slice(pre)];
  const [a, b] = parts.map((part) => part.reduce((sum, v) => sum + v, 0) / part.length) as [number, number];
  const squares = parts.reduce(
    (sum, part, i) => sum + part.reduce((s, v) => s + (v - (i ? b : a)) ** 2, 0),
    0,
  );
  const error = Math.sqrt((squares / (values.length - 2)) * (1 / pre + 1 / (values.length - pre)));
  return Math.abs((b - a) / error) > 2.04523;
}

scoreReference();
scoreAlarms();
