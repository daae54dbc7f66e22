import type { Rule } from "./rule.ts";

export const loopStreaming: Rule = {
  id: "loop-streaming",
  about: "Plays that nobody listens to: loops, muted players, whole nights.",
  severity: "block",
  scope: "everywhere",
  mend: "Ask people to listen when they want to hear it.",
  patterns: {
    all: ["{play}<8>{nonstop}", "{play}<8>{silent}"],
    en: [
      "have (?:it|them|this|the \\w+)<2>(?:play|run|stream|on)\\w*<4>{nonstop}",
      "(?:at least |minimum )?(?:\\d{2,}|fifty|a hundred) (?:plays|streams|views|listens) (?:a|per|each|every) (?:day|night|hour|account|person|device)",
      "(?:loop|repeat) (?:it|this|that|the (?:song|album|track|single|video|stream|playlist)|our \\w+|\\w+ (?:song|album|track))",
      "mass[- ]stream\\w*|streaming (?:farm|bot)s?",
      "(?:stream|play|views?|plays)<3>{nonstop}",
      "{play}<6>(?:at least )?(?:\\d{2,}|fifty|a hundred|hundreds of|a thousand) (?:times|plays|streams)",
      "{nonstop}<4>(?:stream(?:s|ing)?|plays?|loop(?:ing)?)(?! of)",
    ],
    de: [
      "{nonstop}<3>(?:auf wiedergabe|auf play)",
      "{nonstop}<4>(?:\\w*laufen|streamen|spielen|abspielen|horen)",
      "(?:\\d{2,}) (?:wiedergaben|streams|plays|aufrufe) (?:am|pro) (?:tag|nacht|stunde|konto|person)",
      "dauerstream\\w*|massenstream\\w*",
      "(?:streamt|hort|spielt)<6>(?:mindestens )?(?:\\d{2,}|hundert) ?-?mal",
      "{silent}<3>(?:laufen|streamen|abspielen)",
    ],
    fr: [
      "en lecture<3>{nonstop}",
      "tourner<3>la nuit",
      "{play}<8>(?:au moins )?(?:\\d{2,}|cent) fois",
      "(?:\\d{2,}) (?:ecoutes|streams|lectures|vues) par (?:jour|nuit|heure|compte|personne)",
      "ecoutes? (?:en masse|fantomes?)",
      "stream(?:ez|ing)? (?:massif|massivement|en masse)",
    ],
    es: [
      "{play}<8>(?:al menos )?(?:\\d{2,}|cien) veces",
      "(?:\\d{2,}) (?:reproducciones|streams|escuchas|plays|vistas) (?:por|al|a la) (?:dia|noche|hora|cuenta|persona)",
      "stream(?:ing|ear|een)? (?:masivo|masivamente|en masa)",
    ],
    pt: ["{play}<8>(?:pelo menos )?(?:\\d{2,}|cem) vezes", "stream(?:ing)? em massa|mutirao de streams?"],
  },
};

export const manyDevices: Rule = {
  id: "many-devices",
  about: "One person acting from several devices, windows or browsers at once.",
  severity: "block",
  scope: "everywhere",
  mend: "One person, one device is enough.",
  patterns: {
    en: [
      "(?:on|from|use|using|with|open|in|across|get|grab|dig out) (?:all|every|several|multiple|many|extra|both|as many|{many})(?: of)?(?: (?:the|your|old|other|spare|available))* {device}",
      "(?:every|all the|each) {device}(?: \\w+){0,3} (?:should|must|has to|needs? to|can)<2>(?:be )?(?:play|stream|run|open|vot)\\w*",
      "(?:every|all the) {device} in (?:the|your) (?:house|home|flat|room)",
      "{device} (?:and|plus) {device}<5>(?:at once|at the same time|simultaneously|in parallel)",
    ],
    de: [
      "(?:auf|mit|von|an|nehmt|nutzt|in|offnet) (?:all(?:en|e)?|mehrere[n]?|jedem|moglichst viele[n]?|saemtlichen|{many})(?: (?:euren?|deinen?|anderen?|alten))* {device}",
      "alle {device}",
      "{device}<4>(?:gleichzeitig|parallel)",
    ],
    fr: [
      "(?:sur|avec|depuis|dans|sortez|prenez|utilisez|ouvrez) (?:tous|toutes|plusieurs|chacun|autant d|{many})<2>{device}",
      "(?:tous|toutes) (?:vos|tes|les) {device}",
    ],
    es: [
      "(?:en|con|desde|us(?:a|en)|abre|abran) (?:tod[ao]s|vari[ao]s|cada|{many})<2>{device}",
      "tod[ao]s (?:tus|sus|los|las) {device}",
    ],
    pt: [
      "(?:em|com|de|us(?:e|em)|abra|abram|n[oa]s) (?:tod[ao]s|vari[ao]s|cada|{many})<2>{device}",
      "tod[ao]s (?:os|as)(?: seus| suas)? {device}",
    ],
  },
};

export const repeatAct: Rule = {
  id: "repeat-act",
  about: "The same act by one person more often than the venue counts it.",
  severity: "block",
  scope: "everywhere",
  mend: "Ask for it once: once is what counts.",
  patterns: {
    all: [
      "(?:{buy}|{vote}|{sign}|{review})<5>{again}",
      "(?:{buy})<4>{copies}",
      "{again}<3>(?:{buy}|{vote}|{sign})",
    ],
    en: [
      "(?:{buy}|{vote}|{sign})<4>again(?!st)",
      "vot(?:e|ing)<3>often|early and often",
      "keep (?:on )?(?:voting|buying|signing|clicking|refreshing|rating)",
      "(?:click|refresh|submit|rate)(?:ing)?<4>{again}",
      "(?:delete|remove|return|refund)<5>(?:re-?buy|re-?purchase|re-?download|(?:buy|download) (?:it )?again)",
      "(?:do|did|done|do it|go|try|answer|click)<2>(?:once more|one more time|a second time|again and again|over and over)",
      "(?:more|extra|multiple) (?:votes|signatures|copies) (?:each|per person|from each)",
    ],
    de: [
      "(?:aktualisier|neu ?lad)\\w*<6>{again}",
      "lad\\w*<5>{again}<3>neu",
      "{vote}<2>oft(?: ab)?",
      "(?:{buy}|{vote}|{sign})\\w*<5>(?:gleich )?(?:nochmal|wieder)",
      "(?:loscht|losch|gebt|zuruckgeb\\w*)<4>(?:wieder|neu|nochmal) (?:kauf\\w*|lad\\w*)",
    ],
    fr: [
      "(?:recharg|actualis|rafraich)\\w*<6>{again}",
      "(?:revot|rachet|resign)(?:ez|er|e|es|ons)",
      "supprim\\w*<3>(?:rachet|retelecharg)\\w*",
    ],
    es: [
      "(?:recarg|refresc|actualiz)\\w*<6>(?:{again}|todo lo que|cuanto)",
      "vuelv(?:e|an|es) a (?:{buy}|{vote}|{sign})",
      "(?:borr|elimin|devuelv)\\w*<4>(?:volver a|vuelv\\w* a|de nuevo)<1>(?:compr|descarg)\\w*",
    ],
    pt: [
      "(?:recarreg|recarregu|atualiz)\\w*<6>(?:{again}|o maximo)",
      "volt(?:e|em) a (?:{buy}|{vote}|{sign})",
      "(?:apag|delet|devolv)\\w*<4>(?:compr|baix)\\w*<2>de novo",
    ],
  },
};
