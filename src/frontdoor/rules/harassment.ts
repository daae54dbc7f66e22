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
    ],
    de: [
      "(?:seine|ihre|deren) (?:privat\\w*|wohn\\w*|personliche\\w*) ?-?(?:adresse|anschrift|nummer|telefonnummer|handynummer|mail\\w*)|privatadresse|privatnummer",
      "wo (?:er|sie) wohnt",
      "vor (?:seine[mr]?|ihre[mr]?|dem) (?:haus|haustur|wohnung|privathaus)",
      "(?:bedroht|macht (?:ihm|ihr|ihnen) das leben)",
    ],
    fr: [
      "(?:son|sa|leur|ses) (?:adresse|numero|telephone|portable|mail)<1>(?:personnel(?:le)?|prive[e]?|domicile)|adresse (?:de son|du) domicile",
      "ou (?:il|elle|ils) habite(?:nt)?",
      "(?:devant|a) (?:chez (?:lui|elle|eux)|sa (?:maison|porte)|son domicile|leur (?:maison|domicile))|allez chez (?:lui|elle)",
    ],
    es: [
      "(?:su|sus) (?:direccion|numero|telefono|domicilio|movil|correo|casa)<1>(?:personal|particular|privad[ao])|domicilio particular",
      "donde viven?",
      "(?:en|a|frente a|afuera de|fuera de) (?:la puerta de )?su (?:casa|domicilio)",
    ],
    pt: [
      "(?:seu|sua|o|a|dele|dela) (?:endereco|numero|telefone|celular|e-?mail)<1>(?:pessoal|particular|residencial|privado)|endereco (?:da casa )?del[ea]",
      "onde (?:ele|ela|eles) mora[m]?",
      "(?:na|em frente a|na porta da|ate a) (?:sua )?casa del[ea]",
    ],
  },
};
