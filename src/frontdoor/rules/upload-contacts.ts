import type { Rule } from "./rule.ts";

export const uploadContacts: Rule = {
  id: "upload-contacts",
  severity: "block",
  scope: "everywhere",
  patterns: {
    en: [
      "(?:upload|import|give us|send us|share|hand over|enter|forward us|pass on|sync|connect|collect)<2>(?:your |the |their |his |her |all |friends'? )*(?:address ?books?|contacts?(?: list)?|phone ?books?|friends'? (?:e-?mails?|numbers|addresses)|(?:e-?mail|phone|mobile) (?:addresses|numbers|lists?) of|mailing lists?)",
    ],
    de: [
      "(?:ladet|lad|hochlad|importier|schickt? uns|gebt uns|gib uns|ubermittel|synchronisier)\\w*<4>(?:adressbuch\\w*|kontakte\\w*|telefonbuch\\w*|(?:mail-?)?adressen (?:eurer|deiner)|nummern (?:eurer|deiner))",
      "(?:adressbuch|kontaktliste|kontakte)<3>(?:hochladen|importieren|freigeben)",
    ],
    fr: [
      "(?:import|envoy|donn|telecharg|transmet|synchronis|partag)\\w*<4>(?:carnet d'adresses|repertoire|liste de contacts|(?:tous )?vos contacts|(?:adresses|numeros) de vos)",
    ],
    es: [
      "(?:sub|import|envi|dan|dad|pas|compart|sincroniz)\\w*<3>(?:agenda|libreta de direcciones|lista de contactos|(?:los )?(?:correos|telefonos|numeros) de tus|tus contactos)",
    ],
    pt: [
      "(?:envi|import|mand|pass|compartilh|sincroniz|carregu)\\w*<3>(?:agenda|lista de contatos|(?:os )?(?:e-?mails|telefones|numeros) dos seus|seus contatos|contactos)",
    ],
  },
};
