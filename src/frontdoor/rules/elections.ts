import type { Rule } from "./rule.ts";

export const electionReward: Rule = {
  id: "election-reward",
  about: "Anything of value for voting, or for registering to vote, in an election.",
  severity: "block",
  scope: "covered",
  mend: "Remind people of the day and of what they need to bring; offer nothing for it.",
  patterns: {
    all: ["{reward}<12>(?:{vote})", "(?:{vote})<12>{reward}"],
    en: [
      "(?:vote|voted|voting|ballot|sticker|register\\w*|polls?)<14>(?:free|on us|on me|on the house|discount|win|paid|pay you|treat|drinks?|beers?|ride|food|party)(?! and fair| election| country| will)",
      "{reward}<14>(?:ballot|polls?|voting|voted|sticker)",
      "(?:free|paid|cash|win|money|we'?ll pay)<8>(?:if|for|when|to)<4>(?:vote|voting|register\\w*)",
    ],
    de: [
      "(?:wahl|wahlt|wahlen|stimme|wahllokal)<12>(?:gratis|kostenlos|umsonst|freibier|geht auf uns|spendier\\w*|schenk\\w*|rabatt|lad(?:en|e) (?:wir|ich) (?:euch|dich))",
      "(?:freibier|gratis|kostenlos\\w*)<10>(?:wahl|wahlt|wahlen|stimme|wahler)",
    ],
    fr: [
      "(?:offert\\w*|gratuit\\w*|on (?:vous|t')? ?(?:offre|invite|paie))<12>(?:vot\\w*|urnes?|bulletin)",
      "(?:vot\\w*|urnes?|bulletin)<12>(?:offert\\w*|gratuit\\w*|on (?:vous|t') ?(?:offre|invite|paie))",
    ],
    es: [
      "(?:vot\\w*|urnas?)<10>(?:gratis|te (?:invitamos|damos|regalamos|pagamos)|invita la casa|regal\\w*)",
      "(?:gratis|invitamos|regalamos|pagamos)<10>(?:vot\\w*|urnas?)",
    ],
    pt: [
      "(?:vot\\w*|urnas?)\\W+(?:\\w+\\W+){0,10}?(?:gratis|de graca|ganha|por nossa conta|damos|pagamos|presente)",
      "(?:gratis|de graca|ganha|pagamos|damos)<10>(?:vot\\w*|urnas?)",
    ],
  },
};

export const falseVotingFacts: Rule = {
  id: "false-voting-facts",
  about: "Wrong words on when, where, how and who may vote.",
  severity: "block",
  scope: "covered",
  mend: "Point to the electoral authority's own page for day, place and what to bring.",
  patterns: {
    en: [
      "vote (?:by|via|through|from) (?:text|sms|phone|e-?mail|tweet|facebook|online|home)",
      "text (?:your vote|\\w+ to \\d+)",
      "(?:polling|election|voting|vote)(?: day)? (?:has |have |is |was )?(?:been )?(?:moved|postponed|cancelled|changed|extended)",
      "(?:vote|voting)<3>(?:on|is on) (?:wednesday|the day after)<6>(?:our|your|their|republicans|democrats|labour|side)",
      "(?:you )?(?:don'?t|do not) need to (?:register|be registered|be a citizen|bring id|be 18)",
    ],
    de: [
      "(?:wahlt|stimmt|abstimmen|wahlen)<3>(?:per|via|uber) (?:sms|whatsapp|mail|facebook|telefon)",
      "(?:wahl|wahltag|abstimmung)<3>(?:verschoben|abgesagt|verlegt|verlangert)",
    ],
    fr: [
      "vot\\w*<2>par (?:sms|texto|mail|telephone|facebook)",
      "(?:vote|scrutin|election)<3>(?:reporte|deplace|annule|prolonge)\\w*",
    ],
    es: [
      "vot\\w*<2>por (?:sms|mensaje|whatsapp|correo electronico|telefono|facebook)",
      "(?:votacion|eleccion|elecciones)<3>(?:aplazad|cancelad|movid|pospuest|suspendid)\\w*",
    ],
    pt: [
      "vot\\w*<2>por (?:sms|mensagem|whatsapp|e-?mail|telefone|facebook)",
      "(?:votacao|eleicao|eleicoes)<3>(?:adiad|cancelad|transferid|suspens)\\w*",
    ],
  },
};
