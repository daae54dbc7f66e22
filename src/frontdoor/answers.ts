import Type, { type Static } from "typebox";
import { Ask } from "./venue.ts";

const oneOf = <const T extends string>(...values: T[]) =>
  Type.Union(values.map((value) => Type.Literal(value)));

/**
 * What the organiser answers about the campaign. A question left out is still open. `timesEach`: how often each person
 * is asked to act in one counting window.
 */
export const Answers = Type.Object(
  {
    organiser: Type.Optional(
      oneOf("artist", "fan", "company", "association", "party", "government", "broadcaster"),
    ),
    ask: Type.Optional(Ask),
    timesEach: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
    account: Type.Optional(oneOf("own", "several", "lent")),
    country: Type.Optional(oneOf("own", "other")),
    payer: Type.Optional(oneOf("supporter", "paid-back", "organiser")),
    reward: Type.Optional(oneOf("none", "for-the-act")),
    interest: Type.Optional(oneOf("none", "disclosed", "hidden")),
    letter: Type.Optional(oneOf("points", "ready-text")),
    imprint: Type.Optional(Type.Boolean()),
    operatorAllows: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
export type Answers = Static<typeof Answers>;
