import type { Rule } from "./rule.ts";

export const reviewUnread: Rule = {
  id: "review-unread",
  severity: "block",
  scope: "everywhere",
  literal: true,
  patterns: {
    en: [
      "(?:{review}|{vote}|stars?|recommend)<10>(?:even if|even though|whether or not|although|despite not|without(?: ever| even| having)*|before) (?:you(?:'ve| have)?|having)? ?<3>(?:read|reading|play(?:ed|ing)?|us(?:ed|ing)|tried|trying|bought|buying|seen|seeing|install(?:ed|ing)|finish(?:ed|ing)|watch(?:ed|ing)|heard)",
      "(?:don'?t|do not|needn'?t|no need to) (?:have to|need to)? ?(?:have )?(?:read|played|used|tried|bought|seen|installed|finished|watched|heard|finish|read it|read)<4>(?:it|book|game|app|film|movie|first|product|album)?<12>(?:review|rate|stars?|vote|recommend)",
      "even if you (?:haven'?t|have not|never|didn'?t) (?:even )?(?:read|played|used|tried|bought|seen|installed|finished|watched)",
      "(?:read|play|watch|try|use) it (?:later|afterwards|some other time)",
    ],
    de: [
      "auch (?:wenn|ohne)<4>(?:nicht|nie|gar nicht|es|das|ohne)<5>(?:gelesen|gespielt|benutzt|gesehen|probiert|gekauft|kennt|gehort|zu lesen|lesen)",
      "(?:{review})<6>ohne (?:es |das \\w+ |ihn |sie )?(?:zu |gelesen|gespielt|je )<3>",
      "(?:musst|musst|mussen|braucht)<6>(?:nicht|gar nicht)<4>(?:gelesen|gespielt|benutzt|gesehen)<4>haben",
      "(?:lesen|spielen|ansehen|ausprobieren)<1>(?:konnt|kannst)<3>(?:spater|danach|hinterher)",
    ],
    fr: [
      "(?:meme|sans)<3>(?:si|l'avoir|avoir|jamais)<5>(?:lu|joue|utilise|essaye|vu|achete|teste|ecoute)",
      "pas besoin de l'avoir (?:lu|vu|teste|achete|fini|essaye)",
      "vous (?:le |la )?(?:lirez|verrez|essaierez) (?:plus tard|apres)",
    ],
    es: [
      "(?:aunque|incluso si|sin)<3>(?:no|haberl[oa]|haber|nunca)<4>(?:leido|jugado|usado|probado|visto|comprado|terminado)",
      "no (?:hace falta|es necesario|necesitas) (?:haberl[oa]|que lo hayas) (?:leido|jugado|usado|probado|visto)",
      "ya (?:lo |la )?(?:leer\\w*|ver\\w*|probar\\w*)<1>(?:luego|despues|mas tarde)",
    ],
    pt: [
      "(?:mesmo|ainda|sem)<3>(?:que|se|ter)?<4>(?:nao|ter|nunca)<4>(?:lido|jogado|usado|testado|visto|comprado|terminado|leu|jogou|usou|viu)",
      "nao precisa (?:ter )?(?:lido|jogado|usado|visto|ler)",
      "(?:leem|leia|le|veem|veja)<2>(?:depois|mais tarde)",
    ],
  },
};
