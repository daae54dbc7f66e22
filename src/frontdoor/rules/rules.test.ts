import { expect, test } from "vitest";
import { loadLaw, loadVenues } from "../../shell/venues/index.ts";
import { checkFrontDoor } from "../check.ts";
import type { Language } from "../words/lexicon.ts";
import { RULES } from "./index.ts";

type Trap = readonly [venue: string, language: Language, asked: string, innocent: string];

/** For each rule: words that break it, and a near miss that does not. */
const TRAPS: Record<string, readonly Trap[]> = {
  "ask-votes": [
    ["hacker-news", "en", "Please upvote us", "Nobody may ask you to upvote"],
    ["product-hunt", "fr", "Votez pour nous", "Nous ne demandons pas de votes"],
  ],
  "ask-comments": [["hacker-news", "es", "Dejen un comentario amable", "No dejen comentarios por encargo"]],
  "election-reward": [["election", "en", "Free pizza if you vote", "There is no free pizza for voting"]],
  "false-voting-facts": [["election", "en", "You can vote by text", "You can't vote by text"]],
  "several-accounts": [
    ["itunes-store", "en", "Make a second Apple ID", "Don't make a second Apple ID"],
    ["itunes-store", "de", "Kauft mit mehreren Konten", "Kauft nicht mit mehreren Konten"],
  ],
  "borrowed-identity": [["change-org", "en", "Sign on behalf of your kids", "Sign for your kids' future"]],
  "invented-details": [["change-org", "pt", "Coloque qualquer nome", "Não coloque qualquer nome"]],
  "other-country": [
    ["itunes-store", "en", "Use a VPN", "No VPN please"],
    ["spotify-charts", "fr", "Activez un VPN", "Pas de VPN, merci"],
  ],
  "loop-streaming": [
    ["spotify-charts", "en", "Loop the song overnight", "We loop through the list of MPs"],
    ["spotify-charts", "en", "Stream it 24/7", "Keep me in the loop"],
  ],
  "many-devices": [["spotify-charts", "es", "Usen todos los dispositivos", "Miren juntos en una pantalla"]],
  "repeat-act": [
    ["itunes-store", "en", "Buy several copies", "Don't buy more than one copy"],
    ["newspaper-poll", "en", "Vote every hour", "Buses should run every hour"],
    ["change-org", "en", "Sign twice", "Can I sign twice? No, once"],
  ],
  "paid-back": [["itunes-store", "de", "Wir erstatten den Kaufpreis", "Wir erstatten nichts"]],
  reward: [["youtube", "en", "Subscribe to win a phone", "There is no prize for subscribing"]],
  "bought-engagement": [
    ["youtube", "en", "Let's buy 10,000 views", "Never buy views"],
    ["itunes-store", "en", "Let us buy likes for the page", "Buy it once, if you like it"],
    ["itunes-store", "en", "Pay them for reviews", "Buy the single, then review it and vote for us"],
  ],
  "traded-engagement": [["youtube", "en", "Sub4sub, anyone", "Subscribe if you like it"]],
  "split-payments": [
    ["billboard-luminate", "en", "Split your orders", "There is no need to split your orders"],
  ],
  "clear-traces": [["newspaper-poll", "en", "Clear your cookies", "Please don't clear your cookies"]],
  "hide-from-filter": [["meta", "en", "Make it look organic", "The farm sells organic food"]],
  automation: [["newspaper-poll", "en", "Run this script", "The film script is great"]],
  brigading: [["reddit", "en", "Let's brigade their thread", "The fire brigade came"]],
  "mass-report": [["x-trends", "en", "Everyone report this account", "Report what you saw to the police"]],
  overload: [["us-congress", "en", "Jam the phone lines", "A petition for flood defences"]],
  harassment: [["us-congress", "en", "Here is his home address", "Write your home address on the form"]],
  "spam-contacts": [["x-trends", "en", "DM everyone you know", "Tell one friend who might care"]],
  "upload-contacts": [["change-org", "en", "Upload your address book", "We never upload your address book"]],
  "review-slant": [["amazon-bestsellers", "en", "Leave a 5-star review", "Leave an honest review"]],
  "review-unread": [
    ["amazon-bestsellers", "en", "Review it even if you haven't read it", "Read it, then review it"],
  ],
  "tag-hijack": [["x-trends", "en", "Hijack their hashtag", "Use our hashtag"]],
  canvassing: [["wikipedia-pageviews", "en", "Vote keep in the deletion discussion", "Read the article"]],
  secrecy: [["meta", "en", "Keep this secret", "The secret garden is a book"]],
  "hidden-interest": [["meta", "en", "Pose as a customer", "Say that you work for us"]],
  "copy-text": [["uk-mp", "en", "Copy and paste this letter", "Please don't copy and paste"]],
  "certain-success": [
    ["itunes-store", "en", "We will definitely be number one", "We may or may not get there"],
  ],
  "false-majority": [["newspaper-poll", "en", "The whole country demands it", "Some of us want it"]],
};

test("every rule has its traps here", () => {
  expect(Object.keys(TRAPS).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

const rulesIn = (venue: string, language: Language, text: string): string[] =>
  checkFrontDoor({
    venue: loadVenues().get(venue)!,
    law: loadLaw(),
    answers: null,
    texts: [{ name: "text", text, language }],
  }).findings.map(({ rule }) => rule);

for (const [rule, traps] of Object.entries(TRAPS)) {
  test(`${rule}: found where it is asked, not where it is advised against`, () => {
    for (const [venue, language, asked, innocent] of traps) {
      expect(rulesIn(venue, language, asked), asked).toContain(rule);
      expect(rulesIn(venue, language, innocent), innocent).toEqual([]);
    }
  });
}

test("every statement of a venue or law that names a rule names one that exists", () => {
  const ids = new Set([...RULES.map(({ id }) => id), "disproportionate-promotion", "imprint"]);
  const statements = [
    ...[...loadVenues().values()].flatMap(({ forbiddenAsks }) => forbiddenAsks),
    ...loadLaw(),
  ];
  for (const { id, covers } of statements) for (const rule of covers) expect(ids, id).toContain(rule);
});
