/** What venue profiles and the law say, in German, by the English text of the profile. */
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
  "Buy one copy for yourself, if you want it.": "Kauf ein Exemplar für dich selbst, wenn du es willst.",
  "If you have read it, write an honest review by yourself.":
    "Wenn du es gelesen hast, schreib selbst eine ehrliche Bewertung.",
  "Listen because you want to hear it.": "Hör es, weil du es hören willst.",
  "Install it and use it, if you want it.": "Installiere und benutze es, wenn du es willst.",
  "If you have used it, write what you think.": "Wenn du es benutzt hast, schreib, was du denkst.",
  "Buy one copy from any US shop that reports.":
    "Kauf ein Exemplar in einem beliebigen US-Laden, der meldet.",
  "Play it as often as you really listen.": "Spiel es so oft, wie du wirklich zuhörst.",
  "Post once in your own words.": "Schreib einmal etwas in eigenen Worten.",
  "Sign once with your real name and address.":
    "Unterschreib einmal mit deinem richtigen Namen und deiner Adresse.",
  "Check that you are registered.": "Prüf, ob du im Wählerverzeichnis stehst.",
  "Here is what the candidates answered.": "Das haben die Kandidierenden geantwortet.",
  "Go and vote; no reward.": "Geh wählen; ohne Belohnung.",
  "Watch, and vote for the song you like best, within the limit.":
    "Schau zu und stimm für das Lied, das dir am besten gefällt, innerhalb der Grenze.",
  "Try it; star it if you want to find it again.":
    "Probier es aus; gib einen Stern, wenn du es wiederfinden willst.",
  "Write down what you found as an issue.": "Schreib als Issue auf, was du gefunden hast.",
  "Install it if you will use it.": "Installiere es, wenn du es benutzen wirst.",
  "Rate it honestly once you know it.": "Bewerte es ehrlich, sobald du es kennst.",
  "Submit it once, honestly.": "Reich es einmal ein, ehrlich.",
  "Answer questions in the thread as the maker.":
    "Beantworte im Gespräch Fragen als die Person, die es gemacht hat.",
  "Tell people about the thing itself, never about the vote.":
    "Erzähl von der Sache selbst, nie von der Abstimmung.",
  "Buy it once, if you want it, on the day, from your own account and with your own money.":
    "Kauf es einmal, wenn du es willst, am Tag selbst, mit deinem eigenen Konto und deinem eigenen Geld.",
  "Tell friends in your own words why you like it, with the store link.":
    "Erzähl deinen Freunden in eigenen Worten, warum du es magst, mit dem Link zum Laden.",
  "Back it if you want it.": "Unterstütze es, wenn du es willst.",
  "Share your referral link and say what you get for it.":
    "Teile deinen Empfehlungslink und sag, was du dafür bekommst.",
  "Post once in your own words with the tag, if you have something to say.":
    "Schreib einmal in eigenen Worten mit dem Schlagwort, wenn du etwas zu sagen hast.",
  "Listen from your own account.": "Hör mit deinem eigenen Konto.",
  "Post as yourself, in your own words.": "Schreib als du selbst, in eigenen Worten.",
  "Tell people that the poll exists; let them answer as they think.":
    "Erzähl den Leuten, dass es die Umfrage gibt; lass sie antworten, wie sie denken.",
  "Buy the download once between Friday 00:01 and Thursday midnight, in any shop that reports.":
    "Kauf den Download einmal zwischen Freitag 00:01 und Donnerstag Mitternacht, in einem beliebigen Laden, der meldet.",
  "We are live today: come and see, ask us anything.": "Wir sind heute live: Komm vorbei, frag uns alles.",
  "If you tried it, tell us what you think.": "Wenn du es ausprobiert hast, sag uns, was du denkst.",
  "Post in a community that you belong to, within its rules.":
    "Schreib in einer Gemeinschaft, zu der du gehörst, nach ihren Regeln.",
  "Tell people about the cause, never about the vote.": "Erzähl von der Sache, nie von der Abstimmung.",
  "Hold a question hour agreed with the moderators.":
    "Halte eine Fragestunde, die mit der Moderation abgesprochen ist.",
  "Save it, put it in a list that you use, and play it when you want to hear it.":
    "Speichere es, nimm es in eine Liste auf, die du benutzt, und spiel es, wenn du es hören willst.",
  "Put it on your wishlist if you would buy it.": "Setz es auf deine Wunschliste, wenn du es kaufen würdest.",
  "Buy it in the first week, if you want it.": "Kauf es in der ersten Woche, wenn du es willst.",
  "Play the demo.": "Spiel die Demo.",
  "Make your own video.": "Mach dein eigenes Video.",
  "Watch and share what you like.": "Schau und teile, was dir gefällt.",
  "Come and watch at 20:00.": "Komm um 20:00 und schau zu.",
  "Write to your own MP in your own words; here are three facts you may use.":
    "Schreib deiner eigenen Abgeordneten oder deinem Abgeordneten in eigenen Worten; hier sind drei Fakten, die du verwenden kannst.",
  "Go to the surgery of your MP.": "Geh in die Sprechstunde deiner oder deines Abgeordneten.",
  "Tell us whether you got an answer.": "Sag uns, ob du eine Antwort bekommen hast.",
  "Sign once with your own name and address, then open the link in the mail.":
    "Unterschreib einmal mit deinem eigenen Namen und deiner Adresse und öffne dann den Link in der Mail.",
  "Ask your MP to come to the debate.": "Bitte deine oder deinen Abgeordneten, zur Debatte zu kommen.",
  "Write in your own words to your own members.": "Schreib in eigenen Worten an deine eigenen Abgeordneten.",
  "Call your own members, once, in your own words.":
    "Ruf deine eigenen Abgeordneten an, einmal, in eigenen Worten.",
  "Read the article.": "Lies den Artikel.",
  "Learn to edit, with sources and without a stake in the matter.":
    "Lern das Bearbeiten, mit Quellen und ohne eigenes Interesse an der Sache.",
  "Write in your own words, from your one account, for or against the cause: X says that authentic coordination of this sort is allowed.":
    "Schreib in eigenen Worten, mit deinem einen Konto, für oder gegen die Sache: X sagt, dass echte Abstimmung dieser Art erlaubt ist.",
  "Watch it.": "Schau es an.",
  "Like, comment, subscribe and share, if you want to: asking for it is allowed.":
    "Like, kommentiere, abonniere und teile, wenn du magst: Darum zu bitten ist erlaubt.",
  "Influencing reviews: any reward, refund, discount, contest or free product, and any review by the maker, family or staff.":
    "Bewertungen beeinflussen: jede Belohnung, Erstattung, jeder Rabatt, Wettbewerb oder Gratisartikel, und jede Bewertung durch Hersteller, Familie oder Angestellte.",
  "Paying back after a purchase or review.": "Geld nach einem Kauf oder einer Bewertung zurückzahlen.",
  "Paid, rewarded, filtered or invented reviews, or any cheating with the charts.":
    "Bezahlte, belohnte, gefilterte oder erfundene Bewertungen und jedes Tricksen mit den Charts.",
  "Looped plays, farms or scripts that raise the count.":
    "Wiedergaben in Schleife, Klickfarmen oder Skripte, die den Stand heben.",
  "Asking one customer for two or more digital copies, or for ten physical ones: they are cut or dropped.":
    "Von einer Person zwei oder mehr digitale Exemplare oder zehn Tonträger erbitten: Sie werden gekürzt oder gestrichen.",
  "Splitting orders over cards, mail addresses or places to get past the limit.":
    "Bestellungen auf Karten, Mailadressen oder Orte verteilen, um die Grenze zu umgehen.",
  "A prize, contest entry, discount or any other benefit for buying music.":
    "Ein Preis, eine Verlosung, ein Rabatt oder ein anderer Vorteil für den Kauf von Musik.",
  "Purchases by program; shops that report them lose the right to report.":
    "Käufe durch Programme; Läden, die sie melden, verlieren das Recht zu melden.",
  "Paying for other people's copies (fan funds, gift cards): not a purchase by that person. No sentence of Billboard says so in these words.":
    "Exemplare anderer bezahlen (Fankassen, Geschenkkarten): Das ist kein Kauf dieser Person. In diesen Worten steht es bei Billboard nicht.",
  "Changing social signals or counts artificially to be seen more.":
    "Soziale Signale oder Zahlen künstlich ändern, um mehr gesehen zu werden.",
  "Coordinated deception, selling or lending accounts, repeated spam.":
    "Abgesprochene Täuschung, Verkauf oder Verleih von Konten, wiederholter Spam.",
  "False names or mail addresses, spam, and posing as someone else.":
    "Falsche Namen oder Mailadressen, Spam, und sich als jemand anders ausgeben.",
  "US: paying, offering or taking anything of value for registering or voting, chances in a lottery included; up to five years or 10,000 dollars.":
    "USA: Etwas von Wert für das Registrieren oder Wählen zahlen, anbieten oder annehmen, auch Lose; bis zu fünf Jahre oder 10.000 Dollar.",
  "US: spending to make someone vote, not vote, or vote for someone.":
    "USA: Geld ausgeben, damit jemand wählt, nicht wählt oder für jemanden stimmt.",
  "UK: bribery, treating (food, drink, entertainment) and undue influence.":
    "Vereinigtes Königreich: Bestechung, Bewirtung (Essen, Trinken, Unterhaltung) und unzulässiger Einfluss.",
  "False statements on when, where and who may vote.": "Falsche Angaben dazu, wann, wo und wer wählen darf.",
  "Broadcasters and artists taking part in disproportionate promotion campaigns, above all by third parties or governments.":
    "Sender und Künstler, die an übermäßigen Werbekampagnen teilnehmen, vor allem solchen von Dritten oder Regierungen.",
  "Voting in bulk or by program, with farms of cards or numbers, or through a VPN in another country.":
    "In Massen oder durch Programme abstimmen, mit vielen Karten oder Nummern oder über ein VPN in einem anderen Land.",
  "Paying people back for votes.": "Leuten ihre Stimmen erstatten.",
  "Automated starring, false accounts, coordinated inauthentic activity.":
    "Automatisch vergebene Sterne, falsche Konten, abgesprochenes unechtes Verhalten.",
  "Activity for rewards (tokens, credits, gifts, give-aways) and trade in stars.":
    "Aktivität gegen Belohnung (Token, Guthaben, Geschenke, Verlosungen) und Handel mit Sternen.",
  "Raising ratings, reviews or installs by fraud or reward, asking for a rating against a reward, or rating again and again.":
    "Bewertungen oder Installationen durch Betrug oder Belohnung heben, um eine Bewertung gegen Belohnung bitten oder immer wieder bewerten.",
  "Asking people to vote a story up.": "Leute bitten, einen Beitrag hochzustimmen.",
  "Asking people to comment, and booster comments by friends.":
    "Leute um Kommentare bitten, und anfeuernde Kommentare von Freunden.",
  "Soliciting votes, comments or submissions.": "Um Stimmen, Kommentare oder Einreichungen werben.",
  "Opening further accounts, cards or mail addresses to buy the same item again.":
    "Weitere Konten, Karten oder Mailadressen eröffnen, um dasselbe noch einmal zu kaufen.",
  "Buying with money that is paid back, or with codes bought in bulk: that is no genuine sale.":
    "Mit Geld kaufen, das erstattet wird, oder mit in Mengen gekauften Codes: Das ist kein echter Verkauf.",
  "Switching the store country or hiding the place to count in another chart.":
    "Das Land des Ladens wechseln oder den Ort verbergen, um in anderen Charts zu zählen.",
  "Backing your own project, or making backers and amounts look larger.":
    "Das eigene Projekt unterstützen oder Unterstützende und Beträge größer aussehen lassen.",
  "Contests for referrals, referral rewards above one's own pledge, hidden benefits, spam.":
    "Wettbewerbe um Empfehlungen, Empfehlungsprämien über der eigenen Zusage, versteckte Vorteile, Spam.",
  "Each server has its own rules; most forbid spam, false accounts and automatic boosting.":
    "Jeder Server hat eigene Regeln; die meisten verbieten Spam, falsche Konten und automatisches Weiterverbreiten.",
  'Buying or playing in mass through agents, fan funds or accounts without people behind them ("sajaegi").':
    "Massenhaft kaufen oder abspielen, über Agenturen, Fankassen oder Konten ohne Menschen dahinter („sajaegi“).",
  "Networks of false accounts, pages or groups that deceive about who speaks, from where and how many; abuse of reporting.":
    "Netze falscher Konten, Seiten oder Gruppen, die darüber täuschen, wer spricht, woher und wie viele; Missbrauch des Meldens.",
  "Reviews against discounts, refunds or free things.":
    "Bewertungen gegen Rabatte, Erstattungen oder Geschenke.",
  "Clearing cookies, private windows or scripts to answer again.":
    "Cookies löschen, private Fenster oder Skripte, um noch einmal zu antworten.",
  "Showing the result as public opinion.": "Das Ergebnis als öffentliche Meinung zeigen.",
  "Bulk buying, free or refunded copies, and gifts tied to the purchase: the chart reflects genuine transactions.":
    "Großeinkäufe, kostenlose oder erstattete Exemplare und an den Kauf gebundene Geschenke: Die Charts zeigen echte Käufe.",
  "A download under the lowest allowed price does not count.":
    "Ein Download unter dem niedrigsten erlaubten Preis zählt nicht.",
  "Asking for votes, mass messages, programs, rewards and any other artificial activity.":
    "Um Stimmen bitten, Massennachrichten, Programme, Belohnungen und jede andere künstliche Aktivität.",
  "Voting coordinated by an organised group.": "Stimmen, die eine organisierte Gruppe abspricht.",
  "Several accounts, vote services or programs that change counts.":
    "Mehrere Konten, Stimmdienste oder Programme, die den Stand ändern.",
  "Asking others for votes, on Reddit or elsewhere.": "Andere um Stimmen bitten, auf Reddit oder anderswo.",
  "Posting or tagging in mass, repeated messages that nobody asked for.":
    "Massenhaft schreiben oder markieren, wiederholte Nachrichten, um die niemand gebeten hat.",
  "Raising plays or follows by program, by payment given or taken, or by any other artificial means.":
    "Wiedergaben oder Follower heben, durch Programme, durch gegebene oder genommene Zahlung oder auf andere künstliche Weise.",
  "Looping without listening, and coordinated plays that nobody hears.":
    "Schleifen ohne Zuhören und abgesprochene Wiedergaben, die niemand hört.",
  "Getting round country limits, and sharing passwords.": "Ländergrenzen umgehen und Passwörter teilen.",
  "Money for a place in a playlist.": "Geld für einen Platz in einer Playlist.",
  "Manipulating reviews, asking for them against games, money or any reward, or asking inside the game.":
    "Bewertungen manipulieren, gegen Spiele, Geld oder eine Belohnung um sie bitten, oder im Spiel darum bitten.",
  "Promoting for a benefit without telling the audience.":
    "Gegen einen Vorteil werben, ohne es dem Publikum zu sagen.",
  "Trade in engagement, tricks on what is recommended, programs, and several accounts that deceive.":
    "Handel mit Interaktionen, Tricks mit den Empfehlungen, Programme und mehrere täuschende Konten.",
  "Pressing people for gifts, likes or follows loses reach.":
    "Leute zu Geschenken, Likes oder Follows zu drängen kostet Reichweite.",
  "Raising followers or viewers by programs, embedded players or muted screens.":
    "Follower oder Zuschauende durch Programme, eingebettete Player oder stumme Bildschirme heben.",
  "A ready letter to paste: letters that are nearly the same are filtered, and senders are told why. Give points and an empty box.":
    "Ein fertiger Brief zum Einfügen: Fast gleiche Briefe werden aussortiert, und die Absender erfahren, warum. Gib Punkte und ein leeres Feld.",
  "Spam to gather people. WriteToThem asks to be told before a campaign that reaches tens of thousands.":
    "Spam, um Leute zu sammeln. WriteToThem möchte vor einer Kampagne, die Zehntausende erreicht, Bescheid wissen.",
  "Writing to somebody else's representative, or without your real name and address.":
    "An die Abgeordneten anderer schreiben, oder ohne richtigen Namen und Adresse.",
  "Signing more than once, for other people, or with made-up names.":
    "Mehr als einmal, für andere oder mit erfundenen Namen unterschreiben.",
  "Signing without being a British citizen or UK resident, for instance with an invented postcode.":
    "Unterschreiben, ohne britisch zu sein oder im Vereinigten Königreich zu wohnen, etwa mit erfundener Postleitzahl.",
  "Signing by program; such signatures are taken out in bulk.":
    "Durch Programme unterschreiben; solche Unterschriften werden in Mengen entfernt.",
  "Filling the forms by program or for others; a captcha is a closed door.":
    "Die Formulare durch Programme oder für andere ausfüllen; ein Captcha ist eine geschlossene Tür.",
  "Using the name or address of another person.": "Namen oder Adresse einer anderen Person verwenden.",
  "Sending a crowd to vote in deletion talks, or editing with a stake in the matter that is not declared.":
    "Eine Menge zum Abstimmen in Löschdiskussionen schicken, oder mit nicht angegebenem eigenem Interesse bearbeiten.",
  "Several accounts on one trend, tag, post or poll.":
    "Mehrere Konten zu einem Trend, Schlagwort, Beitrag oder einer Umfrage.",
  "The same or nearly the same post again and again; replies, mentions or messages in bulk.":
    "Derselbe oder fast derselbe Beitrag immer wieder; Antworten, Erwähnungen oder Nachrichten in Mengen.",
  "Trading likes, reposts, poll votes or follows, and paying others to raise figures.":
    "Likes, Reposts, Umfragestimmen oder Follows tauschen und andere dafür bezahlen, Zahlen zu heben.",
  "Using unrelated trending tags, and automatic engagement.":
    "Unpassende Trend-Schlagwörter benutzen, und automatische Interaktionen.",
  "Reporting in mass or falsely.": "Massenhaft oder falsch melden.",
  "Automatic systems, views served by themselves, and services that sell views, likes or subscribers.":
    "Automatische Systeme, selbst erzeugte Aufrufe und Dienste, die Aufrufe, Likes oder Abos verkaufen.",
  "Rewards for likes, views or subscriptions.": "Belohnungen für Likes, Aufrufe oder Abos.",
  "Subscribing in return for being subscribed to.": "Abonnieren im Tausch gegen ein Abo.",
  "A connection with the maker (pay, free goods, job, family) is told where it cannot be missed, in the same medium as the praise.":
    "Eine Verbindung zum Hersteller (Bezahlung, Gratisware, Job, Familie) wird dort gesagt, wo man sie nicht übersehen kann, im selben Medium wie das Lob.",
  "Since 21 October 2024: no false reviews, no pay for a review of a wanted tone, insiders say so, no trade in false signs of influence such as followers or views by programs.":
    "Seit 21. Oktober 2024: keine falschen Bewertungen, kein Geld für eine Bewertung in gewünschtem Ton, Insider sagen es, kein Handel mit falschen Zeichen von Einfluss wie Followern oder Aufrufen durch Programme.",
  "Since 6 April 2025: false reviews and hidden rewards for reviews are banned.":
    "Seit 6. April 2025: Falsche Bewertungen und versteckte Belohnungen für Bewertungen sind verboten.",
  "A campaign message to a person is direct marketing, also for a cause: it needs consent, and an objection ends it. So people invite from their own accounts; we never write to their contacts.":
    "Eine Kampagnennachricht an eine Person ist Direktwerbung, auch für eine gute Sache: Sie braucht Zustimmung, und ein Widerspruch beendet sie. Darum laden Leute mit ihren eigenen Konten ein; wir schreiben nie an ihre Kontakte.",
  "A pledge for a cause may reveal a political opinion: explicit consent, as little as possible, erased afterwards.":
    "Eine Zusage für eine Sache kann eine politische Meinung verraten: ausdrückliche Zustimmung, so wenig wie möglich, hinterher gelöscht.",
  "Commercial mail has true headers, a postal address and a way out that is honoured within 10 business days.":
    "Werbemails haben wahre Kopfzeilen, eine Postanschrift und einen Ausweg, der innerhalb von 10 Werktagen gilt.",
  "Automatic calls and texts to mobile phones need consent beforehand, also in politics.":
    "Automatische Anrufe und SMS an Mobiltelefone brauchen vorher Zustimmung, auch in der Politik.",
  "Paid political advertisements, and unpaid election material of candidates, parties and registered campaigners, carry an imprint.":
    "Bezahlte politische Anzeigen und unbezahltes Wahlmaterial von Kandidierenden, Parteien und registrierten Kampagnen tragen ein Impressum.",
  "Unpaid people may act online freely; political committees put a disclaimer on their sites and on more than 500 similar mails.":
    "Unbezahlte dürfen online frei handeln; politische Komitees setzen einen Hinweis auf ihre Seiten und auf mehr als 500 ähnliche Mails.",
  "No reward for registering or voting.": "Keine Belohnung für das Registrieren oder Wählen.",
  "Bribery, treating and undue influence in elections are offences.":
    "Bestechung, Bewirtung und unzulässiger Einfluss bei Wahlen sind strafbar.",
  "The duties fall on the platforms, which then act against inauthentic use; a campaign feels them so.":
    "Die Pflichten treffen die Plattformen, die dann gegen unechte Nutzung vorgehen; so spürt sie eine Kampagne.",
  "Since 10 October 2025 political advertising, paid promotion in rankings included, names sponsor, amount and targeting.":
    "Seit 10. Oktober 2025 nennt politische Werbung, auch bezahlte Plätze in Ranglisten, Auftraggeber, Betrag und Zielgruppen.",
};
