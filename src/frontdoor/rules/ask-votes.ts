import type { Rule } from "./rule.ts";

export const askVotes: Rule = {
  id: "ask-votes",
  about: "Asking people for votes where the asking itself is forbidden.",
  severity: "block",
  scope: "covered",
  mend: "Watch this ranking only, and tell people why it matters to you: come and see, ask anything. No word about votes.",
  patterns: {
    en: [
      "(?:please|pls|plz|go|and|to|can you|could you|would you|let'?s|everyone|everybody|quick(?:ly)?|just|kindly|do|then|now|folks|guys|all|if you (?:like|enjoy|love) (?:it|this)|help us(?: by)?|don'?t forget to)<1>(?:up-?vot(?:e|ing)|vote)(?! on the bill| in the election)",
      "(?:^|[,:;-] ?)(?:up-?vote|vote) (?:us|it|this|me|our|the|for|up|here|now)",
      "(?:give|leave|drop|hit|smash|click|tap|press|cast|need|want|love|appreciate|get|throw|send|show|toss|lend|grab|every|each|your|an|few|some|more|quick|with your|by)<3>(?:up-?votes?|votes?|up-?arrow|points?|karma)",
      "vot(?:e|ing) (?:for )?(?:us|it|this|me|our \\w+)(?: up)?",
      "(?:get|push|bring|send|help|carry|drive|propel)<3>(?:us|it|this(?: \\w+)?|our \\w+|the \\w+) (?:to|onto|on) (?:the )?(?:front page|number one|#1|no\\.? ?1|top)",
      "(?:submit|resubmit|post)<3>(?:it|our|this|the)<3>(?:to|on) (?:hn|hacker news|reddit|product hunt) (?:too|as well|again)",
    ],
    de: [
      "(?:brauchen|fehlen|benotigen)<8>(?:punkte?|stimmen|upvotes?)",
      "(?:eure|deine)[nmr]? (?:stimmen?|votes?|punkte)",
      "up-?vot\\w*",
      "(?:stimmt?|stimmen|vot(?:e|et))<3>(?:fur|hoch|ab|dafur|uns)",
      "(?:eure|deine|ihre|jede) (?:\\w+ )?(?:stimmen?|votes?|punkte)",
      "(?:gebt|gib|brauchen|lasst)<4>(?:stimmen?|votes?|punkte?|daumen)",
      "{all}<4>hoch ?(?:voten|stimmen)|hochvoten|hoch(?:ge)?stimmt",
    ],
    fr: [
      "(?:il (?:nous|me) faut|on a besoin|besoin|manque)<4>(?:votes?|voix|points?)",
      "up-?vot\\w*",
      "vot(?:ez|e|er|ons)<3>(?:pour|notre|nous)",
      "(?:votre|vos|ton|chaque|un|des|vos) (?:\\w+ )?(?:votes?|voix)",
      "(?:mett\\w*|donn\\w*|laiss\\w*|besoin d)<3>(?:votes?|voix|points?|pouces?)",
      "fai(?:tes|re)<2>(?:monter|remonter)",
    ],
    es: [
      "up-?vot\\w*",
      "vot(?:a|en|ad|ar|emos|ennos|anos)<3>(?:por|nuestr[ao]|nos)?",
      "(?:tu|su|vuestro|tus|sus|cada|un|de) votos?",
      "(?:den|denle|dale|da|dad|deja|dejen|necesit\\w*)<4>votos?(?: positivos?)?",
    ],
    pt: [
      "up-?vot\\w*",
      "vot(?:e|em|ar|a|emos)<3>(?:em|no|na|por|nosso|nos)?",
      "(?:seu|seus|teu|cada|um|do) votos?",
      "(?:de|deem|da|dao|deixe|deixem|precis\\w*)<4>votos?(?: positivos?)?",
    ],
  },
};
