import type { Rule } from "./rule.ts";

export const canvassing: Rule = {
  id: "canvassing",
  severity: "block",
  scope: "covered",
  patterns: {
    en: [
      "(?:vote|comment|say|write|weigh in)<5>(?:keep|delete|deletion|talk page|discussion|afd)",
      "(?:edit|change|rewrite|add|remove|restore)(?:ing)?<6>(?:article|page|wikipedia|entry)<6>(?:together|everyone|our|us|so that|favou?r|band|company)?",
    ],
    de: [
      "(?:stimmt|schreibt|kommentiert)<6>(?:loschdiskussion|loschantrag|behalten|diskussionsseite)",
      "(?:bearbeitet|andert|schreibt)<5>(?:artikel|seite)",
    ],
    fr: [
      "(?:votez|ecrivez|commentez)<6>(?:conserver|suppression|page de discussion)",
      "(?:modifiez|changez|reecrivez)<4>(?:article|page)",
    ],
    es: [
      "(?:voten?|escriban?|comenten?)<6>(?:mantener|borrado|discusion)",
      "(?:editen?|cambien?|modifiquen?)<4>(?:articulo|pagina)",
    ],
    pt: [
      "(?:votem?|escrevam?|comentem?)<6>(?:manter|eliminacao|discussao)",
      "(?:editem?|mudem?|alterem?)<4>(?:artigo|pagina)",
    ],
  },
};
