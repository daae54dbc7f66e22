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
