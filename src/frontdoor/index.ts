/** Front door: what a venue counts, what may be asked there, and the check that holds a campaign against it. */
export {
  Ask,
  type Confidence,
  type CountingWindow,
  type Door,
  type ForbiddenAsk,
  Law,
  LawEntry,
  Venue,
} from "./venue.ts";
