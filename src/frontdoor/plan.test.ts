import { expect, test } from "vitest";
import { planFrom, TEMPLATE_IDS } from "#campaign";
import { checkPlan } from "#frontdoor";
import { loadLaw, loadVenues } from "../shell/venues/index.ts";

const rules = { venues: loadVenues(), law: loadLaw() };
const defaults = { zone: "UTC", date: "2027-03-22", language: "en" };

test.each(TEMPLATE_IDS)("the words that the template %s begins with may be asked at its venue", (id) => {
  expect(checkPlan(rules, planFrom(id, defaults))?.outcome).not.toBe("refused");
});

test.each(["hacker-news", "reddit", "product-hunt"])("votes at %s may not be asked for at all", (venue) => {
  const check = checkPlan(rules, { ...planFrom("vote", defaults), venue, ask: "Upvote our post on Tuesday" });
  expect(check.outcome).toBe("refused");
  expect(check.offers.length).toBeGreaterThan(0);
});

test.each([
  ["Hacker News", "ask-votes"],
  ["the front page of HN", "ask-votes"],
  ["r/music on Reddit.com", "ask-votes"],
  ["Élection présidentielle", null],
])("a place that is typed as “%s” is held against the profile it means", (venue, rule) => {
  const check = checkPlan(rules, { ...planFrom("vote", defaults), venue });
  if (rule) expect(check.findings.map((finding) => finding.rule)).toContain(rule);
  else expect(check.conditions.map(({ id }) => id)).toContain("operator-allows");
});

test("a link to a place where votes may not be asked for brings that place's rules with it", () => {
  const door = { label: "Our post", country: null, device: "any" } as const;
  const plan = { ...planFrom("vote", defaults), venue: "My own ranking" };
  const led = { ...plan, doors: [{ ...door, url: "https://news.ycombinator.com/item?id=1" }] };
  expect(checkPlan(rules, led).findings[0]?.statement).toBe("hn-upvotes");
  expect(checkPlan(rules, { ...plan, doors: [{ ...door, url: "https://poll.example/" }] }).outcome).toBe(
    "conditions",
  );
});

test("a place without a profile is held against the law and the rules that hold everywhere", () => {
  const fair = { ...planFrom("vote", defaults), venue: "The village fair" };
  expect(checkPlan(rules, fair).outcome).toBe("conditions");
  const asked = checkPlan(rules, { ...fair, shareText: "Vote twice, once with your second account" });
  expect(asked.findings).toContainEqual(
    expect.objectContaining({ rule: "several-accounts", where: "shareText", confidence: "high" }),
  );
});

test.each(["name", "ask", "item", "story", "shareText"] as const)(
  "words that may not be asked are found in the plan's %s, and marked where they stand",
  (name) => {
    const text = "Friends: make a second account, please";
    const { outcome, findings } = checkPlan(rules, { ...planFrom("chart-rush", defaults), [name]: text });
    expect(outcome).toBe("refused");
    const [finding] = findings;
    expect(finding!.where).toBe(name);
    expect(text.slice(finding!.start!, finding!.end!)).toBe("make a second account");
  },
);

test("the labels of links and the disclosures are read too", () => {
  const plan = planFrom("chart-rush", defaults);
  const door = { url: "https://shop.example/", country: null, device: "any" } as const;
  const label = checkPlan(rules, { ...plan, doors: [{ ...door, label: "Use a VPN first" }] });
  expect(label.findings[0]).toMatchObject({ rule: "other-country", where: "door-0-label" });
  const pays = { ...plan.disclosures, pays: "Send us the receipt and we pay you back" };
  expect(checkPlan(rules, { ...plan, disclosures: pays }).findings[0]).toMatchObject({ where: "pays" });
});

/** What honest organisers disclose: telling it must never shut the door. */
const DISCLOSED = [
  "Nobody",
  "The band and its label, who sell the song",
  "Nobody is paid; we do it in our spare time",
  "The label pays for the server and for two adverts, 300 euros in all",
  "To the store and the band, as for any sale",
  "We get 5 % commission on each sale through our link",
  "There is none",
  "Half of what the band earns that day goes to a school",
  "The company that makes it pays us 500 euros for this campaign",
  "Members of the club share the costs of the website",
  "All money goes to the charity, and the accounts are on its site",
  "Der Verein zahlt den Server, sonst fließt kein Geld",
  "L'association paie l'hébergement du site",
  "La discográfica paga los anuncios",
  "A banda paga o servidor",
];
test.each(DISCLOSED)("an honest disclosure is not refused: %s", (told) => {
  const plan = planFrom("chart-rush", defaults);
  const disclosures = { organiser: "Rosa, rosa@example.org", benefits: told, pays: told, money: told };
  expect(checkPlan(rules, { ...plan, disclosures }).findings).toEqual([]);
});

test("every ask that is offered where another was refused may itself be asked", () => {
  for (const venue of rules.venues.values()) {
    const plan = { ...planFrom("vote", defaults), venue: venue.id, answers: { account: "several" as const } };
    const { offers } = checkPlan(rules, plan);
    expect(offers.length, venue.id).toBeGreaterThan(0);
    for (const { ask, words } of offers) {
      const taken = { ...planFrom("vote", defaults), venue: venue.id, askKind: ask, ask: words };
      expect(checkPlan(rules, taken).findings, `${venue.id}: ${words}`).toEqual([]);
    }
  }
});
