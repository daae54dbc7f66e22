/** Forecast: will we make it? Counts to come with their bands, a baseline beside them, and what follows through. */
export { type ArrivalForecast, type Ended, forecastArrivals, type SlowEnds, slowEnds } from "./arrivals.ts";
export { type Bands, bandsOf, chanceWithin } from "./bands.ts";
export { geometricDecay, logLinear } from "./baseline.ts";
export { type BaseRate, petitionBaseRate } from "./baserate.ts";
export { type Chance, type Change, chanceOf, chanceOfNeed, type Situation, whatIf } from "./chance.ts";
export { adaptMissRate, calibrated, conformalEnds, FEWEST_PAST, type PastForecast } from "./conformal.ts";
export {
  type FollowThrough,
  FREE_ASK,
  followThroughBand,
  PAID_ASK,
  simulateActs,
  updateFollowThrough,
  withReminder,
} from "./followthrough.ts";
export { type ForestForecast, forecastForest } from "./forest.ts";
export { countBy, type Growth } from "./growth.ts";
export { dailyRhythm, type Rhythm, wakingClock } from "./rhythm.ts";
export { seismic } from "./seismic.ts";
export { type Plan, simulateForest } from "./simulate.ts";
export { train } from "./train.ts";
