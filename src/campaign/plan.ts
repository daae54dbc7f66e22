import Type, { type Static } from "typebox";
import { PlanAnswers } from "./answers.ts";

/** The one thing people are asked to do. */
export const ASK_KINDS = [
  "buy",
  "stream",
  "vote",
  "sign",
  "write",
  "phone",
  "attend",
  "give",
  "publish",
  "share",
] as const;
export const AskKind = Type.Unsafe<(typeof ASK_KINDS)[number]>(Type.Enum([...ASK_KINDS]));
export type AskKind = (typeof ASK_KINDS)[number];

const line = (max: number) => Type.String({ maxLength: max });
const clock = Type.String({ pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" });
const day = Type.String({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" });

/** A link to the venue's own page, for everybody or for one country and kind of device. */
export const Door = Type.Object({
  label: line(60),
  url: line(500),
  /** ISO 3166-1 alpha-2 in capitals; null for every country. */
  country: Type.Union([Type.String({ pattern: "^[A-Z]{2}$" }), Type.Null()]),
  device: Type.Union([Type.Literal("any"), Type.Literal("phone"), Type.Literal("computer")]),
});
export type Door = Static<typeof Door>;

/**
 * When people act. "together": one instant for all, read on clocks in `zone`. "local": the same
 * hours on everybody's own clock, which makes waves by time zone. An end at or before the start
 * of the day means the following day.
 */
export const Moment = Type.Object({
  mode: Type.Union([Type.Literal("together"), Type.Literal("local")]),
  date: day,
  from: clock,
  until: clock,
  zone: line(64),
});
export type Moment = Static<typeof Moment>;

const language = Type.String({ pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" });

/** The campaign told in another language than its main text. */
const CampaignText = Type.Object({
  language,
  name: line(120),
  ask: line(200),
  story: line(20000),
  shareText: line(500),
});

/** Everything a campaign says of itself in public. A draft may leave texts empty; an open campaign may not. */
export const Plan = Type.Object({
  name: line(120),
  story: line(20000),
  askKind: AskKind,
  ask: line(200),
  /** Id of a venue profile in venues/, or the name of a venue that has none. */
  venue: line(60),
  item: line(200),
  /** Names the list and the item at the venue's feed, for instance { cc: "us", chart: "topsongs", id: "..." }. */
  feed: Type.Record(Type.String({ maxLength: 40 }), Type.String({ maxLength: 200 })),
  doors: Type.Array(Door, { maxItems: 60 }),
  moment: Moment,
  goal: Type.Object({
    people: Type.Union([Type.Integer({ minimum: 1, maximum: 100_000_000 }), Type.Null()]),
    rank: Type.Union([Type.Integer({ minimum: 1, maximum: 1000 }), Type.Null()]),
  }),
  disclosures: Type.Object({
    organiser: line(200),
    benefits: line(500),
    pays: line(500),
    money: line(500),
  }),
  /** BCP 47 tags of the languages the campaign is told in, that of the main text first. */
  languages: Type.Array(language, { minItems: 1, maxItems: 20 }),
  /** The campaign in the other languages, as far as it has been told there; plans from before have none. */
  texts: Type.Optional(Type.Array(CampaignText, { maxItems: 19 })),
  asksCountry: Type.Boolean(),
  asksAmount: Type.Boolean(),
  /** ISO 4217 code for stated amounts. */
  currency: Type.String({ pattern: "^[A-Z]{3}$" }),
  /** A first text that supporters edit and send themselves. */
  shareText: line(500),
  /** What the organiser answered at the front door; missing where nothing has been asked yet. */
  answers: Type.Optional(PlanAnswers),
});
export type Plan = Static<typeof Plan>;
