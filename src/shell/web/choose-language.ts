import type { FastifyReply, FastifyRequest } from "fastify";
import { rememberLanguage, withoutLanguage } from "./language.ts";
import { organiserOf } from "./session.ts";
import type { Web } from "./web.ts";

/**
 * Chooses a language: keeps it in a cookie and answers by the same page. The way back is the address that was
 * asked for, so that it leads nowhere else. Whoever chooses while signed in, or on the personal page, gets their
 * mails in that language too.
 */
export async function chooseLanguage(
  web: Web,
  request: FastifyRequest,
  reply: FastifyReply,
  language: string,
): Promise<void> {
  rememberLanguage(web, reply, language);
  const [path = "/", query = ""] = request.url.split("?", 2);
  await alsoForMails(web, request, path, language).catch((error: unknown) => {
    // The page is shown in the language even while the database is away.
    if (!web.away(error)) throw error;
  });
  const rest = withoutLanguage(query).toString();
  // Two slashes at the beginning would name another server.
  const back = `/${path.replace(/^[/\\]+/, "")}${rest === "" ? "" : `?${rest}`}`;
  reply.header("cache-control", "private, no-store").redirect(back, 303);
}

async function alsoForMails(
  web: Web,
  request: FastifyRequest,
  path: string,
  language: string,
): Promise<void> {
  const ticket = /^\/me\/([^/]+)/.exec(path)?.[1];
  const pledgeId = ticket === undefined ? null : web.tickets.read("mine", ticket, web.now());
  if (pledgeId !== null) await web.store.saveLanguage(pledgeId, language);
  const organiser = await organiserOf(web, request);
  if (organiser) await web.store.saveOrganiserLanguage(organiser.id, language);
}
