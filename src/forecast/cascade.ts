import type { Bands } from "./bands.ts";
import { type Growth, grow, look } from "./growth.ts";

const FIRST_MINUTE = 1 / 60;

/**
 * Forecast of a burst of arrivals from how past cascades of its age and pace went on, interpolated between the
 * learnt ages and horizons. The first ten minutes are read like
 * a tenth. Null where the past says nothing: younger than a minute or older than 120 hours,
 * further than 168 hours from the start, a count more than fourfold outside what those cascades had, or
 * a quarter more of it in the second half of the age than any of them.
 * @param arrivals ascending hours since the first, those after `now` are not looked at; @param now and
 * @param until hours since the first arrival.
 */
export function cascadeForecast(
  trained: readonly Growth[],
  arrivals: ArrayLike<number>,
  now: number,
  until: number,
): Bands | null {
  const ages = [...new Set(trained.map(({ age }) => age))].sort((a, b) => a - b);
  const upper = ages.findIndex((age) => age >= now * (1 - 1e-9));
  if (upper < 0 || now < FIRST_MINUTE || until > 168 + 1e-9) return null;
  const seen = look(arrivals, now);
  const nearest = trained.filter(({ age }) => age === ages[upper]);
  const { counts, recent } = nearest[0]!;
  if (seen.count < counts[0] / 4 || seen.count > counts[1] * 4) return null;
  if (seen.half / (seen.count + 1) > recent * 1.25) return null;
  const at = (age: number): number[] =>
    alongHorizon(
      trained.filter((g) => g.age === age),
      seen,
      Math.min(168, age + until - now),
    );
  const above = at(ages[upper]!);
  const belowAge = ages[Math.max(0, upper - 1)]!;
  const below = at(belowAge);
  const share = upper === 0 ? 1 : Math.log(now / belowAge) / Math.log(ages[upper]! / belowAge);
  const [median, low50, high50, low80, high80, low95, high95] = above.map(
    (more, i) => seen.count + Math.expm1(share * Math.log1p(more) + (1 - share) * Math.log1p(below[i]!)),
  ) as [number, number, number, number, number, number, number];
  return { median, low50, high50, low80, high80, low95, high95 };
}

/** New arrivals by `until`: straight from none at the age to the first learnt horizon, then along logarithms. */
function alongHorizon(
  growths: readonly Growth[],
  seen: { half: number; x: number[] },
  until: number,
): number[] {
  const age = growths[0]!.age;
  const upper = growths.findIndex((g) => g.until >= until - 1e-9);
  const after = growths[upper < 0 ? growths.length - 1 : upper]!;
  const more = grow(after, seen);
  if (upper <= 0) return more.map((v) => v * Math.max(0, Math.min(1, (until - age) / (after.until - age))));
  const before = growths[upper - 1]!;
  const less = grow(before, seen);
  const share =
    Math.log((until - age) / (before.until - age)) / Math.log((after.until - age) / (before.until - age));
  return more.map((v, i) =>
    Math.max(less[i]!, Math.expm1(share * Math.log1p(v) + (1 - share) * Math.log1p(less[i]!))),
  );
}
