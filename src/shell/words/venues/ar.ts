/** What venue profiles say, in Arabic, by the English text of the profile. */
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
};
