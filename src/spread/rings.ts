import type { LiveForest } from "./live.ts";

/** One of the biggest cascades as anybody may see it: people by generation, in fives. */
export interface Ring {
  /** Sum of the generations shown. */
  readonly people: number;
  /** Seeds first; generations beyond the tenth are one. Fewer than {@link COARSE} people are not shown. */
  readonly generations: readonly number[];
}

/** People are told in steps of so many, and never fewer: nobody, and nobody's own invitations, can be told from it. */
const COARSE = 5;
/** A cascade of fewer is not shown. */
const LEAST = 20;
const MOST_CASCADES = 12;
const MOST_GENERATIONS = 10;
/** No more supporters than this are walked; what lies beyond is not shown. */
const MOST_WALKED = 50_000;

/** The biggest cascades for the public: no points, only how many came in each generation, in fives. */
export function cascadeRings(live: LiveForest): Ring[] {
  let walked = 0;
  return live
    .biggest(MOST_WALKED)
    .slice(0, MOST_CASCADES)
    .flatMap((seed) => {
      const counts: number[] = [];
      let generation = [seed];
      let total = 0;
      while (generation.length > 0 && walked < MOST_WALKED) {
        const at = Math.min(counts.length, MOST_GENERATIONS - 1);
        counts[at] = (counts[at] ?? 0) + generation.length;
        walked += generation.length;
        total += generation.length;
        generation = generation.flatMap((one) => [...live.recruitsOf(one)]);
      }
      if (total < LEAST) return [];
      // The one seed is no group of five: it stays in the first ring that is.
      const generations = counts.slice(1).map((count) => COARSE * Math.floor(count / COARSE));
      return [{ people: generations.reduce((sum, count) => sum + count, 0), generations }];
    })
    .filter(({ people }) => people > 0);
}
