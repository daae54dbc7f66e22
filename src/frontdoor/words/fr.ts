import type { Words } from "./lexicon.ts";

const numbers = "(?:[2-9]|[1-9]\\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cinquante|cent)";
const buy = "(?:r')?(?:r?achet\\w*|command\\w*|telecharg\\w*|precommand\\w*)|procurez-vous|payez";
const sign = "sign(?:ez|er|e|es|ant|ons|erez)";
const vote = "(?:re)?vot(?:ez|er|e|es|ant|ons|ent)|vote";
const review = "not(?:ez|er)|evalu\\w*|avis|commentaires?|critiques?|etoiles?|recensions?";
const engage =
  "lik(?:ez|er|e)|aim(?:ez|er)|suiv(?:ez|re)|abonn\\w*|partag\\w*|comment(?:ez|er)|stream\\w*|ecout\\w*|inscri\\w*|install\\w*|cliqu\\w*|upvot\\w*|etoil\\w*";

export const french: Words = {
  concepts: {
    account:
      "(?:faux )?comptes?(?! rendus?)|identifiants?|profils?|adresses? (?:e-?)?mails?|(?:e-?)?mails?|adresses? (?:electroniques?|courriel)|courriels?|cartes? sim|numeros?|apple id",
    another:
      "(?:un |une |d')?(?:autres?|deuxieme|second[e]?|troisieme|nouve(?:au|l|lle|aux|lles)|supplementaires?|faux|fausses?|differents?|differentes?|de plus|plus d'un[e]?|alternatifs?)",
    many: `(?:plusieurs|beaucoup de|plein de|quelques|multiples|tous (?:vos|tes)|toutes (?:vos|tes)|le plus (?:de|possible)|autant de|${numbers})`,
    with: "avec|depuis|via|par|sur|utilis\\w*|cre(?:ez|er|e|es)(?:-vous|-toi)?|ouvr\\w*|fai(?:tes|re|s)|pren\\w*|inscri\\w*|ajout\\w*|ayez|sous",
    buy,
    sign,
    vote,
    review,
    engage,
    act: `${buy}|${sign}|${vote}|${review}|${engage}`,
    again: `encore(?: une fois| et encore)?|une (?:deuxieme|seconde|autre|troisieme) fois|de nouveau|a nouveau|plusieurs fois|(?:${numbers}) fois|autant (?:de fois )?que (?:possible|vous (?:pouvez|pourrez|voulez)|tu (?:peux|veux))|le plus (?:souvent|de fois) possible|autant qu(?:e |')(?:\\w+ )?(?:veu\\w*|voul\\w*|peu\\w*|pouv\\w*)|sans (?:limites?|compter)|sans (?:arret|cesse|relache)|en boucle|toutes les (?:heures|minutes|\\w+ (?:minutes|secondes|heures))|chaque heure|en masse|a repetition|a l'infini|toute la journee`,
    copies: `(?:${numbers}|plusieurs|beaucoup d|plein d|quelques|plus d'un|autant d)(?:e|')? ?(?:exemplaires?|copies|disques|albums|cds)`,
    device:
      "appareils?|telephones?|portables?|tablettes?|ordinateurs?|ordis?|navigateurs?|onglets?|fenetres?|ecrans?|enceintes?",
    play: "laiss\\w*|ecout(?:ez|er|e)|jou(?:ez|er)|lanc(?:ez|er|e)|tourner|mett(?:ez|re)|mets|stream(?:ez|er|e)|pass(?:ez|er)|diffus(?:ez|er)|repet(?:ez|er)",
    nonstop:
      "jusqu'(?:au|a la) (?:reveil|matin|lendemain)|en (?:boucle|continu|repetition|repeat)|24 ?h?(?:eures)? ?(?:/|sur) ?24(?: ?h)?|24 ?/ ?7|7 ?j(?:ours)? ?(?:/|sur) ?7|jour et nuit|toute la (?:nuit|journee)|sans (?:arret|interruption|cesse)|pendant (?:que (?:vous dormez|tu dors)|votre sommeil|la nuit)|non-?stop|a l'infini|avant de (?:dormir|vous coucher|te coucher)",
    silent:
      "(?:en )?(?:muet|sourdine|silencieux)|sans (?:le )?son|(?:le )?son (?:coupe|a zero|eteint)|coup\\w* le son|volume (?:a |au )?(?:zero|minimum|0)",
    reward:
      "(?:est|sont) pour nous|c'est (?:nous|moi) qui (?:offr\\w*|pa\\w*)|la maison offre|-?\\d+ ?% (?:de reduction|de remise)|prix|tirage(?: au sort)?|tombola|concours|lots?|bons? d'achat|bons? (?:de )?reduction|coupons?|reductions?|remises?|cadeaux?|offert(?:e|s|es)?|gratuit(?:e|s|es|ement)?|\\d+ ?(?:€|euros?)|(?:cinq|dix|vingt|cinquante|cent) euros?|t-?shirts?|places de concert|jetons?|airdrop|recompenses?|primes?|repas|diner|boissons?|pizza|bieres?|argent|cheque",
    give: "gagn\\w*|recev\\w*|recoi\\w*|obten\\w*|offr\\w*|offert\\w*|on (?:vous|t'|te) (?:donne|envoie|paie|invite|offre)|nous (?:vous )?(?:donnons|envoyons|offrons)|tentez|remport\\w*|participez|aurez|avez droit",
    linked:
      "si (?:vous|tu)|pour (?:chaque|tout(?:e|es)?|tous|votre|vos|un|une|ceux|celles)|a (?:tous|toutes|chaque|ceux|quiconque|tout)(?: ceux)?(?: qui)?|en echange|contre|parmi|qui|lorsque|quand|des que|et|en",
    all: "tous|toutes|ensemble|massivement|en masse|en meme temps|tout le monde|au maximum",
    their: "ce|cet|cette|ces|son|sa|ses|leur|leurs|le|la|les|l'|du|de la",
    fake: "faux|fausses?|invent\\w*|bidons?|fictifs?|fictives?|n'importe quel(?:le|s)?|au hasard|imaginaires?",
    detail:
      "noms?|prenoms?|adresses?|codes? postal|codes? postaux|coordonnees|dates? de naissance|identites?",
    use: "utilis\\w*|avec|via|par|grace a|activ(?:ez|er|e)|branch\\w*|install\\w*|connect\\w*|pass(?:ez|er|e)|mett\\w*|pren\\w*|allum\\w*|lanc\\w*|derriere|sous|servez-vous",
    change:
      "chang\\w*|pass(?:ez|er|e)|mod?ifi\\w*|regl\\w*|basculez|bascul\\w*|mett\\w*|masqu\\w*|cach\\w*|fauss\\w*|autre",
    country: "boutique|magasin|store|pays|region|localisation|adresse ip|ip|position",
    engagement:
      "votes?|likes?|j'aime|abonnes?|followers?|streams?|ecoutes?|vues?|etoiles?|avis|signatures?|upvotes?|clics?|telechargements?|commentaires?|fans|places? (?:en|dans (?:une|des)) playlists?",
    program: "(?:bots?|robots?|scripts?|macros?|programmes?|logiciels?|extensions?|auto-?click\\w*)",
    office:
      "standards?|lignes?|telephones?|boites? (?:mail|aux lettres|de reception)|messageries?|serveurs?|sites?|bureaux?|permanence|accueil",
    family:
      "meres?|mamans?|peres?|papas?|parents?|grands?-?(?:mere|pere|parents?)|mamie|papi|enfants?|fils|filles?|conjoint\\w*|mari|femme|famille|ami(?:e|s|es)?|voisin\\w*|freres?|soeurs?|tantes?|oncles?|chien|chat|autres|morts|collegues",
  },
  negators:
    "n'|ne|pas(?! mal)|jamais|aucun\\w*|sans(?! (?:arret|cesse|interruption|relache|(?:le )?son|limites?|compter|rien changer))|ni|non|evit\\w*|interdi\\w*|interdiction|au lieu de|plutot que|contre|stop|halte|bannir|refus\\w*|(?<!(?:chaque|par|une|toute|la) )personne|rien|inutile",
  ends: "oubli\\w*|hesit\\w*|inquiet\\w*|seulement|que|probleme|souci|peur|si|mais|parce|car|verifie\\w*|limites?|grave|arrete\\w*",
  conditional: "si|s'|ceux qui|celles qui|quiconque|quand",
  after:
    "rend(?:ent)? (?:\\w+ ){0,3}(?:inutile|nulle|invalide)|abstenez-vous|n'y touchez pas|n'a (?:pas de|aucun) sens|ne rime a rien|f(?:ont|ait) du tort|nui(?:t|sent)|se (?:fait|font) (?:exclure|bannir|virer)|ne va(?:ut|lent) rien|abime\\w*|que vous ne lirez pas|vous ne (?:lirez|trouverez)|trich\\w*|fraude\\w*|n'(?:aide|apporte|avance)|(?:n'|ne )(?:compt\\w+|sert|servent|seront|sera)(?: \\w+)? (?:pas|rien|jamais|plus)|(?:n'est|ne sont) (?:pas|plus|jamais) (?:autoris|permis|valable|pris|compt|util|necessaire|possible|la peine)\\w*|interdit\\w*|pas autoris\\w*|illega\\w*|contre les regles|ecarte\\w*|supprime\\w*|filtre\\w*|annule\\w*|exclu\\w*|ne compte\\w*|retire\\w*|non merci",
  right: "rien|personne(?! ne (?:verifie|controle))|aucun\\w*",
  urging:
    "(?:n'oubli\\w*|n'hesit\\w*) (?:surtout )?pas|pourquoi (?:ne )?pas|pas (?:seulement|que|de (?:probleme|souci))|n'ayez pas peur|ne vous genez pas",
  denial:
    "(?:oui|vous pouvez|c'est possible)\\W+mais(?:\\W+[\\w']+){0,4}\\W+(?:non|pas)|c'est (?:precisement|justement|exactement) ce que nous ne|c'est (?:faux|inutile|interdit|une erreur)|ce n'est pas|faux|inutile|n'en faites rien|ne le faites pas|surtout pas",
  no: "non|jamais|nullement",
  reported:
    "film|livre|article|etude|documentaire|reportage|selon|d'apres|journal|journaux|presse|police|l'an (?:dernier|passe)|l'annee (?:derniere|passee)|il y a \\w+ ans|en (?:19|20)\\d\\d|(?:ma|notre) (?:fille|soeur|mere|femme|voisine)|(?:mon|notre) (?:fils|frere|pere|mari|voisin)",
  addressed: "vous|votre|vos|tu|toi|ton|tes|(?!assez|chez|nez)\\w+ez",
  past: "montre|explique|raconte|decrit|a|ont|avait|avaient|etait|etaient|fut|l'a",
  small:
    "le|la|les|et|vous|nous|est|pour|avec|une|un|des|du|de|dans|sur|pas|votre|vos|si|ce|cette|on|au|aux|en|qui|que|par|je|tu|te|ton|ta|tes|il|elle|ils|ne|donc|meme|ou|deux|tous|tout|chaque|nos|leur|sans|aussi|jusqu'a",
};
