import { type Interval, quantile, seededRng, wilsonInterval } from "#kernel";

/** The axes a verdict is graded on. */
export type Axis = "coordination" | "synchrony" | "automation" | "concentration" | "duplication" | "lifetime";

/** One measured number. `value` is null where it is not defined ("we can't tell"). */
export interface Measure {
  readonly axis: Axis | "spread" | "self-interest";
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  /** How many things it was measured on. */
  readonly n: number;
  /** 95 % interval, where one is known. */
  readonly interval: Interval | null;
  /** Share of the null model's draws below the value, where draws were made and time enters the measure. */
  readonly nullPercentile: number | null;
}

type Given = Partial<Pick<Measure, "interval" | "nullPercentile">>;

export function measure(
  axis: Measure["axis"],
  name: string,
  value: number | null,
  unit: string,
  n: number,
  given: Given = {},
): Measure {
  return { axis, name, value, unit, n, interval: null, nullPercentile: null, ...given };
}

/** A share with Wilson's 95 % interval; not defined for n = 0. */
export function shareOf(axis: Measure["axis"], name: string, hits: number, n: number): Measure {
  return measure(axis, name, n === 0 ? null : hits / n, "share", n, { interval: wilsonInterval(hits, n) });
}

const RESAMPLES = 100;
const RESAMPLE_SIZE = 2000;

/**
 * 95 % interval of a statistic of independent values by the bootstrap (Efron 1979), from samples of at most
 * 2,000 of them whose spread is scaled to all (m out of n, Bickel, Götze & van Zwet 1997). Null for fewer than 5 values.
 */
export function bootstrapInterval(
  values: ArrayLike<number>,
  statistic: (sample: Float64Array) => number | null,
): Interval | null {
  const n = values.length;
  const whole = n >= 5 ? statistic(new Float64Array(values)) : null;
  if (whole === null) return null;
  const size = Math.min(n, RESAMPLE_SIZE);
  const rng = seededRng(n);
  const sample = new Float64Array(size);
  const found: number[] = [];
  for (let draw = 0; draw < RESAMPLES; draw++) {
    for (let k = 0; k < size; k++) sample[k] = values[Math.floor(rng() * n)]!;
    const value = statistic(sample);
    if (value !== null) found.push(value);
  }
  const drawn = Float64Array.from(found).sort();
  const scale = Math.sqrt(size / n);
  const centre = quantile(drawn, 0.5);
  if (centre === null) return null;
  return {
    low: whole + (quantile(drawn, 0.025)! - centre) * scale,
    high: whole + (quantile(drawn, 0.975)! - centre) * scale,
  };
}
