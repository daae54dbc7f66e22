import type { Rule } from "./rule.ts";

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
