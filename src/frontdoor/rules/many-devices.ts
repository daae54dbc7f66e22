import type { Rule } from "./rule.ts";

export const manyDevices: Rule = {
  id: "many-devices",
  severity: "block",
  scope: "everywhere",
  patterns: {
    en: [
      "(?:on|from|use|using|with|open|in|across|get|grab|dig out) (?:all|every|several|multiple|many|extra|both|as many|{many})(?: of)?(?: (?:the|your|old|other|spare|available))* {device}",
      "(?:every|all the|each) {device}(?: \\w+){0,3} (?:should|must|has to|needs? to)<2>(?:be )?(?:play|stream|run|open|vot)\\w*",
      "(?:every|all the) {device} in (?:the|your) (?:house|home|flat|room)",
      "{device} (?:and|plus) {device}<5>(?:at once|at the same time|simultaneously|in parallel)",
      "{device}<1>{device}<2>{device}<8>{play}",
      "every (?:device|phone|screen|speaker|tab)<1>(?:adds up|counts|helps|plays)",
      "(?:old|second|spare|another) {device}<10>(?:playing|streaming|as well|also play|too)",
      "open<4>in (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|dozens?|[2-9]|[1-9]\\d+) (?:tabs|windows|browsers)",
    ],
    de: [
      "(?:auf|mit|von|an|nehmt|nutzt|in|offnet) (?:all(?:en|e)?|mehrere[n]?|jedem|moglichst viele[n]?|saemtlichen|{many})(?: (?:euren?|deinen?|anderen?|alten))* {device}",
      "alle {device}",
      "{device}<4>(?:gleichzeitig|parallel)",
      "{device}<1>{device}<2>{device}<8>{play}",
      "auf allem<2>(?:laufen|abspielen|spielen|was)",
      "in (?:zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|zwanzig|dreissig|funfzig|hundert|dutzend\\w*|[2-9]|[1-9]\\d+) (?:tabs|fenstern|browsern)",
    ],
    fr: [
      "(?:sur|avec|depuis|dans|sortez|prenez|utilisez|ouvrez) (?:tous|toutes|plusieurs|chacun|autant d|{many})<2>{device}",
      "(?:tous|toutes) (?:vos|tes|les) {device}",
      "{device}<1>{device}<2>{device}<8>{play}",
      "(?:jouer|tourner|lancez)<3>partout",
      "dans (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|trente|cinquante|cent|dizaines?|douzaines?|[2-9]|[1-9]\\d+) (?:onglets|fenetres|navigateurs)",
      "sur chaque<1>{device}",
    ],
    es: [
      "(?:en|con|desde|us(?:a|en)|abre|abran) (?:tod[ao]s|vari[ao]s|cada|{many})<2>{device}",
      "tod[ao]s (?:tus|sus|los|las) {device}",
      "{device}<1>{device}<2>{device}<8>{play}",
      "(?:suene|suenen|sonar|ponla|poned)<3>en todos",
      "en (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|treinta|cincuenta|cien|docenas?|decenas?|[2-9]|[1-9]\\d+) (?:pestanas|ventanas|navegadores)",
      "en cada<1>(?:{device}|aparato)",
    ],
    pt: [
      "(?:em|com|de|us(?:e|em)|abra|abram|n[oa]s) (?:tod[ao]s|vari[ao]s|cada|{many})<2>{device}",
      "tod[ao]s (?:os|as)(?: seus| suas)? {device}",
      "{device}<1>{device}<2>{device}<8>{play}",
      "(?:toque|toquem|tocar)<3>em todos",
      "em (?:dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|doze|vinte|trinta|cinquenta|cem|duzias?|dezenas?|[2-9]|[1-9]\\d+) (?:abas|janelas|separadores|navegadores)",
      "em cada<1>(?:{device}|aparelho)",
    ],
  },
};
