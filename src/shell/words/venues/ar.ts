/** What venue profiles and the law say, in Arabic, by the English text of the profile. */
export const ar: Readonly<Record<string, string>> = {
  "Orders; the formula is secret.": "الطلبات؛ والصيغة سرّية.",
  "Plays for music, installs or purchases for apps; the formula is not published.":
    "مرات التشغيل للموسيقى، والتثبيت أو الشراء للتطبيقات؛ والصيغة غير منشورة.",
  "Paid downloads in the US, plays and airplay.":
    "التنزيلات المدفوعة في الولايات المتحدة، ومرات التشغيل، والبثّ الإذاعي.",
  "Posts; the formula is not published.": "المنشورات؛ والصيغة غير منشورة.",
  "Signatures by mail address.": "التوقيعات بحسب عنوان البريد.",
  "One person, one vote.": "شخص واحد، صوت واحد.",
  "Paid votes by phone, text message and online.": "الأصوات المدفوعة بالهاتف والرسائل النصية وعلى الإنترنت.",
  "Recent stars; the formula is not published.": "النجوم الحديثة؛ والصيغة غير منشورة.",
  "Installs, use and ratings; the formula is secret.": "التثبيت والاستعمال والتقييمات؛ والصيغة سرّية.",
  "Votes by people who found the story themselves.": "أصوات من وجدوا الخبر بأنفسهم.",
  "Paid downloads.": "التنزيلات المدفوعة.",
  "Pledges, charged when the goal is reached.": "التعهّدات، وتُحصَّل حين يُبلغ الهدف.",
  "Distinct people, and uses, a day.": "الأشخاص المختلفون والاستعمالات في اليوم.",
  "Plays and downloads on member services.": "مرات التشغيل والتنزيل في الخدمات المشاركة.",
  "Likes, comments and shares.": "الإعجابات والتعليقات والمشاركات.",
  "Clicks, mostly one for each browser.": "النقرات، واحدة لكل متصفح في الغالب.",
  "Paid downloads of at least 40p, physical copies, and plays: 100 premium or 600 free plays make one sale (200 and 1,200 after nine weeks and three falls).":
    "التنزيلات المدفوعة بما لا يقل عن 40 بنسًا، والنسخ المادية، ومرات التشغيل: 100 مدفوعة أو 600 مجانية تساوي بيعة واحدة (200 و1200 بعد تسعة أسابيع وثلاثة تراجعات).",
  "Votes weighted by a secret formula, comments and time.": "أصوات موزونة بصيغة سرّية، والتعليقات، والوقت.",
  "Votes; the shown score is blurred.": "الأصوات؛ والنتيجة المعروضة مموَّهة.",
  "Plays left after a secret filter.": "مرات التشغيل الباقية بعد مرشِّح سرّي.",
  "Revenue, people playing, wishlists. The review score counts only copies bought on Steam, and a reviewer needs playing time.":
    "الإيرادات، واللاعبون، وقوائم الأمنيات. لا تُحتسب في التقييم إلا النسخ المشتراة على Steam، ويحتاج من يقيّم إلى وقت لعب.",
  "Views; the formula is secret.": "المشاهدات؛ والصيغة سرّية.",
  "People watching live.": "من يشاهدون مباشرة.",
  "Letters of the MP's own constituents. Letters in own words weigh; copies are filtered out.":
    "رسائل ناخبي الدائرة. للرسائل المكتوبة بكلمات أصحابها وزن؛ وتُستبعد النسخ المكررة.",
  "British citizens and UK residents, one signature each, confirmed by mail.":
    "المواطنون البريطانيون والمقيمون في المملكة المتحدة، توقيع واحد لكل منهم، مؤكَّد بالبريد.",
  "Constituents by address; offices put equal letters together.":
    "الناخبون بحسب العنوان؛ وتجمع المكاتب الرسائل المتطابقة معًا.",
  "Page views by people; automatic traffic is counted apart.":
    "مشاهدات الناس للصفحات؛ ويُعدّ المرور الآلي على حدة.",
  "Posts by real people on a topic; the formula is not published.":
    "منشورات أشخاص حقيقيين في موضوع؛ والصيغة غير منشورة.",
  "Views by people who mean to watch.": "مشاهدات من يريدون المشاهدة.",
  "We ask for one copy for each person.": "نطلب نسخة واحدة لكل شخص.",
  "Each person listens or installs as they really would, from their own account.":
    "يستمع كل شخص أو يثبّت كما يفعل حقًّا، من حسابه هو.",
  "One digital copy per customer is what counts.": "ما يُحتسب نسخة رقمية واحدة لكل زبون.",
  "We ask for one post for each person.": "نطلب منشورًا واحدًا لكل شخص.",
  "One person, one signature.": "شخص واحد، توقيع واحد.",
  "One person, one vote, without any reward.": "شخص واحد، صوت واحد، بلا أي مكافأة.",
  "At most ten votes for each way of paying in 2026; your own way of paying only.":
    "عشرة أصوات على الأكثر لكل وسيلة دفع في 2026؛ ووسيلة دفعكم أنتم فقط.",
  "One star for each account.": "نجمة واحدة لكل حساب.",
  "One install and one honest rating from your own account.": "تثبيت واحد وتقييم صادق واحد من حسابكم أنتم.",
  "One vote for each account, and nobody may be asked for it.": "صوت واحد لكل حساب، ولا يجوز أن يُطلب من أحد.",
  "One purchase for each person, from the one account they always use.":
    "شراء واحد لكل شخص، من الحساب الذي يستعمله دائمًا.",
  "One pledge for each backer.": "تعهّد واحد لكل داعم.",
  "People are counted, so one post each is enough.": "يُعدّ الأشخاص، فيكفي منشور واحد لكل منهم.",
  "No number is published. One account for each person.": "لا رقم منشور. حساب واحد لكل شخص.",
  "One account for each person.": "حساب واحد لكل شخص.",
  "One answer for each person.": "إجابة واحدة لكل شخص.",
  "We ask for one copy for each person: the published text gives no number, and one is safe.":
    "نطلب نسخة واحدة لكل شخص: لا يذكر النص المنشور رقمًا، والواحدة آمنة.",
  "One vote for each account, and no group may organise it.":
    "صوت واحد لكل حساب، ولا يجوز لأي مجموعة أن تنظّم ذلك.",
  "No number is published. Each person listens as they really would.":
    "لا رقم منشور. يستمع كل شخص كما يفعل حقًّا.",
  "One wishlist entry, one copy, one review for each account.":
    "أمنية واحدة، ونسخة واحدة، ومراجعة واحدة لكل حساب.",
  "No number is published. Each person watches as they really would.":
    "لا رقم منشور. يشاهد كل شخص كما يفعل حقًّا.",
  "One person, one screen.": "شخص واحد، شاشة واحدة.",
  "One letter for each constituent, in own words.": "رسالة واحدة لكل ناخب، بكلماته هو.",
  "One person, one signature, then the link in the mail.": "شخص واحد، توقيع واحد، ثم الرابط الذي في البريد.",
  "One message for each constituent, in own words.": "رسالة واحدة لكل ناخب في الدائرة، بكلماته هو.",
  "Reading has no limit; the figure is a measure, not a goal.": "القراءة بلا حدّ؛ والرقم قياس لا هدف.",
  "One account for each person on one topic.": "حساب واحد لكل شخص في موضوع واحد.",
  "Whoever asks and gains from it (artist, label, maker, paid promoter) says so in the same place as the ask (US 16 CFR 255; UK consumer law).":
    "من يطلب ويستفيد (فنان أو شركة إنتاج أو صانع أو مروّج مدفوع) يقول ذلك في موضع الطلب نفسه (US 16 CFR 255؛ وقانون المستهلك البريطاني).",
  "A link that pays commission is marked as one.": "الرابط الذي يدرّ عمولة يُعلَّم بذلك.",
  "Sponsored posts are marked.": "المنشورات المموَّلة تُعلَّم.",
  "Say who runs the campaign.": "قولوا من يدير الحملة.",
  "A promoted petition is paid advertising and is not shown as support.":
    "العريضة المروَّجة إعلان مدفوع ولا تُعرض على أنها تأييد.",
  "UK: imprint with name and address of the promoter, since 1 November 2023.":
    "المملكة المتحدة: بيان فيه اسم المروّج وعنوانه، منذ 1 نوفمبر 2023.",
  "US: committees put a disclaimer on public sites and on more than 500 similar mails; unpaid people are free.":
    "الولايات المتحدة: تضع اللجان تنبيهًا على المواقع العامة وعلى أكثر من 500 رسالة متشابهة؛ ومن لا يتقاضى أجرًا معفى.",
  "EU: political advertisements carry label, payer and amount, since 10 October 2025.":
    "الاتحاد الأوروبي: تحمل الإعلانات السياسية العلامة والدافع والمبلغ، منذ 10 أكتوبر 2025.",
  "UK: the cost of a vote is shown (from memory).": "المملكة المتحدة: تُعرض كلفة الصوت (من الذاكرة).",
  "Say that you made it.": "قولوا إنكم أنتم من صنعه.",
  "The benefit of a referral is shown.": "تُعرض منفعة الإحالة.",
  'Political advertisements need authorisation and a "paid for by" (from memory).':
    "تحتاج الإعلانات السياسية إلى إذن وإلى عبارة «دفع ثمنه» (من الذاكرة).",
  "The report says that the poll selects its own takers.":
    "يقول التقرير إن المشاركين في الاستطلاع اختاروا أنفسهم.",
  "Say that you are the maker.": "قولوا إنه من صنعكم.",
  "Say so when you post your own work.": "قولوا ذلك حين تنشرون عملكم أنتم.",
  "Branded content carries the label.": "المحتوى الدعائي يحمل العلامة.",
  "Name the organiser.": "سمّوا من ينظّم.",
  "Paid grassroots lobbying may have to be registered under state law (not researched).":
    "قد يلزم تسجيل الضغط الشعبي المدفوع بحسب قانون الولاية (لم يُبحث).",
  "Paid editing is declared.": "التحرير المدفوع يُصرَّح به.",
  "Not published.": "غير منشور.",
  "Friday to Thursday, US time.": "من الجمعة إلى الخميس، بتوقيت الولايات المتحدة.",
  "While the petition is open.": "ما دامت العريضة مفتوحة.",
  "The days of the vote.": "أيام التصويت.",
  "The voting time of the live show.": "وقت التصويت في البرنامج المباشر.",
  "Rolling; the formula is not published.": "متواصلة؛ والصيغة غير منشورة.",
  "The days of the project.": "أيام المشروع.",
  "One day.": "يوم واحد.",
  "By the hour and by the week.": "بالساعة وبالأسبوع.",
  "While the poll is open.": "ما دام الاستطلاع مفتوحًا.",
  "Friday 00:01 to Thursday midnight, UK time.":
    "من الجمعة 00:01 إلى منتصف ليل الخميس، بتوقيت المملكة المتحدة.",
  "24 hours from 00:00 Pacific time.": "24 ساعة من 00:00 بتوقيت المحيط الهادئ.",
  "A day in UTC; weeks run Friday to Thursday.": "يوم بتوقيت UTC؛ والأسابيع من الجمعة إلى الخميس.",
  "No window.": "بلا مدة محددة.",
  "Six months from opening.": "ستة أشهر من الفتح.",
  "A day in UTC.": "يوم بتوقيت UTC.",
  "Said to be hourly (not verified).": "يقال كل ساعة (غير مؤكَّد).",
  "About once a day for music, several times a day for apps (not verified).":
    "نحو مرة في اليوم للموسيقى، وعدة مرات في اليوم للتطبيقات (غير مؤكَّد).",
  "Once a week.": "مرة في الأسبوع.",
  "Within minutes (not published).": "خلال دقائق (غير منشور).",
  "After the count.": "بعد العدّ.",
  "Results after the show.": "النتائج بعد البرنامج.",
  "Stars at once; trending not published.": "النجوم فورًا؛ أما قائمة الرائج فغير منشور موعدها.",
  "Every minute.": "كل دقيقة.",
  "About every hour; the list carries the time it was built.": "كل ساعة تقريبًا؛ وتحمل القائمة وقت إعدادها.",
  "At once.": "فورًا.",
  "Within minutes.": "خلال دقائق.",
  "Hourly, except 01:00 to 07:00 Korean time.": "كل ساعة، إلا من 01:00 إلى 07:00 بتوقيت كوريا.",
  "Depends on the site.": "بحسب الموقع.",
  "Once a week, on Friday.": "مرة في الأسبوع، يوم الجمعة.",
  "Continuous.": "متواصل.",
  "Daily, the next day between about 16:00 and 22:00 UTC.":
    "يوميًّا، في اليوم التالي بين نحو 16:00 و22:00 بتوقيت UTC.",
  "About hourly.": "كل ساعة تقريبًا.",
  "About every two minutes (not verified).": "كل دقيقتين تقريبًا (غير مؤكَّد).",
  "We count the letters people tell us about.": "نعدّ الرسائل التي يخبرنا الناس عنها.",
  "We count the messages people tell us about.": "نعدّ الرسائل القصيرة التي يخبرنا الناس عنها.",
  "Once a day, the next day.": "مرة في اليوم، في اليوم التالي.",
  "Several times a day (not published).": "عدة مرات في اليوم (غير منشور).",
  "Buy one copy for yourself, if you want it.": "اشتروا نسخة واحدة لأنفسكم، إن أردتموها.",
  "If you have read it, write an honest review by yourself.": "إن قرأتموه فاكتبوا بأنفسكم مراجعة صادقة.",
  "Listen because you want to hear it.": "استمعوا لأنكم تريدون سماعه.",
  "Install it and use it, if you want it.": "ثبّتوه واستعملوه، إن أردتموه.",
  "If you have used it, write what you think.": "إن استعملتموه فاكتبوا رأيكم.",
  "Buy one copy from any US shop that reports.": "اشتروا نسخة واحدة من أي متجر أمريكي يبلّغ عن مبيعاته.",
  "Play it as often as you really listen.": "شغّلوه بقدر ما تستمعون حقًّا.",
  "Post once in your own words.": "انشروا مرة واحدة بكلماتكم.",
  "Sign once with your real name and address.": "وقّعوا مرة واحدة باسمكم وعنوانكم الحقيقيين.",
  "Check that you are registered.": "تأكدوا من أنكم مسجّلون للتصويت.",
  "Here is what the candidates answered.": "هذا ما أجاب به المرشحون.",
  "Go and vote; no reward.": "اذهبوا وصوّتوا؛ بلا مكافأة.",
  "Watch, and vote for the song you like best, within the limit.":
    "شاهدوا وصوّتوا للأغنية التي تعجبكم أكثر، ضمن الحدّ.",
  "Try it; star it if you want to find it again.": "جرّبوه؛ وامنحوه نجمة إن أردتم أن تجدوه مرة أخرى.",
  "Write down what you found as an issue.": "اكتبوا ما وجدتموه في بلاغ.",
  "Install it if you will use it.": "ثبّتوه إن كنتم ستستعملونه.",
  "Rate it honestly once you know it.": "قيّموه بصدق بعد أن تعرفوه.",
  "Submit it once, honestly.": "أرسلوه مرة واحدة، بصدق.",
  "Answer questions in the thread as the maker.": "أجيبوا عن الأسئلة في النقاش بصفتكم من صنعه.",
  "Tell people about the thing itself, never about the vote.":
    "حدّثوا الناس عن الشيء نفسه، لا عن التصويت أبدًا.",
  "Buy it once, if you want it, on the day, from your own account and with your own money.":
    "اشتروه مرة واحدة، إن أردتموه، في اليوم نفسه، من حسابكم وبمالكم.",
  "Tell friends in your own words why you like it, with the store link.":
    "أخبروا أصدقاءكم بكلماتكم لماذا يعجبكم، مع رابط المتجر.",
  "Back it if you want it.": "ادعموه إن أردتم.",
  "Share your referral link and say what you get for it.": "شاركوا رابط إحالتكم وقولوا ماذا تنالون مقابله.",
  "Post once in your own words with the tag, if you have something to say.":
    "انشروا مرة واحدة بكلماتكم مع الوسم، إن كان لديكم ما تقولونه.",
  "Listen from your own account.": "استمعوا من حسابكم أنتم.",
  "Post as yourself, in your own words.": "انشروا باسمكم وبكلماتكم.",
  "Tell people that the poll exists; let them answer as they think.":
    "أخبروا الناس بوجود الاستطلاع؛ ودعوهم يجيبون كما يرون.",
  "Buy the download once between Friday 00:01 and Thursday midnight, in any shop that reports.":
    "اشتروا التنزيل مرة واحدة بين الجمعة 00:01 ومنتصف ليل الخميس، من أي متجر يبلّغ عن مبيعاته.",
  "We are live today: come and see, ask us anything.":
    "نحن على الهواء اليوم: تعالوا وشاهدوا، واسألونا ما شئتم.",
  "If you tried it, tell us what you think.": "إن جرّبتموه فأخبرونا برأيكم.",
  "Post in a community that you belong to, within its rules.": "انشروا في مجتمع تنتمون إليه، ضمن قواعده.",
  "Tell people about the cause, never about the vote.": "حدّثوا الناس عن القضية، لا عن التصويت أبدًا.",
  "Hold a question hour agreed with the moderators.": "أقيموا ساعة أسئلة متفقًا عليها مع المشرفين.",
  "Save it, put it in a list that you use, and play it when you want to hear it.":
    "احفظوه، وضعوه في قائمة تستعملونها، وشغّلوه حين تريدون سماعه.",
  "Put it on your wishlist if you would buy it.": "ضعوه في قائمة أمنياتكم إن كنتم ستشترونه.",
  "Buy it in the first week, if you want it.": "اشتروه في الأسبوع الأول، إن أردتموه.",
  "Play the demo.": "العبوا النسخة التجريبية.",
  "Make your own video.": "اصنعوا مقطعكم أنتم.",
  "Watch and share what you like.": "شاهدوا وشاركوا ما يعجبكم.",
  "Come and watch at 20:00.": "تعالوا وشاهدوا الساعة 20:00.",
  "Write to your own MP in your own words; here are three facts you may use.":
    "اكتبوا إلى نائبكم بكلماتكم؛ وهذه ثلاث حقائق يمكنكم استعمالها.",
  "Go to the surgery of your MP.": "اذهبوا إلى لقاء نائبكم بالناخبين.",
  "Tell us whether you got an answer.": "أخبرونا هل تلقّيتم ردًّا.",
  "Sign once with your own name and address, then open the link in the mail.":
    "وقّعوا مرة واحدة باسمكم وعنوانكم، ثم افتحوا الرابط الذي في البريد.",
  "Ask your MP to come to the debate.": "اطلبوا من نائبكم أن يحضر النقاش.",
  "Write in your own words to your own members.": "اكتبوا بكلماتكم إلى نوابكم أنتم.",
  "Call your own members, once, in your own words.": "اتصلوا بنوابكم أنتم، مرة واحدة، بكلماتكم.",
  "Read the article.": "اقرؤوا المقالة.",
  "Learn to edit, with sources and without a stake in the matter.":
    "تعلّموا التحرير، بمصادر وبلا مصلحة في الأمر.",
  "Write in your own words, from your one account, for or against the cause: X says that authentic coordination of this sort is allowed.":
    "اكتبوا بكلماتكم، من حسابكم الواحد، مع القضية أو ضدها: تقول X إن التنسيق الحقيقي من هذا النوع مسموح.",
  "Watch it.": "شاهدوه.",
  "Like, comment, subscribe and share, if you want to: asking for it is allowed.":
    "أبدوا إعجابكم وعلّقوا واشتركوا وشاركوا، إن شئتم: طلب ذلك مسموح.",
  "Influencing reviews: any reward, refund, discount, contest or free product, and any review by the maker, family or staff.":
    "التأثير في المراجعات: أي مكافأة أو استرداد أو خصم أو مسابقة أو منتج مجاني، وأي مراجعة من الصانع أو العائلة أو الموظفين.",
  "Paying back after a purchase or review.": "ردّ المال بعد شراء أو مراجعة.",
  "Paid, rewarded, filtered or invented reviews, or any cheating with the charts.":
    "مراجعات مدفوعة أو مكافأ عليها أو منتقاة أو مختلقة، أو أي غشّ في القوائم.",
  "Looped plays, farms or scripts that raise the count.": "تشغيل متكرر أو مزارع أو برامج نصية ترفع العدد.",
  "Asking one customer for two or more digital copies, or for ten physical ones: they are cut or dropped.":
    "أن يُطلب من زبون واحد نسختان رقميتان أو أكثر، أو عشر نسخ مادية: تُخفَّض أو تُسقَط.",
  "Splitting orders over cards, mail addresses or places to get past the limit.":
    "تقسيم الطلبات على بطاقات أو عناوين بريد أو أماكن لتجاوز الحدّ.",
  "A prize, contest entry, discount or any other benefit for buying music.":
    "جائزة أو دخول مسابقة أو خصم أو أي منفعة أخرى مقابل شراء الموسيقى.",
  "Purchases by program; shops that report them lose the right to report.":
    "الشراء ببرنامج؛ والمتاجر التي تبلّغ عنه تفقد حقّ التبليغ.",
  "Paying for other people's copies (fan funds, gift cards): not a purchase by that person. No sentence of Billboard says so in these words.":
    "دفع ثمن نسخ الآخرين (صناديق المعجبين، بطاقات الهدايا): ليس ذلك شراءً من ذلك الشخص. لا تقول Billboard ذلك بهذه الكلمات.",
  "Changing social signals or counts artificially to be seen more.":
    "تغيير الإشارات الاجتماعية أو الأعداد اصطناعيًّا للظهور أكثر.",
  "Coordinated deception, selling or lending accounts, repeated spam.":
    "الخداع المنسّق، وبيع الحسابات أو إعارتها، والرسائل المزعجة المتكررة.",
  "False names or mail addresses, spam, and posing as someone else.":
    "الأسماء أو عناوين البريد الكاذبة، والرسائل المزعجة، وانتحال شخصية الغير.",
  "US: paying, offering or taking anything of value for registering or voting, chances in a lottery included; up to five years or 10,000 dollars.":
    "الولايات المتحدة: دفع أي شيء ذي قيمة أو عرضه أو قبوله مقابل التسجيل أو التصويت، ومنه فرص اليانصيب؛ حتى خمس سنوات أو 10,000 دولار.",
  "US: spending to make someone vote, not vote, or vote for someone.":
    "الولايات المتحدة: الإنفاق ليصوّت أحد أو لا يصوّت أو يصوّت لشخص ما.",
  "UK: bribery, treating (food, drink, entertainment) and undue influence.":
    "المملكة المتحدة: الرشوة، والضيافة (طعام أو شراب أو ترفيه)، والتأثير غير المشروع.",
  "False statements on when, where and who may vote.": "أقوال كاذبة عن موعد التصويت ومكانه ومن يحقّ له.",
  "Broadcasters and artists taking part in disproportionate promotion campaigns, above all by third parties or governments.":
    "هيئات بثّ وفنانون يشاركون في حملات ترويج مفرطة، ولا سيما من أطراف ثالثة أو حكومات.",
  "Voting in bulk or by program, with farms of cards or numbers, or through a VPN in another country.":
    "التصويت بالجملة أو ببرنامج، أو بمزارع بطاقات أو أرقام، أو عبر VPN في بلد آخر.",
  "Paying people back for votes.": "ردّ ثمن الأصوات إلى الناس.",
  "Automated starring, false accounts, coordinated inauthentic activity.":
    "النجوم الآلية، والحسابات الكاذبة، والنشاط المنسّق غير الحقيقي.",
  "Activity for rewards (tokens, credits, gifts, give-aways) and trade in stars.":
    "النشاط مقابل مكافآت (رموز، أرصدة، هدايا، سحوبات) والاتجار بالنجوم.",
  "Raising ratings, reviews or installs by fraud or reward, asking for a rating against a reward, or rating again and again.":
    "رفع التقييمات أو المراجعات أو التثبيت بالاحتيال أو المكافأة، أو طلب تقييم مقابل مكافأة، أو التقييم مرة بعد مرة.",
  "Asking people to vote a story up.": "أن يُطلب من الناس رفع خبر بأصواتهم.",
  "Asking people to comment, and booster comments by friends.":
    "أن يُطلب من الناس التعليق، وتعليقات التشجيع من الأصدقاء.",
  "Soliciting votes, comments or submissions.": "التماس الأصوات أو التعليقات أو الإرسالات.",
  "Opening further accounts, cards or mail addresses to buy the same item again.":
    "فتح حسابات أو بطاقات أو عناوين بريد أخرى لشراء الشيء نفسه مرة أخرى.",
  "Buying with money that is paid back, or with codes bought in bulk: that is no genuine sale.":
    "الشراء بمال يُردّ، أو برموز تُشترى بالجملة: ليس ذلك بيعًا حقيقيًّا.",
  "Switching the store country or hiding the place to count in another chart.":
    "تبديل بلد المتجر أو إخفاء المكان للاحتساب في قائمة أخرى.",
  "Backing your own project, or making backers and amounts look larger.":
    "دعم مشروعكم أنتم، أو إظهار الداعمين والمبالغ أكبر ممّا هي.",
  "Contests for referrals, referral rewards above one's own pledge, hidden benefits, spam.":
    "مسابقات الإحالة، ومكافآت إحالة تفوق التعهّد نفسه، والمنافع الخفيّة، والرسائل المزعجة.",
  "Each server has its own rules; most forbid spam, false accounts and automatic boosting.":
    "لكل خادم قواعده؛ ومعظمها يمنع الرسائل المزعجة والحسابات الكاذبة والترويج الآلي.",
  'Buying or playing in mass through agents, fan funds or accounts without people behind them ("sajaegi").':
    "الشراء أو التشغيل بالجملة عبر وكلاء أو صناديق معجبين أو حسابات لا أشخاص وراءها («sajaegi»).",
  "Networks of false accounts, pages or groups that deceive about who speaks, from where and how many; abuse of reporting.":
    "شبكات حسابات أو صفحات أو مجموعات كاذبة تخدع في من يتكلم ومن أين وكم عددهم؛ وإساءة استعمال الإبلاغ.",
  "Reviews against discounts, refunds or free things.": "مراجعات مقابل خصومات أو استرداد أو أشياء مجانية.",
  "Clearing cookies, private windows or scripts to answer again.":
    "حذف ملفات تعريف الارتباط أو النوافذ الخاصة أو البرامج النصية للإجابة مرة أخرى.",
  "Showing the result as public opinion.": "عرض النتيجة على أنها رأي عام.",
  "Bulk buying, free or refunded copies, and gifts tied to the purchase: the chart reflects genuine transactions.":
    "الشراء بالجملة، والنسخ المجانية أو المستردة، والهدايا المرتبطة بالشراء: القائمة تعكس معاملات حقيقية.",
  "A download under the lowest allowed price does not count.": "التنزيل بأقل من أدنى سعر مسموح لا يُحتسب.",
  "Asking for votes, mass messages, programs, rewards and any other artificial activity.":
    "طلب الأصوات، والرسائل الجماعية، والبرامج، والمكافآت، وأي نشاط اصطناعي آخر.",
  "Voting coordinated by an organised group.": "تصويت تنسّقه مجموعة منظمة.",
  "Several accounts, vote services or programs that change counts.":
    "عدة حسابات، أو خدمات تصويت، أو برامج تغيّر الأعداد.",
  "Asking others for votes, on Reddit or elsewhere.": "طلب الأصوات من الآخرين، على Reddit أو في مكان آخر.",
  "Posting or tagging in mass, repeated messages that nobody asked for.":
    "النشر أو الإشارة بالجملة، ورسائل متكررة لم يطلبها أحد.",
  "Raising plays or follows by program, by payment given or taken, or by any other artificial means.":
    "رفع التشغيل أو المتابعين ببرنامج، أو بمال يُدفع أو يُؤخذ، أو بأي وسيلة اصطناعية أخرى.",
  "Looping without listening, and coordinated plays that nobody hears.":
    "التكرار بلا استماع، والتشغيل المنسّق الذي لا يسمعه أحد.",
  "Getting round country limits, and sharing passwords.": "تجاوز حدود البلدان، ومشاركة كلمات المرور.",
  "Money for a place in a playlist.": "مال مقابل مكان في قائمة تشغيل.",
  "Manipulating reviews, asking for them against games, money or any reward, or asking inside the game.":
    "التلاعب بالمراجعات، أو طلبها مقابل ألعاب أو مال أو أي مكافأة، أو طلبها داخل اللعبة.",
  "Promoting for a benefit without telling the audience.": "الترويج مقابل منفعة دون إخبار الجمهور.",
  "Trade in engagement, tricks on what is recommended, programs, and several accounts that deceive.":
    "الاتجار بالتفاعل، والحيل على ما يُقترح، والبرامج، وعدة حسابات خادعة.",
  "Pressing people for gifts, likes or follows loses reach.":
    "الضغط على الناس لتقديم الهدايا أو الإعجاب أو المتابعة يُفقد الوصول.",
  "Raising followers or viewers by programs, embedded players or muted screens.":
    "رفع المتابعين أو المشاهدين ببرامج أو مشغّلات مضمّنة أو شاشات صامتة.",
  "A ready letter to paste: letters that are nearly the same are filtered, and senders are told why. Give points and an empty box.":
    "رسالة جاهزة للصق: تُستبعد الرسائل شبه المتطابقة ويُخبَر مرسلوها بالسبب. أعطوا نقاطًا وحقلًا فارغًا.",
  "Spam to gather people. WriteToThem asks to be told before a campaign that reaches tens of thousands.":
    "الرسائل المزعجة لجمع الناس. يطلب WriteToThem أن يُخبَر قبل حملة تصل إلى عشرات الآلاف.",
  "Writing to somebody else's representative, or without your real name and address.":
    "الكتابة إلى ممثّل شخص آخر، أو من دون اسمكم وعنوانكم الحقيقيين.",
  "Signing more than once, for other people, or with made-up names.":
    "التوقيع أكثر من مرة، أو عن آخرين، أو بأسماء مختلقة.",
  "Signing without being a British citizen or UK resident, for instance with an invented postcode.":
    "التوقيع من غير مواطن بريطاني أو مقيم في المملكة المتحدة، برمز بريدي مختلق مثلًا.",
  "Signing by program; such signatures are taken out in bulk.":
    "التوقيع ببرنامج؛ وتُحذف هذه التوقيعات بالجملة.",
  "Filling the forms by program or for others; a captcha is a closed door.":
    "ملء النماذج ببرنامج أو عن آخرين؛ والكابتشا باب مغلق.",
  "Using the name or address of another person.": "استعمال اسم شخص آخر أو عنوانه.",
  "Sending a crowd to vote in deletion talks, or editing with a stake in the matter that is not declared.":
    "إرسال حشد للتصويت في نقاشات الحذف، أو التحرير مع مصلحة غير مصرَّح بها.",
  "Several accounts on one trend, tag, post or poll.":
    "عدة حسابات في موضوع رائج أو وسم أو منشور أو استطلاع واحد.",
  "The same or nearly the same post again and again; replies, mentions or messages in bulk.":
    "المنشور نفسه أو شبهه مرة بعد مرة؛ وردود أو إشارات أو رسائل بالجملة.",
  "Trading likes, reposts, poll votes or follows, and paying others to raise figures.":
    "تبادل الإعجابات أو إعادة النشر أو أصوات الاستطلاع أو المتابعات، ودفع المال للآخرين لرفع الأرقام.",
  "Using unrelated trending tags, and automatic engagement.":
    "استعمال وسوم رائجة لا صلة لها بالموضوع، والتفاعل الآلي.",
  "Reporting in mass or falsely.": "الإبلاغ الجماعي أو الكاذب.",
  "Automatic systems, views served by themselves, and services that sell views, likes or subscribers.":
    "الأنظمة الآلية، والمشاهدات المصطنعة، والخدمات التي تبيع المشاهدات أو الإعجابات أو المشتركين.",
  "Rewards for likes, views or subscriptions.": "مكافآت على الإعجاب أو المشاهدة أو الاشتراك.",
  "Subscribing in return for being subscribed to.": "الاشتراك مقابل الاشتراك.",
  "A connection with the maker (pay, free goods, job, family) is told where it cannot be missed, in the same medium as the praise.":
    "الصلة بالصانع (أجر، منتجات مجانية، وظيفة، قرابة) تُذكر حيث لا يمكن أن تفوت القارئ، في الوسيط نفسه الذي فيه المديح.",
  "Since 21 October 2024: no false reviews, no pay for a review of a wanted tone, insiders say so, no trade in false signs of influence such as followers or views by programs.":
    "منذ 21 أكتوبر 2024: لا مراجعات كاذبة، ولا أجر على مراجعة بنبرة مطلوبة، ويصرّح أهل الداخل بصلتهم، ولا اتجار بعلامات نفوذ كاذبة مثل متابعين أو مشاهدات ببرامج.",
  "Since 6 April 2025: false reviews and hidden rewards for reviews are banned.":
    "منذ 6 أبريل 2025: المراجعات الكاذبة والمكافآت الخفيّة على المراجعات ممنوعة.",
  "A campaign message to a person is direct marketing, also for a cause: it needs consent, and an objection ends it. So people invite from their own accounts; we never write to their contacts.":
    "رسالة الحملة إلى شخص تسويق مباشر، حتى لقضية: تحتاج إلى موافقة، والاعتراض ينهيها. لذلك يدعو الناس من حساباتهم؛ ولا نكتب إلى معارفهم أبدًا.",
  "A pledge for a cause may reveal a political opinion: explicit consent, as little as possible, erased afterwards.":
    "التعهّد لقضية قد يكشف رأيًا سياسيًّا: موافقة صريحة، وأقل ما يمكن، ثم يُمحى.",
  "Commercial mail has true headers, a postal address and a way out that is honoured within 10 business days.":
    "في البريد التجاري ترويسات صحيحة، وعنوان بريدي، ومخرج يُحترم خلال 10 أيام عمل.",
  "Automatic calls and texts to mobile phones need consent beforehand, also in politics.":
    "المكالمات والرسائل الآلية إلى الهواتف المحمولة تحتاج إلى موافقة مسبقة، في السياسة أيضًا.",
  "Paid political advertisements, and unpaid election material of candidates, parties and registered campaigners, carry an imprint.":
    "الإعلانات السياسية المدفوعة، ومواد الانتخاب غير المدفوعة من المرشحين والأحزاب والحملات المسجّلة، تحمل بيانات الجهة.",
  "Unpaid people may act online freely; political committees put a disclaimer on their sites and on more than 500 similar mails.":
    "لمن لا يتقاضى أجرًا أن يتصرّف على الإنترنت بحرية؛ وتضع اللجان السياسية تنبيهًا على مواقعها وعلى أكثر من 500 رسالة متشابهة.",
  "No reward for registering or voting.": "لا مكافأة على التسجيل أو التصويت.",
  "Bribery, treating and undue influence in elections are offences.":
    "الرشوة والضيافة والتأثير غير المشروع في الانتخابات جرائم.",
  "The duties fall on the platforms, which then act against inauthentic use; a campaign feels them so.":
    "تقع الواجبات على المنصات، فتتصرّف ضد الاستعمال غير الحقيقي؛ وهكذا تشعر بها الحملة.",
  "Since 10 October 2025 political advertising, paid promotion in rankings included, names sponsor, amount and targeting.":
    "منذ 10 أكتوبر 2025 تسمّي الإعلانات السياسية، ومنها الترويج المدفوع في القوائم، المموّل والمبلغ والاستهداف.",
};
