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

/** Six columns that let each place in a cycle of `length` steps have its own level (the last place is the base). */
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
