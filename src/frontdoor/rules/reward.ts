import type { Rule } from "./rule.ts";

export const reward: Rule = {
  id: "reward",
  about: "A prize, discount or other benefit for the act.",
  severity: "block",
  scope: "everywhere",
  mend: "Thank people afterwards; offer nothing for the act.",
  patterns: {
    all: [
      "{reward}<6>{linked}<4>(?:{vote}|{sign}|{review}|{engage}|{buy})",
      "(?:{vote}|{sign}|{review}|{engage}|{buy})<7>{give}<4>{reward}",
      "{linked}<3>(?:{vote}|{sign}|{review}|{engage}|{buy})<7>{give}<5>{reward}",
      "{give}<4>{reward}<6>{linked}<4>(?:{act})",
    ],
    en: [
      "(?:vote|sign|review|star|like|follow|subscribe|rate|buy|stream|share|register|retweet|comment)<6>(?:(?:to|and) (?:win|enter|qualify for|unlock)<3>(?:a|an|the|our|tickets?|\\w+)|and (?:get|receive|be entered)<3>{reward}|you'?re in for|for (?:a|the|your) (?:chance (?:to win|of)|discount|reward|prize)|(?:in (?:exchange|return) )?for<1>{reward})",
      "we(?:'ll| will)? (?:send|give|post|buy|pay|offer|treat)<3>(?:you|everyone|a|them)<4>{reward}",
      "(?:reviewers?|voters?|signers?|signatories|buyers?|streamers|subscribers|followers|stargazers)<6>(?:entered|get|gets|receive|win|draw|qualify for|a chance)<5>{reward}|(?:reviewers?|voters?|signers?|buyers?|subscribers|followers)<4>entered (?:into|in)",
      "(?:drop|post|leave|send) your wallet",
    ],
    de: [
      "(?:kaufer|wahler|unterzeichner|abonnenten|follower)\\w*<3>(?:bekomm|erhalt|krieg|gewinn)\\w*<4>\\w+",
      "(?:{act})<5>und gewinn\\w*",
      "!{act}<5>(?:im tausch )?(?:gegen|fur)<2>{reward}",
      "(?:wer|jeder,? der|alle,? die|wenn ihr|wenn du)<8>(?:bekomm\\w*|erhalt\\w*|kriegt?|gewinn\\w*|gibt(?:'?s| es)|laden wir)<5>{reward}",
      "(?:fur|als dank fur) (?:jede\\w*|eure|deine|alle)<3>(?:{vote}|stimme|{sign}|unterschrift|{review}|{engage}|kauf)<4>(?:gibt|bekomm|erhalt|kriegt|zahl|schenk|winkt)\\w*<5>",
      "unter allen<8>verlosen",
      "(?:verlos\\w*|gewinnspiel)<8>(?:{vote}|{sign}|{review}|{engage}|{buy})",
    ],
    fr: [
      "!{reward}<3>(?:contre|en echange d(?:e|'))<4>{review}",
      "(?:acheteurs|votants|electeurs|signataires|abonnes)<3>(?:recev|recoiv|gagn|obtien|remport)\\w*<4>\\w+",
      "(?:{act})<5>(?:et|pour) (?:gagn(?:ez|er)|remport(?:ez|er)|tent(?:ez|er))",
      "!{act}<6>(?:contre|en echange d(?:e|')?)<2>{reward}",
      "{reward}<3>(?:pour|a) (?:chaque|tous ceux|toutes celles|tout|toute)<4>",
      "(?:on|nous|je)<2>(?:offr\\w*|donn\\w*|envoi\\w*|invit\\w*)<6>(?:si (?:vous|tu)|a (?:ceux|tous)|pour)<4>(?:{act})",
    ],
    es: [
      "(?:compradores|votantes|firmantes|suscriptores|seguidores)<3>(?:recib|gana|obtien|llev)\\w*<4>\\w+",
      "(?:{act})<5>(?:y|para|e) (?:gana(?:r|n)?|llevate|llevarte|participa(?:r)?)",
      "{act}<6>a cambio de<2>{reward}",
      "{reward}<3>(?:por|para|a) (?:cada|quien(?:es)?|todos los que)<4>",
      "(?:{act})<4>y<2>(?:te|les|os) (?:invitamos|regalamos|damos|enviamos|llevas)",
      "(?:sortea\\w*|regala\\w*)<5>(?:entre|a) (?:quien(?:es)?|todos|los que)<3>",
    ],
    pt: [
      "(?:compradores|votantes|eleitores|assinantes|inscritos|seguidores)<3>(?:receb|ganh|lev)\\w*<4>\\w+",
      "(?:{act})<5>(?:e|para) (?:ganh(?:e|em|ar)|concorr(?:a|am|er))",
      "{act}<6>em troca de<2>{reward}",
      "{reward}<3>(?:por|para|a) (?:cada|quem|todos que)<4>",
      "(?:{act})<5>(?:ganha|leva)<3>\\w+",
      "(?:sorte\\w*)<5>(?:entre|para|a) (?:quem|todos|os que)<3>",
    ],
  },
};
