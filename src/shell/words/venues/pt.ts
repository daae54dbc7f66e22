/** What venue profiles say, in Portuguese, by the English text of the profile. */
export const pt: Readonly<Record<string, string>> = {
  "Orders; the formula is secret.": "Encomendas; a fórmula é secreta.",
  "Plays for music, installs or purchases for apps; the formula is not published.":
    "Reproduções de música, instalações ou compras de aplicativos; a fórmula não é publicada.",
  "Paid downloads in the US, plays and airplay.":
    "Downloads pagos nos EUA, reproduções e execuções no rádio.",
  "Posts; the formula is not published.": "Publicações; a fórmula não é publicada.",
  "Signatures by mail address.": "Assinaturas por endereço de e-mail.",
  "One person, one vote.": "Uma pessoa, um voto.",
  "Paid votes by phone, text message and online.": "Votos pagos por telefone, mensagem de texto e online.",
  "Recent stars; the formula is not published.": "Estrelas recentes; a fórmula não é publicada.",
  "Installs, use and ratings; the formula is secret.": "Instalações, uso e avaliações; a fórmula é secreta.",
  "Votes by people who found the story themselves.": "Votos de pessoas que acharam a história sozinhas.",
  "Paid downloads.": "Downloads pagos.",
  "Pledges, charged when the goal is reached.": "Compromissos, cobrados quando a meta é alcançada.",
  "Distinct people, and uses, a day.": "Pessoas distintas, e usos, por dia.",
  "Plays and downloads on member services.": "Reproduções e downloads nos serviços participantes.",
  "Likes, comments and shares.": "Curtidas, comentários e compartilhamentos.",
  "Clicks, mostly one for each browser.": "Cliques, quase sempre um por navegador.",
  "Paid downloads of at least 40p, physical copies, and plays: 100 premium or 600 free plays make one sale (200 and 1,200 after nine weeks and three falls).":
    "Downloads pagos de pelo menos 40 pence, cópias físicas e reproduções: 100 pagas ou 600 grátis fazem uma venda (200 e 1 200 depois de nove semanas e três quedas).",
  "Votes weighted by a secret formula, comments and time.":
    "Votos pesados por uma fórmula secreta, comentários e tempo.",
  "Votes; the shown score is blurred.": "Votos; a pontuação mostrada é desfocada.",
  "Plays left after a secret filter.": "Reproduções que restam depois de um filtro secreto.",
  "Revenue, people playing, wishlists. The review score counts only copies bought on Steam, and a reviewer needs playing time.":
    "Receita, pessoas jogando, listas de desejos. A nota só conta cópias compradas no Steam, e quem avalia precisa de tempo de jogo.",
  "Views; the formula is secret.": "Visualizações; a fórmula é secreta.",
  "People watching live.": "Pessoas assistindo ao vivo.",
  "Letters of the MP's own constituents. Letters in own words weigh; copies are filtered out.":
    "Cartas de eleitores do próprio distrito. Cartas com palavras próprias pesam; cópias são separadas.",
  "British citizens and UK residents, one signature each, confirmed by mail.":
    "Cidadãos britânicos e residentes no Reino Unido, uma assinatura cada, confirmada por e-mail.",
  "Constituents by address; offices put equal letters together.":
    "Eleitores pelo endereço; os gabinetes juntam cartas iguais.",
  "Page views by people; automatic traffic is counted apart.":
    "Páginas vistas por pessoas; o tráfego automático é contado à parte.",
  "Posts by real people on a topic; the formula is not published.":
    "Publicações de pessoas reais sobre um tema; a fórmula não é publicada.",
  "Views by people who mean to watch.": "Visualizações de pessoas que querem assistir.",
  "We ask for one copy for each person.": "Pedimos uma cópia por pessoa.",
  "Each person listens or installs as they really would, from their own account.":
    "Cada pessoa ouve ou instala como realmente faria, da própria conta.",
  "One digital copy per customer is what counts.": "O que conta é uma cópia digital por cliente.",
  "We ask for one post for each person.": "Pedimos uma publicação por pessoa.",
  "One person, one signature.": "Uma pessoa, uma assinatura.",
  "One person, one vote, without any reward.": "Uma pessoa, um voto, sem nenhuma recompensa.",
  "At most ten votes for each way of paying in 2026; your own way of paying only.":
    "No máximo dez votos por meio de pagamento em 2026; só o seu próprio meio de pagamento.",
  "One star for each account.": "Uma estrela por conta.",
  "One install and one honest rating from your own account.":
    "Uma instalação e uma avaliação honesta da própria conta.",
  "One vote for each account, and nobody may be asked for it.":
    "Um voto por conta, e não se pode pedir a ninguém.",
  "One purchase for each person, from the one account they always use.":
    "Uma compra por pessoa, da conta que ela sempre usa.",
  "One pledge for each backer.": "Um compromisso por apoiador.",
  "People are counted, so one post each is enough.": "Contam-se pessoas, então uma publicação de cada basta.",
  "No number is published. One account for each person.": "Nenhum número é publicado. Uma conta por pessoa.",
  "One account for each person.": "Uma conta por pessoa.",
  "One answer for each person.": "Uma resposta por pessoa.",
  "We ask for one copy for each person: the published text gives no number, and one is safe.":
    "Pedimos uma cópia por pessoa: o texto publicado não dá número, e uma é seguro.",
  "One vote for each account, and no group may organise it.":
    "Um voto por conta, e nenhum grupo pode organizar isso.",
  "No number is published. Each person listens as they really would.":
    "Nenhum número é publicado. Cada pessoa ouve como realmente faria.",
  "One wishlist entry, one copy, one review for each account.":
    "Um item na lista de desejos, uma cópia, uma avaliação por conta.",
  "No number is published. Each person watches as they really would.":
    "Nenhum número é publicado. Cada pessoa assiste como realmente faria.",
  "One person, one screen.": "Uma pessoa, uma tela.",
  "One letter for each constituent, in own words.": "Uma carta por eleitor, com palavras próprias.",
  "One person, one signature, then the link in the mail.":
    "Uma pessoa, uma assinatura, depois o link no e-mail.",
  "One message for each constituent, in own words.": "Uma mensagem por eleitor, com palavras próprias.",
  "Reading has no limit; the figure is a measure, not a goal.":
    "Ler não tem limite; o número é uma medida, não uma meta.",
  "One account for each person on one topic.": "Uma conta por pessoa em um tema.",
  "Whoever asks and gains from it (artist, label, maker, paid promoter) says so in the same place as the ask (US 16 CFR 255; UK consumer law).":
    "Quem pede e ganha com isso (artista, gravadora, criador, divulgação paga) diz isso no mesmo lugar do pedido (US 16 CFR 255; direito britânico do consumo).",
  "A link that pays commission is marked as one.": "Um link que paga comissão é marcado como tal.",
  "Sponsored posts are marked.": "Publicações patrocinadas são marcadas.",
  "Say who runs the campaign.": "Diga quem conduz a campanha.",
  "A promoted petition is paid advertising and is not shown as support.":
    "Uma petição promovida é publicidade paga e não é mostrada como apoio.",
  "UK: imprint with name and address of the promoter, since 1 November 2023.":
    "Reino Unido: identificação com nome e endereço de quem promove, desde 1 de novembro de 2023.",
  "US: committees put a disclaimer on public sites and on more than 500 similar mails; unpaid people are free.":
    "EUA: comitês põem um aviso em sites públicos e em mais de 500 e-mails parecidos; quem não é pago está livre.",
  "EU: political advertisements carry label, payer and amount, since 10 October 2025.":
    "UE: anúncios políticos trazem etiqueta, pagador e valor, desde 10 de outubro de 2025.",
  "UK: the cost of a vote is shown (from memory).":
    "Reino Unido: o custo de um voto é mostrado (de memória).",
  "Say that you made it.": "Diga que foi você que fez.",
  "The benefit of a referral is shown.": "A vantagem de uma indicação é mostrada.",
  'Political advertisements need authorisation and a "paid for by" (from memory).':
    "Anúncios políticos precisam de autorização e de um “pago por” (de memória).",
  "The report says that the poll selects its own takers.":
    "O relatório diz que quem responde à enquete se escolhe a si mesmo.",
  "Say that you are the maker.": "Diga que é obra sua.",
  "Say so when you post your own work.": "Diga isso quando publicar o próprio trabalho.",
  "Branded content carries the label.": "Conteúdo de marca traz a etiqueta.",
  "Name the organiser.": "Nomeie quem organiza.",
  "Paid grassroots lobbying may have to be registered under state law (not researched).":
    "Lobby popular pago pode ter de ser registrado pela lei estadual (não pesquisado).",
  "Paid editing is declared.": "Edição paga é declarada.",
  "Not published.": "Não publicado.",
  "Friday to Thursday, US time.": "De sexta a quinta, hora dos EUA.",
  "While the petition is open.": "Enquanto a petição está aberta.",
  "The days of the vote.": "Os dias da votação.",
  "The voting time of the live show.": "O tempo de votação do programa ao vivo.",
  "Rolling; the formula is not published.": "Contínuo; a fórmula não é publicada.",
  "The days of the project.": "Os dias do projeto.",
  "One day.": "Um dia.",
  "By the hour and by the week.": "Por hora e por semana.",
  "While the poll is open.": "Enquanto a enquete está aberta.",
  "Friday 00:01 to Thursday midnight, UK time.": "De sexta 00:01 a quinta à meia-noite, hora do Reino Unido.",
  "24 hours from 00:00 Pacific time.": "24 horas a partir de 00:00, hora do Pacífico.",
  "A day in UTC; weeks run Friday to Thursday.": "Um dia em UTC; as semanas vão de sexta a quinta.",
  "No window.": "Sem período.",
  "Six months from opening.": "Seis meses desde a abertura.",
  "A day in UTC.": "Um dia em UTC.",
  "Said to be hourly (not verified).": "Diz-se que a cada hora (não verificado).",
  "About once a day for music, several times a day for apps (not verified).":
    "Cerca de uma vez por dia para música, várias vezes por dia para aplicativos (não verificado).",
  "Once a week.": "Uma vez por semana.",
  "Within minutes (not published).": "Em minutos (não publicado).",
  "After the count.": "Depois da contagem.",
  "Results after the show.": "Resultados depois do programa.",
  "Stars at once; trending not published.": "Estrelas na hora; tendências: não publicado.",
  "Every minute.": "A cada minuto.",
  "About every hour; the list carries the time it was built.":
    "Cerca de a cada hora; a lista traz a hora em que foi feita.",
  "At once.": "Na hora.",
  "Within minutes.": "Em minutos.",
  "Hourly, except 01:00 to 07:00 Korean time.": "A cada hora, exceto de 01:00 a 07:00, hora da Coreia.",
  "Depends on the site.": "Depende do site.",
  "Once a week, on Friday.": "Uma vez por semana, na sexta.",
  "Continuous.": "Contínuo.",
  "Daily, the next day between about 16:00 and 22:00 UTC.":
    "Diariamente, no dia seguinte entre cerca de 16:00 e 22:00 UTC.",
  "About hourly.": "Cerca de a cada hora.",
  "About every two minutes (not verified).": "Cerca de a cada dois minutos (não verificado).",
  "We count the letters people tell us about.": "Contamos as cartas de que as pessoas nos falam.",
  "We count the messages people tell us about.": "Contamos as mensagens de que as pessoas nos falam.",
  "Once a day, the next day.": "Uma vez por dia, no dia seguinte.",
  "Several times a day (not published).": "Várias vezes por dia (não publicado).",
};
