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
      "(?:letter|text|e-?mail|message)<3>(?:is |already |below |here ){0,3}<6>all you (?:need|have) to<4>(?:name|sign|send|press)",
      "all you (?:need|have) to (?:add|do)<4>(?:name|sign|send|paste)",
      "(?:letter|text|mail|e-?mail) is (?:already |all )?(?:written|ready|done|prepared)",
    ],
    de: [
      "(?:kopier|copy)\\w*<5>(?:text|brief|tweet|beitrag|post|vorlage|nachricht|einfug\\w*|schick\\w*)",
      "(?:muster|form|serien|vorgefertigt\\w*|fertig\\w*) ?-?(?:brief|text|schreiben|mail)\\w*|(?:musterbrief|vorlage)\\w*",
      "(?:wortlich|wortwortlich|unverandert|eins zu eins|1:1|genau so|copy ?(?:&|and) ?paste)<3>(?:post|schick|send|ubernehm|teil|abschick)\\w*|(?:schick|send|post|ubernehm|teil)\\w*<4>(?:wortlich|wortwortlich|unverandert|eins zu eins|1:1)",
      "(?:brief|text|mail|schreiben)<4>(?:schon |bereits |fix und )?(?:fertig|geschrieben|vorbereitet|vorformuliert)",
      "nur noch<4>(?:namen|unterschr\\w*|abschick\\w*|absend\\w*)",
      "kopier\\w*<2>text",
    ],
    fr: [
      "copi(?:ez|er|e)[- ]?(?:et )?(?:-?coll\\w*)?<5>(?:texte|lettre|tweet|message|modele)|copier-coller|copiez-collez",
      "(?:lettre|texte|message|courrier|mail)s?[- ]types?|modeles? de (?:lettre|message|courrier|mail|texte)s?",
      "(?:envoy|publi|post)\\w*<6>(?:tel(?:le)? quel(?:le)?|sans (?:rien|le|la) (?:changer|modifier))|mot pour mot",
      "(?:lettre|texte|courriel|message)<3>(?:deja )?(?:redige|ecrit|pret)e?\\b",
      "(?:il ne reste|ne reste) plus qu<4>(?:signer|envoyer|nom)",
      "(?:coll|copi)\\w*<2>texte",
    ],
    es: [
      "copi(?:a|en|ar|ad) y peg\\w*|copia-?pega",
      "(?:carta|texto|mensaje|correo|plantilla)s? (?:modelo|tipo|ya escrit[ao]|prefabricad[ao])|modelo de (?:carta|texto|mensaje)|plantillas?",
      "(?:envi|publi(?:c|qu)|mand)\\w*<6>(?:tal cual|sin cambiar nada|palabra por palabra)",
      "(?:carta|texto|correo|mensaje)<3>(?:ya )?(?:escrit|redactad|list|preparad)[oa]\\b",
      "solo falta<3>(?:firma|nombre|enviar)",
      "(?:peg|copi)\\w*<2>(?:texto|mensaje)",
    ],
    pt: [
      "copi(?:e|em|ar) e col\\w*|copia e cola",
      "modelos? de (?:carta|texto|mensagem|e-?mail)|(?:carta|texto|mensagem)s? (?:modelo|padrao|pront[ao])",
      "(?:envi|publi(?:c|qu)|mand|post)\\w*<6>(?:sem mudar nada|do jeito que esta|palavra por palavra|tal qual)",
      "(?:carta|texto|e-?mail|mensagem)<3>(?:ja )?(?:escrit|redigid|pront|preparad)[oa]\\b",
      "so falta<3>(?:assina\\w*|nome|enviar)",
      "(?:col|copi)\\w*<2>(?:texto|mensagem)",
    ],
  },
};
