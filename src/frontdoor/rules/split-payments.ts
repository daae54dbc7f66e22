import type { Rule } from "./rule.ts";

export const splitPayments: Rule = {
  id: "split-payments",
  severity: "block",
  scope: "everywhere",
  patterns: {
    en: [
      "(?:split|separate|divide|break up|spread)(?:ting|ing)?<3>(?:transactions?|orders?|purchases?|payments?)",
      "(?:as|in|per|into) (?:its own|separate|different|individual|single) (?:transactions?|orders?|purchases?|checkouts?)",
      "(?:with|using|use|by|via|on|buy|get|need)<4>(?:prepaid|pre-paid|virtual|gift|e-?gift|store) ?(?:debit |credit )?(?:cards?|sims?)",
      "(?:prepaid|gift) (?:\\w+ )?cards?<8>(?:work|works|extra|more copies|another|each)",
      "(?:different|new|another|separate|several|multiple|second) (?:\\w+ )?(?:cards?|payment methods?|credit cards?)(?: each)?(?! games?)",
      "(?:stack|pile|bunch|handful|load|box)s? of<2>(?:prepaid|pre-paid|gift|sims?|cards?)",
      "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|dozens?|[2-9]|[1-9]\\d+) (?:phones|sims|numbers|cards|tablets)<3>(?:ready|waiting|lined up)",
    ],
    de: [
      "(?:wechsel|tausch)\\w*<4>(?:karte|zahlungsmittel|kreditkarte)",
      "(?:bestellung\\w*|kauf\\w*|zahlung\\w*)<3>(?:aufteil\\w*|splitt\\w*|stuckel\\w*|aufspalt\\w*)",
      "(?:teilt|splittet|stuckelt)<3>(?:bestellung\\w*|kaufe?|einkauf\\w*|zahlung\\w*)",
      "(?:prepaid|geschenk|guthaben)-?karten?<5>{act}|(?:mit|per|kauft|holt)<3>(?:prepaid|geschenk|guthaben|prepaid-?sim)-?karten?",
      "(?:getrennte[nr]?|einzelne[nr]?|verschiedene[nr]?|andere[nr]?) (?:bestellungen|karten|zahlungsmittel\\w*|kreditkarten)",
    ],
    fr: [
      "chang\\w*<2>(?:de )?(?:carte|moyen de paiement)",
      "(?:fractionn|separ|divis)\\w*<3>(?:commandes?|achats?|paiements?)",
      "(?:commandes?|transactions?|achats?) separee?s?",
      "(?:avec|par|achetez|utilisez)<4>(?:cartes? (?:prepayee?s?|cadeaux?|virtuelles?|differentes?)|cartes? sim)",
      "(?:moyens? de paiement|cartes?) (?:differente?s?|prepayee?s?)",
      "repart\\w*<3>(?:commandes?|achats?|paiements?)",
    ],
    es: [
      "cambi\\w*<2>(?:de )?(?:tarjeta|medio de pago)",
      "(?:divid|separ|fraccion)\\w*<3>(?:pedidos?|compras?|pagos?)",
      "(?:pedidos?|compras?|transacciones) separad[ao]s",
      "(?:con|usa|usen|compra|compren)<4>tarjetas? (?:prepago|prepagad[ao]s?|de regalo|regalo|virtual(?:es)?|diferentes|distintas)",
      "repart\\w*<3>(?:pedidos?|compras?|encargos|pagos?)",
    ],
    pt: [
      "(?:mud|troc|troqu)\\w*<2>(?:de )?(?:cartao|meio de pagamento)",
      "(?:divid|separ|fracion)\\w*<3>(?:pedidos?|compras?|pagamentos?)",
      "(?:pedidos?|compras?|transacoes) separad[ao]s",
      "(?:com|use|usem|compre|comprem)<4>(?:cartoes|cartao)<1>(?:pre-?pagos?|presente|de presente|virtua(?:l|is)|diferentes)",
      "(?:divid|repart|espalh)\\w*<3>(?:encomendas?|pedidos?|compras?|pagamentos?)<6>(?:cart\\w+|contas)",
    ],
  },
};
