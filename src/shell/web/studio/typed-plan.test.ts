import { expect, test } from "vitest";
import { type Plan, planFrom, TEMPLATE_IDS } from "#campaign";
import { missingIn, readTyped, typedFrom } from "./typed-plan.ts";

const defaults = { zone: "Europe/Berlin", date: "2027-03-22", language: "en" };
const country = (typed: string) => (typed === "Germany" || typed === "DE" ? "DE" : null);
const isProfile = (venue: string) => venue === "itunes-store";

test.each(TEMPLATE_IDS)("%s: what the form shows is read back as the same plan", (id) => {
  const plan: Plan = {
    ...planFrom(id, defaults),
    doors: [
      { label: "Everywhere", url: "https://venue.example/a", country: null, device: "any" },
      { label: "In Germany", url: "tel:+49 30 1234", country: "DE", device: "phone" },
    ],
    feed: { cc: "us", chart: "topsongs" },
    goal: { people: 1500, rank: 10 },
  };
  expect(readTyped(typedFrom(plan, isProfile), planFrom("vote", defaults), country)).toEqual({
    plan,
    wrong: {},
  });
});

test("links are understood as people write them", () => {
  const typed = {
    ...typedFrom(planFrom("phone-in", defaults), isProfile),
    "door-0-url": "+44 20 7946 0000",
    "door-1-url": "venue.example/vote",
    "door-1-country": "Germany",
  };
  const { plan, wrong } = readTyped(typed, planFrom("vote", defaults), country);
  expect(wrong).toEqual({});
  expect(plan.doors.map(({ url }) => url)).toEqual(["tel:+44 20 7946 0000", "https://venue.example/vote"]);
  expect(plan.doors[1]).toMatchObject({ label: "venue.example", country: "DE" });
});

test("a link that runs code is refused beside its field", () => {
  const typed = {
    ...typedFrom(planFrom("vote", defaults), isProfile),
    "door-0-url": "javascript:alert(1)",
  };
  expect(readTyped(typed, planFrom("vote", defaults), country).wrong).toEqual({
    "door-0-url": "studio.wrong.door",
  });
});

test("what is missing is said beside the control where it is typed", () => {
  const wrong = missingIn(planFrom("vote", defaults), Date.parse("2027-03-01T00:00Z"));
  expect(Object.keys(wrong).sort()).toEqual(
    ["benefits", "door-0-url", "goal-people", "item", "money", "name", "organiser", "pays", "venue"].sort(),
  );
});
