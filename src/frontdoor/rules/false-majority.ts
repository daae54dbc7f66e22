import type { Rule } from "./rule.ts";

export const falseMajority: Rule = {
  id: "false-majority",
  severity: "warn",
  scope: "everywhere",
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
