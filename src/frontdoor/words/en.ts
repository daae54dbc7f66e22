import type { Words } from "./lexicon.ts";

const numbers = "(?:[2-9]|[1-9]\\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred)";
const buy =
  "(?:re-?)?(?:buy(?:ing)?|purchas(?:e|ing)|order(?:ing)?|download(?:ing)?|grab|get|check(?:ing)? out|pay(?:ing)? for)";
const sign = "sign(?:ing)?|(?:add|put) your (?:name|signature)";
const vote = "vot(?:e|es|ing)|cast(?:ing)? (?:a|your) (?:vote|ballot)|poll";
const review = "(?:review|rat)(?:e|ed|ing)?s?|ratings?|write a review|stars?";
const engage =
  "voted|like|follow|subscrib(?:e|ing)|star|up-?vot(?:e|ing)|stream(?:ing)?|pre-?sav(?:e|ing)|register|wishlist|comment|share|retweet|repost|install(?:ing)?|click(?:ing)?";

export const english: Words = {
  concepts: {
    account:
      "(?:apple|google|amazon|steam|spotify|store|itunes|user) ?ids?|(?:\\w+ )?accounts?|e-?mail(?: address(?:es|e)?|s| accounts?|)|gmails?|profiles?|logins?|usernames?|sims?(?: cards?)?|phone numbers?|identit(?:y|ies)",
    another:
      "(?:another|(?:a |your )?(?:second|third|2nd|3rd)|one more|extra|additional|more than one|new|fresh|spare|different|burner|throwaway|alternat(?:e|ive)|alt|backup|fake|dummy|bogus|separate|side)",
    many: `(?:several|multiple|many|lots of|loads of|a few|a couple of|a bunch of|(?:all|each|every one) (?:of )?your|as many|${numbers})`,
    with: "with|from|on|using|use|through|via|by|make|create|open|set up|register|registering|sign up|get|have|need|grab|add|start|log in|switch|as|run|try",
    buy,
    sign,
    vote,
    review,
    engage,
    act: `${buy}|${sign}|${vote}|${review}|${engage}|submit`,
    again: `again and again|(?:once|one) more(?: time)?|(?:over|time) and (?:over|again)|over and over|as (?:many times|often|much) as (?:you (?:can|possibly can|are able|manage)|possible|humanly possible)|repeatedly|twice|(?:${numbers}|several|multiple|many|a few|loads of|hundreds of|unlimited) times|more than once|(?:a |for the )?(?:second|third) time|every (?:single )?(?:hour|minute|(?:few|\\d+|five|ten) (?:minutes|seconds|hours))|all day long|non-?stop|in bulk|hourly`,
    copies: `(?:${numbers}|several|multiple|many|extra|a few|a couple of|a bunch of|lots of|loads of|as many|more than one|dozens of|spare)(?: \\w+)? cop(?:y|ies)`,
    device:
      "devices?|phones?|tablets?|laptops?|ipads?|computers?|browsers?|tabs?|windows|screens?|speakers?|tvs?",
    play: "play(?:ing)?|stream(?:ing)?|listen(?:ing)?|loop(?:ing)?|leav(?:e|ing)|let|keep|run(?:ning)?|put(?:ting)?|repeat|set",
    nonstop:
      "until (?:(?:the|your) alarm|morning|breakfast|dawn|you wake)|before you fall asleep|on (?:a )?(?:constant |endless )?(?:loop|repeat)|in (?:a|an endless) loop|looped|24 ?/ ?7|24 hours(?: a day)?|round the clock|around the clock|all (?:night|day)(?: long)?|(?:day|night) and (?:night|day)|overnight|through the night|non-?stop|endlessly|(?:while|when|as) (?:you(?:'re| are)?|everyone(?:'s| is)?) (?:asleep|sleep(?:ing)?)|(?:while|when) you(?:'re| are) (?:\\w+ ){0,3}(?:asleep|sleeping|away|out|at work|not there|not listening)|in your sleep|before (?:bed|going to (?:bed|sleep)|you (?:sleep|go to (?:bed|sleep)))|when you go to (?:bed|sleep)",
    silent:
      "(?:on )?mute[d]?|without sound|sound off|volume (?:\\w+ )*(?:off|down|zero|low|at 0|to 0)|silent(?:ly)?|in the background all",
    reward:
      "\\d+ ?% off|percent off|prizes?|raffle|give-?aways?|lottery|sweepstakes?|prize draw|(?:\\w+ )?vouchers?|coupons?|discounts?|gift ?cards?|air-?drops?|token(?:s| drop)?|cash|free (?:\\w+ ){0,2}(?:merch|gift|tickets?|pizzas?|beers?|drinks?|t-?shirts?|copy|download|month|meal|coffee|lunch|dinner|burger|donuts?|credits?|vip|upgrade|trial|stickers?|game|key|skins?|sample|product)|(?:\\$|€|£)\\s?\\d+|\\d+ ?(?:\\$|€|£|dollars?|euros?|pounds?|quid|bucks)|(?:chance|chances) (?:to win|of winning|of a|at a)|win (?:a|an|one|some|tickets?|money|merch|free|the)|(?:beers?|drinks?|rounds?|dinner|lunch|pizza) (?:is |are |will be )?on (?:us|me|the house)|round of (?:beers?|drinks)|store credit|bonus(?:es)?|extra credit|signed (?:poster|copy|photo|cd|vinyl)|meet and greet|rewards?",
    give: "get|gets|receive|win|earn|you'?re in for|enter(?:ed)?|be in|qualify|we'?ll (?:send|give|post|buy)|we (?:will )?(?:send|give|post|buy|offer)|i'?ll (?:send|give|post|buy)|is yours|are yours|claim|unlock|collect|for (?:a|the) chance|in (?:return|exchange) for|to win",
    linked:
      "if you(?:'ve|'ll)?|when you|once you|after you|for (?:every|each|your|a|all)|(?:to |for )?(?:everyone|everybody|anyone|all|those|people|fans|supporters|whoever|voters)(?: of you)? (?:who|that)|among (?:everyone|those|all)|who|whoever|in (?:return|exchange) for|by|just for|for",
    all: "everyone|everybody|all(?: of (?:you|us))?|together|let'?s|as many (?:of (?:you|us) )?as possible|mass|guys|folks|y'?all|at the same time",
    their: "his|her|their|its|the|this|that|these|those|him|them|it|\\w+'s",
    fake: "fake|made-?up|invent(?:ed)?|make up|bogus|random|false|imaginary|fictitious|phony|not your real|(?:put|use|enter|type|give|pick|choose|write)(?: in)? any(?: old| random)?|any old",
    detail:
      "names?|(?:e-?mail |street |home |postal |us |uk )?address(?:es)?|post ?codes?|zip(?: ?codes?)?|details|birthdays?|date of birth|dob|identity|surname",
    use: "use|using|with|via|through|turn(?:ing)? on|switch(?:ing)? on|fire up|get|install|download|connect(?:ing)?(?: to| through| via)?|over|by|grab|try|enable|activate|on a|need|set(?: up)?|run|behind|open|hop on",
    change:
      "chang(?:e|ing)|switch(?:ing)?|set(?:ting)?|hid(?:e|ing)|mov(?:e|ing)|fak(?:e|ing)|spoof(?:ing)?|mask(?:ing)?|rotat(?:e|ing)|new|different",
    country:
      "(?:store|shop) ?(?:country|region|front|location)?|storefront|region|country|location|ip(?: address)?|gps|time ?zone",
    engagement:
      "votes?|likes?|followers?|streams?|plays?|views?|stars?|up-?votes?|signatures?|reviews?|ratings?|installs?|subscribers?|subs|downloads|retweets|comments?|engagement|clicks|backers|fans|playlist (?:place(?:ment)?|spot|slot)s?",
    program:
      "(?:\\w+ )?(?:bots?|scripts?|macros?|auto-?clickers?|auto-?refresh(?:er)?|crawlers?|extensions?|programs?|tampermonkey|selenium|puppeteer)",
    office:
      "(?:phone |telephone )?lines?|switch-?board|(?:e-?mail )?inbox(?:es)?|mail-?box(?:es)?|phones?|hotline|servers?|(?:web)?sites?|office|call cent(?:re|er)|voicemail|system|booking|form",
    family:
      "nans?|nanas?|grann(?:y|ies)|mums?|moms?|mothers?|dads?|fathers?|parents?|grans?|grand\\w+|kids?|child(?:ren)?|sons?|daughters?|partners?|husband|wife|family|friends?|neighbou?rs?|brothers?|sisters?|aunts?|uncles?|cousins?|flatmates?|dog|cat|pets?|someone else|other people|dead (?:people|relatives)",
  },
  negators:
    "removes|deletes|discards|excludes|don'?t|do not|never|forget(?: about)?|no|not|nor|neither|without(?! (?:sound|limits?|stopping|pause|a break|changing))|avoid(?:ing)?|stop(?:ping)?|ban(?:s|ned|ning)?|forbid(?:s|den)?|prohibit\\w*|outlaw\\w*|refuse\\w*|reject\\w*|instead of|rather than|nobody|no one|none|nothing|cannot|can'?t|won'?t|wouldn'?t|shouldn'?t|mustn'?t|isn'?t|aren'?t|wasn'?t|doesn'?t|didn'?t|against|fight(?:ing)?|tackle|end the|asked (?:us )?(?:whether|if)|make \\w+ illegal",
  ends: "forget|hesitate|worry|only|just|problem|matter|mind|shy|afraid|stop|fear|issue|excuses?|doubt|if|when|because|but|unless|who|which|(?:one|body) (?:checks|will|cares|knows|notices)|checks|cares|harm|wonder|wait|limits?|instead|everyone|let'?s",
  conditional: "if|unless|in case|whoever|anyone who|those who|when",
  after:
    "(?:stay|keep|steer) (?:well )?(?:away|clear)|artificial streaming|makes? no sense|no point|(?:is |are )?worth(?:less| nothing)|don'?t bother|counts? for nothing|(?:gets?|can get) (?:you|him|her|them|us) (?:banned|buried|delisted|thrown|excluded|removed)|(?:is|are|gets?) (?:\\w+ )?(?:kicked|excluded|delisted|buried)|(?:harm|hurt|ruin|damage)s? (?:the )?(?:us|band|artists?|charts?|campaign|song|group|cause|music|everyone)|not what you will find|(?:kind of )?advice you will not|you will not find (?:it )?here|please (?:don'?t|do not)(?: do (?:it|that|this))?\\s*(?:[:.!,;]|$)|cheat(?:s|ing)?|fraud|helps? (?:nobody|no one|nothing)|(?:does|do)(?:n't| not) help|against (?:\\w+(?:'s)? ){0,3}(?:rules|terms|law|guidelines|policy)|(?:not|n'?t|never)(?: be)? (?:allowed|permitted|count(?:ed)?|ok(?:ay)?|wanted|welcome|help(?:ful)?|necessary|needed|what we)|forbidden|prohibited|banned|against the (?:rules|law|terms)|illegal|unlawful|(?:is|are|get|gets|will be) (?:\\w+ )?(?:removed|discarded|thrown out|filtered(?: out)?|dropped|deleted|invalid|disqualified|taken out|ignored|spotted)|do(?:es)? nothing|do(?:es)?n'?t work|useless|pointless|hurts? us|harms? us|cheating|no thanks|no thank you|spoils?|ruins?",
  right:
    "nothing|nobody(?! (?:checks|will|cares|knows|notices))|no one(?! (?:checks|will|cares|knows|notices))",
  urging:
    "why (?:not|don'?t (?:you|we))|(?:don'?t|do not|never|let'?s not) (?:you )?(?:forget|hesitate|stop|be (?:shy|afraid)|worry about|miss)|not (?:just|only)|no (?:problem|worries|limits?)|can'?t stop",
  denial:
    "(?:yes|you (?:can|may|could)|sure)[\\W\\w]{0,12}but (?:please )?(?:don'?t|do not|better not|rather not)|(?:that|this) is (?:exactly |just |precisely )?what we (?:don'?t|do not)|exactly what we (?:don'?t|do not)|we want (?:nothing|none)|you don'?t|you needn'?t|that'?s (?:wrong|false|a myth|not)|it'?s (?:not|wrong|a myth)|they'?re wrong|that isn'?t|(?:please )?don'?t(?: do (?:it|that|this))?[.!]|not true|wrong",
  no: "no|nope|never|sorry",
  reported:
    "documentary|film|movie|book|article|study|podcast|series|according to|reported(?:ly)?|(?:news)?papers?|journalists?|police|(?:was|were) (?:caught|accused|banned|fined|convicted)|last (?:year|month|week|season)|years ago|in (?:19|20)\\d\\d|scandal|(?:my|our) (?:daughter|son|sister|brother|mum|mother|dad|father|wife|husband|children|neighbou?rs?)",
  addressed: "you|your|yours|let'?s|please|i'?ll|i will|we'?ll|must|everyone|everybody",
  past: "shows?|explains?|tells?|describes?|had|was|were|did|bought|gave|used|ran|made|sent|got|wrote|said|told|took|\\w{3,}ed",
  small:
    "the|and|you|your|to|of|is|for|with|it|we|in|on|this|that|are|have|our|will|from|if|an|at|please|us|them|when|what|but|so|my|i|get|who|has|than|any|only|out|up|all|by|as|or|do|don't|not|another|one|every|me|can|then|few",
};
