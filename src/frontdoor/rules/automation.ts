import type { Rule } from "./rule.ts";

export const automation: Rule = {
  id: "automation",
  about: "Programs, scripts or farms that act in place of people.",
  severity: "block",
  scope: "everywhere",
  mend: "We send people, never programs: ask each person to act by hand.",
  patterns: {
    en: [
      "(?:run|running|use|using|install|installing|download|grab|write|wrote|written|built|build|coded|made|share|sharing|try|get|have|has|set up|start|launch|rent|buy|our|my|this|with|let)<4>{program}(?! (?:which |that )?(?:ban|problem|are|is|buy|buys|ruin|stole|of))",
      "{program}<1>(?:that|which|to|will|does|can|for)<3>(?:vote|votes|voting|sign|signs|play|plays|stream|streams|click|clicks|submit|submits|like|refresh|refreshes|fill|fills|do|does|buy it|view)<6>(?:for you|automatically|every|by itself|all day|poll|form|petition|us|while)",
      "{program}<5>(?:for you|on your behalf|in your place|by itself|while you sleep)",
      "auto-?(?:click|vote|like|refresh|play|stream|sign|follow|retweet|comment)\\w*",
      "(?:click|stream|vote|phone|like|review|bot|view)[- ]?farms?",
      "(?:farm|farming) (?:streams|votes|likes|views)",
      "automat(?:e|ed|ically)<4>(?:{act}|votes?|streams?|plays|signatures|clicks)",
      "(?:{act})<4>automatically",
    ],
    de: [
      "{program}<6>(?:fur (?:euch|dich|uns)|von (?:allein|selbst|selber)|an eurer stelle)",
      "(?:nutz|benutz|verwend|installier|lad|starte?|schreib|geschrieben|programmier|gebaut|bau|hab|haben|habe|mit|unser|mein|teil|lasst)\\w*<4>{program}(?! verbieten)",
      "{program}<6>(?:{vote}|klick\\w*|stream\\w*|unterschreib\\w*|abspiel\\w*)<4>",
      "(?:klick|stream|bot|handy|like)-?farm\\w*|autoklick\\w*",
      "automatisch<3>(?:{act})|(?:{act})<3>automatisch",
    ],
    fr: [
      "{program}<6>(?:a (?:votre|ta|notre) place|pour (?:vous|toi|nous)|tout seul|toute seule)",
      "(?:utilis|install|lanc|telecharg|ecri|ecrit|fait|fai|cree|cod|programm|laiss|mon|notre|avec)\\w*<3>{program}",
      "{program} qui<2>(?:vot\\w*|cliqu\\w*|sign\\w*|ecout\\w*|stream\\w*|rempli\\w*)<3>(?:tout seul|toute seule|automatiquement|a votre place|pour (?:vous|nous|toi))",
      "fermes? (?:a|de) (?:clics?|streams?|likes?)",
      "(?:{act})<3>(?:automatiquement|tout seul)",
    ],
    es: [
      "{program}<5>(?:por (?:ti|nosotros|ustedes|vosotros)|en tu lugar|sol[ao])",
      "(?:us|utili|instal|descarg|escrib|hic|hec|program|cre|ten|lanz|ejecut|nuestro|con|mi)\\w*<3>{program}(?! de (?:gobierno|radio|television|la))",
      "{program} que<2>(?:vot\\w*|hag\\w*|cli(?:c|qu)\\w*|firm\\w*|reprodu\\w*|rellen\\w*)<3>(?:solo|sola|automaticamente|por (?:ti|nosotros|ustedes))?",
      "granjas? de (?:clics?|streams?|likes?|bots?)",
      "(?:{act})<3>automaticamente",
    ],
    pt: [
      "{program}<5>(?:por (?:voce|voces|nos|ti)|no seu lugar|sozinh[ao])",
      "(?:us|utili|instal|baix|escrev|fez|fiz|fizemos|program|cri|tem|temos|rod|execut|nosso|com|meu)\\w*<3>{program}(?! (?:de governo|de radio|de televisao|da))",
      "{program} que<2>(?:vot\\w*|faz\\w*|cli(?:c|qu)\\w*|assin\\w*|toc\\w*|preench\\w*)<3>(?:sozinh[oa]|automaticamente|por (?:voce|nos))?",
      "fazendas? de (?:cliques?|streams?|likes?|bots?|robos?)",
      "(?:{act})<3>automaticamente",
    ],
  },
};
