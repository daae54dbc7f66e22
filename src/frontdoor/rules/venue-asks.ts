import type { Rule } from "./rule.ts";

export const askVotes: Rule = {
  id: "ask-votes",
  about: "Asking people for votes where the asking itself is forbidden.",
  severity: "block",
  scope: "covered",
  mend: "Watch this ranking only, and tell people why it matters to you: come and see, ask anything. No word about votes.",
  patterns: {
    en: [
      "(?:please|pls|plz|go|and|to|can you|could you|would you|let'?s|everyone|everybody|quick(?:ly)?|just|kindly|do|then|now|folks|guys|all|if you (?:like|enjoy|love) (?:it|this)|help us(?: by)?|don'?t forget to)<1>(?:up-?vot(?:e|ing)|vote)(?! on the bill| in the election)",
      "(?:^|[,:;-] ?)(?:up-?vote|vote) (?:us|it|this|me|our|the|for|up|here|now)",
      "(?:give|leave|drop|hit|smash|click|tap|press|cast|need|want|love|appreciate|get|throw|send|show|toss|lend|grab|every|each|your|an|few|some|more|quick|with your|by)<3>(?:up-?votes?|votes?|up-?arrow|points?|karma)",
      "vot(?:e|ing) (?:for )?(?:us|it|this|me|our \\w+)(?: up)?",
      "(?:get|push|bring|send|help|carry|drive|propel)<3>(?:us|it|this(?: \\w+)?|our \\w+|the \\w+) (?:to|onto|on) (?:the )?(?:front page|number one|#1|no\\.? ?1|top)",
      "(?:submit|resubmit|post)<3>(?:it|our|this|the)<3>(?:to|on) (?:hn|hacker news|reddit|product hunt) (?:too|as well|again)",
    ],
    de: [
      "(?:brauchen|fehlen|benotigen)<8>(?:punkte?|stimmen|upvotes?)",
      "(?:eure|deine)[nmr]? (?:stimmen?|votes?|punkte)",
      "up-?vot\\w*",
      "(?:stimmt?|stimmen|vot(?:e|et))<3>(?:fur|hoch|ab|dafur|uns)",
      "(?:eure|deine|ihre|jede) (?:\\w+ )?(?:stimmen?|votes?|punkte)",
      "(?:gebt|gib|brauchen|lasst)<4>(?:stimmen?|votes?|punkte?|daumen)",
      "{all}<4>hoch ?(?:voten|stimmen)|hochvoten|hoch(?:ge)?stimmt",
    ],
    fr: [
      "(?:il (?:nous|me) faut|on a besoin|besoin|manque)<4>(?:votes?|voix|points?)",
      "up-?vot\\w*",
      "vot(?:ez|e|er|ons)<3>(?:pour|notre|nous)",
      "(?:votre|vos|ton|chaque|un|des|vos) (?:\\w+ )?(?:votes?|voix)",
      "(?:mett\\w*|donn\\w*|laiss\\w*|besoin d)<3>(?:votes?|voix|points?|pouces?)",
      "fai(?:tes|re)<2>(?:monter|remonter)",
    ],
    es: [
      "up-?vot\\w*",
      "vot(?:a|en|ad|ar|emos|ennos|anos)<3>(?:por|nuestr[ao]|nos)?",
      "(?:tu|su|vuestro|tus|sus|cada|un|de) votos?",
      "(?:den|denle|dale|da|dad|deja|dejen|necesit\\w*)<4>votos?(?: positivos?)?",
    ],
    pt: [
      "up-?vot\\w*",
      "vot(?:e|em|ar|a|emos)<3>(?:em|no|na|por|nosso|nos)?",
      "(?:seu|seus|teu|cada|um|do) votos?",
      "(?:de|deem|da|dao|deixe|deixem|precis\\w*)<4>votos?(?: positivos?)?",
    ],
  },
};

