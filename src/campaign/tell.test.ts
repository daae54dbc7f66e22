import { expect, test } from "vitest";
import { emptyPlan, halfTold, missingFields, tell } from "./index.ts";

const plan = {
  ...emptyPlan({ zone: "UTC", date: "2027-03-22", language: "en-GB" }),
  name: "Song of the Day",
  ask: "Buy it once, if you like it",
  story: "We like it.",
  languages: ["en-GB", "de", "pt-BR"],
  texts: [
    { language: "de", name: "Lied des Tages", ask: "Kauft es einmal", story: "Wir mögen es.", shareText: "" },
    { language: "pt-BR", name: "Canção do dia", ask: "", story: "", shareText: "" },
  ],
};

test("people read the version in their language, whatever the region; others the main text", () => {
  expect(tell(plan, "de-AT")).toMatchObject({ name: "Lied des Tages", story: "Wir mögen es.", toldIn: "de" });
  expect(tell(plan, "en")).toMatchObject({ name: "Song of the Day", toldIn: "en-GB" });
  expect(tell(plan, "ar")).toMatchObject({ name: "Song of the Day", toldIn: "en-GB" });
});

test("a plan from before there were versions is told as it is", () => {
  const { texts: _, ...old } = plan;
  expect(tell(old, "de")).toMatchObject({ name: "Song of the Day", toldIn: "en-GB" });
  expect(missingFields(old, null)).not.toContain("texts");
});

test("a version tells everything that the main text tells, or the campaign does not open", () => {
  expect(halfTold(plan)).toEqual([
    { language: "pt-BR", part: "ask" },
    { language: "pt-BR", part: "story" },
  ]);
  expect(missingFields(plan, null)).toContain("texts");
  expect(missingFields({ ...plan, texts: plan.texts.slice(0, 1) }, null)).not.toContain("texts");
});
