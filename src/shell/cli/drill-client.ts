import type { Challenge } from "altcha-lib";
import { CommandFailure } from "./usage.ts";

/** A mail of the drill's campaign as the signed-in organiser reads it. */
export interface DrillMail {
  readonly id: string;
  readonly kind: string;
  readonly to: string;
  readonly links: readonly string[];
}

/** The server's pages, as people, attackers and the organiser of a drill use them. */
export interface DrillClient {
  challenge(): Promise<Challenge>;
  /** Sends a form from this IP address; gives where the answer leads, or null when it was not accepted. */
  send(path: string, fields: Record<string, string>, from: string): Promise<string | null>;
  /** Opens a page; gives its text. */
  open(path: string): Promise<string>;
  mailsAfter(id: string | null): Promise<readonly DrillMail[]>;
  /** Sends a form of the studio. */
  organise(path: string, fields: Record<string, string>): Promise<void>;
  counts(): Promise<{ readonly pledged: number; readonly held: number }>;
}

const TIMEOUT = 60_000;

/** A client of the server at `base` for one drill; `session` is the cookie of a signed-in organiser. */
export function drillClient(base: string, slug: string, session: string): DrillClient {
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    try {
      return await fetch(`${base}${path}`, {
        redirect: "manual",
        signal: AbortSignal.timeout(TIMEOUT),
        ...init,
      });
    } catch (error) {
      throw new CommandFailure(`the server at ${base} does not answer: ${(error as Error).message}`);
    }
  };
  const good = (response: Response, what: string): Response => {
    if (response.status < 400) return response;
    throw new CommandFailure(`${what} answered ${response.status}`);
  };
  const json = async <T>(path: string, what: string, headers: Record<string, string> = {}): Promise<T> =>
    (await good(await ask(path, { headers: { accept: "application/json", ...headers } }), what).json()) as T;
  const post = async (path: string, fields: Record<string, string>, headers: Record<string, string>) => {
    const response = await ask(path, { method: "POST", headers, body: new URLSearchParams(fields) });
    await response.body?.cancel();
    return response;
  };
  return {
    challenge: () => json<Challenge>(`/c/${slug}/check.json`, "the challenge"),
    async send(path, fields, from) {
      const response = await post(path, fields, { "x-forwarded-for": from });
      if (response.status >= 500)
        throw new CommandFailure(`${path.split("/")[1]} answered ${response.status}`);
      return response.status === 303 ? response.headers.get("location") : null;
    },
    open: async (path) => good(await ask(path), "a page").text(),
    async mailsAfter(id) {
      const query = id === null ? "" : `&after=${id}`;
      const headers = { cookie: session };
      return (
        await json<{ mails: DrillMail[] }>(
          `/studio/c/${slug}/outbox.json?limit=500${query}`,
          "the outbox",
          headers,
        )
      ).mails;
    },
    async organise(path, fields) {
      good(await post(`/studio/c/${slug}/${path}`, fields, { cookie: session }), "the studio");
    },
    counts: () => json(`/c/${slug}/count.json`, "the count"),
  };
}
