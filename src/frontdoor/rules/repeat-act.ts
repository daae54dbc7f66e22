import type { Rule } from "./rule.ts";

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
