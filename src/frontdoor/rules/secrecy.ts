import type { Rule } from "./rule.ts";

export const secrecy: Rule = {
  id: "secrecy",
  severity: "block",
  scope: "everywhere",
  literal: true,
  patterns: {
    en: [
      "(?:keep|keeping) (?:this|it|that|the \\w+)? ?(?:a )?(?:secret|quiet|between us|under wraps|hush|to yourselves?|off the record)",
      "(?:don'?t|do not|never|mustn'?t|please don'?t)<1>(?:tell|say|mention|let on|reveal|admit|screenshot|let (?:any|them|people))<3>(?:anyone|anybody|them|people|that|this|where|who|about|outside|how|it'?s|we)(?! how to vote| who to vote)",
      "delete (?:this|the) (?:message|post|tweet|text|mail|e-?mail|chat)?<1>(?:after|afterwards|once|when)",
      "(?:nobody|no one|no-one) (?:must|should|may|can|needs? to|has to) (?:know|find out|learn|hear)",
      "(?:pretend|act as (?:if|though)|act like|claim|say)<2>(?:you|it|that you|this|to)<3>(?:found|discovered|stumbled|heard|just|are not|aren'?t|happened|were|have nothing|don'?t know|spontaneous|by chance|a coincidence)",
      "act (?:surprised|natural|casual)",
    ],
    de: [
      "(?:sag|erzahl|verrat|erwahn|schreib)\\w*(?: es| das| bitte| davon| aber| ja| bloss)* (?:niemand\\w*|keine[mnr]\\w*|nichts?(?: weiter| davon| dass)|nicht (?:weiter|dass|wer|davon))",
      "(?:bleibt|halt\\w*|behalt\\w*)<4>(?:unter uns|geheim|fur euch|fur dich)",
      "(?:losch|loscht)<3>(?:nachricht|post|chat|mail)<3>(?:danach|anschliessend|wieder|sofort)",
      "(?:tut|tu|tun)<3>(?:so,? )?als (?:ob|wart|warst|hattet)<8>",
      "(?:niemand|keiner) (?:darf|soll|muss)<3>(?:wissen|erfahren)",
      "kein (?:sterbens)?wort<5>",
    ],
    fr: [
      "(?:ne )?(?:dites|parlez|mentionnez|revelez|dis|parle)<3>(?:rien|pas|personne|a personne|surtout pas|jamais)<4>(?:que|a|de|d'ou|cette|organis\\w*)?",
      "(?:gard|rest|reste)\\w*<4>(?:secret|entre nous|pour (?:vous|nous|toi))",
      "(?:supprim|effac)\\w*<3>(?:message|post|mail)<2>(?:apres|ensuite)",
      "(?:fai(?:tes|re|s)|faites) (?:comme si|semblant|croire)<6>",
      "personne ne doit (?:savoir|l'apprendre)",
      "(?:ne )?parlez<2>pas<2>d(?:e|u) (?:notre|ce|cette|nous)|pas un mot<4>(?:groupe|campagne|nous)",
    ],
    es: [
      "no<1>(?:dig(?:an|as|ais)|cuent(?:en|es)|mencion(?:en|es)|revel(?:en|es)|comentes|comenten)<3>(?:a nadie|que|nada|de donde|quien|nunca)",
      "(?:mant|guard|qued)\\w*<4>(?:en secreto|secreto|entre nosotros)|que quede entre nosotros",
      "(?:borr|elimin)\\w*<3>mensaje<2>(?:despues|luego)",
      "(?:fing|hag(?:an|amos)|haz|simul)\\w*<3>(?:como (?:si|que)|que|ser)<5>|hablen como si<4>",
      "nadie (?:debe|tiene que|puede) (?:saber|enterarse)",
      "ni (?:una )?palabra<3>(?:grupo|campana|nosotros|esto)",
    ],
    pt: [
      "nao<1>(?:cont(?:e|em)|dig(?:a|am)|fale[m]?|mencione[m]?|revele[m]?|comente[m]?)<3>(?:a ninguem|para ninguem|pra ninguem|que|nada|de onde|quem)",
      "(?:mant|guard|fique|deix)\\w*<4>(?:em segredo|segredo|entre nos)",
      "(?:apag|delet)\\w*<3>mensagem<2>(?:depois|em seguida)",
      "(?:finj|fac[ao]m? de conta|fing)\\w*<3>(?:que|como se|ser)?<5>",
      "ninguem (?:pode|deve|precisa) saber",
      "nem (?:uma )?palavra<3>(?:grupo|campanha|nos|isto|isso)",
    ],
  },
};
