import type { FastifyReply, FastifyRequest } from "fastify";
import { mayDo, type Right, type Role } from "#campaign";
import { DAY, type Instant } from "#kernel";
import type { Organiser, StoredCampaign } from "../store/index.ts";
import { sendMissing, sendProblem, type Web, wordsOf } from "./web.ts";

const COOKIE = "organiser";
const COOKIE_LIFE = (30 * DAY) / 1000;

/** The organiser who is signed in, or null. */
export async function organiserOf(web: Web, request: FastifyRequest): Promise<Organiser | null> {
  const token = request.cookies[COOKIE];
  return token ? web.store.organiserOfSession(web.tokenHash(token), web.now()) : null;
}

/** Uses up a one-time link and leaves a session in the browser; null when the link cannot be used (any more). */
export async function openSession(
  web: Web,
  reply: FastifyReply,
  signInId: string,
): Promise<Organiser | null> {
  const token = web.newToken();
  const organiser = await web.store.signIn(web.tokenHash(signInId), web.tokenHash(token), web.now());
  if (organiser) {
    reply.setCookie(COOKIE, token, {
      path: "/",
      httpOnly: true,
      sameSite: "lax",
      secure: web.publicUrl().startsWith("https:"),
      maxAge: COOKIE_LIFE,
    });
  }
  return organiser;
}

/** Ends the session here and in the database. */
export async function closeSession(web: Web, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const token = request.cookies[COOKIE];
  if (token) await web.store.signOut(web.tokenHash(token));
  reply.clearCookie(COOKIE, { path: "/" });
}

/**
 * Keeps a one-time sign-in for the organiser and gives the id that a signed link names. The database
 * holds its hash, the outbox the id: neither opens anything without the installation's secret.
 */
export async function newSignIn(web: Web, organiserId: string, expiresAt: Instant): Promise<string> {
  const id = web.newToken();
  await web.store.addSignIn(web.tokenHash(id), organiserId, expiresAt);
  return id;
}

/** An organiser at work on a campaign of theirs. */
export interface Desk {
  readonly organiser: Organiser;
  readonly role: Role;
  readonly campaign: StoredCampaign;
}

/**
 * The signed-in organiser with the campaign at this address. Null when the request was answered
 * already: by the sign-in page for who is not signed in, by "nothing here" for whose it is not, by
 * "not in your role" for who may not do what the page takes. Every page of a campaign in the studio asks here.
 */
export async function openDesk(
  web: Web,
  request: FastifyRequest,
  reply: FastifyReply,
  slug: string,
  right: Right,
): Promise<Desk | null> {
  const organiser = await askSignIn(web, request, reply);
  if (!organiser) return null;
  const campaign = await web.store.findCampaign(slug);
  const role = campaign && (await web.store.roleOf(organiser.id, campaign.id));
  if (!campaign || !role) {
    sendMissing(web, request, reply);
    return null;
  }
  if (!mayDo(role, right)) {
    const words = wordsOf(request);
    const message = words.say("team.not-in-role", { role: words.say(`team.role.${role}`) });
    sendProblem(web, request, reply, 403, message);
    return null;
  }
  return { organiser, role, campaign };
}

/** The signed-in organiser; otherwise the request is answered by the way to the sign-in page, and null. */
export async function askSignIn(
  web: Web,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Organiser | null> {
  const organiser = await organiserOf(web, request);
  if (!organiser) {
    if (/\.json(\?|$)/.test(request.url)) sendMissing(web, request, reply);
    else reply.redirect("/sign-in", 303);
  }
  return organiser;
}
