import { momentWindow, tell } from "#campaign";
import type { HoldReason } from "#ledger";
import type { MailKind, OutboxMail } from "../store/index.ts";
import type { Words } from "../words/index.ts";
import type { Links } from "./links.ts";

/** One part of a mail, in reading order. */
export type Block =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "link"; readonly label: string; readonly url: string }
  | { readonly kind: "code"; readonly code: string };

/** What a mail says, before it is laid out. */
export interface Letter {
  readonly subject: string;
  readonly blocks: readonly Block[];
  /** Why the person gets this mail. */
  readonly why: string;
}

/** Letters that tell somebody for the first time how they stand in the log: the receipt goes with them. */
export const WITH_RECEIPT: readonly MailKind[] = ["welcome", "held", "released"];

/** What a letter is written from. */
export interface Desk {
  readonly words: Words;
  readonly links: Links;
  /** The six digits that verify the pledge. */
  readonly code: () => string;
  /** The receipt goes with the letter as a file. */
  readonly attached: boolean;
}

const text = (said: string): Block => ({ kind: "text", text: said });
const link = (label: string, url: string): Block => ({ kind: "link", label, url });

function reasonsInWords(words: Words, reasons: readonly HoldReason[]): string {
  return reasons.map((reason) => words.say(`hold.reason.${reason}`)).join("; ");
}

/** Writes the letter of a mail. Throws when the mail has not got the person or campaign that its kind is about. */
export function writeLetter(mail: OutboxMail, desk: Desk): Letter {
  if (mail.kind === "sign-in" || mail.kind === "invited-organiser") return toOrganiser(mail, desk);
  if (mail.kind === "message" || mail.kind === "message-test") return byOrganiser(mail, desk);
  return toSupporter(mail, mail.kind, desk);
}

/** What organisers wrote themselves; a test of it to one of them says that it is one. */
function byOrganiser({ id, kind, message, campaign }: OutboxMail, { words, links }: Desk): Letter {
  if (!message || !campaign) throw new Error(`mail ${id} (${kind}) has no message or no campaign`);
  const test = kind === "message-test";
  return {
    subject: test ? words.say("mail.message.test", { subject: message.subject }) : message.subject,
    blocks: [
      ...message.body.split(/\n{2,}/).map(text),
      test
        ? link(words.say("mail.link.campaign"), links.campaign)
        : link(words.say("mail.link.mine"), links.mine),
    ],
    why: words.say(test ? "mail.why.organiser" : "mail.why.message", {
      name: tell(campaign.plan, words.language).name,
    }),
  };
}

function toOrganiser(mail: OutboxMail, { words, links }: Desk): Letter {
  const until = words.time(mail.expiresAt, "UTC");
  const name = mail.campaign ? tell(mail.campaign.plan, words.language).name : "";
  const invited = mail.kind === "invited-organiser";
  const values = { name, by: mail.detail.by ?? "", until };
  return {
    subject: words.say(invited ? "mail.invited-organiser.subject" : "mail.sign-in.subject", values),
    blocks: [
      ...(invited ? [text(words.say("mail.invited-organiser.text", values))] : []),
      text(words.say("mail.sign-in.text", values)),
      link(words.say("mail.sign-in.link"), links.signIn),
    ],
    why: words.say("mail.why.organiser"),
  };
}

function toSupporter(
  mail: OutboxMail,
  kind: Exclude<MailKind, "sign-in" | "invited-organiser" | "message" | "message-test">,
  { words, links, code, attached }: Desk,
): Letter {
  const { campaign, person } = mail;
  if (!campaign || !person) throw new Error(`mail ${mail.id} (${kind}) has no campaign or no person`);
  const plan = tell(campaign.plan, words.language);
  const window = momentWindow(plan.moment, person.zone);
  const values = {
    name: plan.name,
    ask: plan.ask,
    organiser: plan.disclosures.organiser,
    start: words.time(window.start, person.zone),
    end: words.time(window.end, person.zone),
  };
  const say = (word: Parameters<Words["say"]>[0]) => words.say(word, values);
  const page = link(say("mail.link.mine"), links.mine);
  const go = link(say("mail.link.go"), links.go);
  const receipt = [
    ...(attached ? [text(say("mail.receipt.attached"))] : []),
    link(say("mail.link.receipt"), links.receipt),
  ];
  const calendar = link(say("mail.link.calendar"), links.calendar);
  const letter = (...blocks: Block[]): Letter => ({
    subject: say(`mail.${kind}.subject`),
    blocks: [text(say(`mail.${kind}.text`)), ...blocks],
    why: say(kind === "verify" ? "mail.why.verify" : "mail.why.supporter"),
  });
  switch (kind) {
    case "verify":
      return letter(
        link(say("mail.link.verify"), links.verify),
        text(say("mail.verify.code")),
        { kind: "code", code: code() },
        text(say("mail.verify.not-you")),
      );
    case "way-back":
      return letter(page);
    case "welcome":
      return letter(
        text(say("mail.when")),
        calendar,
        text(say("mail.welcome.invite")),
        link(say("mail.link.invitation"), links.invitation),
        text(say("mail.welcome.page")),
        page,
        text(say("mail.welcome.receipt")),
        ...receipt,
      );
    case "held":
      return letter(
        text(words.say("hold.because", { reasons: reasonsInWords(words, person.held) })),
        text(say(mail.detail.way === "answer" ? "mail.held.answer" : "mail.held.organiser")),
        page,
        text(say("mail.held.receipt")),
        ...receipt,
      );
    case "answer":
      return letter(link(say("mail.link.answer"), links.answer), text(say("mail.answer.once")));
    case "released":
      return letter(
        text(say("mail.when")),
        calendar,
        link(say("mail.link.invitation"), links.invitation),
        page,
        text(say("mail.welcome.receipt")),
        ...receipt,
      );
    case "day-before":
      return letter(text(say("mail.when")), calendar, page);
    case "moment":
      return letter(go, text(say("mail.moment.hand")));
    case "did-you":
      return letter(go, text(say("mail.did-you.either")));
    case "withdrawn":
      return letter(link(say("mail.link.campaign"), links.campaign));
  }
}
