/** What venue profiles say, in Spanish, by the English text of the profile. */
export const es: Readonly<Record<string, string>> = {
  "Orders; the formula is secret.": "Pedidos; la fórmula es secreta.",
  "Plays for music, installs or purchases for apps; the formula is not published.":
    "Reproducciones de música, instalaciones o compras de aplicaciones; la fórmula no está publicada.",
  "Paid downloads in the US, plays and airplay.":
    "Descargas pagadas en EE. UU., reproducciones y emisiones de radio.",
  "Posts; the formula is not published.": "Publicaciones; la fórmula no está publicada.",
  "Signatures by mail address.": "Firmas por dirección de correo.",
  "One person, one vote.": "Una persona, un voto.",
  "Paid votes by phone, text message and online.": "Votos pagados por teléfono, mensaje de texto y en línea.",
  "Recent stars; the formula is not published.": "Estrellas recientes; la fórmula no está publicada.",
  "Installs, use and ratings; the formula is secret.":
    "Instalaciones, uso y valoraciones; la fórmula es secreta.",
  "Votes by people who found the story themselves.":
    "Votos de personas que encontraron la noticia por su cuenta.",
  "Paid downloads.": "Descargas pagadas.",
  "Pledges, charged when the goal is reached.": "Compromisos, que se cobran al llegar a la meta.",
  "Distinct people, and uses, a day.": "Personas distintas, y usos, al día.",
  "Plays and downloads on member services.": "Reproducciones y descargas en los servicios participantes.",
  "Likes, comments and shares.": "Me gusta, comentarios y veces que se comparte.",
  "Clicks, mostly one for each browser.": "Clics, casi siempre uno por navegador.",
  "Paid downloads of at least 40p, physical copies, and plays: 100 premium or 600 free plays make one sale (200 and 1,200 after nine weeks and three falls).":
    "Descargas pagadas de al menos 40 peniques, copias físicas y reproducciones: 100 de pago o 600 gratuitas hacen una venta (200 y 1200 tras nueve semanas y tres bajadas).",
  "Votes weighted by a secret formula, comments and time.":
    "Votos ponderados con una fórmula secreta, comentarios y tiempo.",
  "Votes; the shown score is blurred.": "Votos; la puntuación que se muestra está difuminada.",
  "Plays left after a secret filter.": "Las reproducciones que quedan tras un filtro secreto.",
  "Revenue, people playing, wishlists. The review score counts only copies bought on Steam, and a reviewer needs playing time.":
    "Ingresos, personas que juegan, listas de deseados. La nota solo cuenta copias compradas en Steam, y para reseñar hace falta tiempo de juego.",
  "Views; the formula is secret.": "Vistas; la fórmula es secreta.",
  "People watching live.": "Personas que ven en directo.",
  "Letters of the MP's own constituents. Letters in own words weigh; copies are filtered out.":
    "Cartas de votantes de la propia circunscripción. Pesan las cartas con palabras propias; las copias se apartan.",
  "British citizens and UK residents, one signature each, confirmed by mail.":
    "Ciudadanos británicos y residentes en el Reino Unido, una firma cada uno, confirmada por correo.",
  "Constituents by address; offices put equal letters together.":
    "Votantes según su dirección; las oficinas juntan las cartas iguales.",
  "Page views by people; automatic traffic is counted apart.":
    "Páginas vistas por personas; el tráfico automático se cuenta aparte.",
  "Posts by real people on a topic; the formula is not published.":
    "Publicaciones de personas reales sobre un tema; la fórmula no está publicada.",
  "Views by people who mean to watch.": "Vistas de personas que quieren ver.",
  "We ask for one copy for each person.": "Pedimos una copia por persona.",
  "Each person listens or installs as they really would, from their own account.":
    "Cada cual escucha o instala como de verdad lo haría, desde su propia cuenta.",
  "One digital copy per customer is what counts.": "Lo que cuenta es una copia digital por cliente.",
  "We ask for one post for each person.": "Pedimos una publicación por persona.",
  "One person, one signature.": "Una persona, una firma.",
  "One person, one vote, without any reward.": "Una persona, un voto, sin ninguna recompensa.",
  "At most ten votes for each way of paying in 2026; your own way of paying only.":
    "Diez votos como mucho por medio de pago en 2026; solo tu propio medio de pago.",
  "One star for each account.": "Una estrella por cuenta.",
  "One install and one honest rating from your own account.":
    "Una instalación y una valoración sincera desde tu propia cuenta.",
  "One vote for each account, and nobody may be asked for it.":
    "Un voto por cuenta, y no se le puede pedir a nadie.",
  "One purchase for each person, from the one account they always use.":
    "Una compra por persona, desde la cuenta que usa siempre.",
  "One pledge for each backer.": "Un compromiso por mecenas.",
  "People are counted, so one post each is enough.":
    "Se cuentan personas, así que basta una publicación cada una.",
  "No number is published. One account for each person.":
    "No hay ningún número publicado. Una cuenta por persona.",
  "One account for each person.": "Una cuenta por persona.",
  "One answer for each person.": "Una respuesta por persona.",
  "We ask for one copy for each person: the published text gives no number, and one is safe.":
    "Pedimos una copia por persona: el texto publicado no da ningún número, y una es lo seguro.",
  "One vote for each account, and no group may organise it.":
    "Un voto por cuenta, y ningún grupo puede organizarlo.",
  "No number is published. Each person listens as they really would.":
    "No hay ningún número publicado. Cada cual escucha como de verdad lo haría.",
  "One wishlist entry, one copy, one review for each account.":
    "Un juego deseado, una copia, una reseña por cuenta.",
  "No number is published. Each person watches as they really would.":
    "No hay ningún número publicado. Cada cual ve como de verdad lo haría.",
  "One person, one screen.": "Una persona, una pantalla.",
  "One letter for each constituent, in own words.": "Una carta por votante, con palabras propias.",
  "One person, one signature, then the link in the mail.":
    "Una persona, una firma, y luego el enlace del correo.",
  "One message for each constituent, in own words.": "Un mensaje por votante, con palabras propias.",
  "Reading has no limit; the figure is a measure, not a goal.":
    "Leer no tiene límite; la cifra es una medida, no una meta.",
  "One account for each person on one topic.": "Una cuenta por persona sobre un tema.",
  "Whoever asks and gains from it (artist, label, maker, paid promoter) says so in the same place as the ask (US 16 CFR 255; UK consumer law).":
    "Quien pide y gana con ello (artista, sello, autor, promotor pagado) lo dice en el mismo sitio que lo que pide (US 16 CFR 255; derecho británico de consumo).",
  "A link that pays commission is marked as one.": "Un enlace que paga comisión se marca como tal.",
  "Sponsored posts are marked.": "Las publicaciones patrocinadas se marcan.",
  "Say who runs the campaign.": "Di quién lleva la campaña.",
  "A promoted petition is paid advertising and is not shown as support.":
    "Una petición promocionada es publicidad pagada y no se muestra como apoyo.",
  "UK: imprint with name and address of the promoter, since 1 November 2023.":
    "Reino Unido: datos con nombre y dirección de quien promueve, desde el 1 de noviembre de 2023.",
  "US: committees put a disclaimer on public sites and on more than 500 similar mails; unpaid people are free.":
    "EE. UU.: los comités ponen un aviso en los sitios públicos y en más de 500 correos parecidos; quien no cobra está libre.",
  "EU: political advertisements carry label, payer and amount, since 10 October 2025.":
    "UE: los anuncios políticos llevan etiqueta, pagador e importe, desde el 10 de octubre de 2025.",
  "UK: the cost of a vote is shown (from memory).":
    "Reino Unido: se muestra lo que cuesta un voto (de memoria).",
  "Say that you made it.": "Di que lo hiciste tú.",
  "The benefit of a referral is shown.": "Se muestra la ventaja de una recomendación.",
  'Political advertisements need authorisation and a "paid for by" (from memory).':
    "Los anuncios políticos necesitan autorización y un «pagado por» (de memoria).",
  "The report says that the poll selects its own takers.":
    "El informe dice que quienes responden a la encuesta se eligen a sí mismos.",
  "Say that you are the maker.": "Di que es obra tuya.",
  "Say so when you post your own work.": "Dilo cuando publiques tu propio trabajo.",
  "Branded content carries the label.": "El contenido de marca lleva la etiqueta.",
  "Name the organiser.": "Nombra a quien organiza.",
  "Paid grassroots lobbying may have to be registered under state law (not researched).":
    "El cabildeo ciudadano pagado puede tener que registrarse según la ley estatal (sin investigar).",
  "Paid editing is declared.": "La edición pagada se declara.",
  "Not published.": "No publicado.",
  "Friday to Thursday, US time.": "De viernes a jueves, hora de EE. UU.",
  "While the petition is open.": "Mientras la petición está abierta.",
  "The days of the vote.": "Los días de la votación.",
  "The voting time of the live show.": "El tiempo de votación del programa en directo.",
  "Rolling; the formula is not published.": "Continuo; la fórmula no está publicada.",
  "The days of the project.": "Los días del proyecto.",
  "One day.": "Un día.",
  "By the hour and by the week.": "Por hora y por semana.",
  "While the poll is open.": "Mientras la encuesta está abierta.",
  "Friday 00:01 to Thursday midnight, UK time.":
    "Del viernes a las 00:01 al jueves a medianoche, hora del Reino Unido.",
  "24 hours from 00:00 Pacific time.": "24 horas desde las 00:00, hora del Pacífico.",
  "A day in UTC; weeks run Friday to Thursday.": "Un día en UTC; las semanas van de viernes a jueves.",
  "No window.": "Sin plazo.",
  "Six months from opening.": "Seis meses desde que se abre.",
  "A day in UTC.": "Un día en UTC.",
  "Said to be hourly (not verified).": "Dicen que cada hora (sin verificar).",
  "About once a day for music, several times a day for apps (not verified).":
    "Más o menos una vez al día para música, varias veces al día para aplicaciones (sin verificar).",
  "Once a week.": "Una vez por semana.",
  "Within minutes (not published).": "En minutos (no publicado).",
  "After the count.": "Tras el recuento.",
  "Results after the show.": "Los resultados, tras el programa.",
  "Stars at once; trending not published.": "Las estrellas, al momento; las tendencias, no publicado.",
  "Every minute.": "Cada minuto.",
  "About every hour; the list carries the time it was built.":
    "Más o menos cada hora; la lista lleva la hora en que se hizo.",
  "At once.": "Al momento.",
  "Within minutes.": "En minutos.",
  "Hourly, except 01:00 to 07:00 Korean time.": "Cada hora, salvo de 01:00 a 07:00, hora de Corea.",
  "Depends on the site.": "Depende del sitio.",
  "Once a week, on Friday.": "Una vez por semana, el viernes.",
  "Continuous.": "Continuo.",
  "Daily, the next day between about 16:00 and 22:00 UTC.":
    "A diario, al día siguiente entre las 16:00 y las 22:00 UTC, más o menos.",
  "About hourly.": "Más o menos cada hora.",
  "About every two minutes (not verified).": "Más o menos cada dos minutos (sin verificar).",
  "We count the letters people tell us about.": "Contamos las cartas de las que la gente nos habla.",
  "We count the messages people tell us about.": "Contamos los mensajes de los que la gente nos habla.",
  "Once a day, the next day.": "Una vez al día, al día siguiente.",
  "Several times a day (not published).": "Varias veces al día (no publicado).",
};
