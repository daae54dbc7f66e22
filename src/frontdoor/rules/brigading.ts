import type { Rule } from "./rule.ts";

export const brigading: Rule = {
  id: "brigading",
  severity: "block",
  scope: "everywhere",
  patterns: {
    en: [
      "(?:let'?s|go|everyone|everybody|please|and|to|all|we|can you|just|now|time to)<2>(?:brigade|raid|ratio|dislike|down-?vote|thumbs[- ]down|review-?\\w*bomb)<3>(?:{their}|every\\w*|video|post|thread|page)",
      "(?:^|[,:;] ?)(?:brigade|raid|dislike|down-?vote|review[- ]?bomb|ratio) {their}",
      "review[- ]?bomb(?:ing)?",
      "(?:rate|review)<5>(?:1|one)[- ]stars?",
      "(?:1|one)[- ]?stars? (?:it|them|him|her|their|his|the|reviews? (?:on|to|for))",
      "(?:leave|give|write|post)<3>(?:1|one|bad|negative|terrible)[- ]?(?:stars?)? ?(?:reviews?|ratings?|stars?)<4>",
      "(?:vote|rate|review|drag|bring)<4>(?:into the ground|down|to death)(?! here| below)",
      "down with (?:this|that|their|his|her) (?:post|app|video|thread|book|page)",
      "bury<4>(?:app|post|thread|video|book|game|review|in (?:one|1)|under)",
      "(?:one|1)[- ]star (?:ratings?|reviews?)<4>(?:until|tonight|now|from all|let'?s)|thumbs down from|pile (?:on|onto)<3>",
      "(?:dislike|downvote|review|hate|comment)[- ]?bomb\\w*|(?:nasty|hateful|mean|abusive) (?:comments?|messages?|replies)<2>(?:while|under|below|on)?",
    ],
    de: [
      "(?:downvot|herunterstimm|runtervot|disliken|dislike)\\w*",
      "(?:gebt|schreibt|hinterlasst|verpasst)<4>(?:ein(?:en)?-?stern|1-?stern|schlechte|negative)<2>\\w*",
      "(?:stimmt|bewertet)<4>(?:runter|schlecht|herunter|nieder)",
      "(?:runter|herunter|nieder)-?(?:wahl|vot|stimm|bewert|mach)\\w*|daumen runter",
      "(?:begrab|versenk|zerleg)\\w*<4>(?:bewertung|app|video|beitrag|seite)\\w*|(?:app|video|buch|spiel|beitrag)<6>(?:begrab|versenk)\\w*",
      "ein-?stern-?bewertung\\w*",
    ],
    fr: [
      "down-?vot\\w*",
      "(?:mett|laiss|donn|ecriv)\\w*<3>(?:une (?:seule )?etoile|1 etoile|mauvais\\w* (?:notes?|avis)|avis negatifs?)",
      "(?:mett\\w*<2>(?:un |des )?(?:dislikes?|pouces? (?:rouges?|vers le bas|en bas)))|raid(?:ons|ez) ",
      "(?:noy|enterr|coul|enfonc|descend|demol)\\w*<4>(?:application|appli|ceux|post|fil|video|livre|page|jeu|article|notes?)",
      "notes? (?:a|d')? ?une (?:seule )?etoile|pouces? (?:en bas|rouges?)<3>",
    ],
    es: [
      "(?:down-?vot|voto negativo|votos negativos)\\w*",
      "(?:dej|pon|den|dale|escrib)\\w*<3>(?:una (?:sola )?estrella|1 estrella|(?:un )?no me gusta|malas? (?:resenas?|notas?)|resenas? (?:negativas?|malas?)|no me gusta|dislikes?)",
      "(?:hund|enterr|tumb|machac)(?:ir|amos|id|emos|a|ar|ad|an|en)\\w*<5>(?:aplicacion|app|hilo|post|video|libro|juego|pagina|contra|los que|notas)",
      "(?:notas?|resenas?|valoraciones) de una (?:sola )?estrella",
    ],
    pt: [
      "(?:down-?vot|voto negativo|votos negativos)\\w*",
      "(?:deix|coloqu|de|deem|escrev)\\w*<3>(?:uma (?:so )?estrela|1 estrela|avaliac(?:ao|oes) (?:negativas?|ruins?)|dislikes?|notas? baixas?)",
      "(?:afund|enterr|derrub|arras)(?:ar|em|emos|a|ando)\\w*<5>(?:aplicac\\w+|app|topico|post|video|livro|jogo|pagina|contra|quem)",
      "(?:notas?|avaliac\\w+) de uma (?:so )?estrela",
    ],
  },
};
