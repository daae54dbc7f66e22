import { type Receipt, receiptText } from "#ledger";
import type { Tickets, Vault } from "../secrets/index.ts";
import type { OutboxMail } from "../store/index.ts";
import { type Words, wordsFor } from "../words/index.ts";
import { type Block, type Letter, writeLetter } from "./letters.ts";
import { linksOf } from "./links.ts";

/** A mail as it goes out. The same row always makes the same mail; its receipt proves the same leaf in a log that may have grown. */
export interface RenderedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Files that go with it. */
  readonly attachments: readonly {
    readonly filename: string;
    readonly contentType: string;
    readonly content: string;
  }[];
  /** The links in the order of the text. */
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

/** What a mail is made with. */
export interface Press {
  readonly vault: Pick<Vault, "open">;
  readonly tickets: Pick<Tickets, "issue" | "code">;
  /** Address under which people reach the server, without a slash at the end. */
  readonly publicUrl: () => string;
}

/** Kinds that can be stopped by one click (RFC 8058); the others answer what somebody has just done. */
const REMINDERS: readonly string[] = ["day-before", "moment", "did-you", "message"];

/** The mail of a row in the outbox: text and HTML in the person's language and time zone, with the receipt as a file when there is one. */
export function renderMail(mail: OutboxMail, press: Press, receipt: Receipt | null = null): RenderedMail {
  const { campaign, person, organiser } = mail;
  const owner = person ?? organiser;
  if (!owner) throw new Error(`mail ${mail.id} (${mail.kind}) is to nobody`);
  const words = wordsFor([person?.language ?? organiser?.language ?? mail.detail.language ?? "en"]);
  const publicUrl = press.publicUrl();
  const links = linksOf(mail, press.tickets, publicUrl);
  const letter = writeLetter(mail, {
    words,
    links,
    code: () => press.tickets.code(person?.id ?? "", person?.mails ?? 1),
    attached: receipt !== null,
  });
  const blocks: Block[] = [...letter.blocks];
  if (campaign?.rehearsal) blocks.unshift({ kind: "text", text: words.say("site.rehearsal") });
  const foot: Block[] = [{ kind: "text", text: letter.why }];
  if (campaign) {
    const organiser = campaign.plan.disclosures.organiser;
    foot.push({ kind: "text", text: words.say("mail.organiser", { organiser }) });
  }
  const reminder = REMINDERS.includes(mail.kind);
  if (reminder) foot.push({ kind: "link", label: words.say("mail.link.stop"), url: links.unsubscribe });
  return {
    to: press.vault.open(owner.sealedAddress),
    subject: letter.subject.replaceAll(/\s+/g, " ").trim(),
    text: `${asText(blocks)}\n\n-- \n${asText(foot)}\n`,
    html: asHtml(words, letter, blocks, foot),
    messageId: `<${mail.id}@${new URL(publicUrl).hostname}>`,
    headers: {
      "Auto-Submitted": "auto-generated",
      ...(reminder
        ? {
            "List-Unsubscribe": `<${links.unsubscribe}>`,
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
          }
        : {}),
    },
    attachments: receipt
      ? [
          {
            filename: `receipt-${campaign?.slug ?? "pledge"}.json`,
            contentType: "application/json; charset=utf-8",
            content: receiptText(receipt),
          },
        ]
      : [],
    links: [...blocks, ...foot].flatMap((block) =>
      block.kind === "link" ? [{ label: block.label, url: block.url }] : [],
    ),
  };
}

function asText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === "link") return `${block.label}:\n${block.url}`;
      return block.kind === "code" ? `    ${block.code}` : block.text;
    })
    .join("\n\n");
}

function asHtml(words: Words, letter: Letter, blocks: readonly Block[], foot: readonly Block[]): string {
  const paragraph = (block: Block): string => {
    if (block.kind === "link")
      return `<p><a href="${escapeHtml(block.url)}">${escapeHtml(block.label)}</a></p>`;
    if (block.kind === "code")
      return `<p style="font-size:1.6em;letter-spacing:.2em">${escapeHtml(block.code)}</p>`;
    return `<p>${escapeHtml(block.text).replaceAll("\n", "<br>")}</p>`;
  };
  return `<!doctype html><html lang="${words.language}" dir="${words.direction}"><head><meta charset="utf-8"><title>${escapeHtml(letter.subject)}</title></head><body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:36em">
${blocks.map(paragraph).join("\n")}
<hr>
<div style="font-size:14px">
${foot.map(paragraph).join("\n")}
</div></body></html>
`;
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => ENTITIES[letter]!);
}
