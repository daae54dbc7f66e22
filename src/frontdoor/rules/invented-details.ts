import type { Rule } from "./rule.ts";

export const inventedDetails: Rule = {
  id: "invented-details",
  about: "Made-up names, addresses or postcodes, and mail addresses made to be thrown away.",
  severity: "block",
  scope: "everywhere",
  mend: "Only people entitled to act can act; tell the others how they can help in another way.",
  patterns: {
    all: ["{fake}<1>{detail}"],
    en: [
      "(?:type|enter|put|use|write|give)(?: in)?<6>as (?:your|the) {detail}",
      "(?:10|ten) ?-?minute ?mails?|temp(?:orary)?-? ?(?:e-?)?mails?(?: address(?:es)?)?|disposable (?:e-?)?(?:mails?|address(?:es)?|numbers?)|mailinator|guerrilla ?mail|(?:burner|throw-?away) (?:phones?|numbers?|e-?mails?|mails?|address(?:es)?)",
      "{detail}<4>(?:doesn'?t|does not|don'?t|needn'?t) (?:have to|need to)? ?(?:be )?(?:real|true|yours)",
      "(?:use|pick|enter|type|put|choose|give|take)<1>(?:a|an|any|some)<2>(?:zip(?: ?code)?|post ?code|(?:street |home )?address)(?! you| where)",
      "{detail} that (?:isn'?t|aren'?t) (?:yours|real)",
      "(?:pretend|say|claim)<3>(?:you'?re|you are|to be|you) (?:a |an )?(?:british|uk|us|american|german|french|local|resident|constituent|citizen|live in)",
    ],
    de: [
      "(?:wegwerf|einweg|einmal|trash|temp|fake)-?(?:e-?)?(?:mails?|mail-?adressen?|adressen?|nummern?|handys?)|(?:temporare|kurzlebige)\\w* (?:e-?)?mail\\w*|10-?minuten-?mail",
      "{detail}<2>(?:ausdenken|erfinden|faken)",
      "(?:fantasie|phantasie|fake|falsch)-?(?:namen?|adressen?)",
      "(?:gebt|gib|tragt|trag|nehmt)<6>als (?:eure )?(?:postleitzahl|plz|adresse|namen?)",
    ],
    fr: [
      "(?:adresses?|e?-?mails?|courriels?|numeros?)<2>(?:jetables?|temporaires?|bidons?|fictifs?|fictives?|inventee?s?)|yopmail",
      "{detail}<1>(?:au hasard|inventee?s?|fictifs?|fictives?|bidons?|imaginaires?|fausse?s?|faux)",
      "(?:mett\\w*|entr\\w*|tap\\w*|indiqu\\w*)<6>comme (?:code postal|adresse|nom)",
    ],
    es: [
      "(?:correos?|e-?mails?|direcci(?:on|ones)|numeros?)<2>(?:temporal(?:es)?|desechables?|de usar y tirar|falsos?|inventad[ao]s?)",
      "{detail}<1>(?:inventad[ao]s?|fals[ao]s?|al azar|ficticio\\w*|cualquiera)",
      "(?:pon|pongan|escrib\\w*|ingres\\w*|usa)<6>como (?:codigo postal|direccion|nombre)",
    ],
    pt: [
      "(?:e-?mails?|enderecos?|correios?|numeros?)<2>(?:temporari[ao]s?|descartave(?:l|is)|fals[ao]s?|inventad[ao]s?)",
      "{detail}<1>(?:inventad[ao]s?|fals[ao]s?|aleatori[ao]s?|fictici[ao]s?|qualquer)",
      "(?:coloqu\\w*|digit\\w*|ponha|use)<6>como (?:cep|endereco|nome|codigo postal)",
    ],
  },
};
