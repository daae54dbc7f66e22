import type { Rule } from "./rule.ts";

export const otherCountry: Rule = {
  id: "other-country",
  about: "Hiding where one is, to be counted in another country's list.",
  severity: "block",
  scope: "everywhere",
  mend: "Ask people to act where they are; tell those elsewhere how else they can help.",
  patterns: {
    all: [
      "(?:connect|verbind|conect)\\w*<5>(?:server|serveur|servidor)\\w*",
      "{use}<5>(?:\\w+-?)?(?:vpns?|(?<!by )(?:web )?proxy(?! vot)|proxies|proxys|tor browser)",
      "{change}<2>(?:your |the |euren?|deinen?|den|die|votre|la|le|tu|su|sua|a|o|seu)?<1>{country}<4>(?:to|auf|in|nach|en|vers|a|ao|para|us|usa|uk)",
      "{change}<3>(?:ip|ips|ip-adresse|adresse ip|direccion ip|endereco ip)",
    ],
    en: [
      "vpns?<2>(?:to|into|in|on|works?|helps?|lets?|does|will|makes?|and|if|is (?:fine|enough|free|easy))",
      "(?:pick|choose|select|put)<2>(?:us|usa|uk|united \\w+|america|britain|germany|france|spain|brazil|japan|korea|another country)<3>(?:settings|store|country|region|storefront)",
      "(?:hide|change|mask|spoof|fake|switch|rotate) (?:your |the )?(?:ip|location|country|region|store|gps|storefront)(?: \\w+)?",
      "(?:as if|like) you(?:'re| are| were| live| lived) (?:in|from) (?:the )?(?:us|uk|usa|states|united|germany|france|spain|another|\\w+)<6>{act}",
      "(?:count|chart|register)<3>in (?:another|a different) country<3>(?:use|with|by|switch)",
      "(?:different|another|public|your neighbou?r'?s?) wi-?fi(?:<4>(?:{act}|again|each)| locations?| networks?)",
    ],
    de: [
      "vpn<2>(?:an|ein|\\w*schalten|anmachen|nutzen|hilft|geht|funktioniert|reicht|konnt|kann|und|nach|in)",
      "(?:store|shop|land|standort|region)<3>(?:wechsel\\w*|umstell\\w*|andern|verschleiern|umschalten)",
      "(?:store|shop|land|standort|region|laden)<2>auf<3>um",
    ],
    fr: [
      "vpn<2>(?:et|pour|permet|suffit|marche|aide|fait|vers|en|aux)",
      "(?:comme si (?:vous|tu) (?:etiez|etais)) (?:en|au|aux|a|dans)<2>\\w+",
    ],
    es: [
      "vpn<2>(?:y|para|puedes|pueden|funciona|sirve|ayuda|permite|en)",
      "como si (?:estuvier\\w*|vivier\\w*|fuer\\w*) (?:en|de)",
    ],
    pt: [
      "vpn<2>(?:e|para|voce|da|funciona|resolve|ajuda|permite|em)",
      "como se (?:voce |voces )?(?:estivesse\\w*|morasse\\w*|fosse\\w*) (?:em|n[oa]s?|d[eoa]s?)",
    ],
  },
};

export const splitPayments: Rule = {
  id: "split-payments",
  about: "Orders cut up, or paid with gift or prepaid cards, to get past a limit.",
  severity: "block",
  scope: "everywhere",
  mend: "One copy each, paid as people always pay.",
  patterns: {
    en: [
      "(?:split|separate|divide|break up|spread)(?:ting|ing)?<3>(?:transactions?|orders?|purchases?|payments?)",
      "(?:as|in|per|into) (?:its own|separate|different|individual|single) (?:transactions?|orders?|purchases?|checkouts?)",
      "(?:with|using|use|by|via|on|buy|get|need)<4>(?:prepaid|pre-paid|virtual|gift|e-?gift|store) ?(?:debit |credit )?(?:cards?|sims?)",
      "(?:prepaid|gift) (?:\\w+ )?cards?<8>(?:work|works|extra|more copies|another|each)",
      "(?:different|new|another|separate|several|multiple|second) (?:\\w+ )?(?:cards?|payment methods?|credit cards?)(?: each)?(?! games?)",
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
    ],
    es: [
      "cambi\\w*<2>(?:de )?(?:tarjeta|medio de pago)",
      "(?:divid|separ|fraccion)\\w*<3>(?:pedidos?|compras?|pagos?)",
      "(?:pedidos?|compras?|transacciones) separad[ao]s",
      "(?:con|usa|usen|compra|compren)<4>tarjetas? (?:prepago|prepagad[ao]s?|de regalo|regalo|virtual(?:es)?|diferentes|distintas)",
    ],
    pt: [
      "(?:mud|troc|troqu)\\w*<2>(?:de )?(?:cartao|meio de pagamento)",
      "(?:divid|separ|fracion)\\w*<3>(?:pedidos?|compras?|pagamentos?)",
      "(?:pedidos?|compras?|transacoes) separad[ao]s",
      "(?:com|use|usem|compre|comprem)<4>(?:cartoes|cartao)<1>(?:pre-?pagos?|presente|de presente|virtua(?:l|is)|diferentes)",
    ],
  },
};

