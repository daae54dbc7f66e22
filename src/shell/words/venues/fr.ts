/** What venue profiles and the law say, in French, by the English text of the profile. */
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
  "Buy one copy for yourself, if you want it.": "Achetez un exemplaire pour vous, si vous le voulez.",
  "If you have read it, write an honest review by yourself.":
    "Si vous l’avez lu, écrivez vous-même un avis honnête.",
  "Listen because you want to hear it.": "Écoutez parce que vous voulez l’entendre.",
  "Install it and use it, if you want it.": "Installez-la et utilisez-la, si vous la voulez.",
  "If you have used it, write what you think.": "Si vous l’avez utilisé, écrivez ce que vous en pensez.",
  "Buy one copy from any US shop that reports.":
    "Achetez un exemplaire dans n’importe quel magasin américain qui déclare ses ventes.",
  "Play it as often as you really listen.": "Écoutez-le aussi souvent que vous l’écoutez vraiment.",
  "Post once in your own words.": "Publiez une fois, avec vos propres mots.",
  "Sign once with your real name and address.": "Signez une fois avec votre vrai nom et votre adresse.",
  "Check that you are registered.": "Vérifiez que vous êtes sur les listes électorales.",
  "Here is what the candidates answered.": "Voici ce que les candidats ont répondu.",
  "Go and vote; no reward.": "Allez voter ; sans récompense.",
  "Watch, and vote for the song you like best, within the limit.":
    "Regardez, et votez pour la chanson que vous préférez, dans la limite permise.",
  "Try it; star it if you want to find it again.":
    "Essayez-le ; mettez une étoile si vous voulez le retrouver.",
  "Write down what you found as an issue.": "Décrivez ce que vous avez trouvé dans un ticket.",
  "Install it if you will use it.": "Installez-la si vous allez l’utiliser.",
  "Rate it honestly once you know it.": "Notez-la honnêtement une fois que vous la connaissez.",
  "Submit it once, honestly.": "Proposez-le une fois, honnêtement.",
  "Answer questions in the thread as the maker.": "Répondez aux questions dans le fil, en tant qu’auteur.",
  "Tell people about the thing itself, never about the vote.":
    "Parlez de la chose elle-même, jamais du vote.",
  "Buy it once, if you want it, on the day, from your own account and with your own money.":
    "Achetez-le une fois, si vous le voulez, le jour même, avec votre propre compte et votre propre argent.",
  "Tell friends in your own words why you like it, with the store link.":
    "Dites à vos amis avec vos propres mots pourquoi cela vous plaît, avec le lien du magasin.",
  "Back it if you want it.": "Soutenez-le si vous le voulez.",
  "Share your referral link and say what you get for it.":
    "Partagez votre lien de parrainage et dites ce qu’il vous rapporte.",
  "Post once in your own words with the tag, if you have something to say.":
    "Publiez une fois avec vos propres mots et le mot-dièse, si vous avez quelque chose à dire.",
  "Listen from your own account.": "Écoutez avec votre propre compte.",
  "Post as yourself, in your own words.": "Publiez en votre nom, avec vos propres mots.",
  "Tell people that the poll exists; let them answer as they think.":
    "Dites aux gens que le sondage existe ; laissez-les répondre comme ils pensent.",
  "Buy the download once between Friday 00:01 and Thursday midnight, in any shop that reports.":
    "Achetez le téléchargement une fois entre vendredi 00:01 et jeudi minuit, dans n’importe quel magasin qui déclare ses ventes.",
  "We are live today: come and see, ask us anything.":
    "Nous sommes en direct aujourd’hui : venez voir, posez-nous toutes vos questions.",
  "If you tried it, tell us what you think.": "Si vous l’avez essayé, dites-nous ce que vous en pensez.",
  "Post in a community that you belong to, within its rules.":
    "Publiez dans une communauté dont vous faites partie, selon ses règles.",
  "Tell people about the cause, never about the vote.": "Parlez de la cause, jamais du vote.",
  "Hold a question hour agreed with the moderators.":
    "Tenez une séance de questions convenue avec les modérateurs.",
  "Save it, put it in a list that you use, and play it when you want to hear it.":
    "Enregistrez-le, mettez-le dans une liste que vous utilisez, et écoutez-le quand vous en avez envie.",
  "Put it on your wishlist if you would buy it.":
    "Mettez-le dans votre liste de souhaits si vous comptez l’acheter.",
  "Buy it in the first week, if you want it.": "Achetez-le la première semaine, si vous le voulez.",
  "Play the demo.": "Jouez à la démo.",
  "Make your own video.": "Faites votre propre vidéo.",
  "Watch and share what you like.": "Regardez et partagez ce qui vous plaît.",
  "Come and watch at 20:00.": "Venez regarder à 20:00.",
  "Write to your own MP in your own words; here are three facts you may use.":
    "Écrivez à votre député avec vos propres mots ; voici trois faits que vous pouvez utiliser.",
  "Go to the surgery of your MP.": "Allez à la permanence de votre député.",
  "Tell us whether you got an answer.": "Dites-nous si vous avez reçu une réponse.",
  "Sign once with your own name and address, then open the link in the mail.":
    "Signez une fois avec votre nom et votre adresse, puis ouvrez le lien de l’e-mail.",
  "Ask your MP to come to the debate.": "Demandez à votre député de venir au débat.",
  "Write in your own words to your own members.": "Écrivez avec vos propres mots à vos propres élus.",
  "Call your own members, once, in your own words.":
    "Appelez vos propres élus, une fois, avec vos propres mots.",
  "Read the article.": "Lisez l’article.",
  "Learn to edit, with sources and without a stake in the matter.":
    "Apprenez à contribuer, avec des sources et sans intérêt personnel.",
  "Write in your own words, from your one account, for or against the cause: X says that authentic coordination of this sort is allowed.":
    "Écrivez avec vos propres mots, avec votre seul compte, pour ou contre la cause : X dit qu’une coordination authentique de ce genre est permise.",
  "Watch it.": "Regardez-le.",
  "Like, comment, subscribe and share, if you want to: asking for it is allowed.":
    "Aimez, commentez, abonnez-vous et partagez, si vous voulez : il est permis de le demander.",
  "Influencing reviews: any reward, refund, discount, contest or free product, and any review by the maker, family or staff.":
    "Influencer les avis : toute récompense, tout remboursement, rabais, concours ou produit gratuit, et tout avis de l’auteur, de sa famille ou de son personnel.",
  "Paying back after a purchase or review.": "Rembourser après un achat ou un avis.",
  "Paid, rewarded, filtered or invented reviews, or any cheating with the charts.":
    "Des avis payés, récompensés, filtrés ou inventés, ou toute triche avec les classements.",
  "Looped plays, farms or scripts that raise the count.":
    "Des écoutes en boucle, des fermes ou des scripts qui font monter le compte.",
  "Asking one customer for two or more digital copies, or for ten physical ones: they are cut or dropped.":
    "Demander à un client deux exemplaires numériques ou plus, ou dix exemplaires physiques : ils sont réduits ou écartés.",
  "Splitting orders over cards, mail addresses or places to get past the limit.":
    "Répartir les commandes sur plusieurs cartes, adresses e-mail ou lieux pour contourner la limite.",
  "A prize, contest entry, discount or any other benefit for buying music.":
    "Un prix, un tirage au sort, un rabais ou tout autre avantage pour l’achat de musique.",
  "Purchases by program; shops that report them lose the right to report.":
    "Des achats par programme ; les magasins qui les déclarent perdent le droit de déclarer.",
  "Paying for other people's copies (fan funds, gift cards): not a purchase by that person. No sentence of Billboard says so in these words.":
    "Payer les exemplaires d’autres personnes (cagnottes de fans, cartes cadeaux) : ce n’est pas un achat de cette personne. Aucune phrase de Billboard ne le dit en ces termes.",
  "Changing social signals or counts artificially to be seen more.":
    "Changer artificiellement les signaux sociaux ou les comptes pour être plus vu.",
  "Coordinated deception, selling or lending accounts, repeated spam.":
    "La tromperie coordonnée, la vente ou le prêt de comptes, le spam répété.",
  "False names or mail addresses, spam, and posing as someone else.":
    "De faux noms ou adresses e-mail, du spam, et se faire passer pour quelqu’un d’autre.",
  "US: paying, offering or taking anything of value for registering or voting, chances in a lottery included; up to five years or 10,000 dollars.":
    "États-Unis : payer, offrir ou accepter quelque chose de valeur pour s’inscrire ou voter, billets de loterie compris ; jusqu’à cinq ans ou 10 000 dollars.",
  "US: spending to make someone vote, not vote, or vote for someone.":
    "États-Unis : dépenser pour faire voter quelqu’un, l’en empêcher, ou le faire voter pour quelqu’un.",
  "UK: bribery, treating (food, drink, entertainment) and undue influence.":
    "Royaume-Uni : la corruption, les largesses (repas, boissons, spectacles) et l’influence indue.",
  "False statements on when, where and who may vote.":
    "De fausses affirmations sur la date, le lieu et le droit de voter.",
  "Broadcasters and artists taking part in disproportionate promotion campaigns, above all by third parties or governments.":
    "Des diffuseurs et artistes qui prennent part à des campagnes de promotion démesurées, surtout de tiers ou de gouvernements.",
  "Voting in bulk or by program, with farms of cards or numbers, or through a VPN in another country.":
    "Voter en masse ou par programme, avec des fermes de cartes ou de numéros, ou par un VPN dans un autre pays.",
  "Paying people back for votes.": "Rembourser aux gens leurs votes.",
  "Automated starring, false accounts, coordinated inauthentic activity.":
    "Des étoiles automatiques, de faux comptes, une activité coordonnée non authentique.",
  "Activity for rewards (tokens, credits, gifts, give-aways) and trade in stars.":
    "L’activité contre récompense (jetons, crédits, cadeaux, concours) et le commerce d’étoiles.",
  "Raising ratings, reviews or installs by fraud or reward, asking for a rating against a reward, or rating again and again.":
    "Faire monter notes, avis ou installations par fraude ou récompense, demander une note contre une récompense, ou noter encore et encore.",
  "Asking people to vote a story up.": "Demander aux gens de faire monter un sujet.",
  "Asking people to comment, and booster comments by friends.":
    "Demander aux gens de commenter, et les commentaires élogieux d’amis.",
  "Soliciting votes, comments or submissions.": "Solliciter des votes, des commentaires ou des propositions.",
  "Opening further accounts, cards or mail addresses to buy the same item again.":
    "Ouvrir d’autres comptes, cartes ou adresses e-mail pour racheter la même chose.",
  "Buying with money that is paid back, or with codes bought in bulk: that is no genuine sale.":
    "Acheter avec de l’argent remboursé, ou avec des codes achetés en gros : ce n’est pas une vraie vente.",
  "Switching the store country or hiding the place to count in another chart.":
    "Changer le pays du magasin ou cacher le lieu pour compter dans un autre classement.",
  "Backing your own project, or making backers and amounts look larger.":
    "Soutenir son propre projet, ou faire paraître les contributeurs et les montants plus grands.",
  "Contests for referrals, referral rewards above one's own pledge, hidden benefits, spam.":
    "Des concours de parrainage, des primes au-dessus de sa propre promesse, des avantages cachés, du spam.",
  "Each server has its own rules; most forbid spam, false accounts and automatic boosting.":
    "Chaque serveur a ses propres règles ; la plupart interdisent le spam, les faux comptes et le partage automatique.",
  'Buying or playing in mass through agents, fan funds or accounts without people behind them ("sajaegi").':
    "Acheter ou écouter en masse par des agents, des cagnottes de fans ou des comptes sans personne derrière (« sajaegi »).",
  "Networks of false accounts, pages or groups that deceive about who speaks, from where and how many; abuse of reporting.":
    "Des réseaux de faux comptes, pages ou groupes qui trompent sur qui parle, d’où et combien ; l’abus des signalements.",
  "Reviews against discounts, refunds or free things.":
    "Des avis contre des rabais, des remboursements ou des cadeaux.",
  "Clearing cookies, private windows or scripts to answer again.":
    "Effacer les cookies, utiliser des fenêtres privées ou des scripts pour répondre de nouveau.",
  "Showing the result as public opinion.": "Présenter le résultat comme l’opinion publique.",
  "Bulk buying, free or refunded copies, and gifts tied to the purchase: the chart reflects genuine transactions.":
    "Les achats en gros, les exemplaires gratuits ou remboursés, et les cadeaux liés à l’achat : le classement reflète de vraies transactions.",
  "A download under the lowest allowed price does not count.":
    "Un téléchargement sous le prix minimal permis ne compte pas.",
  "Asking for votes, mass messages, programs, rewards and any other artificial activity.":
    "Demander des votes, les messages de masse, les programmes, les récompenses et toute autre activité artificielle.",
  "Voting coordinated by an organised group.": "Des votes coordonnés par un groupe organisé.",
  "Several accounts, vote services or programs that change counts.":
    "Plusieurs comptes, des services de vote ou des programmes qui changent les comptes.",
  "Asking others for votes, on Reddit or elsewhere.":
    "Demander des votes à d’autres, sur Reddit ou ailleurs.",
  "Posting or tagging in mass, repeated messages that nobody asked for.":
    "Publier ou mentionner en masse, répéter des messages que personne n’a demandés.",
  "Raising plays or follows by program, by payment given or taken, or by any other artificial means.":
    "Faire monter les écoutes ou les abonnés par programme, par paiement donné ou reçu, ou par tout autre moyen artificiel.",
  "Looping without listening, and coordinated plays that nobody hears.":
    "Les boucles sans écoute, et les écoutes coordonnées que personne n’entend.",
  "Getting round country limits, and sharing passwords.":
    "Contourner les limites de pays, et partager des mots de passe.",
  "Money for a place in a playlist.": "De l’argent pour une place dans une playlist.",
  "Manipulating reviews, asking for them against games, money or any reward, or asking inside the game.":
    "Manipuler les avis, en demander contre des jeux, de l’argent ou une récompense, ou en demander dans le jeu.",
  "Promoting for a benefit without telling the audience.":
    "Promouvoir contre un avantage sans le dire au public.",
  "Trade in engagement, tricks on what is recommended, programs, and several accounts that deceive.":
    "Le commerce d’interactions, les ruses sur les recommandations, les programmes, et plusieurs comptes trompeurs.",
  "Pressing people for gifts, likes or follows loses reach.":
    "Pousser les gens aux cadeaux, mentions j’aime ou abonnements fait perdre de la portée.",
  "Raising followers or viewers by programs, embedded players or muted screens.":
    "Faire monter abonnés ou spectateurs par des programmes, des lecteurs intégrés ou des écrans muets.",
  "A ready letter to paste: letters that are nearly the same are filtered, and senders are told why. Give points and an empty box.":
    "Une lettre toute prête à coller : les lettres presque identiques sont écartées, et l’on dit pourquoi à leurs auteurs. Donnez des points et un champ vide.",
  "Spam to gather people. WriteToThem asks to be told before a campaign that reaches tens of thousands.":
    "Le spam pour rassembler des gens. WriteToThem demande d’être prévenu avant une campagne qui touche des dizaines de milliers de personnes.",
  "Writing to somebody else's representative, or without your real name and address.":
    "Écrire au représentant de quelqu’un d’autre, ou sans son vrai nom et son adresse.",
  "Signing more than once, for other people, or with made-up names.":
    "Signer plus d’une fois, pour d’autres, ou avec des noms inventés.",
  "Signing without being a British citizen or UK resident, for instance with an invented postcode.":
    "Signer sans être citoyen britannique ni résident du Royaume-Uni, par exemple avec un code postal inventé.",
  "Signing by program; such signatures are taken out in bulk.":
    "Signer par programme ; de telles signatures sont retirées en bloc.",
  "Filling the forms by program or for others; a captcha is a closed door.":
    "Remplir les formulaires par programme ou pour d’autres ; un captcha est une porte fermée.",
  "Using the name or address of another person.": "Utiliser le nom ou l’adresse d’une autre personne.",
  "Sending a crowd to vote in deletion talks, or editing with a stake in the matter that is not declared.":
    "Envoyer une foule voter dans les débats de suppression, ou contribuer avec un intérêt non déclaré.",
  "Several accounts on one trend, tag, post or poll.":
    "Plusieurs comptes sur une tendance, un mot-dièse, une publication ou un sondage.",
  "The same or nearly the same post again and again; replies, mentions or messages in bulk.":
    "La même publication, ou presque, encore et encore ; des réponses, mentions ou messages en masse.",
  "Trading likes, reposts, poll votes or follows, and paying others to raise figures.":
    "Échanger des mentions j’aime, repartages, votes ou abonnements, et payer d’autres pour faire monter les chiffres.",
  "Using unrelated trending tags, and automatic engagement.":
    "Utiliser des mots-dièse en vogue sans rapport, et les interactions automatiques.",
  "Reporting in mass or falsely.": "Signaler en masse ou à tort.",
  "Automatic systems, views served by themselves, and services that sell views, likes or subscribers.":
    "Les systèmes automatiques, les vues fabriquées, et les services qui vendent des vues, mentions j’aime ou abonnés.",
  "Rewards for likes, views or subscriptions.":
    "Des récompenses pour des mentions j’aime, des vues ou des abonnements.",
  "Subscribing in return for being subscribed to.": "S’abonner en échange d’un abonnement.",
  "A connection with the maker (pay, free goods, job, family) is told where it cannot be missed, in the same medium as the praise.":
    "Un lien avec l’auteur (argent, produits offerts, emploi, famille) se dit là où on ne peut pas le manquer, dans le même média que l’éloge.",
  "Since 21 October 2024: no false reviews, no pay for a review of a wanted tone, insiders say so, no trade in false signs of influence such as followers or views by programs.":
    "Depuis le 21 octobre 2024 : pas de faux avis, pas de paiement pour un avis au ton voulu, les proches le disent, pas de commerce de faux signes d’influence comme des abonnés ou des vues par programme.",
  "Since 6 April 2025: false reviews and hidden rewards for reviews are banned.":
    "Depuis le 6 avril 2025 : les faux avis et les récompenses cachées pour des avis sont interdits.",
  "A campaign message to a person is direct marketing, also for a cause: it needs consent, and an objection ends it. So people invite from their own accounts; we never write to their contacts.":
    "Un message de campagne à une personne est du démarchage, même pour une cause : il faut son accord, et une opposition y met fin. Les gens invitent donc avec leurs propres comptes ; nous n’écrivons jamais à leurs contacts.",
  "A pledge for a cause may reveal a political opinion: explicit consent, as little as possible, erased afterwards.":
    "Une promesse pour une cause peut révéler une opinion politique : accord explicite, le moins possible, effacé ensuite.",
  "Commercial mail has true headers, a postal address and a way out that is honoured within 10 business days.":
    "Un e-mail commercial a des en-têtes vrais, une adresse postale et une sortie respectée sous 10 jours ouvrés.",
  "Automatic calls and texts to mobile phones need consent beforehand, also in politics.":
    "Les appels et SMS automatiques vers les mobiles demandent un accord préalable, en politique aussi.",
  "Paid political advertisements, and unpaid election material of candidates, parties and registered campaigners, carry an imprint.":
    "Les publicités politiques payées, et le matériel électoral non payé des candidats, partis et groupes enregistrés, portent une mention d’identité.",
  "Unpaid people may act online freely; political committees put a disclaimer on their sites and on more than 500 similar mails.":
    "Les bénévoles agissent librement en ligne ; les comités politiques mettent un avertissement sur leurs sites et sur plus de 500 e-mails semblables.",
  "No reward for registering or voting.": "Pas de récompense pour s’inscrire ou voter.",
  "Bribery, treating and undue influence in elections are offences.":
    "La corruption, les largesses et l’influence indue lors d’élections sont des délits.",
  "The duties fall on the platforms, which then act against inauthentic use; a campaign feels them so.":
    "Les obligations pèsent sur les plateformes, qui agissent alors contre l’usage non authentique ; c’est ainsi qu’une campagne les ressent.",
  "Since 10 October 2025 political advertising, paid promotion in rankings included, names sponsor, amount and targeting.":
    "Depuis le 10 octobre 2025, la publicité politique, y compris la promotion payée dans les classements, nomme le commanditaire, le montant et le ciblage.",
};
