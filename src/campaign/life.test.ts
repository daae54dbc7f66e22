import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Campaign,
  type CampaignCommand,
  decideCampaign,
  emptyPlan,
  missingFields,
  type Plan,
} from "./index.ts";

const NOW = Date.parse("2027-01-01T12:00Z");
const plan: Plan = {
  ...emptyPlan({ zone: "Europe/London", date: "2027-01-08", language: "en" }),
  name: "Song of the Day",
  ask: "Buy it once, if you like it",
  venue: "itunes-store",
  item: "Example by The Band",
  doors: [{ label: "the store", url: "https://music.example/1", country: null, device: "any" }],
  goal: { people: 100, rank: null },
  disclosures: { organiser: "Rosa", benefits: "The band", pays: "Nobody", money: "To the store" },
};
const draft: Campaign = { state: "draft", plan, rehearsal: false };

test("a complete draft opens, rushes, closes and is reported, each step a fact", () => {
  let campaign = draft;
  const kinds: string[] = [];
  for (const kind of ["open", "start-rush", "close", "report"] as const) {
    const decided = decideCampaign(campaign, { kind }, NOW);
    if (!decided.ok) throw new Error(decided.refusal.code);
    campaign = decided.value.campaign;
    kinds.push(...decided.value.facts.map((fact) => fact.kind));
  }
  expect(campaign.state).toBe("reported");
  expect(kinds).toEqual(["campaign-opened", "rush-started", "campaign-closed", "campaign-reported"]);
});

test.each([
  ["name", { name: " x " }],
  ["ask", { ask: "" }],
  ["venue", { venue: " " }],
  ["item", { item: "" }],
  ["doors", { doors: [] }],
  ["doors", { doors: [{ ...plan.doors[0]!, url: "javascript:alert(1)" }] }],
  ["moment", { moment: { ...plan.moment, date: "2026-12-01" } }],
  ["moment", { moment: { ...plan.moment, zone: "Moon/Base" } }],
  ["goal", { goal: { people: null, rank: null } }],
  ["organiser", { disclosures: { ...plan.disclosures, organiser: "" } }],
  ["money", { disclosures: { ...plan.disclosures, money: " " } }],
])("a draft whose %s is missing or impossible does not open, and says which", (field, change) => {
  const incomplete = { ...plan, ...change };
  expect(missingFields(incomplete, NOW)).toEqual([field]);
  expect(decideCampaign({ ...draft, plan: incomplete }, { kind: "open" }, NOW)).toEqual({
    ok: false,
    refusal: { code: "plan-incomplete", fields: [field] },
  });
});

test("an open campaign is changed by a fact, never into an incomplete one", () => {
  const open: Campaign = { ...draft, state: "open" };
  const changed = decideCampaign(open, { kind: "change-plan", plan: { ...plan, ask: "Listen once" } }, NOW);
  expect(changed.ok && changed.value.facts.map(({ kind }) => kind)).toEqual(["plan-changed"]);
  expect(decideCampaign(open, { kind: "change-plan", plan: { ...plan, ask: "" } }, NOW).ok).toBe(false);
  const quiet = decideCampaign(draft, { kind: "change-plan", plan: { ...plan, ask: "" } }, NOW);
  expect(quiet.ok && quiet.value.facts).toEqual([]);
});

test("whatever is commanded in whatever order, a campaign never moves back and a rehearsal stays one", () => {
  const order = ["draft", "open", "rush", "closed", "reported"];
  const command = fc.constantFrom<CampaignCommand>(
    { kind: "open" },
    { kind: "start-rush" },
    { kind: "close" },
    { kind: "report" },
    { kind: "change-plan", plan },
  );
  fc.assert(
    fc.property(fc.array(command, { maxLength: 12 }), fc.boolean(), (commands, rehearsal) => {
      let campaign: Campaign = { ...draft, rehearsal };
      for (const one of commands) {
        const decided = decideCampaign(campaign, one, NOW);
        if (!decided.ok) continue;
        const after = decided.value.campaign;
        expect(order.indexOf(after.state)).toBeGreaterThanOrEqual(order.indexOf(campaign.state));
        expect(after.rehearsal).toBe(rehearsal);
        campaign = after;
      }
    }),
  );
});
