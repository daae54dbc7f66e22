import type { FastifyReply, FastifyRequest } from "fastify";
import { DAY } from "#kernel";
import { acceptedLanguages, LANGUAGES, type Words, wordsFor } from "../words/index.ts";
import type { Web } from "./web.ts";

/** The cookie that remembers which language somebody chose. Nothing else is in it. */
const COOKIE = "lang";
const COOKIE_LIFE = (365 * DAY) / 1000;
/** `?lang=de` on an address means: this page in German, whoever asks. */
const ADDRESSED = "lang";
/** `?choose-language=de` means: German from now on, and back to the same page. */
const CHOOSE = "choose-language";

const known = new Map<string, Words>();
/** Browsers send a few hundred different headers; whoever invents more is read anew each time. */
const MOST_HEADERS = 2000;

/** The words for who asks: in the language that the address names, else the one chosen before, else what the browser asks for. */
export function wordsOf(request: FastifyRequest): Words {
  const chosen = addressed(request) ?? ours(request.cookies?.[COOKIE]);
  if (chosen !== undefined) return wordsFor([chosen]);
  const header = request.headers["accept-language"] ?? "";
  const read = known.get(header);
  if (read) return read;
  const words = wordsFor(acceptedLanguages(header));
  if (known.size < MOST_HEADERS) known.set(header, words);
  return words;
}

/** What an answer in words differs by, besides its address: nothing of language when the address names it. */
export function varyOf(request: FastifyRequest): string {
  return addressed(request) === undefined ? "accept-language, cookie, accept-encoding" : "accept-encoding";
}

/** The address of the same page in a language for everybody, as search engines are told of it. */
export function inLanguage(address: string, language: string): string {
  return `${address}?${ADDRESSED}=${language}`;
}

/** The link, relative to the page with this query, that chooses a language and comes back to the page. */
export function chooseLink(query: string, language: string): string {
  const rest = withoutLanguage(query);
  rest.append(CHOOSE, language);
  return `?${rest}`;
}

/** The language of ours that the request chooses, if it does. */
export function chosenLanguage(request: FastifyRequest): string | undefined {
  if (!request.url.includes(CHOOSE) || (request.method !== "GET" && request.method !== "HEAD"))
    return undefined;
  return ours(queryOf(request)[CHOOSE]);
}

/** Who sends a form from a page addressed in a language goes on in that language. */
export function keepAddressed(web: Web, request: FastifyRequest, reply: FastifyReply): void {
  if (request.method !== "POST") return;
  const language = addressed(request);
  if (language !== undefined && request.cookies[COOKIE] !== language) rememberLanguage(web, reply, language);
}

/** Keeps the language that somebody chose in their browser. */
export function rememberLanguage(web: Web, reply: FastifyReply, language: string): void {
  reply.setCookie(COOKIE, language, {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: web.publicUrl().startsWith("https:"),
    maxAge: COOKIE_LIFE,
  });
}

const queryOf = (request: FastifyRequest) => request.query as Readonly<Record<string, unknown>>;

const addressed = (request: FastifyRequest): string | undefined => ours(queryOf(request)?.[ADDRESSED]);

/** A language of ours, or undefined. */
function ours(value: unknown): string | undefined {
  return typeof value === "string" && LANGUAGES.includes(value) ? value : undefined;
}

/** A query without what is said in it about language. */
export function withoutLanguage(query: string): URLSearchParams {
  const rest = new URLSearchParams(query);
  rest.delete(ADDRESSED);
  rest.delete(CHOOSE);
  return rest;
}

/** The name of a language (BCP 47) in the reader's words. */
export function nameOfLanguage(words: Words, language: string): string {
  return new Intl.DisplayNames(words.language, { type: "language" }).of(language) ?? language;
}
