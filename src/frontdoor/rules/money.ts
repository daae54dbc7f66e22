import type { Rule } from "./rule.ts";

export const paidBack: Rule = {
  id: "paid-back",
  about: "Purchases or votes paid back or paid for by somebody else.",
  severity: "block",
  scope: "everywhere",
  mend: "Say that it is everybody's own money and own choice; who can't afford it can share instead.",
  patterns: {
    en: [
      "claim (?:it|the (?:cost|price|money)|your money) back",
      "(?:we|i|label|band)(?:'re| are| is) (?:covering|paying|reimbursing|refunding|picking up)",
      "(?:we|i|they|label|band|team|fund|club|crew|fan ?club)(?:'ll| will| would| can| are happy to| gladly)?<3>(?:reimburse|refund|repay|cover (?:it|your|the|for|you|half)|pay (?:you|it|your|for (?:it|your|the)|everyone|them)|send (?:you )?(?:the |your )?(?:money|cash|cost)|paypal|venmo|cash ?app|zelle|transfer|buy it for you|pick up the tab|foot the bill)",
      "(?:you'?ll|you will|you(?:'re)?|everyone|get|gets|be) (?:be |get |gets )?(?:reimbursed|refunded|repaid|paid back|your money back|the money back|cash ?back|it back|the full (?:price|amount) back)",
      "(?:send|show|mail|dm|forward|upload)<3>(?:receipts?|proof of purchase|invoice|screenshot of your (?:order|purchase))<8>(?:money|pay|refund|back|reimburs\\w*|paypal|venmo|transfer)",
      "(?:paypal|venmo|cashapp|zelle) (?:it|you|the money|everyone)<2>",
      "(?:costs?|purchases?|votes?|copies|codes?) (?:\\w+ )?(?:are |is |will be )?(?:all |fully )?(?:covered|refunded|reimbursed|paid) (?:by|back|for by|in full)|all costs covered",
      "(?:on us|our treat|at our expense|costs? you nothing)<6>(?:buy|purchase|vote|order|download)|(?:buy|purchase|vote|order|download)<6>(?:it'?s on us|our treat|at our expense|costs? you nothing|we pay)",
      "money back(?! guarantee)<4>(?:if|when|after|once) you<2>(?:buy|bought|purchase|vote|send|show)",
    ],
    de: [
      "(?:hol|bekomm|krieg)\\w*<3>geld<4>(?:bei|von) (?:uns|mir)",
      "(?:wir|ich|label|band|verein|kasse|team)<5>(?:erstatt\\w*|zuruckzahl\\w*|zuruckerstatt\\w*|ubernehm\\w*|uberweis\\w*|bezahl\\w*|zahl\\w*|ersetz\\w*)",
      "(?:erstatt\\w*|ubernehm\\w*|uberweis\\w*|bezahl\\w*|zahl\\w*|ersetz\\w*) (?:wir|ich)",
      "(?:geld|kaufpreis|betrag|kosten|euro|preis|kaufbetrag)<5>(?:zuruck\\w*|erstattet|wieder|ersetzt)",
      "(?:auf unsere kosten|geht auf uns|kostet euch nichts)",
    ],
    fr: [
      "(?:recuper|cherch|repren)\\w*<3>argent",
      "(?:on|nous|je|l'equipe|le label|l'association)<4>(?:rembours\\w*|rendr\\w*|pai(?:e|era|erons|ons)|pay\\w*|financ\\w*|prend\\w* en charge|avanc\\w*)",
      "(?:etes|serez|seras|etre|es|sera|achats?|titre) (?:integralement |entierement )?rembours\\w*",
      "(?:a nos frais|c'est nous qui payons|offert par nous|ne vous coute rien)",
    ],
    es: [
      "(?:te|les|os) (?:damos|daremos|regresamos)<2>dinero",
      "(?:reembolsamos|devolveremos|reembolsaremos)<2>\\w+",
      "(?:recog|recuper|cobr)\\w*<3>dinero",
      "(?:te|les|os|le|nosotros)<2>(?:devolv\\w*|devuelv\\w*|reembols\\w*|reintegr\\w*|pagamos|pagaremos|cubrimos|transferimos|abonamos)(?! el comentario)",
      "(?:reembolsamos|devolvemos|devolveremos|cubrimos|pagamos)<4>(?:compra|dinero|coste|costo|voto|importe|gasto|precio)",
      "(?:sera[ns]?|seras) reembolsad\\w*|(?:a nuestra cuenta|corre por nuestra cuenta|pagamos nosotros)",
    ],
    pt: [
      "(?:da|damos|daremos|devolve\\w*)<3>dinheiro",
      "(?:reembolsamos|reembolsaremos|devolveremos)<2>\\w+",
      "(?:buscar|recuper|pegar|receber)\\w*<3>dinheiro",
      "(?:a gente|nos|eu|o selo|a banda|a equipe|te|lhe|lhes)<3>(?:devolv\\w*|reembols\\w*|paga\\w*|cobr(?:e|imos|iremos)|transfer\\w*|repass\\w*|ressarc\\w*)<3>(?:compra|dinheiro|valor|custo|voto|gasto|preco|\\w+)?",
      "(?:reembolsamos|devolvemos|devolveremos|cobrimos|pagamos)<4>(?:compra|dinheiro|valor|custo|voto|gasto|preco)",
      "(?:sera[os]?|seras) reembolsad\\w*|(?:por nossa conta|e por nossa conta|pagamos nos)",
    ],
  },
};

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

