import type { AskKind, Moment, Plan } from "./plan.ts";

/** The kinds of campaign that can be started from, in the order they are offered. */
export const TEMPLATE_IDS = [
  "chart-rush",
  "vote",
  "petition",
  "letters",
  "phone-in",
  "meeting",
  "concert",
  "word-of-mouth",
  "news-release",
] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** What an organiser's own place says before anything is typed. */
export interface PlanDefaults {
  /** IANA zone of the organiser. */
  readonly zone: string;
  /** Day of the moment, YYYY-MM-DD. */
  readonly date: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** A template's ask and the words on its link in that language; English when not given. */
  readonly texts?: { readonly ask: string; readonly door: string };
}

interface Template {
  readonly askKind: AskKind;
  readonly ask: string;
  /** Id of a venue profile; empty where only the organiser can know. */
  readonly venue: string;
  readonly door: string;
  readonly moment: Pick<Moment, "mode" | "from" | "until">;
  readonly asksCountry?: boolean;
  readonly asksAmount?: boolean;
}

/**
 * Texts that are true of every campaign of the kind. Nothing here states who organises, benefits or
 * pays: those only the organiser can say, so they are never prefilled.
 */
const TEMPLATES: Readonly<Record<TemplateId, Template>> = {
  "chart-rush": {
    askKind: "buy",
    ask: "Buy the song once, if you want it, from your own account, in the hours of the rush.",
    venue: "itunes-store",
    door: "Open the song in the store",
    // Each country has its own list, so everybody's own evening is the right one.
    moment: { mode: "local", from: "18:00", until: "21:00" },
    asksCountry: true,
    asksAmount: true,
  },
  vote: {
    askKind: "vote",
    ask: "Vote once, with your own account, for the entry you would choose yourself.",
    venue: "",
    door: "Open the vote",
    moment: { mode: "together", from: "18:00", until: "20:00" },
  },
  petition: {
    askKind: "sign",
    ask: "Read the petition and, if you agree, sign it once under your own name.",
    venue: "",
    door: "Open the petition",
    moment: { mode: "together", from: "12:00", until: "20:00" },
  },
  letters: {
    askKind: "write",
    ask: "Write one letter in your own words, and sign it with your own name.",
    venue: "",
    door: "Find where to write",
    moment: { mode: "local", from: "09:00", until: "20:00" },
  },
  "phone-in": {
    askKind: "phone",
    ask: "Phone the office once, say who you are and what you ask for, and be kind to who answers.",
    venue: "",
    door: "Phone the office",
    moment: { mode: "together", from: "10:00", until: "16:00" },
  },
  meeting: {
    askKind: "attend",
    ask: "Come to the meeting, and stay until the end if you can.",
    venue: "",
    door: "Where it is and how to get there",
    moment: { mode: "together", from: "18:00", until: "20:00" },
  },
  concert: {
    askKind: "give",
    ask: "Come to the concert or listen from home, and give what you like.",
    venue: "",
    door: "Get a ticket or give",
    moment: { mode: "together", from: "19:30", until: "22:30" },
    asksAmount: true,
  },
  "word-of-mouth": {
    askKind: "share",
    ask: "Try it, and tell one friend in your own words what you honestly think of it.",
    venue: "",
    door: "See what it is",
    moment: { mode: "local", from: "08:00", until: "22:00" },
  },
  "news-release": {
    askKind: "publish",
    ask: "Publish the news in your own place and your own words, with a link to the source.",
    venue: "",
    door: "Read the release",
    moment: { mode: "together", from: "09:00", until: "18:00" },
  },
};

/** A plan in which nothing has been said yet but where and when the organiser is. */
export function emptyPlan(defaults: PlanDefaults): Plan {
  return {
    name: "",
    story: "",
    askKind: "buy",
    ask: "",
    venue: "",
    item: "",
    feed: {},
    doors: [],
    moment: { mode: "together", date: defaults.date, from: "18:00", until: "20:00", zone: defaults.zone },
    goal: { people: null, rank: null },
    disclosures: { organiser: "", benefits: "", pays: "", money: "" },
    languages: [defaults.language],
    asksCountry: false,
    asksAmount: false,
    currency: "EUR",
    shareText: "",
  };
}

/** A plan prefilled with everything that is the same for all campaigns of the kind. */
export function planFrom(template: TemplateId, defaults: PlanDefaults): Plan {
  const { askKind, venue, moment, asksCountry = false, asksAmount = false } = TEMPLATES[template];
  const { ask, door } = defaults.texts ?? TEMPLATES[template];
  const plan = emptyPlan(defaults);
  return {
    ...plan,
    askKind,
    ask,
    venue,
    doors: [{ label: door, url: "", country: null, device: "any" }],
    moment: { ...plan.moment, ...moment },
    asksCountry,
    asksAmount,
  };
}
