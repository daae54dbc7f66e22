/** What venue profiles say, in German, by the English text of the profile. */
export const de: Readonly<Record<string, string>> = {
  "Orders; the formula is secret.": "Bestellungen; die Formel ist geheim.",
  "Plays for music, installs or purchases for apps; the formula is not published.":
    "Wiedergaben bei Musik, Installationen oder Käufe bei Apps; die Formel ist nicht veröffentlicht.",
  "Paid downloads in the US, plays and airplay.":
    "Bezahlte Downloads in den USA, Wiedergaben und Radioeinsätze.",
  "Posts; the formula is not published.": "Beiträge; die Formel ist nicht veröffentlicht.",
  "Signatures by mail address.": "Unterschriften je Mailadresse.",
  "One person, one vote.": "Ein Mensch, eine Stimme.",
  "Paid votes by phone, text message and online.": "Bezahlte Stimmen per Telefon, SMS und online.",
  "Recent stars; the formula is not published.": "Neue Sterne; die Formel ist nicht veröffentlicht.",
  "Installs, use and ratings; the formula is secret.":
    "Installationen, Nutzung und Bewertungen; die Formel ist geheim.",
  "Votes by people who found the story themselves.":
    "Stimmen von Leuten, die den Beitrag selbst gefunden haben.",
  "Paid downloads.": "Bezahlte Downloads.",
  "Pledges, charged when the goal is reached.": "Zusagen, die abgebucht werden, wenn das Ziel erreicht ist.",
  "Distinct people, and uses, a day.": "Verschiedene Menschen und Nutzungen am Tag.",
  "Plays and downloads on member services.": "Wiedergaben und Downloads bei den beteiligten Diensten.",
  "Likes, comments and shares.": "Likes, Kommentare und Weitergaben.",
  "Clicks, mostly one for each browser.": "Klicks, meist einer je Browser.",
  "Paid downloads of at least 40p, physical copies, and plays: 100 premium or 600 free plays make one sale (200 and 1,200 after nine weeks and three falls).":
    "Bezahlte Downloads ab 40 Pence, Tonträger und Wiedergaben: 100 im bezahlten oder 600 im kostenlosen Abo ergeben einen Verkauf (200 und 1.200 nach neun Wochen und drei Rückgängen).",
  "Votes weighted by a secret formula, comments and time.":
    "Stimmen, gewichtet nach einer geheimen Formel, Kommentare und Zeit.",
  "Votes; the shown score is blurred.": "Stimmen; der gezeigte Stand ist verwischt.",
  "Plays left after a secret filter.": "Wiedergaben, die ein geheimer Filter übrig lässt.",
  "Revenue, people playing, wishlists. The review score counts only copies bought on Steam, and a reviewer needs playing time.":
    "Umsatz, Spielende, Wunschlisten. Für die Bewertung zählen nur Exemplare, die auf Steam gekauft sind, und wer bewertet, braucht Spielzeit.",
  "Views; the formula is secret.": "Aufrufe; die Formel ist geheim.",
  "People watching live.": "Menschen, die live zuschauen.",
  "Letters of the MP's own constituents. Letters in own words weigh; copies are filtered out.":
    "Briefe aus dem eigenen Wahlkreis. Briefe in eigenen Worten wiegen; Kopien werden aussortiert.",
  "British citizens and UK residents, one signature each, confirmed by mail.":
    "Britische Staatsangehörige und Menschen mit Wohnsitz im Vereinigten Königreich, je eine Unterschrift, per Mail bestätigt.",
  "Constituents by address; offices put equal letters together.":
    "Menschen aus dem Wahlkreis nach Adresse; die Büros fassen gleiche Briefe zusammen.",
  "Page views by people; automatic traffic is counted apart.":
    "Seitenaufrufe durch Menschen; automatische werden getrennt gezählt.",
  "Posts by real people on a topic; the formula is not published.":
    "Beiträge echter Menschen zu einem Thema; die Formel ist nicht veröffentlicht.",
  "Views by people who mean to watch.": "Aufrufe von Menschen, die zuschauen wollen.",
  "We ask for one copy for each person.": "Wir bitten um ein Exemplar pro Person.",
  "Each person listens or installs as they really would, from their own account.":
    "Alle hören oder installieren so, wie sie es wirklich tun würden, mit dem eigenen Konto.",
  "One digital copy per customer is what counts.": "Was zählt, ist ein digitales Exemplar je Kunde.",
  "We ask for one post for each person.": "Wir bitten um einen Beitrag pro Person.",
  "One person, one signature.": "Ein Mensch, eine Unterschrift.",
  "One person, one vote, without any reward.": "Ein Mensch, eine Stimme, ohne jede Belohnung.",
  "At most ten votes for each way of paying in 2026; your own way of paying only.":
    "2026 höchstens zehn Stimmen je Zahlungsweg; nur der eigene Zahlungsweg.",
  "One star for each account.": "Ein Stern je Konto.",
  "One install and one honest rating from your own account.":
    "Eine Installation und eine ehrliche Bewertung mit dem eigenen Konto.",
  "One vote for each account, and nobody may be asked for it.":
    "Eine Stimme je Konto, und niemand darf um sie gebeten werden.",
  "One purchase for each person, from the one account they always use.":
    "Ein Kauf pro Person, mit dem einen Konto, das sie immer benutzt.",
  "One pledge for each backer.": "Eine Zusage pro Person.",
  "People are counted, so one post each is enough.":
    "Gezählt werden Menschen, darum reicht ein Beitrag pro Person.",
  "No number is published. One account for each person.":
    "Keine Zahl ist veröffentlicht. Ein Konto pro Person.",
  "One account for each person.": "Ein Konto pro Person.",
  "One answer for each person.": "Eine Antwort pro Person.",
  "We ask for one copy for each person: the published text gives no number, and one is safe.":
    "Wir bitten um ein Exemplar pro Person: Der veröffentlichte Text nennt keine Zahl, und eins ist sicher.",
  "One vote for each account, and no group may organise it.":
    "Eine Stimme je Konto, und keine Gruppe darf das organisieren.",
  "No number is published. Each person listens as they really would.":
    "Keine Zahl ist veröffentlicht. Alle hören so, wie sie es wirklich tun würden.",
  "One wishlist entry, one copy, one review for each account.":
    "Ein Eintrag in der Wunschliste, ein Exemplar, eine Bewertung je Konto.",
  "No number is published. Each person watches as they really would.":
    "Keine Zahl ist veröffentlicht. Alle schauen so, wie sie es wirklich tun würden.",
  "One person, one screen.": "Ein Mensch, ein Bildschirm.",
  "One letter for each constituent, in own words.": "Ein Brief pro Mensch im Wahlkreis, in eigenen Worten.",
  "One person, one signature, then the link in the mail.":
    "Ein Mensch, eine Unterschrift, dann der Link in der Mail.",
  "One message for each constituent, in own words.":
    "Eine Nachricht pro Mensch im Wahlkreis, in eigenen Worten.",
  "Reading has no limit; the figure is a measure, not a goal.":
    "Lesen hat keine Grenze; die Zahl ist ein Maß, kein Ziel.",
  "One account for each person on one topic.": "Ein Konto pro Person zu einem Thema.",
  "Whoever asks and gains from it (artist, label, maker, paid promoter) says so in the same place as the ask (US 16 CFR 255; UK consumer law).":
    "Wer bittet und etwas davon hat (Musikerin, Label, Hersteller, bezahlte Werbung), sagt das an derselben Stelle wie die Bitte (US 16 CFR 255; britisches Verbraucherrecht).",
  "A link that pays commission is marked as one.":
    "Ein Link, der Provision bringt, ist als solcher gekennzeichnet.",
  "Sponsored posts are marked.": "Gesponserte Beiträge sind gekennzeichnet.",
  "Say who runs the campaign.": "Sag, wer die Kampagne betreibt.",
  "A promoted petition is paid advertising and is not shown as support.":
    "Eine beworbene Petition ist bezahlte Werbung und wird nicht als Unterstützung gezeigt.",
  "UK: imprint with name and address of the promoter, since 1 November 2023.":
    "Vereinigtes Königreich: Impressum mit Name und Adresse derer, die werben, seit 1. November 2023.",
  "US: committees put a disclaimer on public sites and on more than 500 similar mails; unpaid people are free.":
    "USA: Komitees setzen einen Hinweis auf öffentliche Seiten und auf mehr als 500 ähnliche Mails; Unbezahlte sind frei.",
  "EU: political advertisements carry label, payer and amount, since 10 October 2025.":
    "EU: Politische Werbung trägt Kennzeichnung, Zahler und Betrag, seit 10. Oktober 2025.",
  "UK: the cost of a vote is shown (from memory).":
    "Vereinigtes Königreich: Was eine Stimme kostet, wird gezeigt (aus dem Gedächtnis).",
  "Say that you made it.": "Sag, dass du es gemacht hast.",
  "The benefit of a referral is shown.": "Der Vorteil einer Empfehlung wird gezeigt.",
  'Political advertisements need authorisation and a "paid for by" (from memory).':
    "Politische Anzeigen brauchen eine Freigabe und ein „bezahlt von“ (aus dem Gedächtnis).",
  "The report says that the poll selects its own takers.":
    "Der Bericht sagt, dass sich die Teilnehmenden der Umfrage selbst auswählen.",
  "Say that you are the maker.": "Sag, dass es von dir ist.",
  "Say so when you post your own work.": "Sag es, wenn du dein eigenes Werk teilst.",
  "Branded content carries the label.": "Markeninhalte tragen die Kennzeichnung.",
  "Name the organiser.": "Nenne, wer organisiert.",
  "Paid grassroots lobbying may have to be registered under state law (not researched).":
    "Bezahlte Lobbyarbeit mit vielen Menschen muss in manchen US-Staaten angemeldet werden (nicht geprüft).",
  "Paid editing is declared.": "Bezahltes Bearbeiten wird angegeben.",
  "Not published.": "Nicht veröffentlicht.",
  "Friday to Thursday, US time.": "Freitag bis Donnerstag, US-Zeit.",
  "While the petition is open.": "Solange die Petition offen ist.",
  "The days of the vote.": "Die Tage der Wahl.",
  "The voting time of the live show.": "Die Abstimmungszeit der Livesendung.",
  "Rolling; the formula is not published.": "Laufend; die Formel ist nicht veröffentlicht.",
  "The days of the project.": "Die Tage des Projekts.",
  "One day.": "Ein Tag.",
  "By the hour and by the week.": "Stündlich und wöchentlich.",
  "While the poll is open.": "Solange die Umfrage offen ist.",
  "Friday 00:01 to Thursday midnight, UK time.": "Freitag 00:01 bis Donnerstag Mitternacht, britische Zeit.",
  "24 hours from 00:00 Pacific time.": "24 Stunden ab 00:00 pazifischer Zeit.",
  "A day in UTC; weeks run Friday to Thursday.": "Ein Tag in UTC; Wochen gehen von Freitag bis Donnerstag.",
  "No window.": "Kein Zeitraum.",
  "Six months from opening.": "Sechs Monate ab Öffnung.",
  "A day in UTC.": "Ein Tag in UTC.",
  "Said to be hourly (not verified).": "Angeblich stündlich (nicht überprüft).",
  "About once a day for music, several times a day for apps (not verified).":
    "Etwa einmal am Tag bei Musik, mehrmals am Tag bei Apps (nicht überprüft).",
  "Once a week.": "Einmal in der Woche.",
  "Within minutes (not published).": "Innerhalb von Minuten (nicht veröffentlicht).",
  "After the count.": "Nach der Auszählung.",
  "Results after the show.": "Ergebnisse nach der Sendung.",
  "Stars at once; trending not published.": "Sterne sofort; die Trendliste nicht veröffentlicht.",
  "Every minute.": "Jede Minute.",
  "About every hour; the list carries the time it was built.":
    "Etwa jede Stunde; in der Liste steht, wann sie gemacht wurde.",
  "At once.": "Sofort.",
  "Within minutes.": "Innerhalb von Minuten.",
  "Hourly, except 01:00 to 07:00 Korean time.": "Stündlich, außer von 01:00 bis 07:00 koreanischer Zeit.",
  "Depends on the site.": "Hängt von der Website ab.",
  "Once a week, on Friday.": "Einmal in der Woche, am Freitag.",
  "Continuous.": "Fortlaufend.",
  "Daily, the next day between about 16:00 and 22:00 UTC.":
    "Täglich, am nächsten Tag zwischen etwa 16:00 und 22:00 UTC.",
  "About hourly.": "Etwa stündlich.",
  "About every two minutes (not verified).": "Etwa alle zwei Minuten (nicht überprüft).",
  "We count the letters people tell us about.": "Wir zählen die Briefe, von denen die Leute uns erzählen.",
  "We count the messages people tell us about.":
    "Wir zählen die Nachrichten, von denen die Leute uns erzählen.",
  "Once a day, the next day.": "Einmal am Tag, am nächsten Tag.",
  "Several times a day (not published).": "Mehrmals am Tag (nicht veröffentlicht).",
};
