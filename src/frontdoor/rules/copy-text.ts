import type { Rule } from "./rule.ts";

export const copyText: Rule = {
  id: "copy-text",
  about: "A ready text that everybody sends unchanged.",
  severity: "warn",
  scope: "covered",
  mendOnly: true,
  mend: "Give two or three points and an empty box: each person writes in own words.",
  patterns: {
    en: [
      "cop(?:y|ying)[- ]?(?:and|&|\\+|n)?[- ]?past(?:e|ing)|copypasta|c&p",
      "(?:paste|send|post|tweet|use|mail|share) (?:this|the) (?:exact|same|following|below|ready-?made|identical|template|prewritten|pre-written)<1>(?:text|letter|message|tweet|post|e-?mail|words|wording|template)?",
      "(?:paste) (?:it|this|that|the \\w+)",
      "(?:same|identical|exact|template|form|pre-?written|ready-?made|ready-?written) (?:text|message|tweet|post|letter|e-?mail|wording|words)s?",
      "(?:word for word|as it is|as is|verbatim|without changing (?:a|any) (?:word|thing)|no need to change)",
    ],
    de: [
      "(?:kopier|copy)\\w*<5>(?:text|brief|tweet|beitrag|post|vorlage|nachricht|einfug\\w*|schick\\w*)",
      "(?:muster|form|serien|vorgefertigt\\w*|fertig\\w*) ?-?(?:brief|text|schreiben|mail)\\w*|(?:musterbrief|vorlage)\\w*",
      "(?:wortlich|wortwortlich|unverandert|eins zu eins|1:1|genau so|copy ?(?:&|and) ?paste)<3>(?:post|schick|send|ubernehm|teil|abschick)\\w*|(?:schick|send|post|ubernehm|teil)\\w*<4>(?:wortlich|wortwortlich|unverandert|eins zu eins|1:1)",
    ],
    fr: [
      "copi(?:ez|er|e)[- ]?(?:et )?(?:-?coll\\w*)?<5>(?:texte|lettre|tweet|message|modele)|copier-coller|copiez-collez",
      "(?:lettre|texte|message|courrier|mail)s?[- ]types?|modeles? de (?:lettre|message|courrier|mail|texte)s?",
      "(?:envoy|publi|post)\\w*<6>(?:tel(?:le)? quel(?:le)?|sans (?:rien|le|la) (?:changer|modifier))|mot pour mot",
    ],
    es: [
      "copi(?:a|en|ar|ad) y peg\\w*|copia-?pega",
      "(?:carta|texto|mensaje|correo|plantilla)s? (?:modelo|tipo|ya escrit[ao]|prefabricad[ao])|modelo de (?:carta|texto|mensaje)|plantillas?",
      "(?:envi|publi(?:c|qu)|mand)\\w*<6>(?:tal cual|sin cambiar nada|palabra por palabra)",
    ],
    pt: [
      "copi(?:e|em|ar) e col\\w*|copia e cola",
      "modelos? de (?:carta|texto|mensagem|e-?mail)|(?:carta|texto|mensagem)s? (?:modelo|padrao|pront[ao])",
      "(?:envi|publi(?:c|qu)|mand|post)\\w*<6>(?:sem mudar nada|do jeito que esta|palavra por palavra|tal qual)",
    ],
  },
};