export const tradedEngagement: Rule = {
  id: "traded-engagement",
  about: "Likes, follows, reviews or votes given in return for the same.",
  severity: "block",
  scope: "everywhere",
  mend: "Let people follow, like and vote for what they like themselves.",
  patterns: {
    en: [
      "sub ?(?:4|for|-for-) ?sub|s4s|follow[- ]?(?:4|for)[- ]?follow|f4f|l4l|like[- ]?(?:4|for)[- ]?like|star[- ]for[- ]star|(?:vote|review|upvote|stream|follow|like) (?:swaps?|exchanges?|trades?|trains?|for (?:a )?(?:vote|review|upvote|stream))|engagement (?:pods?|groups?|circles?)",
      "(?:follow|subscribe|like|upvote|vote|review|star|comment)<5>(?:and )?(?:i|we)(?:'ll| will)? (?:\\w+ ){0,2}(?:you |it |yours? )?(?:back|yours|in return)",
      "(?:i|we)(?:'ll| will)? (?:follow|subscribe|like|upvote|vote|review|star)<5>(?:if you|when you|and you|in return|back)",
      "(?:return|returned) the favou?r",
    ],
    de: [
      "(?:folge?|abonnier|like|bewerte?)\\w*<6>(?:dann )?(?:folge?|abonniere?|like|bewerte)\\w* ich<4>(?:zuruck|auch|deinen|dich|euch|dein)?",
      "(?:gegenseitig|zuruck)<2>(?:folg|abonnier|like|bewert)\\w*|(?:folg|abonnier|like|bewert)\\w*<3>(?:gegenseitig|zuruck)",
      "abo gegen abo|like gegen like|sub4sub",
    ],
    fr: [
      "(?:abonn|suis|suiv|like|aime|not|comment)\\w*<7>(?:et )?je<2>(?:m'abonne|te (?:suis|suivrai|like|rends)|like|m'abonnerai|ferai pareil|vous suis)",
      "(?:en retour|donnant-donnant)<3>(?:{engage})?",
      "(?:abo|like|sub) (?:contre|pour) (?:abo|like|sub)",
    ],
    es: [
      "(?:sigu?e|suscrib|comenta|da(?:me)? like|vot|like)\\w*<5>(?:y )?(?:yo )?te<3>(?:sigo|devuelvo|suscribo|voto|comento|correspondo)",
      "(?:sigo|suscribo|voto)<4>si (?:tu )?(?:me )?<2>(?:sigues|suscribes|votas)",
      "(?:sub|like|follow) por (?:sub|like|follow)",
    ],
    pt: [
      "(?:sig|segu|inscrev|coment|curt|vot)\\w*<7>(?:se|que|e) (?:eu |voce )?(?:me |te |se )?<2>(?:sigo|inscrev\\w*|devolvo|retribuo|segu\\w*|curt\\w*)<3>(?:meu|minha|seu|sua|de volta|tambem|mim)",
      "(?:sub|like|follow) por (?:sub|like|follow)|troca de (?:likes?|inscritos|seguidores|curtidas)",
    ],
  },
};
