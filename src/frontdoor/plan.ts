import type { Plan } from "#campaign";
import { checkFrontDoor, type FrontDoorCheck } from "./check.ts";
import type { CampaignText } from "./texts.ts";
import type { LawEntry, Venue } from "./venue.ts";
import { fold } from "./words/fold.ts";
import { LANGUAGES } from "./words/lexicon.ts";

/** What a plan is held against. */
export interface Rulebook {
  readonly venues: ReadonlyMap<string, Venue>;
  readonly law: readonly LawEntry[];
}

/**
 * Holds a plan against the rules of its venue and the law: its answers and every text that people will see, each under
 * the name of the control where it is typed. Links that lead to a venue at which asking is forbidden bring that
 * venue's rules too. A venue without a profile leaves the law and this project's own rules.
 */
export function checkPlan(rulebook: Rulebook, plan: Plan): FrontDoorCheck {
  const answers = { ask: plan.askKind, ...plan.answers };
  const texts = textsOf(plan);
  const venue = venueOf(rulebook.venues, plan);
  const check = checkFrontDoor({ venue, law: rulebook.law, answers, texts });
  for (const strict of behindDoors(rulebook.venues, plan)) {
    if (check.outcome === "refused" || strict.id === venue.id) break;
    const there = checkFrontDoor({ venue: strict, law: rulebook.law, answers, texts });
    if (there.outcome === "refused") return there;
  }
  return check;
}

/** The profile of the plan's venue: the one chosen, or the one that the typed name means, or one of which nothing is known. */
export function venueOf(venues: Rulebook["venues"], plan: Pick<Plan, "venue">): Venue {
  const chosen = venues.get(plan.venue);
  if (chosen) return chosen;
  const typed = ` ${plain(plan.venue)} `;
  const meant = [...venues.values()].find(({ name, alsoCalled }) =>
    [name, ...alsoCalled].some((known) => typed.includes(` ${plain(known)} `)),
  );
  return meant ?? withoutProfile(plan.venue);
}

const plain = (words: string): string =>
  fold(words)
    .text.replaceAll(/[^a-z0-9]+/g, " ")
    .trim();

function textsOf(plan: Plan): CampaignText[] {
  const spoken = LANGUAGES.find((language) => plan.languages[0]?.split("-")[0] === language);
  const told = (name: string, text: string): CampaignText => ({ name, text, ...(spoken && { spoken }) });
  return [
    told("name", plan.name),
    told("ask", plan.ask),
    told("item", plan.item),
    told("story", plan.story),
    told("shareText", plan.shareText),
    ...plan.doors.map(({ label }, i) => told(`door-${i}-label`, label)),
    ...Object.entries(plan.disclosures).map(([name, text]) => told(name, text)),
    ...(plan.texts ?? []).flatMap(versionOf),
  ];
}

/** The texts of a version in another language, each under the name of its control. */
function versionOf({
  language,
  name,
  ask,
  story,
  shareText,
}: NonNullable<Plan["texts"]>[number]): CampaignText[] {
  const spoken = LANGUAGES.find((known) => language.split("-")[0] === known);
  return Object.entries({ name, ask, story, shareText }).map(([part, text]) => ({
    name: `text-${language}-${part}`,
    text,
    ...(spoken && { spoken }),
  }));
}

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";

function behindDoors(venues: Rulebook["venues"], plan: Plan): Venue[] {
  const hosts = plan.doors.map(({ url }) => hostOf(url));
  return [...venues.values()].filter(
    ({ openAsk, doors }) =>
      openAsk === "no" && doors.some(({ url }) => hosts.some((host) => host !== "" && host === hostOf(url))),
  );
}

/** A venue of which nothing is known but its name. */
function withoutProfile(name: string): Venue {
  const unknown = "Not known to us.";
  return {
    id: "without-profile",
    name: name || "this place",
    alsoCalled: [],
    kind: "people-trend",
    openAsk: "careful",
    feed: null,
    counts: {
      what: unknown,
      perPerson: null,
      caps: [],
      window: unknown,
      windowRule: null,
      verification: null,
      confidence: "low",
    },
    updatesEvery: { words: unknown, confidence: "low" },
    onePerPerson: "Once for each person.",
    doors: [],
    allowedAsks: [
      {
        id: "once-own-words",
        ask: "share",
        words: "Tell people in your own words why it matters to you.",
        source: null,
      },
    ],
    forbiddenAsks: [],
    disclosures: [],
    notes: [],
  };
}
