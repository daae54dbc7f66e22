import type { Rule } from "./rule.ts";

export const secrecy: Rule = {
  id: "secrecy",
  about: "Keeping the campaign secret, or pretending not to belong to it.",
  severity: "block",
  scope: "everywhere",
  literal: true,
  mend: "Say openly that people come with the campaign.",
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
    ],
    fr: [
      "(?:ne )?(?:dites|parlez|mentionnez|revelez|dis|parle)<3>(?:rien|pas|personne|a personne|surtout pas|jamais)<4>(?:que|a|de|d'ou|cette|organis\\w*)?",
      "(?:gard|rest|reste)\\w*<4>(?:secret|entre nous|pour (?:vous|nous|toi))",
      "(?:supprim|effac)\\w*<3>(?:message|post|mail)<2>(?:apres|ensuite)",
      "(?:fai(?:tes|re|s)|faites) (?:comme si|semblant|croire)<6>",
      "personne ne doit (?:savoir|l'apprendre)",
    ],
    es: [
      "no<1>(?:dig(?:an|as|ais)|cuent(?:en|es)|mencion(?:en|es)|revel(?:en|es)|comentes|comenten)<3>(?:a nadie|que|nada|de donde|quien|nunca)",
      "(?:mant|guard|qued)\\w*<4>(?:en secreto|secreto|entre nosotros)|que quede entre nosotros",
      "(?:borr|elimin)\\w*<3>mensaje<2>(?:despues|luego)",
      "(?:fing|hag(?:an|amos)|haz|simul)\\w*<3>(?:como (?:si|que)|que|ser)<5>|hablen como si<4>",
      "nadie (?:debe|tiene que|puede) (?:saber|enterarse)",
    ],
    pt: [
      "nao<1>(?:cont(?:e|em)|dig(?:a|am)|fale[m]?|mencione[m]?|revele[m]?|comente[m]?)<3>(?:a ninguem|para ninguem|pra ninguem|que|nada|de onde|quem)",
      "(?:mant|guard|fique|deix)\\w*<4>(?:em segredo|segredo|entre nos)",
      "(?:apag|delet)\\w*<3>mensagem<2>(?:depois|em seguida)",
      "(?:finj|fac[ao]m? de conta|fing)\\w*<3>(?:que|como se|ser)?<5>",
      "ninguem (?:pode|deve|precisa) saber",
    ],
  },
};

