/** Forecast: will we make it? Counts to come with their bands, a baseline beside them, and what follows through. */
export { type Bands, bandsOf } from "./bands.ts";
export { cascadeForecast } from "./cascade.ts";
export { adaptMissRate, conformalEnds } from "./conformal.ts";
export { countBy, type Growth } from "./growth.ts";
export { train } from "./train.ts";
