import { ASK_KINDS, halfTold, isWebAddress, missingFields, type Plan, type PlanField } from "#campaign";
import { type Instant, isDate, isZone } from "#kernel";
import type { Word } from "../../words/index.ts";
import { readTypedAnswers, typedAnswers } from "./typed-answers.ts";

/** What stands in the controls of the form, by the control's name: exactly what was typed. */
export type TypedPlan = Readonly<Record<string, string>>;
/** What is wrong, by the control beside which it is said. */
export type Wrong = Readonly<Record<string, Word>>;

/** Longest text of each control, as the plan takes it. */
export const LONGEST: Readonly<Record<string, number>> = {
  name: 120,
  story: 20000,
  ask: 200,
  venueName: 60,
  item: 200,
  zone: 64,
  organiser: 200,
  benefits: 500,
  pays: 500,
  money: 500,
  shareText: 500,
};
/** What is told in each further language, with the longest text; controls are named text-de-name and so on. */
export const TOLD: Readonly<Record<"name" | "ask" | "story" | "shareText", number>> = {
  name: 120,
  ask: 200,
  story: 20000,
  shareText: 500,
};
const MOST_DOORS = 60;
const LONGEST_LABEL = 60;
const LONGEST_URL = 500;
const LONGEST_FEED_VALUE = 200;

/** Finds the code of a country that is typed as its code or its name; null when there is no such country. */
export type CountryReader = (typed: string) => string | null;

/** A plan as the form shows it. `isProfile` tells a venue with a profile from a name that was typed. */
export function typedFrom(plan: Plan, isProfile: (venue: string) => boolean): TypedPlan {
  const typed: Record<string, string> = {
    name: plan.name,
    story: plan.story,
    askKind: plan.askKind,
    ask: plan.ask,
    venue: isProfile(plan.venue) ? plan.venue : "",
    venueName: isProfile(plan.venue) ? "" : plan.venue,
    item: plan.item,
    mode: plan.moment.mode,
    date: plan.moment.date,
    from: plan.moment.from,
    until: plan.moment.until,
    zone: plan.moment.zone,
    "goal-people": String(plan.goal.people ?? ""),
    "goal-rank": String(plan.goal.rank ?? ""),
    ...plan.disclosures,
    languages: plan.languages.join(", "),
    currency: plan.currency,
    shareText: plan.shareText,
    ...typedAnswers(plan.answers ?? {}),
  };
  if (plan.asksCountry) typed.asksCountry = "yes";
  if (plan.asksAmount) typed.asksAmount = "yes";
  for (const { language, ...parts } of plan.texts ?? []) {
    for (const [part, text] of Object.entries(parts)) typed[`text-${language}-${part}`] = text;
  }
  for (const [key, value] of Object.entries(plan.feed)) typed[`feed-${key}`] = value;
  plan.doors.forEach((door, i) => {
    typed[`door-${i}-label`] = door.label;
    typed[`door-${i}-url`] = door.url;
    typed[`door-${i}-country`] = door.country ?? "";
    typed[`door-${i}-device`] = door.device;
  });
  return typed;
}

/**
 * The plan that was typed. What cannot be read is named in `wrong` and keeps its value of `before`, so
 * that the preview has something to show; a plan with something wrong is not to be kept.
 */
