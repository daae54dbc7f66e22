/** English. ICU messages; a language is one file like this one. */
export const en = {
  // Every page
  "site.name": "Flashcrowd",
  "site.skip": "Skip to the content",
  "site.tagline": "Open campaigns, through the front door",
  "site.footer": "Nobody is paid, nobody acts for you: real people, their own accounts, one pledge each.",
  "site.rehearsal":
    "Rehearsal: simulated people, real pages. Nothing here is a real campaign, and it can never become one.",
  "site.rehearsal.short": "a rehearsal",
  "site.campaigns": "Campaigns",
  "site.empty": "No campaign is open here yet.",
  "site.studio": "For organisers",
  "error.title": "That did not work",
  "error.not-found":
    "There is nothing at this address. The link may be cut off: open it again from where you got it.",
  "error.too-many": "Too many tries from your network at once. Wait a minute and try again; nothing is lost.",
  "error.forbidden":
    "This form was sent from another site and was not accepted. Open the page here and send it again.",
  "error.server":
    "Something broke on our side. What you had confirmed is kept. Please try again in a minute.",
  "error.busy":
    "More people are here than we can serve this second. Nothing was taken in: please try again in a moment.",
  "error.bad-input": "Something in the form could not be read: {detail}",

  // The public page of a campaign
  "public.ask": "The ask",
  "public.goal.people": "Goal: {count, plural, one {# person} other {# people}}",
  "public.goal.rank": "Goal: rank {rank}",
  "public.count":
    "{count, plural, =0 {Be the first to pledge} one {# person has pledged} other {# people have pledged}}",
  "public.of-goal": "{share} of the goal",
  "public.counted-at": "Counted {time}",
  "public.when": "When",
  "public.when.local": "{date}, {from} to {until} on your own clock",
  "public.when.together": "{start} until {end}",
  "public.state.draft": "This is a draft. Only people with the preview link see it.",
  "public.state.rush": "It is happening now.",
  "public.state.closed": "This campaign has ended.",
  "public.report-link": "Read the report",
  "public.who": "Who is behind this",
  "public.organiser": "Organiser",
  "public.benefits": "Who benefits",
  "public.pays": "Who pays",
  "public.money": "Where the money goes",
  "public.venue": "Where",
  "public.item": "What",
  "public.counts": "What counts there",
  "public.origin": "What this is made from",
  "public.report-so-far": "The figures so far, with their sources",
  "public.about": "The story",
  "public.invited":
    "A supporter invited you. Your pledge counts as theirs to have brought; they never see who you are.",

  // Pledging
  "pledge.title": "Count me in",
  "pledge.address": "Your e-mail address",
  "pledge.address.hint":
    "One person, one pledge. We send one mail to make sure it is you, and reminders you can stop.",
  "pledge.country": "Your country",
  "pledge.country.none": "I would rather not say",
  "pledge.button": "I pledge",
  "pledge.address.wrong":
    "This is not an e-mail address we can write to. Check for a missing part, as in name@example.org.",
  "pledge.not-open": "This campaign is not taking pledges.",
  "pledge.sent.title": "Look in your inbox",
  "pledge.sent.text":
    "We sent a mail with a link to the address you gave. Open it and press the button: only then does your pledge count.",
  "pledge.sent.outbox":
    "This server has no mail server yet, so the mail waits in the outbox that only a signed-in organiser can read.",
  "pledge.sent.delay":
    "Mails are {minutes, plural, one {# minute} other {# minutes}} behind at the moment. Yours will come.",
  "pledge.sent.code": "Does the link not open? Type the six digits from the mail instead.",
  "pledge.sent.code.label": "Six digits",
  "pledge.sent.code.button": "Confirm",
  "pledge.sent.code.wrong":
    "These are not the digits of your latest mail, or they were tried too often. Use the link in the mail.",
  "pledge.sent.again":
    "Nothing after ten minutes? Look in the spam folder, then ask again with the same address.",
  "pledge.verify.title": "One press and you are counted",
  "pledge.verify.text":
    "Press the button to confirm your pledge for “{name}”. Opening this page alone confirms nothing.",
  "pledge.verify.button": "Yes, it is me: count my pledge",
  "pledge.verify.expired":
    "This link is too old or was cut off. Pledge again with the same address and you get a new one.",

  // Your part
  "mine.title": "Your part",
  "mine.counted": "You are counted. Thank you!",
  "mine.withdrawn": "You have withdrawn your pledge. It is not counted any more.",
  "mine.moment": "Your moment",
  "mine.moment.now": "It is time: go now",
  "mine.moment.go": "Open the Go page",
  "mine.calendar": "Add to your calendar",
  "mine.zone": "Time zone",
  "mine.zone.button": "Use this time zone",
  "mine.zone.wrong": "We do not know this time zone. Write it like Europe/Berlin.",
  "mine.saved": "Saved.",
  "mine.invite": "Bring a friend",
  "mine.invite.text":
    "This link is yours. Who pledges through it is counted as brought by you, in numbers only.",
  "mine.invite.link": "Your invitation link",
  "mine.invite.copy": "Copy",
  "mine.invite.copied": "Copied",
  "mine.invite.words": "Your words (change them as you like; you send them, never we)",
  "mine.invite.default": "I pledged to take part in “{name}”: {ask}. Will you come too?",
  "mine.invite.share": "Share",
  "mine.invite.mail": "Mail",
  "mine.invite.prepare": "Make the links with these words",
  "mine.invite.server": "Your Mastodon server",
  "mine.invite.note":
    "Each link opens the other service with your words in its own form. You read it, change it and send it yourself.",
  "mine.brought":
    "{count, plural, =0 {Nobody has come through your link yet.} one {# friend came through you.} other {# friends came through you.}}",
  "mine.brought.all": "With those whom they brought: {count, plural, one {# person} other {# people}}.",
  "mine.plan": "Make your plan",
  "mine.plan.text":
    "People who decide when, where and how are more likely to do it. Nobody but you sees this.",
  "mine.plan.when": "When will you do it?",
  "mine.plan.where": "Where will you be?",
  "mine.plan.device": "On which device?",
  "mine.plan.before": "What comes right before?",
  "mine.plan.button": "Save my plan",
  "mine.reminders": "Reminders",
  "mine.reminders.on": "You get up to three mails: the day before, at the moment, and one hour after.",
  "mine.reminders.off": "You get no reminders.",
  "mine.reminders.stop": "Stop the reminders",
  "mine.reminders.start": "Send me the reminders",
  "mine.reminders.stopped": "Done: no more reminders. Your pledge stands.",
  "mine.data": "Your data",
  "mine.data.text": "We keep your address encrypted, and only for this campaign.",
  "mine.export": "Download my data",
  "mine.withdraw": "Withdraw my pledge",
  "mine.erase": "Erase me",
  "mine.erase.text":
    "Erasing removes your address and your plan. Your pledge is taken off the count. This cannot be undone.",
  "mine.erase.sure": "Yes, erase everything about me",
  "mine.erased.title": "Erased",
  "mine.erased":
    "Your address, your plan and your mails are gone. Nothing here can be linked to you any more.",
  "mine.expired":
    "This link is too old or was cut off. Pledge again with the same address: the mail brings you back here.",

  // Go
  "go.title": "Go",
  "go.before": "Not yet. It starts {time}.",
  "go.countdown": "Time left",
  "go.until": "Until {time}",
  "go.after": "The moment is over.",
  "go.door": "Open {label}",
  "go.door.note":
    "You act there yourself, by your own hand, with your own account. We only bring you to the door.",
  "go.public":
    "Did you pledge? Go by your personal page: the link is in your mail. Then you count as sent through the door.",
  "go.door.other": "Other ways in",
  "go.live": "Live",
  "go.done": "I did it",
  "go.done.amount": "How much did you spend? (if you like to say)",
  "go.done.amount.wrong": "Write the amount as a number, like 0.99.",
  "go.done.thanks": "Noted: you did it. Thank you!",
  "go.done.note": "This is your own word; the report labels it “self-reported”.",
  "go.live.counts":
    "{pledged, plural, one {# person pledged} other {# people pledged}}, {doors, plural, one {# went} other {# went}} through the door, {confirmed, plural, one {# says} other {# say}} “I did it”",

  // Studio

  // Report

  // Mail
} as const;
