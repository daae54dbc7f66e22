import type { Rule } from "./rule.ts";

export const severalAccounts: Rule = {
  id: "several-accounts",
  about: "Acting from more than one account, address or number.",
  severity: "block",
  scope: "everywhere",
  mend: "Ask each person to act once, from the one account they always use.",
  patterns: {
    all: [
      "{with}<4>{another} {account}",
      "(?:{buy})<3>{many}<1>(?:tarjetas? |cartes? |cartoes )?(?:sims?(?:-?\\w+)?|chips?|lineas moviles)",
      "(?:{buy}|{vote}|{sign})<5>{another} {account}",
    ],
    en: [
      "(?:use|using|make|create|open|set up|register|with|from|sign up)<3>{many}<1>{account}(?! of| from| about)",
      "{act}<3>(?:with|from|using|on) (?:every|all|each)<3>{account}",
      "for (?:extra|additional|another|a second|more) {account}",
      "(?:fake|burner|alt|alternate|alternative|throwaway|dummy|multiple|duplicate|second|secondary|extra) accounts?(?! of| say| are| were| have| on)",
      "(?:your|all|with|use|make|some) alts?(?: accounts?)?",
      "sock-?puppets?|ghost ids?",
      "{many} {account} (?:each|per (?:person|head|fan|member))",
      "{account}<6>(?:as|for) (?:one more|another|a second) (?:\\w+ ?){0,2}{account}",
      "{account}<4>(?:that one too|as well) {act}",
    ],
    de: [
      "{with}<3>{many}<1>{account}",
      "neue[sn]? (?:konto|account|profil) (?:pro|jede|am|fur jede)\\w*",
      "(?:zweit|neben|fake|mehrfach|dritt)-?(?:konto|konten|accounts?|profile?)",
      "(?:mehrere|zusatzliche|gefalschte|falsche|fake) (?:accounts?|profile|konten)<4>(?:anleg\\w*|erstell\\w*|nutz\\w*|{act})",
      "mit (?:jede\\w*|allen)<1>{account}<3>{act}",
      "{act}<3>mit (?:jede\\w*|allen)<1>{account}",
    ],
    fr: [
      "{with}<3>{many}<1>{account}",
      "nouveaux? comptes? (?:par|chaque|pour chaque)",
      "(?:vos|des|tes|plusieurs) (?:faux|doubles|autres|multiples) comptes?",
      "{account} (?:multiples|secondaires?|supplementaires?|differente?s?)",
      "{with}<4>{account} (?:de plus|different\\w*|supplementaires?)",
    ],
    es: [
      "{with}<3>{many}<1>{account}",
      "cuentas? nuevas? (?:cada|por|para cada)",
      "{with}<3>{account} (?:fals[ao]s|alternativ[ao]s|adicional(?:es)?|secundari[ao]s?|diferentes|distint[ao]s|multiples)",
      "(?:multicuentas?|cuentas? (?:falsas?|secundarias?|alternativas?))",
    ],
    pt: [
      "{with}<3>{many}<1>{account}",
      "contas? novas? (?:por|a cada|para cada|cada)",
      "{with}<3>{account} (?:fals[ao]s|alternativ[ao]s|adiciona(?:l|is)|secundari[ao]s?|diferentes|multipl[ao]s)",
      "contas? (?:fakes?|falsas?|secundarias?|alternativas?)",
    ],
  },
};

