import { createTransport } from "nodemailer";
import type { RenderedMail } from "./render.ts";

/**
 * What the mail server made of a mail. "refused": this mail will never be taken. "later": it may be
 * taken another time. "no-server": nobody was there to ask. Reasons hold codes only: what mail
 * servers say in words often holds the address.
 */
export type Delivery =
  | { readonly kind: "sent" }
  | { readonly kind: "refused" | "later" | "no-server"; readonly reason: string };

/** The way out to one mail server, over a few connections that are kept open. */
export interface Post {
  deliver(mail: RenderedMail): Promise<Delivery>;
  /** Breaks off what is still under way. */
  close(): void;
}

/** How to reach the mail server. */
export interface PostSettings {
  readonly smtpUrl: string;
  readonly from: () => string;
  readonly connections: number;
  /** Milliseconds of silence after which the mail server is given up; a whole delivery gets twice that. */
  readonly patience: number;
}

/** Opens the way out. Nothing is connected before the first mail. */
export function openPost({ smtpUrl, from, connections, patience }: PostSettings): Post {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: connections,
    // The outbox tries again by its own rules.
    maxRequeues: 0,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const closing = new AbortController();
  return {
    async deliver({ to, subject, text, html, messageId, headers, attachments }) {
      const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(2 * patience)]);
      const envelope = { from: from(), to: { name: "", address: to } };
      try {
        await transport.sendMail({
          ...envelope,
          subject,
          text,
          html,
          messageId,
          headers,
          attachments: [...attachments],
          signal,
        });
        return { kind: "sent" };
      } catch (error) {
        return failureOf(error as SmtpError);
      }
    },
    close() {
      closing.abort();
      transport.close();
    },
  };
}

interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly command?: string;
}

/** A 5xx answer to the recipient or to the mail itself is final; every other failure may pass. */
function failureOf(error: SmtpError): Delivery {
  const { code = error.name, responseCode, response = "", command = "" } = error;
  if (responseCode === undefined || responseCode === 421 || code === "EAUTH") {
    return { kind: "no-server", reason: responseCode === undefined ? code : `${code} ${responseCode}` };
  }
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? "";
  const reason = `${responseCode} ${enhanced}`.trim();
  const final = responseCode >= 500 && responseCode !== 503 && /^(RCPT TO|DATA)$/.test(command);
  return { kind: final ? "refused" : "later", reason };
}
