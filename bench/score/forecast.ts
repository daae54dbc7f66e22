// Prints the accuracy of the forecasts: real cascades (cross-validated) and simulated campaigns (delay law estimated).
//   npm run score:forecast [-- repetitions of the simulation]
import { bandsOf, cascadeForecast, simulateForest, train } from "#forecast";
import { drawGamma, drawNegativeBinomial, drawNormal, seededRng } from "#kernel";
import { readCascades } from "./cascades.ts";

const repetitions = Number(process.argv[2] ?? 100);
const median = (values: number[]): number => {
  const s = values.toSorted((a, b) => a - b);
  return s.length % 2 ? s[s.length >> 1]! : (s[s.length / 2 - 1]! + s[s.length / 2]!) / 2;
};
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function scoreCascades(): void {
  const cascades = readCascades();
  console.log(`Real cascades: ${cascades.length}, final count at 168 h, 6-fold cross-validated`);
  console.log(
    "| after | median abs. relative error | 50 % band holds | 80 % | 95 % | width of the 80 % band |",
  );
  console.log("|---|---|---|---|---|---|");
  for (const age of [1, 6, 24]) {
    const errors: number[] = [];
    const widths: number[] = [];
    const held = [0, 0, 0];
    for (let fold = 0; fold < 6; fold++) {
      const trained = train(
        cascades.filter((_, i) => i % 6 !== fold),
        [age],
      );
      for (const cascade of cascades.filter((_, i) => i % 6 === fold)) {
        const bands = cascadeForecast(trained, cascade, age, 168);
        if (!bands) throw new Error("a cascade lies outside what the others taught");
        const final = cascade.length;
        errors.push(Math.abs(bands.median / final - 1));
        widths.push(bands.high80 / bands.low80);
        [bands.low50, bands.low80, bands.low95].forEach((low, i) => {
          const high = [bands.high50, bands.high80, bands.high95][i]!;
          if (low <= final && final <= high) held[i]!++;
        });
      }
    }
    const shares = held.map((count) => percent(count / cascades.length)).join(" | ");
    console.log(`| ${age} h | ${median(errors).toFixed(3)} | ${shares} | x${median(widths).toFixed(2)} |`);
  }
}

function campaign(rng: () => number, k: number, dispersion: number, perHour: number) {
  const people: { t: number; parent: number }[] = [];
  for (let t = drawGamma(rng, 1, perHour); t < 168; t += drawGamma(rng, 1, perHour))
    people.push({ t, parent: -1 });
  for (let i = 0; i < people.length; i++) {
    for (let c = drawNegativeBinomial(rng, k, dispersion); c > 0; c--) {
      const t = people[i]!.t + Math.exp(Math.log(10) + 1.2 * drawNormal(rng));
      if (t < 168) people.push({ t, parent: i });
    }
  }
  const place = new Map<number, number>();
  people.forEach(({ t }, i) => {
    if (t <= 72) place.set(i, place.size);
  });
  const seen = people.filter(({ t }) => t <= 72);
  const parents = Int32Array.from(seen, ({ parent }) => place.get(parent) ?? -1);
  return { final: people.length, parents, joined: Float64Array.from(seen, ({ t }) => t) };
}

function scoreSimulations(): void {
  console.log(`\nSimulated campaigns: ${repetitions} each, seen 72 h, count at 168 h, delay law estimated`);
  console.log(
    "| K, dispersion, seeds/h | 80 % band holds | 95 % | median abs. relative error | linear extrapolation |",
  );
  console.log("|---|---|---|---|---|");
  for (const [k, dispersion, perHour] of [
    [0.5, 0.3, 2],
    [0.8, 0.3, 1],
    [0.95, 0.3, 0.6],
    [0.3, 1, 4],
  ] as const) {
    const rng = seededRng(42);
    let held80 = 0;
    let held95 = 0;
    const errors: number[] = [];
    const linear: number[] = [];
    for (let i = 0; i < repetitions; i++) {
      const { final, ...forest } = campaign(rng, k, dispersion, perHour);
      const bands = bandsOf(simulateForest(forest, 72, 168, rng, 400));
      if (bands.low80 <= final && final <= bands.high80) held80++;
      if (bands.low95 <= final && final <= bands.high95) held95++;
      errors.push(Math.abs(bands.median / final - 1));
      const lastDay = forest.joined.filter((t) => t > 48).length;
      linear.push(Math.abs((forest.joined.length + 4 * lastDay) / final - 1));
    }
    console.log(
      `| ${k}, ${dispersion}, ${perHour} | ${percent(held80 / repetitions)} | ${percent(held95 / repetitions)} | ${median(errors).toFixed(3)} | ${median(linear).toFixed(3)} |`,
    );
  }
}

scoreCascades();
scoreSimulations();
