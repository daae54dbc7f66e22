import type { Words } from "./lexicon.ts";

const numbers = "(?:[2-9]|[1-9]\\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|cincuenta|cien)";
const buy =
  "(?:re)?compr(?:a|as|ar|en|e|emos|ad|ando|es|arla|arlo|ala|alo|enla|enlo)|pid(?:e|an)|descarg\\w*|adquier\\w*";
const sign = "firm(?:a|ar|en|e|emos|ad|ando|es)";
const vote = "(?:re)?vot(?:a|ar|en|e|emos|ad|ando|es|aron|o)|votennos|votanos|voto|votes";
const review =
  "resenas?|resen(?:a|ar|en)|opini(?:on|ones)|valoraci(?:on|ones)|valor(?:a|en|ar)|calific\\w*|puntu\\w*|estrellas?|criticas?";
const engage =
  "like|sig(?:ue|an|enos|anos)|suscrib\\w*|compart\\w*|coment\\w*|stream\\w*|escuch\\w*|registr\\w*|instal\\w*|cli(?:c|qu)\\w*|upvote\\w*|me gusta";

export const spanish: Words = {
  concepts: {
    account:
      "cuentas?|perfil(?:es)?|correos?(?: electronicos?)?|e-?mails?|direcciones? de correo|identidades|tarjetas? sim|numeros? de telefono|lineas moviles|apple id|usuarios?",
    another:
      "(?:una? |con )?(?:otr[ao]s?|segund[ao]s?|tercer[ao]s?|nuev[ao]s?|adicional(?:es)?|extra|fals[ao]s?|diferentes|distint[ao]s|alternativ[ao]s?|mas de un[ao]?)",
    many: `(?:vari[ao]s|much[ao]s|multiples|algun[ao]s|un par de|un monton de|tod[ao]s (?:tus|sus|las|los)|tant[ao]s|cuant[ao]s|${numbers})`,
    with: "con|desde|us(?:a|ad|en|ar|ando|e)|utili\\w*|cre(?:a|ad|aos|en|ar|ate|ense)|haz(?:te)?|haced|haceos|hag(?:an|anse)|abr(?:e|id|an|ete|ir)|regist\\w*|sac(?:a|ate|ar|quense)|ten\\w*|necesitas|mediante|por",
    buy,
    sign,
    vote,
    review,
    engage,
    act: `${buy}|${sign}|${vote}|${review}|${engage}`,
    again: `otra vez|(?:por |una )?(?:segunda|tercera) vez|de nuevo|nuevamente|una y otra vez|varias veces|muchas veces|(?:${numbers}) veces|(?:tantas|todas las|cuantas|las) veces (?:como|que) (?:pued\\w*|quier\\w*|se pueda|sea posible)|todas las veces|lo mas posible|sin (?:limites?|tope)|sin parar|cada (?:hora|minuto|\\w+ (?:minutos|segundos|horas))|a cada rato|en masa|vuelv(?:e|an) a|todo el dia|repetidamente|mas de una vez`,
    copies: `(?:${numbers}|vari[ao]s|much[ao]s|multiples|un par de|un monton de|mas de un[ao]?|tant[ao]s|cuant[ao]s)(?: \\w+){0,2} (?:copias?|ejemplar(?:es)?|discos|albumes|unidades)`,
    device:
      "dispositivos?|telefonos?|moviles|celulares?|tabletas?|tablets?|ordenadores?|computador\\w*|portatiles|navegadores?|pestanas?|ventanas?|pantallas?|aparatos?|equipos",
    play: "dej\\w*|escuch(?:a|en|ar)|reprodu[cz]\\w*|pon(?:la|lo|gan|er|ganla|ganlo)?|toc(?:a|ar|quen)|haz|stream\\w*|repit\\w*|sonando|mant\\w*",
    nonstop:
      "hasta que (?:suene|amanezca|despiert\\w*)|hasta (?:el|la) (?:despertador|manana|amanecer)|en (?:bucle|loop|repeticion|repeat)|24 ?/ ?7|(?:las )?24 horas|dia y noche|toda la noche|todo el dia|sin parar|sin descanso|mientras (?:duerm\\w*|descansan)|durante la noche|antes de (?:dormir|acostar\\w*)|a todas horas|continuamente",
    silent:
      "quit\\w* (?:el )?(?:sonido|volumen)|en (?:silencio|mute)|sin (?:sonido|volumen|escuchar\\w*)|silenciad[ao]|en mudo|volumen (?:a |al )?(?:cero|0|minimo)|aunque (?:\\w+ ){0,3}escuch\\w*",
    reward:
      "de nuestra cuenta|por cuenta de la casa|pagamos nosotros|invita la casa|\\d+ ?% de descuento|premios?|sorte\\w*|rifa\\w*|concurso|vales?|cupon(?:es)?|descuentos?|regal\\w*|gratis|gratuit[ao]s?|\\d+ ?(?:€|\\$|euros?|dolares|pesos)|(?:\\$|€) ?\\d+|(?:cinco|diez|veinte|cincuenta|cien) (?:euros?|dolares|pesos)|camisetas?|playeras?|entradas|boletos|tokens?|airdrop|recompensas?|bonos?|dinero|comida|cena|bebidas?|cervezas?|pizza|tarjetas? (?:de )?regalo",
    give: "gan(?:a|as|an|ar|en|aras)|recib\\w*|obten\\w*|llev\\w*|te (?:invitamos|damos|regalamos|enviamos|pagamos)|les (?:invitamos|damos|regalamos|enviamos|pagamos)|invitamos|regalamos|sorteamos|particip\\w*|damos|consig\\w*|entra\\w*",
    linked:
      "si|por (?:cada|tu|tus|su|un|una)|para (?:quien(?:es)?|todos|cada|los que|las que)|a (?:quien(?:es)?|todos|cada|los que|cambio)|entre (?:quienes|todos|los que)|quien(?:es)?|cuando|al|y|por|a cambio",
    all: "tod[ao]s|juntos|juntas|masivamente|en masa|a la vez|al mismo tiempo|vamos",
    their: "es[ae]|est[ae]|aquell?[ao]?|su|sus|el|la|los|las|del",
    fake: "fals[ao]s?|invent\\w*|cualquier|ficticio\\w*|al azar|imaginari[ao]s?|inventad[ao]s?",
    detail:
      "nombres?|apellidos?|direcci(?:on|ones)|codigos? postal(?:es)?|datos|fechas? de nacimiento|domicilios?|dni",
    use: "us(?:a|ad|en|ar|ando|e)|con|mediante|por|a traves de|utili\\w*|activ\\w*|conect\\w*|instal\\w*|enc(?:ie|e)nd\\w*|pon(?:te|gan|er)?|detras de|prend\\w*|abr\\w*",
    change: "cambi\\w*|pon(?:gan|er)?|pas(?:a|en|ar)|configur\\w*|ocult\\w*|mueve|modific\\w*|otra?|finj\\w*",
    country: "tienda|pais|region|ubicacion|ip|direccion ip|localizacion|store",
    engagement:
      "votos?|likes?|me gusta|seguidores|streams?|reproducciones|vistas|visualizaciones|estrellas|resenas|firmas|suscriptores|upvotes?|clics|descargas|comentarios|fans|(?:un )?lugar(?:es)? en playlists?",
    program: "(?:bots?|robots?|scripts?|macros?|programas?|programita|extensi(?:on|ones)|auto-?click\\w*)",
    office:
      "telefonos?|lineas?|centralita|conmutador|buzon(?:es)?|correos?|bandeja|servidor(?:es)?|sitio|web|pagina|oficina|despacho",
    family:
      "madres?|mama|padres?|papa|abuel[ao]s?|hij[ao]s?|ninos?|pareja|marido|esposa|esposo|mujer|familia\\w*|amig[ao]s?|vecin[ao]s?|herman[ao]s?|ti[ao]s?|perro|gato|otr[ao]s|muertos|primos?",
  },
  negators:
    "no(?! me gusta)|nunca|jamas|ni|sin(?! (?:parar|descanso|sonido|volumen|limites?|cambiar|escuchar))|evit\\w*|ningun\\w*|nada de|prohib\\w*|en vez de|en lugar de comprar|contra|alto a|basta de|nadie|tampoco|nada",
  ends: "olvid\\w*|dud\\w*|preocup\\w*|solo|solamente|problema|importa|miedo|si|pero|sino|porque|pasa|limites?|comprueba|revisa|te quedes|dejes|dejen|verguenza",
  conditional: "si|quien(?:es)?|cuando|los que",
  after:
    "hace\\w* (?:\\w+ ){0,3}(?:inutil|nula|invalida)|alejaos|evitadlo|no tiene\\w* sentido|perjudica\\w*|acaba\\w* (?:fuera|expulsad\\w*|anulad\\w*)|estropea\\w*|no vale\\w* nada|no lo leeras|no (?:lo )?(?:leeras|encontraras)|trampa|fraude|por favor,? no\\s*(?:[:.!,;]|$)|no (?:ayuda|aporta|adelanta)|no (?:\\w+ )?(?:permit\\w*|cuenta\\w*|vale\\w*|sirv\\w*|esta\\w* permitid\\w*|suman?|se puede\\w*)|prohibid\\w*|ilegal\\w*|contra las (?:reglas|normas)|se (?:descart\\w*|elimin\\w*|anul\\w*|borran|ignor\\w*)|nos perjudica\\w*|no gracias",
  right: "nada|nadie(?! (?:lo )?(?:comprueba|revisa|nota))|a nadie",
  urging:
    "no (?:te |se |os )?(?:olvid|dud|pares|paren|dejes de|dejen de)\\w*|por que no|no (?:solo|solamente)|no (?:hay|pasa) (?:problema|nada|limite)|no tengas miedo",
  denial:
    "(?:puedes|podeis|si|se puede)\\W+pero (?:mejor |por favor,? )?no|(?:justo|precisamente|exactamente)? ?eso (?:mismo )?es lo que no|es (?:justo|precisamente) lo que no|no es (?:asi|verdad|cierto|necesario)|(?:es|eso es) (?:falso|mentira|un error|trampa)|falso|no lo hag\\w*|por favor no",
  no: "no|nunca|jamas",
  reported:
    "pelicula|libro|articulo|estudio|documental|reportaje|segun|prensa|periodico|diario|policia|el ano pasado|hace \\w+ anos|en (?:19|20)\\d\\d|mi (?:hija|hijo|hermana|hermano|madre|padre|mujer|marido|vecin[ao])",
  addressed: "tu|tus|te|os|vuestr\\w*|ustedes|usted|vamos|por favor",
  past: "muestra|explica|cuenta|describe|\\w+(?:aron|ieron|aba|aban|ado|ada|idos?|adas?)|fue|dio|hizo|escucho|compro|uso|ha|han|habian?",
  small:
    "el|la|los|las|y|con|para|por|una|un|del|de|en|que|tu|tus|se|si|es|al|te|nos|todos|desde|esta|este|lo|su|no|ni|sin|sus|mi|cada|pero|como|hasta|ya|le|os|vuestro|aqui|muy|mas|cuando|solo|pues|les|sea|asi|otra|vez|nadie|porque",
};
