import type { Challenge } from "altcha-lib";
import { proofsAhead } from "./proofs-ahead.ts";
import { CommandFailure } from "./usage.ts";

/** A mail of a rehearsal as the signed-in organiser reads it. */
export interface RehearsalMail {
  readonly id: string;
  readonly kind: string;
  readonly to: string;
  readonly links: readonly string[];
}

/** What one simulated supporter does through the same pages as everybody. */
export interface RehearsalClient {
  /** Sends the pledge form; resolves when the server has acknowledged it. */
  pledge(address: string, arrival: { readonly channel?: string; readonly invite?: string }): Promise<void>;
  /** Opens the verification link, presses its button, and gives the code of the person's own invitation link. */
  verify(link: string): Promise<string>;
  /** Mails after this one, oldest first. */
  mailsAfter(id: string | null): Promise<readonly RehearsalMail[]>;
  /** The count that the public page shows. */
  counted(): Promise<number>;
}

const TIMEOUT = 30_000;

/**
 * A client of the server at `base` for one rehearsal with so many people; `session` is the cookie of a
 * signed-in organiser.
 */
export function rehearsalClient(
  base: string,
  slug: string,
  session: string,
  people: number,
): RehearsalClient {
  const ask = async (target: string, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(target, base);
    // Links in mails carry the public address; the rehearsal stays on the server that it was pointed at.
    const here = `${base}${url.pathname}${url.search}`;
    try {
      return await fetch(here, { redirect: "manual", signal: AbortSignal.timeout(TIMEOUT), ...init });
    } catch (error) {
      throw new CommandFailure(`the server at ${base} does not answer: ${(error as Error).message}`);
    }
  };
  const send = (path: string, fields: Record<string, string>): Promise<Response> =>
    ask(path, { method: "POST", body: new URLSearchParams(fields) });
  const expectStatus = (response: Response, status: number, what: string): Response => {
    if (response.status === status) return response;
    throw new CommandFailure(`${what} answered ${response.status} instead of ${status}`);
  };
  const pages = proofsAhead(people, async () => {
    const response = expectStatus(await ask(`/c/${slug}/check.json`), 200, "the challenge");
    return (await response.json()) as Challenge;
  });
  return {
    async pledge(address, { channel, invite }) {
      const origin = channel ? { channel } : invite ? { invite } : {};
      const altcha = await pages.next();
      const form = { address, zone: "Europe/London", altcha, ...origin };
      const response = await send(`/c/${slug}/pledges`, form);
      await response.body?.cancel();
      expectStatus(response, 303, "pledging");
    },
    async verify(link) {
      const page = expectStatus(await ask(link), 200, "the verification page");
      const action = /<form method="post" action="([^"]+)"/.exec(await page.text())?.[1];
      if (!action) throw new CommandFailure("the verification page has no button");
      const pressed = await send(action, {});
      await pressed.body?.cancel();
      const mine = expectStatus(pressed, 303, "the verification button").headers.get("location") ?? "";
      const own = expectStatus(await ask(mine), 200, "the personal page");
      return /\/i\/([2-9a-z]+)/.exec(await own.text())?.[1] ?? "";
    },
    async mailsAfter(id) {
      const query = id === null ? "" : `&after=${id}`;
      const response = await ask(`/studio/c/${slug}/outbox.json?limit=500${query}`, {
        headers: { cookie: session, accept: "application/json" },
      });
      const body = (await expectStatus(response, 200, "the outbox").json()) as { mails: RehearsalMail[] };
      return body.mails;
    },
    async counted() {
      const response = expectStatus(await ask(`/c/${slug}/count.json`), 200, "the count");
      return ((await response.json()) as { pledged: number }).pledged;
    },
  };
}
