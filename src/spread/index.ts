/** Spread: who brought whom. The shape of the referral forest, its pace, and how many each supporter brings. */
export { type ChannelSpread, channelSpread } from "./channels.ts";
export { type Crowd, crowdOf, liveCrowd } from "./crowd.ts";
export {
  ASSUMED_DELAY,
  type DelayLaw,
  delayCdf,
  delayMean,
  delayQuantile,
  delayTable,
  fitDelay,
} from "./delay.ts";
export { type Factors, factors } from "./factors.ts";
export {
  exposures,
  type Forest,
  observedDelays,
  recruitsOf,
  type SpreadFigures,
  spreadFigures,
  withoutWithdrawn,
} from "./figures.ts";
export { type LiveCounts, LiveForest } from "./live.ts";
export { type LiveFigures, liveFigures } from "./live-figures.ts";
export { type CohortR, type CoriPoint, cohortR, coriOverTime, coriR, type WindowR } from "./overtime.ts";
export { livePicture, type RadialLayout, radialLayout } from "./radial.ts";
export { posterior, type Reproduction, reproduction } from "./reproduction.ts";
export { cascadeRings, type Ring } from "./rings.ts";
export {
  type Cascade,
  forestShape,
  generationOrder,
  type Order,
  type Parents,
  type Shape,
  structuralVirality,
} from "./shape.ts";
