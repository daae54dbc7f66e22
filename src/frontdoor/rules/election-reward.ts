import type { Rule } from "./rule.ts";

export const electionReward: Rule = {
  id: "election-reward",
  severity: "block",
  scope: "covered",
  unless: {
    en: "(?:voting|vote|election) (?:is|are) free|free,? secret|secret|bus(?:es)?|parking|public transport",
    de: "geheim|frei und|bus(?:se)?|bahn(?:en)?|nahverkehr",
    fr: "secret|bus|transports?|metro",
    es: "secreto|autobus(?:es)?|transporte|metro",
    pt: "secreto|autocarros?|onibus|transportes?|metro",
  },
  patterns: {
    all: ["{reward}<12>(?:{vote})", "(?:{vote})<12>{reward}"],
    en: [
      "(?:vote|voted|voting|ballot|sticker|register\\w*|polls?)<14>(?:free|on us|on me|on the house|discount|win|paid|pay you|treat|drinks?|beers?|ride|food|party)(?! and fair| election| country| will)",
      "{reward}<14>(?:ballot|polls?|voting|voted|sticker)",
      "(?:free|paid|cash|win|money|we'?ll pay)<8>(?:if|for|when|to)<4>(?:vote|voting|register\\w*)",
      "(?:free|on us|on the house|pints?|doughnuts?|donuts?|beers?|coffees?|dollars|bucks|cash|[$£€] ?\\d+)<14>(?:voters?|voted|ballots?|polls|stubs?|sticker)",
      "(?:voters?|voted|ballots?|polls|stubs?|sticker)<14>(?:free|on us|on the house|pints?|doughnuts?|beers?|coffees?|dollars|bucks)(?! and fair)",
    ],
    de: [
      "(?:wahl|wahlt|wahlen|stimme|wahllokal)<12>(?:gratis|kostenlos|umsonst|freibier|geht auf uns|spendier\\w*|schenk\\w*|rabatt|lad(?:en|e) (?:wir|ich) (?:euch|dich))",
      "(?:freibier|gratis|kostenlos\\w*)<10>(?:wahl|wahlt|wahlen|stimme|wahler)",
      "(?:wahlen war\\w*|gewahlt|wahllokal|stimmzettel|wahlen gehen?|abgestimmt)<14>(?:gratis|kostenlos|umsonst|freibier|geschenkt|spendier\\w*|euro)",
      "(?:gratis|kostenlos\\w*|umsonst|freibier|geschenkt|euro)<14>(?:wahlen war\\w*|gewahlt|wahllokal|stimmzettel\\w*|wahler\\w*)",
    ],
    fr: [
      "(?:offert\\w*|gratuit\\w*|on (?:vous|t')? ?(?:offre|invite|paie))<12>(?:vot\\w*|urnes?|bulletin)",
      "(?:vot\\w*|urnes?|bulletin)<12>(?:offert\\w*|gratuit\\w*|on (?:vous|t') ?(?:offre|invite|paie))",
      "(?:offert|gratuit)\\w*<14>(?:bureaux? de vote|bulletin|carte d'electeur|electeurs?|urnes?|vot\\w*)",
      "euros<10>(?:bulletin|vot\\w*|urnes?)|(?:bulletin|bureaux? de vote|electeurs?)<12>(?:offert|gratuit)\\w*",
    ],
    es: [
      "(?:vot\\w*|urnas?)<10>(?:gratis|te (?:invitamos|damos|regalamos|pagamos)|invita la casa|regal\\w*)",
      "(?:gratis|invitamos|regalamos|pagamos)<10>(?:vot\\w*|urnas?)",
      "(?:gratis|euros|pesos|dolares|invita\\w*|regal\\w*)<14>(?:vot(?:o|ar|e|en|a|ado|antes)|papeletas?|urnas?|tinta)",
      "(?:papeletas?|urnas?|tinta)<12>(?:gratis|euros|pesos|regal\\w*)",
    ],
    pt: [
      "(?:vot\\w*|urnas?)\\W+(?:\\w+\\W+){0,10}?(?:gratis|de graca|ganha|por nossa conta|damos|pagamos|presente)",
      "(?:gratis|de graca|ganha|pagamos|damos)<10>(?:vot\\w*|urnas?)",
      "(?:gratis|euros|reais|por conta da casa|ganha|de graca)<14>(?:vot(?:o|ar|e|em|ou)|boletim|boletins|urnas?)",
      "(?:boletim|comprovativo de voto|comprovante de voto|urnas?)<12>(?:gratis|euros|reais|por conta da casa|ganha)",
    ],
  },
};
