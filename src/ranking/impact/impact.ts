import { normalCdf } from "#kernel";
import { carryOver, detectableEffect } from "./carryover.ts";
import { type Counterfactual, counterfactual } from "./counterfactual.ts";
import { type Placebo, placeboInTime, placeboOf, placeboOnItems } from "./placebo.ts";
import { type Effect, readings, type Series } from "./series.ts";
import { tobit } from "./tobit.ts";

/** What the ranking showed, in the words that may be said. */
export type ImpactVerdict = "moved" | "may have moved" | "no effect" | "cannot tell" | "stale chart";

/** The answer to "what did the crowd move?". Null figures could not be estimated from what was there. */
export interface Impact {
  readonly verdict: ImpactVerdict;
  readonly effect: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Of the placebo test on other items where there are 19 of them, else of the step with carry-over. */
  readonly pValue: number | null;
  readonly pValueFrom: "other items" | "carry-over" | "independent days" | null;
  /** Mean expected value after the moment had nothing happened. */
  readonly expected: number | null;
  /** The same with the wandering of the level estimated: wider, the safer reading. */
  readonly sensitivity: Effect | null;
  readonly placeboTime: Placebo | null;
  readonly placeboItems: Placebo | null;
  readonly carryOver: number | null;
  /** Least effect that would have been seen with 80 % chance. */
  readonly detectable: number | null;
  readonly before: number;
  readonly after: number;
  readonly method: string;
}

/** Steps after the moment that an answer given before it counts on. */
const STEPS_TO_COME = 3;
/** Untouched items needed before their placebo test can decide at 5 %. */
const ENOUGH_ITEMS = 19;

const NOTHING = {
  pValueFrom: null,
  effect: null,
  low: null,
  high: null,
  pValue: null,
  expected: null,
  sensitivity: null,
  placeboTime: null,
  placeboItems: null,
  carryOver: null,
  detectable: null,
};

/**
 * Impact on a series of values (higher is better; for ranks give -ln(rank)). `others` are series of untouched
 * items for placebo tests. "moved" needs the p-value and the interval to agree; "no effect" needs the
 * whole interval inside half the detectable effect.
 */
export function impact(series: Series, others: readonly (readonly (number | null)[])[] = []): Impact {
  const { before, after } = readings(series);
  const counts = { before: before.length, after: after.length };
  if (after.length === 0 && series.values.length > series.pre) {
    return { ...NOTHING, ...counts, verdict: "stale chart", method: "no fresh reading after the moment" };
  }
  const test = carryOver(series);
  if (after.length === 0 && test) {
    return {
      ...NOTHING,
      ...counts,
      verdict: "cannot tell",
      carryOver: test.carryOver,
      detectable: detectableEffect(test.sd, test.carryOver, before.length, STEPS_TO_COME),
      method: `the moment is still to come; detectable over ${STEPS_TO_COME} steps after it`,
    };
  }
  const closed = counterfactual(series);
  if (!closed || !test) {
    return {
      ...NOTHING,
      ...counts,
      verdict: "cannot tell",
      method: "fewer than 8 usable readings before, or no change in them",
    };
  }
  const detectable = detectableEffect(test.sd, test.carryOver, before.length, after.length);
  const items = placeboOnItems(series, others);
  const byItems = items !== null && items.n >= ENOUGH_ITEMS;
  const pValue = byItems ? items.pValue : test.pValue;
  return {
    ...counts,
    verdict: verdictOf(closed, pValue, detectable),
    effect: closed.effect,
    low: closed.low,
    high: closed.high,
    pValue,
    pValueFrom: byItems ? "other items" : "carry-over",
    expected: closed.expected.reduce((sum, v) => sum + v, 0) / after.length,
    sensitivity: ends(counterfactual(series, "free")),
    placeboTime: placeboInTime(series),
    placeboItems: items,
    carryOver: test.carryOver,
    detectable,
    method: "regression with local level, p-value with carry-over integrated out",
  };
}

function ends(found: Counterfactual | null): Effect | null {
  return found && { effect: found.effect, low: found.low, high: found.high };
}

function verdictOf({ low, high }: Effect, pValue: number, detectable: number): ImpactVerdict {
  const apart = low > 0 || high < 0;
  if (pValue <= 0.05 && apart) return "moved";
  if (pValue < 0.05 || (pValue < 0.2 && apart)) return "may have moved";
  return low > -detectable / 2 && high < detectable / 2 ? "no effect" : "cannot tell";
}

/**
 * Impact on ranks when some days were below the list: Tobit on ln(rank), so that "not listed" is neither the last
 * rank nor nothing. A `rank` of null is off the list of `listLength`; the effect is on -ln(rank), positive is up.
 * Errors are taken as independent from day to day, so a clear answer is at most "may have moved" unless
 * the z is above 3 or no other item moved as much. `others` are ranks of untouched items on the same days. With every earlier day off the list only a bound is known: effect at least ln(length / rank).
 */
export function rankImpact(
  ranks: readonly (number | null)[],
  listLength: number,
  pre: number,
  others: readonly (readonly (number | null)[])[] = [],
): Impact {
  const counts = { before: pre, after: ranks.length - pre };
  const values = ranks.map((rank) => Math.log(rank ?? listLength));
  const censored = ranks.map((rank) => rank === null);
  const after = ranks.slice(pre).filter((rank) => rank !== null);
  if (pre < 8 || counts.after === 0) {
    return { ...NOTHING, ...counts, verdict: "cannot tell", method: "fewer than 8 days before" };
  }
  if (censored.slice(0, pre).every(Boolean)) {
    if (after.length === 0)
      return { ...NOTHING, ...counts, verdict: "cannot tell", method: "never on the list" };
    const low = Math.log(listLength / Math.min(...after));
    const method = `entered the chart at ${Math.min(...after)}; before: below ${listLength}. A lower bound, no estimate`;
    return { ...NOTHING, ...counts, low, verdict: "may have moved", method };
  }
  const fitted = tobit(values, censored, [ranks.map((_, t) => (t < pre ? 0 : 1))]);
  if (!fitted) return { ...NOTHING, ...counts, verdict: "cannot tell", method: "too few days on the list" };
  const effect = -fitted.coefficients[1]!;
  const error = fitted.standardErrors[1]!;
  const [low, high] = [effect - 1.959964 * error, effect + 1.959964 * error];
  const z = Math.abs(effect / error);
  const items = placeboOf(
    z,
    others.flatMap((own) => {
      const { effect: moved, high: end } = rankImpact(own, listLength, pre);
      return moved === null || end === null || end <= moved
        ? []
        : [Math.abs(moved / ((end - moved) / 1.959964))];
    }),
  );
  const byItems = items !== null && items.n >= ENOUGH_ITEMS;
  const chance = byItems ? items.pValue : 2 * normalCdf(-z);
  return {
    ...NOTHING,
    ...counts,
    verdict: verdictOfZ(z, byItems ? items.pValue : null),
    effect,
    low,
    high,
    placeboItems: items,
    pValue: chance,
    pValueFrom: byItems ? "other items" : "independent days",
    expected: -fitted.coefficients[0]!,
    detectable: detectableEffect(fitted.scale, 0, counts.before, counts.after),
    method: "Tobit on ln(rank), off-list days censored",
  };
}

/** @param byItems p-value of the placebo test on enough other items, null without: it then decides. */
function verdictOfZ(z: number, byItems: number | null): ImpactVerdict {
  const clear = byItems === null ? z > 3 : byItems <= 0.05 && z > 1.959964;
  if (clear) return "moved";
  return z > 1.959964 ? "may have moved" : "cannot tell";
}
