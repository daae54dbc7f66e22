import type { Rule } from "./rule.ts";

export const overload: Rule = {
  id: "overload",
  severity: "block",
  scope: "everywhere",
  patterns: {
    en: [
      "d?dos(?:ing)? (?:them|the|their|it)|ddos",
      "(?:crash|flood|jam|block|overload|tie up|clog(?: up)?|bring down|take down|take out|swamp|paraly[sz]e|knock out|bombard|overwhelm|melt|spam|shut down|break|choke)(?:ing|s)?<1>(?:the |their |his |her |its |our |every |all |\\w+'s )(?:\\w+(?:'s)? ){0,2}{office}",
      "(?:so (?:that )?)?(?:nobody|no one|no-one) else<2>(?:gets?|can get|could get|will get) through",
      "(?:keep|all) (?:on )?(?:ringing|calling|phoning|dialling|dialing|mailing)<8>(?:until|till)",
      "(?:until|till)<5>(?:switchboard|lines?|phones?|server|office|inbox|staff)<4>(?:gives? (?:up|in)|breaks?|collapses?|melts?|crash\\w*|burst\\w*|dead|can'?t)",
      "(?:until|till) (?:he|she|they)<2>(?:breaks?|caves?|gives? (?:in|up)|resigns?|begs?)",
      "(?:until|till)<4>(?:toner|paper|ink|storage|mailbox|inbox|voicemail)<2>(?:runs? out|full|empty)",
      "(?:until|till) they (?:block|pick up|give in|answer)",
    ],
    de: [
      "(?:leg|setz)\\w*<5>{office}<4>(?:lahm|ausser betrieb)|{office}<4>(?:lahmleg\\w*|lahm (?:zu )?leg\\w*|blockier\\w*|uberlast\\w*|uberflut\\w*|verstopf\\w*|fluten|lahmzulegen)",
      "(?:blockier|uberlast|uberflut|verstopf|flut|crash|bombardier|zumull)\\w*<3>{office}",
      "(?:zum absturz|in die knie)<3>(?:bring|zwing)\\w*",
      "bis<8>(?:keine leitung|zusammenbrich\\w*|zusammenbrech\\w*|gluh\\w*|nichts mehr geht)|bis (?:er|sie|die|das|dort)<5>(?:aufgib\\w*|aufgeb\\w*|nachgib\\w*|nachgeb\\w*|einknick\\w*)",
      "!bis<4>keine leitung",
      "(?:uberschwemm|zumull|bestrik)\\w*<3>{office}|(?:sonst |mehr )?(?:keiner|niemand)<3>durchkomm\\w*|(?:keiner|niemand) mehr<2>durchkomm\\w*",
    ],
    fr: [
      "(?:satur|bloqu|inond|surcharg|paralys|bombard|engorg|submerg|noy)\\w*<3>{office}",
      "fai(?:re|tes|sons)<2>(?:planter|tomber|sauter|crasher)<3>{office}",
      "jusqu'a ce qu<6>(?:craqu|ced|saut|explos|abandonn|plant|s'effondr)\\w*",
      "(?:appel|telephon|ecri)\\w*<3>sans (?:arret|cesse|relache)",
    ],
    es: [
      "(?:colaps|satur|bloque|inund|tumb|sobrecarg|bombarde|congestion|par[ea]lic|revent)\\w*<3>{office}",
      "(?:tir|ech)\\w* abajo<3>{office}",
      "hasta (?:que )?<5>(?:ced\\w*|revient\\w*|revent\\w*|rind\\w*|colaps\\w*|hart\\w*)",
      "(?:llam|escrib)\\w*<3>sin parar",
      "llam\\w*<3>cada hora",
    ],
    pt: [
      "(?:congestion|satur|bloque|inund|derrub|sobrecarreg|bombarde|trav|entup|lot)\\w*<3>{office}",
      "ate<6>(?:ced\\w*|nao aguent\\w*|rebent\\w*|desist\\w*|estour\\w*|colaps\\w*|ir abaixo)",
      "(?:lig|escrev)\\w*<3>sem parar",
      "(?:lig|escrev)\\w*<3>de hora em hora",
    ],
  },
};
