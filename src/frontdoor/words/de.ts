import type { Words } from "./lexicon.ts";

const numbers = "(?:[2-9]|[1-9]\\d+|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwanzig|funfzig|hundert)";
const buy =
  "(?:nach|ein|auf|zu)?(?:ge)?kauf\\w*|bestell\\w*|erwerb\\w*|(?:runter|herunter)lad\\w*|ladet|holt? euch|hol dir";
const sign =
  "(?:mit|unter)?zu?unterschreib\\w*|unterschreib\\w*|unterzeichn\\w*|zeichnet|mitzeichn\\w*|eintragen|tragt";
const vote =
  "(?:ab|zu)?stimm(?:t|e|en)?|abstimm\\w*|abgestimmt|abzustimmen|vot(?:e|et|en|ed)|gevotet|wahl(?:t|en|e)?|wahlen geh\\w*|zur wahl geh\\w*|stimme(?:n)? ab\\w*|anruf\\w*";
const review = "bewert\\w*|rezension\\w*|rezensier\\w*|sterne?-?bewertung\\w*|sterne?";
const engage =
  "lik(?:e|t|en)|folg(?:e|t|en)|abonnier\\w*|abo|teil(?:t|en)|kommentier\\w*|stream\\w*|registrier\\w*|installier\\w*|klick\\w*|upvot\\w*|vorbestell\\w*";