export const borrowedIdentity: Rule = {
  id: "borrowed-identity",
  about: "Acting in the name of somebody else, or from an account that is lent.",
  severity: "block",
  scope: "everywhere",
  mend: "Send them the link, so that they can decide and act for themselves.",
  patterns: {
    en: [
      "(?:sign|register|write|pledge|vote)(?:ing)?<4>(?:on behalf of|in the names? of|in place of|instead of|using the names? of|pretending to be)<2>{family}",
      "(?:sign|register|pledge)(?:ing)?<3>(?:too |also |then |once )?(?:for|as) your<2>{family}(?!'s? | future| sake| school| health| generation| and (?:their|your|our) future)",
      "(?:sign|vote|register)<3>(?:your|the)<1>{family}<3>(?:too|as well)",
      "(?:sign|vote|register)<2>for (?:people|those|anyone|everyone|relatives|members) who (?:can'?t|aren'?t|don'?t|are not|do not)",
      "(?:sign|register|vote)<2>for (?:each|all|every one|every single one) of them|(?:sign|register)<1>for (?:everyone|everybody) you know",
      "(?:borrow|lend|share|swap)<2>(?:your|their|his|her|somebody'?s|someone'?s|a friend'?s)<2>(?:accounts?|logins?|passwords?)",
      "(?:use|using)<2>(?:their|{family}'?s?) (?:own )?(?:ipads?|phones?|tablets?|laptops?|apple ids?|accounts?)",
      "(?:use|using|with|from|on|through)<1>(?:your |their |his |her |a )?(?:(?:{family})'?s?|somebody(?: else)?'s|someone(?: else)?'s) (?:\\w+ )?(?:accounts?|logins?|passwords?|names?|cards?|phones?|e-?mails?)",
    ],
    de: [
      "{sign}<3>(?:auch|gleich|einfach|bitte|noch|mit|ruhig)<3>fur<2>{family}(?! zukunft)",
      "(?:{sign}|{vote}|schreib\\w*)<3>(?:im namen (?:von|eure\\w*|deine\\w*|der|des|anderer)|anstelle|stellvertretend fur|statt)<2>{family}",
      "im namen (?:von|eure\\w*|deine\\w*|der|des)<2>{family}<4>(?:{sign}|{vote})",
      "fur<2>{family}<4>(?:mit|gleich mit|mitunter|gleich )(?:zu)?unterschreib\\w*",
      "(?:leih|borg)\\w*<5>(?:konto|konten|account|accounts|zugang|login)\\w*",
      "(?:konto|account|zugang|passwort|passworter)\\w*<5>(?:leih\\w*|teil\\w*|tausch\\w*)",
    ],
    fr: [
      "{sign}<3>(?:aussi|egalement|meme|puis)<2>(?:pour|a la place d[eu]s?|au nom d[eu]s?)<2>{family}",
      "(?:{sign}|{vote}|ecri\\w*)<3>(?:a la place|au nom) d(?:e|es|u|')<2>{family}",
      "{sign} (?:pour|et pour) (?:vos|ton|ta|tes|votre)<1>{family}<4>(?:aussi|egalement)",
      "(?:pret\\w*|emprunt\\w*|partag\\w*|echang\\w*)<3>(?:comptes?|mots? de passe|identifiants?)",
    ],
    es: [
      "{sign}<2>(?:tambien|ademas|incluso|de paso)<2>por (?:tus?|sus?|l[ao]s|el)<1>{family}",
      "(?:{sign}|{vote}|escrib\\w*)<3>(?:en nombre de|en lugar de|a nombre de|haciendote pasar por)<2>{family}",
      "{sign} por (?:tus?|sus?)<1>{family}<4>(?:tambien|no se (?:van|va) a enterar)",
      "(?:prest\\w*|pid\\w* prestad\\w*|compart\\w*|intercambi\\w*)<2>(?:cuentas?|contrasenas?|usuarios?)",
    ],
    pt: [
      "{sign}<2>(?:tambem|ainda|ate)<2>(?:por|pel[ao]s?)<2>{family}",
      "(?:{sign}|{vote}|escrev\\w*)<3>(?:em nome d[eao]s?|no lugar d[eao]s?|se passando por)<2>{family}",
      "{sign} (?:por|pel[ao]s?)<2>{family}<4>tambem",
      "(?:emprest\\w*|compartilh\\w*|troqu\\w*)<2>(?:contas?|senhas?|logins?)",
    ],
  },
};

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
