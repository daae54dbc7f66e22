import { type Growth, learnGrowth } from "./growth.ts";

/** The ages and the later ages at which growth is learnt, in hours. */
const AGES = [1 / 6, 0.5, 1, 2, 3, 6, 12, 24, 48, 72, 96, 120] as const;
const UNTILS = [0.5, 1, 2, 3, 6, 12, 24, 48, 72, 120, 168] as const;

/** Every {@link Growth} of the grid, learnt from whole cascades of at least a week. */
export function train(
  cascades: readonly ArrayLike<number>[],
  ages: readonly number[] = AGES,
  untils: readonly number[] = UNTILS,
): Growth[] {
  return ages.flatMap((age) =>
    untils.filter((until) => until > age * 1.2).map((until) => learnGrowth(cascades, age, until)),
  );
}
