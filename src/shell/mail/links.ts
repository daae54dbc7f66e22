import { DAY } from "#kernel";
import type { Tickets } from "../secrets/index.ts";
import type { OutboxMail } from "../store/index.ts";

/** Every address that a mail can hold. */
export interface Links {
  readonly verify: string;
  /** Answers a second look from the mailbox. */
  readonly answer: string;
  readonly mine: string;
  readonly go: string;
  readonly calendar: string;
  readonly receipt: string;
  readonly invitation: string;
  readonly campaign: string;
  readonly unsubscribe: string;
  readonly signIn: string;
}

const VERIFY_LIFE = 7 * DAY;
const PERSONAL_LIFE = 365 * DAY;

/**
 * The addresses of one mail. They depend on the mail alone, so that a mail made a second time
 * after a crash is the same mail.
 */
export function linksOf(mail: OutboxMail, tickets: Pick<Tickets, "issue">, publicUrl: string): Links {
  const { person, campaign, dueAt, expiresAt, detail } = mail;
  const pledge = person?.id ?? "";
  const mine = `${publicUrl}/me/${tickets.issue("mine", pledge, dueAt + PERSONAL_LIFE)}`;
  const page = `${publicUrl}/c/${campaign?.slug ?? ""}`;
  return {
    verify: `${publicUrl}/v/${tickets.issue("verify", pledge, dueAt + VERIFY_LIFE)}`,
    answer: `${publicUrl}/answer/${tickets.issue("answer", pledge, dueAt + VERIFY_LIFE)}`,
    mine,
    go: `${mine}/go`,
    calendar: `${mine}/moment.ics`,
    receipt: `${mine}/receipt`,
    invitation: `${page}/i/${person?.inviteCode ?? ""}`,
    campaign: page,
    unsubscribe: `${publicUrl}/u/${tickets.issue("unsubscribe", pledge, dueAt + PERSONAL_LIFE)}`,
    signIn: `${publicUrl}/sign-in/${tickets.issue("sign-in", detail.signIn ?? "", expiresAt)}`,
  };
}
