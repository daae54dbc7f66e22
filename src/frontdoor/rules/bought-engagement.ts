import type { Rule } from "./rule.ts";

/** Up to five words on, without entering the next clause: "buy it, if you like" is not about likes. */
const WITHIN_CLAUSE =
  "(?:\\s+(?!(?:and|then|or|if|but|when|so|who|it|once|leave|post|give|write|add)\\b)[\\w',.-]+){0,5}?\\s+";
/** Engagement as a thing: English uses most of the words as verbs too ("buy it and stream it"). */
const ENGAGEMENT_NOUN =
  "(?:(?:votes|likes|followers|streams|plays|views|stars|up-?votes|signatures|reviews|ratings|installs|subscribers|subs|retweets|comments|engagement|clicks|backers|playlist (?:place(?:ment)?|spot|slot)s?)|(?:\\d[\\d.,]*k?|fake|extra|more|per|each|every)\\s+(?:vote|like|follower|stream|play|view|star|up-?vote|signature|review|rating|install|subscriber|comment|click))";

export const boughtEngagement: Rule = {
  id: "bought-engagement",
  about: "Votes, plays, followers or places bought or sold.",
  severity: "block",
  scope: "everywhere",
  mend: "Ask each person to invite people they know.",
  patterns: {
    all: [
      "(?:packages?|packs?|bundles?|pakete?|lots?|paquetes?|pacotes?) (?:of|mit|von|de|d') \\d[\\d.,]*k? {engagement}",
    ],
    en: [
      `(?:buy(?:ing)?|order(?:ing)?|rent(?:ing)?|sell(?:ing)?|purchas(?:e|ing)|pay(?:ing)?(?: \\w+){0,2} for|paid for|boost with)${WITHIN_CLAUSE}${ENGAGEMENT_NOUN}(?! (?:page|button|party))`,
      `(?:chip in|crowdfund|raise money|donate)${WITHIN_CLAUSE}${ENGAGEMENT_NOUN}`,
      "(?:pay|paying|paid|money|fee)<4>(?:playlist|curators?|influencers?)<3>(?:spot|place|placement|slot|add|without)?",
      "(?:\\d+|cheap|real|guaranteed)<2>{engagement} for (?:only |just )?(?:\\$|€|£) ?\\d",
    ],
    de: [
      "(?:kauf|bestell|miet|bezahl|erwerb)\\w*<5>{engagement}",
      "{engagement}<3>(?:kauf\\w*|dazukauf\\w*|gekauft|bestellen|mieten)",
    ],
    fr: ["(?:achet|command|pay|lou)\\w*<4>(?:des |de |d'|\\d+ |faux )*{engagement}"],
    es: ["(?:compr|contrat|pag|alquil)\\w*<3>(?:\\d+ |mil |unos )*{engagement}"],
    pt: ["(?:compr|contrat|pag|alug)\\w*<3>(?:\\d+ |mil |uns )*{engagement}"],
  },
};
