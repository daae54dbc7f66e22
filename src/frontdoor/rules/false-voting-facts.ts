import type { Rule } from "./rule.ts";

export const falseVotingFacts: Rule = {
  id: "false-voting-facts",
  severity: "block",
  scope: "covered",
  patterns: {
    en: [
      "vote (?:by|via|through|from) (?:text|sms|phone|e-?mail|tweet|facebook|online|home)",
      "text (?:your vote|\\w+ to \\d+)",
      "(?:polling|election|voting|vote)(?: day)? (?:has |have |is |was )?(?:been )?(?:moved|postponed|cancelled|changed|extended)",
      "(?:vote|voting)<3>(?:on|is on) (?:wednesday|the day after)<6>(?:our|your|their|republicans|democrats|labour|side)",
      "(?:you )?(?:don'?t|do not) need to (?:register|be registered|be a citizen|bring id|be 18)",
    ],
    de: [
      "(?:wahlt|stimmt|abstimmen|wahlen)<3>(?:per|via|uber) (?:sms|whatsapp|mail|facebook|telefon)",
      "(?:wahl|wahltag|abstimmung)<3>(?:verschoben|abgesagt|verlegt|verlangert)",
    ],
    fr: [
      "vot\\w*<2>par (?:sms|texto|mail|telephone|facebook)",
      "(?:vote|scrutin|election)<3>(?:reporte|deplace|annule|prolonge)\\w*",
    ],
    es: [
      "vot\\w*<2>por (?:sms|mensaje|whatsapp|correo electronico|telefono|facebook)",
      "(?:votacion|eleccion|elecciones)<3>(?:aplazad|cancelad|movid|pospuest|suspendid)\\w*",
    ],
    pt: [
      "vot\\w*<2>por (?:sms|mensagem|whatsapp|e-?mail|telefone|facebook)",
      "(?:votacao|eleicao|eleicoes)<3>(?:adiad|cancelad|transferid|suspens)\\w*",
    ],
  },
};