export function readTyped(
  typed: TypedPlan,
  before: Plan,
  country: CountryReader,
): { readonly plan: Plan; readonly wrong: Wrong } {
  const wrong: Record<string, Word> = {};
  const text = (name: string): string => (typed[name] ?? "").trim();
  for (const [name, longest] of Object.entries(LONGEST)) {
    if (text(name).length > longest) wrong[name] = "studio.wrong.long";
  }
  const readable = <T extends string>(name: string, ok: boolean, word: Word, fallback: T): T => {
    if (ok) return text(name) as T;
    wrong[name] = word;
    return fallback;
  };
  const count = (name: string, most: number, word: Word): number | null => {
    const digits = text(name).replaceAll(/[\s.,'’]/g, "");
    if (digits === "") return null;
    const value = /^\d{1,9}$/.test(digits) ? Number(digits) : 0;
    if (value >= 1 && value <= most) return value;
    wrong[name] = word;
    return null;
  };
  const clock = (name: "from" | "until") =>
    readable(name, /^([01]\d|2[0-3]):[0-5]\d$/.test(text(name)), "studio.wrong.time", before.moment[name]);
  const languages = text("languages")
    .split(/[\s,;]+/)
    .filter(Boolean);
  const languagesOk =
    languages.length > 0 &&
    languages.length <= 20 &&
    languages.every((tag) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag));
  if (!languagesOk) wrong.languages = "studio.wrong.languages";
  const texts = languagesOk ? readTexts(typed, languages.slice(1), wrong) : (before.texts ?? []);
  const currency = text("currency").toUpperCase();
  const currencyOk = /^[A-Z]{3}$/.test(currency);
  if (!currencyOk) wrong.currency = "studio.wrong.currency";
  const { answers, wrong: wrongAnswers } = readTypedAnswers(typed, before.answers);
  Object.assign(wrong, wrongAnswers);
  const plan: Plan = {
    name: text("name"),
    story: text("story"),
    askKind: ASK_VALUES.has(text("askKind")) ? (text("askKind") as Plan["askKind"]) : before.askKind,
    ask: text("ask"),
    venue: text("venue") || text("venueName"),
    item: text("item"),
    feed: readFeed(typed, wrong),
    doors: readDoors(typed, country, wrong),
    moment: {
      mode: text("mode") === "local" ? "local" : "together",
      date: readable("date", isDate(text("date")), "studio.wrong.date", before.moment.date),
      from: clock("from"),
      until: clock("until"),
      zone: readable("zone", isZone(text("zone")), "mine.zone.wrong", before.moment.zone),
    },
    goal: {
      people: count("goal-people", 100_000_000, "studio.wrong.people"),
      rank: count("goal-rank", 1000, "studio.wrong.rank"),
    },
    disclosures: {
      organiser: text("organiser"),
      benefits: text("benefits"),
      pays: text("pays"),
      money: text("money"),
    },
    languages: languagesOk ? languages : before.languages,
    asksCountry: text("asksCountry") === "yes",
    asksAmount: text("asksAmount") === "yes",
    currency: currencyOk ? currency : before.currency,
    shareText: text("shareText"),
    ...(texts.length > 0 && { texts }),
    ...(answers && { answers }),
  };
  return { plan, wrong };
}

const ASK_VALUES: ReadonlySet<string> = new Set(ASK_KINDS);

/** How many rows of doors the form holds. */
export function doorRows(typed: TypedPlan): number {
  let rows = 0;
  for (let i = 0; i < MOST_DOORS; i++) {
    if ((typed[`door-${i}-url`] ?? "") !== "" || (typed[`door-${i}-label`] ?? "") !== "") rows = i + 1;
  }
  return rows;
}

function readDoors(typed: TypedPlan, country: CountryReader, wrong: Record<string, Word>): Plan["doors"] {
  const doors: Plan["doors"] = [];
  for (let i = 0; i < doorRows(typed); i++) {
    const part = (name: string) => (typed[`door-${i}-${name}`] ?? "").trim();
    if (part("url") === "" && (part("label") === "" || i > 0)) {
      if (part("label") !== "") wrong[`door-${i}-url`] = "studio.wrong.door";
      continue;
    }
    const url = asLink(part("url"));
    if (url !== "" && (!isWebAddress(url) || url.length > LONGEST_URL)) {
      wrong[`door-${i}-url`] = "studio.wrong.door";
    }
    if (part("label").length > LONGEST_LABEL) wrong[`door-${i}-label`] = "studio.wrong.long";
    const code = part("country") === "" ? null : country(part("country"));
    if (part("country") !== "" && code === null) wrong[`door-${i}-country`] = "studio.wrong.country";
    const device = part("device");
    doors.push({
      label: part("label") || hostOf(url),
      url,
      country: code,
      device: device === "phone" || device === "computer" ? device : "any",
    });
  }
  return doors;
}

/** The versions in further languages in which anything was typed. */
function readTexts(
  typed: TypedPlan,
  languages: readonly string[],
  wrong: Record<string, Word>,
): NonNullable<Plan["texts"]> {
  return [...new Set(languages)].flatMap((language) => {
    const part = (name: keyof typeof TOLD): string => {
      const id = `text-${language}-${name}`;
      const text = (typed[id] ?? "").trim();
      if (text.length > TOLD[name]) wrong[id] = "studio.wrong.long";
      return text;
    };
    const texts = {
      name: part("name"),
      ask: part("ask"),
      story: part("story"),
      shareText: part("shareText"),
    };
    return Object.values(texts).every((text) => text === "") ? [] : [{ language, ...texts }];
  });
}

/** What people write when they mean a link or a number to phone. */
function asLink(text: string): string {
  if (/^\+?[0-9][0-9 ()-]{4,}$/.test(text)) return `tel:${text}`;
  return !/^[a-z]+:/i.test(text) && /^[^\s/]+\.[^\s/]+/.test(text) ? `https://${text}` : text;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.slice(0, LONGEST_LABEL) : "";
}

function readFeed(typed: TypedPlan, wrong: Record<string, Word>): Plan["feed"] {
  const feed: Plan["feed"] = {};
  for (const [name, value] of Object.entries(typed)) {
    const key = /^feed-([a-zA-Z]{1,20})$/.exec(name)?.[1];
    if (key === undefined || value.trim() === "") continue;
    if (value.length > LONGEST_FEED_VALUE) wrong[name] = "studio.wrong.long";
    else feed[key] = value.trim();
  }
  return feed;
}

const CONTROL: Readonly<Record<PlanField, string>> = {
  name: "name",
  ask: "ask",
  venue: "venue",
  item: "item",
  doors: "door-0-url",
  moment: "date",
  goal: "goal-people",
  organiser: "organiser",
  benefits: "benefits",
  pays: "pays",
  money: "money",
  texts: "languages",
};

/** What still has to be filled before the campaign may be open, beside the controls where it is typed. */
export function missingIn(plan: Plan, now: Instant | null): Wrong {
  const wrong: Record<string, Word> = {};
  for (const field of missingFields(plan, now)) {
    if (field === "texts") {
      for (const { language, part } of halfTold(plan))
        wrong[`text-${language}-${part}`] = "studio.missing.texts";
      continue;
    }
    const badDoors = plan.doors.flatMap((door, i) => (isWebAddress(door.url) ? [] : [`door-${i}-url`]));
    const controls = field === "doors" && badDoors.length > 0 ? badDoors : [CONTROL[field]];
    for (const control of controls) wrong[control] = `studio.missing.${field}`;
  }
  return wrong;
}
