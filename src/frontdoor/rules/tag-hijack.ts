import type { Rule } from "./rule.ts";

export const tagHijack: Rule = {
  id: "tag-hijack",
  severity: "block",
  scope: "everywhere",
  patterns: {
    en: [
      "(?:hijack|take over|piggy-?back(?: on)?|flood|spam)(?:ing)?<3>(?:hash)?tags?",
      "(?:use|add|throw in|include|put)<2>(?:any|all|every|unrelated|other|whatever|random)<3>(?:trending|popular)<1>(?:hash)?tags?",
      "(?:trending|popular) (?:hash)?tags?<4>(?:even if|no matter|unrelated|nothing to do)",
    ],
    de: [
      "(?:kaper|kapern|ubernehm|flut)\\w*<3>hashtags?|hashtags?<3>(?:kaper|ubernehm|flut)\\w*",
      "(?:nutz|nehm|setz|verwend)\\w*<3>(?:alle|beliebige|fremde|andere)<3>(?:trend\\w*|hashtags?)",
    ],
    fr: [
      "(?:detourn|envah|inond|pirat)\\w*<3>hashtags?",
      "(?:ajout|utilis|mett)\\w*<3>(?:tous|n'importe)<4>(?:hashtags?|tendances?)",
    ],
    es: [
      "(?:secuestr|invad|inund|apoder|cuel)\\w*<3>(?:hashtags?|etiquetas?)",
      "(?:us|pon|agreg|anad)\\w*<3>(?:tod[ao]s|cualquier)<3>(?:hashtags?|etiquetas?|tendencias?)",
    ],
    pt: [
      "(?:sequestr|invad|inund|tomar|pegar carona)\\w*<3>(?:hashtags?|tags?)",
      "(?:us|coloqu|adicion|ponha)\\w*<3>(?:tod[ao]s|qualquer)<3>(?:hashtags?|tendencias?|trends?)",
    ],
  },
};
