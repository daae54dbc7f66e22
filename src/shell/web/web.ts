import { gzipSync } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import type { LawEntry, Venue } from "#frontdoor";
import type { Instant } from "#kernel";
import type { NoteSigner, PledgeId, Receipt, VerifierKey } from "#ledger";
import type { Json, ProblemCode, Scope } from "../api/index.ts";
import type { Cards } from "../cards/index.ts";
import type { Live } from "../live/index.ts";
import type { RenderedMail } from "../mail/index.ts";
import type { Numbers, questionOf } from "../numbers/index.ts";
import type { Observatory } from "../observatory.ts";
import type { Proofs, Tickets, Vault } from "../secrets/index.ts";
import type { OutboxMail, SignedLog, Store } from "../store/index.ts";
import type { Words } from "../words/index.ts";
import type { Assets } from "./assets.ts";
import { varyOf, wordsOf } from "./language.ts";
import { problemBody, renderDocument } from "./layout.tsx";

export { wordsOf } from "./language.ts";

/** What every page works with. Made once by app.ts. */
export interface Web {
  readonly store: Store;
  readonly live: Live;
  /** The figures of each campaign's referral forest, worked out in a thread of their own. */
  readonly numbers: Numbers;
  readonly questionOf: typeof questionOf;
  readonly vault: Vault;
  readonly tickets: Tickets;
  /** The key that signs a campaign's log. */
  readonly logKey: (log: SignedLog) => VerifierKey;
  /** The receipt of a pledge in the log of the campaign at this address; null while the log has not signed it. */
  readonly receiptOf: (slug: string, pledge: PledgeId) => Promise<Receipt | null>;
  /** Whose signatures under checkpoints are taken and shown. */
  readonly witnesses: readonly VerifierKey[];
  /** The logs of others that this server witnesses: their keys by their names. */
  readonly witnessFor: ReadonlyMap<string, VerifierKey>;
  /** What this server signs with as a witness. */
  readonly ownWitness: () => Promise<NoteSigner>;
  readonly proofs: Proofs;
  /** True for a domain on the list of services for throw-away addresses. */
  readonly isDisposable: (domain: string) => boolean;
  /** A random token that nobody guesses, for sessions and one-time links. */
  readonly newToken: () => string;
  /** What is kept of a token. */
  readonly tokenHash: (token: string) => Buffer;
  readonly observatory: Observatory;
  /** What other software may do here, and how its keys and webhooks are made. */
  readonly software: {
    readonly document: (words: Words) => { readonly [name: string]: Json };
    readonly problems: Readonly<Record<ProblemCode, number>>;
    readonly scopes: readonly Scope[];
    /** A random code of ten letters, by which a key is found. */
    readonly newKeyId: () => string;
    readonly writeKey: (id: string, secret: string) => string;
    readonly newWebhookSecret: () => string;
    /** Why nothing can be sent to an address; null when it can. */
    readonly refusedAddress: (url: string) => string | null;
  };
  readonly assets: Assets;
  /** Draws previews, prints and pictures. */
  readonly cards: Cards;
  /** Profiles of the venues by id. */
  readonly venues: ReadonlyMap<string, Venue>;
  /** The laws that an open campaign meets whatever the venue. */
  readonly law: readonly LawEntry[];
  readonly now: () => Instant;
  /** Takes note of a failure; true when it means that the database is away and will be back. */
  readonly away: (error: unknown) => boolean;
  /** Where a pledge would be kept now. */
  readonly keeps: () => Promise<"database" | "nats" | "nowhere">;
  /** The figures of all processes on this machine, and who may read them from elsewhere. */
  readonly metrics: {
    readonly text: () => Promise<string>;
    readonly type: string;
    readonly token: string | null;
  };
  /** Address under which people reach the server, without a slash at the end. */
  readonly publicUrl: () => string;
  /** Pledges that may wait to be kept before people are put in line. */
  readonly queue: number;
  /** False when mails stay in the outbox, and pages have to say so. */
  readonly sendsMail: boolean;
  /** A mail of the outbox as it goes out, for organisers to read. */
  readonly renderMail: (mail: OutboxMail) => RenderedMail;
}

