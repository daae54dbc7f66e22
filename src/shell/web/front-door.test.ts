import { expect, test } from "vitest";
import { planFrom, TEMPLATE_IDS } from "#campaign";
import { loadLaw, loadVenues } from "../venues/index.ts";
import { checkPlan } from "./front-door.tsx";

const rules = { venues: loadVenues(), law: loadLaw() };
const defaults = { zone: "UTC", date: "2027-03-22", language: "en" };

test.each(TEMPLATE_IDS)("the words that the template %s begins with may be asked at its venue", (id) => {
  expect(checkPlan(rules, planFrom(id, defaults))?.outcome).not.toBe("refused");
});

test.each(["hacker-news", "reddit", "product-hunt"])("votes at %s may not be asked for at all", (venue) => {
  const plan = { ...planFrom("vote", defaults), venue, ask: "Upvote our post on Tuesday" };
  const check = checkPlan(rules, plan);
  expect(check?.outcome).toBe("refused");
  expect(check?.alternative).toBeTruthy();
});

test("a venue without a profile is not called clear: there is nothing to hold the plan against", () => {
  expect(checkPlan(rules, { ...planFrom("vote", defaults), venue: "The village fair" })).toBeNull();
});
