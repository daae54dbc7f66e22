import type { Rule } from "./rule.ts";

export const massReport: Rule = {
  id: "mass-report",
  severity: "block",
  scope: "everywhere",
  patterns: {
    en: [
      "mass[- ]?report\\w*",
      "{all}<4>(?:hit |press |click )?report(?:ing)?<3>{their}",
      "report(?:ing)? {their}<6>(?:until|so that|so it|together|at \\d|en masse|till|all at|same time|taken down|banned|suspended|removed)",
      "{all}<4>flag(?:ging)?<3>{their}",
      "(?:flag|report)<8>(?:taken down|take (?:it|him|her|them) down|no choice|gets banned|is banned|disappears|gone)",
      "(?:of us|we all|enough people|as many as possible)<3>report\\w*<3>",
    ],
    de: [
      "(?:meld)\\w*<3>{all}<5>(?:profil|konto|account|beitrag|seite|kanal|video|post)",
      "{all}<4>meld\\w*(?! (?:uns|euch|sich|dich|mich|wir|ihr))",
      "meld\\w*<6>(?:bis|damit)<4>(?:gesperrt|geloscht|weg|verschwind\\w*)",
      "massenhaft meld\\w*|massenmeld\\w*",
      "meld\\w*<4>(?:alle )?(?:seine|ihre|dessen)\\w*<8>(?:gesperrt|weg|geloscht|fliegt)",
      "(?:genug|viele|alle)<5>(?:meld\\w*)<4>(?:weg|gesperrt|geloscht|bis)|(?:videos?|konto|profil|beitrage?) melden",
    ],
    fr: [
      "signal(?:ez|er|ons|ement)<2>{all}<5>",
      "{all}<3>signal(?:ez|er|ons)",
      "signal(?:ez|er|ons)<6>(?:jusqu'a|pour qu|afin qu)<4>",
      "signalements? (?:en masse|massifs?)",
      "(?:nombreux|tous|assez)<4>signal\\w*<6>",
    ],
    es: [
      "(?:denunci|report)(?:en|emos|ar|ad|a)<2>{all}<5>",
      "{all}<3>(?:denunci|report)(?:en|emos|ar|ad)",
      "(?:denunci|report)(?:en|emos|ar|a|ad)<5>(?:hasta que|para que)<4>",
      "(?:bastantes|muchos|todos|suficientes)<3>denunci\\w*",
    ],
    pt: [
      "(?:denunci|report)(?:em|emos|ar|e)<2>{all}<5>",
      "{all}<3>(?:denunci|report)(?:em|emos|ar|e)",
      "(?:denunci|report)(?:em|emos|ar|e)<5>(?:ate|para que)<4>",
      "denunci(?:em|emos|e|ar)<10>ate<3>(?:cair|fechar\\w*|apag\\w*|banid\\w*|suspens\\w*)",
      "(?:muitos|todos|bastantes|suficientes)<4>denunci\\w*",
    ],
  },
};
