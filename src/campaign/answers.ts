import Type, { type Static } from "typebox";

/**
 * What the organiser answers, in public, about how people are asked to act. A question left out is still open.
 * `timesEach`: how often each person is asked to act in one counting window. `noticed`: ids of warnings that the
 * organiser has read and whose words stay.
 */
export const PlanAnswers = Type.Object(
  {
    organiser: Type.Optional(
      Type.Enum(["artist", "fan", "company", "association", "party", "government", "broadcaster"]),
    ),
    timesEach: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
    account: Type.Optional(Type.Enum(["own", "several", "lent"])),
    country: Type.Optional(Type.Enum(["own", "other"])),
    payer: Type.Optional(Type.Enum(["supporter", "paid-back", "organiser"])),
    reward: Type.Optional(Type.Enum(["none", "for-the-act"])),
    interest: Type.Optional(Type.Enum(["none", "disclosed", "hidden"])),
    letter: Type.Optional(Type.Enum(["points", "ready-text"])),
    imprint: Type.Optional(Type.Boolean()),
    operatorAllows: Type.Optional(Type.Boolean()),
    noticed: Type.Optional(
      Type.Array(Type.String({ pattern: "^[a-z]+(-[a-z]+)*$", maxLength: 40 }), { maxItems: 40 }),
    ),
  },
  { additionalProperties: false },
);
export type PlanAnswers = Static<typeof PlanAnswers>;
