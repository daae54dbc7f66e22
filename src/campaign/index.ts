/** Campaign: the plan (ask, venue, moment, goal, disclosures) and its life from draft to report. */
export { PlanAnswers } from "./answers.ts";
export {
  type Campaign,
  type CampaignCommand,
  type CampaignRefusal,
  type CampaignState,
  decideCampaign,
  PLEDGING_STATES,
  PUBLIC_STATES,
} from "./life.ts";
export {
  decideMessage,
  MESSAGE_GAP,
  MESSAGE_LIMITS,
  type MessageCommand,
  type MessageRefusal,
  type MessageState,
  type Segment,
  TWO_PERSONS,
} from "./messages.ts";
export { isWebAddress, missingFields, type PlanField } from "./missing.ts";
export { momentWindow, type Phase, phaseOf, type Window } from "./moment.ts";
export { ASK_KINDS, AskKind, Door, Moment, Plan } from "./plan.ts";
export { slugFrom } from "./slug.ts";
export {
  decideTeam,
  type Member,
  mayDo,
  type Right,
  ROLES,
  type Role,
  type TeamCommand,
  type TeamRefusal,
} from "./team.ts";
export { halfTold, mainLanguage, sameLanguage, type Told, type ToldPlan, tell } from "./tell.ts";
export { emptyPlan, type PlanDefaults, planFrom, TEMPLATE_IDS, type TemplateId } from "./templates.ts";
export {
  COMMENT_RULES,
  COMMENTS_A_DAY,
  type Comment,
  type CommentRule,
  type CommentState,
  readComment,
  stateOfNew,
  UPDATE_LIMITS,
} from "./updates.ts";
