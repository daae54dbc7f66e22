import type { Rule } from "./rule.ts";

export const tradedEngagement: Rule = {
  id: "traded-engagement",
  severity: "block",
  scope: "everywhere",
  patterns: {
    en: [
      "sub ?(?:4|for|-for-) ?sub|s4s|follow[- ]?(?:4|for)[- ]?follow|f4f|l4l|like[- ]?(?:4|for)[- ]?like|star[- ]for[- ]star|(?:vote|review|upvote|stream|follow|like) (?:swaps?|exchanges?|trades?|trains?|for (?:a )?(?:vote|review|upvote|stream))|engagement (?:pods?|groups?|circles?)",
      "(?:follow|subscribe|like|upvote|vote|review|star|comment)<5>(?:and )?(?:i|we)(?:'ll| will)? (?:\\w+ ){0,2}(?:you |it |yours? )?(?:back|yours|in return)",
      "(?:i|we)(?:'ll| will)? (?:follow|subscribe|like|upvote|vote|review|star)<5>(?:if you|when you|and you|in return|back)",
      "(?:return|returned) the favou?r",
      "i(?:'ll| will)? (?:watch|star|follow|like|sub|upvote|review|rate|vote for)<2>(?:yours|you|your \\w+)<4>(?:if|when) you",
      "(?:star|follow|like|watch|sub to|rate|review|upvote) mine<4>(?:i'?ll|i will|and i)",
    ],
    de: [
      "(?:folge?|abonnier|like|bewerte?)\\w*<6>(?:dann )?(?:folge?|abonniere?|like|bewerte)\\w* ich<4>(?:zuruck|auch|deinen|dich|euch|dein)?",
      "(?:gegenseitig|zuruck)<2>(?:folg|abonnier|like|bewert)\\w*|(?:folg|abonnier|like|bewert)\\w*<3>(?:gegenseitig|zuruck)",
      "abo gegen abo|like gegen like|sub4sub",
      "!(?:stern|like|abo|stimme|follow|bewertung) gegen (?:stern|like|abo|stimme|follow|bewertung)",
      "(?:abonnier|folg|like)\\w* (?:du|ihr) (?:mich|mir|uns)<3>(?:abonnier|folg|like)\\w* ich",
    ],
    fr: [
      "(?:abonn|suis|suiv|like|aime|not|comment)\\w*<7>(?:et )?je<2>(?:m'abonne|te (?:suis|suivrai|like|rends)|like|m'abonnerai|ferai pareil|vous suis)",
      "(?:en retour|donnant-donnant)<3>(?:{engage})?",
      "(?:abo|like|sub) (?:contre|pour) (?:abo|like|sub)",
      "!(?:etoile|like|abo|vote|note|avis) contre (?:etoile|like|abo|vote|note|avis)",
      "abonn\\w*<4>(?:et )?je (?:m'abonne|te suis|vous suis)",
    ],
    es: [
      "(?:sigu?e|suscrib|comenta|da(?:me)? like|vot|like)\\w*<5>(?:y )?(?:yo )?te<3>(?:sigo|devuelvo|suscribo|voto|comento|correspondo)",
      "(?:sigo|suscribo|voto)<4>si (?:tu )?(?:me )?<2>(?:sigues|suscribes|votas)",
      "(?:sub|like|follow) por (?:sub|like|follow)",
      "(?:estrella|like|voto|resena|suscripcion) por (?:estrella|like|voto|resena|suscripcion)",
      "suscrib\\w*<5>y yo (?:al|a|en)<2>(?:tuyo|ti|vuestro)?",
    ],
    pt: [
      "(?:sig|segu|inscrev|coment|curt|vot)\\w*<7>(?:se|que|e) (?:eu |voce )?(?:me |te |se )?<2>(?:sigo|inscrev\\w*|devolvo|retribuo|segu\\w*|curt\\w*)<3>(?:meu|minha|seu|sua|de volta|tambem|mim)",
      "(?:sub|like|follow) por (?:sub|like|follow)|troca de (?:likes?|inscritos|seguidores|curtidas)",
      "(?:estrela|like|voto|avaliacao|inscricao) por (?:estrela|like|voto|avaliacao|inscricao)",
      "(?:inscrev|subscrev|segu|sig)\\w*<6>e eu (?:no|o|ao|a|na)<1>(?:seu|teu|voce|ti)",
    ],
  },
};
