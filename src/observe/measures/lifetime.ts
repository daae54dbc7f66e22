import { type Measure, shareOf } from "./measure.ts";

/** All that accounts ever did on the platform, by account and kind of event: counts, not events. */
export interface Lifetimes {
  /** Counts by kind, one row for each account. */
  readonly counts: readonly (readonly number[])[];
}

/** How much life the accounts have beside what is looked at. Bought actions are dripped over years: no window shows them. */
export function lifetime({ counts }: Lifetimes): Measure[] {
  const n = counts.length;
  const total = (row: readonly number[]): number => row.reduce((sum, count) => sum + count, 0);
  const few = counts.filter((row) => total(row) <= 2).length;
  const oneKind = counts.filter((row) => row.filter((count) => count > 0).length <= 1).length;
  return [
    shareOf("lifetime", "accounts with at most 2 acts ever", few, n),
    shareOf("lifetime", "accounts that ever did one kind of thing only", oneKind, n),
  ];
}
