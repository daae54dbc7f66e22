import { type Instant, MINUTE, SECOND } from "#kernel";
import type { PledgeId, Receipt } from "#ledger";
import type { OutboxMail, Store } from "../store/index.ts";
import { fateOf, waitAfter } from "./fate.ts";
import { WITH_RECEIPT } from "./letters.ts";
import { type Delivery, openPost } from "./post.ts";
import { type Press, type RenderedMail, renderMail } from "./render.ts";

/** What the mailer works with. */
export interface MailerSettings extends Press {
  readonly store: Pick<Store, "claimMails" | "renewClaims" | "settleMails" | "retryMail">;
  /** The receipt of a pledge; null while the log has not signed it. */
  readonly receiptOf: (slug: string, pledge: PledgeId) => Promise<Receipt | null>;
  /** Null: no mail server, and every mail is kept for organisers to read. */
  readonly smtpUrl: string | null;
  /** Sender of the mails. */
  readonly from: () => string;
  /** Mails a second that this server gives to the mail server. */
  readonly rate: number;
  /** Milliseconds of silence after which the mail server is given up. */
  readonly patience: number;
  readonly now: () => Instant;
  readonly log: { warn(what: object, message: string): void };
}

/** Empties the outbox. Several servers may do so at once: each mail is claimed by one. */
export interface Mailer {
  /** A second's work: claims at most `rate` due mails and starts to send them. Gives how many it claimed. */
  step(): Promise<number>;
  /** Resolves when nothing is being sent and every outcome is written. */
  idle(): Promise<void>;
  /** Gives what is under way a few seconds, breaks off the rest, and resolves when nothing is left. */
  close(): Promise<void>;
}

type Outcome =
  | { readonly id: string; readonly state: "sent" | "kept" | "expired" | "stopped" }
  | { readonly id: string; readonly state: "failed" | "expired"; readonly failure: string }
  | { readonly id: string; readonly state: "waiting"; readonly retryAt: Instant; readonly failure: string };

/** A log is signed within a second: a mail waits so long for it, and after the longest wait goes without its receipt. */
const RECEIPT_SOON = SECOND;
const RECEIPT_PATIENCE = 10 * SECOND;
const RENEW_EVERY = 15 * SECOND;
/** After this many failures to reach the mail server in a row, it is left alone for a while. */
const TROUBLE = 3;
const FIRST_PAUSE = 5 * SECOND;
const LONGEST_PAUSE = MINUTE;
/** Mails a second that are put aside when none are sent. */
const KEPT_AT_ONCE = 1000;
const GRACE = 5 * SECOND;
const UNREADABLE: Delivery = { kind: "later", reason: "cannot be made" };

/** The mailer of one server. It does nothing before the first `step`. */
export function openMailer(settings: MailerSettings): Mailer {
  const { store, receiptOf, smtpUrl, from, rate, patience, now, log } = settings;
  const connections = Math.min(20, Math.max(1, Math.ceil(rate / 4)));
  const post = smtpUrl === null ? null : openPost({ smtpUrl, from, connections, patience });
  const underWay = new Map<string, Promise<void>>();
  const outcomes: Outcome[] = [];
  let writing: Promise<void> = Promise.resolve();
  let renewedAt = now();
  let failuresInARow = 0;
  let pausedUntil = 0;

  /** Writes the outcomes known so far; those that could not be written stay for the next time. */
  const write = (): Promise<void> => {
    writing = writing.then(async () => {
      for (let next = outcomes[0]; next; next = outcomes[0]) {
        if (next.state === "waiting") await store.retryMail(next.id, next.retryAt, next.failure);
        else await store.settleMails([next.id], next.state, "failure" in next ? next.failure : null, now());
        outcomes.shift();
      }
    });
    const written = writing;
    writing = written.catch(() => undefined);
    return written;
  };

  /** The mail, or null when it cannot be made, for instance because its address was sealed with another secret. */
  const written = (mail: OutboxMail, receipt: Receipt | null): RenderedMail | null => {
    try {
      return renderMail(mail, settings, receipt);
    } catch (error) {
      log.warn({ mail: mail.id, error: (error as Error).message }, "a mail cannot be made");
      return null;
    }
  };

  const send = async (mail: OutboxMail): Promise<void> => {
    const { id, kind, tries, dueAt } = mail;
    const { campaign, person } = mail;
    const proves = campaign && person && WITH_RECEIPT.includes(kind);
    const receipt = proves ? await receiptOf(campaign.slug, person.id) : null;
    if (proves && !receipt && now() < dueAt + RECEIPT_PATIENCE) {
      const failure = "waits for its receipt";
      outcomes.push({ id, state: "waiting", retryAt: now() + RECEIPT_SOON, failure });
      return write();
    }
    const rendered = written(mail, receipt);
    const delivery = rendered ? await post!.deliver(rendered) : UNREADABLE;
    failuresInARow = delivery.kind === "no-server" ? failuresInARow + 1 : 0;
    if (failuresInARow >= TROUBLE) {
      pausedUntil = now() + Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (failuresInARow - TROUBLE));
    }
    if (delivery.kind === "sent") outcomes.push({ id, state: "sent" });
    else {
      const { reason: failure } = delivery;
      log.warn({ mail: id, kind, tries, failure }, "a mail was not taken");
      const retryAt = now() + waitAfter(tries);
      if (delivery.kind === "refused") outcomes.push({ id, state: "failed", failure });
      else if (retryAt < mail.expiresAt) outcomes.push({ id, state: "waiting", retryAt, failure });
      else outcomes.push({ id, state: "expired", failure });
    }
    await write();
  };

  const room = (): number => {
    if (!post) return KEPT_AT_ONCE;
    if (now() < pausedUntil) return 0;
    // A mail server that was away is asked with one mail first.
    return Math.max(0, (failuresInARow >= TROUBLE ? 1 : rate) - underWay.size);
  };

  const idle = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay.values());
    await write();
  };

  return {
    async step() {
      await write();
      if (underWay.size > 0 && now() - renewedAt >= RENEW_EVERY) {
        renewedAt = now();
        await store.renewClaims([...underWay.keys()], renewedAt);
      }
      const limit = room();
      if (limit === 0) return 0;
      const mails = await store.claimMails(now(), limit);
      const aside: Record<"kept" | "expired" | "stopped", string[]> = { kept: [], expired: [], stopped: [] };
      for (const mail of mails) {
        // A claim of our own that grew too old while this machine slept: it is still under way.
        if (underWay.has(mail.id)) continue;
        const fate = fateOf(mail, now(), post !== null);
        if (fate !== "send") aside[fate].push(mail.id);
        else {
          const sending = send(mail)
            .catch((error: Error) =>
              log.warn({ mail: mail.id, error: error.name }, "a mail's outcome is not written yet"),
            )
            .finally(() => underWay.delete(mail.id));
          underWay.set(mail.id, sending);
        }
      }
      for (const state of ["kept", "expired", "stopped"] as const) {
        if (aside[state].length > 0) await store.settleMails(aside[state], state, null, now());
      }
      return mails.length;
    },
    idle,
    async close() {
      const patienceOver = setTimeout(() => post?.close(), GRACE);
      await Promise.all(underWay.values());
      clearTimeout(patienceOver);
      post?.close();
      await write();
    },
  };
}
