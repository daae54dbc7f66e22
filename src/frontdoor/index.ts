/** Front door: what a venue counts, what may be asked there, and the check that holds a campaign against it. */
export { Answers } from "./answers.ts";
export { checkFrontDoor, type FrontDoorCheck, type Offer, type Outcome } from "./check.ts";
export { ruleIds } from "./conditions.ts";
export type { Finding } from "./finding.ts";
export { checkPlan, type Rulebook, venueOf } from "./plan.ts";
export { type Question, questionNames, questionsFor } from "./questions.ts";
export { type CampaignText, findInTexts } from "./texts.ts";
export { Law, LawEntry, Venue } from "./venue.ts";
export { LANGUAGES, type Language } from "./words/lexicon.ts";
