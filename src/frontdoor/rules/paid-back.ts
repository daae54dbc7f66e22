import type { Rule } from "./rule.ts";

export const paidBack: Rule = {
  id: "paid-back",
  about: "Purchases or votes paid back or paid for by somebody else.",
  severity: "block",
  scope: "everywhere",
  mend: "Say that it is everybody's own money and own choice; who can't afford it can share instead.",
  patterns: {
    en: [
      "claim (?:it|the (?:cost|price|money)|your money) back",
      "(?:we|i|label|band)(?:'re| are| is) (?:covering|paying|reimbursing|refunding|picking up)",
      "(?:we|i|they|label|band|team|fund|club|crew|fan ?club)(?:'ll| will| would| can| are happy to| gladly)?<3>(?:reimburse|refund|repay|cover (?:it|your|the|for|you|half)|pay (?:you|it|your|for (?:it|your|the)|everyone|them)|send (?:you )?(?:the |your )?(?:money|cash|cost)|paypal|venmo|cash ?app|zelle|transfer|buy it for you|pick up the tab|foot the bill)",
      "(?:you'?ll|you will|you(?:'re)?|everyone|get|gets|be) (?:be |get |gets )?(?:reimbursed|refunded|repaid|paid back|your money back|the money back|cash ?back|it back|the full (?:price|amount) back)",
      "(?:send|show|mail|dm|forward|upload)<3>(?:receipts?|proof of purchase|invoice|screenshot of your (?:order|purchase))<8>(?:money|pay|refund|back|reimburs\\w*|paypal|venmo|transfer)",
      "(?:paypal|venmo|cashapp|zelle) (?:it|you|the money|everyone)<2>",
      "(?:costs?|purchases?|votes?|copies|codes?) (?:\\w+ )?(?:are |is |will be )?(?:all |fully )?(?:covered|refunded|reimbursed|paid) (?:by|back|for by|in full)|all costs covered",
      "(?:on us|our treat|at our expense|costs? you nothing)<6>(?:buy|purchase|vote|order|download)|(?:buy|purchase|vote|order|download)<6>(?:it'?s on us|our treat|at our expense|costs? you nothing|we pay)",
      "money back(?! guarantee)<4>(?:if|when|after|once) you<2>(?:buy|bought|purchase|vote|send|show)",
    ],
    de: [
      "(?:hol|bekomm|krieg)\\w*<3>geld<4>(?:bei|von) (?:uns|mir)",
      "(?:wir|ich|label|band|verein|kasse|team)<5>(?:erstatt\\w*|zuruckzahl\\w*|zuruckerstatt\\w*|ubernehm\\w*|uberweis\\w*|bezahl\\w*|zahl\\w*|ersetz\\w*)",
      "(?:erstatt\\w*|ubernehm\\w*|uberweis\\w*|bezahl\\w*|zahl\\w*|ersetz\\w*) (?:wir|ich)",
      "(?:geld|kaufpreis|betrag|kosten|euro|preis|kaufbetrag)<5>(?:zuruck\\w*|erstattet|wieder|ersetzt)",
      "(?:auf unsere kosten|geht auf uns|kostet euch nichts)",
    ],
    fr: [
      "(?:recuper|cherch|repren)\\w*<3>argent",
      "(?:on|nous|je|l'equipe|le label|l'association)<4>(?:rembours\\w*|rendr\\w*|pai(?:e|era|erons|ons)|pay\\w*|financ\\w*|prend\\w* en charge|avanc\\w*)",
      "(?:etes|serez|seras|etre|es|sera|achats?|titre) (?:integralement |entierement )?rembours\\w*",
      "(?:a nos frais|c'est nous qui payons|offert par nous|ne vous coute rien)",
    ],
    es: [
      "(?:te|les|os) (?:damos|daremos|regresamos)<2>dinero",
      "(?:reembolsamos|devolveremos|reembolsaremos)<2>\\w+",
      "(?:recog|recuper|cobr)\\w*<3>dinero",
      "(?:te|les|os|le|nosotros)<2>(?:devolv\\w*|devuelv\\w*|reembols\\w*|reintegr\\w*|pagamos|pagaremos|cubrimos|transferimos|abonamos)(?! el comentario)",
      "(?:reembolsamos|devolvemos|devolveremos|cubrimos|pagamos)<4>(?:compra|dinero|coste|costo|voto|importe|gasto|precio)",
      "(?:sera[ns]?|seras) reembolsad\\w*|(?:a nuestra cuenta|corre por nuestra cuenta|pagamos nosotros)",
    ],
    pt: [
      "(?:da|damos|daremos|devolve\\w*)<3>dinheiro",
      "(?:reembolsamos|reembolsaremos|devolveremos)<2>\\w+",
      "(?:buscar|recuper|pegar|receber)\\w*<3>dinheiro",
      "(?:a gente|nos|eu|o selo|a banda|a equipe|te|lhe|lhes)<3>(?:devolv\\w*|reembols\\w*|paga\\w*|cobr(?:e|imos|iremos)|transfer\\w*|repass\\w*|ressarc\\w*)<3>(?:compra|dinheiro|valor|custo|voto|gasto|preco|\\w+)?",
      "(?:reembolsamos|devolvemos|devolveremos|cobrimos|pagamos)<4>(?:compra|dinheiro|valor|custo|voto|gasto|preco)",
      "(?:sera[os]?|seras) reembolsad\\w*|(?:por nossa conta|e por nossa conta|pagamos nos)",
    ],
  },
};
