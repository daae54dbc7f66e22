import type { Rule } from "./rule.ts";

export const brigading: Rule = {
  id: "brigading",
  about: "Acting against somebody else's work: votes down, bad reviews in mass, raids.",
  severity: "block",
  scope: "everywhere",
  mend: "Speak for your side and leave theirs alone.",
  patterns: {
    en: [
      "(?:let'?s|go|everyone|everybody|please|and|to|all|we|can you|just|now|time to)<2>(?:brigade|raid|ratio|dislike|down-?vote|thumbs[- ]down|review-?\\w*bomb)<3>(?:{their}|every\\w*|video|post|thread|page)",
      "(?:^|[,:;] ?)(?:brigade|raid|dislike|down-?vote|review[- ]?bomb|ratio) {their}",
      "review[- ]?bomb(?:ing)?",
      "(?:rate|review)<5>(?:1|one)[- ]stars?",
      "(?:1|one)[- ]?stars? (?:it|them|him|her|their|his|the|reviews? (?:on|to|for))",
      "(?:leave|give|write|post)<3>(?:1|one|bad|negative|terrible)[- ]?(?:stars?)? ?(?:reviews?|ratings?|stars?)<4>",
    ],
    de: [
      "(?:downvot|herunterstimm|runtervot|disliken|dislike)\\w*",
      "(?:gebt|schreibt|hinterlasst|verpasst)<4>(?:ein(?:en)?-?stern|1-?stern|schlechte|negative)<2>\\w*",
      "(?:stimmt|bewertet)<4>(?:runter|schlecht|herunter|nieder)",
    ],
    fr: [
      "down-?vot\\w*",
      "(?:mett|laiss|donn|ecriv)\\w*<3>(?:une (?:seule )?etoile|1 etoile|mauvais\\w* (?:notes?|avis)|avis negatifs?)",
      "(?:mett\\w*<2>(?:un |des )?(?:dislikes?|pouces? (?:rouges?|vers le bas|en bas)))|raid(?:ons|ez) ",
    ],
    es: [
      "(?:down-?vot|voto negativo|votos negativos)\\w*",
      "(?:dej|pon|den|dale|escrib)\\w*<3>(?:una (?:sola )?estrella|1 estrella|(?:un )?no me gusta|malas? (?:resenas?|notas?)|resenas? (?:negativas?|malas?)|no me gusta|dislikes?)",
    ],
    pt: [
      "(?:down-?vot|voto negativo|votos negativos)\\w*",
      "(?:deix|coloqu|de|deem|escrev)\\w*<3>(?:uma (?:so )?estrela|1 estrela|avaliac(?:ao|oes) (?:negativas?|ruins?)|dislikes?|notas? baixas?)",
    ],
  },
};

export const massReport: Rule = {
  id: "mass-report",
  about: "Reporting somebody in mass so that an account or post is taken down.",
  severity: "block",
  scope: "everywhere",
  mend: "Report only what you saw yourself and believe breaks the rules.",
  patterns: {
    en: [
      "mass[- ]?report\\w*",
      "{all}<4>(?:hit |press |click )?report(?:ing)?<3>{their}",
      "report(?:ing)? {their}<6>(?:until|so that|so it|together|at \\d|en masse|till|all at|same time|taken down|banned|suspended|removed)",
    ],
    de: [
      "(?:meld)\\w*<3>{all}<5>(?:profil|konto|account|beitrag|seite|kanal|video|post)",
      "{all}<4>meld\\w*(?! (?:uns|euch|sich|dich|mich|wir|ihr))",
      "meld\\w*<6>(?:bis|damit)<4>(?:gesperrt|geloscht|weg|verschwind\\w*)",
      "massenhaft meld\\w*|massenmeld\\w*",
    ],
    fr: [
      "signal(?:ez|er|ons|ement)<2>{all}<5>",
      "{all}<3>signal(?:ez|er|ons)",
      "signal(?:ez|er|ons)<6>(?:jusqu'a|pour qu|afin qu)<4>",
      "signalements? (?:en masse|massifs?)",
    ],
    es: [
      "(?:denunci|report)(?:en|emos|ar|ad|a)<2>{all}<5>",
      "{all}<3>(?:denunci|report)(?:en|emos|ar|ad)",
      "(?:denunci|report)(?:en|emos|ar|a|ad)<5>(?:hasta que|para que)<4>",
    ],
    pt: [
      "(?:denunci|report)(?:em|emos|ar|e)<2>{all}<5>",
      "{all}<3>(?:denunci|report)(?:em|emos|ar|e)",
      "(?:denunci|report)(?:em|emos|ar|e)<5>(?:ate|para que)<4>",
    ],
  },
};

export const overload: Rule = {
  id: "overload",
  about: "Blocking lines, inboxes or servers so that others can't get through.",
  severity: "block",
  scope: "everywhere",
  mend: "One call or letter each, at a time that suits; in waves where the door is narrow.",
  patterns: {
    en: [
      "d?dos(?:ing)? (?:them|the|their|it)|ddos",
      "(?:crash|flood|jam|block|overload|tie up|clog(?: up)?|bring down|take down|take out|swamp|paraly[sz]e|knock out|bombard|overwhelm|melt|spam|shut down|break|choke)(?:ing|s)?<1>(?:the |their |his |her |its |our |every |all |\\w+'s )(?:\\w+(?:'s)? ){0,2}{office}",
      "(?:so (?:that )?)?(?:nobody|no one|no-one) else<2>(?:gets?|can get|could get|will get) through",
    ],
    de: [
      "(?:leg|setz)\\w*<5>{office}<4>(?:lahm|ausser betrieb)|{office}<4>(?:lahmleg\\w*|lahm (?:zu )?leg\\w*|blockier\\w*|uberlast\\w*|uberflut\\w*|verstopf\\w*|fluten|lahmzulegen)",
      "(?:blockier|uberlast|uberflut|verstopf|flut|crash|bombardier|zumull)\\w*<3>{office}",
      "(?:zum absturz|in die knie)<3>(?:bring|zwing)\\w*",
    ],
    fr: [
      "(?:satur|bloqu|inond|surcharg|paralys|bombard|engorg|submerg|noy)\\w*<3>{office}",
      "fai(?:re|tes|sons)<2>(?:planter|tomber|sauter|crasher)<3>{office}",
    ],
    es: [
      "(?:colaps|satur|bloque|inund|tumb|sobrecarg|bombarde|congestion|par[ea]lic|revent)\\w*<3>{office}",
      "(?:tir|ech)\\w* abajo<3>{office}",
    ],
    pt: ["(?:congestion|satur|bloque|inund|derrub|sobrecarreg|bombarde|trav|entup|lot)\\w*<3>{office}"],
  },
};

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
