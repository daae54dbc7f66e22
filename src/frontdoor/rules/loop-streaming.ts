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
