import Type, { type Static } from "typebox";
import { AskKind, PlanAnswers } from "#campaign";

/** Everything the check asks an organiser: what people do, and what the plan answers about how they do it. */
export const Answers = Type.Object(
  { ask: Type.Optional(AskKind), ...PlanAnswers.properties },
  { additionalProperties: false },
);
export type Answers = Static<typeof Answers>;
