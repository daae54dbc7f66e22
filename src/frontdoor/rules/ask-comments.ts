import type { Rule } from "./rule.ts";

export const askComments: Rule = {
  id: "ask-comments",
  severity: "block",
  scope: "covered",
  patterns: {
    en: [
      "(?:leav(?:e|es|ing)|drop|post|add|write|put|make)(?:s|ing)?<4>(?:comments?|nice words?|kind words?|reply|replies)(?! section)",
      "(?<!(?:every|each|the|a|any|your|this|no|first) )comment (?:on|in|under|below|there|something|to)",
      "(?:please|go|and|everyone|to|can you) comment",
    ],
    de: ["(?:schreib|hinterlass|lass|post|setz|gebt)\\w*<4>kommentar\\w*", "kommentier(?:t|en|e)<3>"],
    fr: [
      "(?:laiss|mett|ecriv|post|ajout|depos)\\w*<4>commentaires?",
      "comment(?:ez|er) (?:le|la|sous|sur|notre|dans)",
    ],
    es: [
      "(?:dej|escrib|pon|publi(?:c|qu)|agreg)\\w*<4>comentarios?",
      "coment(?:a|en|ad) (?:en|el|la|abajo|algo|nuestr[ao])",
    ],
    pt: [
      "(?:deix|escrev|post|publi(?:c|qu)|coloqu)\\w*<4>comentarios?",
      "coment(?:e|em) (?:em|n[oa]|la|algo|abaixo)",
    ],
  },
};
