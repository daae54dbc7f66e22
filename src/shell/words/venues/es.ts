/** What venue profiles and the law say, in Spanish, by the English text of the profile. */
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
  "Buy one copy for yourself, if you want it.": "Compra una copia para ti, si la quieres.",
  "If you have read it, write an honest review by yourself.":
    "Si lo has leído, escribe tú una reseña sincera.",
  "Listen because you want to hear it.": "Escúchalo porque quieres oírlo.",
  "Install it and use it, if you want it.": "Instálala y úsala, si la quieres.",
  "If you have used it, write what you think.": "Si lo has usado, escribe lo que piensas.",
  "Buy one copy from any US shop that reports.":
    "Compra una copia en cualquier tienda de EE. UU. que informe de sus ventas.",
  "Play it as often as you really listen.": "Ponlo tantas veces como de verdad lo escuches.",
  "Post once in your own words.": "Publica una vez con tus propias palabras.",
  "Sign once with your real name and address.": "Firma una vez con tu nombre y dirección verdaderos.",
  "Check that you are registered.": "Comprueba que estás en el censo electoral.",
  "Here is what the candidates answered.": "Esto es lo que respondieron los candidatos.",
  "Go and vote; no reward.": "Ve a votar; sin recompensa.",
  "Watch, and vote for the song you like best, within the limit.":
    "Mira, y vota por la canción que más te guste, dentro del límite.",
  "Try it; star it if you want to find it again.":
    "Pruébalo; ponle una estrella si quieres volver a encontrarlo.",
  "Write down what you found as an issue.": "Escribe lo que encontraste como una incidencia.",
  "Install it if you will use it.": "Instálala si la vas a usar.",
  "Rate it honestly once you know it.": "Valórala con sinceridad cuando la conozcas.",
  "Submit it once, honestly.": "Envíalo una vez, con honradez.",
  "Answer questions in the thread as the maker.": "Responde a las preguntas del hilo como autor.",
  "Tell people about the thing itself, never about the vote.": "Habla de la cosa misma, nunca del voto.",
  "Buy it once, if you want it, on the day, from your own account and with your own money.":
    "Cómpralo una vez, si lo quieres, ese día, desde tu propia cuenta y con tu propio dinero.",
  "Tell friends in your own words why you like it, with the store link.":
    "Cuenta a tus amistades con tus propias palabras por qué te gusta, con el enlace de la tienda.",
  "Back it if you want it.": "Apóyalo si lo quieres.",
  "Share your referral link and say what you get for it.":
    "Comparte tu enlace de recomendación y di qué recibes por él.",
  "Post once in your own words with the tag, if you have something to say.":
    "Publica una vez con tus propias palabras y la etiqueta, si tienes algo que decir.",
  "Listen from your own account.": "Escucha desde tu propia cuenta.",
  "Post as yourself, in your own words.": "Publica en tu nombre, con tus propias palabras.",
  "Tell people that the poll exists; let them answer as they think.":
    "Cuenta que existe la encuesta; deja que respondan como piensen.",
  "Buy the download once between Friday 00:01 and Thursday midnight, in any shop that reports.":
    "Compra la descarga una vez entre el viernes a las 00:01 y el jueves a medianoche, en cualquier tienda que informe de sus ventas.",
  "We are live today: come and see, ask us anything.":
    "Hoy estamos en directo: ven a ver, pregúntanos lo que quieras.",
  "If you tried it, tell us what you think.": "Si lo has probado, dinos qué piensas.",
  "Post in a community that you belong to, within its rules.":
    "Publica en una comunidad a la que pertenezcas, según sus reglas.",
  "Tell people about the cause, never about the vote.": "Habla de la causa, nunca del voto.",
  "Hold a question hour agreed with the moderators.": "Haz una hora de preguntas acordada con la moderación.",
  "Save it, put it in a list that you use, and play it when you want to hear it.":
    "Guárdalo, ponlo en una lista que uses y escúchalo cuando quieras oírlo.",
  "Put it on your wishlist if you would buy it.": "Ponlo en tu lista de deseados si lo comprarías.",
  "Buy it in the first week, if you want it.": "Cómpralo la primera semana, si lo quieres.",
  "Play the demo.": "Juega a la demo.",
  "Make your own video.": "Haz tu propio vídeo.",
  "Watch and share what you like.": "Mira y comparte lo que te guste.",
  "Come and watch at 20:00.": "Ven a ver a las 20:00.",
  "Write to your own MP in your own words; here are three facts you may use.":
    "Escribe a tu representante con tus propias palabras; aquí hay tres datos que puedes usar.",
  "Go to the surgery of your MP.": "Ve a la consulta de tu representante.",
  "Tell us whether you got an answer.": "Dinos si recibiste respuesta.",
  "Sign once with your own name and address, then open the link in the mail.":
    "Firma una vez con tu nombre y tu dirección, y abre después el enlace del correo.",
  "Ask your MP to come to the debate.": "Pide a tu representante que acuda al debate.",
  "Write in your own words to your own members.":
    "Escribe con tus propias palabras a tus propios representantes.",
  "Call your own members, once, in your own words.":
    "Llama a tus propios representantes, una vez, con tus propias palabras.",
  "Read the article.": "Lee el artículo.",
  "Learn to edit, with sources and without a stake in the matter.":
    "Aprende a editar, con fuentes y sin interés en el asunto.",
  "Write in your own words, from your one account, for or against the cause: X says that authentic coordination of this sort is allowed.":
    "Escribe con tus propias palabras, desde tu única cuenta, a favor o en contra de la causa: X dice que una coordinación auténtica así está permitida.",
  "Watch it.": "Míralo.",
  "Like, comment, subscribe and share, if you want to: asking for it is allowed.":
    "Dale a me gusta, comenta, suscríbete y comparte, si quieres: pedirlo está permitido.",
  "Influencing reviews: any reward, refund, discount, contest or free product, and any review by the maker, family or staff.":
    "Influir en las reseñas: cualquier recompensa, reembolso, descuento, concurso o producto gratis, y cualquier reseña de quien lo hizo, su familia o su personal.",
  "Paying back after a purchase or review.": "Devolver dinero tras una compra o una reseña.",
  "Paid, rewarded, filtered or invented reviews, or any cheating with the charts.":
    "Reseñas pagadas, recompensadas, filtradas o inventadas, o cualquier trampa con las listas.",
  "Looped plays, farms or scripts that raise the count.":
    "Reproducciones en bucle, granjas o scripts que suben el recuento.",
  "Asking one customer for two or more digital copies, or for ten physical ones: they are cut or dropped.":
    "Pedir a un cliente dos o más copias digitales, o diez físicas: se recortan o se descartan.",
  "Splitting orders over cards, mail addresses or places to get past the limit.":
    "Repartir pedidos entre tarjetas, correos o lugares para saltarse el límite.",
  "A prize, contest entry, discount or any other benefit for buying music.":
    "Un premio, sorteo, descuento o cualquier otra ventaja por comprar música.",
  "Purchases by program; shops that report them lose the right to report.":
    "Compras hechas por programas; las tiendas que las declaran pierden el derecho a declarar.",
  "Paying for other people's copies (fan funds, gift cards): not a purchase by that person. No sentence of Billboard says so in these words.":
    "Pagar copias de otros (fondos de fans, tarjetas regalo): no es una compra de esa persona. Ninguna frase de Billboard lo dice con estas palabras.",
  "Changing social signals or counts artificially to be seen more.":
    "Cambiar de forma artificial las señales sociales o los recuentos para que se vea más.",
  "Coordinated deception, selling or lending accounts, repeated spam.":
    "Engaño coordinado, venta o préstamo de cuentas, spam repetido.",
  "False names or mail addresses, spam, and posing as someone else.":
    "Nombres o correos falsos, spam, y hacerse pasar por otra persona.",
  "US: paying, offering or taking anything of value for registering or voting, chances in a lottery included; up to five years or 10,000 dollars.":
    "EE. UU.: pagar, ofrecer o aceptar algo de valor por inscribirse o votar, incluidos sorteos; hasta cinco años o 10 000 dólares.",
  "US: spending to make someone vote, not vote, or vote for someone.":
    "EE. UU.: gastar para que alguien vote, no vote o vote a alguien.",
  "UK: bribery, treating (food, drink, entertainment) and undue influence.":
    "Reino Unido: soborno, convites (comida, bebida, espectáculos) e influencia indebida.",
  "False statements on when, where and who may vote.":
    "Afirmaciones falsas sobre cuándo, dónde y quién puede votar.",
  "Broadcasters and artists taking part in disproportionate promotion campaigns, above all by third parties or governments.":
    "Emisoras y artistas que participan en campañas de promoción desproporcionadas, sobre todo de terceros o gobiernos.",
  "Voting in bulk or by program, with farms of cards or numbers, or through a VPN in another country.":
    "Votar en masa o con programas, con granjas de tarjetas o números, o con una VPN en otro país.",
  "Paying people back for votes.": "Devolver a la gente lo que pagó por votar.",
  "Automated starring, false accounts, coordinated inauthentic activity.":
    "Estrellas automáticas, cuentas falsas, actividad coordinada no auténtica.",
  "Activity for rewards (tokens, credits, gifts, give-aways) and trade in stars.":
    "Actividad por recompensas (fichas, créditos, regalos, sorteos) y comercio de estrellas.",
  "Raising ratings, reviews or installs by fraud or reward, asking for a rating against a reward, or rating again and again.":
    "Subir valoraciones, reseñas o instalaciones con fraude o recompensa, pedir una valoración a cambio de algo, o valorar una y otra vez.",
  "Asking people to vote a story up.": "Pedir a la gente que vote a favor de una noticia.",
  "Asking people to comment, and booster comments by friends.":
    "Pedir a la gente que comente, y comentarios de apoyo de amigos.",
  "Soliciting votes, comments or submissions.": "Solicitar votos, comentarios o envíos.",
  "Opening further accounts, cards or mail addresses to buy the same item again.":
    "Abrir más cuentas, tarjetas o correos para comprar otra vez lo mismo.",
  "Buying with money that is paid back, or with codes bought in bulk: that is no genuine sale.":
    "Comprar con dinero que se devuelve, o con códigos comprados al por mayor: no es una venta de verdad.",
  "Switching the store country or hiding the place to count in another chart.":
    "Cambiar el país de la tienda u ocultar el lugar para contar en otra lista.",
  "Backing your own project, or making backers and amounts look larger.":
    "Apoyar tu propio proyecto, o hacer que mecenas e importes parezcan mayores.",
  "Contests for referrals, referral rewards above one's own pledge, hidden benefits, spam.":
    "Concursos de recomendaciones, premios por encima del propio compromiso, ventajas ocultas, spam.",
  "Each server has its own rules; most forbid spam, false accounts and automatic boosting.":
    "Cada servidor tiene sus reglas; casi todos prohíben el spam, las cuentas falsas y la difusión automática.",
  'Buying or playing in mass through agents, fan funds or accounts without people behind them ("sajaegi").':
    "Comprar o reproducir en masa con agentes, fondos de fans o cuentas sin personas detrás («sajaegi»).",
  "Networks of false accounts, pages or groups that deceive about who speaks, from where and how many; abuse of reporting.":
    "Redes de cuentas, páginas o grupos falsos que engañan sobre quién habla, desde dónde y cuántos son; abuso de las denuncias.",
  "Reviews against discounts, refunds or free things.":
    "Reseñas a cambio de descuentos, reembolsos o regalos.",
  "Clearing cookies, private windows or scripts to answer again.":
    "Borrar cookies, usar ventanas privadas o scripts para responder otra vez.",
  "Showing the result as public opinion.": "Mostrar el resultado como opinión pública.",
  "Bulk buying, free or refunded copies, and gifts tied to the purchase: the chart reflects genuine transactions.":
    "Compras al por mayor, copias gratis o reembolsadas y regalos unidos a la compra: la lista refleja transacciones de verdad.",
  "A download under the lowest allowed price does not count.":
    "Una descarga por debajo del precio mínimo permitido no cuenta.",
  "Asking for votes, mass messages, programs, rewards and any other artificial activity.":
    "Pedir votos, mensajes masivos, programas, recompensas y cualquier otra actividad artificial.",
  "Voting coordinated by an organised group.": "Votos coordinados por un grupo organizado.",
  "Several accounts, vote services or programs that change counts.":
    "Varias cuentas, servicios de votos o programas que cambian los recuentos.",
  "Asking others for votes, on Reddit or elsewhere.": "Pedir votos a otros, en Reddit o en otra parte.",
  "Posting or tagging in mass, repeated messages that nobody asked for.":
    "Publicar o etiquetar en masa, mensajes repetidos que nadie pidió.",
  "Raising plays or follows by program, by payment given or taken, or by any other artificial means.":
    "Subir reproducciones o seguidores con programas, con pagos dados o recibidos, o por cualquier otro medio artificial.",
  "Looping without listening, and coordinated plays that nobody hears.":
    "Bucles sin escuchar, y reproducciones coordinadas que nadie oye.",
  "Getting round country limits, and sharing passwords.":
    "Saltarse los límites por país, y compartir contraseñas.",
  "Money for a place in a playlist.": "Dinero por un sitio en una lista de reproducción.",
  "Manipulating reviews, asking for them against games, money or any reward, or asking inside the game.":
    "Manipular reseñas, pedirlas a cambio de juegos, dinero o cualquier recompensa, o pedirlas dentro del juego.",
  "Promoting for a benefit without telling the audience.":
    "Promocionar por una ventaja sin decírselo al público.",
  "Trade in engagement, tricks on what is recommended, programs, and several accounts that deceive.":
    "Comercio de interacciones, trucos con lo que se recomienda, programas, y varias cuentas que engañan.",
  "Pressing people for gifts, likes or follows loses reach.":
    "Presionar a la gente para que dé regalos, me gusta o seguimientos hace perder alcance.",
  "Raising followers or viewers by programs, embedded players or muted screens.":
    "Subir seguidores o espectadores con programas, reproductores incrustados o pantallas en silencio.",
  "A ready letter to paste: letters that are nearly the same are filtered, and senders are told why. Give points and an empty box.":
    "Una carta lista para pegar: las cartas casi iguales se filtran, y a quien las envía se le dice por qué. Da puntos y un campo vacío.",
  "Spam to gather people. WriteToThem asks to be told before a campaign that reaches tens of thousands.":
    "Spam para reunir gente. WriteToThem pide que se le avise antes de una campaña que llegue a decenas de miles.",
  "Writing to somebody else's representative, or without your real name and address.":
    "Escribir al representante de otra persona, o sin tu nombre y dirección verdaderos.",
  "Signing more than once, for other people, or with made-up names.":
    "Firmar más de una vez, por otros o con nombres inventados.",
  "Signing without being a British citizen or UK resident, for instance with an invented postcode.":
    "Firmar sin ser ciudadano británico ni residente en el Reino Unido, por ejemplo con un código postal inventado.",
  "Signing by program; such signatures are taken out in bulk.":
    "Firmar con programas; esas firmas se retiran en bloque.",
  "Filling the forms by program or for others; a captcha is a closed door.":
    "Rellenar los formularios con programas o por otros; un captcha es una puerta cerrada.",
  "Using the name or address of another person.": "Usar el nombre o la dirección de otra persona.",
  "Sending a crowd to vote in deletion talks, or editing with a stake in the matter that is not declared.":
    "Enviar una multitud a votar en debates de borrado, o editar con un interés que no se declara.",
  "Several accounts on one trend, tag, post or poll.":
    "Varias cuentas sobre una tendencia, etiqueta, publicación o encuesta.",
  "The same or nearly the same post again and again; replies, mentions or messages in bulk.":
    "La misma publicación, o casi, una y otra vez; respuestas, menciones o mensajes en masa.",
  "Trading likes, reposts, poll votes or follows, and paying others to raise figures.":
    "Intercambiar me gusta, difusiones, votos o seguimientos, y pagar a otros para subir cifras.",
  "Using unrelated trending tags, and automatic engagement.":
    "Usar etiquetas de moda sin relación, e interacción automática.",
  "Reporting in mass or falsely.": "Denunciar en masa o en falso.",
  "Automatic systems, views served by themselves, and services that sell views, likes or subscribers.":
    "Sistemas automáticos, vistas fabricadas y servicios que venden vistas, me gusta o suscriptores.",
  "Rewards for likes, views or subscriptions.": "Recompensas por me gusta, vistas o suscripciones.",
  "Subscribing in return for being subscribed to.": "Suscribirse a cambio de una suscripción.",
  "A connection with the maker (pay, free goods, job, family) is told where it cannot be missed, in the same medium as the praise.":
    "Una relación con quien lo hizo (pago, productos gratis, trabajo, familia) se dice donde no se puede pasar por alto, en el mismo medio que el elogio.",
  "Since 21 October 2024: no false reviews, no pay for a review of a wanted tone, insiders say so, no trade in false signs of influence such as followers or views by programs.":
    "Desde el 21 de octubre de 2024: sin reseñas falsas, sin pagar por una reseña del tono deseado, la gente de dentro lo dice, sin comercio de señales falsas de influencia como seguidores o vistas con programas.",
  "Since 6 April 2025: false reviews and hidden rewards for reviews are banned.":
    "Desde el 6 de abril de 2025: las reseñas falsas y las recompensas ocultas por reseñas están prohibidas.",
  "A campaign message to a person is direct marketing, also for a cause: it needs consent, and an objection ends it. So people invite from their own accounts; we never write to their contacts.":
    "Un mensaje de campaña a una persona es mercadotecnia directa, también por una causa: necesita su acuerdo, y una objeción le pone fin. Por eso la gente invita desde sus propias cuentas; nunca escribimos a sus contactos.",
  "A pledge for a cause may reveal a political opinion: explicit consent, as little as possible, erased afterwards.":
    "Un compromiso con una causa puede revelar una opinión política: acuerdo expreso, lo menos posible, y se borra después.",
  "Commercial mail has true headers, a postal address and a way out that is honoured within 10 business days.":
    "El correo comercial lleva cabeceras verdaderas, una dirección postal y una salida que se respeta en 10 días hábiles.",
  "Automatic calls and texts to mobile phones need consent beforehand, also in politics.":
    "Las llamadas y mensajes automáticos a móviles necesitan acuerdo previo, también en política.",
  "Paid political advertisements, and unpaid election material of candidates, parties and registered campaigners, carry an imprint.":
    "Los anuncios políticos pagados, y el material electoral no pagado de candidatos, partidos y grupos registrados, llevan los datos de quien los promueve.",
  "Unpaid people may act online freely; political committees put a disclaimer on their sites and on more than 500 similar mails.":
    "Quien no cobra puede actuar libremente en línea; los comités políticos ponen un aviso en sus sitios y en más de 500 correos parecidos.",
  "No reward for registering or voting.": "Ninguna recompensa por inscribirse o votar.",
  "Bribery, treating and undue influence in elections are offences.":
    "El soborno, los convites y la influencia indebida en elecciones son delitos.",
  "The duties fall on the platforms, which then act against inauthentic use; a campaign feels them so.":
    "Los deberes recaen en las plataformas, que actúan entonces contra el uso no auténtico; así los nota una campaña.",
  "Since 10 October 2025 political advertising, paid promotion in rankings included, names sponsor, amount and targeting.":
    "Desde el 10 de octubre de 2025 la publicidad política, incluida la promoción pagada en listas, nombra a quien la encarga, el importe y a quién se dirige.",
};
