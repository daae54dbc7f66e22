import { conformalEnds, countBy, seismic } from "#forecast";
import type { Cascade } from "./cascades.ts";

/** ln(final count) by ordinary least squares on ln(count) and ln(arrivals in the second half of the age). */
function logLinearRate(train: readonly Cascade[], age: number): (one: Cascade) => number {
  const x = ({ hours }: Cascade): number[] => {
    const count = countBy(hours, age);
    return [1, Math.log(count + 1), Math.log(count - countBy(hours, age / 2) + 0.5)];
  };
  const rows = train.map((one) => [...x(one), Math.log(one.hours.length)]);
  // Gauss-Jordan on the 3 x 3 normal equations.
  const m = [0, 1, 2].map((a) => [0, 1, 2, 3].map((b) => rows.reduce((sum, r) => sum + r[a]! * r[b]!, 0)));
  for (let p = 0; p < 3; p++) {
    for (let r = 0; r < 3; r++) {
      if (r === p) continue;
      const f = m[r]![p]! / m[p]![p]!;
      for (let c = 0; c < 4; c++) m[r]![c] = m[r]![c]! - f * m[p]![c]!;
    }
  }
  const beta = m.map((row, i) => row[3]! / row[i]!);
  return (one) => Math.exp(x(one).reduce((sum, v, i) => sum + v * beta[i]!, 0));
}

/** SEISMIC as published; where it says infinity, ten times the count (it has to say something to be scored). */
function seismicFinal(age: number): (one: Cascade) => number {
  return ({ hours, degrees }) => {
    const count = countBy(hours, age);
    const seconds = hours.map((h) => h * 3600);
    const { final } = seismic(seconds, degrees, age * 3600);
    return Number.isFinite(final) ? Math.max(count, final + 1) : 10 * count;
  };
}

/** A peer's forecast and the 80 % ends around it: split conformal on ln(final / forecast), each left out in turn. */
export function peer(
  name: "SEISMIC" | "log-linear with recent rate",
  train: readonly Cascade[],
  age: number,
): (one: Cascade) => { median: number; low80: number; high80: number } {
  const learn = (kept: readonly Cascade[]) =>
    name === "SEISMIC" ? seismicFinal(age) : logLinearRate(kept, age);
  const misses = train.map((one, out) =>
    Math.log(one.hours.length / learn(train.filter((_, i) => i !== out))(one)),
  );
  const ends = conformalEnds(misses, 0.8)!;
  const forecast = learn(train);
  return (one) => {
    const median = forecast(one);
    const count = countBy(one.hours, age);
    return {
      median,
      low80: Math.max(count, median * Math.exp(ends.low)),
      high80: Math.max(count, median * Math.exp(ends.high)),
    };
  };
}
