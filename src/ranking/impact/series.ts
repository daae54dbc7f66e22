import { betaCdf } from "#kernel";

/**
 * What is compared: one value per step (null when there was no reading, or the chart was frozen), explained by
 * `columns` (controls, season; the level is always there), the first `pre` steps being before the moment.
 */
export interface Series {
  readonly values: readonly (number | null)[];
  /** Each as long as `values`. */
  readonly columns: readonly (readonly number[])[];
  readonly pre: number;
}

/** An estimated effect: mean of the steps after the moment, in the unit of the values. */
export interface Effect {
  readonly effect: number;
  readonly low: number;
  readonly high: number;
}

/** Columns that let each place in a cycle of `length` steps have its own level (the last place is the base). */
export function seasonColumns(steps: number, length: number): number[][] {
  return Array.from({ length: length - 1 }, (_, place) =>
    Array.from({ length: steps }, (_, t) => (t % length === place ? 1 : 0)),
  );
}

/** The steps with a reading, before and after the moment. */
export function readings({ values, pre }: Series): { readonly before: number[]; readonly after: number[] } {
  const before: number[] = [];
  const after: number[] = [];
  values.forEach((value, t) => {
    if (value !== null) (t < pre ? before : after).push(t);
  });
  return { before, after };
}

/**
 * Whether the steps before the moment follow a cycle of `length`: an F-test of the places' means at 0.1 %, with at
 * least four whole cycles.
 */
export function hasCycle({ values, pre }: Series, length: number): boolean {
  const seen = values
    .slice(0, pre)
    .flatMap((value, t) => (value === null ? [] : [{ value, place: t % length }]));
  if (pre < 4 * length || seen.length < 3 * length) return false;
  const mean = seen.reduce((sum, { value }) => sum + value, 0) / seen.length;
  const means = Array.from({ length }, (_, place) => {
    const own = seen.filter((s) => s.place === place);
    return own.reduce((sum, { value }) => sum + value, 0) / Math.max(1, own.length);
  });
  const within = seen.reduce((sum, { value, place }) => sum + (value - means[place]!) ** 2, 0);
  const between = seen.reduce((sum, { place }) => sum + (means[place]! - mean) ** 2, 0);
  const freedom = seen.length - length;
  return between > 0 && betaCdf(within / (within + between), freedom / 2, (length - 1) / 2) < 0.001;
}
