/**
 * French (vous). Glossary: campaign campagne, pledge promesse (je m’engage), rush ruée, ask demande,
 * venue lieu, front door grande porte, ledger and public log registre public, receipt reçu,
 * checkpoint point de contrôle, witness témoin, held mis en attente, invite link lien d’invitation,
 * organiser équipe d’organisation, supporter participants, chart classement or liste,
 * rank place, band fourchette, follow-through promesses tenues, coordination network réseau de coordination.
 */
import type { Catalogue } from "./index.ts";

export const fr: Catalogue = {
  // Every page
  "site.name": "Flashcrowd",
  "site.skip": "Aller au contenu",
  "site.tagline": "Des campagnes ouvertes, par la grande porte",
  "site.footer":
    "Personne n’est payé, personne n’agit à votre place : de vraies personnes, leurs propres comptes, une promesse chacune.",
  "site.rehearsal":
    "Répétition : des personnes simulées, de vraies pages. Rien ici n’est une vraie campagne, et ne pourra jamais le devenir.",
  "site.rehearsal.short": "une répétition",
  "site.campaigns": "Campagnes",
  "site.empty": "Aucune campagne n’est encore ouverte ici.",
  "site.studio": "Pour les équipes d’organisation",
  "site.language": "Langue",
  "site.in-english": "Cette partie est écrite en anglais.",
  "error.title": "Cela n’a pas marché",
  "error.not-found":
    "Il n’y a rien à cette adresse. Le lien est peut-être coupé : ouvrez-le de nouveau là où vous l’avez reçu.",
  "error.too-many":
    "Trop d’essais d’un coup depuis votre réseau. Attendez une minute et réessayez ; rien n’est perdu.",
  "error.forbidden":
    "Ce formulaire a été envoyé depuis un autre site et n’a pas été accepté. Ouvrez la page ici et envoyez-le de nouveau.",
  "error.server":
    "Quelque chose s’est cassé chez nous. Ce que vous aviez confirmé est gardé. Réessayez dans une minute.",
  "error.busy":
    "Il y a plus de monde ici que nous ne pouvons en servir en cette seconde. Rien n’a été pris en compte : réessayez dans un instant.",
  "error.away":
    "La base de données fait une pause, rien ne peut donc être gardé pour le moment. Rien de vous n’est perdu ni fait à moitié : réessayez dans quelques secondes.",
  "error.bad-input": "Quelque chose dans le formulaire n’a pas pu être lu : {detail}",

  // The public page of a campaign
  "public.unnamed": "Pas encore de nom",
  "public.told": "L’équipe d’organisation a écrit cette page dans cette langue : {language}.",
  "public.told.partly":
    "Qui est derrière la campagne, et les liens, sont écrits dans cette langue : {language}.",
  "public.ask": "La demande",
  "public.goal.people": "Objectif : {count, plural, one {# personne} other {# personnes}}",
  "public.goal.rank": "Objectif : place {rank}",
  "public.count":
    "{count, plural, =0 {Soyez la première personne à vous engager} one {# personne s’est engagée} other {# personnes se sont engagées}}",
  "public.of-goal": "{share} de l’objectif",
  "public.counted-at": "Compté : {time}",
  "public.when": "Quand",
  "public.when.local": "{date}, de {from} à {until} à votre propre heure",
  "public.when.together": "du {start} au {end}",
  "public.state.draft": "Ceci est un brouillon. Seules les personnes qui ont le lien d’aperçu le voient.",
  "public.state.rush": "C’est en ce moment.",
  "public.state.closed": "Cette campagne est terminée.",
  "public.report-link": "Lire le bilan",
  "public.who": "Qui est derrière",
  "public.organiser": "Qui organise",
  "public.benefits": "À qui cela profite",
  "public.pays": "Qui paie",
  "public.money": "Où va l’argent",
  "public.venue": "Où",
  "public.item": "Quoi",
  "public.counts": "Ce qui compte là-bas",
  "public.origin": "D’où cela vient",
  "public.report-so-far": "Les chiffres jusqu’ici, avec leurs sources",
  "public.about": "L’histoire",
  "public.invited":
    "Une personne qui participe vous a envoyé cette invitation. Votre promesse compte comme venue grâce à elle ; elle ne voit jamais qui vous êtes.",

  // Without a network
  "offline.title": "Pas de connexion",
  "offline.text":
    "Il n’y a pas de connexion à ce serveur pour le moment. Rouvrez la page quand il y en aura une ; rien n’est perdu.",
  "offline.campaign":
    "Pas de connexion. Voici ce que votre appareil a gardé de la campagne ; cela a pu changer depuis.",
  "offline.doors": "La grande porte",
  "offline.again": "Réessayer la page de la campagne",
  "pledge.waiting":
    "Pas de connexion. Votre promesse est gardée sur cet appareil et part d’elle-même dès qu’il y en a une : laissez cette page ouverte, ou revenez-y.",

  // Passing a campaign on
  "sharing.link": "Partager, imprimer ou intégrer",
  "sharing.title": "Faites passer",
  "sharing.text":
    "Tout ce qui est ici peut être utilisé par tout le monde. Cela dit toujours qui est derrière la campagne, et mène à sa propre page.",
  "sharing.preview": "À quoi ressemble un lien",
  "sharing.preview.text":
    "Là où un lien vers la campagne s’affiche avec une image, c’est celle-ci, avec le compte de l’heure.",
  "sharing.preview.alt": "Carte avec le nom de la campagne « {name} », sa demande, son compte et son moment",
  "sharing.print": "À imprimer",
  "sharing.print.text":
    "Ne les affichez que là où c’est permis. Chacun porte un code que lit l’appareil photo d’un téléphone.",
  "sharing.print.poster": "Affiche, {paper} (PDF)",
  "sharing.print.flyers": "Quatre tracts à découper, {paper} (PDF)",
  "sharing.poster.scan": "Visez le code avec l’appareil photo de votre téléphone et rejoignez-nous.",
  "sharing.embed": "Sur votre propre page",
  "sharing.embed.text":
    "Les deux marchent sans script sur votre page. Une page aux règles strictes doit autoriser ce serveur pour les cadres et les images.",
  "sharing.embed.form": "Le formulaire de promesse dans un cadre",
  "sharing.embed.badge": "Le compte en petite image",
  "sharing.embed.badge.alt": "Le badge avec le nom et le compte de la campagne",
  "sharing.embed.oembed": "Les sites qui connaissent oEmbed trouvent le cadre d’eux-mêmes : {address}",
  "sharing.oembed.json": "Seul format=json est fourni ici. Redemandez avec format=json.",
  "sharing.embed.whole": "Voir toute la campagne : qui est derrière, ce qui compte, qui paie",
  "sharing.card.link": "Votre carte",
  "sharing.card.title": "Votre carte",
  "sharing.card.you": "Vous avez le numéro {place, number}.",
  "sharing.card.number": "J’ai le numéro {place, number}",
  "sharing.card.brought":
    "{count, plural, one {# personne est venue grâce à moi} other {# personnes sont venues grâce à moi}}",
  "sharing.card.alt": "Carte qui dit : j’ai le numéro {place, number} de « {name} »",
  "sharing.card.save": "Enregistrer l’image",
  "sharing.card.note": "Rien n’y dit qui vous êtes. Montrez-la où vous voulez, ou à personne.",
  "picture.title": "Image",
  "picture.text":
    "Elle figure sur la page de la campagne, sur ses cartes d’aperçu et ses imprimés. Elle est redessinée et recadrée en 16 sur 9 : rien de ce qu’un appareil photo a écrit dans le fichier n’est gardé.",
  "picture.alt": "Qu’y voit-on ?",
  "picture.alt.hint": "Une phrase pour les personnes qui ne la voient pas.",
  "picture.file": "Image",
  "picture.file.hint":
    "JPEG, PNG ou WebP, 8 Mo au plus. N’utilisez que ce que vous avez le droit d’utiliser.",
  "picture.button": "Utiliser cette image",
  "picture.remove": "Retirer l’image",
  "picture.wrong.none": "Choisissez une image.",
  "picture.wrong.large": "Ce fichier dépasse 8 Mo. Choisissez-en un plus petit.",
  "picture.wrong.kind":
    "Ce fichier n’a pas pu être lu comme image. Choisissez un fichier JPEG, PNG ou WebP d’au plus 8 000 pixels de côté.",
  "picture.wrong.alt": "Dites en une phrase ce qu’on y voit.",

  // Watching the count, and waiting in line when everybody comes at once
  "watching.full":
    "Trop de personnes regardent en direct pour en ajouter une. La page demandera plutôt le compte de temps en temps.",
  "line.title": "Vous êtes dans la file",
  "line.place":
    "Vous avez le numéro {place, number}, et ce sera votre tour dans environ {seconds, plural, one {# seconde} other {# secondes}}.",
  "line.next": "C’est presque votre tour.",
  "line.text":
    "Tant de personnes s’engagent en cette seconde que nous enregistrons leurs promesses l’une après l’autre. Laissez cette page ouverte : elle revient d’elle-même, et votre place est gardée.",
  "line.not-yet": "Votre promesse n’est pas encore prise en compte. Vous n’avez rien à retaper.",
  "line.now": "Regarder maintenant",
  "line.expired":
    "Votre place dans la file est trop ancienne ou a été coupée. Ouvrez la page de la campagne et engagez-vous de nouveau : rien n’a été pris en compte.",
  "line.busy":
    "Plus de personnes s’engagent que nous ne pouvons en enregistrer en cette seconde. Rien n’a été pris en compte : renvoyez la même chose dans {seconds, plural, one {# seconde} other {# secondes}}.",

  // Pledging
  "pledge.title": "Comptez sur moi",
  "pledge.address": "Votre adresse e-mail",
  "pledge.address.hint":
    "Une personne, une promesse. Nous envoyons un e-mail pour être sûrs que c’est vous, et des rappels que vous pouvez arrêter.",
  "pledge.country": "Votre pays",
  "pledge.country.none": "Je préfère ne pas le dire",
  "pledge.button": "Je m’engage",
  "pledge.address.wrong":
    "Nous ne pouvons pas écrire à cette adresse e-mail. Il manque peut-être une partie : name@example.org, par exemple.",
  "pledge.not-open": "Cette campagne ne prend pas de promesses.",
  "pledge.sent.title": "Regardez votre boîte de réception",
  "pledge.sent.text":
    "Nous avons envoyé un e-mail avec un lien à l’adresse que vous avez donnée. Ouvrez-le et appuyez sur le bouton : c’est alors seulement que votre promesse compte.",
  "pledge.sent.outbox":
    "Ce serveur n’a pas encore de serveur d’e-mail ; le message attend dans la boîte d’envoi, que seule l’équipe d’organisation connectée peut lire.",
  "pledge.sent.delay":
    "Les e-mails ont {minutes, plural, one {# minute} other {# minutes}} de retard en ce moment. Le vôtre va venir.",
  "pledge.received.title": "Bien reçu",
  "pledge.received.text":
    "Nous avons votre promesse, et elle est en sûreté. Notre base de données fait une pause ; dès qu’elle revient, l’e-mail avec votre lien part, en général en quelques minutes. Vous n’avez rien d’autre à faire, ni à vous engager de nouveau.",
  "pledge.sent.code": "Le lien ne s’ouvre pas ? Tapez plutôt les six chiffres de l’e-mail.",
  "pledge.sent.code.label": "Six chiffres",
  "pledge.sent.code.button": "Confirmer",
  "pledge.sent.code.wrong":
    "Ce ne sont pas les chiffres de votre dernier e-mail, ou ils ont été essayés trop souvent. Utilisez le lien de l’e-mail.",
  "pledge.sent.again":
    "Rien au bout de dix minutes ? Regardez dans les courriers indésirables, puis redemandez avec la même adresse.",
  "pledge.verify.title": "Un clic et vous comptez",
  "pledge.verify.text":
    "Appuyez sur le bouton pour confirmer votre promesse pour « {name} ». Ouvrir cette page ne confirme rien.",
  "pledge.verify.button": "Oui, c’est moi : comptez ma promesse",
  "pledge.verify.expired":
    "Ce lien est trop ancien ou a été coupé. Engagez-vous de nouveau avec la même adresse et vous en recevrez un autre.",

  // A second look
  "pledge.check": "Un instant : votre navigateur fait un petit travail qui tient les robots à l’écart…",
  "pledge.check.none": "Cela marche aussi sans JavaScript ; l’e-mail arrive un peu plus tard.",
  "pledge.trap": "Laissez ce champ vide",
  "pledge.sent.slower":
    "Votre navigateur n’a pas pu faire le petit travail qui tient les robots à l’écart. Ce n’est pas grave : l’e-mail arrive dans environ {minutes, plural, one {# minute} other {# minutes}}, ou dans dix si beaucoup viennent de votre réseau à la fois.",
  "hold.count":
    "{count, plural, =0 {Aucune promesse n’est en attente de vérification} one {# promesse de plus est en attente de vérification} other {# promesses de plus sont en attente de vérification}}",
  "hold.what":
    "Ces promesses sont confirmées, mais ne comptent pas tant que personne ne les a regardées. La plupart des campagnes en ont ; les gens honnêtes passent.",
  "hold.reasons": "Pourquoi (une promesse peut avoir plusieurs raisons) :",
  "hold.reason.count": "{reason} : {count}",
  "hold.reason.network-burst":
    "beaucoup de promesses sont venues d’un même réseau à la fois, et autre chose faisait penser à une machine",
  "hold.reason.invitation-burst": "de très nombreuses promesses sont venues par une seule invitation",
  "hold.reason.disposable-domain": "l’adresse vient d’un service d’adresses jetables",
  "hold.reason.catch-all-domain": "de très nombreuses adresses dans un domaine peu connu",
  "hold.reason.sequential-addresses": "des adresses qui semblent numérotées, comme name1, name2, name3",
  "hold.reason.trap-filled": "un champ que les gens ne voient pas était rempli",
  "hold.reason.too-fast": "le formulaire est revenu plus vite qu’une main ne peut l’envoyer",
  "hold.reason.organiser": "l’équipe d’organisation a demandé à regarder de plus près",
  "hold.correction":
    "Le {day} (UTC), {count, plural, one {# promesse comptée a été retirée} other {# promesses comptées ont été retirées}} du compte pour vérification : {reasons}.",
  "hold.correction.about": "Le compte des promesses, {day} (UTC)",
  "hold.correction.reason":
    "{out, plural, =0 {Aucune promesse comptée n’a été retirée} one {# promesse comptée a été retirée pour vérification} other {# promesses comptées ont été retirées pour vérification}}{reasons} ; {through, plural, =0 {aucune n’a été acceptée} one {# a été acceptée} other {# ont été acceptées}} après un second regard.",
  "hold.because": "Pourquoi : {reasons}.",
  "hold.mine.title": "Votre promesse attend un second regard",
  "hold.mine":
    "Votre promesse est gardée, mais elle ne compte pas encore. Cela arrive aussi aux gens honnêtes : cela ne dit rien de vous.",
  "hold.mine.answer":
    "Vous pouvez régler cela vous-même : le {time} ou peu après, un e-mail arrive avec un bouton. Appuyez dessus, et vous comptez.",
  "hold.mine.organiser":
    "L’équipe d’organisation va la regarder et vous recevrez un e-mail. Plus rapide : retirez cette promesse ci-dessous, et engagez-vous avec une autre adresse à vous, que vous gardez.",
  "hold.go":
    "Votre promesse attend encore un second regard : allez-y et agissez comme tout le monde. Vous pourrez dire « Je l’ai fait » ici dès qu’elle comptera ; votre page dit comment.",
  "hold.answer.title": "Régler le second regard",
  "hold.answer.text": "Appuyez sur le bouton et votre promesse pour « {name} » compte.",
  "hold.answer.button": "Oui, c’est moi : comptez ma promesse",
  "hold.answer.early": "C’est un peu tôt. Revenez plus tard ({time}) : ce lien marchera encore.",
  "hold.answer.slower":
    "Votre navigateur n’a pas pu faire le petit travail qui tient les robots à l’écart, cela prend donc plus de temps. Revenez plus tard ({time}) : ce lien marchera encore.",
  "hold.answer.none": "Il n’y a plus rien à régler : votre page dit où en est votre promesse.",
  "hold.answer.organiser":
    "Cette promesse doit être regardée par l’équipe d’organisation. Vous recevrez un e-mail.",

  // Studio: second looks
  "review.title": "Seconds regards",
  "review.link": "Seconds regards ({count})",
  "review.text":
    "Ces personnes ont appuyé sur le bouton de leur e-mail, et quelque chose dans leurs promesses se voit aussi chez les robots. Elles ne comptent pas tant que vous ne les acceptez pas. Vous ne voyez aucune adresse entière ; vous pouvez chercher qui est derrière un domaine.",
  "review.counts":
    "{held, plural, =0 {Personne n’est en attente} one {# promesse est en attente} other {# promesses sont en attente}}, {counted, plural, one {# compte} other {# comptent}}.",
  "review.groups": "Ce que les promesses en attente ont en commun",
  "review.common": "En commun",
  "review.when": "Confirmée",
  "review.span": "du {first} au {last}",
  "review.group.domain": "adresses chez {name}",
  "review.group.network": "réseau {name}",
  "review.group.invitation": "invitées à la suite de {name}",
  "review.group.series": "une série d’adresses ({name})",
  "review.pledges": "Promesses",
  "review.standing": "Afficher",
  "review.standing.held": "en attente",
  "review.standing.counted": "comptées",
  "review.standing.all": "en attente et comptées",
  "review.reason": "En attente parce que",
  "review.reason.any": "pour toute raison",
  "review.domain": "Domaine de l’adresse",
  "review.from": "confirmée à partir du {time}",
  "review.until": "confirmée avant le {time}",
  "review.decided": "décidée : {time} (UTC)",
  "review.from.label": "Confirmée à partir de ({zone})",
  "review.until.label": "Confirmée avant",
  "review.filter": "Afficher celles-ci",
  "review.filter.none": "Afficher toutes celles en attente",
  "review.found": "{count, plural, =0 {Aucune promesse} one {# promesse} other {# promesses}}",
  "review.choose": "Choisir",
  "review.choose.one": "Choisir {address}",
  "review.address": "Adresse",
  "review.why": "En attente parce que",
  "review.verified": "Confirmée",
  "review.shares": "Autres avec le même point commun",
  "review.share.network": "réseau",
  "review.share.series": "modèle",
  "review.share.invitation": "invitation",
  "review.next": "Afficher les {count} suivantes",
  "review.decide": "Décider",
  "review.which.chosen": "Celles que je choisis ci-dessous",
  "review.which.all": "{count, plural, one {Celle} other {Les #}} que montre le filtre, sur toutes les pages",
  "review.note": "Votre raison",
  "review.note.hint": "Elle est notée dans l’historique des changements, pour le reste de l’équipe.",
  "review.note.wrong": "Donnez une raison : l’historique en a besoin. Rien n’a été changé.",
  "review.through.domain":
    "Accepter aussi les promesses suivantes de ce domaine, si nombreuses soient-elles (avec « Mettre en attente » : ne plus le faire)",
  "review.through.network":
    "Accepter aussi les promesses suivantes de ce réseau, si nombreuses soient-elles (avec « Mettre en attente » : ne plus le faire)",
  "review.through.invitation":
    "Accepter aussi les promesses suivantes par cette invitation, si nombreuses soient-elles (avec « Mettre en attente » : ne plus le faire)",
  "review.release": "Accepter et compter",
  "review.hold": "Mettre en attente, ne pas compter",
  "review.told":
    "Chaque personne est prévenue par e-mail. Les deux peuvent être annulés ici ; le compte public montre chaque changement.",
  "review.said.release":
    "{count, plural, one {# promesse a été acceptée} other {# promesses ont été acceptées}}.",
  "review.said.hold": "{count, plural, one {# promesse est} other {# promesses sont}} maintenant en attente.",
  "studio.trail.pledges-held": "a mis des promesses en attente d’un second regard",
  "studio.trail.pledges-released": "a accepté des promesses en attente",
  "studio.trail.pledges": "{count, plural, one {# promesse} other {# promesses}}. {note}",
  "studio.trail.look": "Les regarder de nouveau",

  // Your part
  "mine.title": "Votre part",
  "mine.counted": "Vous comptez. Merci !",
  "mine.withdrawn": "Vous avez retiré votre promesse. Elle ne compte plus.",
  "mine.moment": "Votre moment",
  "mine.moment.now": "C’est l’heure : allez-y",
  "mine.moment.go": "Ouvrir la page de départ",
  "mine.calendar": "Ajouter à votre agenda",
  "mine.zone": "Fuseau horaire",
  "mine.zone.button": "Utiliser ce fuseau horaire",
  "mine.zone.wrong": "Nous ne connaissons pas ce fuseau horaire. Écrivez-le comme Europe/Berlin.",
  "mine.saved": "Enregistré.",
  "mine.invite": "Amenez quelqu’un",
  "mine.invite.text":
    "Ce lien est le vôtre. Qui s’engage par lui compte comme venu grâce à vous, en chiffres seulement.",
  "mine.invite.link": "Votre lien d’invitation",
  "mine.invite.copy": "Copier",
  "mine.invite.copied": "Copié",
  "mine.invite.words": "Vos mots (changez-les à votre goût ; c’est vous qui les envoyez, jamais nous)",
  "mine.invite.default": "J’ai promis de participer à « {name} » : {ask}. Vous venez aussi ?",
  "mine.invite.share": "Partager",
  "mine.invite.mail": "E-mail",
  "mine.invite.prepare": "Créer les liens avec ces mots",
  "mine.invite.server": "Votre serveur Mastodon",
  "mine.invite.note":
    "Chaque lien ouvre l’autre service avec vos mots dans son propre formulaire. Vous les lisez, les changez et les envoyez vous-même.",
  "mine.brought":
    "{count, plural, =0 {Personne n’est encore venu par votre lien.} one {# personne est venue grâce à vous.} other {# personnes sont venues grâce à vous.}}",
  "mine.brought.all":
    "Avec celles qu’elles ont amenées : {count, plural, one {# personne} other {# personnes}}.",
  "mine.plan": "Faites votre plan",
  "mine.plan.text":
    "Les gens qui décident quand, où et comment passent plus souvent à l’acte. Personne d’autre ne voit ceci.",
  "mine.plan.when": "Quand le ferez-vous ?",
  "mine.plan.where": "Où serez-vous ?",
  "mine.plan.device": "Sur quel appareil ?",
  "mine.plan.before": "Que ferez-vous juste avant ?",
  "mine.plan.button": "Enregistrer mon plan",
  "mine.reminders": "Rappels",
  "mine.reminders.on": "Vous recevez jusqu’à trois e-mails : la veille, au moment même et une heure après.",
  "mine.reminders.off": "Vous ne recevez pas de rappels.",
  "mine.reminders.stop": "Arrêter les rappels",
  "mine.reminders.start": "M’envoyer les rappels",
  "mine.reminders.stopped": "C’est fait : plus de rappels. Votre promesse tient toujours.",
  "mine.data": "Vos données",
  "mine.data.text": "Nous gardons votre adresse chiffrée, et seulement pour cette campagne.",
  "mine.export": "Télécharger mes données",
  "mine.withdraw": "Retirer ma promesse",
  "mine.erase": "M’effacer",
  "mine.erase.text":
    "L’effacement supprime votre adresse et votre plan. Votre promesse est retirée du compte. C’est définitif.",
  "mine.erase.sure": "Oui, effacer tout ce qui me concerne",
  "mine.erased.title": "Effacé",
  "mine.erased":
    "Votre adresse, votre plan et vos e-mails ont disparu. Rien ici ne peut plus être relié à vous.",
  "mine.expired":
    "Ce lien est trop ancien ou a été coupé. Engagez-vous de nouveau avec la même adresse : l’e-mail vous ramènera ici.",

  // The public log, receipts and their check
  "ledger.title": "Le registre public",
  "ledger.lead":
    "Tout ce que compte cette campagne est inscrit ici, dans l’ordre et signé. Qui garde un reçu ou un point de contrôle plus ancien peut voir si quelque chose est changé plus tard : par l’équipe d’organisation, par les gens qui font tourner ce serveur ou par un voleur.",
  "ledger.link": "Le registre public : vérifiez le compte vous-même",
  "ledger.now": "L’état actuel",
  "ledger.size": "Longueur",
  "ledger.leaves": "{count, plural, one {# inscription} other {# inscriptions}}",
  "ledger.signed": "Dernière signature",
  "ledger.age":
    "{minutes, plural, =0 {Il y a moins d’une minute.} one {Il y a # minute.} other {Il y a # minutes.}} Il est signé de nouveau dans la seconde dès que quelque chose s’ajoute.",
  "ledger.root": "Racine (une empreinte de toutes les inscriptions)",
  "ledger.key": "Clé qui le signe",
  "ledger.key.link": "La clé",
  "ledger.checkpoint": "Le point de contrôle signé",
  "ledger.figures": "Ce que cela donne au total",
  "ledger.figures.caption":
    "Compté à partir {count, plural, one {de la première inscription} other {des # premières inscriptions}}",
  "ledger.figure.verified": "Personnes engagées et confirmées",
  "ledger.figure.held": "En attente d’un second regard, non comptées",
  "ledger.figure.withdrawn": "Retraits",
  "ledger.figure.confirmed": "Ont dit « Je l’ai fait »",
  "ledger.figures.json": "La même chose pour les programmes, par jour et par canal",
  "ledger.check": "Vérifiez vous-même",
  "ledger.check.text":
    "Cette commande n’a besoin que de l’adresse. Elle télécharge le registre, recalcule la racine et chaque chiffre, et dit s’ils correspondent à ce que dit cette page :",
  "ledger.check.files":
    "Le registre est tenu dans le format des registres de transparence (C2SP tlog-tiles) ; d’autres programmes peuvent donc le lire aussi.",
  "ledger.witnesses": "Qui veille dessus",
  "ledger.witnesses.text":
    "Un témoin garde le dernier point de contrôle qu’il a vu et n’en signe un plus récent que si rien n’a changé avant. Personne ne peut donc montrer des registres différents à des gens différents, ni revenir à un ancien, sans que cela se voie.",
  "ledger.witnesses.none":
    "Personne encore : pour l’instant, seules veillent les personnes qui gardent un reçu ou un point de contrôle.",
  "ledger.witness.signed":
    "a signé {minutes, plural, =0 {il y a moins d’une minute} one {il y a une minute} other {il y a # minutes}}, à {count, plural, one {# inscription} other {# inscriptions}}",
  "ledger.witness.silent": "n’a pas encore signé",
  "ledger.witness.not-this-log":
    "Ce n’est pas un point de contrôle signé par la clé du registre ; envoyez le point de contrôle cosigné sous forme de texte.",
  "ledger.witness.unknown":
    "Aucun témoin connu de ce serveur ne l’a signé ; demandez aux personnes qui le font tourner d’ajouter votre witness.pub à WITNESSES.",
  "ledger.witnesses.how":
    "Tout le monde peut être témoin. Envoyez la ligne qui se trouve dans my-witness/witness.pub aux personnes qui font tourner ce serveur, et votre nom figurera ici :",
  "ledger.people":
    "Les gens figurent dans le registre sous un nom d’apparence aléatoire, différent dans chaque campagne, avec la minute et le canal. Qui efface sa promesse supprime le dernier lien avec ce nom.",
  "ledger.corrections": "Corrections",
  "ledger.corrections.none": "Aucune jusqu’ici.",
  "ledger.correction": "{time}, inscription {index}",
  "receipt.title": "Votre reçu",
  "receipt.text":
    "Il prouve que votre promesse est dans le registre public. Gardez-le : avec lui, vous, ou toute personne à qui vous le montrez, pouvez constater que votre promesse n’a pas été ôtée du compte.",
  "receipt.file": "Télécharger le reçu",
  "receipt.print": "Page à imprimer",
  "receipt.says": "« {name} » : votre promesse est l’inscription {place, number} du registre public.",
  "receipt.keep": "Voici le reçu entier. Gardez-le en fichier ou sur papier.",
  "receipt.privacy":
    "Il ne contient ni nom ni adresse. Qui l’a peut retrouver vos inscriptions dans le registre (confirmée, retirée, « Je l’ai fait ») ; ne le montrez donc qu’aux gens qui peuvent le savoir.",
  "receipt.qr": "Le reçu en code QR",
  "receipt.qr.text":
    "Un appareil photo qui lit ce code ouvre {address} avec ce reçu. Il peut aussi être vérifié sur n’importe quel autre ordinateur.",
  "receipt.check": "Vérifier maintenant",
  "receipt.soon":
    "Votre promesse est gardée. Le registre est en train d’être signé : rouvrez cette page dans une seconde.",
  "receipt.none": "Il n’y a pas de reçu, car cette promesse n’a jamais été confirmée.",
  "check.title": "Vérifier un reçu",
  "check.lead":
    "Un reçu prouve qu’une promesse est dans le registre public d’une campagne. Tout le monde peut en vérifier un. Rien de ce que vous mettez ici n’est gardé.",
  "check.paste": "Le reçu",
  "check.paste.hint": "Collez tout le texte du fichier, de la première accolade à la dernière.",
  "check.file": "Ou choisissez le fichier",
  "check.button": "Vérifier",
  "check.offline":
    "Vous préférez ne pas nous le demander ? Cette commande vérifie un reçu sur votre propre ordinateur, sans réseau :",
  "check.genuine": "Ce reçu est authentique",
  "check.counted":
    "L’inscription {place, number} de {origin} dit : une promesse a été confirmée et comptée, le {time}.",
  "check.held":
    "L’inscription {place, number} de {origin} dit : une promesse a été confirmée, le {time}. Elle attendait alors un second regard et n’était pas encore comptée.",
  "check.other": "L’inscription {place, number} de {origin}, {time}, est du type « {kind} ».",
  "check.signed":
    "La propre clé du registre l’a signée quand le registre avait {size, plural, one {# inscription} other {# inscriptions}}.",
  "check.today":
    "Le registre a aujourd’hui {size, plural, one {# inscription} other {# inscriptions}}, et celle-ci est toujours à sa place.",
  "check.elsewhere":
    "Le registre n’est pas sur ce serveur ; nous ne pouvons donc pas dire si la clé du reçu est celle de la campagne. Comparez-la avec la clé affichée sur la page de la campagne.",
  "check.compare-key": "Comparez cette clé avec celle de la page du registre public de la campagne :",
  "check.wrong": "Ce reçu ne prouve rien",
  "check.fault.not-json":
    "Ce reçu n’est pas entier : une accolade, un guillemet ou une virgule manque ou est de trop. A-t-il été coupé en le copiant ?",
  "check.fault.not-a-receipt":
    "Ce n’est pas un reçu : une partie manque, est de trop ou porte un autre nom. Un reçu a exactement ces parties : format, key, index, leaf, proof, checkpoint.",
  "check.fault.key-unreadable":
    "La clé de ce reçu (la partie « key ») a été changée ou coupée : ses propres chiffres de contrôle ne correspondent pas.",
  "check.fault.key-of-another":
    "Ce reçu est signé avec une autre clé que celle que vous avez donnée. Il vient peut-être d’une autre campagne, ou quelqu’un l’a inventé.",
  "check.fault.leaf-unreadable":
    "L’inscription de ce reçu (la partie « leaf ») a été changée : elle n’est pas écrite comme le registre écrit les siennes.",
  "check.fault.proof-unreadable":
    "La partie « proof » a été changée ou coupée : une de ses lignes n’est pas une empreinte de 32 octets.",
  "check.fault.index-outside":
    "La place de ce reçu (la partie « index ») se trouve après la fin du registre signé. Elle a été changée.",
  "check.fault.not-in-log":
    "La signature est authentique, mais cette inscription n’est pas à cette place dans le registre. Au moins une lettre de l’inscription (« leaf »), de sa place (« index ») ou du chemin vers la racine (« proof ») a été changée.",
  "check.fault.not-a-checkpoint":
    "La partie « checkpoint » a été changée ou coupée : ce n’est plus un point de contrôle signé.",
  "check.fault.not-signed-by-key":
    "Le point de contrôle de ce reçu n’est pas signé par la clé qu’il contient. L’un des deux a été changé.",
  "check.fault.signature-wrong":
    "La signature ne correspond pas. Quelque chose dans la partie « checkpoint » a été changé après la signature du registre : son nom, sa taille, sa racine ou la signature elle-même.",
  "check.fault.other-log":
    "Le point de contrôle est signé par la clé, mais il nomme un autre registre qu’elle. Il a été assemblé à partir de deux registres.",
  "check.fault.not-this-log":
    "Ce reçu nomme un registre de ce serveur, mais il est signé avec une clé qui n’est pas celle du registre. Quelqu’un d’autre l’a fabriqué.",
  "check.fault.leaf-gone":
    "Ce reçu est authentique, et le registre de ce serveur n’a plus son inscription. Le registre a été changé ou remis à un état plus ancien. Parlez-en autour de vous : c’est à cela que servent les reçus.",

  // Go
  "go.title": "C’est parti",
  "go.before": "Pas encore. Début : {time}.",
  "go.countdown": "Temps restant",
  "go.until": "Jusqu’au {time}",
  "go.after": "Le moment est passé.",
  "go.door.note":
    "Là-bas, vous agissez vous-même, de votre propre main, avec votre propre compte. Nous ne faisons que vous mener à la porte.",
  "go.public":
    "Avez-vous fait une promesse ? Passez par votre page personnelle : le lien est dans votre e-mail. Vous compterez alors parmi les personnes passées par la porte.",
  "go.door.other": "Autres entrées",
  "go.live": "En direct",
  "go.done": "Je l’ai fait",
  "go.done.amount": "Combien avez-vous dépensé ? (si vous voulez bien le dire)",
  "go.done.amount.wrong": "Écrivez le montant en chiffres, comme 0.99.",
  "go.done.thanks": "C’est noté : vous l’avez fait. Merci !",
  "go.done.note": "C’est votre propre parole ; le bilan l’indique comme « déclaré ».",
  "go.live.counts":
    "{pledged, plural, one {# personne s’est engagée} other {# personnes se sont engagées}}, {doors, plural, one {# est passée} other {# sont passées}} par la porte, {confirmed, plural, one {# dit} other {# disent}} « Je l’ai fait »",

  // Studio: signing in
  "sign-in.title": "Se connecter pour organiser",
  "sign-in.text": "Pas de mot de passe : nous vous envoyons un lien qui marche une fois.",
  "sign-in.address": "Votre adresse e-mail",
  "sign-in.address.theirs": "Son adresse e-mail",
  "sign-in.hint":
    "Celle avec laquelle vous organisez ici. Vous n’êtes pas encore dans une équipe ? Demandez à quelqu’un de vous y ajouter.",
  "sign-in.button": "Envoyez-moi le lien",
  "sign-in.no-mail":
    "Ce serveur n’envoie pas encore d’e-mails. Utilisez le lien affiché là où il a été démarré, ou demandez à quelqu’un de l’équipe celui qui est dans la boîte d’envoi de la campagne.",
  "sign-in.sent.title": "Regardez votre boîte de réception",
  "sign-in.sent.text":
    "Si vous organisez ici avec cette adresse, un lien est en route. Il marche une fois, pendant une heure.",
  "sign-in.again": "Demander un autre lien",
  "sign-in.press":
    "Appuyez sur le bouton pour vous connecter sur cet appareil. Ouvrir cette page n’utilise rien.",
  "sign-in.press.button": "Me connecter",
  "sign-in.expired":
    "Ce lien a déjà servi, est trop ancien ou a été coupé. Cela arrive : demandez-en un nouveau sur la page de connexion.",
  "sign-in.out": "Se déconnecter",

  // Studio: campaigns and templates
  "studio.title": "Vos campagnes",
  "studio.none": "Vous n’avez pas encore de campagne. Choisissez ci-dessous ce que les gens feront.",
  "studio.new.choose": "Commencer une nouvelle campagne",
  "studio.new.choose.text": "Que feront les gens ? Ce choix remplit ce qu’il peut. Vous pouvez tout changer.",
  "studio.template.chart-rush": "Ruée sur le classement",
  "studio.template.chart-rush.text": "Tout le monde achète la chanson aux mêmes heures.",
  "studio.template.chart-rush.ask":
    "Achetez la chanson une fois, si vous la voulez, avec votre propre compte, pendant les heures prévues.",
  "studio.template.chart-rush.door": "Ouvrir la chanson dans la boutique",
  "studio.template.vote": "Vote",
  "studio.template.vote.text": "Tout le monde vote une fois, au grand jour.",
  "studio.template.vote.ask":
    "Votez une fois, avec votre propre compte, pour ce que vous choisiriez vous-même.",
  "studio.template.vote.door": "Ouvrir le vote",
  "studio.template.petition": "Pétition",
  "studio.template.petition.text": "Beaucoup signent le même jour, pour que cela se voie.",
  "studio.template.petition.ask":
    "Lisez la pétition et, si vous êtes d’accord, signez-la une fois sous votre propre nom.",
  "studio.template.petition.door": "Ouvrir la pétition",
  "studio.template.letters": "Lettres",
  "studio.template.letters.text": "Tout le monde écrit une lettre à qui décide.",
  "studio.template.letters.ask": "Écrivez une lettre avec vos propres mots, et signez-la de votre nom.",
  "studio.template.letters.door": "Trouver où écrire",
  "studio.template.phone-in": "Appels",
  "studio.template.phone-in.text": "Tout le monde téléphone une fois au bureau.",
  "studio.template.phone-in.ask":
    "Appelez le bureau une fois, dites qui vous êtes et ce que vous demandez, et restez aimable avec la personne qui répond.",
  "studio.template.phone-in.door": "Appeler le bureau",
  "studio.template.meeting": "Réunion ou rassemblement",
  "studio.template.meeting.text": "Tout le monde vient au même endroit.",
  "studio.template.meeting.ask": "Venez à la réunion, et restez jusqu’à la fin si vous le pouvez.",
  "studio.template.meeting.door": "Où c’est et comment y aller",
  "studio.template.concert": "Concert de soutien",
  "studio.template.concert.text": "Les gens viennent ou écoutent, et donnent.",
  "studio.template.concert.ask": "Venez au concert ou écoutez de chez vous, et donnez ce que vous voulez.",
  "studio.template.concert.door": "Prendre un billet ou donner",
  "studio.template.word-of-mouth": "Bouche-à-oreille",
  "studio.template.word-of-mouth.text": "Les gens essaient un produit et en parlent honnêtement.",
  "studio.template.word-of-mouth.ask":
    "Essayez-le, et dites à une personne proche, avec vos propres mots, ce que vous en pensez honnêtement.",
  "studio.template.word-of-mouth.door": "Voir ce que c’est",
  "studio.template.news-release": "Communiqué",
  "studio.template.news-release.text": "Beaucoup publient la même nouvelle le même jour.",
  "studio.template.news-release.ask":
    "Publiez la nouvelle chez vous et avec vos propres mots, avec un lien vers la source.",
  "studio.template.news-release.door": "Lire le communiqué",
  "studio.template.empty": "Autre chose",
  "studio.template.empty.text": "Commencez par un formulaire vide.",
  "studio.back": "Retour",
  "studio.state.draft": "Brouillon",
  "studio.state.open": "Ouverte",
  "studio.state.rush": "C’est en ce moment",
  "studio.state.closed": "Fermée",
  "studio.state.reported": "Bilan publié",

  // Studio: the form
  "studio.new.title": "Nouvelle campagne",
  "studio.edit.title": "Changer la campagne",
  "studio.part.what": "Ce que les gens font",
  "studio.part.where": "Où ils le font",
  "studio.part.when": "Quand ils le font",
  "studio.part.goal": "Ce qui compte comme un succès",
  "studio.part.who": "Qui est derrière",
  "studio.part.more": "Si vous voulez : plus",
  "studio.part.story": "L’histoire",
  "studio.part.doors": "Autres liens, par pays ou appareil",
  "studio.part.asks": "Ce qu’on demande aux participants",
  "studio.part.words": "Mots à partager, langues",
  "studio.part.feed": "Lire les places",
  "studio.field.name": "Nom de la campagne",
  "studio.hint.name": "Court. Son adresse en est tirée, par exemple /c/save-the-library.",
  "studio.field.ask-kind": "Les gens vont",
  "studio.ask.buy": "acheter quelque chose",
  "studio.ask.stream": "écouter ou regarder",
  "studio.ask.vote": "voter",
  "studio.ask.sign": "signer",
  "studio.ask.write": "écrire",
  "studio.ask.phone": "téléphoner",
  "studio.ask.attend": "venir à un endroit",
  "studio.ask.give": "donner de l’argent",
  "studio.ask.publish": "publier",
  "studio.ask.share": "en parler autour d’eux",
  "studio.field.ask": "La seule chose que vous demandez à tout le monde",
  "studio.hint.ask": "Une phrase que chacun peut suivre.",
  "studio.field.venue": "Lieu",
  "studio.hint.venue":
    "Le classement, le magasin, le site de pétitions ou le bureau. Nous connaissons les règles de ceux de la liste.",
  "studio.venue.other": "Pas dans la liste",
  "studio.field.venue-name": "Nom du lieu",
  "studio.hint.venue-name":
    "Par exemple le conseil municipal, ou la salle. Ses propres règles s’y appliquent ; lisez-les.",
  "studio.venue.counts": "Ce qui compte là-bas",
  "studio.venue.window": "Durée sur laquelle cela compte",
  "studio.venue.updates": "À quel rythme la liste est renouvelée",
  "studio.venue.one": "Un par personne",
  "studio.venue.may": "Ce que vous pouvez demander",
  "studio.venue.may-not": "Ce qui est contraire aux règles là-bas",
  "studio.venue.door": "À quoi ressemble un lien là-bas",
  "studio.venue.open-ask.careful": "Attention ici : lisez ci-dessous ce qu’on ne peut pas demander.",
  "studio.venue.open-ask.no": "Demander aux gens au grand jour est contraire aux règles de ce lieu.",
  "studio.venue.open-ask.off":
    "Ce lieu est désactivé ici : pour de telles campagnes, il faut les personnes qui font tourner ce serveur.",
  "studio.field.item": "Quoi exactement",
  "studio.hint.item": "La chanson et son artiste, la pétition, la personne à qui vous écrivez, l’événement.",
  "studio.field.door": "Lien vers la page du lieu",
  "studio.hint.door": "Là où les gens agissent, de leur propre main. Un numéro de téléphone convient aussi.",
  "studio.field.door-label": "Ce que dit le lien",
  "studio.field.door-country": "Seulement pour ce pays (vide : tous)",
  "studio.field.door-device": "Seulement sur",
  "studio.device.any": "tout appareil",
  "studio.device.phone": "un téléphone",
  "studio.device.computer": "un ordinateur",
  "studio.hint.doors":
    "Chaque participant voit le lien qui convient le mieux. Laissez vides les lignes inutiles.",
  "studio.field.date": "Jour",
  "studio.field.from": "De",
  "studio.field.until": "À",
  "studio.hint.until": "Une fin avant le début veut dire le lendemain.",
  "studio.field.mode": "En même temps, ou à l’heure de chacun ?",
  "studio.mode.together": "Tous à la fois, partout",
  "studio.mode.local": "Les mêmes heures, à l’heure de chacun",
  "studio.field.zone": "Votre fuseau horaire",
  "studio.hint.zone":
    "Comme Europe/Berlin. Pour un moment « tous à la fois », les heures se lisent à cette horloge.",
  "studio.hint.goal": "Remplissez l’un des deux, ou les deux. C’est public dès le premier jour.",
  "studio.field.people": "Nombre de personnes",
  "studio.field.rank": "Place dans la liste",
  "studio.hint.who": "Les quatre sont publics. C’est ce qui fait de vous une foule honnête.",
  "studio.field.organiser": "Qui organise",
  "studio.hint.organiser": "Votre nom, ou celui de votre groupe, et comment vous joindre.",
  "studio.field.benefits": "À qui cela profite",
  "studio.hint.benefits": "Par exemple : le groupe Black Lab et son label.",
  "studio.field.pays": "Qui paie la campagne",
  "studio.hint.pays": "Si personne ne paie, dites-le.",
  "studio.field.money": "Où va l’argent que les gens dépensent",
  "studio.hint.money": "Si aucun argent n’est dépensé, dites-le.",
  "studio.field.story": "Pourquoi",
  "studio.hint.story":
    "Les lignes vides font des paragraphes, les **étoiles** mettent en gras, les [mots](https://…) font des liens.",
  "studio.field.asks-country": "Demander leur pays aux participants",
  "studio.field.asks-amount": "Demander ensuite combien ils ont dépensé (ils peuvent ne pas répondre)",
  "studio.field.currency": "Monnaie",
  "studio.hint.currency": "Trois lettres, comme EUR ou USD.",
  "studio.field.share-text": "Premiers mots à partager pour les participants",
  "studio.hint.share-text":
    "Ils les changent et les envoient eux-mêmes. Si vous laissez vide, nous en proposons.",
  "studio.field.languages": "Langues de la campagne",
  "studio.hint.languages":
    "Par exemple en ou en, de. La première est celle dans laquelle vous écrivez ici ; les autres ont leurs propres champs plus bas.",
  "studio.field.texts": "Textes dans d’autres langues",
  "studio.hint.texts":
    "Qui lit cette langue reçoit ces textes. Laissez-les tous vides, et ce sera le texte principal.",
  "studio.feed.example": "Par exemple {example}",
  "studio.feed.key": "Pour lire cette liste, il faut une clé des personnes qui font tourner ce serveur.",
  "studio.feed.upload": "Cette liste ne se lit pas toute seule : vous apportez ses chiffres dans un fichier.",
  "studio.feed.id": "Son numéro là-bas",
  "studio.feed.artist": "Artiste, comme la liste l’écrit",
  "studio.feed.title": "Titre, comme la liste l’écrit",
  "studio.field.rehearsal": "Ceci est une répétition",
  "studio.hint.rehearsal":
    "Pour essayer avec des personnes simulées. Chaque page le dit, et cela ne pourra jamais devenir une vraie campagne.",
  "front-door.refused": "On ne peut pas demander cela là-bas",
  "front-door.refused.text":
    "La campagne ne peut pas ouvrir ainsi. Chaque point nomme les mots, la règle avec sa source, et ce qu’on peut demander à la place.",
  "front-door.conditions": "Avant qu’elle ouvre",
  "front-door.conditions.text": "La campagne ouvre dès que ces points ont reçu une réponse ou sont corrigés.",
  "front-door.clear": "Elle peut ouvrir",
  "front-door.clear.text":
    "L’équipe d’organisation répond de ces avertissements ; la page publique les montre.",
  "front-door.instead": "À la place :",
  "front-door.may": "Ce qu’on peut demander là-bas",
  "front-door.take": "Prendre ceci",
  "front-door.take.this": "Prendre ceci : {ask}",
  "front-door.taken": "Repris dans le formulaire ci-dessous. Rien n’est encore enregistré.",
  "front-door.marks.refused": "Les mots marqués demandent ce qui n’est pas permis :",
  "front-door.answer.refused": "Avec cette réponse, la campagne ne peut pas ouvrir :",
  "front-door.marks.warned": "Attention aux mots marqués :",
  "front-door.source": "Source :",
  "front-door.seen": "lu {seen}{dated, select, yes { (copie du {copy})} other {}}",
  "front-door.confidence.high": "confiance élevée",
  "front-door.confidence.medium": "confiance moyenne",
  "front-door.confidence.low": "confiance faible",
  "front-door.answers": "Comment les gens agissent",
  "front-door.answers.hint":
    "La grande porte. Les réponses sont publiques, et la campagne ouvre dès qu’elles conviennent au lieu et à la loi.",
  "front-door.choose": "Choisissez",
  "front-door.once":
    "Pendant la durée sur laquelle le lieu compte. Là-bas, une personne compte au plus {count, plural, one {une fois} other {# fois}}.",
  "front-door.unanswered": "Répondez à ceci avant que la campagne ouvre.",
  "front-door.unsettled": "Avec cette réponse, la campagne n’ouvre pas encore.",
  "front-door.wrong.times": "Écrivez un nombre entier, à partir de 1.",
  "front-door.noticed": "Nous avons lu cet avertissement et répondons de nos mots : {about}",
  "front-door.noticed.mend": "Ceci doit être corrigé dans le texte : {about}",
  "front-door.times": "{count, plural, one {une fois} =2 {deux fois} other {# fois}}",
  "front-door.law": "loi",
  "front-door.panel": "Comment cette campagne respecte les règles",
  "front-door.panel.clear":
    "En ordre : ce qu’elle demande, ses textes et les réponses de l’équipe d’organisation ont été examinés, tels qu’ils sont maintenant, au regard des règles de « {venue} » et de la loi.",
  "front-door.panel.conditions":
    "Questions ouvertes : ses textes et ses réponses ont été examinés au regard des règles de « {venue} » et de la loi, et des points restent sans réponse.",
  "front-door.panel.refused":
    "Pas en ordre : d’après les règles de « {venue} » ou la loi, telles que nous les connaissons aujourd’hui, quelque chose que dit cette page ne peut pas être demandé.",
  "front-door.panel.no-profile":
    "Nous n’avons pas de fiche sur « {venue} » ; ses propres règles n’ont donc pas été lues : seulement la loi et les règles valables ici pour chaque campagne.",
  "front-door.panel.answers": "Ce que répond l’équipe d’organisation",
  "front-door.panel.unanswered":
    "Rien n’a été demandé : la campagne a ouvert avant que ces questions existent.",
  "front-door.panel.disclosed": "Ce qui doit être déclaré",
  "front-door.panel.who": "Qui a refusé ou averti",
  "front-door.panel.warned":
    "{refused, plural, =0 {Personne n’a refusé} one {Une règle refuse} other {# règles refusent}}, {warned, plural, =0 {personne n’a averti} one {une a averti, et l’équipe d’organisation répond des mots} other {# ont averti, et l’équipe d’organisation répond des mots}}.",
  "front-door.panel.rules": "Les {count} règles au regard desquelles elle a été examinée, avec leurs sources",
  "front-door.panel.limits":
    "Un examen des mots et des réponses par une machine : elle peut manquer quelque chose, et ce n’est pas un conseil juridique. Confiance : élevée = lu dans la règle même ; moyenne = lu dans un extrait ou une bonne source secondaire ; faible = déduit ou de mémoire.",

  // What the rules of the front door are about, what to ask instead, and the questions to organisers
  "rule.ask-votes": "Demander des votes là où la demande elle-même est interdite.",
  "rule.ask-votes.mend":
    "Suivez seulement ce classement et dites pourquoi il compte pour vous : venez voir, posez vos questions. Pas un mot sur les votes.",
  "rule.ask-comments": "Demander des commentaires là où c’est interdit.",
  "rule.ask-comments.mend":
    "Répondez vous-même aux questions en tant qu’auteur ; ne demandez de commentaires à personne.",
  "rule.election-reward":
    "Toute chose de valeur en échange d’un vote ou d’une inscription pour une élection.",
  "rule.election-reward.mend": "Rappelez le jour et ce qu’il faut apporter ; n’offrez rien en échange.",
  "rule.false-voting-facts":
    "Des informations fausses sur la date, le lieu, la manière ou le droit de voter.",
  "rule.false-voting-facts.mend":
    "Pour le jour, le lieu et les documents, renvoyez à la page de l’autorité électorale.",
  "rule.several-accounts": "Agir avec plus d’un compte, d’une adresse ou d’un numéro.",
  "rule.several-accounts.mend":
    "Demandez à chaque personne d’agir une fois, avec le compte qu’elle utilise toujours.",
  "rule.borrowed-identity": "Agir au nom de quelqu’un d’autre, ou avec un compte prêté.",
  "rule.borrowed-identity.mend": "Envoyez-leur le lien, pour qu’ils décident et agissent eux-mêmes.",
  "rule.invented-details": "Des noms, adresses ou codes postaux inventés, et des adresses e-mail jetables.",
  "rule.invented-details.mend":
    "Seules les personnes qui en ont le droit peuvent agir ; dites aux autres comment aider autrement.",
  "rule.other-country": "Cacher où l’on est pour être compté dans la liste d’un autre pays.",
  "rule.other-country.mend":
    "Demandez d’agir là où l’on est ; dites aux personnes d’ailleurs comment aider autrement.",
  "rule.loop-streaming": "Des écoutes que personne n’entend : boucles, lecteurs muets, nuits entières.",
  "rule.loop-streaming.mend": "Demandez d’écouter quand on en a envie.",
  "rule.many-devices": "Une personne qui agit avec plusieurs appareils, fenêtres ou navigateurs à la fois.",
  "rule.many-devices.mend": "Une personne, un appareil : cela suffit.",
  "rule.repeat-act": "Le même acte d’une personne plus souvent que le lieu ne le compte.",
  "rule.repeat-act.mend": "Demandez-le une fois : c’est une fois qui compte.",
  "rule.paid-back": "Des achats ou des votes remboursés ou payés par quelqu’un d’autre.",
  "rule.paid-back.mend":
    "Dites que chacun décide et paie de sa poche ; qui ne peut pas payer peut en parler autour de soi.",
  "rule.reward": "Un prix, une remise ou un autre avantage en échange de l’acte.",
  "rule.reward.mend": "Remerciez après coup ; n’offrez rien en échange de l’acte.",
  "rule.bought-engagement": "Des votes, écoutes, abonnés ou places achetés ou vendus.",
  "rule.bought-engagement.mend": "Demandez à chaque personne d’inviter des gens qu’elle connaît.",
  "rule.traded-engagement": "Des mentions j’aime, abonnements, avis ou votes donnés en échange des mêmes.",
  "rule.traded-engagement.mend": "Laissez chacun suivre, aimer et voter selon ses goûts.",
  "rule.split-payments":
    "Des commandes fractionnées, ou payées par cartes cadeaux ou prépayées, pour contourner une limite.",
  "rule.split-payments.mend": "Un exemplaire chacun, payé comme d’habitude.",
  "rule.clear-traces": "Effacer les cookies ou utiliser des fenêtres privées pour être compté de nouveau.",
  "rule.clear-traces.mend": "Une réponse par personne.",
  "rule.hide-from-filter":
    "Donner à un acte organisé une autre apparence pour que le lieu ne le remarque pas.",
  "rule.hide-from-filter.mend":
    "Si cela doit être caché, ne le demandez pas. Dites ouvertement que les gens viennent avec la campagne.",
  "rule.automation": "Des programmes, scripts ou fermes qui agissent à la place des gens.",
  "rule.automation.mend":
    "Nous envoyons des personnes, jamais des programmes : demandez à chacun d’agir à la main.",
  "rule.brigading": "Agir contre le travail d’autrui : votes négatifs, mauvais avis en masse, raids.",
  "rule.brigading.mend": "Parlez pour votre cause et laissez l’autre tranquille.",
  "rule.mass-report": "Signaler quelqu’un en masse pour faire supprimer un compte ou une publication.",
  "rule.mass-report.mend": "Ne signalez que ce que vous avez vu vous-même et jugez contraire aux règles.",
  "rule.overload": "Bloquer des lignes, des boîtes ou des serveurs pour que d’autres ne passent pas.",
  "rule.overload.mend":
    "Un appel ou une lettre par personne, au moment qui convient ; par vagues si la porte est étroite.",
  "rule.harassment": "Aller au domicile de quelqu’un, ou diffuser des adresses et numéros privés.",
  "rule.harassment.mend": "Utilisez seulement les coordonnées officielles du bureau.",
  "rule.spam-contacts": "Des messages ou mentions à un maximum de personnes qui n’ont rien demandé.",
  "rule.spam-contacts.mend": "Demandez d’en parler, une par une, aux quelques personnes que cela intéresse.",
  "rule.upload-contacts": "Donner à la campagne les adresses d’autres personnes.",
  "rule.upload-contacts.mend":
    "Chaque personne envoie l’invitation de son propre compte ; nous ne prenons jamais les adresses des amis.",
  "rule.review-slant": "Demander des avis d’un seul ton.",
  "rule.review-slant.mend": "Si vous l’avez utilisé, écrivez ce que vous en pensez, en bien ou en mal.",
  "rule.review-unread": "Des avis ou votes sur ce que l’on n’a ni lu, ni joué, ni utilisé.",
  "rule.review-unread.mend": "N’évaluez que ce que vous connaissez.",
  "rule.tag-hijack": "Des mots-dièse étrangers ou sans rapport pour attirer l’attention.",
  "rule.tag-hijack.mend": "Utilisez le mot-dièse propre à la campagne.",
  "rule.canvassing": "Envoyer une foule dans les discussions qui décident d’un article.",
  "rule.canvassing.mend":
    "Demandez de lire l’article, ou d’apprendre à contribuer avec des sources et sans intérêt personnel.",
  "rule.secrecy": "Garder la campagne secrète, ou faire semblant de ne pas en faire partie.",
  "rule.secrecy.mend": "Dites ouvertement que les gens viennent avec la campagne.",
  "rule.hidden-interest": "Cacher que l’on travaille pour l’auteur, que l’on est payé par lui ou lié à lui.",
  "rule.hidden-interest.mend":
    "Dites-le au même endroit : « Je travaille pour … », « nous gagnons … si cela marche ».",
  "rule.copy-text": "Un texte tout prêt que tous envoient tel quel.",
  "rule.copy-text.mend": "Donnez deux ou trois points et un champ vide : chacun écrit avec ses mots.",
  "rule.certain-success": "Promettre un résultat que personne ne peut connaître.",
  "rule.certain-success.mend": "Montrez la prévision avec sa fourchette.",
  "rule.false-majority":
    "Parler au nom de tous, ou présenter le résultat d’une foule comme l’opinion publique.",
  "rule.false-majority.mend": "Dites combien de personnes vérifiées ont participé, et qu’elles l’ont choisi.",
  "rule.disproportionate-promotion":
    "Des diffuseurs, artistes ou gouvernements derrière une campagne pour des votes.",
  "rule.disproportionate-promotion.mend":
    "Laissez la campagne à ceux qui votent ; dites seulement quand et comment le vote a lieu.",
  "question.ask": "Quelle est la seule chose que vous demandez ?",
  "question.organiser": "Qui demande ?",
  "answer.organiser.fan": "Des fans ou des amis, sans être payés",
  "answer.organiser.artist": "L’artiste ou l’auteur",
  "answer.organiser.company": "Une entreprise, un label ou une agence",
  "answer.organiser.association": "Une association, un club ou une organisation caritative",
  "answer.organiser.party": "Un parti ou un candidat",
  "answer.organiser.government": "Un gouvernement ou une autorité",
  "answer.organiser.broadcaster": "Un diffuseur",
  "question.timesEach": "Combien de fois demandez-vous à une personne d’agir ?",
  "question.account": "Avec quel compte ou sous quel nom chaque personne agit-elle ?",
  "answer.account.own": "Celui qu’elle utilise toujours, sous son propre nom",
  "answer.account.several": "Plusieurs à elle",
  "answer.account.lent": "Un compte prêté, ou celui de quelqu’un d’autre",
  "question.country": "Dans quel pays chaque personne agit-elle ?",
  "answer.country.own": "Là où elle est, et où elle est comptée",
  "answer.country.other": "Ailleurs, pour que cela compte là-bas",
  "question.payer": "De qui vient l’argent dépensé ?",
  "answer.payer.supporter": "L’argent de chacun, et personne n’est remboursé",
  "answer.payer.paid-back": "L’argent de chacun, et il est remboursé",
  "answer.payer.organiser": "Le nôtre, ou celui de quelqu’un d’autre",
  "question.reward": "Quelqu’un reçoit-il un prix, une remise ou un autre avantage pour agir ?",
  "answer.reward.none": "Non, personne",
  "answer.reward.for-the-act": "Oui",
  "question.interest":
    "Y gagnez-vous quelque chose (ventes, commission, emploi, exemplaire gratuit), et la page le dit-elle ?",
  "answer.interest.none": "Personne parmi nous n’y gagne",
  "answer.interest.disclosed": "Nous y gagnons, et « À qui cela profite » dit comment",
  "answer.interest.hidden": "Nous y gagnons, et la page ne le dit pas",
  "question.letter": "Avec quoi les gens écrivent-ils ?",
  "answer.letter.points": "Deux ou trois points et un champ vide : les mots sont les leurs",
  "answer.letter.ready-text": "Un texte écrit d’avance",
  "question.imprint":
    "La page porte-t-elle les mentions légales : nom et adresse de qui fait la promotion, et pour qui ?",
  "answer.imprint.yes": "Oui",
  "answer.imprint.no": "Pas encore",
  "question.operatorAllows":
    "L’exploitant de ce serveur a-t-il autorisé des campagnes électorales pour ce lieu ?",
  "answer.operatorAllows.yes": "Oui",
  "answer.operatorAllows.no": "Non",
  "studio.preview": "Aperçu",
  "studio.preview.title": "Voici à quoi cela ressemblera",
  "studio.save": "Enregistrer",
  "studio.save-draft": "Enregistrer le brouillon",
  "studio.open-now": "Ouvrir la campagne",
  "studio.said.saved": "Enregistré.",
  "studio.said.open": "Votre campagne est ouverte. Partagez son lien ci-dessous.",
  "studio.said.start-rush": "C’est commencé.",
  "studio.said.close": "La campagne est fermée.",
  "studio.said.report": "Le bilan est publié.",
  "studio.said.wrong-state":
    "Ce n’était plus possible : quelqu’un d’autre, ou l’horloge, a fait avancer la campagne.",
  "studio.said.added": "Ajouté.",
  "studio.said.refused":
    "Pas ouverte : on ne peut pas demander cela là-bas. Chaque point ci-dessous nomme les mots, la règle et sa source.",
  "studio.said.conditions":
    "Pas encore ouverte : la grande porte a des questions. Elles sont marquées ci-dessous.",
  "studio.said.missing":
    "Presque fini. Ce que vous avez tapé est en sûreté ; il reste à remplir les champs marqués ci-dessous.",
  "studio.said.wrong":
    "Pas encore enregistré : des champs ci-dessous n’ont pas pu être lus. Ce que vous avez tapé est toujours là.",
  "studio.said.changed-meanwhile":
    "Pas encore enregistré : quelqu’un a changé cette campagne pendant que vous tapiez. Ce que vous avez tapé est toujours là. Enregistrez de nouveau pour le mettre à la place de l’autre changement.",
  "studio.said.reported": "Le bilan est publié : le plan ne peut plus être changé.",
  "studio.missing.name": "Donnez-lui un nom d’au moins trois lettres.",
  "studio.missing.ask": "Dites ce que vous demandez à tout le monde.",
  "studio.missing.venue": "Choisissez un lieu, ou nommez-le.",
  "studio.missing.item": "Dites quoi exactement.",
  "studio.missing.doors": "Donnez un lien vers la page du lieu.",
  "studio.missing.moment": "Cela doit finir dans l’avenir, un jour qui existe.",
  "studio.missing.goal": "Donnez un nombre de personnes, une place dans la liste, ou les deux.",
  "studio.missing.organiser": "Dites qui organise.",
  "studio.missing.benefits": "Dites à qui cela profite.",
  "studio.missing.pays": "Dites qui paie. Si personne ne paie, dites-le.",
  "studio.missing.texts":
    "Le texte principal contient ceci : dites-le aussi dans cette langue, ou laissez toute la version vide.",
  "studio.missing.money": "Dites où va l’argent. S’il n’y en a pas, dites-le.",
  "studio.wrong.long": "C’est trop long.",
  "studio.wrong.time": "Écrivez l’heure comme 18:30.",
  "studio.wrong.date": "Écrivez un jour qui existe, comme 2027-03-22.",
  "studio.wrong.people": "Écrivez un nombre entier de personnes, comme 500.",
  "studio.wrong.rank": "Écrivez une place de 1 à 1000.",
  "studio.wrong.languages": "Écrivez les abréviations des langues, comme en ou en, de.",
  "studio.wrong.currency": "Écrivez trois lettres, comme EUR.",
  "studio.wrong.door":
    "Ce n’est pas un lien. Copiez-le entier depuis la page du lieu, comme https://example.org/song.",
  "studio.wrong.country":
    "Nous ne connaissons pas ce pays. Choisissez-le dans la liste, ou laissez vide pour tous.",

  // Studio: a campaign at work
  "studio.link": "Lien à partager",
  "studio.link.preview": "Lien d’aperçu",
  "studio.link.preview.text": "Qui a ce lien peut voir le brouillon, pendant 30 jours.",
  "studio.copy": "Copier",
  "studio.copied": "Copié",
  "studio.edit": "Changer le plan",
  "studio.public": "Voir la page publique",
  "studio.report": "Voir le bilan",
  "studio.figure.pledged": "ont demandé à s’engager",
  "studio.figure.verified": "se sont engagées (confirmé par e-mail)",
  "studio.figure.held": "en attente de vérification",
  "studio.figure.doors": "passées par la porte",
  "studio.figure.confirmed": "disent « Je l’ai fait »",
  "studio.figure.invited": "venues par invitation",
  "studio.figure.withdrawn": "se sont retirées",
  "studio.counted": "Compté : {time}. « Je l’ai fait » est la propre parole des gens.",
  "studio.next": "La suite",
  "studio.next.draft": "Rien, tant que vous n’ouvrez pas la campagne.",
  "studio.next.start": "Le moment commence. La campagne avance d’elle-même.",
  "studio.next.end": "Le moment finit, et la campagne se ferme d’elle-même.",
  "studio.next.reminder":
    "Rappel à tous les participants : {kind} (à cette heure selon votre horloge ; chacun le reçoit selon la sienne)",
  "studio.next.poll": "La liste du lieu est relue",
  "studio.next.reminders":
    "{count, plural, one {# rappel} other {# rappels}} du type « {kind} » en attente, {count, plural, one {prévu} other {le premier prévu}} à ce moment-là.",
  "studio.next.report": "Vous pouvez publier le bilan quand vous voulez.",
  "studio.next.done": "Plus rien. Le bilan est établi.",
  "studio.mail.day-before": "la veille",
  "studio.mail.moment": "c’est l’heure",
  "studio.mail.did-you": "l’avez-vous fait ?",
  "studio.mail.verify": "confirmer la promesse",
  "studio.mail.way-back": "le chemin du retour",
  "studio.mail.welcome": "bienvenue",
  "studio.mail.withdrawn": "retirée",
  "studio.mail.held": "un second regard",
  "studio.mail.answer": "répondre au second regard",
  "studio.mail.released": "finalement comptée",
  "studio.mail.sign-in": "lien de connexion",
  "studio.mail.invited-organiser": "vous faites partie de l’équipe",
  "studio.life": "Étapes",
  "studio.life.open": "Ouvrir la campagne",
  "studio.life.open.text":
    "Tout le monde peut la voir et s’engager. À partir de là, chaque changement du plan est public.",
  "studio.life.start-rush": "Commencer maintenant",
  "studio.life.start-rush.text":
    "Lance le moment à la main. Ce n’est pas nécessaire : il commence de lui-même à son heure.",
  "studio.life.close": "Fermer",
  "studio.life.close.text":
    "Personne ne peut plus s’engager. On peut encore dire « Je l’ai fait ». Il n’y a pas de retour possible.",
  "studio.life.report": "Publier le bilan définitif",
  "studio.life.report.text":
    "Les chiffres sont arrêtés et le plan ne peut plus être changé. Il n’y a pas de retour possible.",
  "studio.arrivals": "Arrivées au fil du temps",
  "studio.arrivals.none": "Personne n’est encore venu.",
  "studio.arrivals.title": "Promesses au fil du temps",
  "studio.arrivals.desc":
    "Du {from} au {until}, le nombre de personnes qui ont demandé à s’engager est monté à {requested}, et celui des personnes dont la promesse est confirmée à {verified}.",
  "studio.arrivals.panel": "Personnes",
  "studio.arrivals.legend":
    "Ligne pleine : confirmées par e-mail. Ligne pointillée : ont demandé à s’engager. Ombré : le moment.",
  "studio.arrivals.table": "La même chose en tableau",
  "studio.arrivals.requested": "Demandées",
  "studio.arrivals.verified": "Confirmées",
  "studio.tree": "Qui amène qui",
  "studio.tree.text":
    "{invited, plural, =0 {Personne n’est encore venu par invitation.} one {# personne a été amenée par une autre.} other {# personnes ont été amenées par d’autres.}}",
  "studio.tree.generation": "Pas depuis les premières venues",
  "studio.tree.first": "0 (venues d’elles-mêmes)",
  "studio.channels": "Canaux",
  "studio.channels.text":
    "Un podcast, un blog ou une lettre d’information avec son propre lien montre combien de personnes il amène, avec celles qu’elles amènent à leur tour.",
  "studio.channels.name": "Canal",
  "studio.channels.plain": "aucun canal",
  "studio.channels.link": "Son lien",
  "studio.channels.add": "Ajouter un canal",
  "studio.channels.field.name": "Son nom",
  "studio.channels.field.kind": "C’est",
  "studio.channels.field.url": "Sa propre adresse (si vous voulez)",
  "studio.channels.wrong.name": "Donnez-lui un nom.",
  "studio.channels.wrong.front-door": "Le nom est public, et la grande porte ne laisse pas passer ces mots.",
  "studio.channels.wrong.url": "Écrivez une adresse entière, comme https://example.org/.",
  "studio.channels.kind.podcast": "un podcast",
  "studio.channels.kind.blog": "un blog",
  "studio.channels.kind.newsletter": "une lettre d’information",
  "studio.channels.kind.social": "un réseau social",
  "studio.channels.kind.news": "un journal, une radio ou une télé",
  "studio.channels.kind.venue": "le lieu lui-même",
  "studio.channels.kind.other": "autre chose",
  "studio.outbox": "E-mails",
  "studio.outbox.waiting": "en attente",
  "studio.outbox.sent": "envoyés",
  "studio.outbox.kept": "gardés ici",
  "studio.outbox.failed": "en échec",
  "studio.outbox.past": "ne sont plus envoyés",
  "studio.outbox.on-time": "Aucun e-mail n’est en retard.",
  "studio.outbox.late":
    "{waiting, plural, one {# e-mail est} other {# e-mails sont}} en retard, le plus ancien de {minutes, plural, =0 {moins d’une minute} one {# minute} other {# minutes}}.",
  "studio.outbox.kept.text":
    "Ce serveur n’envoie pas d’e-mails : chacun attend ici que l’équipe d’organisation connectée le lise.",
  "studio.outbox.open": "Lire les e-mails",
  "studio.outbox.title": "E-mails de {name}",
  "studio.outbox.none": "Pas encore d’e-mail.",
  "studio.outbox.hidden":
    "Cet e-mail va dans la boîte de la personne. Elle seule peut ouvrir ses liens, il n’est donc pas montré.",
  "studio.outbox.next": "E-mails suivants",
  "studio.organisers": "Équipe d’organisation",
  "studio.organisers.add": "Ajouter quelqu’un à l’équipe",
  "studio.organisers.name": "Nom",
  "studio.organisers.wrong.name": "Donnez un nom, pour que les autres sachent qui a changé quoi.",
  "studio.trail": "Qui a changé quoi",
  "studio.trail.clock": "l’horloge",
  "studio.trail.campaign-created": "a fait le brouillon",
  "studio.trail.open": "a ouvert la campagne",
  "studio.trail.change-plan": "a changé le plan",
  "studio.trail.start-rush": "a lancé le moment",
  "studio.trail.close": "a fermé la campagne",
  "studio.trail.report": "a publié le bilan",
  "studio.trail.picture-changed": "a changé l’image",
  "studio.trail.picture-removed": "a retiré l’image",
  "studio.trail.channel-added": "a ajouté un canal",
  "studio.trail.organiser-added": "a ajouté quelqu’un à l’équipe",
  "studio.trail.other": "a changé quelque chose ({what})",
  "studio.trail.before": "Avant",
  "studio.trail.after": "Après",
  "studio.trail.nothing": "rien",
  "studio.trail.yes": "oui",
  "studio.trail.no": "non",

  // Report
  "report.title": "Bilan : {name}",
  "report.title.so-far": "Bilan provisoire : {name}",
  "report.head": "Bilan",
  "report.head.so-far": "Bilan provisoire",
  "report.counted": "Compté jusqu’à l’inscription {seq} du registre de la campagne, {time}.",
  "report.so-far": "Le bilan de la campagne n’est pas encore publié : chaque chiffre peut encore bouger.",
  "report.rehearsal":
    "Ces personnes sont simulées. Aucun chiffre ici ne dit quoi que ce soit d’une vraie campagne.",
  "report.campaign": "La page de la campagne",
  "report.origin": "D’où cela vient",
  "report.asked": "Ce qui a été demandé, et par qui",
  "report.ask": "La demande",
  "report.item": "De quoi",
  "report.venue": "Où",
  "report.goal": "Objectif",
  "report.goal.none": "Non indiqué",
  "report.numbers": "Quatre chiffres qu’on ne mélange jamais",
  "report.numbers.text":
    "Une promesse n’est pas une visite, une visite n’est pas un achat, et ce que les gens disent n’est pas ce que le lieu a compté. Inconnu ne veut pas dire 0.",
  "report.pledged": "Promesses",
  "report.pledged.source":
    "Confirmées par e-mail, une fois par personne, sans les retirées. Notre compte, {time}.",
  "report.doors": "Passées par la porte",
  "report.doors.source": "Ont ouvert d’ici la page du lieu. Notre compte, {time}.",
  "report.confirmed": "Fait, selon leurs dires",
  "report.confirmed.source": "Ont dit « Je l’ai fait » ; c’est leur propre parole. Notre compte, {time}.",
  "report.recorded": "Enregistré par le lieu",
  "report.not-counted": "Non compté",
  "report.not-counted.source": "Personne ne l’a compté à l’époque. C’est inconnu, ce qui ne veut pas dire 0.",
  "report.unknown": "Inconnu",
  "report.unknown.source": "Aucun relevé du lieu n’a été saisi.",
  "report.about": "environ {figure}",
  "report.more-than": "plus de {figure}",
  "report.unit": "{figure} {unit}",
  "report.stated": "{by}. Source : {source}.",
  "report.stated.day": "{by}, {day}. Source : {source}.",
  "report.venue-count": "{volume} sur la liste du lieu",
  "report.venue-count.source":
    "De tout le monde, pas seulement de nous : {list}, {time} ; c’était {first} à notre première lecture, {firstTime}. Source : {source}.",
  "report.amounts": "Montants indiqués par les participants, selon leurs dires : {amounts}.",
  "report.time": "Un seul axe du temps",
  "report.plot.title": "{name} : personnes et places au fil du temps",
  "report.plot.desc":
    "Du {from} au {until}. {pledged} se sont engagées, {confirmed} ont dit l’avoir fait. {ranks, plural, =0 {Aucune place n’a été lue.} other {Meilleure place lue : {best}.}} Toutes les valeurs sont dans les tableaux ci-dessous.",
  "report.plot.people": "Personnes, cumulées",
  "report.plot.posts": "Canaux qui avaient demandé, cumulés",
  "report.plot.ranks": "Place (1 est tout en haut)",
  "report.plot.volume": "{list} (compte de tout le monde)",
  "report.plot.no-people": "les promesses n’ont pas été comptées",
  "report.plot.no-one": "personne encore",
  "report.plot.no-ranks": "aucune place n’a été lue",
  "report.plot.bar": "{list}, meilleure place de la période : {rank} ({source})",
  "report.plot.below": "sous les {length} places de {list}, {time}",
  "report.plot.rank": "place {rank} de {list}, {time}",
  "report.legend.pledged": "Engagées",
  "report.legend.confirmed": "Ont dit « Je l’ai fait »",
  "report.legend.doors": "Passées par la porte",
  "report.legend.rank": "Place : {list}",
  "report.legend.peak": "Meilleure place d’un jour, heure inconnue",
  "report.legend.below": "Sous la liste publiée (marque ouverte au bout de la liste)",
  "report.legend.moment": "Le moment",
  "report.legend.frozen": "La liste n’a pas bougé",
  "report.legend.gap": "Non lu, ou tracé en ligne droite",
  "report.legend.post": "Un canal a demandé à son public",
  "report.legend.post.open": "De même, jour estimé",
  "report.plot.as-table": "Les lignes des personnes en tableau",
  "report.plot.when": "Jusqu’à",
  "report.shades": "{count, plural, one {Une période} other {# périodes}} sans mesure du présent",
  "report.shade.frozen": "{list} n’a pas bougé",
  "report.shade.not-read": "{list} n’a pas été lue",
  "report.shade.interpolated":
    "la série d’origine n’a pas de lecture ; les personnes arrivent le long d’une ligne droite",
  "report.shade.exact": "Du {from} au {until} : {why}.",
  "report.shade.about": "À peu près du {from} au {until} : {why}.",
  "report.shade.more": "{count, plural, one {Une de plus} other {# de plus}} dans le fichier JSON.",
  "report.follow": "Promesses tenues",
  "report.follow.text":
    "{share} des personnes engagées disent l’avoir fait ({hits} sur {n} ; intervalle à 95 % de {low} à {high}, Wilson). Certaines l’ont fait sans le dire, et d’autres l’ont peut-être dit sans le faire.",
  "report.follow.early": "Pas encore : le moment n’est pas venu.",
  "report.follow.uncounted":
    "Nous ne pouvons pas le dire : les promesses et les confirmations n’ont pas été comptées.",
  "report.follow.unknown":
    "Nous ne pouvons pas le dire : il faut des promesses et des confirmations, et pas plus de confirmations que de promesses.",
  "report.channels": "Personnes par canal",
  "report.channels.text":
    "Qui est venu par une invitation compte sous le canal de la première personne de la chaîne.",
  "report.channels.uncounted":
    "Publications qui demandaient de participer. On n’a pas compté combien sont venus par chacune. « Environ » marque un jour estimé : seul le mois est sûr.",
  "report.channel": "Canal",
  "report.channel.none": "Aucun canal",
  "report.channel.kind": "Type",
  "report.channel.on": "Demandé le",
  "report.channel.after": "Cite comme source",
  "report.about-day": "environ {day}",
  "report.generations": "Personnes par génération",
  "report.generation": "Génération",
  "report.generation.text":
    "La génération 0 est venue sans invitation, la génération 1 a été invitée par elle, et ainsi de suite.",
  "report.generations.none": "Personne ne s’est encore engagé.",
  "report.ranks": "Places atteintes",
  "report.ranks.none": "Aucune place n’a été lue sur aucune liste.",
  "report.ranks.disagree":
    "Quand les sources se contredisent, chacune garde sa valeur : {count, plural, one {une liste porte} other {# listes portent}} la marque « sources en désaccord ».",
  "report.ranks.drawn":
    "Meilleures places sur {count} listes, une ligne chacune ; les mêmes chiffres sont dans le tableau ci-dessous",
  "report.ranks.caption":
    "La meilleure place sur chaque liste : une marque pleine quand les sources concordent ou qu’il n’y en a qu’une, des marques ouvertes reliées par une ligne quand elles diffèrent.",
  "report.ranks.differ": "sources en désaccord",
  "report.ranks.chart": "Liste",
  "report.ranks.country": "Pays",
  "report.ranks.peak": "Meilleure",
  "report.ranks.peak-when": "Quand",
  "report.ranks.latest": "Dernière",
  "report.ranks.source": "Source",
  "report.ranks.of": "{rank} sur {length}",
  "report.ranks.below": "au-delà de {length}",
  "report.ranks.latest.at": "{rank}, {time}",
  "report.ranks.day": "{day}, heure inconnue",
  "report.ranks.never": "jamais sur la liste",
  "report.claims": "Affirmations et relevés",
  "report.claims.text":
    "Une affirmation est ce que dit quelqu’un. Un relevé est ce que rapporte le lieu, ou qui paie pour lui. Ils figurent côte à côte.",
  "report.claims.none": "Personne n’a affirmé de chiffre.",
  "report.claims.caption": "En {unit}",
  "report.claims.nature": "Nature",
  "report.claims.claim": "Affirmation",
  "report.claims.record": "Relevé",
  "report.claims.figure": "Chiffre",
  "report.claims.by": "Dit par",
  "report.claims.ratio": "L’affirmation la plus haute vaut {ratio} fois le relevé le plus récent.",
  "report.claims.no-record": "Il n’y a pas de relevé dans cette unité.",
  "report.day.none": "jour inconnu",
  "report.corrections": "Corrections et changements",
  "report.corrections.none": "Rien n’a été corrigé, et le plan n’a pas changé depuis l’ouverture.",
  "report.correction": "{time} : {about}. {reason}",
  "report.plan-change": "{time} : le plan a été changé ({fields}).",
  "report.files": "Tous les chiffres, à vérifier ou à utiliser",
  "report.files.json": "Le bilan entier (JSON)",
  "report.files.arrivals": "Personnes par minute (CSV)",
  "report.files.ranks": "Chaque lecture (CSV)",
  "report.files.figures": "Chaque chiffre avec sa source (CSV)",
  "report.files.text":
    "Les heures sont en UTC. Une case vide est inconnue. Aucune ligne ne concerne une seule personne.",

  // What kind of crowd is this: files that organisers bring, and the campaigns' own crowds
  "observe.title": "Quel genre de foule est-ce ?",
  "observe.text":
    "Apportez un fichier qui dit qui a agi sur quoi et quand : partages, étoiles, avis, votes. Vous recevez un rapport qui dit à quoi cela ressemble, avec les indices, et ce que donnerait le seul hasard. Il est fait sur ce serveur ; personne d’autre ne le voit.",
  "observe.off": "Ce serveur ne prend pas de fichiers ; utilisez la commande flashcrowd observe.",
  "observe.file": "Le fichier",
  "observe.file.hint":
    "CSV, NDJSON ou Parquet, brut ou compressé avec gzip ou zstd, jusqu’à {mb} Mo. Il est supprimé dès qu’il est lu, et au bout d’un jour dans tous les cas.",
  "observe.file.button": "Apporter le fichier",
  "observe.refused.empty":
    "Aucun fichier n’est arrivé, ou il est vide. Choisissez un fichier avec une ligne d’en-tête et des lignes.",
  "observe.refused.too-large":
    "Le fichier dépasse {mb} Mo. Compressez-le avec gzip ou zstd, apportez-en une partie, ou utilisez la commande flashcrowd observe.",
  "observe.refused.full": "Vous gardez déjà {most} observations. Supprimez-en d’abord une.",
  "observe.refused.unreadable": "Le fichier ne peut pas être lu : {detail}.",
  "observe.kept": "Vos observations",
  "observe.kept.text": "Les résultats sont gardés 90 jours, {most} au plus, et personne d’autre ne les voit.",
  "observe.kept.none": "Aucune encore.",
  "observe.state.received": "attend que vous vérifiiez ses colonnes",
  "observe.state.waiting": "attend son tour",
  "observe.state.running": "en cours de lecture",
  "observe.state.done": "terminée",
  "observe.state.failed": "n’a pas marché",
  "observe.trail": "Ce que vous avez fait ici",
  "observe.trail.observation-received": "a apporté {name}",
  "observe.trail.observation-started": "a lancé {name}",
  "observe.trail.observation-deleted": "a supprimé {name}",
  "observe.recognised":
    "C’est un fichier au format {format}, compression : {packed}. Vérifiez ce que disent ses colonnes, puis lancez.",
  "observe.sample": "Ses premières lignes",
  "observe.columns": "Ce que disent les colonnes",
  "observe.columns.text":
    "Il faut le compte, l’objet et l’heure. S’il n’y a pas d’objet, ce que les publications repartagent, répondent, citent en lien ou disent en tient lieu.",
  "observe.column.none": "aucune",
  "observe.column.account": "Compte : qui a agi",
  "observe.column.object": "Objet : sur quoi",
  "observe.column.time": "Heure : quand",
  "observe.column.content": "Contenu : par quelle publication",
  "observe.column.text": "Texte de la publication",
  "observe.column.repost": "Ce qu’elle repartage",
  "observe.column.reply": "À quoi elle répond",
  "observe.column.urls": "Ses liens",
  "observe.column.wrong": "Choisissez la colonne qui le dit.",
  "observe.column.object.wrong": "Choisissez ce sur quoi ils ont agi, ou une colonne de publications.",
  "observe.settings": "Réglages",
  "observe.window": "Fenêtre, en secondes",
  "observe.window.hint":
    "Des actes sur un même objet aussi rapprochés comptent comme faits ensemble. Le rapport montre aussi d’autres fenêtres.",
  "observe.participation": "Nombre minimal d’actes d’un compte",
  "observe.participation.hint": "Les comptes qui en ont moins restent hors du réseau.",
  "observe.weight": "Quantile qu’un lien doit dépasser pour être retenu",
  "observe.weight.hint": "De 0 à 1, comme dans CooRTweet ; 0.5 est la médiane.",
  "observe.names": "Montrer les noms des comptes dans les résultats (sinon ce sont des numéros)",
  "observe.number.wrong": "Donnez un nombre de {low} à {high}.",
  "observe.declared": "Ce que vous savez en dehors des événements",
  "observe.declared.text":
    "Aucun événement ne montre qui a demandé, qui paie ou qui se cache. Si vous avez regardé, dites ce que vous avez trouvé ; le rapport l’indique comme déclaré par vous.",
  "observe.transparency": "Transparence trouvée, de 0 à 3",
  "observe.transparency.hint":
    "Un point chacun pour une équipe nommée, une demande publique, une heure publique ; 0 si vous avez cherché sans rien trouver. Vide si vous n’avez pas cherché.",
  "observe.links": "Liens qui le montrent",
  "observe.links.hint": "Adresses entières, séparées par un espace.",
  "observe.links.wrong": "Donnez des adresses entières qui commencent par https:// ou http://.",
  "observe.moment": "Moment annoncé (UTC)",
  "observe.moment.hint": "Quand on a demandé publiquement aux gens d’agir, si c’est le cas.",
  "observe.moment.wrong": "Donnez un jour et une heure.",
  "observe.commercial": "Quelqu’un paie-t-il ou y gagne-t-il ?",
  "observe.commercial.none": "inconnu",
  "observe.commercial.disclosed": "oui, et c’est déclaré",
  "observe.commercial.undisclosed": "oui, et ce n’est pas déclaré",
  "observe.run": "Lancer",
  "observe.progress.title": "Lecture en cours",
  "observe.progress.text": "Vous pouvez fermer cette page ; le résultat vous attend ici.",
  "observe.progress.waiting": "Attend son tour.",
  "observe.progress": "{stage} : {share}",
  "observe.failed":
    "Cela n’a pas marché : {detail}. Corrigez ci-dessous et relancez, ou apportez un autre fichier.",
  "observe.file-gone": "Le fichier n’est plus sur ce serveur. Apportez-le de nouveau.",
  "observe.size": "{rows} actes de {accounts} comptes sur {objects} objets.",
  "observe.open-report": "Ouvrir le rapport entier",
  "observe.by-chance":
    "{share} des {pairs} fois où deux comptes se sont croisés en moins de {window} s, c’est ce que donne le seul hasard.",
  "observe.none-met": "Aucun compte n’en a croisé un autre en moins de {window} s.",
  "observe.repeated":
    "{significant, plural, =0 {Aucune paire de comptes ne s’est croisée} one {# paire de comptes s’est croisée} other {# paires de comptes se sont croisées}} plus souvent que le hasard ne l’explique, sur {repeated} qui se sont croisées sur deux objets ou plus.",
  "observe.grades": "Notes, selon les règles imprimées dans le rapport",
  "observe.cannot-tell": "nous ne pouvons pas le dire",
  "observe.supports": "Ce qui parle pour cette lecture",
  "observe.against": "Ce qui parle contre",
  "observe.would-change": "Ce qui la changerait",
  "observe.nothing": "Rien.",
  "observe.files": "Fichiers",
  "observe.kilobytes": "{kb} ko compressés",
  "observe.delete": "Supprimer cette observation",
  "crowd.title": "Quel genre de foule est-ce ?",
  "crowd.link": "Quel genre de foule est-ce ? Nos propres gens, lus comme ceux des autres",
  "crowd.none": "Pas encore lue",
  "crowd.none.text":
    "Les personnes de cette campagne sont relues quelques minutes après avoir fait quelque chose. Rien n’a encore été fait, ou la lecture est en cours.",
  "crowd.looked.doors":
    "Regardé : {count, plural, one {# personne passée} other {# personnes passées}} par la porte, une fois chacune, à la minute près.",
  "crowd.looked.pledges":
    "Regardé : {count, plural, =0 {aucune promesse encore} one {# promesse confirmée} other {# promesses confirmées}}, une fois chacune, à la minute près. Le passage par la porte est regardé dès que 50 personnes l’ont franchie.",
  "crowd.read-at": "Lu : {time}, jusqu’au fait {seq} du registre.",
  "crowd.not-claimed":
    "Avec un seul acte par personne, on ne peut voir personne agir encore et encore : ceci dit comment la foule s’est rassemblée dans le temps, pas que chaque personne est réelle. Personne n’est nommé ; les gens sont des numéros qui ne veulent rien dire ailleurs.",
  "crowd.declared": "Ce que déclare la campagne",
  "crowd.declared.text":
    "Aucun événement ne montre qui demande, pourquoi, ni qui y gagne. La campagne le dit elle-même, en public, là où on peut la prendre au mot :",
  "crowd.link.campaign": "La demande, le moment et les règles qu’elle respecte",
  "crowd.link.report": "Les chiffres avec leurs sources",
  // Numbers: how it spreads, will we make it
  "numbers.title": "Chiffres : {name}",
  "numbers.head": "Chiffres",
  "numbers.counted":
    "Compté jusqu’à : {time}. Chaque chiffre est une estimation avec son intervalle ; chacun mène à son calcul.",
  "numbers.how": "Comment c’est calculé",
  "numbers.busy": "Les chiffres sont en cours de calcul. Rechargez la page dans un instant.",
  "numbers.nobody":
    "Personne n’a encore confirmé de promesse. Avant que quelqu’un vienne, il n’y a rien à dire.",
  "numbers.make": "Allons-nous y arriver ?",
  "numbers.make.over": "Le moment est passé : le bilan dit ce qui est arrivé.",
  "numbers.make.text":
    "À la fin du moment, le {time}, il y aura environ {median} participants (80 % : de {low} à {high}). Il y en a maintenant {count}.",
  "numbers.make.acts":
    "Environ {median} d’entre eux agiront (80 % : de {low} à {high}), si {share} tiennent leur promesse (80 % : de {shareLow} à {shareHigh}).",
  "numbers.make.acts.prior":
    "Personne n’a encore confirmé : cette part est une supposition prudente, que les confirmations de cette campagne remplaceront.",
  "numbers.make.acts.own":
    "Cette part commence par une supposition prudente et suit cette campagne : {done} confirmations pour {asked} demandes.",
  "numbers.make.goal": "Chance d’atteindre {goal} participants : {chance} (80 % : de {low} à {high}).",
  "numbers.chance.sure": "plus de 99 %",
  "numbers.chance.hardly": "moins de 1 %",
  "numbers.make.rank": "Chance que les actes suffisent pour la place {rank} : {chance} (de {low} à {high}).",
  "numbers.make.need":
    "La place {rank} demande environ {units} unités (80 % : de {low} à {high}) ; visez {aim}.",
  "numbers.make.need.more":
    "Chaque centaine de personnes en plus apporte environ {acts} actes ; {units} unités de plus mèneraient à peu près à la place {rank}.",
  "numbers.make.need.refused": "Nous ne pouvons pas dire ce que demande la place {rank} : {why}.",
  "numbers.base": "Ailleurs : {share} de {of} ({source}).",
  "numbers.base.none":
    "Ailleurs : plus de 99 % des pétitions britanniques n’atteignent pas 10 000 signatures, et 0,1 % en atteignent 100 000 (Yasseri, Hale & Margetts 2017).",
  "numbers.method":
    "Méthode : {method}. La référence, un prolongement log-linéaire, dit {baseline}. {calibrated, select, yes {Les fourchettes sont calées sur des campagnes passées de cette installation.} other {Les fourchettes viennent de simulations et ne sont pas calées sur des campagnes passées.}}",
  "numbers.method.baseline":
    "La référence a prévu le passé de cette campagne nettement mieux que le modèle : c’est elle qui est montrée.",
  "numbers.plot.title": "Participants jusqu’ici, et ce qu’on peut attendre",
  "numbers.plot.desc":
    "De {count} maintenant à {median} à la fin ; la moitié des avenirs se situent entre {low50} et {high50}, 80 % entre {low80} et {high80}, 95 % entre {low95} et {high95}.",
  "numbers.plot.people": "Participants",
  "numbers.legend.so-far": "jusqu’ici",
  "numbers.legend.median": "attendu",
  "numbers.legend.b50": "50 % des avenirs",
  "numbers.legend.b80": "80 %",
  "numbers.legend.b95": "95 %",
  "numbers.legend.goal": "objectif",
  "numbers.table": "En tableau",
  "numbers.when": "Quand",
  "numbers.expected": "Attendu",
  "numbers.band80": "80 %",
  "numbers.band95": "95 %",
  "numbers.take": "Que faudrait-il ?",
  "numbers.take.text":
    "Essayez un changement sur le papier. Les mêmes avenirs sont simulés avec lui ; on ne peut bouger que ce que le modèle connaît.",
  "numbers.take.listeners": "Un canal de plus : auditeurs",
  "numbers.take.share": "dont s’engagent, en pour cent",
  "numbers.take.share.hint": "Inconnu avant l’essai : 1 à 2 est courant pour des e-mails à des inconnus.",
  "numbers.take.r": "Chaque participant amène davantage, de",
  "numbers.take.reminder": "Un rappel le jour même",
  "numbers.take.pairs": "Des places et leurs unités, si vous en connaissez",
  "numbers.take.pairs.hint":
    "Par exemple 10:2505, 40:1236. Deux ou trois de ce lieu disent ce que demande la place {rank}.",
  "numbers.take.button": "Recalculer",
  "numbers.take.before": "Comme maintenant",
  "numbers.take.after": "Avec le changement",
  "numbers.take.people": "Participants à la fin",
  "numbers.take.acting": "Actes",
  "numbers.take.chance": "Chance d’atteindre l’objectif",
  "numbers.take.band": "{median} (de {low} à {high})",
  "numbers.take.guard": "Un rappel et un plan agissent de la même façon : un seul des deux est compté.",
  "numbers.spread": "Comment cela se propage",
  "numbers.k": "Chaque participant amène",
  "numbers.k.value": "{k} autres",
  "numbers.k.interval": "95 % : de {low} à {high}",
  "numbers.k.unknown": "nous ne pouvons pas encore le dire",
  "numbers.k.text":
    "Personnes amenées, divisées par la part du recrutement qui devrait être achevée. Au-dessus de 1, une campagne grandit d’elle-même.",
  "numbers.invited": "Venus par invitation",
  "numbers.invited.text": "Part des participants amenés par un autre participant.",
  "numbers.pace": "De l’invitation à la promesse",
  "numbers.pace.value": "{hours} heures",
  "numbers.pace.text":
    "Après ce temps, la moitié des personnes qui viendront par une invitation ont confirmé.",
  "numbers.pace.assumed": "Trop peu pour corriger de ce qui est encore à venir : la simple médiane.",
  "numbers.generations": "Générations",
  "numbers.generations.text":
    "Jusqu’où vont les invitations depuis la première personne d’une chaîne ; la plus large compte {breadth} personnes.",
  "numbers.virality": "Viralité structurelle",
  "numbers.virality.text":
    "Distance moyenne entre deux personnes d’une cascade : 2 quand une seule a amené tout le monde, plus quand cela passe de main en main.",
  "numbers.largest": "Plus grande cascade",
  "numbers.largest.text":
    "Personnes venues par un premier participant ; {share} de toutes sont venues directement de qui en a amené le plus.",
  "numbers.unknown": "pas encore",
  "numbers.r": "Ce qu’amène chaque participant, selon le moment de son arrivée",
  "numbers.r.desc":
    "Du {from} au {to}, avec la fourchette à 95 %. En gris là où moins de 30 % du recrutement devrait être achevé.",
  "numbers.r.panel": "Autres amenés par chacun",
  "numbers.r.none":
    "Nous ne pouvons pas encore le dire : un groupe arrivé en même temps doit d’abord amener assez de monde.",
  "numbers.r.joined": "Arrivée",
  "numbers.r.supporters": "Participants",
  "numbers.r.value": "Chacun amène",
  "numbers.r.unsettled": "(trop jeune)",
  "numbers.channels": "Ce que chaque canal a apporté",
  "numbers.channels.text":
    "Les premières personnes sont venues directement du canal. « En tout » compte toutes celles qui ne seraient pas là sans lui.",
  "numbers.channels.name": "Canal",
  "numbers.channels.seeds": "Premières personnes",
  "numbers.channels.people": "En tout",
  "numbers.channels.each": "Par première personne",
  "numbers.channels.k": "Chacune amène (95 %)",
  "numbers.channels.none": "aucun canal",
  "numbers.tree": "L’image des cascades",
  "numbers.tree.text":
    "Chaque point est un participant, chaque anneau une génération ; {drawn} sur {of} sont dessinés, les plus grandes cascades d’abord. On n’y reconnaît personne : ni noms, ni heures.",
  "numbers.tree.alt": "Image en étoile des plus grandes cascades",
  "numbers.tree.full":
    "Déplacez avec un doigt ou la souris, zoomez avec deux doigts, avec + et -, ou avec la molette en tenant la touche Ctrl.",
  "numbers.tree.none": "Pas encore de cascade de deux.",
  "numbers.impact": "Qu’est-ce que la foule a fait bouger ?",
  "numbers.impact.none":
    "Aucune liste n’a été lue assez souvent autour du moment : une place seule dit où on en était, pas ce qui l’a fait bouger.",
  "numbers.impact.seen":
    "Avec {before, plural, one {# lecture} other {# lectures}} avant le moment, nous ne pourrions voir qu’une montée de {ranks}.",
  "numbers.impact.factor": "un facteur de {factor} en place (par exemple de {from} à {to})",
  "numbers.impact.list": "Liste",
  "numbers.impact.p": "Par le seul hasard",
  "numbers.impact.verdict": "Verdict",
  "numbers.impact.effect": "Place divisée par (95 %)",
  "numbers.impact.sensitive": "Si le niveau dérive",
  "numbers.impact.ranks": "Meilleure place avant, après",
  "numbers.impact.detectable": "Le moins qu’on puisse voir",
  "numbers.impact.p.placebo": "{share} des autres jours semblaient aussi grands",
  "numbers.impact.p.value": "p = {p}",
  "numbers.impact.moved": "a bougé",
  "numbers.impact.may-have-moved": "a peut-être bougé",
  "numbers.impact.no-effect": "aucun effet visible",
  "numbers.impact.cannot-tell": "nous ne pouvons pas le dire",
  "numbers.impact.stale-chart": "la liste n’a pas bougé",
  "numbers.scored": "Ce qu’ont valu nos prévisions",
  "numbers.scored.text":
    "{forecasts, plural, one {Une prévision a été faite} other {# prévisions ont été faites}} pour le {until}, quand il y avait {final} participants. La fourchette à 80 % en contenait {held80}, celle à 50 % {held50}, celle à 95 % {held95}. La moitié se trompait de moins de {error} ; la référence, de {baseline}.",
  "numbers.scored.first": "La première, le {at}, attendait {median} (de {low} à {high}).",
  "numbers.scored.hint":
    "Elles se suivent dans une même campagne : plusieurs erreurs peuvent n’en faire qu’une.",
  "numbers.methods": "Méthodes",

  // Report: what organisers state
  "ranks.title": "Ajouter des places à la main",
  "ranks.text":
    "Pour les listes qu’aucune machine ne peut lire. Le bilan montre chaque place avec son heure et sa preuve, comme indiquée par vous.",
  "ranks.added":
    "{count, plural, =0 {Rien de nouveau : ces places étaient connues.} one {# place ajoutée.} other {# places ajoutées.}}",
  "ranks.list": "Quelle liste",
  "ranks.list.hint": "Comme le bilan doit la nommer, par exemple Official Singles Chart.",
  "ranks.list.wrong": "Nommez la liste.",
  "ranks.csv": "Les places, en CSV",
  "ranks.csv.hint":
    "Première ligne : time,rank et si vous voulez volume,list_length,evidence. Puis une ligne pour chacune, comme 2027-03-22T18:00:00Z,37. Sous la liste publiée : >100.",
  "ranks.csv.wrong": "Rien n’a été pris en compte. Corrigez ces lignes et renvoyez :",
  "ranks.line": "Ligne {line}",
  "ranks.button": "Ajouter les places",
  "figures.title": "Chiffres et corrections : {name}",
  "figures.head": "Chiffres et corrections",
  "figures.text":
    "Ce que vous indiquez ici est publié aussitôt et reste : une erreur se répare par une correction, en public.",
  "figures.figure": "Indiquer un chiffre",
  "figures.nature": "C’est",
  "figures.nature.claim": "une affirmation : quelqu’un le dit",
  "figures.nature.record": "un relevé : le lieu ou son distributeur le rapporte",
  "figures.number": "Nombre",
  "figures.number.wrong": "Écrivez un nombre à partir de 0, comme 6000 ou 0.99.",
  "figures.qualifier": "Quelle précision",
  "figures.qualifier.exact": "exactement",
  "figures.qualifier.about": "environ",
  "figures.qualifier.more-than": "plus de",
  "figures.unit": "De quoi",
  "figures.unit.hint": "Par exemple achats, signatures ou USD pour le groupe",
  "figures.by": "Qui le dit",
  "figures.source": "Où on peut le vérifier",
  "figures.source.hint": "Un lien, ou la publication et sa date",
  "figures.on": "Jour où cela a été dit",
  "figures.on.wrong": "Ce jour n’existe pas, ou n’est pas encore venu.",
  "figures.missing": "Ceci doit être rempli.",
  "figures.button": "Publier ce chiffre",
  "figures.correction": "Corriger quelque chose",
  "figures.about": "Ce qui était faux",
  "figures.reason": "Ce qui est juste, et pourquoi",
  "figures.correction.button": "Publier cette correction",
  "figures.done": "Publié.",
  "figures.report": "Voir le bilan",

  // Mail
  "mail.when": "Votre créneau : du {start} au {end}.",
  "mail.link.verify": "Confirmer ma promesse",
  "mail.link.mine": "Votre page",
  "mail.link.go": "Ouvrir votre page de départ",
  "mail.link.calendar": "Ajouter à votre agenda",
  "mail.link.invitation": "Votre lien d’invitation",
  "mail.link.campaign": "La campagne",
  "mail.link.receipt": "Votre reçu",
  "mail.link.stop": "Arrêter ces rappels",
  "mail.organiser": "Cette campagne est organisée par {organiser}.",
  "mail.why.verify":
    "Vous recevez cet e-mail parce que cette adresse a été tapée dans le formulaire de promesse de « {name} ».",
  "mail.why.supporter":
    "Vous recevez cet e-mail parce qu’avec cette adresse vous avez promis de participer à « {name} ».",
  "mail.why.organiser":
    "Vous recevez cet e-mail parce que cette adresse appartient ici à une équipe d’organisation.",
  "mail.verify.subject": "Confirmez votre promesse : {name}",
  "mail.verify.text":
    "Quelqu’un (vous, nous l’espérons) a promis avec cette adresse de participer à « {name} » : {ask}. Ouvrez la page et appuyez sur son bouton : c’est alors seulement que la promesse compte.",
  "mail.verify.code":
    "Le lien ne s’ouvre pas ? Tapez ces six chiffres sur la page où vous avez fait votre promesse :",
  "mail.verify.not-you": "Ce n’était pas vous ? Alors ne faites rien : sans le bouton, rien n’est compté.",
  "mail.way-back.subject": "Le chemin du retour vers votre page : {name}",
  "mail.way-back.text":
    "Vous avez fait une nouvelle promesse pour « {name} ». Votre promesse compte déjà, et compte une fois. Ce lien vous ramène à votre page.",
  "mail.welcome.subject": "Vous comptez : {name}",
  "mail.welcome.text":
    "Votre promesse pour « {name} » compte. Merci ! Voici ce que vous avez dit que vous feriez : {ask}.",
  "mail.welcome.invite":
    "Connaissez-vous quelqu’un qui viendrait aussi ? Qui s’engage par ce lien compte comme venu grâce à vous, en chiffres seulement :",
  "mail.welcome.page":
    "Sur votre page, vous pouvez faire votre plan, voir combien de personnes vous avez amenées, vous retirer, ou effacer tout ce qui vous concerne. Le lien n’est qu’à vous, alors gardez cet e-mail :",
  "mail.welcome.receipt":
    "Votre reçu prouve que votre promesse est dans le registre public de la campagne. Gardez-le : avec lui, vous pourrez toujours constater qu’elle n’a pas été ôtée du compte.",
  "mail.held.subject": "Votre promesse attend un second regard : {name}",
  "mail.held.text":
    "Merci pour votre promesse pour « {name} ». Elle est gardée, mais ne compte pas encore, car quelque chose en elle se voit aussi chez les robots. Cela arrive aussi aux gens honnêtes.",
  "mail.held.answer":
    "Vous pouvez régler cela vous-même : dans un moment, un autre e-mail arrive. Appuyez sur son bouton, et vous comptez.",
  "mail.held.organiser":
    "L’équipe d’organisation va la regarder, et vous recevrez un e-mail. Plus rapide : retirez cette promesse sur votre page, puis engagez-vous avec une autre adresse à vous, que vous gardez.",
  "mail.link.answer": "Oui, c’est moi : comptez ma promesse",
  "mail.answer.subject": "Un clic et vous comptez : {name}",
  "mail.answer.text":
    "Votre promesse pour « {name} » attendait un second regard. Ouvrez la page et appuyez sur son bouton : alors elle compte.",
  "mail.answer.once": "Ce n’était pas vous ? Alors ne faites rien : sans le bouton, rien n’est compté.",
  "mail.released.subject": "Vous comptez maintenant : {name}",
  "mail.released.text":
    "Votre promesse pour « {name} » a été regardée, et elle compte. Merci de votre patience ! Voici ce que vous avez dit que vous feriez : {ask}.",
  "mail.day-before.subject": "Demain : {name}",
  "mail.day-before.text":
    "Demain, c’est le jour de « {name} ». Voici ce que vous avez dit que vous feriez : {ask}.",
  "mail.moment.subject": "Maintenant : {name}",
  "mail.moment.text": "C’est l’heure de « {name} » : {ask}. Vous avez jusqu’au {end}.",
  "mail.moment.hand": "Là-bas, vous agissez vous-même, de votre propre main, avec votre propre compte.",
  "mail.did-you.subject": "L’avez-vous fait ? {name}",
  "mail.did-you.text":
    "Le moment de « {name} » est passé. L’avez-vous fait ? Un clic sur votre page de départ nous le dit.",
  "mail.did-you.either":
    "Si vous n’avez pas pu, ce n’est pas grave : ne faites rien. Les réponses comptent comme déclarées.",
  "mail.withdrawn.subject": "Votre promesse ne compte plus : {name}",
  "mail.withdrawn.text":
    "Vous avez retiré votre promesse pour « {name} ». Elle ne compte plus, et vous ne recevez plus de rappels. Si vous changez d’avis, engagez-vous de nouveau avec la même adresse.",
  "mail.sign-in.subject": "Votre lien de connexion",
  "mail.sign-in.text": "Ce lien vous connecte. Il marche une fois, jusqu’au {until}. Ne le transmettez pas.",
  "mail.sign-in.link": "Se connecter",
  "mail.invited-organiser.subject": "Organisez avec nous : {name}",
  "mail.invited-organiser.text": "{by} vous accueille dans l’équipe d’organisation de « {name} ».",

  // Unsubscribe
  "unsubscribe.title": "Arrêter les rappels",
  "unsubscribe.text":
    "Appuyez sur le bouton et vous ne recevrez plus de rappels pour « {name} ». Votre promesse tient toujours.",
  "unsubscribe.expired":
    "Ce lien est trop ancien ou a été coupé. Vous pouvez arrêter les rappels sur votre propre page ; un e-mail sur votre promesse vous y mène.",

  // Calendar
  "calendar.go": "Votre page de départ",
  "calendar.alarm": "Bientôt : {name}",
};
