import type { Words } from "./lexicon.ts";

const numbers = "(?:[2-9]|[1-9]\\d+|dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|vinte|cinquenta|cem)";
const buy = "(?:re)?compr(?:a|e|ar|em|as|ando|amos)|pe[cg]a[m]?|baix(?:e|em|ar)|adquir\\w*|encomend\\w*";
const sign = "assin(?:e|em|ar|a|ando|emos)|firm(?:e|em|ar)";
const vote = "(?:re)?vot(?:e|em|ar|a|ando|emos|ou|ei)|votos?";
const review = "avali(?:e|em|ar|a)|avaliac(?:ao|oes)|resenhas?|opini(?:ao|oes)|estrelas?|notas?|criticas?";
const engage =
  "curt(?:a|am|ir)|like|sig(?:a|am)|segu(?:e|ir)|inscrev\\w*|compartilh\\w*|partilh\\w*|coment\\w*|stream\\w*|ouc\\w*|ouv\\w*|registr\\w*|cadastr\\w*|instal\\w*|cli(?:c|qu)\\w*|upvote\\w*|subscrev\\w*";

export const portuguese: Words = {
  concepts: {
    account:
      "contas?|perfi(?:l|s)|e-?mails?|enderecos? de e-?mail|correios? eletronicos?|identidades|chips?|cartoes? sim|numeros? de telefone|apple id|cpfs?|logins?",
    another:
      "(?:uma? |com )?(?:outr[ao]s?|segund[ao]s?|terceir[ao]s?|nov[ao]s?|adiciona(?:l|is)|extras?|fals[ao]s?|diferentes|alternativ[ao]s?|mais de uma?)",
    many: `(?:vari[ao]s|muit[ao]s|multipl[ao]s|algu(?:ns|mas)|diversas?|diversos?|um monte de|tod[ao]s (?:as|os) (?:su[ao]s|teus|tuas|seus)?|tant[ao]s|quant[ao]s|${numbers})`,
    with: "com|de|pel[ao]|us(?:e|em|ar|ando|a)|utili[sz]\\w*|cri(?:e|em|ar|a)|abr(?:a|am|ir)|faca[m]?|registr\\w*|cadastr\\w*|arrum\\w*|tenha[m]?|atraves",
    buy,
    sign,
    vote,
    review,
    engage,
    act: `${buy}|${sign}|${vote}|${review}|${engage}`,
    again: `de novo|outra vez|(?:pela |uma )?(?:segunda|terceira) vez|novamente|varias vezes|muitas vezes|diversas vezes|(?:${numbers}) vezes|(?:quantas|tantas|todas as) vezes (?:(?:que |como )?(?:voce |vcs? )?(?:pud\\w*|conseg\\w*|quis\\w*|der|pode\\w*|for possivel|quer\\w*))|sem limites?|o maximo (?:de vezes )?(?:possivel|que)|sem parar|a cada (?:hora|minuto|\\w+ (?:minutos|segundos|horas))|toda hora|em massa|o dia (?:inteiro|todo)|repetidamente|mais de uma vez`,
    copies: `(?:${numbers}|vari[ao]s|muit[ao]s|multiplas|um monte de|mais de um[a]?|tant[ao]s|quant[ao]s|diversas)(?: \\w+){0,2} (?:copias?|exemplar(?:es)?|discos|albuns|unidades)`,
    device:
      "dispositivos?|telefones?|celulares?|telemoveis|tablets?|computador\\w*|notebooks?|navegadores?|abas?|janelas?|telas?|aparelhos?|separadores",
    play: "deix(?:e|em|ar|a)|ouc(?:a|am)|ouvir|toqu(?:e|em)|tocar|tocando|coloqu(?:e|em)|ponha[m]?|rod(?:e|em|ar|ando)|reproduz\\w*|stream\\w*|repit\\w*|mantenha[m]?|escut(?:e|em|ar)",
    nonstop:
      "ate (?:o|ao|a|as) (?:despertador|manha|amanhecer|acordar)|em (?:loop|repeticao|repeat|ciclo)|no (?:repeat|loop)|24 ?/ ?7|24 horas(?: por dia)?|dia e noite|noite e dia|a noite (?:inteira|toda)|toda a noite|a madrugada (?:inteira|toda)|o dia (?:inteiro|todo)|sem parar|enquanto (?:voce |voces |vcs )?dorm\\w*|durante a noite|antes de (?:dormir|deitar)|direto",
    silent:
      "tir\\w* (?:o )?som|no (?:mudo|mute|silencioso)|sem (?:som|volume|escutar|ouvir)|mutad[ao]|silenciad[ao]|volume (?:no |em |para |pra |a )?(?:zero|0|minimo)|em silencio",
    reward:
      "\\d+ ?% de desconto|premios?|sorte(?:io|ar|amos|ios|ando)|rifa\\w*|concurso|vales?(?:-\\w+)?|cupo(?:m|ns)|descontos?|brindes?|presentes?|gratis|gratuit[ao]s?|(?:r\\$|€|\\$) ?\\d+|\\d+ ?(?:reais|euros?|€|dolares)|(?:cinco|dez|vinte|cinquenta|cem) (?:reais|euros?|dolares)|camise(?:ta|tas)|camisolas?|ingressos|bilhetes|tokens?|airdrop|recompensas?|bonus|dinheiro|refeic(?:ao|oes)|jantar|almoco|bebidas?|cervejas?|pizza|de graca|por nossa conta",
    give: "ganh(?:a|e|em|ar|ando|am)|receb\\w*|sorte\\w*|concorr\\w*|lev(?:a|e|em)|(?:te|lhe|a gente) (?:da|damos|manda|paga|pagamos|envia|enviamos)|damos|oferecemos|por nossa conta|particip\\w*|garant\\w*|pagamos",
    linked:
      "se|por (?:cada|seu|sua|um|uma)|para (?:quem|todos|cada)|a (?:quem|todos|cada)|entre (?:quem|todos|os que)|quem|quando|ao|e|em troca|cada|pel[oa]",
    all: "tod[ao]s|todo mundo|toda a gente|juntos|em massa|ao mesmo tempo|vamos|galera",
    their: "ess[ae]|est[ae]|aquel[ae]|seu|sua|o|a|os|as|del[ea]s?|do|da|no|na",
    fake: "fals[ao]s?|invent\\w*|qualquer|ficticio\\w*|aleatori[ao]s?|imaginari[ao]s?",
    detail:
      "nomes?|sobrenomes?|apelidos?|enderecos?|moradas?|cep|codigos? posta(?:l|is)|dados|datas? de nascimento|cpf",
    use: "us(?:e|em|ar|ando|a)|com|por|pel[ao]|via|atraves|utili[sz]\\w*|ativ\\w*|lig(?:ue|uem|ar|a)|conect\\w*|instal\\w*|atras de|coloqu\\w*|abr\\w*",
    change:
      "mud(?:e|em|ar|a)|troqu(?:e|em)|trocar|alter\\w*|configur\\w*|escond\\w*|ocult\\w*|coloqu\\w*|pass(?:e|em)|outra?|finj\\w*",
    country: "loja|pais|regiao|localizacao|ip|endereco ip|store",
    engagement:
      "votos|likes?|curtidas|seguidores|streams?|plays|reproducoes|visualizacoes|estrelas|avaliacoes|assinaturas|inscritos|subscritores|upvotes?|cliques|downloads|comentarios|fas|lugar(?:es)? em playlists?",
    program: "(?:bots?|robos?|robo|scripts?|macros?|programas?|programinha|extens(?:ao|oes)|auto-?click\\w*)",
    office:
      "telefones?|linhas?|central|ramal|caixas? (?:de (?:entrada|correio|e-?mail))|e-?mails?|servidor(?:es)?|site|pagina|gabinete|escritorio",
    family:
      "maes?|mamae|pais?|papai|avos?|vovo|filh[ao]s?|criancas|parceir[ao]|marido|esposa|esposo|mulher|familia\\w*|amig[ao]s?|vizinh[ao]s?|irma[os]?|irmaos|ti[ao]s?|cachorro|gato|outr[ao]s|mortos|primos?|colegas",
  },
  negators:
    "nao|nunca|jamais|nem|sem(?! (?:parar|som|volume|limites?|mudar|ouvir|escutar))|evit\\w*|nenhum\\w*|nada de|proib\\w*|em vez de|ao inves de|contra|chega de|ninguem|tampouco|nada",
  ends: "esque[cg]\\w*|hesit\\w*|preocup\\w*|so|apenas|somente|problema|importa|medo|se|mas|porque|confere|checa|limites?|vergonha|pare|deixe de|deixem de",
  conditional: "se|quem|quando|caso",
  after:
    "torna\\w* (?:\\w+ ){0,3}(?:inutil|nula|invalida)|evitem isso|nao (?:faz|tem) sentido|prejudica\\w*|acaba\\w* (?:fora|expuls\\w*|anulad\\w*)|estraga\\w*|nao vale\\w* nada|nao vai ler|nao (?:o )?(?:vai|vais) (?:ler|encontrar)|trapaca|fraude|por favor,? nao\\s*(?:[:.!,;]|$)|nao (?:ajuda|adianta|acrescenta)|nao (?:\\w+ )?(?:permit\\w*|conta\\w*|vale\\w*|serv\\w*|pode\\w*|e permitid\\w*|somam?|sao permitid\\w*)|proibid\\w*|ilega\\w*|contra as regras|(?:sao|e|serao) (?:descartad\\w*|removid\\w*|anulad\\w*|apagad\\w*|ignorad\\w*|desclassificad\\w*)|nos prejudica\\w*|nao obrigad\\w*",
  right: "nada|ninguem(?! (?:confere|checa|percebe|nota))",
  urging:
    "nao (?:se )?(?:esque\\w*|hesit\\w*|pare\\w*|deixe\\w* de)|por ?que nao|nao (?:so|apenas|somente)|nao (?:ha|tem) (?:problema|limite)|sem (?:problema|medo)",
  denial:
    "(?:pode|podes|podem|sim)\\W+mas (?:e )?(?:melhor )?nao|(?:e|isso e) (?:justamente|precisamente|exatamente|mesmo) o que nao|nao (?:e|e assim|e verdade|precisa|facam?)(?: isso)?[,.!]|(?:e|isso e) (?:falso|mentira|um erro|trapaca)|falso|por favor,? nao",
  no: "nao|nunca|jamais|negativo",
  reported:
    "filme|livro|artigo|estudo|documentario|reportagem|segundo|jornal|jornais|imprensa|policia|ano passado|ha \\w+ anos|em (?:19|20)\\d\\d|(?:a )?minha (?:filha|irma|mae|mulher)|(?:o )?meu (?:filho|irmao|pai|marido|vizinho)",
  addressed: "voces?|teu|tua|teus|vosso\\w*|vamos|por favor|contigo",
  past: "mostra|explica|conta|descreve|\\w+(?:aram|eram|iram|ava|avam|ado|ada|ados|adas|ido)|foi|deu|fez|ouviu|comprou|usou|tinha\\w*",
  small:
    "o|os|as|e|com|para|uma|um|do|da|de|em|que|seu|sua|no|na|se|por|voce|voces|nao|ao|pelo|mais|todos|foi|dos|das|nos|nas|num|numa|ate|mas|sem|seus|suas|teu|tua|aqui|vao|muito|quem|isto|esse|essa|lhe|mesmo|ja|quando|aos|sao|ele|ela|dele|dela|esta|vos|outra|vez|ninguem|so|tem",
};
