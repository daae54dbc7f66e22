import type { Rule } from "./rule.ts";

export const harassment: Rule = {
  id: "harassment",
  about: "Going to somebody's home, or spreading private addresses and numbers.",
  severity: "block",
  scope: "everywhere",
  mend: "Use the official office contact only.",
  patterns: {
    en: [
      "(?:his|her|their|\\w+'s) (?:own )?(?:home|private|personal|family) (?:address|number|phone|mobile|e-?mail|cell)",
      "where (?:he|she|they|\\w+) lives?(?! in peace)",
      "(?:show|turn|rock) up (?:at|outside|on)<2>(?:house|home|door(?:step)?|flat)|(?:gather|meet|protest|stand|wait) (?:at|outside|in front of) (?:his|her|their|the \\w+'s) (?:house|home|door(?:step)?|flat)",
      "(?:he|she|they) lives? (?:at|on) (?:no |number )?\\d+",
      "(?:go|come|visit|tell|find|ring|confront)<6>(?:at|to) (?:his|her|their) (?:house|home|door)",
      "dox+(?:ing)? (?:him|her|them|the)|dox+ed",
      "make (?:him|her|them|his life|her life) (?:pay|suffer|regret|hell|miserable)|threaten (?:him|her|them)",
      "(?:his|her|their) (?:address|number|house|phone|employer)<3>(?:in the comments|below|attached|here|pinned)|(?:here(?:'s| is)|found|got|have) (?:his|her|their) (?:address|house|employer|number|phone|mobile|boss|family)",
      "(?:his|her|their|\\w+'s) (?:kids?|children|wife|husband|daughter|son|parents)<5>(?:school|live|lives|work|works|play)",
      "pay (?:him|her|them) a visit|(?:wait|waiting) (?:there )?for (?:him|her|them)(?: there)?|give (?:him|her|them) hell",
      "get (?:him|her|them) (?:fired|sacked)|(?:call|write to|contact)<2>(?:employer|boss)|lose (?:his|her|their) job",
      "make<2>life<2>(?:hell|miserable|unbearable|impossible)|living hell",
    ],
    de: [
      "(?:seine|ihre|deren) (?:privat\\w*|wohn\\w*|personliche\\w*) ?-?(?:adresse|anschrift|nummer|telefonnummer|handynummer|mail\\w*)|privatadresse|privatnummer",
      "wo (?:er|sie) wohnt",
      "vor (?:seine[mr]?|ihre[mr]?|dem) (?:haus|haustur|wohnung|privathaus)",
      "(?:bedroht|macht (?:ihm|ihr|ihnen) das leben)",
      "(?:private\\w*|personliche\\w*) (?:handy|telefon|mobil)?-?(?:nummer|adresse|anschrift)",
      "aus dem bett|das leben<2>(?:zur holle|schwer)|besucht (?:ihn|sie)(?! \\w+ im amt)|hier wohnt (?:er|sie)|(?:ihrem?|seinem?) (?:arbeitgeber|chef)|auflauern|lauert<3>auf",
      "zu (?:ihm|ihr|ihnen) nach hause",
    ],
    fr: [
      "(?:son|sa|leur|ses) (?:adresse|numero|telephone|portable|mail)<1>(?:personnel(?:le)?|prive[e]?|domicile)|adresse (?:de son|du) domicile",
      "ou (?:il|elle|ils) habite(?:nt)?",
      "(?:devant|a) (?:chez (?:lui|elle|eux)|sa (?:maison|porte)|son domicile|leur (?:maison|domicile))|allez chez (?:lui|elle)",
      "(?:vivre|faire de sa vie) un enfer|la vie impossible|rend\\w*<2>visite (?:a|chez)|(?:son|sa) (?:employeur|patron)|chez (?:elle|lui)<3>",
      "voici (?:ou (?:il|elle)|son (?:adresse|numero)|sa maison)|ou (?:il|elle)s? (?:habite|vit|loge)\\w*",
    ],
    es: [
      "(?:su|sus) (?:direccion|numero|telefono|domicilio|movil|correo|casa)<1>(?:personal|particular|privad[ao])|domicilio particular",
      "donde viven?",
      "(?:en|a|frente a|afuera de|fuera de) (?:la puerta de )?su (?:casa|domicilio)",
      "(?:direccion|numero|telefono) de (?:su|la) (?:casa|domicilio)|(?:aqui|ahi)<2>(?:su )?(?:direccion|domicilio)(?! de correo)",
      "la vida imposible|id a (?:decirle|su|verl[oa])|su (?:jefe|patron)|a su casa|hasta su casa",
    ],
    pt: [
      "(?:seu|sua|o|a|dele|dela) (?:endereco|numero|telefone|celular|e-?mail)<1>(?:pessoal|particular|residencial|privado)|endereco (?:da casa )?del[ea]",
      "onde (?:ele|ela|eles) mora[m]?",
      "(?:na|em frente a|na porta da|ate a) (?:sua )?casa del[ea]",
      "(?:a )?(?:morada|endereco) del[ea]|vida (?:num|um) inferno|a vida impossivel|vao la<3>|a casa del[ea]|patrao del[ea]|chefe del[ea]",
    ],
  },
};
