import type { Rule } from "./rule.ts";

export const certainSuccess: Rule = {
  id: "certain-success",
  severity: "warn",
  scope: "everywhere",
  patterns: {
    en: [
      "(?:guaranteed?|100 ?% sure|(?:will|we'?ll|going to) (?:definitely|certainly|surely|absolutely)|can'?t fail|cannot fail|certain(?:ly)?|for sure|no doubt)<6>(?:number (?:one|1)|no\\.? ?1|# ?1|win|the top|chart|charts|first place|succeed)",
      "(?:we'?ll|we will|will) (?:be|hit|reach|go to) (?:number (?:one|1)|no\\.? ?1|# ?1|first place)<4>(?:guaranteed|for sure|definitely|certainly|without (?:a )?doubt)",
      "!(?:number (?:one|1)|first place|the top|win)<8>(?:no doubt|guaranteed|for sure|certain|without a doubt)",
    ],
    de: [
      "(?:garantiert|hundertprozentig|sicher|auf jeden fall|ganz bestimmt|definitiv)<4>(?:platz (?:1|eins)|nummer (?:1|eins)|gewinnen|an die spitze)",
      "(?:platz (?:1|eins)|nummer (?:1|eins))<4>(?:garantiert|sicher|auf jeden fall|definitiv)",
    ],
    fr: [
      "(?:garanti\\w*|a coup sur|certainement|c'est sur|a 100 ?%)<5>(?:numero (?:1|un)|premiere place|gagner|en tete)",
      "(?:numero (?:1|un)|premiere place)<4>(?:garanti\\w*|a coup sur|assuree?)",
    ],
    es: [
      "(?:garantizad\\w*|seguro que|con seguridad|sin duda|100 ?%)<5>(?:numero (?:1|uno)|primer (?:lugar|puesto)|gana\\w*)",
      "(?:numero (?:1|uno)|primer (?:lugar|puesto))<4>(?:garantizad\\w*|seguro|asegurad\\w*|sin duda)",
    ],
    pt: [
      "(?:garantid\\w*|com certeza|sem duvida|100 ?%)<5>(?:numero (?:1|um)|primeiro lugar|ganha\\w*)",
      "(?:numero (?:1|um)|primeiro lugar)<4>(?:garantid\\w*|com certeza|sem duvida)",
    ],
  },
};