export const askComments: Rule = {
  id: "ask-comments",
  about: "Asking people to comment where that is forbidden.",
  severity: "block",
  scope: "covered",
  mend: "Answer questions yourself as the maker; ask nobody to comment.",
  patterns: {
    en: [
      "(?:leav(?:e|es|ing)|drop|post|add|write|put|make)(?:s|ing)?<4>(?:comments?|nice words?|kind words?|reply|replies)(?! section)",
      "comment (?:on|in|under|below|there|something|to)",
      "(?:please|go|and|everyone|to|can you) comment",
    ],
    de: ["(?:schreib|hinterlass|lass|post|setz|gebt)\\w*<4>kommentar\\w*", "kommentier(?:t|en|e)<3>"],
    fr: [
      "(?:laiss|mett|ecriv|post|ajout|depos)\\w*<4>commentaires?",
      "comment(?:ez|er) (?:le|la|sous|sur|notre|dans)",
    ],
    es: [
      "(?:dej|escrib|pon|publi(?:c|qu)|agreg)\\w*<4>comentarios?",
      "coment(?:a|en|ad) (?:en|el|la|abajo|algo|nuestr[ao])",
    ],
    pt: [
      "(?:deix|escrev|post|publi(?:c|qu)|coloqu)\\w*<4>comentarios?",
      "coment(?:e|em) (?:em|n[oa]|la|algo|abaixo)",
    ],
  },
};

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

export const canvassing: Rule = {
  id: "canvassing",
  about: "Sending a crowd into the talks that decide about an article.",
  severity: "block",
  scope: "covered",
  mend: "Ask people to read the article, or to learn to edit with sources and without a stake in it.",
  patterns: {
    en: [
      "(?:vote|comment|say|write|weigh in)<5>(?:keep|delete|deletion|talk page|discussion|afd)",
      "(?:edit|change|rewrite|add|remove|restore)(?:ing)?<6>(?:article|page|wikipedia|entry)<6>(?:together|everyone|our|us|so that|favou?r|band|company)?",
    ],
    de: [
      "(?:stimmt|schreibt|kommentiert)<6>(?:loschdiskussion|loschantrag|behalten|diskussionsseite)",
      "(?:bearbeitet|andert|schreibt)<5>(?:artikel|seite)",
    ],
    fr: [
      "(?:votez|ecrivez|commentez)<6>(?:conserver|suppression|page de discussion)",
      "(?:modifiez|changez|reecrivez)<4>(?:article|page)",
    ],
    es: [
      "(?:voten?|escriban?|comenten?)<6>(?:mantener|borrado|discusion)",
      "(?:editen?|cambien?|modifiquen?)<4>(?:articulo|pagina)",
    ],
    pt: [
      "(?:votem?|escrevam?|comentem?)<6>(?:manter|eliminacao|discussao)",
      "(?:editem?|mudem?|alterem?)<4>(?:artigo|pagina)",
    ],
  },
};

export const tagHijack: Rule = {
  id: "tag-hijack",
  about: "Unrelated or foreign tags used to draw attention.",
  severity: "block",
  scope: "everywhere",
  mend: "Use the campaign's own tag.",
  patterns: {
    en: [
      "(?:hijack|take over|piggy-?back(?: on)?|flood|spam)(?:ing)?<3>(?:hash)?tags?",
      "(?:use|add|throw in|include|put)<2>(?:any|all|every|unrelated|other|whatever|random)<3>(?:trending|popular)<1>(?:hash)?tags?",
      "(?:trending|popular) (?:hash)?tags?<4>(?:even if|no matter|unrelated|nothing to do)",
    ],
    de: [
      "(?:kaper|kapern|ubernehm|flut)\\w*<3>hashtags?|hashtags?<3>(?:kaper|ubernehm|flut)\\w*",
      "(?:nutz|nehm|setz|verwend)\\w*<3>(?:alle|beliebige|fremde|andere)<3>(?:trend\\w*|hashtags?)",
    ],
    fr: [
      "(?:detourn|envah|inond|pirat)\\w*<3>hashtags?",
      "(?:ajout|utilis|mett)\\w*<3>(?:tous|n'importe)<4>(?:hashtags?|tendances?)",
    ],
    es: [
      "(?:secuestr|invad|inund|apoder|cuel)\\w*<3>(?:hashtags?|etiquetas?)",
      "(?:us|pon|agreg|anad)\\w*<3>(?:tod[ao]s|cualquier)<3>(?:hashtags?|etiquetas?|tendencias?)",
    ],
    pt: [
      "(?:sequestr|invad|inund|tomar|pegar carona)\\w*<3>(?:hashtags?|tags?)",
      "(?:us|coloqu|adicion|ponha)\\w*<3>(?:tod[ao]s|qualquer)<3>(?:hashtags?|tendencias?|trends?)",
    ],
  },
};
