import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { accept, type Result, type Rng, refuse } from "#kernel";
import type { FeedFault, FeedRequest } from "#ranking";
import { FailedAsk } from "./failed-ask.ts";
import { decodeText, readBody } from "./read-body.ts";

/** What an answer said about itself, sent back with the next ask so that the venue may say "not changed". */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type Answer =
  | { readonly kind: "not-changed" }
  | {
      readonly kind: "text";
      readonly text: string;
      /** SHA-256 (hex) of the bytes after decompression. */
      readonly rawHash: string;
      readonly validators: Validators;
    };

/** All tries failed; `stayAwayMs` is what the venue asked for (Retry-After), if it did. */
export interface FetchRefusal {
  readonly fault: FeedFault;
  readonly stayAwayMs: number | null;
}

/** Asks one feed once, with the few tries within a poll. Never throws for what the venue does. */
export type Fetcher = (
  request: FeedRequest,
  validators: Validators | null,
) => Promise<Result<Answer, FetchRefusal>>;

/** How long and how much the fetcher takes from one answer. */
export interface Patience {
  /** Until the head of the answer is there: name look-up, connection and waiting. */
  readonly headMs: number;
  /** Between two pieces of the body. */
  readonly quietMs: number;
  /** For the whole answer, redirects included. */
  readonly wholeMs: number;
  /** After decompression. */
  readonly maxBytes: number;
  readonly redirects: number;
  /** Tries within one poll. */
  readonly tries: number;
  /** Wait before the second try; doubled before each further one, with up to as much again by chance. */
  readonly retryMs: number;
}

const PATIENCE: Patience = {
  headMs: 10_000,
  quietMs: 10_000,
  wholeMs: 30_000,
  maxBytes: 8 * 1024 * 1024,
  redirects: 5,
  tries: 3,
  retryMs: 1000,
};

/** No venue can keep us away for longer than this by a Retry-After. */
const LONGEST_STAY_AWAY_MS = 24 * 3600 * 1000;

export interface FetcherOptions {
  /** Sent as User-Agent: the software, its version, and where its operator can be reached. */
  readonly agent: string;
  readonly rng: Rng;
  /** Answers are taken from this address instead of the venue's hosts (a mirror, or recorded answers). */
  readonly baseUrl?: string;
  readonly patience?: Partial<Patience>;
}

/** A fetcher over HTTP. It asks only the hosts of the feed, and keeps to `patience` whatever answers. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const patience = { ...PATIENCE, ...options.patience };
  return async (request, validators) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return accept(await ask(request, validators, options, patience));
      } catch (error) {
        if (!(error instanceof FailedAsk)) throw error;
        const { fault, passing, stayAwayMs } = error;
        if (!passing || stayAwayMs !== null || attempt >= patience.tries)
          return refuse({ fault, stayAwayMs });
      }
      await pause(patience.retryMs * 2 ** (attempt - 1) * (1 + options.rng()));
    }
  };
}

async function ask(
  { url, hosts }: FeedRequest,
  validators: Validators | null,
  { agent, baseUrl }: FetcherOptions,
  patience: Patience,
): Promise<Answer> {
  const connection = new AbortController();
  const stop = (reason: FailedAsk): void => connection.abort(reason);
  const { headMs, wholeMs } = patience;
  const whole = setTimeout(() => {
    stop(new FailedAsk("timeout", `the answer was not complete after ${wholeMs} ms`, true));
  }, wholeMs);
  const head = setTimeout(
    () => stop(new FailedAsk("timeout", `no answer within ${headMs} ms`, true)),
    headMs,
  );
  try {
    let address = new URL(url);
    for (let hops = 0; ; hops++) {
      head.refresh();
      const response = await fetch(baseUrl === undefined ? address : moved(address, baseUrl), {
        redirect: "manual",
        signal: connection.signal,
        headers: headers(agent, validators),
      });
      const target = response.headers.get("location");
      if (![301, 302, 303, 307, 308].includes(response.status) || target === null) {
        clearTimeout(head);
        return await readAnswer(response, validators !== null, patience, stop);
      }
      if (hops >= patience.redirects)
        throw new FailedAsk("redirect", `more than ${patience.redirects} redirects`);
      await response.body?.cancel();
      address = redirectTarget(target, address, hosts);
    }
  } catch (error) {
    if (error instanceof FailedAsk) throw error;
    // fetch tells every trouble of the line by a TypeError, its cause in `cause`.
    if (error instanceof TypeError) throw new FailedAsk("network", lineTrouble(error), true);
    throw error;
  } finally {
    clearTimeout(head);
    clearTimeout(whole);
    connection.abort();
  }
}

function headers(agent: string, validators: Validators | null): Record<string, string> {
  const sent: Record<string, string> = { "user-agent": agent, accept: "application/json, */*;q=0.1" };
  if (validators?.etag) sent["if-none-match"] = validators.etag;
  if (validators?.lastModified) sent["if-modified-since"] = validators.lastModified;
  return sent;
}

/** The same path on another origin. */
function moved(address: URL, baseUrl: string): URL {
  return new URL(address.pathname + address.search, baseUrl);
}

function redirectTarget(location: string, from: URL, hosts: readonly string[]): URL {
  if (!URL.canParse(location, from.href)) throw new FailedAsk("redirect", "redirected to what is no address");
  const target = new URL(location, from);
  if (target.protocol !== "https:" && target.protocol !== "http:") {
    throw new FailedAsk("redirect", `redirected to a ${target.protocol} address`);
  }
  if (!hosts.some((host) => target.hostname === host || target.hostname.endsWith(`.${host}`))) {
    throw new FailedAsk("redirect", `redirected to ${target.hostname}, which is no host of this feed`);
  }
  return target;
}

async function readAnswer(
  response: Response,
  conditional: boolean,
  patience: Patience,
  stop: (reason: FailedAsk) => void,
): Promise<Answer> {
  const { status } = response;
  if (status === 304 && conditional) return { kind: "not-changed" };
  if (status !== 200) {
    const passing = status >= 500 || status === 429 || status === 408;
    throw new FailedAsk("http-status", `the venue answered ${status}`, passing, stayAway(response));
  }
  const contentType = response.headers.get("content-type") ?? "";
  if (/^\s*(text\/html|application\/xhtml)/i.test(contentType)) {
    throw new FailedAsk("html-instead", "the answer is a web page, not the feed");
  }
  const bytes = await readBody(response, patience, stop);
  return {
    kind: "text",
    text: decodeText(bytes, contentType),
    rawHash: createHash("sha256").update(bytes).digest("hex"),
    validators: { etag: response.headers.get("etag"), lastModified: response.headers.get("last-modified") },
  };
}

/** Retry-After in seconds; its date form is left to the back-off, as it needs both clocks to agree. */
function stayAway(response: Response): number | null {
  const told = response.headers.get("retry-after");
  if (told === null || !/^\d{1,9}$/.test(told)) return null;
  return Math.min(Number(told) * 1000, LONGEST_STAY_AWAY_MS);
}

function lineTrouble(error: TypeError): string {
  const cause = error.cause as { readonly code?: string; readonly message?: string } | undefined;
  return `no answer: ${cause?.code ?? cause?.message ?? error.message}`;
}
