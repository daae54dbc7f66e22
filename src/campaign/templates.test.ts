import { Value } from "typebox/value";
import { expect, test } from "vitest";
import {
  decideCampaign,
  emptyPlan,
  missingFields,
  Plan,
  type PlanField,
  planFrom,
  TEMPLATE_IDS,
} from "./index.ts";

const now = Date.parse("2026-11-01T12:00Z");
const defaults = { zone: "Europe/Berlin", date: "2026-11-15", language: "en" };

/** One thing typed by hand for each field that is still missing. */
const TYPED: Record<PlanField, (plan: Plan) => Plan> = {
  name: (plan) => ({ ...plan, name: "Save the library" }),
  ask: (plan) => ({ ...plan, ask: "Come" }),
  venue: (plan) => ({ ...plan, venue: "Town hall" }),
  item: (plan) => ({ ...plan, item: "The reading room" }),
  doors: (plan) => ({
    ...plan,
    doors: plan.doors.map((door) => ({ ...door, url: "https://venue.example/" })),
  }),
  moment: (plan) => ({ ...plan, moment: { ...plan.moment, date: "2026-11-20" } }),
  goal: (plan) => ({ ...plan, goal: { people: 100, rank: null } }),
  organiser: (plan) => ({ ...plan, disclosures: { ...plan.disclosures, organiser: "Ada" } }),
  benefits: (plan) => ({ ...plan, disclosures: { ...plan.disclosures, benefits: "Readers" } }),
  pays: (plan) => ({ ...plan, disclosures: { ...plan.disclosures, pays: "Nobody" } }),
  money: (plan) => ({ ...plan, disclosures: { ...plan.disclosures, money: "There is none" } }),
  texts: (plan) => ({ ...plan, texts: [] }),
};
const FIELDS_OF_SIGN_IN = 1;

test.each(TEMPLATE_IDS)("%s: at most twelve things typed by hand from sign-in to an open campaign", (id) => {
  const prefilled = planFrom(id, defaults);
  expect(Value.Check(Plan, prefilled)).toBe(true);
  const byHand = missingFields(prefilled, now);
  expect(FIELDS_OF_SIGN_IN + byHand.length).toBeLessThanOrEqual(12);
  const plan = byHand.reduce((filled, field) => TYPED[field](filled), prefilled);
  const opened = decideCampaign({ state: "draft", plan, rehearsal: false }, { kind: "open" }, now);
  expect(opened.ok && opened.value.campaign.state).toBe("open");
});

test("what only the organiser can answer for is never prefilled", () => {
  for (const id of TEMPLATE_IDS) {
    const { name, disclosures } = planFrom(id, defaults);
    expect([name, ...Object.values(disclosures)].join("")).toBe("");
  }
});

test("an empty plan says when and where the organiser is, and nothing else", () => {
  const plan = emptyPlan(defaults);
  expect(Value.Check(Plan, plan)).toBe(true);
  expect(plan.moment).toMatchObject({ zone: "Europe/Berlin", date: "2026-11-15" });
  expect(missingFields(plan, now)).toHaveLength(10);
});

test("a day that is not in the calendar is no moment", () => {
  const plan = emptyPlan({ ...defaults, date: "2027-02-30" });
  expect(missingFields(plan, now)).toContain("moment");
});
