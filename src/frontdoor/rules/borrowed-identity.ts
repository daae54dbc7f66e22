import type { Rule } from "./rule.ts";

export const borrowedIdentity: Rule = {
  id: "borrowed-identity",
  about: "Acting in the name of somebody else, or from an account that is lent.",
  severity: "block",
  scope: "everywhere",
  mend: "Send them the link, so that they can decide and act for themselves.",
  patterns: {
    en: [
      "(?:add|put|enter|include|write|use)(?: down| in)?<2>(?:your |the )?(?:mum|mom|dad|parents|gran|grand\\w+|kids|children|husband|wife|partner|family|relatives|neighbou?rs|friends)'?s? (?:names?|details|signatures?)",
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
      "(?:tragt|trag|tragen)<4>(?:gro[s]{1,2}\\w*|eltern|kinder|oma|opa|mann|frau|nachbarn|geschwister|familie)<3>(?:mit )?ein",
      "{sign}<3>(?:auch|gleich|einfach|bitte|noch|mit|ruhig)<3>fur<2>{family}(?! zukunft)",
      "(?:{sign}|{vote}|schreib\\w*)<3>(?:im namen (?:von|eure\\w*|deine\\w*|der|des|anderer)|anstelle|stellvertretend fur|statt)<2>{family}",
      "im namen (?:von|eure\\w*|deine\\w*|der|des)<2>{family}<4>(?:{sign}|{vote})",
      "fur<2>{family}<4>(?:mit|gleich mit|mitunter|gleich )(?:zu)?unterschreib\\w*",
      "(?:leih|borg)\\w*<5>(?:konto|konten|account|accounts|zugang|login)\\w*",
      "(?:konto|account|zugang|passwort|passworter)\\w*<5>(?:leih\\w*|teil\\w*|tausch\\w*)",
    ],
    fr: [
      "(?:ajout|inscriv|mett)\\w*<2>(?:aussi|egalement)<1>(?:vos|tes|votre|ton|ta) (?:grands?-?\\w+|parents|enfants|mere|pere|conjoint|mari|femme|voisins|famille)",
      "{sign}<3>(?:aussi|egalement|meme|puis)<2>(?:pour|a la place d[eu]s?|au nom d[eu]s?)<2>{family}",
      "(?:{sign}|{vote}|ecri\\w*)<3>(?:a la place|au nom) d(?:e|es|u|')<2>{family}",
      "{sign} (?:pour|et pour) (?:vos|ton|ta|tes|votre)<1>{family}<4>(?:aussi|egalement)",
      "(?:pret\\w*|emprunt\\w*|partag\\w*|echang\\w*)<3>(?:comptes?|mots? de passe|identifiants?)",
    ],
    es: [
      "(?:anad|agreg|inclu|pon|apunt)\\w*<2>tambien<1>(?:a )?(?:tus?|sus?) (?:abuel|padre|madre|hij|familia|vecin|herman|pareja|marid|espos)\\w*",
      "{sign}<2>(?:tambien|ademas|incluso|de paso)<2>por (?:tus?|sus?|l[ao]s|el)<1>{family}",
      "(?:{sign}|{vote}|escrib\\w*)<3>(?:en nombre de|en lugar de|a nombre de|haciendote pasar por)<2>{family}",
      "{sign} por (?:tus?|sus?)<1>{family}<4>(?:tambien|no se (?:van|va) a enterar)",
      "(?:prest\\w*|pid\\w* prestad\\w*|compart\\w*|intercambi\\w*)<2>(?:cuentas?|contrasenas?|usuarios?)",
    ],
    pt: [
      "(?:coloqu|adicion|inclu|ponha|bot)\\w*<2>tambem<1>(?:os |as |o |a )?(?:seus?|suas?) (?:avo|pai|mae|filh|famil|vizinh|irma|parceir|marid|espos)\\w*",
      "{sign}<2>(?:tambem|ainda|ate)<2>(?:por|pel[ao]s?)<2>{family}",
      "(?:{sign}|{vote}|escrev\\w*)<3>(?:em nome d[eao]s?|no lugar d[eao]s?|se passando por)<2>{family}",
      "{sign} (?:por|pel[ao]s?)<2>{family}<4>tambem",
      "(?:emprest\\w*|compartilh\\w*|troqu\\w*)<2>(?:contas?|senhas?|logins?)",
    ],
  },
};
