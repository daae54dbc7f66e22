import type { Activity } from "../activity.ts";
import { type Measure, shareOf } from "./measure.ts";

const DAY = 86_400;
const YOUNG = 30;
const OTHERS = 3;

/**
 * What optional columns tell: accounts created together, accounts created for the occasion, posts deleted at once, and
 * the same accounts in one surge after another of the same beneficiary. Empty where no such column is given.
 */
export function traitMeasures(activity: Activity): Measure[] {
  const { traits } = activity;
  if (!traits) return [];
  return [
    ...(traits.created ? creation(activity, traits.created) : []),
    ...(traits.deleted ? deletion(activity, traits.deleted) : []),
    ...(traits.beneficiary ? returning(activity, traits.beneficiary) : []),
  ];
}

function creation({ account, rows, time }: Activity, created: Float64Array): Measure[] {
  const first = new Float64Array(created.length).fill(Number.POSITIVE_INFINITY);
  for (let r = 0; r < rows; r++) first[account[r]!] = Math.min(first[account[r]!]!, time[r]!);
  const days = new Map<number, number>();
  let known = 0;
  let young = 0;
  for (let a = 0; a < created.length; a++) {
    const at = created[a]!;
    if (Number.isNaN(at) || first[a] === Number.POSITIVE_INFINITY) continue;
    known++;
    const day = Math.floor(at / DAY);
    days.set(day, (days.get(day) ?? 0) + 1);
    if (first[a]! - at <= YOUNG * DAY) young++;
  }
  const together = Math.max(0, ...days.values());
  return [
    shareOf("automation", "accounts created on one and the same day (the busiest, UTC)", together, known),
    shareOf("automation", `accounts created at most ${YOUNG} days before their first act here`, young, known),
  ];
}

function deletion({ rows, time }: Activity, deleted: Float64Array): Measure[] {
  let soon = 0;
  for (let r = 0; r < rows; r++) if (deleted[r]! - time[r]! <= 3600) soon++;
  return [shareOf("automation", "acts deleted within an hour", soon, rows)];
}

function returning({ account, accounts, object, rows }: Activity, beneficiary: Int32Array): Measure[] {
  const met = Array.from({ length: accounts.size }, () => new Map<number, Set<number>>());
  for (let r = 0; r < rows; r++) {
    const whom = beneficiary[object[r]!]!;
    if (whom < 0) continue;
    const own = met[account[r]!]!;
    const objects = own.get(whom) ?? new Set<number>();
    own.set(whom, objects.add(object[r]!));
  }
  const known = met.filter((own) => own.size > 0);
  const back = known.filter((own) => [...own.values()].some((objects) => objects.size > OTHERS)).length;
  return [
    shareOf(
      "concentration",
      `accounts on ${OTHERS} or more other objects of one beneficiary`,
      back,
      known.length,
    ),
  ];
}
