/** What venue profiles and the law say, in Portuguese, by the English text of the profile. */
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
  "Buy one copy for yourself, if you want it.": "Compre uma cópia para si, se quiser.",
  "If you have read it, write an honest review by yourself.":
    "Se já leu, escreva você uma avaliação honesta.",
  "Listen because you want to hear it.": "Ouça porque quer ouvir.",
  "Install it and use it, if you want it.": "Instale e use, se quiser.",
  "If you have used it, write what you think.": "Se já usou, escreva o que pensa.",
  "Buy one copy from any US shop that reports.":
    "Compre uma cópia em qualquer loja dos EUA que informe as vendas.",
  "Play it as often as you really listen.": "Toque tantas vezes quantas realmente ouvir.",
  "Post once in your own words.": "Publique uma vez com as suas próprias palavras.",
  "Sign once with your real name and address.": "Assine uma vez com o seu nome e endereço verdadeiros.",
  "Check that you are registered.": "Confira se está no cadastro eleitoral.",
  "Here is what the candidates answered.": "Eis o que os candidatos responderam.",
  "Go and vote; no reward.": "Vá votar; sem recompensa.",
  "Watch, and vote for the song you like best, within the limit.":
    "Assista, e vote na música de que mais gostar, dentro do limite.",
  "Try it; star it if you want to find it again.": "Experimente; dê uma estrela se quiser achar de novo.",
  "Write down what you found as an issue.": "Escreva o que encontrou como um relato de problema.",
  "Install it if you will use it.": "Instale se for usar.",
  "Rate it honestly once you know it.": "Avalie com honestidade quando conhecer.",
  "Submit it once, honestly.": "Envie uma vez, com honestidade.",
  "Answer questions in the thread as the maker.": "Responda às perguntas na conversa como quem fez.",
  "Tell people about the thing itself, never about the vote.": "Fale da coisa em si, nunca do voto.",
  "Buy it once, if you want it, on the day, from your own account and with your own money.":
    "Compre uma vez, se quiser, no dia, da sua própria conta e com o seu próprio dinheiro.",
  "Tell friends in your own words why you like it, with the store link.":
    "Conte aos amigos com as suas próprias palavras por que gosta, com o link da loja.",
  "Back it if you want it.": "Apoie se quiser.",
  "Share your referral link and say what you get for it.":
    "Compartilhe o seu link de indicação e diga o que recebe por ele.",
  "Post once in your own words with the tag, if you have something to say.":
    "Publique uma vez com as suas próprias palavras e a hashtag, se tiver algo a dizer.",
  "Listen from your own account.": "Ouça da sua própria conta.",
  "Post as yourself, in your own words.": "Publique em seu nome, com as suas próprias palavras.",
  "Tell people that the poll exists; let them answer as they think.":
    "Conte que a enquete existe; deixe que respondam como pensam.",
  "Buy the download once between Friday 00:01 and Thursday midnight, in any shop that reports.":
    "Compre o download uma vez entre sexta 00:01 e quinta à meia-noite, em qualquer loja que informe as vendas.",
  "We are live today: come and see, ask us anything.":
    "Estamos ao vivo hoje: venha ver, pergunte o que quiser.",
  "If you tried it, tell us what you think.": "Se experimentou, diga-nos o que pensa.",
  "Post in a community that you belong to, within its rules.":
    "Publique em uma comunidade de que faz parte, dentro das regras dela.",
  "Tell people about the cause, never about the vote.": "Fale da causa, nunca do voto.",
  "Hold a question hour agreed with the moderators.": "Faça uma hora de perguntas combinada com a moderação.",
  "Save it, put it in a list that you use, and play it when you want to hear it.":
    "Guarde, ponha em uma lista que usa e toque quando quiser ouvir.",
  "Put it on your wishlist if you would buy it.": "Ponha na sua lista de desejos se compraria.",
  "Buy it in the first week, if you want it.": "Compre na primeira semana, se quiser.",
  "Play the demo.": "Jogue a demonstração.",
  "Make your own video.": "Faça o seu próprio vídeo.",
  "Watch and share what you like.": "Assista e compartilhe o que gostar.",
  "Come and watch at 20:00.": "Venha assistir às 20:00.",
  "Write to your own MP in your own words; here are three facts you may use.":
    "Escreva ao seu representante com as suas próprias palavras; eis três fatos que pode usar.",
  "Go to the surgery of your MP.": "Vá ao atendimento do seu representante.",
  "Tell us whether you got an answer.": "Diga-nos se recebeu resposta.",
  "Sign once with your own name and address, then open the link in the mail.":
    "Assine uma vez com o seu nome e endereço, depois abra o link no e-mail.",
  "Ask your MP to come to the debate.": "Peça ao seu representante que vá ao debate.",
  "Write in your own words to your own members.":
    "Escreva com as suas próprias palavras aos seus próprios representantes.",
  "Call your own members, once, in your own words.":
    "Ligue para os seus próprios representantes, uma vez, com as suas próprias palavras.",
  "Read the article.": "Leia o artigo.",
  "Learn to edit, with sources and without a stake in the matter.":
    "Aprenda a editar, com fontes e sem interesse no assunto.",
  "Write in your own words, from your one account, for or against the cause: X says that authentic coordination of this sort is allowed.":
    "Escreva com as suas próprias palavras, da sua única conta, a favor ou contra a causa: o X diz que coordenação autêntica desse tipo é permitida.",
  "Watch it.": "Assista.",
  "Like, comment, subscribe and share, if you want to: asking for it is allowed.":
    "Curta, comente, inscreva-se e compartilhe, se quiser: pedir isso é permitido.",
  "Influencing reviews: any reward, refund, discount, contest or free product, and any review by the maker, family or staff.":
    "Influenciar avaliações: qualquer recompensa, reembolso, desconto, concurso ou produto grátis, e qualquer avaliação de quem fez, da família ou da equipe.",
  "Paying back after a purchase or review.": "Devolver dinheiro depois de uma compra ou avaliação.",
  "Paid, rewarded, filtered or invented reviews, or any cheating with the charts.":
    "Avaliações pagas, recompensadas, filtradas ou inventadas, ou qualquer trapaça com as listas.",
  "Looped plays, farms or scripts that raise the count.":
    "Reproduções em laço, fazendas ou scripts que sobem a contagem.",
  "Asking one customer for two or more digital copies, or for ten physical ones: they are cut or dropped.":
    "Pedir a um cliente duas ou mais cópias digitais, ou dez físicas: são cortadas ou descartadas.",
  "Splitting orders over cards, mail addresses or places to get past the limit.":
    "Dividir pedidos por cartões, e-mails ou lugares para passar do limite.",
  "A prize, contest entry, discount or any other benefit for buying music.":
    "Um prêmio, sorteio, desconto ou qualquer outra vantagem por comprar música.",
  "Purchases by program; shops that report them lose the right to report.":
    "Compras por programa; lojas que as informam perdem o direito de informar.",
  "Paying for other people's copies (fan funds, gift cards): not a purchase by that person. No sentence of Billboard says so in these words.":
    "Pagar cópias de outras pessoas (fundos de fãs, cartões-presente): não é uma compra dessa pessoa. Nenhuma frase da Billboard diz isso com estas palavras.",
  "Changing social signals or counts artificially to be seen more.":
    "Mudar de forma artificial sinais sociais ou contagens para ser mais visto.",
  "Coordinated deception, selling or lending accounts, repeated spam.":
    "Engano coordenado, venda ou empréstimo de contas, spam repetido.",
  "False names or mail addresses, spam, and posing as someone else.":
    "Nomes ou e-mails falsos, spam, e passar-se por outra pessoa.",
  "US: paying, offering or taking anything of value for registering or voting, chances in a lottery included; up to five years or 10,000 dollars.":
    "EUA: pagar, oferecer ou aceitar algo de valor por se cadastrar ou votar, sorteios incluídos; até cinco anos ou 10 000 dólares.",
  "US: spending to make someone vote, not vote, or vote for someone.":
    "EUA: gastar para que alguém vote, não vote ou vote em alguém.",
  "UK: bribery, treating (food, drink, entertainment) and undue influence.":
    "Reino Unido: suborno, agrados (comida, bebida, diversão) e influência indevida.",
  "False statements on when, where and who may vote.":
    "Afirmações falsas sobre quando, onde e quem pode votar.",
  "Broadcasters and artists taking part in disproportionate promotion campaigns, above all by third parties or governments.":
    "Emissoras e artistas que participam de campanhas de promoção desproporcionais, sobretudo de terceiros ou governos.",
  "Voting in bulk or by program, with farms of cards or numbers, or through a VPN in another country.":
    "Votar em massa ou por programa, com fazendas de cartões ou números, ou por uma VPN em outro país.",
  "Paying people back for votes.": "Devolver às pessoas o que pagaram por votos.",
  "Automated starring, false accounts, coordinated inauthentic activity.":
    "Estrelas automáticas, contas falsas, atividade coordenada não autêntica.",
  "Activity for rewards (tokens, credits, gifts, give-aways) and trade in stars.":
    "Atividade por recompensas (fichas, créditos, presentes, sorteios) e comércio de estrelas.",
  "Raising ratings, reviews or installs by fraud or reward, asking for a rating against a reward, or rating again and again.":
    "Subir notas, avaliações ou instalações com fraude ou recompensa, pedir uma nota em troca de algo, ou avaliar repetidas vezes.",
  "Asking people to vote a story up.": "Pedir às pessoas que votem a favor de uma história.",
  "Asking people to comment, and booster comments by friends.":
    "Pedir às pessoas que comentem, e comentários de apoio de amigos.",
  "Soliciting votes, comments or submissions.": "Solicitar votos, comentários ou envios.",
  "Opening further accounts, cards or mail addresses to buy the same item again.":
    "Abrir mais contas, cartões ou e-mails para comprar o mesmo de novo.",
  "Buying with money that is paid back, or with codes bought in bulk: that is no genuine sale.":
    "Comprar com dinheiro que é devolvido, ou com códigos comprados em quantidade: não é uma venda de verdade.",
  "Switching the store country or hiding the place to count in another chart.":
    "Trocar o país da loja ou esconder o lugar para contar em outra lista.",
  "Backing your own project, or making backers and amounts look larger.":
    "Apoiar o próprio projeto, ou fazer apoiadores e valores parecerem maiores.",
  "Contests for referrals, referral rewards above one's own pledge, hidden benefits, spam.":
    "Concursos de indicação, prêmios acima do próprio compromisso, vantagens ocultas, spam.",
  "Each server has its own rules; most forbid spam, false accounts and automatic boosting.":
    "Cada servidor tem as suas regras; a maioria proíbe spam, contas falsas e divulgação automática.",
  'Buying or playing in mass through agents, fan funds or accounts without people behind them ("sajaegi").':
    "Comprar ou tocar em massa por agentes, fundos de fãs ou contas sem pessoas por trás (“sajaegi”).",
  "Networks of false accounts, pages or groups that deceive about who speaks, from where and how many; abuse of reporting.":
    "Redes de contas, páginas ou grupos falsos que enganam sobre quem fala, de onde e quantos; abuso de denúncias.",
  "Reviews against discounts, refunds or free things.":
    "Avaliações em troca de descontos, reembolsos ou brindes.",
  "Clearing cookies, private windows or scripts to answer again.":
    "Limpar cookies, usar janelas privadas ou scripts para responder de novo.",
  "Showing the result as public opinion.": "Mostrar o resultado como opinião pública.",
  "Bulk buying, free or refunded copies, and gifts tied to the purchase: the chart reflects genuine transactions.":
    "Compras em quantidade, cópias grátis ou reembolsadas e brindes ligados à compra: a lista reflete transações de verdade.",
  "A download under the lowest allowed price does not count.":
    "Um download abaixo do menor preço permitido não conta.",
  "Asking for votes, mass messages, programs, rewards and any other artificial activity.":
    "Pedir votos, mensagens em massa, programas, recompensas e qualquer outra atividade artificial.",
  "Voting coordinated by an organised group.": "Votos coordenados por um grupo organizado.",
  "Several accounts, vote services or programs that change counts.":
    "Várias contas, serviços de voto ou programas que mudam contagens.",
  "Asking others for votes, on Reddit or elsewhere.": "Pedir votos a outros, no Reddit ou em outro lugar.",
  "Posting or tagging in mass, repeated messages that nobody asked for.":
    "Publicar ou marcar em massa, mensagens repetidas que ninguém pediu.",
  "Raising plays or follows by program, by payment given or taken, or by any other artificial means.":
    "Subir reproduções ou seguidores por programa, por pagamento dado ou recebido, ou por qualquer outro meio artificial.",
  "Looping without listening, and coordinated plays that nobody hears.":
    "Laços sem ouvir, e reproduções coordenadas que ninguém ouve.",
  "Getting round country limits, and sharing passwords.": "Contornar limites de país, e compartilhar senhas.",
  "Money for a place in a playlist.": "Dinheiro por um lugar em uma playlist.",
  "Manipulating reviews, asking for them against games, money or any reward, or asking inside the game.":
    "Manipular avaliações, pedi-las em troca de jogos, dinheiro ou qualquer recompensa, ou pedi-las dentro do jogo.",
  "Promoting for a benefit without telling the audience.": "Promover por uma vantagem sem dizer ao público.",
  "Trade in engagement, tricks on what is recommended, programs, and several accounts that deceive.":
    "Comércio de interações, truques com o que é recomendado, programas, e várias contas que enganam.",
  "Pressing people for gifts, likes or follows loses reach.":
    "Pressionar pessoas por presentes, curtidas ou seguidores faz perder alcance.",
  "Raising followers or viewers by programs, embedded players or muted screens.":
    "Subir seguidores ou espectadores com programas, players incorporados ou telas mudas.",
  "A ready letter to paste: letters that are nearly the same are filtered, and senders are told why. Give points and an empty box.":
    "Uma carta pronta para colar: cartas quase iguais são filtradas, e quem envia fica sabendo por quê. Dê pontos e um campo vazio.",
  "Spam to gather people. WriteToThem asks to be told before a campaign that reaches tens of thousands.":
    "Spam para juntar gente. O WriteToThem pede aviso antes de uma campanha que alcance dezenas de milhares.",
  "Writing to somebody else's representative, or without your real name and address.":
    "Escrever ao representante de outra pessoa, ou sem o seu nome e endereço verdadeiros.",
  "Signing more than once, for other people, or with made-up names.":
    "Assinar mais de uma vez, por outros, ou com nomes inventados.",
  "Signing without being a British citizen or UK resident, for instance with an invented postcode.":
    "Assinar sem ser cidadão britânico nem residente no Reino Unido, por exemplo com um código postal inventado.",
  "Signing by program; such signatures are taken out in bulk.":
    "Assinar por programa; tais assinaturas são retiradas em bloco.",
  "Filling the forms by program or for others; a captcha is a closed door.":
    "Preencher os formulários por programa ou por outros; um captcha é uma porta fechada.",
  "Using the name or address of another person.": "Usar o nome ou o endereço de outra pessoa.",
  "Sending a crowd to vote in deletion talks, or editing with a stake in the matter that is not declared.":
    "Mandar uma multidão votar em debates de eliminação, ou editar com um interesse não declarado.",
  "Several accounts on one trend, tag, post or poll.":
    "Várias contas em uma tendência, hashtag, publicação ou enquete.",
  "The same or nearly the same post again and again; replies, mentions or messages in bulk.":
    "A mesma publicação, ou quase, repetidas vezes; respostas, menções ou mensagens em massa.",
  "Trading likes, reposts, poll votes or follows, and paying others to raise figures.":
    "Trocar curtidas, republicações, votos ou seguidores, e pagar outros para subir números.",
  "Using unrelated trending tags, and automatic engagement.":
    "Usar hashtags em alta sem relação, e interação automática.",
  "Reporting in mass or falsely.": "Denunciar em massa ou em falso.",
  "Automatic systems, views served by themselves, and services that sell views, likes or subscribers.":
    "Sistemas automáticos, visualizações fabricadas e serviços que vendem visualizações, curtidas ou inscritos.",
  "Rewards for likes, views or subscriptions.": "Recompensas por curtidas, visualizações ou inscrições.",
  "Subscribing in return for being subscribed to.": "Inscrever-se em troca de uma inscrição.",
  "A connection with the maker (pay, free goods, job, family) is told where it cannot be missed, in the same medium as the praise.":
    "Uma ligação com quem fez (pagamento, produtos grátis, emprego, família) é dita onde não passa despercebida, no mesmo meio que o elogio.",
  "Since 21 October 2024: no false reviews, no pay for a review of a wanted tone, insiders say so, no trade in false signs of influence such as followers or views by programs.":
    "Desde 21 de outubro de 2024: sem avaliações falsas, sem pagar por uma avaliação do tom desejado, quem é de dentro diz isso, sem comércio de sinais falsos de influência como seguidores ou visualizações por programa.",
  "Since 6 April 2025: false reviews and hidden rewards for reviews are banned.":
    "Desde 6 de abril de 2025: avaliações falsas e recompensas ocultas por avaliações são proibidas.",
  "A campaign message to a person is direct marketing, also for a cause: it needs consent, and an objection ends it. So people invite from their own accounts; we never write to their contacts.":
    "Uma mensagem de campanha a uma pessoa é marketing direto, também por uma causa: precisa de consentimento, e uma objeção a encerra. Por isso as pessoas convidam das próprias contas; nunca escrevemos aos contatos delas.",
  "A pledge for a cause may reveal a political opinion: explicit consent, as little as possible, erased afterwards.":
    "Um compromisso com uma causa pode revelar uma opinião política: consentimento expresso, o mínimo possível, apagado depois.",
  "Commercial mail has true headers, a postal address and a way out that is honoured within 10 business days.":
    "E-mail comercial tem cabeçalhos verdadeiros, um endereço postal e uma saída respeitada em 10 dias úteis.",
  "Automatic calls and texts to mobile phones need consent beforehand, also in politics.":
    "Chamadas e mensagens automáticas para celulares precisam de consentimento prévio, também na política.",
  "Paid political advertisements, and unpaid election material of candidates, parties and registered campaigners, carry an imprint.":
    "Anúncios políticos pagos, e material eleitoral não pago de candidatos, partidos e grupos registrados, trazem a identificação de quem os promove.",
  "Unpaid people may act online freely; political committees put a disclaimer on their sites and on more than 500 similar mails.":
    "Quem não é pago pode agir livremente online; comitês políticos põem um aviso nos seus sites e em mais de 500 e-mails parecidos.",
  "No reward for registering or voting.": "Nenhuma recompensa por se cadastrar ou votar.",
  "Bribery, treating and undue influence in elections are offences.":
    "Suborno, agrados e influência indevida em eleições são crimes.",
  "The duties fall on the platforms, which then act against inauthentic use; a campaign feels them so.":
    "Os deveres recaem sobre as plataformas, que então agem contra o uso não autêntico; é assim que uma campanha os sente.",
  "Since 10 October 2025 political advertising, paid promotion in rankings included, names sponsor, amount and targeting.":
    "Desde 10 de outubro de 2025 a publicidade política, incluída a promoção paga em listas, nomeia quem a encomenda, o valor e a quem se dirige.",
};
