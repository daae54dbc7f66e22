import type { Rule } from "./rule.ts";

export const spamContacts: Rule = {
  id: "spam-contacts",
  severity: "block",
  scope: "everywhere",
  patterns: {
    en: [
      "(?:dm|message|tag|mention|text|e-?mail|mail|spam|ping|whatsapp|write to|call)(?:ing)? (?:everyone|everybody|anyone|all (?:of )?(?:your|his|her|their|the)|every (?:single )?(?:contact|friend|follower|person|journalist|one)|as many|random|strangers|celebrit\\w*|hundreds|your (?:whole|entire))(?! who asked)",
      "(?:send|forward|blast|spam)<4>(?:to (?:all|every\\w*)<2>(?:contacts?|friends?|followers?|address ?book|list|group|mailing)|to everyone you|to strangers|in every group|to random)",
      "(?:spam|blast|flood)(?:ing)? (?:the |every |all |their )?(?:groups?|comments?|chats?|replies|feeds?|timeline|forums?|sections?)",
      "(?:post|share|send|put|drop|paste)<4>(?:every|all(?: of)? (?:the|your)) (?:groups?|chats?|forums?|servers?)",
      "every (?:group|chat|forum)<3>(?:you|whatever|no matter)",
    ],
    de: [
      "(?:schick|schreib|send|leit|teil)\\w*<5>(?:gesamte\\w*|ganze\\w*|komplette\\w*)<1>(?:adressbuch|kontaktliste|telefonbuch|freundeskreis)",
      "(?:schreib|schick|markier|mail|simst|verlink|tagg|anschreib|spamm|nervt)\\w*<5>(?:allen? (?:eure\\w*|deine\\w*|kontakte\\w*|leute\\w*)|moglichst viele[n]?|wildfremde\\w*|fremde\\w*|jeden,? den|so viele\\w*|(?:alle[n]?|samtliche\\w*) (?:kontakte|freunde|follower)\\w*|das ganze adressbuch)",
      "(?:schick|schreib|send|leit)\\w*<5>an (?:alle|jeden|samtliche|moglichst viele)<2>(?:kontakte|adressbuch|freunde|bekannten|nummern|gruppen)",
      "(?:spammt|zuspamm\\w*|vollspamm\\w*)",
      "in (?:jede|alle)\\w* (?:gruppen?|chats?|foren)|egal worum es<2>geht",
    ],
    fr: [
      "(?:envoy|transfer|diffus|partag)\\w*<4>tout (?:votre|ton) (?:carnet|repertoire|reseau)",
      "(?:identifi|tagg|mentionn|ecriv|contact|envoy|harcel|spamm|dm)\\w*<4>(?:le plus de (?:monde|gens|personnes)|un maximum d|tous (?:vos|tes|leurs)|tout (?:le monde|votre (?:carnet|repertoire))|n'importe qui|des inconnus|a tout (?:va|le monde))",
      "(?:envoy|transfer|diffus)\\w*<5>a tous (?:vos|tes) contacts",
      "dans (?:tous|toutes) (?:vos|tes|les) (?:groupes|discussions|forums)",
    ],
    es: [
      "(?:mand|envi|reenvi|compart)\\w*<4>tod[ao] (?:tu|su|vuestra) (?:agenda|lista|libreta)",
      "(?:etiquet|mencion|escrib|mand|envi|contact|spame|molest)\\w*<4>(?:a tod[ao] el mundo|tod[ao]s (?:tus|sus) (?:contactos|amigos|seguidores)|a cuant[ao]s|a la mayor cantidad|al mayor numero|a desconocidos|a tod[ao]s (?:tus|sus|los que))",
      "en tod[ao]s (?:tus|los|vuestros|sus) (?:grupos|chats|foros)",
    ],
    pt: [
      "(?:mand|envi|encaminh|compartilh)\\w*<4>toda (?:a )?(?:sua|tua) (?:agenda|lista)",
      "(?:marqu|mencion|escrev|mand|envi|contat|spam|chame)\\w*<4>(?:todo (?:o )?mundo|tod[ao]s (?:os )?(?:seus|teus)? ?(?:contatos|amigos|seguidores)|o maximo de (?:gente|pessoas)|desconhecidos|a toda a gente|quantas pessoas)",
      "em tod[ao]s (?:os )?(?:seus |teus |vossos )?(?:grupos|chats|foruns)",
    ],
  },
};
