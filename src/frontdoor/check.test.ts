import fc from "fast-check";
import { expect, test } from "vitest";
import { loadLaw, loadVenues } from "../shell/venues/index.ts";
import type { Answers } from "./answers.ts";
import { checkFrontDoor } from "./check.ts";

const law = loadLaw();
const at = (id: string) => loadVenues().get(id)!;
const FAN: Answers = {
  ask: "buy",
  organiser: "fan",
  timesEach: 1,
  account: "own",
  country: "own",
  payer: "supporter",
  reward: "none",
  interest: "none",
};
const check = (venue: string, answers: Answers | null, ...texts: string[]) =>
  checkFrontDoor({
    venue: at(venue),
    law,
    answers,
    texts: texts.map((text, n) => ({ name: `text ${n + 1}`, text })),
  });

test("a fan who answers everything and asks for one purchase may open", () => {
  expect(check("itunes-store", FAN, "Buy it once, if you want it.")).toEqual({
    outcome: "clear",
    findings: [],
    conditions: [],
    offers: [],
  });
});

test("a campaign for votes on Hacker News is refused, with its source and another ask", () => {
  const { outcome, findings, offers } = check("hacker-news", { ...FAN, ask: "vote" });
  expect(outcome).toBe("refused");
  expect(findings[0]).toMatchObject({
    rule: "ask-votes",
    statement: "hn-upvotes",
    source: "https://news.ycombinator.com/newsfaq.html",
    confidence: "high",
  });
  expect(offers[0]?.words).toMatch(/Watch this ranking with us/);
});

test("questions without an answer are conditions, and an answer settles them", () => {
  const open = check("itunes-store", { ask: "buy" });
  expect(open.outcome).toBe("conditions");
  expect(open.conditions.map(({ id }) => id)).toEqual([
    "organiser",
    "once-each",
    "own-account",
    "own-country",
    "own-money",
    "no-reward",
    "interest",
  ]);
});

test("an artist has an interest to disclose", () => {
  const artist: Answers = { ...FAN, organiser: "artist" };
  expect(check("itunes-store", artist).conditions.map(({ id }) => id)).toEqual(["interest"]);
  expect(check("itunes-store", { ...artist, interest: "disclosed" }).outcome).toBe("clear");
});

test("letters to an MP open with points and an empty box, and wait with a ready text", () => {
  const letter: Answers = { ...FAN, ask: "write" };
  expect(check("uk-mp", { ...letter, letter: "points" }).outcome).toBe("clear");
  expect(check("uk-mp", { ...letter, letter: "ready-text" }).outcome).toBe("conditions");
  expect(check("uk-mp", letter).conditions.map(({ id }) => id)).toEqual(["points-not-letter"]);
});

test("a government behind a television vote is refused, a fan with up to ten votes is not", () => {
  const vote: Answers = { ...FAN, ask: "vote", timesEach: 10 };
  expect(check("eurovision", vote).outcome).toBe("clear");
  expect(check("eurovision", { ...vote, timesEach: 11 }).findings[0]?.rule).toBe("repeat-act");
  const government: Answers = { ...vote, organiser: "government", interest: "disclosed", imprint: true };
  expect(check("eurovision", government).findings[0]?.statement).toBe("esc-promo");
});

test.each([
  [{ account: "several" }, "several-accounts"],
  [{ account: "lent" }, "borrowed-identity"],
  [{ country: "other" }, "other-country"],
  [{ payer: "paid-back" }, "paid-back"],
  [{ payer: "organiser" }, "paid-back"],
  [{ reward: "for-the-act" }, "reward"],
  [{ interest: "hidden" }, "hidden-interest"],
  [{ timesEach: 2 }, "repeat-act"],
] as const)("the answer %o is refused as %s", (answer, rule) => {
  const { outcome, findings } = check("itunes-store", { ...FAN, ...answer });
  expect(outcome).toBe("refused");
  expect(findings.map((finding) => finding.rule)).toEqual([rule]);
  expect(findings[0]?.where).toMatch(/^answer-/);
});

test("elections stay closed until the operator turns them on and the imprint is there", () => {
  const { ask: _, ...rest } = FAN;
  const vote: Answers = { ...rest, ask: "vote" };
  expect(check("election", vote).conditions.map(({ id }) => id)).toEqual(["imprint", "operator-allows"]);
  expect(check("election", { ...vote, imprint: true, operatorAllows: true }).outcome).toBe("clear");
});

test("a finding marks its words, in the text where they stand, accents and emoji included", () => {
  const text = "🎵 Créez-vous un deuxième compte, s’il vous plaît !";
  const { findings } = check("itunes-store", null, "Bonjour.", text);
  const [finding] = findings;
  expect(finding?.where).toBe("text 2");
  expect(text.slice(finding!.start!, finding!.end!)).toBe(finding!.match);
  expect(finding?.match).toBe("Créez-vous un deuxième compte");
});

test("a question and the reward that follows it are read together", () => {
  expect(check("election", null, "Voted on Sunday? Get a free beer.").outcome).toBe("refused");
});

test("whatever is typed, the check answers, and every match is what stands at its offsets", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("use a VPN", "no VPN", "upvote us", "ß", "É", "? ", ". ", "\n", "sign twice"),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.constantFrom(...loadVenues().values()),
      (pieces, venue) => {
        const text = pieces.join(" ");
        const { outcome, findings } = checkFrontDoor({
          venue,
          law,
          answers: null,
          texts: [{ name: "t", text }],
        });
        for (const { start, end, match } of findings) expect(text.slice(start!, end!)).toBe(match);
        expect(outcome === "clear").toBe(findings.length === 0);
      },
    ),
    { numRuns: 60 },
  );
});