/** A page to be sent. */
export interface Page {
  readonly title: string;
  readonly body: VNode;
  /** Set on every page of a rehearsal. */
  readonly rehearsal?: boolean;
  /** Sources of the scripts that the page can do without, for instance "copy.ts". */
  readonly scripts?: readonly string[];
  /** True for pages that only one person may see: never stored by anybody in between. */
  readonly personal?: boolean;
  readonly status?: number;
  /** Seconds after which the page is asked for again where no script does it. */
  readonly refresh?: number;
  /** What the page says for programs, as schema.org data. */
  readonly data?: object | null;
  /** The address of the page's feeds, without their ending. */
  readonly feed?: string;
  /** Wider than a column of text, for tables and plots. */
  readonly wide?: boolean;
  /** What a link to the page shows where it is passed on. */
  readonly preview?: Preview;
  /** Without the site's head and foot, for a frame on a page of others. */
  readonly bare?: boolean;
  /** Kept out of search engines (drafts, rehearsals, personal pages). */
  readonly hidden?: boolean;
  /** The page's own whole address, where search engines may list it: they are told of it in every language. */
  readonly address?: string;
}

/** What stands beside a link (Open Graph, https://ogp.me). Addresses are whole. */
export interface Preview {
  readonly url: string;
  readonly text: string;
  readonly image: string;
  readonly imageText: string;
  /** Where oEmbed readers ask for the frame. */
  readonly oembed: string;
}

/** The query of the page's address; null in an answer to a form. */
const queryOf = ({ method, url }: FastifyRequest): string | null =>
  method === "GET" || method === "HEAD" ? (url.split("?")[1] ?? "") : null;

/** Renders and sends a page. */
export function sendPage(web: Web, request: FastifyRequest, reply: FastifyReply, page: Page): FastifyReply {
  return sendRendered(
    request,
    reply,
    page,
    renderDocument(wordsOf(request), web.assets, page, queryOf(request)),
  );
}

/** Sends a page that was rendered in the asker's language. */
export function sendRendered(
  request: FastifyRequest,
  reply: FastifyReply,
  page: Pick<Page, "status" | "personal">,
  html: string,
): FastifyReply {
  const words = wordsOf(request);
  reply
    .status(page.status ?? 200)
    .header("content-type", "text/html; charset=utf-8")
    .header("content-language", words.language)
    .header("vary", varyOf(request))
    .header("cache-control", page.personal ? "private, no-store" : "public, max-age=0, must-revalidate");
  // Personal pages carry tickets beside what a person typed: compressing both together would let them be guessed.
  if (page.personal || !/\bgzip\b/.test(String(request.headers["accept-encoding"]))) return reply.send(html);
  return reply.header("content-encoding", "gzip").send(gzipSync(html));
}

/** True for a program that wants JSON rather than a page. */
export function asksForJson(request: FastifyRequest): boolean {
  return (
    request.url.split("?")[0]?.endsWith(".json") === true || request.headers.accept?.includes("json") === true
  );
}

/** Says why something did not work: as a page, or as problem+json (RFC 9457) to who asks for JSON. */
export function sendProblem(
  web: Web,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  message: string,
): FastifyReply {
  if (asksForJson(request)) {
    return reply
      .status(status)
      .header("content-type", "application/problem+json; charset=utf-8")
      .header("cache-control", "no-store")
      .header("content-language", wordsOf(request).language)
      .send(JSON.stringify({ type: "about:blank", title: message, status }));
  }
  const title = wordsOf(request).say("error.title");
  const body = problemBody(title, message);
  return sendPage(web, request, reply, { title, body, status, hidden: true, personal: true });
}

/** Sends the page that says that there is nothing at this address. */
export function sendMissing(web: Web, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendProblem(web, request, reply, 404, wordsOf(request).say("error.not-found"));
}
