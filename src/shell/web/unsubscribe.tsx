import type { FastifyInstance } from "fastify";
import { TicketParam } from "./mine.tsx";
import { nameFor } from "./told.tsx";
import { sendPage, sendProblem, type Web, wordsOf } from "./web.ts";

/** Stopping reminders: a page with a button for people, one POST for mail programs (RFC 8058). */
export function unsubscribeRoutes(app: FastifyInstance, web: Web): void {
  app.get<{ Params: { ticket: string } }>(
    "/u/:ticket",
    { schema: { params: TicketParam } },
    async (request, reply) => {
      const words = wordsOf(request);
      const id = web.tickets.read("unsubscribe", request.params.ticket, web.now());
      const person = id === null ? null : await web.store.findPerson(id);
      const campaign = person ? await web.store.findCampaignById(person.campaignId) : null;
      if (!person || !campaign) {
        return sendProblem(web, request, reply, 410, words.say("unsubscribe.expired"));
      }
      return sendPage(web, request, reply, {
        title: words.say("unsubscribe.title"),
        rehearsal: campaign.rehearsal,
        personal: true,
        body: (
          <>
            <h1>{words.say("unsubscribe.title")}</h1>
            {person.reminders ? (
              <form method="post" action={`/u/${request.params.ticket}/stop`}>
                <p>{words.say("unsubscribe.text", { name: nameFor(words, campaign.plan) })}</p>
                <button type="submit" class="big">
                  {words.say("mine.reminders.stop")}
                </button>
              </form>
            ) : (
              <p class="notice" role="status">
                {words.say("mine.reminders.stopped")}
              </p>
            )}
          </>
        ),
      });
    },
  );

  app.post<{ Params: { ticket: string } }>(
    "/u/:ticket/stop",
    { schema: { params: TicketParam } },
    async (request, reply) => {
      await stop(request.params.ticket);
      return reply.redirect(`/u/${request.params.ticket}`, 303);
    },
  );

  app.register(async (oneClick) => {
    // "List-Unsubscribe=One-Click" comes as either kind of form; the ticket alone says what is meant.
    oneClick.removeAllContentTypeParsers();
    oneClick.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: 4096 }, (_request, _body, done) =>
      done(null, {}),
    );
    oneClick.post<{ Params: { ticket: string } }>(
      "/u/:ticket",
      { schema: { params: TicketParam } },
      async (request, reply) => {
        if (!(await stop(request.params.ticket))) {
          return sendProblem(web, request, reply, 410, wordsOf(request).say("unsubscribe.expired"));
        }
        return reply.header("cache-control", "no-store").type("text/plain; charset=utf-8").send("OK\n");
      },
    );
  });

  async function stop(ticket: string): Promise<boolean> {
    const id = web.tickets.read("unsubscribe", ticket, web.now());
    if (id !== null) await web.store.setReminders(id, false);
    return id !== null;
  }
}
