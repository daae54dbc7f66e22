import { gini } from "#kernel";
import type { Activity } from "../activity.ts";
import { bootstrapInterval, type Measure, measure, shareOf } from "./measure.ts";

/** How far the acts are in few hands, and how far they repeat themselves. */
export function concentration(activity: Activity): Measure[] {
  const { account, object, accounts, objects, rows } = activity;
  const counts = new Float64Array(accounts.size);
  for (let r = 0; r < rows; r++) counts[account[r]!]!++;
  const present = counts.filter((c) => c > 0);
  const n = present.length;
  const few = present.reduce((sum, c) => sum + (c <= 2 ? 1 : 0), 0);
  const { single, many, repeated } = touched(activity);
  const own = (name: string, unit: string, of: (sample: Float64Array) => number | null): Measure =>
    measure("concentration", name, of(present), unit, n, { interval: bootstrapInterval(present, of) });
  const perObject = new Float64Array(objects.size);
  for (let r = 0; r < rows; r++) perObject[object[r]!]!++;
  return [
    own("Gini of acts per account", "0 to 1", gini),
    own("HHI of acts per account", "0 to 1", herfindahl),
    own("effective accounts (1/HHI) per account", "0 to 1", (sample) => {
      const hhi = herfindahl(sample);
      return hhi === null ? null : 1 / hhi / sample.length;
    }),
    own("acts by the busiest 1 % of accounts", "share", busiest),
    measure(
      "concentration",
      "Gini of acts per object",
      gini(perObject.filter((c) => c > 0)),
      "0 to 1",
      objects.size,
    ),
    shareOf("concentration", "accounts with at most 2 acts here", few, n),
    shareOf("concentration", "accounts seen on one object only", single, n),
    shareOf("concentration", "accounts seen on 4 or more objects", many, n),
    shareOf("duplication", "acts that repeat the same account and object", repeated, rows),
  ];
}

/** Herfindahl-Hirschman index: the sum of squared shares. */
function herfindahl(amounts: Float64Array): number | null {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return total === 0 ? null : amounts.reduce((sum, amount) => sum + (amount / total) ** 2, 0);
}

function busiest(amounts: Float64Array): number | null {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const top = amounts
    .slice()
    .sort()
    .reverse()
    .subarray(0, Math.max(1, Math.ceil(amounts.length / 100)));
  return total === 0 ? null : top.reduce((sum, amount) => sum + amount, 0) / total;
}

/** Accounts by the number of their objects, and acts that repeat an earlier one of the same account on the same object. */
function touched({ account, accounts, object, objects, rows }: Activity): {
  single: number;
  many: number;
  repeated: number;
} {
  const start = new Uint32Array(accounts.size + 1);
  for (let r = 0; r < rows; r++) start[account[r]! + 1]!++;
  for (let a = 0; a < accounts.size; a++) start[a + 1]! += start[a]!;
  const next = start.slice();
  const own = new Uint32Array(rows);
  for (let r = 0; r < rows; r++) own[next[account[r]!]!++] = object[r]!;
  const seenBy = new Int32Array(objects.size).fill(-1);
  let [single, many, repeated] = [0, 0, 0];
  for (let a = 0; a < accounts.size; a++) {
    let different = 0;
    for (let k = start[a]!; k < start[a + 1]!; k++) {
      if (seenBy[own[k]!] === a) repeated++;
      else different++;
      seenBy[own[k]!] = a;
    }
    if (different === 1) single++;
    if (different >= 4) many++;
  }
  return { single, many, repeated };
}
