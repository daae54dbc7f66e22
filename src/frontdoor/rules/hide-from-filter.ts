import type { Rule } from "./rule.ts";

export const hideFromFilter: Rule = {
  id: "hide-from-filter",
  about: "Making an organised act look like something else, so that a venue does not notice it.",
  severity: "block",
  scope: "everywhere",
  literal: true,
  mend: "If it has to be hidden, don't ask it. Say openly that people come with the campaign.",
  patterns: {
    en: [
      "(?:avoid|evade|bypass|beat|trick|fool|outsmart|dodge|circumvent|get (?:a)?round|get past|slip past|sneak past)(?:ing)?<4>(?:detect(?:ion|ed|or)|filters?|limits?|caps?|captchas?|checks?|algorithms?|spam|bans?|flagg(?:ed|ing)|systems?|moderators?|mods|rules)",
      "so (?:that )?(?:they|it|nobody|no one|the \\w+)<1>(?:don'?t|won'?t|doesn'?t|can'?t|isn'?t|will not|cannot|will)?<2>(?:notice|notices|detect|detects|flag|flags|filter|filters|spot|spots|link it|match|suspect|suspects|look suspicious)",
      "so (?:that )?(?:we|you|it)<1>(?:don'?t|won'?t|doesn'?t|aren'?t|isn'?t)<2>(?:get )?(?:caught|flagged|banned|noticed|detected|filtered|spotted|removed)",
      "(?:stay|keep|fly|go|remain)(?:ing)? (?:\\w+ )?(?:under the radar|undetected|unnoticed)",
      "(?:look|looks|seem|appear|make it) (?:\\w+ )?(?:organic|natural|spontaneous|like a coincidence|like real|genuine|random|unorgani[sz]ed)",
      "no (?:order )?details can match",
      "(?:don'?t|do not|never)(?: all)? (?:use|click|come|vote)(?: from| through| via| on)? (?:the )?(?:direct )?link<6>(?:search|organic|natural|detect|flag)",
      "without (?:being|getting) (?:caught|detected|noticed|flagged|banned)",
    ],
    de: [
      "(?:damit|so ?dass|dass)<4>(?:nicht|niemand|keiner|keinem)<3>(?:auffall\\w*|bemerk\\w*|merk\\w*|entdeck\\w*|erkenn\\w*|gesperrt)",
      "(?:naturlich|organisch|zufallig|spontan|nach zufall)<2>(?:aussehen|wirken|aussieht|wirkt)",
      "(?:umgeh|austricks|uberlist)\\w*<4>(?:filter|sperre\\w*|limit\\w*|captcha|algorithmus|kontroll\\w*|prufung)|(?:filter|sperre\\w*|limit\\w*|captcha|algorithmus|kontroll\\w*|prufung)<3>(?:umgeh|austricks|uberlist)\\w*",
      "ohne (?:dass )?<3>(?:aufzufallen|auffallt|erwischt|bemerkt)",
      "unter dem radar|unauffallig",
    ],
    fr: [
      "(?:pour|afin de|de facon a) (?:ne pas|eviter d'?(?:etre|e)?)<3>(?:repere\\w*|detecte\\w*|remarque\\w*|signale\\w*|bloque\\w*|bannis?|attrape\\w*)",
      "(?:contourn|evit|deou|tromp|dejou)\\w*<3>(?:filtres?|detection|limites?|captcha|algorithme|controles?|moderation)",
      "(?:ait|aie|ayez|avoir|fasse|faire|paraisse|semble|paraitre|sembler)<3>(?:naturel|spontane|organique|l'air naturel)",
      "sous (?:le|les) radars?|sans (?:se|vous) faire (?:reperer|remarquer|prendre)",
      "sans etre (?:repere|detecte)\\w*",
    ],
    es: [
      "para (?:que )?no<4>(?:not\\w*|detect\\w*|descubr\\w*|bloque\\w*|banee\\w*|pill\\w*|sospech\\w*|eliminen|tumben)",
      "(?:evit|burl|esquiv|engan|salt)\\w*<3>(?:filtros?|deteccion|limites?|captcha|algoritmo|controles?)",
      "(?:parezca|parecer|parezcan|parece)<2>(?:natural|organico|espontaneo|casualidad|casual)",
      "sin que (?:se den cuenta|lo noten|se note|nos detecten|nos descubran)|pasar desapercibid\\w*",
    ],
    pt: [
      "para (?:que )?nao<4>(?:not\\w*|perceb\\w*|detect\\w*|descobr\\w*|bloque\\w*|banir\\w*|derrub\\w*|desconfi\\w*|cair\\w*|pegar\\w*)",
      "(?:evit|burl|driblar?|engan|contorn)\\w*<3>(?:filtros?|deteccao|limites?|captcha|algoritmo|controles?)",
      "(?:parecer|pareca|parecam|parece)<2>(?:natural|organico|espontaneo|coincidencia)",
      "sem (?:que )?<2>(?:perceb\\w*|notar\\w*|ser (?:pego|notado|detectado)\\w*)|passar despercebid\\w*",
    ],
  },
};