export const hiddenInterest: Rule = {
  id: "hidden-interest",
  about: "Hiding that one works for, is paid by or belongs to the maker.",
  severity: "block",
  scope: "everywhere",
  literal: true,
  mend: 'Say it in the same place: "I work for ...", "we earn ... if this works".',
  patterns: {
    en: [
      "(?:don'?t|do not|no need to|never|needn'?t|without|avoid|leave out|skip|hide)(?: \\w+)?<1>(?:say(?:ing)?|mention(?:ing)?|disclos(?:e|ing)|reveal(?:ing)?|tell(?:ing)?|admit(?:ting)?|add(?:ing)?|mark(?:ing)?|label(?:l?ing)?|that|who|the)<6>(?:work(?:s|ing)? (?:for|here|with)|employ\\w*|paid|sponsor\\w*|#?ad|client|affiliat\\w*|agency|commission|on our team|our staff|on the team)",
      "(?:pose|posing|write|review|comment|post|speak) as (?:a |an )?(?:\\w+ )?(?:customers?|fans?|readers?|locals?|independent|residents?|neighbou?rs?|strangers?|outsiders?)",
      "as (?:if|though) you (?:were|are) (?:just )?(?:a|an|some) (?:\\w+ )?(?:customer|fan|reader|independent|local|resident|neighbou?r|stranger)",
      "(?:staff|employees|colleagues|family)(?: members)?<3>(?:should|can|please|must|to)<3>(?:review|rate)",
    ],
    de: [
      "(?:mitarbeiter\\w*|angestellte\\w*|kollegen|familie)<3>(?:soll\\w*|muss\\w*|konn\\w*|durf\\w*)<6>(?:bewert\\w*|rezension\\w*|sterne)",
      "(?:sag|erwahn|verrat|schreib|verschweig|geb)\\w*<6>(?:nicht|niemand\\w*|kein)?<4>(?:fur uns arbeit\\w*|mitarbeit\\w*|angestellt|bezahlt|gesponsert|werbung|agentur|zum team)",
      "(?:gebt|gib|gebe) (?:euch|dich)<3>als<3>(?:kund\\w*|fan|fans|leser\\w*|unabhangig\\w*|anwohner\\w*|nachbar\\w*) ?(?:aus)?",
      "(?:als ob|als) (?:ihr|du|(?:wart|warst|waren) (?:ihr|du|sie))<4>(?:kund\\w*|fan|leser\\w*|nachbar\\w*|burger\\w*)",
    ],
    fr: [
      "(?:employe|salarie|collegue)\\w*<3>(?:doi(?:t|vent)|peu(?:t|vent)|devrai\\w*)<5>(?:avis|not\\w*|etoiles)",
      "(?:ne )?(?:dites|mentionnez|precisez|indiquez|revelez)<3>(?:pas|jamais|rien)?<3>que vous<3>(?:travaill\\w*|etes (?:paye|salarie|employe|sponsorise)\\w*|etes de l'equipe)",
      "(?:comme si vous etiez|faites-vous passer pour|en vous faisant passer pour|en tant que)<3>(?:client|fan|lecteur|habitant|riverain|voisin|consommateur|independant)\\w*",
    ],
    es: [
      "(?:emplead|trabajador|coleg)\\w*<3>(?:deb\\w*|pued\\w*|tien\\w*)<5>(?:resen\\w*|opinion\\w*|valorac\\w*|estrellas)",
      "no<1>(?:dig\\w*|mencion\\w*|revel\\w*|cuent\\w*)<3>que<4>(?:trabaj\\w*|pag\\w*|contrat\\w*|emplead\\w*|patrocin\\w*|del equipo)",
      "(?:como si fuer\\w*|haciendose pasar por|haz(?:te)? pasar por|fing\\w* ser|haganse pasar por)<3>(?:client|fan|lector|vecin|independient|consumidor|ciudadan)\\w*",
    ],
    pt: [
      "(?:funcionari|empregad|coleg)\\w*<3>(?:dev\\w*|pod\\w*|tem)<5>(?:avaliac\\w*|resenha\\w*|opinia\\w*|estrelas)",
      "nao<1>(?:dig\\w*|mencion\\w*|revel\\w*|cont\\w*)<3>que<4>(?:trabalh\\w*|pag\\w*|contrat\\w*|funcionari\\w*|patrocin\\w*|da equipe)",
      "(?:como se (?:voce |voces )?fosse\\w*|se passando por|passe-se por|finj\\w* ser|fingindo ser)<3>(?:client|fa|leitor|morador|vizinh|independent|consumidor|cidada)\\w*",
    ],
  },
};

