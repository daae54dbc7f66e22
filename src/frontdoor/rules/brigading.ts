import type { Rule } from "./rule.ts";

export const brigading: Rule = {
  id: "brigading",
  about: "Acting against somebody else's work: votes down, bad reviews in mass, raids.",
  severity: "block",
  scope: "everywhere",
  mend: "Speak for your side and leave theirs alone.",
  patterns: {
    en: [
      "(?:let'?s|go|everyone|everybody|please|and|to|all|we|can you|just|now|time to)<2>(?:brigade|raid|ratio|dislike|down-?vote|thumbs[- ]down|review-?\\w*bomb)<3>(?:{their}|every\\w*|video|post|thread|page)",
      "(?:^|[,:;] ?)(?:brigade|raid|dislike|down-?vote|review[- ]?bomb|ratio) {their}",
      "review[- ]?bomb(?:ing)?",
      "(?:rate|review)<5>(?:1|one)[- ]stars?",
      "(?:1|one)[- ]?stars? (?:it|them|him|her|their|his|the|reviews? (?:on|to|for))",
      "(?:leave|give|write|post)<3>(?:1|one|bad|negative|terrible)[- ]?(?:stars?)? ?(?:reviews?|ratings?|stars?)<4>",
    ],
    de: [
      "(?:downvot|herunterstimm|runtervot|disliken|dislike)\\w*",
      "(?:gebt|schreibt|hinterlasst|verpasst)<4>(?:ein(?:en)?-?stern|1-?stern|schlechte|negative)<2>\\w*",
      "(?:stimmt|bewertet)<4>(?:runter|schlecht|herunter|nieder)",
    ],
    fr: [
      "down-?vot\\w*",
      "(?:mett|laiss|donn|ecriv)\\w*<3>(?:une (?:seule )?etoile|1 etoile|mauvais\\w* (?:notes?|avis)|avis negatifs?)",
      "(?:mett\\w*<2>(?:un |des )?(?:dislikes?|pouces? (?:rouges?|vers le bas|en bas)))|raid(?:ons|ez) ",
    ],
    es: [
      "(?:down-?vot|voto negativo|votos negativos)\\w*",
      "(?:dej|pon|den|dale|escrib)\\w*<3>(?:una (?:sola )?estrella|1 estrella|(?:un )?no me gusta|malas? (?:resenas?|notas?)|resenas? (?:negativas?|malas?)|no me gusta|dislikes?)",
    ],
    pt: [
      "(?:down-?vot|voto negativo|votos negativos)\\w*",
      "(?:deix|coloqu|de|deem|escrev)\\w*<3>(?:uma (?:so )?estrela|1 estrela|avaliac(?:ao|oes) (?:negativas?|ruins?)|dislikes?|notas? baixas?)",
    ],
  },
};
