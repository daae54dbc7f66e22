/**
 * German (du). Glossary: campaign Kampagne, pledge Zusage (zusagen), rush Ansturm, ask Bitte,
 * venue Ort, front door Vordertür, ledger and public log öffentliches Protokoll, receipt Beleg,
 * checkpoint Prüfpunkt, witness Zeuge, held zurückgestellt, invite link Einladungslink,
 * organiser Organisationsteam (wer organisiert), supporter Mitmachende, chart Charts or Liste,
 * rank Platz, band Spanne, follow-through Einlösung, coordination network Koordinationsnetz.
 */
import type { Catalogue } from "./index.ts";

export const de: Catalogue = {
  // Every page
  "site.name": "Flashcrowd",
  "site.skip": "Zum Inhalt springen",
  "site.tagline": "Offene Kampagnen, durch die Vordertür",
  "site.footer":
    "Niemand wird bezahlt, niemand handelt für dich: echte Menschen, ihre eigenen Konten, je eine Zusage.",
  "site.rehearsal":
    "Probe: simulierte Menschen, echte Seiten. Nichts hier ist eine echte Kampagne, und es kann nie eine werden.",
  "site.rehearsal.short": "eine Probe",
  "site.campaigns": "Kampagnen",
  "site.empty": "Hier ist noch keine Kampagne offen.",
  "site.studio": "Für Organisationsteams",
  "site.language": "Sprache",
  "site.in-english": "Dieser Teil ist auf Englisch geschrieben.",
  "error.title": "Das hat nicht geklappt",
  "error.not-found":
    "Unter dieser Adresse gibt es nichts. Vielleicht ist der Link abgeschnitten: Öffne ihn noch einmal von dort, wo du ihn bekommen hast.",
  "error.too-many":
    "Zu viele Versuche auf einmal aus deinem Netz. Warte eine Minute und versuche es noch einmal; nichts ist verloren.",
  "error.forbidden":
    "Dieses Formular kam von einer anderen Website und wurde nicht angenommen. Öffne die Seite hier und schick es noch einmal ab.",
  "error.server":
    "Bei uns ist etwas kaputtgegangen. Was du bestätigt hattest, ist sicher. Bitte versuche es in einer Minute noch einmal.",
  "error.busy":
    "Gerade sind mehr Leute hier, als wir in dieser Sekunde bedienen können. Nichts wurde angenommen: Bitte versuche es gleich noch einmal.",
  "error.away":
    "Die Datenbank macht eine Pause, darum kann gerade nichts gespeichert werden. Von dir ist nichts verloren und nichts halb erledigt: Versuche es in ein paar Sekunden noch einmal.",
  "error.bad-input": "Etwas im Formular war nicht zu lesen: {detail}",

  // The public page of a campaign
  "public.unnamed": "Noch ohne Namen",
  "public.told": "Wer die Kampagne organisiert, hat diese Seite in dieser Sprache geschrieben: {language}.",
  "public.told.partly": "Wer dahintersteckt und die Links sind in dieser Sprache geschrieben: {language}.",
  "public.ask": "Die Bitte",
  "public.goal.people": "Ziel: {count, plural, one {# Person} other {# Menschen}}",
  "public.goal.rank": "Ziel: Platz {rank}",
  "public.count":
    "{count, plural, =0 {Sag als Erste oder Erster zu} one {# Person hat zugesagt} other {# Menschen haben zugesagt}}",
  "public.of-goal": "{share} des Ziels",
  "public.counted-at": "Gezählt: {time}",
  "public.when": "Wann",
  "public.when.local": "{date}, {from} bis {until} nach deiner eigenen Uhr",
  "public.when.together": "{start} bis {end}",
  "public.state.draft": "Das ist ein Entwurf. Nur wer den Vorschau-Link hat, sieht ihn.",
  "public.state.rush": "Es passiert gerade.",
  "public.state.closed": "Diese Kampagne ist zu Ende.",
  "public.report-link": "Zum Bericht",
  "public.who": "Wer dahintersteckt",
  "public.organiser": "Wer organisiert",
  "public.benefits": "Wer etwas davon hat",
  "public.pays": "Wer bezahlt",
  "public.money": "Wohin das Geld geht",
  "public.venue": "Wo",
  "public.item": "Was",
  "public.counts": "Was dort zählt",
  "public.origin": "Woraus das hier gemacht ist",
  "public.report-so-far": "Die Zahlen bis jetzt, mit ihren Quellen",
  "public.about": "Die Geschichte",
  "public.invited":
    "Jemand, der mitmacht, hat dich eingeladen. Deine Zusage zählt als von dieser Person mitgebracht; wer du bist, erfährt sie nie.",

  // Without a network
  "offline.title": "Keine Verbindung",
  "offline.text":
    "Gerade gibt es keine Verbindung zu diesem Server. Öffne die Seite wieder, wenn es eine gibt; nichts ist verloren.",
  "offline.campaign":
    "Keine Verbindung. Das ist, was dein Gerät von der Kampagne aufbewahrt hat; es kann sich seitdem geändert haben.",
  "offline.doors": "Die Vordertür",
  "offline.again": "Die Seite der Kampagne noch einmal versuchen",
  "pledge.waiting":
    "Keine Verbindung. Deine Zusage liegt auf diesem Gerät und geht von selbst hinaus, sobald es eine gibt: Lass diese Seite offen oder komm zu ihr zurück.",

  // Passing a campaign on
  "sharing.link": "Teilen, drucken oder einbetten",
  "sharing.title": "Gib es weiter",
  "sharing.text":
    "Alles hier dürfen alle verwenden. Es sagt immer, wer hinter der Kampagne steckt, und führt zu ihrer eigenen Seite.",
  "sharing.preview": "So sieht ein Link aus",
  "sharing.preview.text":
    "Wo ein Link zur Kampagne mit Bild gezeigt wird, ist es dieses, mit dem Stand der Stunde.",
  "sharing.preview.alt":
    "Karte mit dem Namen der Kampagne „{name}“, ihrer Bitte, ihrem Stand und ihrem Moment",
  "sharing.print": "Zum Drucken",
  "sharing.print.text":
    "Hänge sie nur auf, wo du darfst. Auf jedem steht ein Code, den die Kamera eines Telefons liest.",
  "sharing.print.poster": "Plakat, {paper} (PDF)",
  "sharing.print.flyers": "Vier Handzettel zum Zerschneiden, {paper} (PDF)",
  "sharing.poster.scan": "Halte die Kamera deines Telefons auf den Code und sei dabei.",
  "sharing.embed": "Auf deiner eigenen Seite",
  "sharing.embed.text":
    "Beides geht ohne Skript auf deiner Seite. Eine Seite mit strenger Richtlinie muss diesen Server für Rahmen und Bilder zulassen.",
  "sharing.embed.form": "Das Zusageformular in einem Rahmen",
  "sharing.embed.badge": "Der Stand als kleines Bild",
  "sharing.embed.badge.alt": "Das Abzeichen mit Namen und Stand der Kampagne",
  "sharing.embed.oembed": "Seiten, die oEmbed kennen, finden den Rahmen von selbst: {address}",
  "sharing.oembed.json": "Hier gibt es nur format=json. Frag noch einmal mit format=json.",
  "sharing.embed.whole": "Die ganze Kampagne ansehen: wer dahintersteckt, was zählt, wer bezahlt",
  "sharing.card.link": "Deine Karte",
  "sharing.card.title": "Deine Karte",
  "sharing.card.you": "Du bist Nummer {place, number}.",
  "sharing.card.number": "Ich bin Nummer {place, number}",
  "sharing.card.brought":
    "{count, plural, one {# Mensch ist durch mich gekommen} other {# Menschen sind durch mich gekommen}}",
  "sharing.card.alt": "Karte, auf der steht: Ich bin Nummer {place, number} von „{name}“",
  "sharing.card.save": "Das Bild speichern",
  "sharing.card.note": "Nichts darauf sagt, wer du bist. Zeig sie, wo du magst, oder niemandem.",
  "picture.title": "Bild",
  "picture.text":
    "Es erscheint auf der Seite der Kampagne, auf ihren Vorschaukarten und ihren Drucken. Es wird neu gezeichnet und auf 16 zu 9 zugeschnitten: Nichts, was eine Kamera in die Datei geschrieben hat, bleibt erhalten.",
  "picture.alt": "Was ist darauf zu sehen?",
  "picture.alt.hint": "Ein Satz für Menschen, die es nicht sehen.",
  "picture.file": "Bild",
  "picture.file.hint": "JPEG, PNG oder WebP, höchstens 8 MB. Nimm nur, was du verwenden darfst.",
  "picture.button": "Dieses Bild nehmen",
  "picture.remove": "Das Bild wegnehmen",
  "picture.wrong.none": "Wähle ein Bild.",
  "picture.wrong.large": "Diese Datei ist größer als 8 MB. Wähle eine kleinere.",
  "picture.wrong.kind":
    "Diese Datei war nicht als Bild zu lesen. Wähle eine JPEG-, PNG- oder WebP-Datei mit höchstens 8 000 Pixeln je Seite.",
  "picture.wrong.alt": "Sag in einem Satz, was zu sehen ist.",

  // Watching the count, and waiting in line when everybody comes at once
  "watching.full":
    "Zu viele schauen gerade live zu, für einen weiteren Live-Strom ist kein Platz. Die Seite fragt den Stand stattdessen ab und zu ab.",
  "line.title": "Du stehst in der Schlange",
  "line.place":
    "Du hast die Nummer {place, number} und bist in etwa {seconds, plural, one {# Sekunde} other {# Sekunden}} an der Reihe.",
  "line.next": "Gleich bist du an der Reihe.",
  "line.text":
    "In genau dieser Sekunde sagen so viele Menschen zu, dass wir ihre Zusagen eine nach der anderen speichern. Lass diese Seite offen: Sie meldet sich von selbst, und dein Platz bleibt dir.",
  "line.not-yet": "Deine Zusage ist noch nicht angenommen. Du musst nichts noch einmal eintippen.",
  "line.now": "Jetzt nachsehen",
  "line.expired":
    "Dein Platz in der Schlange ist zu alt oder wurde abgeschnitten. Öffne die Seite der Kampagne und sag noch einmal zu: Es wurde nichts angenommen.",
  "line.busy":
    "Es sagen mehr Menschen zu, als in dieser Sekunde gespeichert werden können. Nichts wurde angenommen: Schick dasselbe in {seconds, plural, one {# Sekunde} other {# Sekunden}} noch einmal.",

  // Pledging
  "pledge.title": "Ich bin dabei",
  "pledge.address": "Deine E-Mail-Adresse",
  "pledge.address.hint":
    "Ein Mensch, eine Zusage. Wir schicken dir eine Mail, um sicher zu sein, dass du es bist, und Erinnerungen, die du abstellen kannst.",
  "pledge.country": "Dein Land",
  "pledge.country.none": "Sage ich lieber nicht",
  "pledge.button": "Ich sage zu",
  "pledge.address.wrong":
    "An diese E-Mail-Adresse können wir nicht schreiben. Fehlt ein Teil? So sieht eine aus: name@example.org.",
  "pledge.not-open": "Diese Kampagne nimmt gerade keine Zusagen an.",
  "pledge.sent.title": "Schau in dein Postfach",
  "pledge.sent.text":
    "Wir haben eine Mail mit einem Link an die Adresse geschickt, die du angegeben hast. Öffne ihn und drücke den Knopf: Erst dann zählt deine Zusage.",
  "pledge.sent.outbox":
    "Dieser Server kann noch keine Mails verschicken. Die Mail wartet darum im Postausgang, den nur das angemeldete Organisationsteam lesen kann.",
  "pledge.sent.delay":
    "Mails kommen gerade {minutes, plural, one {# Minute} other {# Minuten}} später. Deine kommt noch.",
  "pledge.received.title": "Angekommen",
  "pledge.received.text":
    "Wir haben deine Zusage, und sie ist sicher. Unsere Datenbank macht eine Pause; sobald sie wieder da ist, geht die Mail mit deinem Link raus, meist innerhalb von Minuten. Mehr musst du nicht tun, und noch einmal zusagen auch nicht.",
  "pledge.sent.code": "Der Link öffnet sich nicht? Tippe stattdessen die sechs Ziffern aus der Mail ein.",
  "pledge.sent.code.label": "Sechs Ziffern",
  "pledge.sent.code.button": "Bestätigen",
  "pledge.sent.code.wrong":
    "Das sind nicht die Ziffern aus deiner neuesten Mail, oder sie wurden zu oft probiert. Nimm den Link in der Mail.",
  "pledge.sent.again":
    "Nach zehn Minuten noch nichts da? Schau in den Spam-Ordner und frag dann mit derselben Adresse noch einmal.",
  "pledge.verify.title": "Ein Druck, und du zählst mit",
  "pledge.verify.text":
    "Drücke den Knopf, um deine Zusage für „{name}“ zu bestätigen. Die Seite nur zu öffnen bestätigt nichts.",
  "pledge.verify.button": "Ja, ich bin’s: zählt meine Zusage",
  "pledge.verify.expired":
    "Dieser Link ist zu alt oder wurde abgeschnitten. Sag mit derselben Adresse noch einmal zu, dann bekommst du einen neuen.",

  // A second look
  "pledge.check": "Einen Moment: Dein Browser erledigt eine kleine Arbeit, die Bots fernhält …",
  "pledge.check.none": "Ohne JavaScript geht es auch; die Mail kommt dann etwas später.",
  "pledge.trap": "Lass dieses Feld leer",
  "pledge.sent.slower":
    "Dein Browser konnte die kleine Arbeit nicht erledigen, die Bots fernhält. Das macht nichts: Die Mail kommt in etwa {minutes, plural, one {# Minute} other {# Minuten}}, oder in zehn, wenn gerade viele aus deinem Netz kommen.",
  "hold.count":
    "{count, plural, =0 {Im Moment ist keine Zusage zur Prüfung zurückgestellt} one {# weitere Zusage ist zur Prüfung zurückgestellt} other {# weitere Zusagen sind zur Prüfung zurückgestellt}}",
  "hold.what":
    "Diese Zusagen sind bestätigt und zählen erst, wenn jemand sie angesehen hat. Die meisten Kampagnen haben welche; ehrliche Menschen kommen durch.",
  "hold.reasons": "Warum (eine Zusage kann mehrere Gründe haben):",
  "hold.reason.count": "{reason}: {count}",
  "hold.reason.network-burst":
    "viele Zusagen kamen auf einmal aus einem Netz, und noch etwas sah nach einer Maschine aus",
  "hold.reason.invitation-burst": "sehr viele Zusagen kamen über eine einzige Einladung",
  "hold.reason.disposable-domain": "die Adresse kommt von einem Dienst für Wegwerfadressen",
  "hold.reason.catch-all-domain": "sehr viele Adressen bei einer wenig bekannten Domain",
  "hold.reason.sequential-addresses": "Adressen, die wie abgezählt aussehen, etwa name1, name2, name3",
  "hold.reason.trap-filled": "ein Feld war ausgefüllt, das Menschen nicht sehen",
  "hold.reason.too-fast": "das Formular kam schneller zurück, als eine Hand es abschicken kann",
  "hold.reason.organiser": "jemand vom Organisationsteam wollte noch einmal hinsehen",
  "hold.correction":
    "Am {day} (UTC) {count, plural, one {wurde # gezählte Zusage} other {wurden # gezählte Zusagen}} zur Prüfung aus der Zählung genommen: {reasons}.",
  "hold.correction.about": "Die Zahl der Zusagen am {day} (UTC)",
  "hold.correction.reason":
    "{out, plural, =0 {Keine gezählte Zusage wurde herausgenommen} one {# gezählte Zusage wurde zur Prüfung herausgenommen} other {# gezählte Zusagen wurden zur Prüfung herausgenommen}}{reasons}; {through, plural, =0 {keine wurde} one {# wurde} other {# wurden}} nach einem zweiten Blick durchgelassen.",
  "hold.because": "Warum: {reasons}.",
  "hold.mine.title": "Deine Zusage wartet auf einen zweiten Blick",
  "hold.mine":
    "Deine Zusage ist gespeichert, zählt aber noch nicht. Das passiert auch ehrlichen Menschen: Es sagt nichts über dich.",
  "hold.mine.answer":
    "Du kannst es selbst klären: am {time} oder kurz danach kommt eine Mail mit einem Knopf. Drücke ihn, und du zählst mit.",
  "hold.mine.organiser":
    "Das Organisationsteam sieht sie sich an, und du bekommst eine Mail. Schneller geht es so: Zieh diese Zusage unten zurück und sag mit einer anderen Adresse zu, die dir gehört und die du behältst.",
  "hold.go":
    "Deine Zusage wartet noch auf einen zweiten Blick: Geh los und mach mit wie alle. „Ich habe es getan“ kannst du hier sagen, sobald sie zählt; wie das geht, steht auf deiner Seite.",
  "hold.answer.title": "Den zweiten Blick klären",
  "hold.answer.text": "Drücke den Knopf, und deine Zusage für „{name}“ zählt.",
  "hold.answer.button": "Ja, ich bin’s: zählt meine Zusage",
  "hold.answer.early": "Das ist etwas zu früh. Komm wieder: {time}. Dieser Link gilt dann noch.",
  "hold.answer.slower":
    "Dein Browser konnte die kleine Arbeit nicht erledigen, die Bots fernhält, darum dauert es länger. Komm wieder: {time}. Dieser Link gilt dann noch.",
  "hold.answer.none":
    "Hier gibt es nichts mehr zu klären: Auf deiner Seite steht, wie es um deine Zusage steht.",
  "hold.answer.organiser": "Diese Zusage muss sich das Organisationsteam ansehen. Du bekommst eine Mail.",

  // Studio: second looks
  "review.title": "Zweite Blicke",
  "review.link": "Zweite Blicke ({count})",
  "review.text":
    "Diese Menschen haben den Knopf in ihrer Mail gedrückt, und etwas an ihren Zusagen kommt auch bei Bots vor. Sie zählen erst, wenn ihr sie durchlasst. Ganze Adressen siehst du nicht; wer hinter einer Domain steht, kannst du nachschlagen.",
  "review.counts":
    "{held, plural, =0 {Niemand ist zurückgestellt} one {# Zusage ist zurückgestellt} other {# Zusagen sind zurückgestellt}}, {counted, plural, one {# zählt} other {# zählen}}.",
  "review.groups": "Was zurückgestellte Zusagen gemeinsam haben",
  "review.common": "Gemeinsam",
  "review.when": "Bestätigt",
  "review.span": "{first} bis {last}",
  "review.group.domain": "Adressen bei {name}",
  "review.group.network": "Netz {name}",
  "review.group.invitation": "eingeladen unterhalb von {name}",
  "review.group.series": "eine Reihe von Adressen ({name})",
  "review.pledges": "Zusagen",
  "review.standing": "Zeigen",
  "review.standing.held": "zurückgestellt",
  "review.standing.counted": "gezählt",
  "review.standing.all": "zurückgestellt und gezählt",
  "review.reason": "Zurückgestellt, weil",
  "review.reason.any": "aus irgendeinem Grund",
  "review.domain": "Domain der Adresse",
  "review.from": "bestätigt ab {time}",
  "review.until": "bestätigt vor {time}",
  "review.decided": "entschieden: {time} (UTC)",
  "review.from.label": "Bestätigt ab ({zone})",
  "review.until.label": "Bestätigt vor",
  "review.filter": "Diese zeigen",
  "review.filter.none": "Alle zurückgestellten zeigen",
  "review.found": "{count, plural, =0 {Keine Zusage} one {# Zusage} other {# Zusagen}}",
  "review.choose": "Auswählen",
  "review.choose.one": "{address} auswählen",
  "review.address": "Adresse",
  "review.why": "Zurückgestellt, weil",
  "review.verified": "Bestätigt",
  "review.shares": "Andere mit gleichem Merkmal",
  "review.share.network": "Netz",
  "review.share.series": "Muster",
  "review.share.invitation": "Einladung",
  "review.next": "Die nächsten {count} zeigen",
  "review.decide": "Entscheiden",
  "review.which.chosen": "Die ich unten auswähle",
  "review.which.all": "{count, plural, one {Die eine} other {Alle #}}, die der Filter zeigt, auf jeder Seite",
  "review.note": "Dein Grund",
  "review.note.hint": "Steht für die anderen im Organisationsteam im Verzeichnis, wer was geändert hat.",
  "review.note.wrong": "Gib einen Grund an: Das Verzeichnis braucht einen. Nichts wurde geändert.",
  "review.through.domain":
    "Auch spätere Zusagen bei dieser Domain durchlassen, wie viele es auch sind (mit „Zurückstellen“: nicht länger)",
  "review.through.network":
    "Auch spätere Zusagen aus diesem Netz durchlassen, wie viele es auch sind (mit „Zurückstellen“: nicht länger)",
  "review.through.invitation":
    "Auch spätere Zusagen über diese Einladung durchlassen, wie viele es auch sind (mit „Zurückstellen“: nicht länger)",
  "review.release": "Durchlassen und zählen",
  "review.hold": "Zurückstellen, nicht zählen",
  "review.told":
    "Jede Person bekommt eine Mail. Beides lässt sich hier rückgängig machen; die öffentliche Zählung zeigt jede Änderung.",
  "review.said.release": "{count, plural, one {# Zusage wurde} other {# Zusagen wurden}} durchgelassen.",
  "review.said.hold": "{count, plural, one {# Zusage ist} other {# Zusagen sind}} jetzt zurückgestellt.",
  "studio.trail.pledges-held": "hat Zusagen für einen zweiten Blick zurückgestellt",
  "studio.trail.pledges-released": "hat zurückgestellte Zusagen durchgelassen",
  "studio.trail.pledges": "{count, plural, one {# Zusage} other {# Zusagen}}. {note}",
  "studio.trail.look": "Noch einmal ansehen",

  // Your part
  "mine.title": "Dein Teil",
  "mine.counted": "Du zählst mit. Danke!",
  "mine.withdrawn": "Du hast deine Zusage zurückgezogen. Sie zählt nicht mehr.",
  "mine.moment": "Dein Moment",
  "mine.moment.now": "Es ist so weit: Geh jetzt",
  "mine.moment.go": "Die Los-Seite öffnen",
  "mine.calendar": "In deinen Kalender eintragen",
  "mine.zone": "Zeitzone",
  "mine.zone.button": "Diese Zeitzone nehmen",
  "mine.zone.wrong": "Diese Zeitzone kennen wir nicht. Schreib sie so: Europe/Berlin.",
  "mine.saved": "Gespeichert.",
  "mine.invite": "Bring jemanden mit",
  "mine.invite.text":
    "Dieser Link gehört dir. Wer über ihn zusagt, zählt als von dir mitgebracht, nur als Zahl.",
  "mine.invite.link": "Dein Einladungslink",
  "mine.invite.copy": "Kopieren",
  "mine.invite.copied": "Kopiert",
  "mine.invite.words": "Deine Worte (ändere sie, wie du magst; du verschickst sie, nie wir)",
  "mine.invite.default": "Ich habe zugesagt, bei „{name}“ mitzumachen: {ask}. Kommst du auch?",
  "mine.invite.share": "Teilen",
  "mine.invite.mail": "Mail",
  "mine.invite.prepare": "Die Links mit diesen Worten machen",
  "mine.invite.server": "Dein Mastodon-Server",
  "mine.invite.note":
    "Jeder Link öffnet den anderen Dienst mit deinen Worten in dessen eigenem Formular. Du liest sie, änderst sie und verschickst sie selbst.",
  "mine.brought":
    "{count, plural, =0 {Über deinen Link ist noch niemand gekommen.} one {# Mensch ist durch dich gekommen.} other {# Menschen sind durch dich gekommen.}}",
  "mine.brought.all":
    "Mit denen, die sie mitgebracht haben: {count, plural, one {# Person} other {# Menschen}}.",
  "mine.plan": "Mach deinen Plan",
  "mine.plan.text": "Wer festlegt, wann, wo und wie, tut es eher. Das hier siehst nur du.",
  "mine.plan.when": "Wann wirst du es tun?",
  "mine.plan.where": "Wo wirst du sein?",
  "mine.plan.device": "Auf welchem Gerät?",
  "mine.plan.before": "Was kommt direkt davor?",
  "mine.plan.button": "Meinen Plan speichern",
  "mine.reminders": "Erinnerungen",
  "mine.reminders.on":
    "Du bekommst bis zu drei Mails: am Tag davor, im Moment selbst und eine Stunde danach.",
  "mine.reminders.off": "Du bekommst keine Erinnerungen.",
  "mine.reminders.stop": "Die Erinnerungen abstellen",
  "mine.reminders.start": "Schickt mir die Erinnerungen",
  "mine.reminders.stopped": "Erledigt: keine Erinnerungen mehr. Deine Zusage gilt weiter.",
  "mine.data": "Deine Daten",
  "mine.data.text": "Wir bewahren deine Adresse verschlüsselt auf, und nur für diese Kampagne.",
  "mine.export": "Meine Daten herunterladen",
  "mine.withdraw": "Meine Zusage zurückziehen",
  "mine.erase": "Mich löschen",
  "mine.erase.text":
    "Beim Löschen verschwinden deine Adresse und dein Plan. Deine Zusage wird aus der Zählung genommen. Das lässt sich nicht rückgängig machen.",
  "mine.erase.sure": "Ja, alles über mich löschen",
  "mine.erased.title": "Gelöscht",
  "mine.erased":
    "Deine Adresse, dein Plan und deine Mails sind weg. Nichts hier lässt sich mehr mit dir verbinden.",
  "mine.expired":
    "Dieser Link ist zu alt oder wurde abgeschnitten. Sag mit derselben Adresse noch einmal zu: Die Mail bringt dich hierher zurück.",

  // The public log, receipts and their check
  "ledger.title": "Das öffentliche Protokoll",
  "ledger.lead":
    "Alles, was diese Kampagne zählt, steht hier, der Reihe nach und unterschrieben. Wer einen Beleg oder einen früheren Prüfpunkt aufhebt, merkt es, wenn später etwas geändert wird: vom Organisationsteam, von den Leuten, die diesen Server betreiben, oder von jemandem, der einbricht.",
  "ledger.link": "Das öffentliche Protokoll: Prüf die Zählung selbst",
  "ledger.now": "Der Stand",
  "ledger.size": "Länge",
  "ledger.leaves": "{count, plural, one {# Eintrag} other {# Einträge}}",
  "ledger.signed": "Zuletzt unterschrieben",
  "ledger.age":
    "{minutes, plural, =0 {Vor weniger als einer Minute.} one {Vor # Minute.} other {Vor # Minuten.}} Sobald etwas dazukommt, wird es innerhalb einer Sekunde neu unterschrieben.",
  "ledger.root": "Wurzel (ein Fingerabdruck aller Einträge)",
  "ledger.key": "Schlüssel, der es unterschreibt",
  "ledger.key.link": "Der Schlüssel",
  "ledger.checkpoint": "Der unterschriebene Prüfpunkt",
  "ledger.figures": "Was es zusammen ergibt",
  "ledger.figures.caption":
    "Gezählt aus {count, plural, one {dem ersten Eintrag} other {den ersten # Einträgen}}",
  "ledger.figure.verified": "Menschen, die zugesagt und bestätigt haben",
  "ledger.figure.held": "Wartet auf einen zweiten Blick, nicht gezählt",
  "ledger.figure.withdrawn": "Rückzüge",
  "ledger.figure.confirmed": "Haben „Ich habe es getan“ gesagt",
  "ledger.figures.json": "Dasselbe für Programme, nach Tag und Kanal",
  "ledger.check": "Prüf es selbst",
  "ledger.check.text":
    "Dieser Befehl braucht nur die Adresse. Er lädt das Protokoll herunter, berechnet die Wurzel und jede Zahl neu und sagt, ob sie dem entsprechen, was auf dieser Seite steht:",
  "ledger.check.files":
    "Das Protokoll liegt im Format der Transparenzprotokolle vor (C2SP tlog-tiles), andere Programme können es also auch lesen.",
  "ledger.witnesses": "Wer darüber wacht",
  "ledger.witnesses.text":
    "Ein Zeuge bewahrt den letzten Prüfpunkt auf, den er gesehen hat, und unterschreibt einen neueren nur, wenn sich davor nichts geändert hat. So kann niemand unbemerkt verschiedenen Leuten verschiedene Protokolle zeigen oder zu einem alten zurückkehren.",
  "ledger.witnesses.none":
    "Noch niemand: Bisher wachen nur die darüber, die einen Beleg oder einen Prüfpunkt aufheben.",
  "ledger.witness.signed":
    "hat {minutes, plural, =0 {vor weniger als einer Minute} one {vor einer Minute} other {vor # Minuten}} unterschrieben, bei {count, plural, one {# Eintrag} other {# Einträgen}}",
  "ledger.witness.silent": "hat noch nicht unterschrieben",
  "ledger.witness.not-this-log":
    "Das ist kein Prüfpunkt, den der Schlüssel des Protokolls unterschrieben hat; schick den mitunterschriebenen Prüfpunkt als Text.",
  "ledger.witness.unknown":
    "Kein Zeuge, den dieser Server kennt, hat ihn unterschrieben; bitte wer den Server betreibt, deine witness.pub in WITNESSES einzutragen.",
  "ledger.witnesses.how":
    "Jede und jeder kann Zeuge sein. Schick die Zeile in my-witness/witness.pub an die Leute, die diesen Server betreiben, dann stehst du hier:",
  "ledger.people":
    "Menschen stehen im Protokoll unter einem zufällig wirkenden Namen, der in jeder Kampagne ein anderer ist, mit Minute und Kanal. Wer die eigene Zusage löscht, löst die letzte Verbindung zu diesem Namen.",
  "ledger.corrections": "Berichtigungen",
  "ledger.corrections.none": "Bisher keine.",
  "ledger.correction": "{time}, Eintrag {index}",
  "receipt.title": "Dein Beleg",
  "receipt.text":
    "Er beweist, dass deine Zusage im öffentlichen Protokoll steht. Heb ihn auf: Mit ihm kannst du, oder wem du ihn zeigst, feststellen, dass niemand dich aus der Zählung genommen hat.",
  "receipt.file": "Den Beleg herunterladen",
  "receipt.print": "Seite zum Drucken",
  "receipt.says": "„{name}“: Deine Zusage ist Eintrag {place, number} des öffentlichen Protokolls.",
  "receipt.keep": "Das ist der ganze Beleg. Heb ihn als Datei oder auf Papier auf.",
  "receipt.privacy":
    "Er enthält weder Namen noch Adresse. Wer ihn hat, kann deine Einträge im Protokoll finden (bestätigt, zurückgezogen, „Ich habe es getan“); zeig ihn also nur denen, die das wissen dürfen.",
  "receipt.qr": "Der Beleg als QR-Code",
  "receipt.qr.text":
    "Eine Kamera, die diesen Code liest, öffnet {address} mit diesem Beleg darin. Prüfen lässt er sich auch auf jedem anderen Computer.",
  "receipt.check": "Jetzt prüfen",
  "receipt.soon":
    "Deine Zusage ist gespeichert. Das Protokoll wird gerade unterschrieben: Bitte öffne diese Seite in einer Sekunde noch einmal.",
  "receipt.none": "Es gibt keinen Beleg, weil diese Zusage nie bestätigt wurde.",
  "check.title": "Einen Beleg prüfen",
  "check.lead":
    "Ein Beleg beweist, dass eine Zusage im öffentlichen Protokoll einer Kampagne steht. Alle dürfen einen prüfen. Nichts, was du hier eingibst, wird aufbewahrt.",
  "check.paste": "Der Beleg",
  "check.paste.hint": "Füge den ganzen Text der Datei ein, von der ersten Klammer bis zur letzten.",
  "check.file": "Oder wähle die Datei",
  "check.button": "Prüfen",
  "check.offline":
    "Du möchtest lieber nicht uns fragen? Dieser Befehl prüft einen Beleg auf deinem eigenen Computer, ohne Netz:",
  "check.genuine": "Dieser Beleg ist echt",
  "check.counted":
    "Eintrag {place, number} von {origin} sagt: Eine Zusage wurde bestätigt und gezählt, {time}.",
  "check.held":
    "Eintrag {place, number} von {origin} sagt: Eine Zusage wurde bestätigt, {time}. Sie wartete damals auf einen zweiten Blick und zählte noch nicht.",
  "check.other": "Eintrag {place, number} von {origin}, {time}, ist von der Art „{kind}“.",
  "check.signed":
    "Der eigene Schlüssel des Protokolls hat ihn unterschrieben, als das Protokoll {size, plural, one {# Eintrag} other {# Einträge}} hatte.",
  "check.today":
    "Das Protokoll hat heute {size, plural, one {# Eintrag} other {# Einträge}}, und dieser Eintrag steht noch an seinem Platz.",
  "check.elsewhere":
    "Das Protokoll liegt nicht auf diesem Server, darum können wir nicht sagen, ob der Schlüssel im Beleg der Kampagne gehört. Vergleiche ihn mit dem Schlüssel auf der Seite der Kampagne.",
  "check.compare-key": "Vergleiche diesen Schlüssel mit dem auf der Protokollseite der Kampagne:",
  "check.wrong": "Dieser Beleg beweist nichts",
  "check.fault.not-json":
    "Das ist kein ganzer Beleg: Eine Klammer, ein Anführungszeichen oder ein Komma fehlt oder ist zu viel. Wurde er beim Kopieren abgeschnitten?",
  "check.fault.not-a-receipt":
    "Das ist kein Beleg: Ein Teil fehlt, ist zu viel oder heißt anders. Ein Beleg hat genau diese Teile: format, key, index, leaf, proof, checkpoint.",
  "check.fault.key-unreadable":
    "Der Schlüssel in diesem Beleg (der Teil „key“) wurde geändert oder abgeschnitten: Seine eigenen Prüfziffern passen nicht.",
  "check.fault.key-of-another":
    "Dieser Beleg ist mit einem anderen Schlüssel unterschrieben als dem, den du genannt hast. Er gehört vielleicht zu einer anderen Kampagne, oder jemand hat ihn erfunden.",
  "check.fault.leaf-unreadable":
    "Der Eintrag in diesem Beleg (der Teil „leaf“) wurde geändert: Er ist nicht so geschrieben, wie das Protokoll seine Einträge schreibt.",
  "check.fault.proof-unreadable":
    "Der Teil „proof“ wurde geändert oder abgeschnitten: Eine seiner Zeilen ist kein Fingerabdruck von 32 Bytes.",
  "check.fault.index-outside":
    "Der Platz in diesem Beleg (der Teil „index“) liegt hinter dem Ende des unterschriebenen Protokolls. Er wurde geändert.",
  "check.fault.not-in-log":
    "Die Unterschrift ist echt, aber dieser Eintrag steht nicht an diesem Platz im Protokoll. Mindestens ein Zeichen des Eintrags („leaf“), seines Platzes („index“) oder des Wegs zur Wurzel („proof“) wurde geändert.",
  "check.fault.not-a-checkpoint":
    "Der Teil „checkpoint“ wurde geändert oder abgeschnitten: Er ist kein unterschriebener Prüfpunkt mehr.",
  "check.fault.not-signed-by-key":
    "Der Prüfpunkt in diesem Beleg ist nicht mit dem Schlüssel darin unterschrieben. Eines von beiden wurde geändert.",
  "check.fault.signature-wrong":
    "Die Unterschrift passt nicht. Etwas im Teil „checkpoint“ wurde geändert, nachdem das Protokoll ihn unterschrieben hatte: sein Name, seine Größe, seine Wurzel oder die Unterschrift selbst.",
  "check.fault.other-log":
    "Der Prüfpunkt ist mit dem Schlüssel unterschrieben, nennt aber ein anderes Protokoll als der Schlüssel. Er wurde aus zwei Protokollen zusammengesetzt.",
  "check.fault.not-this-log":
    "Dieser Beleg nennt ein Protokoll dieses Servers, ist aber mit einem fremden Schlüssel unterschrieben. Jemand anders hat ihn gemacht.",
  "check.fault.leaf-gone":
    "Dieser Beleg ist echt, und das Protokoll auf diesem Server hat seinen Eintrag nicht mehr. Das Protokoll wurde geändert oder auf einen älteren Stand zurückgesetzt. Bitte erzähl es weiter: Dafür sind Belege da.",

  // Go
  "go.title": "Los",
  "go.before": "Noch nicht. Es beginnt: {time}.",
  "go.countdown": "Noch",
  "go.until": "Bis {time}",
  "go.after": "Der Moment ist vorbei.",
  "go.door.note":
    "Dort handelst du selbst, mit eigener Hand und eigenem Konto. Wir bringen dich nur bis zur Tür.",
  "go.public":
    "Hast du zugesagt? Geh über deine persönliche Seite: Der Link steht in deiner Mail. Dann zählst du als durch die Tür geschickt.",
  "go.door.other": "Andere Wege hinein",
  "go.live": "Live",
  "go.done": "Ich habe es getan",
  "go.done.amount": "Wie viel hast du ausgegeben? (wenn du es sagen magst)",
  "go.done.amount.wrong": "Schreib den Betrag als Zahl, zum Beispiel 0.99.",
  "go.done.thanks": "Notiert: Du hast es getan. Danke!",
  "go.done.note": "Das ist dein eigenes Wort; im Bericht heißt es „nach eigener Angabe“.",
  "go.live.counts":
    "{pledged, plural, one {# Person hat zugesagt} other {# Menschen haben zugesagt}}, {doors, plural, one {# ging} other {# gingen}} durch die Tür, {confirmed, plural, one {# sagt} other {# sagen}} „Ich habe es getan“",

  // Studio: signing in
  "sign-in.title": "Als Organisationsteam anmelden",
  "sign-in.text": "Kein Passwort: Wir schicken dir einen Link, der einmal gilt.",
  "sign-in.address": "Deine E-Mail-Adresse",
  "sign-in.address.theirs": "Die E-Mail-Adresse der Person",
  "sign-in.hint":
    "Die, unter der du hier organisierst. Du gehörst noch nicht dazu? Bitte jemanden vom Team, dich aufzunehmen.",
  "sign-in.button": "Schickt mir den Link",
  "sign-in.no-mail":
    "Dieser Server verschickt noch keine Mails. Nimm den Link, der beim Starten ausgegeben wurde, oder bitte jemanden vom Team um den im Postausgang der Kampagne.",
  "sign-in.sent.title": "Schau in dein Postfach",
  "sign-in.sent.text":
    "Wenn du hier unter dieser Adresse organisierst, ist ein Link unterwegs. Er gilt einmal, eine Stunde lang.",
  "sign-in.again": "Einen neuen Link anfordern",
  "sign-in.press":
    "Drücke den Knopf, um dich auf diesem Gerät anzumelden. Die Seite nur zu öffnen verbraucht nichts.",
  "sign-in.press.button": "Mich anmelden",
  "sign-in.expired":
    "Dieser Link wurde schon benutzt, ist zu alt oder wurde abgeschnitten. Das kommt vor: Fordere auf der Anmeldeseite einen neuen an.",
  "sign-in.out": "Abmelden",

  // Studio: campaigns and templates
  "studio.title": "Deine Kampagnen",
  "studio.none": "Du hast noch keine Kampagne. Wähle unten, was die Leute tun sollen.",
  "studio.new.choose": "Eine neue Kampagne beginnen",
  "studio.new.choose.text":
    "Was werden die Leute tun? Die Wahl füllt aus, was sie kann. Du kannst alles ändern.",
  "studio.template.chart-rush": "Charts-Ansturm",
  "studio.template.chart-rush.text": "Alle kaufen das Lied in denselben Stunden.",
  "studio.template.chart-rush.ask":
    "Kauf den Song einmal, wenn du ihn willst, mit deinem eigenen Konto, in den Stunden des Ansturms.",
  "studio.template.chart-rush.door": "Song im Laden öffnen",
  "studio.template.vote": "Abstimmung",
  "studio.template.vote.text": "Alle stimmen einmal ab, ganz offen.",
  "studio.template.vote.ask":
    "Stimm einmal ab, mit deinem eigenen Konto, für das, was du selbst wählen würdest.",
  "studio.template.vote.door": "Abstimmung öffnen",
  "studio.template.petition": "Petition",
  "studio.template.petition.text": "Viele unterschreiben am selben Tag, damit man es sieht.",
  "studio.template.petition.ask":
    "Lies die Petition und unterschreib sie, wenn du zustimmst, einmal mit deinem eigenen Namen.",
  "studio.template.petition.door": "Petition öffnen",
  "studio.template.letters": "Briefe",
  "studio.template.letters.text": "Alle schreiben einen Brief an die, die entscheiden.",
  "studio.template.letters.ask":
    "Schreib einen Brief mit deinen eigenen Worten und unterschreib ihn mit deinem Namen.",
  "studio.template.letters.door": "Nachsehen, wohin du schreibst",
  "studio.template.phone-in": "Anrufe",
  "studio.template.phone-in.text": "Alle rufen einmal im Büro an.",
  "studio.template.phone-in.ask":
    "Ruf einmal im Büro an, sag, wer du bist und worum du bittest, und sei freundlich.",
  "studio.template.phone-in.door": "Im Büro anrufen",
  "studio.template.meeting": "Treffen oder Kundgebung",
  "studio.template.meeting.text": "Alle kommen an einen Ort.",
  "studio.template.meeting.ask": "Komm zum Treffen und bleib, wenn du kannst, bis zum Ende.",
  "studio.template.meeting.door": "Wo es ist und wie du hinkommst",
  "studio.template.concert": "Benefizkonzert",
  "studio.template.concert.text": "Leute kommen oder hören zu, und spenden.",
  "studio.template.concert.ask": "Komm zum Konzert oder hör von zu Hause zu, und gib, was du magst.",
  "studio.template.concert.door": "Karte kaufen oder geben",
  "studio.template.word-of-mouth": "Mundpropaganda",
  "studio.template.word-of-mouth.text": "Leute probieren etwas aus und erzählen ehrlich davon.",
  "studio.template.word-of-mouth.ask":
    "Probier es aus und sag jemandem, mit dem du befreundet bist, mit eigenen Worten, was du ehrlich davon hältst.",
  "studio.template.word-of-mouth.door": "Ansehen, was es ist",
  "studio.template.news-release": "Pressemeldung",
  "studio.template.news-release.text": "Viele veröffentlichen dieselbe Nachricht am selben Tag.",
  "studio.template.news-release.ask":
    "Veröffentliche die Nachricht bei dir und mit deinen eigenen Worten, mit einem Link zur Quelle.",
  "studio.template.news-release.door": "Mitteilung lesen",
  "studio.template.empty": "Etwas anderes",
  "studio.template.empty.text": "Beginne mit einem leeren Formular.",
  "studio.back": "Zurück",
  "studio.state.draft": "Entwurf",
  "studio.state.open": "Offen",
  "studio.state.rush": "Es passiert gerade",
  "studio.state.closed": "Geschlossen",
  "studio.state.reported": "Bericht erschienen",

  // Studio: the form
  "studio.new.title": "Neue Kampagne",
  "studio.edit.title": "Die Kampagne ändern",
  "studio.part.what": "Was die Leute tun",
  "studio.part.where": "Wo sie es tun",
  "studio.part.when": "Wann sie es tun",
  "studio.part.goal": "Was als Erfolg zählt",
  "studio.part.who": "Wer dahintersteckt",
  "studio.part.more": "Wenn du magst: mehr",
  "studio.part.story": "Die Geschichte",
  "studio.part.doors": "Weitere Links, nach Land oder Gerät",
  "studio.part.asks": "Was Mitmachende gefragt werden",
  "studio.part.words": "Worte zum Teilen, Sprachen",
  "studio.part.feed": "Die Plätze ablesen",
  "studio.field.name": "Name der Kampagne",
  "studio.hint.name": "Kurz. Daraus wird ihre Adresse gemacht, zum Beispiel /c/save-the-library.",
  "studio.field.ask-kind": "Die Leute werden",
  "studio.ask.buy": "etwas kaufen",
  "studio.ask.stream": "zuhören oder zuschauen",
  "studio.ask.vote": "abstimmen",
  "studio.ask.sign": "unterschreiben",
  "studio.ask.write": "schreiben",
  "studio.ask.phone": "anrufen",
  "studio.ask.attend": "an einen Ort kommen",
  "studio.ask.give": "Geld geben",
  "studio.ask.publish": "veröffentlichen",
  "studio.ask.share": "es weitersagen",
  "studio.field.ask": "Das eine, worum du alle bittest",
  "studio.hint.ask": "Ein Satz, dem jeder Mensch folgen kann.",
  "studio.field.venue": "Ort",
  "studio.hint.venue":
    "Die Charts, der Laden, die Petitionsseite oder das Amt. Von denen in der Liste kennen wir die Regeln.",
  "studio.venue.other": "Nicht in der Liste",
  "studio.field.venue-name": "Name des Ortes",
  "studio.hint.venue-name":
    "Zum Beispiel der Stadtrat oder der Saal. Dort gelten eigene Regeln; bitte lies sie.",
  "studio.venue.counts": "Was dort zählt",
  "studio.venue.window": "Zeitraum, über den gezählt wird",
  "studio.venue.updates": "Wie oft die Liste erneuert wird",
  "studio.venue.one": "Eins für jeden Menschen",
  "studio.venue.may": "Worum du bitten darfst",
  "studio.venue.may-not": "Was dort gegen die Regeln ist",
  "studio.venue.door": "Wie ein Link dort aussieht",
  "studio.venue.open-ask.careful": "Sei hier vorsichtig: Lies unten, worum man nicht bitten darf.",
  "studio.venue.open-ask.no": "Offen um etwas zu bitten ist an diesem Ort gegen die Regeln.",
  "studio.venue.open-ask.off":
    "Dieser Ort ist hier abgeschaltet: Für solche Kampagnen braucht es die Leute, die diesen Server betreiben.",
  "studio.field.item": "Was genau",
  "studio.hint.item":
    "Das Lied und von wem es ist, die Petition, die Person, der ihr schreibt, die Veranstaltung.",
  "studio.field.door": "Link zur eigenen Seite des Ortes",
  "studio.hint.door": "Wo die Leute handeln, mit eigener Hand. Eine Telefonnummer geht auch.",
  "studio.field.door-label": "Was auf dem Link steht",
  "studio.field.door-country": "Nur für dieses Land (leer: alle)",
  "studio.field.door-device": "Nur auf",
  "studio.device.any": "jedem Gerät",
  "studio.device.phone": "einem Telefon",
  "studio.device.computer": "einem Computer",
  "studio.hint.doors":
    "Alle Mitmachenden sehen den Link, der am besten passt. Lass Zeilen leer, wenn du keine brauchst.",
  "studio.field.date": "Tag",
  "studio.field.from": "Von",
  "studio.field.until": "Bis",
  "studio.hint.until": "Ein Ende vor dem Anfang meint den Tag danach.",
  "studio.field.mode": "Zur selben Zeit oder für alle zu ihrer eigenen Stunde?",
  "studio.mode.together": "Alle auf einmal, überall",
  "studio.mode.local": "Dieselben Stunden nach der eigenen Uhr",
  "studio.field.zone": "Deine Zeitzone",
  "studio.hint.zone":
    "Zum Beispiel Europe/Berlin. Für einen Moment „alle auf einmal“ gelten die Stunden nach dieser Uhr.",
  "studio.hint.goal": "Fülle eines von beiden aus, oder beide. Es ist vom ersten Tag an öffentlich.",
  "studio.field.people": "Zahl der Menschen",
  "studio.field.rank": "Platz in der Liste",
  "studio.hint.who": "Alle vier sind öffentlich. Sie machen aus euch eine ehrliche Menge.",
  "studio.field.organiser": "Wer organisiert",
  "studio.hint.organiser": "Dein Name oder der eurer Gruppe, und wie man euch erreicht.",
  "studio.field.benefits": "Wer etwas davon hat",
  "studio.hint.benefits": "Zum Beispiel: die Band Black Lab und ihr Label.",
  "studio.field.pays": "Wer die Kampagne bezahlt",
  "studio.hint.pays": "Wenn niemand bezahlt, sag das.",
  "studio.field.money": "Wohin das Geld geht, das die Leute ausgeben",
  "studio.hint.money": "Wenn kein Geld ausgegeben wird, sag das.",
  "studio.field.story": "Warum",
  "studio.hint.story":
    "Leere Zeilen machen Absätze, **Sternchen** machen fett, [Worte](https://…) machen Links.",
  "studio.field.asks-country": "Mitmachende nach ihrem Land fragen",
  "studio.field.asks-amount": "Hinterher fragen, wie viel sie ausgegeben haben (sie müssen es nicht sagen)",
  "studio.field.currency": "Währung",
  "studio.hint.currency": "Drei Buchstaben, zum Beispiel EUR oder USD.",
  "studio.field.share-text": "Erste Worte zum Teilen für Mitmachende",
  "studio.hint.share-text":
    "Sie ändern sie und verschicken sie selbst. Bleibt das leer, schlagen wir welche vor.",
  "studio.field.languages": "Sprachen der Kampagne",
  "studio.hint.languages":
    "Zum Beispiel en oder en, de. Die erste ist die, in der du hier schreibst; die anderen bekommen unten eigene Felder.",
  "studio.field.texts": "Texte in anderen Sprachen",
  "studio.hint.texts":
    "Wer diese Sprache liest, bekommt diese Texte. Lass alle leer, dann gilt der Haupttext.",
  "studio.feed.example": "Zum Beispiel {example}",
  "studio.feed.key":
    "Um diese Liste abzulesen, braucht es einen Schlüssel der Leute, die diesen Server betreiben.",
  "studio.feed.upload": "Diese Liste wird nicht von selbst abgelesen: Du bringst ihre Zahlen als Datei.",
  "studio.feed.id": "Ihre Nummer dort",
  "studio.feed.artist": "Wer es macht, so wie die Liste es schreibt",
  "studio.feed.title": "Titel, so wie die Liste ihn schreibt",
  "studio.field.rehearsal": "Das ist eine Probe",
  "studio.hint.rehearsal":
    "Zum Ausprobieren mit simulierten Menschen. Jede Seite sagt das, und es kann nie eine echte Kampagne werden.",
  "front-door.refused": "Darum darf man dort nicht bitten",
  "front-door.refused.text":
    "So kann die Kampagne nicht öffnen. Jeder Punkt nennt die Worte, die Regel mit ihrer Quelle und worum du stattdessen bitten kannst.",
  "front-door.conditions": "Bevor sie öffnet",
  "front-door.conditions.text": "Die Kampagne öffnet, sobald diese Punkte beantwortet oder behoben sind.",
  "front-door.clear": "Sie darf öffnen",
  "front-door.clear.text":
    "Für diese Warnungen steht das Organisationsteam ein; die öffentliche Seite zeigt sie.",
  "front-door.instead": "Stattdessen:",
  "front-door.may": "Worum man dort bitten darf",
  "front-door.take": "Das nehmen",
  "front-door.take.this": "Das nehmen: {ask}",
  "front-door.taken": "In das Formular unten übernommen. Noch ist nichts gespeichert.",
  "front-door.marks.refused": "Um die markierten Worte darf man nicht bitten:",
  "front-door.answer.refused": "Mit dieser Antwort darf die Kampagne nicht öffnen:",
  "front-door.marks.warned": "Sei vorsichtig mit den markierten Worten:",
  "front-door.source": "Quelle:",
  "front-door.seen": "gelesen {seen}{dated, select, yes { (Kopie vom {copy})} other {}}",
  "front-door.confidence.high": "hohe Sicherheit",
  "front-door.confidence.medium": "mittlere Sicherheit",
  "front-door.confidence.low": "geringe Sicherheit",
  "front-door.answers": "Wie die Leute handeln",
  "front-door.answers.hint":
    "Die Vordertür. Die Antworten sind öffentlich, und die Kampagne öffnet, sobald sie zum Ort und zum Gesetz passen.",
  "front-door.choose": "Bitte wählen",
  "front-door.once":
    "In dem Zeitraum, über den der Ort zählt. Dort zählt ein Mensch höchstens {count, plural, one {einmal} other {#-mal}}.",
  "front-door.unanswered": "Bitte beantworte das, bevor die Kampagne öffnet.",
  "front-door.unsettled": "Mit dieser Antwort öffnet die Kampagne noch nicht.",
  "front-door.wrong.times": "Schreib eine ganze Zahl ab 1.",
  "front-door.noticed": "Wir haben diese Warnung gelesen und stehen für unsere Worte ein: {about}",
  "front-door.noticed.mend": "Das muss im Text behoben werden: {about}",
  "front-door.times": "{count, plural, one {einmal} =2 {zweimal} other {#-mal}}",
  "front-door.law": "Gesetz",
  "front-door.panel": "Wie diese Kampagne die Regeln einhält",
  "front-door.panel.clear":
    "In Ordnung: Die Bitte, die Texte und die Antworten des Organisationsteams wurden, so wie sie jetzt dastehen, an den Regeln von „{venue}“ und am Gesetz gemessen.",
  "front-door.panel.conditions":
    "Offene Fragen: Die Texte und Antworten wurden an den Regeln von „{venue}“ und am Gesetz gemessen, und einige Punkte sind noch unbeantwortet.",
  "front-door.panel.refused":
    "Nicht in Ordnung: Nach den Regeln von „{venue}“ oder dem Gesetz, wie wir sie heute kennen, darf man um etwas auf dieser Seite nicht bitten.",
  "front-door.panel.no-profile":
    "Wir haben kein Profil von „{venue}“, die dortigen Regeln wurden also nicht gelesen: nur das Gesetz und die Regeln, die hier für jede Kampagne gelten.",
  "front-door.panel.answers": "Was das Organisationsteam antwortet",
  "front-door.panel.unanswered": "Es wurde nichts gefragt: Die Kampagne öffnete, bevor es diese Fragen gab.",
  "front-door.panel.disclosed": "Was offengelegt werden muss",
  "front-door.panel.who": "Wer abgelehnt oder gewarnt hat",
  "front-door.panel.warned":
    "{refused, plural, =0 {Niemand hat abgelehnt} one {Eine Regel lehnt ab} other {# Regeln lehnen ab}}, {warned, plural, =0 {niemand hat gewarnt} one {eine hat gewarnt, und das Organisationsteam steht für die Worte ein} other {# haben gewarnt, und das Organisationsteam steht für die Worte ein}}.",
  "front-door.panel.rules": "Die {count} Regeln, an denen sie gemessen wurde, mit Quellen",
  "front-door.panel.limits":
    "Worte und Antworten, von einer Maschine geprüft: Sie kann etwas übersehen, und das ist keine Rechtsberatung. Sicherheit: hoch = in der Regel selbst gelesen; mittel = in einem Auszug oder einer guten zweiten Quelle gelesen; gering = erschlossen oder aus dem Gedächtnis.",

  // What the rules of the front door are about, what to ask instead, and the questions to organisers
  "rule.ask-votes": "Menschen um Stimmen bitten, wo schon das Bitten verboten ist.",
  "rule.ask-votes.mend":
    "Lass die Kampagne diese Liste nur beobachten und erzähl, warum sie dir wichtig ist: Kommt und seht, fragt alles. Kein Wort von Stimmen.",
  "rule.ask-comments": "Menschen um Kommentare bitten, wo das verboten ist.",
  "rule.ask-comments.mend": "Beantworte Fragen selbst, wenn es dein Werk ist; bitte niemanden um Kommentare.",
  "rule.election-reward": "Etwas von Wert für das Wählen oder das Eintragen ins Wählerverzeichnis.",
  "rule.election-reward.mend": "Erinnere an den Tag und daran, was mitzubringen ist; biete nichts dafür.",
  "rule.false-voting-facts": "Falsche Angaben dazu, wann, wo, wie und wer wählen darf.",
  "rule.false-voting-facts.mend":
    "Verweise für Tag, Ort und Unterlagen auf die eigene Seite der Wahlbehörde.",
  "rule.several-accounts": "Mit mehr als einem Konto, einer Adresse oder einer Nummer handeln.",
  "rule.several-accounts.mend": "Bitte alle, einmal zu handeln, mit dem Konto, das sie immer benutzen.",
  "rule.borrowed-identity": "Im Namen von jemand anderem handeln oder mit einem geliehenen Konto.",
  "rule.borrowed-identity.mend": "Schick ihnen den Link, damit sie selbst entscheiden und handeln.",
  "rule.invented-details": "Erfundene Namen, Adressen oder Postleitzahlen und Wegwerfadressen.",
  "rule.invented-details.mend":
    "Nur wer berechtigt ist, kann handeln; sag den anderen, wie sie auf andere Weise helfen können.",
  "rule.other-country": "Verbergen, wo man ist, um in der Liste eines anderen Landes gezählt zu werden.",
  "rule.other-country.mend":
    "Bitte die Leute, dort zu handeln, wo sie sind; sag denen anderswo, wie sie sonst helfen können.",
  "rule.loop-streaming": "Abspielen, ohne dass jemand zuhört: Schleifen, stumme Geräte, ganze Nächte.",
  "rule.loop-streaming.mend": "Bitte die Leute, zuzuhören, wenn sie es hören möchten.",
  "rule.many-devices": "Eine Person handelt mit mehreren Geräten, Fenstern oder Browsern zugleich.",
  "rule.many-devices.mend": "Eine Person, ein Gerät: Das reicht.",
  "rule.repeat-act": "Dieselbe Handlung einer Person öfter, als der Ort sie zählt.",
  "rule.repeat-act.mend": "Bitte einmal darum: Einmal ist, was zählt.",
  "rule.paid-back": "Käufe oder Stimmen, die jemand anders erstattet oder bezahlt.",
  "rule.paid-back.mend":
    "Sag, dass es das eigene Geld und die eigene Wahl ist; wer es sich nicht leisten kann, kann es stattdessen weitersagen.",
  "rule.reward": "Ein Preis, ein Rabatt oder ein anderer Vorteil für die Handlung.",
  "rule.reward.mend": "Danke den Leuten hinterher; biete nichts für die Handlung.",
  "rule.bought-engagement": "Gekaufte oder verkaufte Stimmen, Wiedergaben, Follower oder Plätze.",
  "rule.bought-engagement.mend": "Bitte alle, Leute einzuladen, die sie kennen.",
  "rule.traded-engagement": "Likes, Follows, Bewertungen oder Stimmen im Tausch gegen das Gleiche.",
  "rule.traded-engagement.mend": "Lass die Leute folgen, liken und wählen, was ihnen selbst gefällt.",
  "rule.split-payments":
    "Aufgeteilte Bestellungen oder solche mit Geschenk- oder Guthabenkarten, um eine Grenze zu umgehen.",
  "rule.split-payments.mend": "Ein Exemplar pro Person, bezahlt wie immer.",
  "rule.clear-traces": "Cookies löschen oder private Fenster benutzen, um noch einmal gezählt zu werden.",
  "rule.clear-traces.mend": "Eine Antwort pro Person.",
  "rule.hide-from-filter":
    "Eine organisierte Handlung anders aussehen lassen, damit der Ort sie nicht bemerkt.",
  "rule.hide-from-filter.mend":
    "Wenn es versteckt werden muss, bitte nicht darum. Sag offen, dass die Leute mit der Kampagne kommen.",
  "rule.automation": "Programme, Skripte oder Klickfarmen, die anstelle von Menschen handeln.",
  "rule.automation.mend": "Wir schicken Menschen, nie Programme: Bitte alle, von Hand zu handeln.",
  "rule.brigading":
    "Gegen das Werk anderer vorgehen: Abwertungen, schlechte Bewertungen in Massen, Überfälle.",
  "rule.brigading.mend": "Sprich für deine Seite und lass die andere in Ruhe.",
  "rule.mass-report": "Jemanden in Massen melden, damit ein Konto oder Beitrag gelöscht wird.",
  "rule.mass-report.mend": "Melde nur, was du selbst gesehen hast und was wohl gegen die Regeln ist.",
  "rule.overload": "Leitungen, Postfächer oder Server blockieren, damit andere nicht durchkommen.",
  "rule.overload.mend":
    "Ein Anruf oder Brief pro Person, zu einer passenden Zeit; in Wellen, wo die Tür schmal ist.",
  "rule.harassment": "Zu jemandem nach Hause gehen oder private Adressen und Nummern verbreiten.",
  "rule.harassment.mend": "Benutze nur die offiziellen Kontaktdaten des Büros.",
  "rule.spam-contacts": "Nachrichten oder Erwähnungen an möglichst viele, die nicht darum gebeten haben.",
  "rule.spam-contacts.mend": "Bitte die Leute, es den wenigen zu sagen, die es angeht, einzeln.",
  "rule.upload-contacts": "Adressen anderer Leute an die Kampagne geben.",
  "rule.upload-contacts.mend":
    "Alle verschicken die Einladung von ihrem eigenen Konto; wir nehmen nie Adressen von Freunden.",
  "rule.review-slant": "Um Bewertungen in nur einem Ton bitten.",
  "rule.review-slant.mend": "Wenn du es benutzt hast, schreib, was du denkst, gut oder schlecht.",
  "rule.review-unread":
    "Bewertungen oder Stimmen zu etwas, das man nicht gelesen, gespielt oder benutzt hat.",
  "rule.review-unread.mend": "Bewerte nur, was du kennst.",
  "rule.tag-hijack": "Fremde oder unpassende Schlagwörter, um Aufmerksamkeit zu bekommen.",
  "rule.tag-hijack.mend": "Benutze das eigene Schlagwort der Kampagne.",
  "rule.canvassing": "Eine Menge in die Gespräche schicken, in denen über einen Artikel entschieden wird.",
  "rule.canvassing.mend":
    "Bitte die Leute, den Artikel zu lesen oder das Bearbeiten mit Quellen und ohne eigenes Interesse zu lernen.",
  "rule.secrecy": "Die Kampagne geheim halten oder so tun, als gehöre man nicht dazu.",
  "rule.secrecy.mend": "Sag offen, dass die Leute mit der Kampagne kommen.",
  "rule.hidden-interest":
    "Verbergen, dass man für den Hersteller arbeitet, von ihm bezahlt wird oder zu ihm gehört.",
  "rule.hidden-interest.mend":
    "Sag es an derselben Stelle: „Ich arbeite für …“, „Wir verdienen …, wenn das klappt“.",
  "rule.copy-text": "Ein fertiger Text, den alle unverändert schicken.",
  "rule.copy-text.mend": "Gib zwei oder drei Punkte und ein leeres Feld: Alle schreiben mit eigenen Worten.",
  "rule.certain-success": "Ein Ergebnis versprechen, das niemand wissen kann.",
  "rule.certain-success.mend": "Zeig die Vorhersage mit ihrer Spanne.",
  "rule.false-majority": "Für alle sprechen oder das Ergebnis einer Menge als öffentliche Meinung zeigen.",
  "rule.false-majority.mend":
    "Sag, wie viele bestätigte Menschen mitgemacht haben und dass sie sich dafür entschieden haben.",
  "rule.disproportionate-promotion":
    "Sender, Künstler oder Regierungen hinter einer Werbekampagne für Stimmen.",
  "rule.disproportionate-promotion.mend":
    "Überlass die Kampagne denen, die abstimmen; sag nur, wann und wie abgestimmt wird.",
  "question.ask": "Was ist das eine, worum du die Leute bittest?",
  "question.organiser": "Wer bittet?",
  "answer.organiser.fan": "Fans oder Freunde, ohne Bezahlung",
  "answer.organiser.artist": "Wer es gemacht oder geschrieben hat",
  "answer.organiser.company": "Eine Firma, ein Label oder eine Agentur",
  "answer.organiser.association": "Ein Verein, ein Klub oder eine gemeinnützige Organisation",
  "answer.organiser.party": "Eine Partei oder wer kandidiert",
  "answer.organiser.government": "Eine Regierung oder eine Behörde",
  "answer.organiser.broadcaster": "Ein Sender",
  "question.timesEach": "Wie oft bittest du eine Person zu handeln?",
  "question.account": "Mit welchem Konto oder unter welchem Namen handelt jede Person?",
  "answer.account.own": "Mit dem, das sie immer benutzt, unter eigenem Namen",
  "answer.account.several": "Mit mehreren eigenen",
  "answer.account.lent": "Mit einem geliehenen oder dem von jemand anderem",
  "question.country": "In welchem Land handelt jede Person?",
  "answer.country.own": "Wo sie ist und wo sie gezählt wird",
  "answer.country.other": "Anderswo, damit es dort zählt",
  "question.payer": "Wessen Geld wird ausgegeben?",
  "answer.payer.supporter": "Das eigene, und niemand bekommt es zurück",
  "answer.payer.paid-back": "Das eigene, und es wird erstattet",
  "answer.payer.organiser": "Unseres oder das von jemand anderem",
  "question.reward": "Bekommt jemand einen Preis, einen Rabatt oder einen anderen Vorteil fürs Mitmachen?",
  "answer.reward.none": "Nein, niemand",
  "answer.reward.for-the-act": "Ja",
  "question.interest":
    "Hast du etwas davon (Verkäufe, eine Provision, einen Job, ein Freiexemplar), und sagt die Seite das?",
  "answer.interest.none": "Niemand von uns hat etwas davon",
  "answer.interest.disclosed": "Wir haben etwas davon, und bei „Wer etwas davon hat“ steht, was",
  "answer.interest.hidden": "Wir haben etwas davon, und die Seite sagt es nicht",
  "question.letter": "Womit schreiben die Leute?",
  "answer.letter.points": "Zwei oder drei Punkte und ein leeres Feld: Die Worte sind ihre",
  "answer.letter.ready-text": "Ein vorher geschriebener Text",
  "question.imprint": "Trägt die Seite das Impressum: Name und Adresse derer, die werben, und für wen?",
  "answer.imprint.yes": "Ja",
  "answer.imprint.no": "Noch nicht",
  "question.operatorAllows": "Hat der Betreiber dieses Servers Wahlkampagnen für diesen Ort erlaubt?",
  "answer.operatorAllows.yes": "Ja",
  "answer.operatorAllows.no": "Nein",
  "studio.preview": "Vorschau",
  "studio.preview.title": "So wird es aussehen",
  "studio.save": "Speichern",
  "studio.save-draft": "Den Entwurf speichern",
  "studio.open-now": "Die Kampagne öffnen",
  "studio.said.saved": "Gespeichert.",
  "studio.said.open": "Deine Kampagne ist offen. Teile unten ihren Link.",
  "studio.said.start-rush": "Es hat begonnen.",
  "studio.said.close": "Die Kampagne ist geschlossen.",
  "studio.said.report": "Der Bericht ist veröffentlicht.",
  "studio.said.wrong-state":
    "Das ging nicht mehr: Jemand anders, oder die Uhr, hat die Kampagne schon weitergebracht.",
  "studio.said.added": "Hinzugefügt.",
  "studio.said.refused":
    "Nicht offen: Darum darf man dort nicht bitten. Jeder Punkt unten nennt die Worte, die Regel und ihre Quelle.",
  "studio.said.conditions": "Noch nicht offen: Die Vordertür hat Fragen. Sie sind unten markiert.",
  "studio.said.missing":
    "Fast geschafft. Was du getippt hast, ist sicher; die unten markierten Felder müssen noch ausgefüllt werden.",
  "studio.said.wrong":
    "Noch nicht gespeichert: Einige Felder unten waren nicht zu lesen. Was du getippt hast, ist noch da.",
  "studio.said.changed-meanwhile":
    "Noch nicht gespeichert: Jemand hat diese Kampagne geändert, während du getippt hast. Was du getippt hast, ist noch da. Speichere noch einmal, um es an die Stelle der anderen Änderung zu setzen.",
  "studio.said.reported": "Der Bericht ist erschienen: Der Plan lässt sich nicht mehr ändern.",
  "studio.missing.name": "Gib ihr einen Namen von mindestens drei Buchstaben.",
  "studio.missing.ask": "Sag, worum du alle bittest.",
  "studio.missing.venue": "Wähle einen Ort oder nenne ihn.",
  "studio.missing.item": "Sag, was genau.",
  "studio.missing.doors": "Gib einen Link zur eigenen Seite des Ortes an.",
  "studio.missing.moment": "Das muss in der Zukunft enden, an einem Tag, den es gibt.",
  "studio.missing.goal": "Gib eine Zahl von Menschen, einen Platz in der Liste oder beides an.",
  "studio.missing.organiser": "Sag, wer organisiert.",
  "studio.missing.benefits": "Sag, wer etwas davon hat.",
  "studio.missing.pays": "Sag, wer bezahlt. Wenn niemand bezahlt, sag das.",
  "studio.missing.texts":
    "Der Haupttext hat das: Sag es auch in dieser Sprache, oder lass die ganze Fassung leer.",
  "studio.missing.money": "Sag, wohin Geld geht. Wenn keines fließt, sag das.",
  "studio.wrong.long": "Das ist zu lang.",
  "studio.wrong.time": "Schreib die Uhrzeit so: 18:30.",
  "studio.wrong.date": "Schreib einen Tag, den es gibt, so: 2027-03-22.",
  "studio.wrong.people": "Schreib eine ganze Zahl von Menschen, zum Beispiel 500.",
  "studio.wrong.rank": "Schreib einen Platz von 1 bis 1000.",
  "studio.wrong.languages": "Schreib Kürzel von Sprachen, zum Beispiel en oder en, de.",
  "studio.wrong.currency": "Schreib drei Buchstaben, zum Beispiel EUR.",
  "studio.wrong.door":
    "Das ist kein Link. Kopiere ihn ganz von der eigenen Seite des Ortes, zum Beispiel https://example.org/song.",
  "studio.wrong.country": "Dieses Land kennen wir nicht. Wähle es aus der Liste oder lass es für alle leer.",

  // Studio: a campaign at work
  "studio.link": "Link zum Teilen",
  "studio.link.preview": "Vorschau-Link",
  "studio.link.preview.text": "Wer diesen Link hat, kann sich den Entwurf ansehen, 30 Tage lang.",
  "studio.copy": "Kopieren",
  "studio.copied": "Kopiert",
  "studio.edit": "Den Plan ändern",
  "studio.public": "Die öffentliche Seite ansehen",
  "studio.report": "Den Bericht ansehen",
  "studio.figure.pledged": "wollten zusagen",
  "studio.figure.verified": "haben zugesagt (per Mail bestätigt)",
  "studio.figure.held": "zur Prüfung zurückgestellt",
  "studio.figure.doors": "durch die Tür geschickt",
  "studio.figure.confirmed": "sagen „Ich habe es getan“",
  "studio.figure.invited": "kamen über eine Einladung",
  "studio.figure.withdrawn": "haben zurückgezogen",
  "studio.counted": "Gezählt: {time}. „Ich habe es getan“ ist das eigene Wort der Leute.",
  "studio.next": "Was als Nächstes passiert",
  "studio.next.draft": "Nichts, bis du die Kampagne öffnest.",
  "studio.next.start": "Der Moment beginnt. Die Kampagne geht von selbst weiter.",
  "studio.next.end": "Der Moment endet, und die Kampagne schließt von selbst.",
  "studio.next.reminder":
    "Erinnerung an alle Mitmachenden: {kind} (zu dieser Stunde nach deiner Uhr; alle bekommen sie nach ihrer eigenen)",
  "studio.next.poll": "Die Liste des Ortes wird wieder gelesen",
  "studio.next.reminders":
    "{count, plural, one {# Erinnerung} other {# Erinnerungen}} der Art „{kind}“ {count, plural, one {wartet} other {warten}}, die erste auf diesen Zeitpunkt.",
  "studio.next.report": "Du kannst den Bericht veröffentlichen, wann immer du so weit bist.",
  "studio.next.done": "Nichts mehr. Der Bericht steht.",
  "studio.mail.day-before": "der Tag davor",
  "studio.mail.moment": "es ist so weit",
  "studio.mail.did-you": "hast du?",
  "studio.mail.verify": "die Zusage bestätigen",
  "studio.mail.way-back": "der Weg zurück",
  "studio.mail.welcome": "willkommen",
  "studio.mail.withdrawn": "zurückgezogen",
  "studio.mail.held": "ein zweiter Blick",
  "studio.mail.answer": "den zweiten Blick beantworten",
  "studio.mail.released": "doch gezählt",
  "studio.mail.sign-in": "Anmeldelink",
  "studio.mail.invited-organiser": "du gehörst zum Organisationsteam",
  "studio.life": "Schritte",
  "studio.life.open": "Die Kampagne öffnen",
  "studio.life.open.text": "Alle können sie sehen und zusagen. Ab dann ist jede Änderung am Plan öffentlich.",
  "studio.life.start-rush": "Jetzt beginnen",
  "studio.life.start-rush.text":
    "Startet den Moment von Hand. Du musst das nicht: Er beginnt zu seiner Stunde von selbst.",
  "studio.life.close": "Schließen",
  "studio.life.close.text":
    "Niemand kann mehr zusagen. „Ich habe es getan“ lässt sich noch sagen. Es gibt keinen Weg zurück.",
  "studio.life.report": "Den Bericht endgültig veröffentlichen",
  "studio.life.report.text":
    "Die Zahlen stehen fest, und der Plan lässt sich nicht mehr ändern. Es gibt keinen Weg zurück.",
  "studio.arrivals": "Ankünfte im Lauf der Zeit",
  "studio.arrivals.none": "Noch ist niemand gekommen.",
  "studio.arrivals.title": "Zusagen im Lauf der Zeit",
  "studio.arrivals.desc":
    "Von {from} bis {until} stieg die Zahl derer, die zusagen wollten, auf {requested}, und die Zahl derer, deren Zusage bestätigt ist, auf {verified}.",
  "studio.arrivals.panel": "Menschen",
  "studio.arrivals.legend":
    "Durchgezogene Linie: per Mail bestätigt. Gepunktete Linie: wollten zusagen. Schattiert: der Moment.",
  "studio.arrivals.table": "Dasselbe als Tabelle",
  "studio.arrivals.requested": "Wollten zusagen",
  "studio.arrivals.verified": "Bestätigt",
  "studio.tree": "Wer wen mitbringt",
  "studio.tree.text":
    "{invited, plural, =0 {Noch ist niemand über eine Einladung gekommen.} one {# Mensch wurde von jemand anderem mitgebracht.} other {# Menschen wurden von anderen mitgebracht.}}",
  "studio.tree.generation": "Schritte von denen, die zuerst kamen",
  "studio.tree.first": "0 (von selbst gekommen)",
  "studio.channels": "Kanäle",
  "studio.channels.text":
    "Ein Podcast, Blog oder Newsletter mit eigenem Link zeigt, wie viele Menschen er bringt, mit denen, die diese mitbringen.",
  "studio.channels.name": "Kanal",
  "studio.channels.plain": "kein Kanal",
  "studio.channels.link": "Sein Link",
  "studio.channels.add": "Einen Kanal hinzufügen",
  "studio.channels.field.name": "Sein Name",
  "studio.channels.field.kind": "Was es ist",
  "studio.channels.field.url": "Seine eigene Adresse (wenn du magst)",
  "studio.channels.wrong.name": "Gib ihm einen Namen.",
  "studio.channels.wrong.front-door":
    "Der Name steht in der Öffentlichkeit, und die Vordertür lässt diese Worte nicht durch.",
  "studio.channels.wrong.url": "Schreib eine ganze Adresse, zum Beispiel https://example.org/.",
  "studio.channels.kind.podcast": "Podcast",
  "studio.channels.kind.blog": "Blog",
  "studio.channels.kind.newsletter": "Newsletter",
  "studio.channels.kind.social": "soziales Netzwerk",
  "studio.channels.kind.news": "Zeitung, Radio oder Fernsehen",
  "studio.channels.kind.venue": "der Ort selbst",
  "studio.channels.kind.other": "etwas anderes",
  "studio.outbox": "Mails",
  "studio.outbox.waiting": "warten",
  "studio.outbox.sent": "verschickt",
  "studio.outbox.kept": "hier aufbewahrt",
  "studio.outbox.failed": "fehlgeschlagen",
  "studio.outbox.past": "nicht mehr verschickt",
  "studio.outbox.on-time": "Keine Mail ist verspätet.",
  "studio.outbox.late":
    "{waiting, plural, one {# Mail ist} other {# Mails sind}} verspätet, die älteste um {minutes, plural, =0 {weniger als eine Minute} one {# Minute} other {# Minuten}}.",
  "studio.outbox.kept.text":
    "Dieser Server verschickt keine Mails: Jede Mail wartet hier, bis das angemeldete Organisationsteam sie liest.",
  "studio.outbox.open": "Die Mails lesen",
  "studio.outbox.title": "Mails von {name}",
  "studio.outbox.none": "Noch keine Mail.",
  "studio.outbox.hidden":
    "Diese Mail geht in das Postfach der Person. Nur sie darf die Links darin öffnen, darum wird sie nicht gezeigt.",
  "studio.outbox.next": "Spätere Mails",
  "studio.organisers": "Organisationsteam",
  "studio.organisers.add": "Jemanden ins Team aufnehmen",
  "studio.organisers.name": "Name",
  "studio.organisers.wrong.name": "Gib einen Namen an, damit die anderen wissen, wer was geändert hat.",
  "studio.trail": "Wer was geändert hat",
  "studio.trail.clock": "die Uhr",
  "studio.trail.campaign-created": "hat den Entwurf gemacht",
  "studio.trail.open": "hat die Kampagne geöffnet",
  "studio.trail.change-plan": "hat den Plan geändert",
  "studio.trail.start-rush": "hat den Moment begonnen",
  "studio.trail.close": "hat die Kampagne geschlossen",
  "studio.trail.report": "hat den Bericht veröffentlicht",
  "studio.trail.picture-changed": "hat das Bild geändert",
  "studio.trail.picture-removed": "hat das Bild weggenommen",
  "studio.trail.channel-added": "hat einen Kanal hinzugefügt",
  "studio.trail.organiser-added": "hat jemanden ins Organisationsteam aufgenommen",
  "studio.trail.other": "hat etwas geändert ({what})",
  "studio.trail.before": "Vorher",
  "studio.trail.after": "Nachher",
  "studio.trail.nothing": "nichts",
  "studio.trail.yes": "ja",
  "studio.trail.no": "nein",

  // Report
  "report.title": "Bericht: {name}",
  "report.title.so-far": "Bericht bis jetzt: {name}",
  "report.head": "Bericht",
  "report.head.so-far": "Bericht bis jetzt",
  "report.counted": "Gezählt bis Eintrag {seq} des Protokolls der Kampagne, {time}.",
  "report.so-far": "Der Bericht der Kampagne ist noch nicht erschienen: Jede Zahl kann sich noch bewegen.",
  "report.rehearsal": "Diese Menschen sind simuliert. Keine Zahl hier sagt etwas über eine echte Kampagne.",
  "report.campaign": "Die Seite der Kampagne",
  "report.origin": "Woher das kommt",
  "report.asked": "Worum gebeten wurde, und von wem",
  "report.ask": "Die Bitte",
  "report.item": "Wovon",
  "report.venue": "Wo",
  "report.goal": "Ziel",
  "report.goal.none": "Nicht angegeben",
  "report.numbers": "Vier Zahlen, die nie vermischt werden",
  "report.numbers.text":
    "Eine Zusage ist kein Besuch, ein Besuch ist kein Kauf, und was die Leute sagen, ist nicht, was der Ort gezählt hat. Unbekannt ist nicht 0.",
  "report.pledged": "Zugesagt",
  "report.pledged.source":
    "Per Mail bestätigt, jeder Mensch einmal, Zurückgezogene abgezogen. Unsere Zählung, {time}.",
  "report.doors": "Durch die Tür geschickt",
  "report.doors.source": "Haben von hier aus die eigene Seite des Ortes geöffnet. Unsere Zählung, {time}.",
  "report.confirmed": "Nach eigener Angabe getan",
  "report.confirmed.source": "Haben „Ich habe es getan“ gesagt; ihr eigenes Wort. Unsere Zählung, {time}.",
  "report.recorded": "Vom Ort erfasst",
  "report.not-counted": "Nicht gezählt",
  "report.not-counted.source": "Niemand hat das damals gezählt. Es ist unbekannt, und das ist nicht 0.",
  "report.unknown": "Nicht bekannt",
  "report.unknown.source": "Vom Ort ist kein Nachweis eingetragen.",
  "report.about": "etwa {figure}",
  "report.more-than": "mehr als {figure}",
  "report.unit": "{figure} {unit}",
  "report.stated": "{by}. Quelle: {source}.",
  "report.stated.day": "{by}, {day}. Quelle: {source}.",
  "report.venue-count": "{volume} in der Liste des Ortes",
  "report.venue-count.source":
    "Von allen, nicht nur von uns: {list}, {time}; bei unserer ersten Ablesung waren es {first}, {firstTime}. Quelle: {source}.",
  "report.amounts": "Beträge, die Mitmachende genannt haben, nach eigener Angabe: {amounts}.",
  "report.time": "Eine Zeitachse",
  "report.plot.title": "{name}: Menschen und Plätze im Lauf der Zeit",
  "report.plot.desc":
    "Von {from} bis {until}. {pledged} haben zugesagt, {confirmed} sagten, sie haben es getan. {ranks, plural, =0 {Es wurde kein Platz abgelesen.} other {Bester abgelesener Platz: {best}.}} Alle Werte stehen in den Tabellen unten.",
  "report.plot.people": "Menschen, aufsummiert",
  "report.plot.posts": "Kanäle, die gebeten hatten, aufsummiert",
  "report.plot.ranks": "Platz (1 ist ganz oben)",
  "report.plot.volume": "{list} (was alle gezählt haben)",
  "report.plot.no-people": "Zusagen wurden nicht gezählt",
  "report.plot.no-one": "noch niemand",
  "report.plot.no-ranks": "kein Platz wurde abgelesen",
  "report.plot.bar": "{list}, bester Platz des Abschnitts: {rank} ({source})",
  "report.plot.below": "unterhalb der {length} Plätze von {list}, {time}",
  "report.plot.rank": "Platz {rank} von {list}, {time}",
  "report.legend.pledged": "Zugesagt",
  "report.legend.confirmed": "Sagten „Ich habe es getan“",
  "report.legend.doors": "Gingen durch die Tür",
  "report.legend.rank": "Platz: {list}",
  "report.legend.peak": "Bester Platz eines Tages, Uhrzeit nicht bekannt",
  "report.legend.below": "Unterhalb der veröffentlichten Liste (offenes Zeichen am Ende der Liste)",
  "report.legend.moment": "Der Moment",
  "report.legend.frozen": "Die Liste stand still",
  "report.legend.gap": "Nicht abgelesen oder als gerade Linie gezeichnet",
  "report.legend.post": "Ein Kanal bat sein Publikum",
  "report.legend.post.open": "Dasselbe, Tag geschätzt",
  "report.plot.as-table": "Die Linien der Menschen als Tabelle",
  "report.plot.when": "Bis",
  "report.shades": "{count, plural, one {Ein Abschnitt} other {# Abschnitte}} ohne Messung der Gegenwart",
  "report.shade.frozen": "{list} stand still",
  "report.shade.not-read": "{list} wurde nicht abgelesen",
  "report.shade.interpolated":
    "die ursprüngliche Reihe hat keine Ablesung; Menschen kommen entlang einer geraden Linie an",
  "report.shade.exact": "{from} bis {until}: {why}.",
  "report.shade.about": "Etwa {from} bis {until}: {why}.",
  "report.shade.more": "{count, plural, one {Einer mehr} other {# mehr}} in der JSON-Datei.",
  "report.follow": "Einlösung",
  "report.follow.text":
    "{share} derer, die zugesagt haben, sagen, sie haben es getan ({hits} von {n}; 95-%-Intervall {low} bis {high}, Wilson). Manche, die es getan haben, haben es nicht gesagt, und manche, die es gesagt haben, haben es vielleicht nicht getan.",
  "report.follow.early": "Noch nicht: Der Moment ist noch nicht gekommen.",
  "report.follow.uncounted": "Das können wir nicht sagen: Zusagen und Bestätigungen wurden nicht gezählt.",
  "report.follow.unknown":
    "Das können wir nicht sagen: Es braucht Zusagen und Bestätigungen, und nicht mehr Bestätigungen als Zusagen.",
  "report.channels": "Menschen nach Kanal",
  "report.channels.text":
    "Wer über eine Einladung kam, zählt unter dem Kanal der ersten Person in der Kette.",
  "report.channels.uncounted":
    "Beiträge, die ums Mitmachen baten. Wie viele über jeden kamen, wurde nicht gezählt. „Etwa“ kennzeichnet einen geschätzten Tag: Nur der Monat ist sicher.",
  "report.channel": "Kanal",
  "report.channel.none": "Kein Kanal",
  "report.channel.kind": "Art",
  "report.channel.on": "Bat am",
  "report.channel.after": "Nennt als Quelle",
  "report.about-day": "etwa {day}",
  "report.generations": "Menschen nach Generation",
  "report.generation": "Generation",
  "report.generation.text":
    "Generation 0 kam ohne Einladung, Generation 1 wurde von ihr eingeladen, und so weiter.",
  "report.generations.none": "Noch hat niemand zugesagt.",
  "report.ranks": "Erreichte Plätze",
  "report.ranks.none": "Auf keiner Liste wurde ein Platz abgelesen.",
  "report.ranks.disagree":
    "Wo Quellen sich widersprechen, behält jede ihren eigenen Wert: {count, plural, one {eine Liste ist} other {# Listen sind}} mit „Quellen uneinig“ gekennzeichnet.",
  "report.ranks.drawn":
    "Beste Plätze auf {count} Listen, je eine Zeile; dieselben Zahlen stehen in der Tabelle unten",
  "report.ranks.caption":
    "Der beste Platz auf jeder Liste: ein volles Zeichen, wo Quellen übereinstimmen oder es nur eine gibt, offene Zeichen mit einer Linie verbunden, wo sie sich unterscheiden.",
  "report.ranks.differ": "Quellen uneinig",
  "report.ranks.chart": "Liste",
  "report.ranks.country": "Land",
  "report.ranks.peak": "Bester",
  "report.ranks.peak-when": "Wann",
  "report.ranks.latest": "Letzter",
  "report.ranks.source": "Quelle",
  "report.ranks.of": "{rank} von {length}",
  "report.ranks.below": "unter {length}",
  "report.ranks.latest.at": "{rank}, {time}",
  "report.ranks.day": "{day}, Uhrzeit nicht bekannt",
  "report.ranks.never": "nie in der Liste",
  "report.claims": "Behauptungen und Nachweise",
  "report.claims.text":
    "Eine Behauptung ist, was jemand sagt. Ein Nachweis ist, was der Ort, oder wer dafür auszahlt, meldet. Beide stehen nebeneinander.",
  "report.claims.none": "Niemand hat eine Zahl behauptet.",
  "report.claims.caption": "In {unit}",
  "report.claims.nature": "Art",
  "report.claims.claim": "Behauptung",
  "report.claims.record": "Nachweis",
  "report.claims.figure": "Zahl",
  "report.claims.by": "Gesagt von",
  "report.claims.ratio": "Die höchste Behauptung ist das {ratio}-Fache des neuesten Nachweises.",
  "report.claims.no-record": "In dieser Einheit gibt es keinen Nachweis.",
  "report.day.none": "Tag nicht bekannt",
  "report.corrections": "Berichtigungen und Änderungen",
  "report.corrections.none":
    "Nichts wurde berichtigt, und der Plan hat sich seit der Öffnung nicht geändert.",
  "report.correction": "{time}: {about}. {reason}",
  "report.plan-change": "{time}: Der Plan wurde geändert ({fields}).",
  "report.files": "Alle Zahlen, zum Prüfen und Verwenden",
  "report.files.json": "Der ganze Bericht (JSON)",
  "report.files.arrivals": "Menschen nach Minute (CSV)",
  "report.files.ranks": "Jede Ablesung (CSV)",
  "report.files.figures": "Jede Zahl mit ihrer Quelle (CSV)",
  "report.files.text":
    "Zeiten sind UTC. Eine leere Zelle ist unbekannt. Keine Zeile handelt von einer einzelnen Person.",

  // What kind of crowd is this: files that organisers bring, and the campaigns' own crowds
  "observe.title": "Was für eine Menge ist das?",
  "observe.text":
    "Bring eine Datei darüber, wer wann womit etwas getan hat: geteilt, Sterne vergeben, bewertet, abgestimmt. Du bekommst einen Bericht, der sagt, wonach es aussieht, mit den Belegen dafür und mit dem, was der Zufall allein ergäbe. Er entsteht auf diesem Server; nur du siehst ihn.",
  "observe.off": "Dieser Server nimmt keine Dateien an; nimm den Befehl flashcrowd observe.",
  "observe.file": "Die Datei",
  "observe.file.hint":
    "CSV, NDJSON oder Parquet, unverpackt oder mit gzip oder zstd gepackt, bis zu {mb} MB. Sie wird gelöscht, sobald sie gelesen ist, spätestens aber nach einem Tag.",
  "observe.file.button": "Die Datei bringen",
  "observe.refused.empty":
    "Es kam keine Datei an, oder sie ist leer. Wähle eine Datei mit Kopfzeile und Zeilen.",
  "observe.refused.too-large":
    "Die Datei ist größer als {mb} MB. Packe sie mit gzip oder zstd, bring einen Teil davon, oder nimm den Befehl flashcrowd observe.",
  "observe.refused.full": "Du hast schon {most} Beobachtungen aufbewahrt. Lösche zuerst eine.",
  "observe.refused.unreadable": "Die Datei lässt sich nicht lesen: {detail}.",
  "observe.kept": "Deine Beobachtungen",
  "observe.kept.text":
    "Die Ergebnisse bleiben 90 Tage erhalten, höchstens {most} davon, und niemand sonst sieht sie.",
  "observe.kept.none": "Noch keine.",
  "observe.state.received": "wartet darauf, dass du die Spalten prüfst",
  "observe.state.waiting": "wartet, bis sie an der Reihe ist",
  "observe.state.running": "wird gelesen",
  "observe.state.done": "fertig",
  "observe.state.failed": "hat nicht geklappt",
  "observe.trail": "Was du hier getan hast",
  "observe.trail.observation-received": "hat {name} gebracht",
  "observe.trail.observation-started": "hat {name} gestartet",
  "observe.trail.observation-deleted": "hat {name} gelöscht",
  "observe.recognised":
    "Das ist eine Datei im Format {format}, gepackt: {packed}. Bitte prüfe, was ihre Spalten sagen, und starte dann.",
  "observe.sample": "Ihre ersten Zeilen",
  "observe.columns": "Was die Spalten sagen",
  "observe.columns.text":
    "Konto, Objekt und Zeit werden gebraucht. Wo kein Objekt ist, steht dafür, was Beiträge weiterverbreiten, beantworten, verlinken oder sagen.",
  "observe.column.none": "keine",
  "observe.column.account": "Konto: wer etwas tat",
  "observe.column.object": "Objekt: womit",
  "observe.column.time": "Zeit: wann",
  "observe.column.content": "Inhalt: mit welchem Beitrag",
  "observe.column.text": "Text des Beitrags",
  "observe.column.repost": "Was er weiterverbreitet",
  "observe.column.reply": "Worauf er antwortet",
  "observe.column.urls": "Seine Links",
  "observe.column.wrong": "Wähle die Spalte, die das sagt.",
  "observe.column.object.wrong": "Wähle, womit sie etwas taten, oder eine Spalte mit Beiträgen.",
  "observe.settings": "Einstellungen",
  "observe.window": "Zeitfenster, in Sekunden",
  "observe.window.hint":
    "Handlungen am selben Objekt, die so nah beieinander liegen, zählen als gemeinsam. Der Bericht zeigt auch andere Zeitfenster.",
  "observe.participation": "Wenigste Handlungen eines Kontos",
  "observe.participation.hint": "Konten mit weniger bleiben aus dem Netz heraus.",
  "observe.weight": "Quantil, das eine Kante übertreffen muss",
  "observe.weight.hint": "Von 0 bis 1, wie in CooRTweet; 0.5 ist der Median.",
  "observe.names": "Namen der Konten in den Ergebnissen zeigen (sonst sind es Nummern)",
  "observe.number.wrong": "Gib eine Zahl von {low} bis {high} an.",
  "observe.declared": "Was du außer den Ereignissen weißt",
  "observe.declared.text":
    "Kein Ereignis zeigt, wer gebeten hat, wer bezahlt oder wer sich versteckt. Wenn du nachgesehen hast, sag, was du gefunden hast; im Bericht steht es als von dir erklärt.",
  "observe.transparency": "Gefundene Offenheit, 0 bis 3",
  "observe.transparency.hint":
    "Je ein Punkt für ein namentlich genanntes Organisationsteam, eine öffentliche Bitte, eine öffentliche Zeit; 0, wenn du gesucht und nichts gefunden hast. Leer, wenn du nicht nachgesehen hast.",
  "observe.links": "Links, die es zeigen",
  "observe.links.hint": "Ganze Adressen, mit einem Leerzeichen dazwischen.",
  "observe.links.wrong": "Gib ganze Adressen an, die mit https:// oder http:// beginnen.",
  "observe.moment": "Angekündigter Moment (UTC)",
  "observe.moment.hint": "Wann die Leute öffentlich gebeten wurden zu handeln, falls das so war.",
  "observe.moment.wrong": "Gib Tag und Uhrzeit an.",
  "observe.commercial": "Bezahlt oder verdient jemand?",
  "observe.commercial.none": "nicht bekannt",
  "observe.commercial.disclosed": "ja, und es ist offengelegt",
  "observe.commercial.undisclosed": "ja, und es ist nicht offengelegt",
  "observe.run": "Start",
  "observe.progress.title": "Sie wird gelesen",
  "observe.progress.text": "Du kannst diese Seite schließen; das Ergebnis wartet hier auf dich.",
  "observe.progress.waiting": "Wartet, bis sie an der Reihe ist.",
  "observe.progress": "{stage}: {share}",
  "observe.failed":
    "Das hat nicht geklappt: {detail}. Behebe es unten und starte noch einmal, oder bring eine andere Datei.",
  "observe.file-gone": "Die Datei ist nicht mehr auf diesem Server. Bring sie noch einmal.",
  "observe.size": "{rows} Handlungen von {accounts} Konten an {objects} Objekten.",
  "observe.open-report": "Den ganzen Bericht öffnen",
  "observe.by-chance":
    "{share} der {pairs} Male, bei denen zwei Konten innerhalb von {window} s zusammentrafen, ergibt schon der Zufall allein.",
  "observe.none-met": "Keine zwei Konten trafen innerhalb von {window} s zusammen.",
  "observe.repeated":
    "{significant, plural, =0 {Kein Kontenpaar traf} one {# Kontenpaar traf} other {# Kontenpaare trafen}} öfter zusammen, als der Zufall erklärt, von {repeated}, die an zwei oder mehr Objekten zusammentrafen.",
  "observe.grades": "Noten, nach den Regeln, die im Bericht stehen",
  "observe.cannot-tell": "das können wir nicht sagen",
  "observe.supports": "Was für diese Lesart spricht",
  "observe.against": "Was dagegen spricht",
  "observe.would-change": "Was daran etwas ändern würde",
  "observe.nothing": "Nichts.",
  "observe.files": "Dateien",
  "observe.kilobytes": "{kb} kB gepackt",
  "observe.delete": "Diese Beobachtung löschen",
  "crowd.title": "Was für eine Menge ist das?",
  "crowd.link": "Was für eine Menge ist das? Unsere eigenen Leute, gelesen wie alle anderen",
  "crowd.none": "Noch nicht gelesen",
  "crowd.none.text":
    "Die Menschen dieser Kampagne werden einige Minuten, nachdem sie etwas getan haben, neu gelesen. Noch hat niemand etwas getan, oder das Lesen läuft gerade.",
  "crowd.looked.doors":
    "Angesehen: {count, plural, one {# Person} other {# Menschen}} auf dem Weg durch die Tür, jeder Mensch einmal, auf die Minute genau.",
  "crowd.looked.pledges":
    "Angesehen: {count, plural, =0 {noch keine Zusage} one {# bestätigte Zusage} other {# bestätigte Zusagen}}, jede einmal, auf die Minute genau. Der Weg durch die Tür wird angesehen, sobald 50 Menschen ihn gegangen sind.",
  "crowd.read-at": "Gelesen: {time}, bis Fakt {seq} des Protokolls.",
  "crowd.not-claimed":
    "Bei je einer Handlung kann man niemanden immer wieder handeln sehen: Das hier sagt, wie die Menge in der Zeit zusammenkam, nicht, dass jede Person echt ist. Niemand wird genannt; Menschen sind Nummern, die anderswo nichts bedeuten.",
  "crowd.declared": "Was die Kampagne erklärt",
  "crowd.declared.text":
    "Kein Ereignis zeigt, wer bittet, warum, oder wer gewinnt. Die Kampagne sagt es selbst, öffentlich, wo man sie beim Wort nehmen kann:",
  "crowd.link.campaign": "Die Bitte, der Moment und die Regeln, die sie einhält",
  "crowd.link.report": "Die Zahlen mit ihren Quellen",
  // Numbers: how it spreads, will we make it
  "numbers.title": "Zahlen: {name}",
  "numbers.head": "Zahlen",
  "numbers.counted":
    "Gezählt bis {time}. Jede Zahl ist eine Schätzung mit ihrem Intervall; jede führt zu ihrer Berechnung.",
  "numbers.how": "Wie das berechnet wird",
  "numbers.busy": "Die Zahlen werden gerade berechnet. Lade die Seite gleich noch einmal.",
  "numbers.nobody": "Noch hat niemand eine Zusage bestätigt. Bevor jemand kommt, gibt es nichts zu sagen.",
  "numbers.make": "Schaffen wir es?",
  "numbers.make.over": "Der Moment ist vorbei: Was geschah, steht im Bericht.",
  "numbers.make.text":
    "Am Ende des Moments, {time}, werden etwa {median} mitmachen (80 %: {low} bis {high}). Jetzt sind es {count}.",
  "numbers.make.acts":
    "Etwa {median} davon werden handeln (80 %: {low} bis {high}), wenn {share} ihre Zusage einlösen (80 %: {shareLow} bis {shareHigh}).",
  "numbers.make.acts.prior":
    "Noch hat niemand bestätigt: Dieser Anteil ist eine vorsichtige Annahme, an deren Stelle die eigenen Bestätigungen dieser Kampagne treten.",
  "numbers.make.acts.own":
    "Dieser Anteil beginnt bei einer vorsichtigen Annahme und folgt dann dieser Kampagne: {done} Bestätigungen von {asked} Gefragten.",
  "numbers.make.goal": "Chance auf {goal} Mitmachende: {chance} (80 %: {low} bis {high}).",
  "numbers.chance.sure": "über 99 %",
  "numbers.chance.hardly": "unter 1 %",
  "numbers.make.rank": "Chance, dass die Handlungen für Platz {rank} reichen: {chance} ({low} bis {high}).",
  "numbers.make.need":
    "Platz {rank} braucht etwa {units} Einheiten (80 %: {low} bis {high}); nehmt euch {aim} vor.",
  "numbers.make.need.more":
    "Je 100 Menschen mehr bringen etwa {acts} Handlungen; mit {units} weiteren Einheiten wäre etwa Platz {rank} erreicht.",
  "numbers.make.need.refused": "Was Platz {rank} braucht, können wir nicht sagen: {why}.",
  "numbers.base": "Anderswo: {share} von {of} ({source}).",
  "numbers.base.none":
    "Anderswo: Über 99 % der britischen Petitionen verfehlen 10 000 Unterschriften, und 0,1 % erreichen 100 000 (Yasseri, Hale & Margetts 2017).",
  "numbers.method":
    "Methode: {method}. Die Vergleichslinie, eine log-lineare Fortschreibung, sagt {baseline}. {calibrated, select, yes {Die Spannen sind an früheren Kampagnen dieser Installation geeicht.} other {Die Spannen stammen aus Simulation und sind nicht an früheren Kampagnen geeicht.}}",
  "numbers.method.baseline":
    "Die Vergleichslinie hat die bisherige Zeit dieser Kampagne deutlich besser vorhergesagt als das Modell: Gezeigt wird sie.",
  "numbers.plot.title": "Mitmachende bis jetzt, und was zu erwarten ist",
  "numbers.plot.desc":
    "Von {count} jetzt auf {median} am Ende; die Hälfte der möglichen Verläufe liegt zwischen {low50} und {high50}, 80 % zwischen {low80} und {high80}, 95 % zwischen {low95} und {high95}.",
  "numbers.plot.people": "Mitmachende",
  "numbers.legend.so-far": "bis jetzt",
  "numbers.legend.median": "erwartet",
  "numbers.legend.b50": "50 % der möglichen Verläufe",
  "numbers.legend.b80": "80 %",
  "numbers.legend.b95": "95 %",
  "numbers.legend.goal": "Ziel",
  "numbers.table": "Als Tabelle",
  "numbers.when": "Wann",
  "numbers.expected": "Erwartet",
  "numbers.band80": "80 %",
  "numbers.band95": "95 %",
  "numbers.take": "Was bräuchte es?",
  "numbers.take.text":
    "Probiere eine Änderung auf dem Papier aus. Dieselben Verläufe werden damit simuliert; bewegen lässt sich nur, was das Modell kennt.",
  "numbers.take.listeners": "Noch ein Kanal: Zuhörende",
  "numbers.take.share": "von denen zusagen, in Prozent",
  "numbers.take.share.hint": "Vor dem Versuch nicht bekannt: 1 bis 2 sind bei Mails an Fremde üblich.",
  "numbers.take.r": "Alle Mitmachenden bringen mehr, und zwar um",
  "numbers.take.reminder": "Eine Erinnerung am Tag selbst",
  "numbers.take.pairs": "Plätze und ihre Einheiten, wenn du welche kennst",
  "numbers.take.pairs.hint":
    "Zum Beispiel 10:2505, 40:1236. Zwei oder drei von diesem Ort sagen, was Platz {rank} braucht.",
  "numbers.take.button": "Noch einmal rechnen",
  "numbers.take.before": "So wie es ist",
  "numbers.take.after": "Mit der Änderung",
  "numbers.take.people": "Mitmachende am Ende",
  "numbers.take.acting": "Handlungen",
  "numbers.take.chance": "Chance, das Ziel zu erreichen",
  "numbers.take.band": "{median} ({low} bis {high})",
  "numbers.take.guard":
    "Eine Erinnerung und ein Plan wirken auf dieselbe Weise: Nur eines von beiden wird gezählt.",
  "numbers.spread": "Wie es sich verbreitet",
  "numbers.k": "Wer mitmacht, bringt",
  "numbers.k.value": "{k} andere",
  "numbers.k.interval": "95 %: {low} bis {high}",
  "numbers.k.unknown": "das können wir noch nicht sagen",
  "numbers.k.text":
    "Mitgebrachte geteilt durch den Teil des Mitbringens, der inzwischen vorbei sein sollte. Über 1 wächst eine Kampagne von selbst.",
  "numbers.invited": "Kamen über eine Einladung",
  "numbers.invited.text": "Anteil der Mitmachenden, die von anderen Mitmachenden mitgebracht wurden.",
  "numbers.pace": "Von der Einladung zur Zusage",
  "numbers.pace.value": "{hours} Stunden",
  "numbers.pace.text":
    "Nach dieser Zeit hat die Hälfte derer bestätigt, die über eine Einladung kommen werden.",
  "numbers.pace.assumed": "Zu wenige, um für die noch Kommenden zu berichtigen: der einfache Median.",
  "numbers.generations": "Generationen",
  "numbers.generations.text":
    "Wie weit Einladungen von der ersten Person einer Kette reichen; die breiteste hat {breadth} Menschen.",
  "numbers.virality": "Strukturelle Viralität",
  "numbers.virality.text":
    "Mittlerer Abstand zweier Menschen einer Kaskade: 2, wenn eine Person alle mitgebracht hat, mehr, wenn es von Hand zu Hand geht.",
  "numbers.largest": "Größte Kaskade",
  "numbers.largest.text":
    "Menschen, die über eine erste Person kamen; {share} von allen kamen direkt von derjenigen, die am meisten mitbrachte.",
  "numbers.unknown": "noch nicht",
  "numbers.r": "Was Mitmachende bringen, nach der Zeit ihrer Zusage",
  "numbers.r.desc":
    "Von {from} bis {to}, mit der 95-%-Spanne. Grau, wo weniger als 30 % des Mitbringens vorbei sein sollten.",
  "numbers.r.panel": "Andere, die jede Person mitbringt",
  "numbers.r.none":
    "Das können wir noch nicht sagen: Erst muss eine Gruppe, die zur selben Zeit zusagte, genug Menschen mitbringen.",
  "numbers.r.joined": "Dabei seit",
  "numbers.r.supporters": "Mitmachende",
  "numbers.r.value": "Bringen je",
  "numbers.r.unsettled": "(zu jung)",
  "numbers.channels": "Was jeder Kanal brachte",
  "numbers.channels.text":
    "Erste Menschen kamen direkt über den Kanal. Insgesamt zählt alle, die ohne ihn nicht hier wären.",
  "numbers.channels.name": "Kanal",
  "numbers.channels.seeds": "Erste Menschen",
  "numbers.channels.people": "Insgesamt",
  "numbers.channels.each": "Je ersten Menschen",
  "numbers.channels.k": "Bringen je (95 %)",
  "numbers.channels.none": "kein Kanal",
  "numbers.tree": "Das Bild der Kaskaden",
  "numbers.tree.text":
    "Jeder Punkt ist ein Mensch, der mitmacht, jeder Ring eine Generation; {drawn} von {of} sind gezeichnet, die größten Kaskaden zuerst. Niemand lässt sich daran erkennen: keine Namen, keine Zeiten.",
  "numbers.tree.alt": "Strahlenbild der größten Kaskaden",
  "numbers.tree.full":
    "Bewege es mit einem Finger oder der Maus, zoome mit zwei Fingern, mit + und - oder mit dem Mausrad bei gedrückter Strg-Taste.",
  "numbers.tree.none": "Noch keine Kaskade von zweien.",
  "numbers.impact": "Was hat die Menge bewegt?",
  "numbers.impact.none":
    "Um den Moment herum wurde keine Liste oft genug abgelesen: Ein Platz allein sagt, wo etwas stand, nicht, was es bewegt hat.",
  "numbers.impact.seen":
    "Mit {before, plural, one {# Ablesung} other {# Ablesungen}} vor dem Moment könnten wir nur einen solchen Anstieg sehen: {ranks}.",
  "numbers.impact.factor": "ein Faktor {factor} im Platz (zum Beispiel von {from} auf {to})",
  "numbers.impact.list": "Liste",
  "numbers.impact.p": "Durch Zufall allein",
  "numbers.impact.verdict": "Urteil",
  "numbers.impact.effect": "Platz geteilt durch (95 %)",
  "numbers.impact.sensitive": "Wenn das Niveau wandert",
  "numbers.impact.ranks": "Bester Platz vorher, nachher",
  "numbers.impact.detectable": "Wenigstes, was man sähe",
  "numbers.impact.p.placebo": "{share} anderer Tage sahen so groß aus",
  "numbers.impact.p.value": "p = {p}",
  "numbers.impact.moved": "bewegt",
  "numbers.impact.may-have-moved": "vielleicht bewegt",
  "numbers.impact.no-effect": "keine Wirkung zu sehen",
  "numbers.impact.cannot-tell": "das können wir nicht sagen",
  "numbers.impact.stale-chart": "die Liste stand still",
  "numbers.scored": "Wie gut unsere Vorhersagen waren",
  "numbers.scored.text":
    "{forecasts, plural, one {Eine Vorhersage galt} other {# Vorhersagen galten}} für {until}, als {final} mitmachten. Die 80-%-Spanne enthielt {held80} davon, die 50-%-Spanne {held50}, die 95-%-Spanne {held95}. Die Hälfte lag um weniger als {error} daneben; die Vergleichslinie um {baseline}.",
  "numbers.scored.first": "Die erste, {at}, erwartete {median} ({low} bis {high}).",
  "numbers.scored.hint":
    "Sie folgen innerhalb einer Kampagne aufeinander: Mehrere Fehlschläge können einer sein.",
  "numbers.methods": "Methoden",

  // Report: what organisers state
  "ranks.title": "Plätze von Hand eintragen",
  "ranks.text":
    "Für Listen, die keine Maschine lesen kann. Der Bericht zeigt jeden Platz mit Zeit und Nachweis, als von dir genannt.",
  "ranks.added":
    "{count, plural, =0 {Nichts Neues: Diese Plätze waren bekannt.} one {# Platz eingetragen.} other {# Plätze eingetragen.}}",
  "ranks.list": "Welche Liste",
  "ranks.list.hint": "So wie der Bericht sie nennen soll, zum Beispiel Official Singles Chart.",
  "ranks.list.wrong": "Nenne die Liste.",
  "ranks.csv": "Die Plätze, als CSV",
  "ranks.csv.hint":
    "Erste Zeile: time,rank und wenn du magst volume,list_length,evidence. Dann je eine Zeile, zum Beispiel 2027-03-22T18:00:00Z,37. Unterhalb der veröffentlichten Liste: >100.",
  "ranks.csv.wrong": "Nichts wurde angenommen. Behebe diese Zeilen und schick es noch einmal ab:",
  "ranks.line": "Zeile {line}",
  "ranks.button": "Die Plätze eintragen",
  "figures.title": "Zahlen und Berichtigungen: {name}",
  "figures.head": "Zahlen und Berichtigungen",
  "figures.text":
    "Was du hier angibst, wird sofort veröffentlicht und bleibt: Ein Fehler wird durch eine Berichtigung behoben, öffentlich.",
  "figures.figure": "Eine Zahl angeben",
  "figures.nature": "Es ist",
  "figures.nature.claim": "eine Behauptung: Jemand sagt es",
  "figures.nature.record": "ein Nachweis: Der Ort oder sein Vertrieb meldet es",
  "figures.number": "Zahl",
  "figures.number.wrong": "Schreib eine Zahl ab 0, zum Beispiel 6000 oder 0.99.",
  "figures.qualifier": "Wie genau",
  "figures.qualifier.exact": "genau",
  "figures.qualifier.about": "etwa",
  "figures.qualifier.more-than": "mehr als",
  "figures.unit": "Wovon",
  "figures.unit.hint": "Zum Beispiel Käufe, Unterschriften oder USD für die Band",
  "figures.by": "Wer es sagt",
  "figures.source": "Wo man es nachsehen kann",
  "figures.source.hint": "Ein Link, oder die Veröffentlichung und ihr Datum",
  "figures.on": "Tag, an dem es gesagt wurde",
  "figures.on.wrong": "Diesen Tag gibt es nicht, oder er ist noch nicht gekommen.",
  "figures.missing": "Das muss ausgefüllt werden.",
  "figures.button": "Diese Zahl veröffentlichen",
  "figures.correction": "Etwas berichtigen",
  "figures.about": "Was falsch war",
  "figures.reason": "Was richtig ist, und warum",
  "figures.correction.button": "Diese Berichtigung veröffentlichen",
  "figures.done": "Veröffentlicht.",
  "figures.report": "Den Bericht ansehen",

  // Mail
  "mail.when": "Dein Zeitfenster: {start} bis {end}.",
  "mail.link.verify": "Meine Zusage bestätigen",
  "mail.link.mine": "Deine Seite",
  "mail.link.go": "Deine Los-Seite öffnen",
  "mail.link.calendar": "In deinen Kalender eintragen",
  "mail.link.invitation": "Dein Einladungslink",
  "mail.link.campaign": "Die Kampagne",
  "mail.link.receipt": "Dein Beleg",
  "mail.link.stop": "Diese Erinnerungen abstellen",
  "mail.organiser": "Diese Kampagne organisiert: {organiser}.",
  "mail.why.verify":
    "Du bekommst diese Mail, weil diese Adresse in das Zusageformular von „{name}“ getippt wurde.",
  "mail.why.supporter":
    "Du bekommst diese Mail, weil du mit dieser Adresse zugesagt hast, bei „{name}“ mitzumachen.",
  "mail.why.organiser": "Du bekommst diese Mail, weil diese Adresse hier zu einem Organisationsteam gehört.",
  "mail.verify.subject": "Bestätige deine Zusage: {name}",
  "mail.verify.text":
    "Jemand, hoffentlich du, hat mit dieser Adresse zugesagt, bei „{name}“ mitzumachen: {ask}. Öffne die Seite und drücke den Knopf: Erst dann zählt die Zusage.",
  "mail.verify.code":
    "Der Link öffnet sich nicht? Tippe diese sechs Ziffern auf der Seite ein, auf der du zugesagt hast:",
  "mail.verify.not-you": "Warst du das nicht? Dann tu nichts: Ohne den Knopf zählt nichts.",
  "mail.way-back.subject": "Der Weg zurück zu deiner Seite: {name}",
  "mail.way-back.text":
    "Du hast noch einmal für „{name}“ zugesagt. Deine Zusage zählt schon, und sie zählt einmal. Dieser Link bringt dich zurück zu deiner Seite.",
  "mail.welcome.subject": "Du zählst mit: {name}",
  "mail.welcome.text": "Deine Zusage für „{name}“ zählt. Danke! Das hast du zugesagt: {ask}.",
  "mail.welcome.invite":
    "Kennst du jemanden, der auch kommen würde? Wer über diesen Link zusagt, zählt als von dir mitgebracht, nur als Zahl:",
  "mail.welcome.page":
    "Auf deiner Seite kannst du deinen Plan machen, sehen, wie viele du mitgebracht hast, zurückziehen oder alles über dich löschen. Der Link gehört nur dir, heb diese Mail also auf:",
  "mail.welcome.receipt":
    "Dein Beleg beweist, dass deine Zusage im öffentlichen Protokoll der Kampagne steht. Heb ihn auf: Mit ihm kannst du immer feststellen, dass niemand dich aus der Zählung genommen hat.",
  "mail.held.subject": "Deine Zusage wartet auf einen zweiten Blick: {name}",
  "mail.held.text":
    "Danke für deine Zusage für „{name}“. Sie ist gespeichert, zählt aber noch nicht, weil etwas daran auch bei Bots vorkommt. Das passiert auch ehrlichen Menschen.",
  "mail.held.answer":
    "Du kannst es selbst klären: In einer Weile kommt noch eine Mail. Drücke ihren Knopf, und du zählst mit.",
  "mail.held.organiser":
    "Das Organisationsteam sieht sie sich an, und du bekommst eine Mail. Schneller geht es so: Zieh diese Zusage auf deiner Seite zurück und sag dann mit einer anderen Adresse zu, die dir gehört und die du behältst.",
  "mail.link.answer": "Ja, ich bin’s: zählt meine Zusage",
  "mail.answer.subject": "Ein Druck, und du zählst mit: {name}",
  "mail.answer.text":
    "Deine Zusage für „{name}“ hat auf einen zweiten Blick gewartet. Öffne die Seite und drücke den Knopf: Dann zählt sie.",
  "mail.answer.once": "Warst du das nicht? Dann tu nichts: Ohne den Knopf zählt nichts.",
  "mail.released.subject": "Jetzt zählst du mit: {name}",
  "mail.released.text":
    "Deine Zusage für „{name}“ wurde angesehen, und sie zählt. Danke für deine Geduld! Das hast du zugesagt: {ask}.",
  "mail.day-before.subject": "Morgen: {name}",
  "mail.day-before.text": "Morgen ist der Tag von „{name}“. Das hast du zugesagt: {ask}.",
  "mail.moment.subject": "Jetzt: {name}",
  "mail.moment.text": "Es ist Zeit für „{name}“: {ask}. Du hast Zeit bis {end}.",
  "mail.moment.hand": "Dort handelst du selbst, mit eigener Hand und eigenem Konto.",
  "mail.did-you.subject": "Hast du? {name}",
  "mail.did-you.text":
    "Der Moment von „{name}“ ist vorbei. Hast du es getan? Ein Druck auf deiner Los-Seite sagt es uns.",
  "mail.did-you.either":
    "Wenn du nicht dazu gekommen bist, ist das in Ordnung: Tu nichts. Antworten zählen als eigene Angabe.",
  "mail.withdrawn.subject": "Du bist aus der Zählung: {name}",
  "mail.withdrawn.text":
    "Du hast deine Zusage für „{name}“ zurückgezogen. Sie zählt nicht mehr, und du bekommst keine Erinnerungen. Wenn du es dir anders überlegst, sag mit derselben Adresse noch einmal zu.",
  "mail.sign-in.subject": "Dein Anmeldelink",
  "mail.sign-in.text": "Dieser Link meldet dich an. Er gilt einmal, bis {until}. Gib ihn nicht weiter.",
  "mail.sign-in.link": "Anmelden",
  "mail.invited-organiser.subject": "Organisiere mit uns: {name}",
  "mail.invited-organiser.text": "{by} hat dich ins Organisationsteam von „{name}“ aufgenommen.",

  // Unsubscribe
  "unsubscribe.title": "Die Erinnerungen abstellen",
  "unsubscribe.text":
    "Drücke den Knopf, und du bekommst keine Erinnerungen mehr für „{name}“. Deine Zusage gilt weiter.",
  "unsubscribe.expired":
    "Dieser Link ist zu alt oder wurde abgeschnitten. Du kannst die Erinnerungen auf deiner eigenen Seite abstellen; eine Mail zu deiner Zusage bringt dich dorthin.",

  // Calendar
  "calendar.go": "Deine Los-Seite",
  "calendar.alarm": "Bald: {name}",
};
