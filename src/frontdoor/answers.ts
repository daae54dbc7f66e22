import Type, { type Static } from "typebox";
import { AskKind } from "#campaign";

/**
 * What the organiser answers about the campaign. A question left out is still open. `timesEach`: how often each person
 * is asked to act in one counting window.
 */
export const Answers = Type.Object(
  {
    organiser: Type.Optional(
      Type.Enum(["artist", "fan", "company", "association", "party", "government", "broadcaster"]),
    ),
    ask: Type.Optional(AskKind),
    timesEach: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
    account: Type.Optional(Type.Enum(["own", "several", "lent"])),
    country: Type.Optional(Type.Enum(["own", "other"])),
    payer: Type.Optional(Type.Enum(["supporter", "paid-back", "organiser"])),
    reward: Type.Optional(Type.Enum(["none", "for-the-act"])),
    interest: Type.Optional(Type.Enum(["none", "disclosed", "hidden"])),
    letter: Type.Optional(Type.Enum(["points", "ready-text"])),
    imprint: Type.Optional(Type.Boolean()),
    operatorAllows: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
export type Answers = Static<typeof Answers>;
