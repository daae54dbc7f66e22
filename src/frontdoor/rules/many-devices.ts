import type { Rule } from "./rule.ts";

export const manyDevices: Rule = {
  id: "many-devices",
  about: "One person acting from several devices, windows or browsers at once.",
  severity: "block",
  scope: "everywhere",
  mend: "One person, one device is enough.",
  patterns: {
    en: [
      "(?:on|from|use|using|with|open|in|across|get|grab|dig out) (?:all|every|several|multiple|many|extra|both|as many|{many})(?: of)?(?: (?:the|your|old|other|spare|available))* {device}",
      "(?:every|all the|each) {device}(?: \\w+){0,3} (?:should|must|has to|needs? to|can)<2>(?:be )?(?:play|stream|run|open|vot)\\w*",
      "(?:every|all the) {device} in (?:the|your) (?:house|home|flat|room)",
      "{device} (?:and|plus) {device}<5>(?:at once|at the same time|simultaneously|in parallel)",
    ],
    de: [
      "(?:auf|mit|von|an|nehmt|nutzt|in|offnet) (?:all(?:en|e)?|mehrere[n]?|jedem|moglichst viele[n]?|saemtlichen|{many})(?: (?:euren?|deinen?|anderen?|alten))* {device}",
      "alle {device}",
      "{device}<4>(?:gleichzeitig|parallel)",
    ],
    fr: [
      "(?:sur|avec|depuis|dans|sortez|prenez|utilisez|ouvrez) (?:tous|toutes|plusieurs|chacun|autant d|{many})<2>{device}",
      "(?:tous|toutes) (?:vos|tes|les) {device}",
    ],
    es: [
      "(?:en|con|desde|us(?:a|en)|abre|abran) (?:tod[ao]s|vari[ao]s|cada|{many})<2>{device}",
      "tod[ao]s (?:tus|sus|los|las) {device}",
    ],
    pt: [
      "(?:em|com|de|us(?:e|em)|abra|abram|n[oa]s) (?:tod[ao]s|vari[ao]s|cada|{many})<2>{device}",
      "tod[ao]s (?:os|as)(?: seus| suas)? {device}",
    ],
  },
};
