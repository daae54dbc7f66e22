import type { Rule } from "./rule.ts";

export const clearTraces: Rule = {
  id: "clear-traces",
  severity: "block",
  scope: "everywhere",
  patterns: {
    en: [
      "(?:clear|delete|wipe|reset|erase|empty)(?:ing)? (?:your |the |all )*(?:browser )?(?:cookies?|cache|history|(?:advertising|device) id)",
      "(?:incognito|private|inprivate)(?: (?:mode|windows?|tabs?|browsing|browser))?<8>(?:again|vote|once more|another|twice|{again})",
      "(?:open|use|using|in|with|try) (?:an? |your )?(?:incognito|private|inprivate) (?:mode|windows?|tabs?|browsing|browser)",
    ],
    de: [
      "(?:cookies?|cache|verlauf)<3>(?:losch\\w*|leer\\w*|entfern\\w*)",
      "(?:loscht|losch|leert|leer)<3>(?:cookies?|cache|verlauf)",
      "(?:im|mit|ins|offnet|offne|nutzt)<3>(?:inkognito|privat\\w*)[- ]?(?:modus|fenster|tab)\\w*",
    ],
    fr: [
      "(?:vid|effac|supprim|nettoy)\\w*<2>(?:cookies?|cache|historique)",
      "(?:en|mode|fenetre|onglet)<2>(?:navigation privee|incognito|privee?)",
    ],
    es: [
      "(?:borr|limpi|elimin)\\w*<2>(?:cookies?|cache|historial)",
      "(?:modo|ventana|pestana)(?: de)? (?:incognit[ao]|privad[ao]|navegacion privada)",
      "(?:ventana|modo|navegacion)<2>(?:incognito|privada?)",
    ],
    pt: [
      "(?:limp|apag|delet|exclu)\\w*<2>(?:cookies?|cache|historico)",
      "(?:modo|janela|aba|guia)<1>(?:anonim[ao]|privad[ao]|incognit[ao])",
    ],
  },
};
