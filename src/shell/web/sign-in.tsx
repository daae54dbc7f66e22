import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { HOUR, MINUTE } from "#kernel";
import { readAddress } from "#pledge";
import { described, Field } from "./form.tsx";
import { closeSession, newSignIn, openSession, organiserOf } from "./session.ts";
import { sendPage, sendProblem, type Web, wordsOf } from "./web.ts";

const LINK_LIFE = HOUR;
/** An organiser is sent at most one link in this time, however often somebody asks. */
const LINK_PAUSE = 2 * MINUTE;
const Ticket = Type.Object({ ticket: Type.String({ maxLength: 200 }) });

/** Signing in by a one-time link, and out. Only known organisers get a link; the answer never tells who is one. */
export function signInRoutes(app: FastifyInstance, web: Web): void {
  app.get("/sign-in", async (request, reply) => {
    if (await organiserOf(web, request)) return reply.redirect("/studio", 303);
    return sendForm(request, reply);
  });

  app.post<{ Body: { address: string } }>(
    "/sign-in",
    {
      schema: { body: Type.Object({ address: Type.String({ maxLength: 254 }) }) },
      config: { rateLimit: { max: 20, timeWindow: MINUTE } },
    },
    async (request, reply) => {
      const address = readAddress(request.body.address);
      if (!address.ok) return sendForm(request, reply, request.body.address);
      const key = web.vault.organiserKey(address.value.canonical);
      const organiser = await web.store.findOrganiserByKey(key);
      if (organiser) {
        const now = web.now();
        const expiresAt = now + LINK_LIFE;
        await web.store.addMails([
          {
            organiserId: organiser.id,
            kind: "sign-in",
            onceKey: `sign-in:${organiser.id}:${Math.floor(now / LINK_PAUSE)}`,
            detail: {
              signIn: await newSignIn(web, organiser.id, expiresAt),
              language: wordsOf(request).language,
            },
            dueAt: now,
            expiresAt,
          },
        ]);
      }
      return reply.redirect("/sign-in/sent", 303);
    },
  );

  app.get("/sign-in/sent", async (request, reply) => {
    const words = wordsOf(request);
    return sendPage(web, request, reply, {
      title: words.say("sign-in.sent.title"),
      hidden: true,
      body: (
        <>
          <h1>{words.say("sign-in.sent.title")}</h1>
          <p class="lead">{words.say("sign-in.sent.text")}</p>
          {web.sendsMail ? null : <p class="notice">{words.say("sign-in.no-mail")}</p>}
          <p>
            <a href="/sign-in">{words.say("sign-in.again")}</a>
          </p>
        </>
      ),
    });
  });

  app.get<{ Params: { ticket: string } }>(
    "/sign-in/:ticket",
    { schema: { params: Ticket } },
    async (request, reply) => {
      const words = wordsOf(request);
      if (web.tickets.read("sign-in", request.params.ticket, web.now()) === null) {
        return sendProblem(web, request, reply, 410, words.say("sign-in.expired"));
      }
      return sendPage(web, request, reply, {
        title: words.say("sign-in.title"),
        personal: true,
        body: (
          <>
            <h1>{words.say("sign-in.title")}</h1>
            <p class="lead">{words.say("sign-in.press")}</p>
            <form method="post" action={`/sign-in/${request.params.ticket}`}>
              <button type="submit" class="big">
                {words.say("sign-in.press.button")}
              </button>
            </form>
          </>
        ),
      });
    },
  );

  app.post<{ Params: { ticket: string } }>(
    "/sign-in/:ticket",
    { schema: { params: Ticket }, config: { rateLimit: { max: 30, timeWindow: MINUTE } } },
    async (request, reply) => {
      const id = web.tickets.read("sign-in", request.params.ticket, web.now());
      const organiser = id === null ? null : await openSession(web, reply, id);
      if (organiser) {
        await web.store.saveOrganiserLanguage(organiser.id, wordsOf(request).language);
        return reply.redirect("/studio", 303);
      }
      // A second press of the button by who is signed in already is no failure.
      if (await organiserOf(web, request)) return reply.redirect("/studio", 303);
      return sendProblem(web, request, reply, 410, wordsOf(request).say("sign-in.expired"));
    },
  );

  app.post("/sign-out", async (request, reply) => {
    await closeSession(web, request, reply);
    return reply.redirect("/", 303);
  });

  function sendForm(
    request: Parameters<typeof sendPage>[1],
    reply: Parameters<typeof sendPage>[2],
    typed?: string,
  ) {
    const words = wordsOf(request);
    const hint = words.say("sign-in.hint");
    const wrong = typed === undefined ? undefined : words.say("pledge.address.wrong");
    return sendPage(web, request, reply, {
      title: words.say("sign-in.title"),
      status: wrong ? 422 : 200,
      personal: true,
      body: (
        <>
          <h1>{words.say("sign-in.title")}</h1>
          <p class="lead">{words.say("sign-in.text")}</p>
          {web.sendsMail ? null : <p class="notice">{words.say("sign-in.no-mail")}</p>}
          <form class="card" method="post" action="/sign-in">
            <Field id="address" label={words.say("sign-in.address")} hint={hint} wrong={wrong}>
              <input
                {...described("address", hint, wrong)}
                name="address"
                type="email"
                inputmode="email"
                autocomplete="email"
                required
                maxlength={254}
                value={typed}
              />
            </Field>
            <button type="submit">{words.say("sign-in.button")}</button>
          </form>
        </>
      ),
    });
  }
}
