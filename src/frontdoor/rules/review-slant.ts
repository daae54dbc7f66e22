import type { Rule } from "./rule.ts";

export const reviewSlant: Rule = {
  id: "review-slant",
  severity: "block",
  scope: "everywhere",
  patterns: {
    en: [
      "(?:give|leave|rate|review|write|drop|post|put|need|want|tap|click|please|for|with|be|say|add|every|get)(?: \\w+){0,4} (?:(?:5|five)[- ]?stars?|top (?:marks|rating|score)|perfect (?:score|rating)|10 ?/ ?10|(?:glowing|positive|raving|rave|good|great|nice) (?:\\w+ )?(?:reviews?|ratings?|scores?))",
      "(?:5|five)[- ]?stars?<4>(?:reviews?|ratings?|please|is fine|will do|or|and a)",
      "(?:only|just) (?:positive|good|five[- ]star|5[- ]star) reviews?|positive reviews? only",
      "(?:5|five)[- ]stars?<6>(?:please|even|promise|though|say)",
      "(?:please|even|promise|though|say)<4>(?:5|five)[- ]stars?",
      "(?:say|tell (?:them|everyone)|write)<2>(?:it'?s|it is|that it'?s?)<3>(?:best|greatest|amazing|brilliant|perfect)",
    ],
    de: [
      "(?:5|funf)[- ]?sterne?n?[- ]?\\w*<4>(?:bewert\\w*|rezension\\w*|geb\\w*|vergeb\\w*|hinterlass\\w*|schreib\\w*)|(?:5|funf)-?sterne-?(?:bewertung|rezension)\\w*",
      "(?:gebt|gib|vergebt|bewertet|hinterlasst|schreibt|klickt|lasst)<4>(?:(?:5|funf|volle)[- ]?stern\\w*|(?:positive|gute|tolle|begeisterte|nur gute)\\w* (?:bewertung|rezension)\\w*|volle punktzahl|bestnote\\w*)",
      "(?:5|funf) ?-?sterne?<6>(?:bitte|auch wenn|dafur|vergeb\\w*|geb\\w*)",
      "(?:bitte|auch wenn|dafur|vergeb\\w*|geb\\w*)<4>(?:5|funf) ?-?sterne?",
    ],
    fr: [
      "(?:mett|laiss|donn|attribu|not|ecriv|post|avis|evalu)\\w*<3>(?:(?:5|cinq) ?etoiles|(?:tres )?(?:bonne|meilleure) note|avis (?:tres )?(?:positifs?|favorables?|elogieux)|note maximale)",
      "(?:5|cinq) etoiles<6>(?:s'il vous|meme|merci|en echange|contre)",
      "(?:s'il vous|meme|merci|en echange|contre)<4>(?:5|cinq) etoiles",
    ],
    es: [
      "(?:dej|pon|den|dale|da|dar|escrib|calific|valor|resen|puntu)\\w*<4>(?:(?:5|cinco) estrellas|(?:resenas?|opinion(?:es)?|valoracion(?:es)?|comentarios?) (?:positiv[ao]s?|favorables?|excelentes?|buen[ao]s?)|la maxima puntuacion|buena nota)(?!,? o mal)",
      "(?:5|cinco) estrellas<6>(?:por favor|aunque|a cambio|gracias|venga)",
      "(?:por favor|aunque|a cambio|gracias|venga)<4>(?:5|cinco) estrellas",
    ],
    pt: [
      "(?:deix|coloqu|de|deem|dar|escrev|avali|resenh|nota)\\w*<4>(?:(?:5|cinco) estrelas|(?:avaliac(?:ao|oes)|resenhas?|opini(?:ao|oes)|comentarios?) (?:positiv[ao]s?|favoraveis|favoravel|excelentes?|bo[am]s?)|nota (?:maxima|10|dez))(?!,? o[ur] m)",
      "(?:5|cinco) estrelas<6>(?:por favor|mesmo|em troca|obrigad\\w*)",
      "(?:por favor|mesmo|em troca|obrigad\\w*)<4>(?:5|cinco) estrelas",
    ],
  },
};
