import type { Rule } from "./rule.ts";

/** Up to five words on, without entering the next clause: "buy it, if you like" is not about likes. */
const WITHIN_CLAUSE =
  "(?:\\s+(?!(?:and|then|or|if|but|when|so|who|it|once|leave|post|give|write|add)\\b)[\\w',.-]+){0,5}?\\s+";
/** Engagement as a thing: English uses most of the words as verbs too ("buy it and stream it"). */
const ENGAGEMENT_NOUN =
  "(?:(?:votes|likes|followers|streams|plays|views|stars|up-?votes|signatures|reviews|ratings|installs|subscribers|subs|retweets|comments|engagement|clicks|backers|playlist (?:place(?:ment)?|spot|slot)s?)|(?:\\d[\\d.,]*k?|fake|extra|more|per|each|every)\\s+(?:vote|like|follower|stream|play|view|star|up-?vote|signature|review|rating|install|subscriber|comment|click))";

export const boughtEngagement: Rule = {
  id: "bought-engagement",
  severity: "block",
  scope: "everywhere",
  patterns: {
    all: [
      "(?:packages?|packs?|bundles?|pakete?|lots?|paquetes?|pacotes?) (?:of|mit|von|de|d') \\d[\\d.,]*k? {engagement}",
    ],
    en: [
      `(?:buy(?:ing)?|order(?:ing)?|rent(?:ing)?|sell(?:ing)?|purchas(?:e|ing)|pay(?:ing)?(?: \\w+){0,2} for|paid for|boost with)${WITHIN_CLAUSE}${ENGAGEMENT_NOUN}(?! (?:page|button|party))`,
      `(?:chip in|crowdfund|raise money|donate)${WITHIN_CLAUSE}${ENGAGEMENT_NOUN}`,
      "(?:pay|paying|paid|money|fee)<4>(?:playlist|curators?|influencers?)<3>(?:spot|place|placement|slot|add|without)?",
      "(?:\\d+|cheap|real|guaranteed)<2>{engagement} for (?:only |just )?(?:\\$|€|£) ?\\d",
      "(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|dozens?|[2-9]|[1-9]\\d+)|thousand|thousands of|hundreds of|\\d[\\d.,]*k?) (?:\\w+ )?(?:views|likes|followers|streams|plays|stars|votes|downloads)<4>(?:from this site|for (?:only |just )?[$€£]?\\w+(?: bucks| dollars| euros| pounds)|costs? (?:only|just|\\d|[$€£]))",
      "(?:for|only|just)<1>(?:[$€£] ?\\d+|\\w+ (?:bucks|dollars|euros|pounds|quid))<5>(?:views|likes|followers|streams|plays|votes)",
      "(?:we|i)(?:'ve| have)? bought<4>(?:\\d\\S*|thousands?|hundreds?|fake|our|some|more)<2>{engagement}",
      "(?:\\d+|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|dozens?|[2-9]|[1-9]\\d+)) (?:cents?|pence|p|dollars?|euros?|bucks)<2>(?:per|for (?:each|every))<3>(?:{review}|{vote}|{engagement}|{sign})",
    ],
    de: [
      "(?:kauf|bestell|miet|bezahl|erwerb)\\w*<5>{engagement}",
      "{engagement}<3>(?:kauf\\w*|dazukauf\\w*|gekauft|bestellen|mieten)",
      "(?:aufrufe|klicks|follower|likes|stimmen|streams|abonnenten|sterne)<3>(?:fur|kosten)<2>(?:\\d+|\\w+) (?:euro|€|dollar)",
      "(?:\\d+|(?:zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|zwanzig|dreissig|funfzig|hundert|dutzend\\w*|[2-9]|[1-9]\\d+)) (?:cents?|euro|€)<2>(?:pro|je|fur jede\\w*)<3>(?:{review}|{vote}|{engagement}|stimme|unterschrift)",
    ],
    fr: [
      "(?:achet|command|pay|lou)\\w*<4>(?:des |de |d'|\\d+ |faux )*{engagement}",
      "(?:vues|abonnes|likes|votes|ecoutes|etoiles)<3>(?:coutent?|pour)<2>(?:\\d+|\\w+) (?:euros?|€)",
      "(?:achet|command|pay)\\w*<6>{engagement}",
      "(?:\\d+|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|trente|cinquante|cent|dizaines?|douzaines?|[2-9]|[1-9]\\d+)) (?:centimes?|euros?|€)<2>(?:par|pour chaque)<3>(?:{review}|{vote}|{engagement}|note)",
    ],
    es: [
      "(?:compr|contrat|pag|alquil)\\w*<3>(?:\\d+ |mil |unos )*{engagement}",
      "vend\\w*<3>(?:visitas|votos|seguidores|reproducciones|likes|estrellas)",
      "(?:visitas|seguidores|votos|reproducciones)<3>por<2>(?:euros|dolares|pesos|€)",
      "compr\\w*<6>(?:visitas|seguidores|votos|reproducciones|estrellas)",
      "(?:\\d+|(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|treinta|cincuenta|cien|docenas?|decenas?|[2-9]|[1-9]\\d+)) (?:centimos?|centavos?|euros?|pesos)<2>por<3>(?:{review}|{vote}|{engagement})",
    ],
    pt: [
      "(?:compr|contrat|pag|alug)\\w*<3>(?:\\d+ |mil |uns )*{engagement}",
      "vend\\w*<3>(?:visualizacoes|visitas|votos|seguidores|reproducoes|likes|estrelas)",
      "(?:visualizacoes|seguidores|votos|reproducoes)<3>por<2>(?:euros|reais|dolares)",
      "compr\\w*<6>(?:visualizacoes|seguidores|votos|reproducoes|estrelas)",
      "(?:\\d+|(?:dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|doze|vinte|trinta|cinquenta|cem|duzias?|dezenas?|[2-9]|[1-9]\\d+)) (?:centimos?|centavos?|euros?|reais)<2>por<3>(?:{review}|{vote}|{engagement})",
    ],
  },
};