export const certainSuccess: Rule = {
  id: "certain-success",
  about: "Promising a result that nobody can know.",
  severity: "warn",
  scope: "everywhere",
  mend: "Show the forecast with its range.",
  patterns: {
    en: [
      "(?:guaranteed?|100 ?% sure|(?:will|we'?ll|going to) (?:definitely|certainly|surely|absolutely)|can'?t fail|cannot fail|certain(?:ly)?|for sure|no doubt)<6>(?:number (?:one|1)|no\\.? ?1|# ?1|win|the top|chart|charts|first place|succeed)",
      "(?:we'?ll|we will|will) (?:be|hit|reach|go to) (?:number (?:one|1)|no\\.? ?1|# ?1|first place)<4>(?:guaranteed|for sure|definitely|certainly|without (?:a )?doubt)",
    ],
    de: [
      "(?:garantiert|hundertprozentig|sicher|auf jeden fall|ganz bestimmt|definitiv)<4>(?:platz (?:1|eins)|nummer (?:1|eins)|gewinnen|an die spitze)",
      "(?:platz (?:1|eins)|nummer (?:1|eins))<4>(?:garantiert|sicher|auf jeden fall|definitiv)",
    ],
    fr: [
      "(?:garanti\\w*|a coup sur|certainement|c'est sur|a 100 ?%)<5>(?:numero (?:1|un)|premiere place|gagner|en tete)",
      "(?:numero (?:1|un)|premiere place)<4>(?:garanti\\w*|a coup sur|assuree?)",
    ],
    es: [
      "(?:garantizad\\w*|seguro que|con seguridad|sin duda|100 ?%)<5>(?:numero (?:1|uno)|primer (?:lugar|puesto)|gana\\w*)",
      "(?:numero (?:1|uno)|primer (?:lugar|puesto))<4>(?:garantizad\\w*|seguro|asegurad\\w*|sin duda)",
    ],
    pt: [
      "(?:garantid\\w*|com certeza|sem duvida|100 ?%)<5>(?:numero (?:1|um)|primeiro lugar|ganha\\w*)",
      "(?:numero (?:1|um)|primeiro lugar)<4>(?:garantid\\w*|com certeza|sem duvida)",
    ],
  },
};

export const falseMajority: Rule = {
  id: "false-majority",
  about: "Speaking for everybody, or showing a crowd's result as public opinion.",
  severity: "warn",
  scope: "everywhere",
  mend: "Say how many verified people took part, and that they chose to.",
  patterns: {
    en: [
      "(?:the (?:whole|entire) (?:country|nation|city|town|world|industry)|the nation|all (?:fans|voters|citizens|residents|parents)|everyone|everybody|(?:the )?(?:british|american|german) people|the public)<2>(?:agrees?|wants?|demands?|has spoken|have spoken|backs?|supports?|rejects?)(?! to know| us to)",
      "(?:poll|vote|result|survey|petition)s?<3>(?:prov(?:e|es)|shows?)<3>(?:the )?(?:country|nation|publi(?:c|qu)|majority|britain|people|everyone|voters)",
    ],
    de: [
      "(?:das ganze land|die ganze (?:stadt|welt|nation)|alle (?:deutschen|burger|fans|eltern)|jeder|das volk|ganz deutschland)<2>(?:will|fordert|fordern|wollen|verlangt|verlangen|unterstutzt|hat gesprochen)",
      "(?:umfrage|abstimmung)<3>(?:beweist|zeigt)<4>(?:land|mehrheit|volk|burger|deutschen)",
    ],
    fr: [
      "(?:tout le pays|le pays (?:tout )?entier|toute la (?:ville|france|nation)|tous les (?:francais|citoyens|fans|parents)|le peuple)<2>(?:veut|veulent|exige|exigent|demande|demandent|reclame|soutient|a parle)",
      "(?:sondage|vote)<3>(?:prouve|montre)<4>(?:pays|majorite|francais|peuple)",
    ],
    es: [
      "(?:todo el (?:pais|mundo|pueblo)|el pais entero|toda la (?:ciudad|nacion)|todos los (?:espanoles|ciudadanos|fans|mexicanos))<2>(?:quiere|quieren|exige|exigen|pide|piden|apoya|ha hablado)",
      "(?:encuesta|votacion)<3>(?:demuestra|prueba)<4>(?:pais|mayoria|pueblo|gente)",
    ],
    pt: [
      "(?:o (?:pais|povo|mundo|brasil) (?:inteiro|todo)|todo o (?:pais|povo|brasil)|toda a (?:cidade|nacao)|todos os (?:brasileiros|portugueses|cidadaos|fas))<2>(?:quer|querem|exige|exigem|pede|pedem|apoia|falou)",
      "(?:enquete|votacao|sondagem)<3>(?:prova|demonstra)<4>(?:pais|maioria|povo)",
    ],
  },
};
