import { gammaQuantile, type Interval } from "#kernel";

/** How many each supporter brings over a lifetime, corrected for those too young to have recruited. */
export interface Reproduction {
  /** Recruits divided by expected exposure; null while the exposure is under 5 ("too early"). */
  readonly k: number | null;
  readonly interval: Interval | null;
  readonly recruits: number;
  /** Sum over supporters of the share of their recruiting that should be over by now. */
  readonly exposure: number;
  /** Variance of recruits over Poisson's, at least 1; it widens the interval. */
  readonly overdispersion: number;
  /** Negative binomial k by moments: small means that a few bring most; null when no more uneven than Poisson. */
  readonly dispersion: number | null;
}

const PRIOR_SHAPE = 0.5;
const PRIOR_RATE = 1;

/** Shape and rate of the gamma posterior of K (prior Gamma(1/2, 1), both divided by the overdispersion). */
export function posterior(r: Reproduction): { readonly shape: number; readonly rate: number } {
  return {
    shape: (PRIOR_SHAPE + r.recruits) / r.overdispersion,
    rate: (PRIOR_RATE + r.exposure) / r.overdispersion,
  };
}

/**
 * K = S / E with S the recruits and E the sum of `exposures` F(now - joined). Never recruits / people: young
 * supporters would pull it down. The interval is the equal-tailed `level` one of the overdispersed posterior
 * (see {@link posterior}); without recruits its lower end is 0 and the upper end still holds.
 * @param recruits per supporter; @param exposures per supporter in [0, 1], same length; @param people how many
 * supporters each entry stands for (one each when left out).
 */
export function reproduction(
  recruits: ArrayLike<number>,
  exposures: ArrayLike<number>,
  level = 0.95,
  people?: ArrayLike<number>,
): Reproduction {
  const sums = { people: 0, recruits: 0, squares: 0, exposure: 0, exposureSquares: 0, products: 0 };
  for (let i = 0; i < recruits.length; i++) {
    const n = people ? people[i]! : 1;
    const [k, e] = [recruits[i]!, exposures[i]!];
    sums.people += n;
    sums.recruits += n * k;
    sums.squares += n * k * k;
    sums.exposure += n * e;
    sums.exposureSquares += n * e * e;
    sums.products += n * k * e;
  }
  return reproductionOf(sums, level);
}

/** Sums over supporters of recruits k and exposures e: k, k^2, e, e^2 and k e. */
export interface ReproductionSums {
  readonly people: number;
  readonly recruits: number;
  readonly squares: number;
  readonly exposure: number;
  readonly exposureSquares: number;
  readonly products: number;
}

/** As {@link reproduction}, from sums that were kept up supporter by supporter. */
export function reproductionOf(sums: ReproductionSums, level = 0.95): Reproduction {
  const { recruits: total, exposure } = sums;
  const k = exposure > 0 ? total / exposure : 0;
  const expectedSquares = k * k * sums.exposureSquares;
  const squares = Math.max(0, sums.squares - 2 * k * sums.products + expectedSquares);
  const excess = squares - total;
  const overdispersion = total === 0 ? 1 : Math.max(1, squares / total);
  const base: Reproduction = {
    k: exposure < 5 ? null : k,
    interval: null,
    recruits: total,
    exposure,
    overdispersion,
    dispersion: excess > 1e-9 * total ? expectedSquares / excess : null,
  };
  if (exposure < 5) return base;
  const { shape, rate } = posterior(base);
  const low = total === 0 ? 0 : gammaQuantile((1 - level) / 2, shape, rate);
  return { ...base, interval: { low, high: gammaQuantile((1 + level) / 2, shape, rate) } };
}
