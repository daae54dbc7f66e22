import { gzipSync } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import type { LawEntry, Venue } from "#frontdoor";
import type { Instant } from "#kernel";
import type { VerifierKey } from "#ledger";
import type { Live } from "../live/index.ts";
import type { RenderedMail } from "../mail/index.ts";
import type { Numbers, questionOf } from "../numbers/index.ts";
import type { Observatory } from "../observatory.ts";
import type { Proofs, Tickets, Vault } from "../secrets/index.ts";
import type { OutboxMail, SignedLog, Store } from "../store/index.ts";
import { acceptedLanguages, type Words, wordsFor } from "../words/index.ts";
import type { Assets } from "./assets.ts";
import { problemBody, renderDocument } from "./layout.tsx";

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
  /** Whose signatures under checkpoints are taken and shown. */
  readonly witnesses: readonly VerifierKey[];
  readonly proofs: Proofs;
  /** True for a domain on the list of services for throw-away addresses. */
  readonly isDisposable: (domain: string) => boolean;
  /** A random token that nobody guesses, for sessions and one-time links. */
  readonly newToken: () => string;
  /** What is kept of a token. */
  readonly tokenHash: (token: string) => Buffer;
  readonly observatory: Observatory;
  readonly assets: Assets;
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
  /** Wider than a column of text, for tables and plots. */
  readonly wide?: boolean;
  /** Kept out of search engines (drafts, rehearsals, personal pages). */
  readonly hidden?: boolean;
}

/** The words in the language that the browser asks for. */
export function wordsOf(request: FastifyRequest): Words {
  const header = request.headers["accept-language"] ?? "";
  const known = wanted.get(header);
  if (known) return known;
  const words = wordsFor(acceptedLanguages(header));
  // Browsers send a few hundred different headers; whoever invents more is read anew each time.
  if (wanted.size < MOST_HEADERS) wanted.set(header, words);
  return words;
}

const wanted = new Map<string, Words>();
const MOST_HEADERS = 2000;

/** Renders and sends a page. */
export function sendPage(web: Web, request: FastifyRequest, reply: FastifyReply, page: Page): FastifyReply {
  const words = wordsOf(request);
  const html = renderDocument(words, web.assets, page);
  reply
    .status(page.status ?? 200)
    .header("content-type", "text/html; charset=utf-8")
    .header("content-language", words.language)
    .header("vary", "accept-language, accept-encoding")
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
