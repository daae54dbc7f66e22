import type { Rule } from "./rule.ts";

export const hiddenInterest: Rule = {
  id: "hidden-interest",
  severity: "block",
  scope: "everywhere",
  literal: true,
  patterns: {
    en: [
      "(?:don'?t|do not|no need to|never|needn'?t|without|avoid|leave out|skip|hide)(?: \\w+)?<1>(?:say(?:ing)?|mention(?:ing)?|disclos(?:e|ing)|reveal(?:ing)?|tell(?:ing)?|admit(?:ting)?|add(?:ing)?|mark(?:ing)?|label(?:l?ing)?|that|who|the)<6>(?:work(?:s|ing)? (?:for|here|with)|employ\\w*|paid|sponsor\\w*|#?ad|client|affiliat\\w*|agency|commission|on our team|our staff|on the team)",
      "(?:pose|posing|write|review|comment|post|speak) as (?:a |an )?(?:\\w+ )?(?:customers?|fans?|readers?|locals?|independent|residents?|neighbou?rs?|strangers?|outsiders?)",
      "as (?:if|though) you (?:were|are) (?:just )?(?:a|an|some) (?:\\w+ )?(?:customer|fan|reader|independent|local|resident|neighbou?r|stranger)",
      "(?:staff|employees|colleagues|family)(?: members)?<3>(?:should|can|please|must|to)<3>(?:review|rate)",
      "(?:staff|employees|colleagues|team members)<2>(?:please|should|could|kindly|we need|go)<6>(?:reviews?|ratings?)",
      "(?:no need|don'?t|needn'?t|not necessary|without)<4>(?:say|mention|tell|saying|mentioning)<3>where you work",
    ],
    de: [
      "(?:mitarbeiter\\w*|angestellte\\w*|kollegen|familie)<3>(?:soll\\w*|muss\\w*|konn\\w*|durf\\w*)<6>(?:bewert\\w*|rezension\\w*|sterne)",
      "(?:sag|erwahn|verrat|schreib|verschweig|geb)\\w*<6>(?:nicht|niemand\\w*|kein)?<4>(?:fur uns arbeit\\w*|mitarbeit\\w*|angestellt|bezahlt|gesponsert|werbung|agentur|zum team)",
      "(?:gebt|gib|gebe) (?:euch|dich)<3>als<3>(?:kund\\w*|fan|fans|leser\\w*|unabhangig\\w*|anwohner\\w*|nachbar\\w*) ?(?:aus)?",
      "(?:als ob|als) (?:ihr|du|(?:wart|warst|waren) (?:ihr|du|sie))<4>(?:kund\\w*|fan|leser\\w*|nachbar\\w*|burger\\w*)",
      "(?:kolleg\\w*|mitarbeiter\\w*|angestellte\\w*)<2>(?:schreib|gebt|bewertet|hinterlass|bitte)\\w*<6>(?:\\w*rezension|bewertung|sterne|bis)\\w*",
      "wo (?:ihr|du) arbeite\\w*<6>(?:niemand|keiner|nicht|egal)",
    ],
    fr: [
      "(?:employe|salarie|collegue)\\w*<3>(?:doi(?:t|vent)|peu(?:t|vent)|devrai\\w*)<5>(?:avis|not\\w*|etoiles)",
      "(?:ne )?(?:dites|mentionnez|precisez|indiquez|revelez)<3>(?:pas|jamais|rien)?<3>que vous<3>(?:travaill\\w*|etes (?:paye|salarie|employe|sponsorise)\\w*|etes de l'equipe)",
      "(?:comme si vous etiez|faites-vous passer pour|en vous faisant passer pour|en tant que)<3>(?:client|fan|lecteur|habitant|riverain|voisin|consommateur|independant)\\w*",
      "(?:collegues|employes|salaries)<2>(?:publi|laiss|ecriv|mett|not)ez<6>(?:avis|notes?|etoiles)?",
      "(?:inutile|pas besoin|ne)<4>(?:dire|dites|preciser)<2>ou vous travaillez",
    ],
    es: [
      "(?:emplead|trabajador|coleg)\\w*<3>(?:deb\\w*|pued\\w*|tien\\w*)<5>(?:resen\\w*|opinion\\w*|valorac\\w*|estrellas)",
      "no<1>(?:dig\\w*|mencion\\w*|revel\\w*|cuent\\w*)<3>que<4>(?:trabaj\\w*|pag\\w*|contrat\\w*|emplead\\w*|patrocin\\w*|del equipo)",
      "(?:como si fuer\\w*|haciendose pasar por|haz(?:te)? pasar por|fing\\w* ser|haganse pasar por)<3>(?:client|fan|lector|vecin|independient|consumidor|ciudadan)\\w*",
      "(?:companer|emplead|coleg)\\w*<2>(?:public|escrib|dej|pon)(?:ad|id|en|an|a|e)<6>(?:resenas?|valoracion\\w*|opinion\\w*)",
      "no<3>(?:decir|digas|digais|mencionar)<2>donde trabaj\\w*",
    ],
    pt: [
      "(?:funcionari|empregad|coleg)\\w*<3>(?:dev\\w*|pod\\w*|tem)<5>(?:avaliac\\w*|resenha\\w*|opinia\\w*|estrelas)",
      "nao<1>(?:dig\\w*|mencion\\w*|revel\\w*|cont\\w*)<3>que<4>(?:trabalh\\w*|pag\\w*|contrat\\w*|funcionari\\w*|patrocin\\w*|da equipe)",
      "(?:como se (?:voce |voces )?fosse\\w*|se passando por|passe-se por|finj\\w* ser|fingindo ser)<3>(?:client|fa|leitor|morador|vizinh|independent|consumidor|cidada)\\w*",
      "(?:colegas|funcionari\\w*|empregad\\w*)<2>(?:public|escrev|deix|ponh)(?:uem|am|em)<6>(?:criticas?|avaliac\\w*|resenhas?)",
      "nao<4>(?:dizer|digam|mencionar)<2>onde trabalh\\w*",
    ],
  },
};