export const clearTraces: Rule = {
  id: "clear-traces",
  about: "Clearing cookies or using private windows to be counted again.",
  severity: "block",
  scope: "everywhere",
  mend: "One answer for each person.",
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
    ],
    pt: [
      "(?:limp|apag|delet|exclu)\\w*<2>(?:cookies?|cache|historico)",
      "(?:modo|janela|aba|guia)<1>(?:anonim[ao]|privad[ao]|incognit[ao])",
    ],
  },
};

export const hideFromFilter: Rule = {
  id: "hide-from-filter",
  about: "Making an organised act look like something else, so that a venue does not notice it.",
  severity: "block",
  scope: "everywhere",
  literal: true,
  mend: "If it has to be hidden, don't ask it. Say openly that people come with the campaign.",
  patterns: {
    en: [
      "(?:avoid|evade|bypass|beat|trick|fool|outsmart|dodge|circumvent|get (?:a)?round|get past|slip past|sneak past)(?:ing)?<4>(?:detect(?:ion|ed|or)|filters?|limits?|caps?|captchas?|checks?|algorithms?|spam|bans?|flagg(?:ed|ing)|systems?|moderators?|mods|rules)",
      "so (?:that )?(?:they|it|nobody|no one|the \\w+)<1>(?:don'?t|won'?t|doesn'?t|can'?t|isn'?t|will not|cannot|will)?<2>(?:notice|notices|detect|detects|flag|flags|filter|filters|spot|spots|link it|match|suspect|suspects|look suspicious)",
      "so (?:that )?(?:we|you|it)<1>(?:don'?t|won'?t|doesn'?t|aren'?t|isn'?t)<2>(?:get )?(?:caught|flagged|banned|noticed|detected|filtered|spotted|removed)",
      "(?:stay|keep|fly|go|remain)(?:ing)? (?:\\w+ )?(?:under the radar|undetected|unnoticed)",
      "(?:look|looks|seem|appear|make it) (?:\\w+ )?(?:organic|natural|spontaneous|like a coincidence|like real|genuine|random|unorgani[sz]ed)",
      "no (?:order )?details can match",
      "(?:don'?t|do not|never)(?: all)? (?:use|click|come|vote)(?: from| through| via| on)? (?:the )?(?:direct )?link<6>(?:search|organic|natural|detect|flag)",
      "without (?:being|getting) (?:caught|detected|noticed|flagged|banned)",
    ],
    de: [
      "(?:damit|so ?dass|dass)<4>(?:nicht|niemand|keiner|keinem)<3>(?:auffall\\w*|bemerk\\w*|merk\\w*|entdeck\\w*|erkenn\\w*|gesperrt)",
      "(?:naturlich|organisch|zufallig|spontan|nach zufall)<2>(?:aussehen|wirken|aussieht|wirkt)",
      "(?:umgeh|austricks|uberlist)\\w*<4>(?:filter|sperre\\w*|limit\\w*|captcha|algorithmus|kontroll\\w*|prufung)|(?:filter|sperre\\w*|limit\\w*|captcha|algorithmus|kontroll\\w*|prufung)<3>(?:umgeh|austricks|uberlist)\\w*",
      "ohne (?:dass )?<3>(?:aufzufallen|auffallt|erwischt|bemerkt)",
      "unter dem radar|unauffallig",
    ],
    fr: [
      "(?:pour|afin de|de facon a) (?:ne pas|eviter d'?(?:etre|e)?)<3>(?:repere\\w*|detecte\\w*|remarque\\w*|signale\\w*|bloque\\w*|bannis?|attrape\\w*)",
      "(?:contourn|evit|deou|tromp|dejou)\\w*<3>(?:filtres?|detection|limites?|captcha|algorithme|controles?|moderation)",
      "(?:ait|aie|ayez|avoir|fasse|faire|paraisse|semble|paraitre|sembler)<3>(?:naturel|spontane|organique|l'air naturel)",
      "sous (?:le|les) radars?|sans (?:se|vous) faire (?:reperer|remarquer|prendre)",
      "sans etre (?:repere|detecte)\\w*",
    ],
    es: [
      "para (?:que )?no<4>(?:not\\w*|detect\\w*|descubr\\w*|bloque\\w*|banee\\w*|pill\\w*|sospech\\w*|eliminen|tumben)",
      "(?:evit|burl|esquiv|engan|salt)\\w*<3>(?:filtros?|deteccion|limites?|captcha|algoritmo|controles?)",
      "(?:parezca|parecer|parezcan|parece)<2>(?:natural|organico|espontaneo|casualidad|casual)",
      "sin que (?:se den cuenta|lo noten|se note|nos detecten|nos descubran)|pasar desapercibid\\w*",
    ],
    pt: [
      "para (?:que )?nao<4>(?:not\\w*|perceb\\w*|detect\\w*|descobr\\w*|bloque\\w*|banir\\w*|derrub\\w*|desconfi\\w*|cair\\w*|pegar\\w*)",
      "(?:evit|burl|driblar?|engan|contorn)\\w*<3>(?:filtros?|deteccao|limites?|captcha|algoritmo|controles?)",
      "(?:parecer|pareca|parecam|parece)<2>(?:natural|organico|espontaneo|coincidencia)",
      "sem (?:que )?<2>(?:perceb\\w*|notar\\w*|ser (?:pego|notado|detectado)\\w*)|passar despercebid\\w*",
    ],
  },
};
