/** What venue profiles say, in French, by the English text of the profile. */
export const fr: Readonly<Record<string, string>> = {
  "Orders; the formula is secret.": "Les commandes ; la formule est secrète.",
  "Plays for music, installs or purchases for apps; the formula is not published.":
    "Les écoutes pour la musique, les installations ou achats pour les applications ; la formule n’est pas publiée.",
  "Paid downloads in the US, plays and airplay.":
    "Les téléchargements payés aux États-Unis, les écoutes et les passages à la radio.",
  "Posts; the formula is not published.": "Les publications ; la formule n’est pas publiée.",
  "Signatures by mail address.": "Les signatures par adresse e-mail.",
  "One person, one vote.": "Une personne, une voix.",
  "Paid votes by phone, text message and online.": "Les votes payés par téléphone, par SMS et en ligne.",
  "Recent stars; the formula is not published.": "Les étoiles récentes ; la formule n’est pas publiée.",
  "Installs, use and ratings; the formula is secret.":
    "Les installations, l’usage et les notes ; la formule est secrète.",
  "Votes by people who found the story themselves.":
    "Les votes de personnes qui ont trouvé le sujet d’elles-mêmes.",
  "Paid downloads.": "Les téléchargements payés.",
  "Pledges, charged when the goal is reached.": "Les promesses, débitées quand l’objectif est atteint.",
  "Distinct people, and uses, a day.": "Les personnes distinctes et les usages, par jour.",
  "Plays and downloads on member services.": "Les écoutes et téléchargements des services participants.",
  "Likes, comments and shares.": "Les mentions j’aime, commentaires et partages.",
  "Clicks, mostly one for each browser.": "Les clics, le plus souvent un par navigateur.",
  "Paid downloads of at least 40p, physical copies, and plays: 100 premium or 600 free plays make one sale (200 and 1,200 after nine weeks and three falls).":
    "Les téléchargements payés d’au moins 40 pence, les supports physiques et les écoutes : 100 écoutes payantes ou 600 gratuites font une vente (200 et 1 200 après neuf semaines et trois baisses).",
  "Votes weighted by a secret formula, comments and time.":
    "Les votes, pondérés par une formule secrète, les commentaires et le temps.",
  "Votes; the shown score is blurred.": "Les votes ; le score affiché est brouillé.",
  "Plays left after a secret filter.": "Les écoutes qui restent après un filtre secret.",
  "Revenue, people playing, wishlists. The review score counts only copies bought on Steam, and a reviewer needs playing time.":
    "Le chiffre d’affaires, les joueurs, les listes de souhaits. La note ne compte que les exemplaires achetés sur Steam, et il faut du temps de jeu pour donner un avis.",
  "Views; the formula is secret.": "Les vues ; la formule est secrète.",
  "People watching live.": "Les personnes qui regardent en direct.",
  "Letters of the MP's own constituents. Letters in own words weigh; copies are filtered out.":
    "Les lettres des électeurs de la circonscription. Les lettres personnelles pèsent ; les copies sont écartées.",
  "British citizens and UK residents, one signature each, confirmed by mail.":
    "Les citoyens britanniques et les résidents du Royaume-Uni, une signature chacun, confirmée par e-mail.",
  "Constituents by address; offices put equal letters together.":
    "Les habitants de la circonscription, selon l’adresse ; les bureaux regroupent les lettres identiques.",
  "Page views by people; automatic traffic is counted apart.":
    "Les pages vues par des personnes ; le trafic automatique est compté à part.",
  "Posts by real people on a topic; the formula is not published.":
    "Les publications de vraies personnes sur un sujet ; la formule n’est pas publiée.",
  "Views by people who mean to watch.": "Les vues de personnes qui veulent regarder.",
  "We ask for one copy for each person.": "Nous demandons un exemplaire par personne.",
  "Each person listens or installs as they really would, from their own account.":
    "Chacun écoute ou installe comme il le ferait vraiment, avec son propre compte.",
  "One digital copy per customer is what counts.": "Ce qui compte, c’est un exemplaire numérique par client.",
  "We ask for one post for each person.": "Nous demandons une publication par personne.",
  "One person, one signature.": "Une personne, une signature.",
  "One person, one vote, without any reward.": "Une personne, une voix, sans aucune récompense.",
  "At most ten votes for each way of paying in 2026; your own way of paying only.":
    "Dix votes au plus par moyen de paiement en 2026 ; seulement votre propre moyen de paiement.",
  "One star for each account.": "Une étoile par compte.",
  "One install and one honest rating from your own account.":
    "Une installation et une note honnête, avec votre propre compte.",
  "One vote for each account, and nobody may be asked for it.":
    "Un vote par compte, et personne ne peut être sollicité pour cela.",
  "One purchase for each person, from the one account they always use.":
    "Un achat par personne, avec le compte qu’elle utilise toujours.",
  "One pledge for each backer.": "Une promesse par contributeur.",
  "People are counted, so one post each is enough.":
    "On compte les personnes : une publication chacun suffit.",
  "No number is published. One account for each person.":
    "Aucun nombre n’est publié. Un compte par personne.",
  "One account for each person.": "Un compte par personne.",
  "One answer for each person.": "Une réponse par personne.",
  "We ask for one copy for each person: the published text gives no number, and one is safe.":
    "Nous demandons un exemplaire par personne : le texte publié ne donne pas de nombre, et un seul est sûr.",
  "One vote for each account, and no group may organise it.":
    "Un vote par compte, et aucun groupe ne peut l’organiser.",
  "No number is published. Each person listens as they really would.":
    "Aucun nombre n’est publié. Chacun écoute comme il le ferait vraiment.",
  "One wishlist entry, one copy, one review for each account.":
    "Une entrée en liste de souhaits, un exemplaire, un avis par compte.",
  "No number is published. Each person watches as they really would.":
    "Aucun nombre n’est publié. Chacun regarde comme il le ferait vraiment.",
  "One person, one screen.": "Une personne, un écran.",
  "One letter for each constituent, in own words.": "Une lettre par électeur, avec ses propres mots.",
  "One person, one signature, then the link in the mail.":
    "Une personne, une signature, puis le lien de l’e-mail.",
  "One message for each constituent, in own words.": "Un message par électeur, avec ses propres mots.",
  "Reading has no limit; the figure is a measure, not a goal.":
    "Lire n’a pas de limite ; le chiffre est une mesure, pas un but.",
  "One account for each person on one topic.": "Un compte par personne sur un sujet.",
  "Whoever asks and gains from it (artist, label, maker, paid promoter) says so in the same place as the ask (US 16 CFR 255; UK consumer law).":
    "Qui demande et y gagne (artiste, label, auteur, promotion payée) le dit au même endroit que la demande (US 16 CFR 255 ; droit britannique de la consommation).",
  "A link that pays commission is marked as one.":
    "Un lien qui rapporte une commission est signalé comme tel.",
  "Sponsored posts are marked.": "Les publications sponsorisées sont signalées.",
  "Say who runs the campaign.": "Dites qui mène la campagne.",
  "A promoted petition is paid advertising and is not shown as support.":
    "Une pétition promue est de la publicité payée et n’est pas montrée comme un soutien.",
  "UK: imprint with name and address of the promoter, since 1 November 2023.":
    "Royaume-Uni : mention du nom et de l’adresse de qui fait la promotion, depuis le 1er novembre 2023.",
  "US: committees put a disclaimer on public sites and on more than 500 similar mails; unpaid people are free.":
    "États-Unis : les comités mettent un avertissement sur les sites publics et sur plus de 500 e-mails semblables ; les bénévoles en sont dispensés.",
  "EU: political advertisements carry label, payer and amount, since 10 October 2025.":
    "UE : les publicités politiques portent la mention, le payeur et le montant, depuis le 10 octobre 2025.",
  "UK: the cost of a vote is shown (from memory).":
    "Royaume-Uni : le coût d’un vote est affiché (de mémoire).",
  "Say that you made it.": "Dites que c’est vous qui l’avez fait.",
  "The benefit of a referral is shown.": "L’avantage d’un parrainage est affiché.",
  'Political advertisements need authorisation and a "paid for by" (from memory).':
    "Les publicités politiques demandent une autorisation et un « payé par » (de mémoire).",
  "The report says that the poll selects its own takers.":
    "Le bilan dit que les participants au sondage se choisissent eux-mêmes.",
  "Say that you are the maker.": "Dites que vous en êtes l’auteur.",
  "Say so when you post your own work.": "Dites-le quand vous publiez votre propre travail.",
  "Branded content carries the label.": "Les contenus de marque portent la mention.",
  "Name the organiser.": "Nommez qui organise.",
  "Paid grassroots lobbying may have to be registered under state law (not researched).":
    "Le lobbying citoyen payé doit parfois être enregistré selon la loi de l’État américain (non étudié).",
  "Paid editing is declared.": "Les modifications payées sont déclarées.",
  "Not published.": "Non publié.",
  "Friday to Thursday, US time.": "Du vendredi au jeudi, heure des États-Unis.",
  "While the petition is open.": "Tant que la pétition est ouverte.",
  "The days of the vote.": "Les jours du vote.",
  "The voting time of the live show.": "La durée du vote de l’émission en direct.",
  "Rolling; the formula is not published.": "En continu ; la formule n’est pas publiée.",
  "The days of the project.": "Les jours du projet.",
  "One day.": "Un jour.",
  "By the hour and by the week.": "À l’heure et à la semaine.",
  "While the poll is open.": "Tant que le sondage est ouvert.",
  "Friday 00:01 to Thursday midnight, UK time.": "Du vendredi 00:01 au jeudi minuit, heure du Royaume-Uni.",
  "24 hours from 00:00 Pacific time.": "24 heures à partir de 00:00, heure du Pacifique.",
  "A day in UTC; weeks run Friday to Thursday.": "Un jour en UTC ; les semaines vont du vendredi au jeudi.",
  "No window.": "Pas de durée fixe.",
  "Six months from opening.": "Six mois à partir de l’ouverture.",
  "A day in UTC.": "Un jour en UTC.",
  "Said to be hourly (not verified).": "Toutes les heures, dit-on (non vérifié).",
  "About once a day for music, several times a day for apps (not verified).":
    "Environ une fois par jour pour la musique, plusieurs fois par jour pour les applications (non vérifié).",
  "Once a week.": "Une fois par semaine.",
  "Within minutes (not published).": "En quelques minutes (non publié).",
  "After the count.": "Après le dépouillement.",
  "Results after the show.": "Les résultats viennent après l’émission.",
  "Stars at once; trending not published.": "Les étoiles aussitôt ; les tendances : non publié.",
  "Every minute.": "Toutes les minutes.",
  "About every hour; the list carries the time it was built.":
    "Environ toutes les heures ; la liste porte l’heure où elle a été faite.",
  "At once.": "Aussitôt.",
  "Within minutes.": "En quelques minutes.",
  "Hourly, except 01:00 to 07:00 Korean time.": "Toutes les heures, sauf de 01:00 à 07:00, heure de Corée.",
  "Depends on the site.": "Cela dépend du site.",
  "Once a week, on Friday.": "Une fois par semaine, le vendredi.",
  "Continuous.": "En continu.",
  "Daily, the next day between about 16:00 and 22:00 UTC.":
    "Tous les jours, le lendemain entre 16:00 et 22:00 UTC environ.",
  "About hourly.": "Environ toutes les heures.",
  "About every two minutes (not verified).": "Environ toutes les deux minutes (non vérifié).",
  "We count the letters people tell us about.": "Nous comptons les lettres dont les gens nous parlent.",
  "We count the messages people tell us about.": "Nous comptons les messages dont les gens nous parlent.",
  "Once a day, the next day.": "Une fois par jour, le lendemain.",
  "Several times a day (not published).": "Plusieurs fois par jour (non publié).",
};