export const german: Words = {
  concepts: {
    account:
      "(?:\\w+[- ])?(?:konto|konten|kontos|accounts?|profile?n?|apple-?id'?s?|ids?|mail-?adressen?|e-?mail-?adressen?|e-?mails?|mailkont\\w+|sim-?karten?|handynummern?|rufnummern?|identitat\\w*|zugang|zugange|logins?)|(?:zweit|neben|fake|mehrfach|dritt)-?(?:konto|konten|accounts?|profile?)",
    another:
      "(?:eine?n?[ms]? )?(?:noch (?:ein(?:e|en)?|mal ein(?:e|en)?)|zweite\\w*|dritte\\w*|weitere\\w*|zusatzliche\\w*|neue\\w*|frische\\w*|andere\\w*|verschiedene\\w*|unterschiedliche\\w*|falsche\\w*|gefalschte\\w*|fake|extra|mehr als ein\\w*|alternative\\w*)",
    many: `(?:mehrere\\w*|viele\\w*|ein paar|etliche\\w*|zahlreiche\\w*|alle[n]? (?:eure|deine|ihre)\\w*|moglichst viele\\w*|so viele\\w*|${numbers})`,
    with: "mit|von|uber|nutz\\w*|benutz\\w*|verwend\\w*|erstell\\w*|leg\\w*|anleg\\w*|eroffn\\w*|mach\\w*|nehm\\w*|nimm|hol\\w*|per|unter|registrier\\w*|richtet|braucht|besorg\\w*|tragt",
    buy,
    sign,
    vote,
    review,
    engage,
    act: `${buy}|${sign}|${vote}|${review}|${engage}`,
    again: `noch (?:ein)?mal|nochmal[s]?|erneut|immer wieder|so (?:oft|haufig) (?:wie (?:moglich|(?:ihr|du|sie|es) (?:konnt|kannst|konnen|geht))|(?:ihr|du) (?:konnt|kannst)|es geht)|moglichst oft|mehrmals|mehrfach|wiederholt|(?:zwei|drei|vier|funf|zehn|zwanzig|hundert|\\d+) ?-?mal|doppelt|ein (?:zweites|weiteres|drittes) mal|jede (?:stunde|minute)|stundlich|alle (?:paar|\\w+) (?:minuten|sekunden|stunden)|ofter|ununterbrochen|am laufenden band|den ganzen tag|massenhaft|beliebig (?:oft|haufig)|unbegrenzt|ohne (?:limit|begrenzung|grenze)|so (?:oft|viel) (?:man|ihr|du) (?:will|mag|wollt|willst|mogt|kann|konnt)`,
    copies: `(?:${numbers}|mehrere|viele|ein paar|so viele|moglichst viele|etliche|dutzende|mehr als ein(?:e|en)?|gleich)(?: \\w+)? (?:exemplar\\w*|kopien|stuck|cds|alben|downloads|ausgaben|bucher)`,
    device:
      "gerat\\w*|handys?|telefone?|tablets?|laptops?|rechner|computer|browser|tabs?|fenster\\w*|bildschirme?|lautsprecher|fernseher",
    play: "lass\\w*|hor\\w*|spiel\\w*|stream\\w*|abspiel\\w*|lauf\\w*|stell\\w*|schalt\\w*|nehm\\w*|nimm",
    nonstop:
      "bis (?:zum|der|zur) (?:wecker|morgen|fruhstuck|aufwachen|aufstehen)|vorm (?:einschlafen|schlafengehen|zubettgehen)|(?:in|auf|als)? ?(?:der )?(?:dauer|endlos)-?schleife|in (?:einer )?schleife|(?:auf|im) (?:dauer-?)?(?:repeat|loop)|dauer-?loop|rund um die uhr|24 ?/ ?7|24 stunden|(?:die )?ganze[n]? (?:nacht|nachte)(?: lang| uber| hindurch)?|(?:die )?nacht (?:lang|uber|hindurch|durch)|uber nacht|nonstop|non-stop|pausenlos|ununterbrochen|tag und nacht|wahrend (?:ihr|du) (?:schlaft|schlafst)|im schlaf|vor dem (?:schlafengehen|einschlafen)|bevor (?:ihr|du) (?:schlaf\\w*|ins bett)|dauerstream\\w*",
    silent:
      "ton (?:ab|aus|weg|stumm|leise)|stumm\\w*|ohne ton|lautlos|ton aus|lautstarke (?:auf )?(?:null|0|eins|aus)",
    reward:
      "aufs haus|geht auf mich|\\d+ ?% (?:rabatt|billiger)|prozent rabatt|preise?|verlos\\w*|gewinn\\w*|gewinnspiel|tombola|gutschein\\w*|rabatt\\w*|geschenk\\w*|(?:gratis|kostenlos\\w*|umsonst|frei)-?\\w*|freibier|freikarten?|freigetrank\\w*|bier|pizza|t-?shirts?|tickets?|\\d+ ?(?:€|euro)|€ ?\\d+|(?:funf|zehn|zwanzig|funfzig|hundert) euro|token|airdrop|belohn\\w*|pramie\\w*|bonus|geld",
    give: "gibt(?:'?s| es)|bekomm\\w*|erhalt\\w*|kriegt?\\w*|gewinn\\w*|verlos\\w*|schenk\\w*|spendier\\w*|wartet|zahlen|winkt|geht auf uns|lad(?:en|t) (?:wir|ich)? ?(?:euch|dich)? ?\\w* ?ein|laden (?:euch|dich|alle)|sicher\\w*",
    linked:
      "wenn (?:ihr|du|sie)|wer|fur (?:jede\\w*|alle|eure\\w*|deine\\w*|eine?|die)|jede[rnm]?|alle(?:n)?,? die|unter allen|dafur|im gegenzug|als dank|dann|und",
    all: "alle(?:samt)?|zusammen|gemeinsam|jeder|lasst uns|massenhaft|gleichzeitig|leute|wir|geschlossen",
    their: "sein\\w*|ihr\\w*|dess?en|den|das|die|der|diese\\w*|deren|dem|ihn|es",
    fake: "falsche\\w*|erfundene\\w*|ausgedachte\\w*|erfind\\w*|denkt? (?:euch|dir)|beliebige\\w*|irgendein\\w*|fantasie\\w*|phantasie\\w*|fake-?\\w*|zufallige\\w*|gefalschte\\w*",
    detail:
      "namen?|adressen?|anschrift\\w*|plz|postleitzahl\\w*|postcode|geburtsdat\\w*|angaben|fantasie-?namen?|phantasie-?namen?|fake-?namen?|daten|wohnort",
    use: "nutz\\w*|benutz\\w*|verwend\\w*|mit|per|uber|via|durch|\\w*schalt\\w*|aktivier\\w*|installier\\w*|stell\\w*|hol\\w*|lad\\w*|geht|verbind\\w*|nehmt|nimm|hinter|braucht",
    change:
      "wechs\\w*|ander\\w*|stell\\w*|umstell\\w*|setz\\w*|verschleier\\w*|versteck\\w*|tausch\\w*|neue\\w*|falsch\\w*|schalt\\w*",
    country:
      "\\w*store|\\w*shop|land|region|standort|ip(?:-adresse)?|landereinstellung\\w*|(?:store|shop)-?(?:land|region)|laden",
    engagement:
      "stimmen|likes?|follower\\w*|streams?|plays?|views?|aufrufe?|klicks?|abonnenten|abos|sterne|bewertungen|rezensionen|unterschriften|upvotes?|downloads|kommentare|fans|playlist-?(?:platz|platze|platzierung\\w*)",
    program:
      "(?:\\w+-?)?(?:bots?|skripte?|scripte?|scripts?|makros?|autoklicker|auto-?clicker|roboter|programme?|automat\\w*|erweiterung)",
    office:
      "\\w*leitung\\w*|telefon\\w*|telefonzentrale|zentrale|postfach\\w*|mailbox|posteingang|server|website|webseite|seite|hotline|buro|anlage|faxgerat",
    family:
      "mutter|mama|vater|papa|eltern|oma|opa|gro[s]{1,2}\\w*|kinder\\w*|sohn|tochter|partner\\w*|mann|frau|familie|freund\\w*|nachbar\\w*|bruder|schwester|geschwister|tante|onkel|hund|katze|haustier\\w*|andere\\w*|verstorbene\\w*|kollegen",
  },
  negators:
    "nicht|kein(?:e|en|er|em|es|erlei)?|nie(?:mals|mand\\w*)?|ohne(?! (?:ton|pause|unterbrechung|limit|anderung\\w*))|weder|noch nie|statt|anstatt|verbot\\w*|verbiet\\w*|untersag\\w*|gegen|stoppt|schluss mit|vermeid\\w*|unterlass\\w*|nichts|verzicht\\w*",
  ends: "vergess\\w*|vergiss|zoger\\w*|sorge\\w*|nur|blos+|problem\\w*|scheu\\w*|angst|wenn|weil|aber|sondern|falls|pruft|merkt|schlimm|wer|denn|schaden|kontrolliert|grenzen?",
  conditional: "wenn|falls|wer|sofern|sollte\\w*|diejenigen",
  after:
    "finger weg|lasst die finger|haltet euch fern|(?:hat|macht|ergibt) keinen sinn|sinnlos|schade[tn] (?:der|dem|den|uns|allen|nur|am ende)|flieg(?:t|en) (?:\\w+ ){0,2}(?:raus|aus|hinaus)|wertlos|mach(?:t|en) (?:\\w+ ){0,3}kaputt|filter\\w* (?:\\w+ ){0,3}(?:heraus|aus)|(?:bieten|machen|wollen) wir (?:\\w+ )?(?:kein\\w*|nicht)|gibt es (?:hier|bei uns) nicht|betrug\\w*|betrieg\\w*|schummel\\w*|bitte nicht\\s*(?:[:.!,;]|$)|hilft (?:niemand\\w*|nicht\\w*|keine\\w*|uns nicht)|(?:nicht|nie) (?:erlaubt|gestattet|zulassig|gezahlt|gewunscht|mit|mehr|abspielen|kaufen|nutzen|benutzen|verwenden|notig)|zahl(?:t|en) (?:\\w+ )?nicht|verboten|untersagt|gegen die regeln|illegal|strafbar|(?:wird|werden) (?:\\w+ )?(?:herausgerechnet|aussortiert|geloscht|gestrichen|entfernt|ignoriert|herausgefiltert|disqualifiziert|gesperrt)|schade[tn] uns|nein danke|(?:machen|wollen|tun|brauchen|mogen) (?:wir|das) nicht|bitte nicht|bring(?:t|en) nichts|nutzt nichts",
  right: "(?:\\w+ )?(?:kein\\w*|nichts?|niemand\\w*)(?! (?:pruft|merkt|sieht|kontrolliert))",
  urging:
    "(?:vergesst|vergiss|vergessen sie|zogert|zoger) (?:\\w+ )?nicht|(?:warum|wieso|weshalb) nicht|nicht (?:nur|blos+|bloss)|kein problem|keine (?:sorge|angst|scheu)",
  denial:
    "(?:ja|klar|schon|man kann)\\W+(?:\\w+ )?aber (?:\\w+ ){0,2}nicht|(?:genau |gerade )?das wollen wir (?:gerade |eben )?nicht|damit wollen wir nichts|(?:das )?stimmt nicht|das (?:ist|ware) (?:falsch|nicht|ein irrtum|quatsch)|falsch|(?:macht|tut) das (?:bitte )?nicht|lasst das|bitte nicht|ist nicht notig",
  no: "nein|nee|ne|niemals",
  reported:
    "film|buch|artikel|studie|doku\\w*|podcast|laut|zufolge|zeitung\\w*|presse|polizei|bericht\\w*|(?:voriges|letztes|vergangenes|vorigen|letzten) (?:jahr|jahres|monat|woche)|vor \\w+ jahren|(?:19|20)\\d\\d|damals|(?:mein|meine|unser|unsere) (?:sohn|tochter|schwester|bruder|mutter|vater|frau|mann|kinder|nachbarn?)",
  addressed: "ihr|euch|eure\\w*|du|dich|dir|dein\\w*|bitte|lasst|sollt|musst",
  past: "zeigt|zeigen|erklart|erzahlt|beschreibt|handelt|hat|haben|hatte\\w*|habe|wurde\\w*|war\\w*|schrieb\\w*|kaufte\\w*|ge\\w{3,}(?:t|en)",
  small:
    "der|die|das|und|ihr|euch|wir|ist|nicht|mit|fur|auf|den|dem|ein|eine|einen|zu|im|am|uns|bitte|eure|wenn|es|von|sich|auch|wer|alle|in|er|sie|man|bis|einfach|dann|aus|noch|nur|jeder|jede|jedes|mal|unter|ihm|dich|ich|du|dir|keiner|darf|um|jeden|oder|beim|vor",
};
