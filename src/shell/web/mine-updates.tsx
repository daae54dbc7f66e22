import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import Type, { type Static } from "typebox";
import { readComment, stateOfNew, UPDATE_LIMITS } from "#campaign";
import { MINUTE } from "#kernel";
import type { Word } from "../words/index.ts";
import { described, Field } from "./form.tsx";
import { type Mine, readMine, sendExpired, TicketParam } from "./mine.tsx";
import { Comments, CommentText, MOST_COMMENTS, UpdateArticle } from "./updates.tsx";
import { sendPage, type Web, wordsOf } from "./web.ts";

const NEWEST = 20;
// A form sends two characters for a line break; the rule counts one.
const Form = Type.Object({
  update: Type.String({ format: "uuid" }),
  name: Type.String({ maxLength: 2 * UPDATE_LIMITS.name }),
  body: Type.String({ maxLength: 2 * UPDATE_LIMITS.comment }),
});
const Said = Type.Enum(["held", "shown", "removed"]);
type TicketRoute = { Params: { ticket: string } };
/** A comment that was not taken: what was typed, and why. */
interface Refused {
  readonly typed: Static<typeof Form>;
  readonly why: Word;
}

/** A supporter reads the updates by their personal link, and comments where the organiser asks for comments. */
export function mineUpdateRoutes(app: FastifyInstance, web: Web): void {
  app.get<TicketRoute & { Querystring: { said?: Static<typeof Said> } }>(
    "/me/:ticket/updates",
    { schema: { params: TicketParam, querystring: Type.Object({ said: Type.Optional(Said) }) } },
    async (request, reply) => {
      const mine = await readMine(web, request.params.ticket);
      return mine
        ? sendUpdates(request, reply, mine, null, request.query.said)
        : sendExpired(web, request, reply);
    },
  );

  app.post<TicketRoute & { Body: Static<typeof Form> }>(
    "/me/:ticket/updates",
    {
      schema: { params: TicketParam, body: Form },
      config: { rateLimit: { max: 10, timeWindow: MINUTE } },
    },
    async (request, reply) => {
      const mine = await readMine(web, request.params.ticket);
      if (!mine) return sendExpired(web, request, reply);
      const { body: typed } = request;
      const read = readComment(typed);
      if (!read.ok) {
        return sendUpdates(request, reply, mine, { typed, why: `updates.comment.${read.refusal}` });
      }
      const kept = await web.store.addComment(mine.person.id, typed.update, read.value, web.now());
      if (!kept.ok) {
        return sendUpdates(request, reply, mine, { typed, why: `updates.comment.${kept.refusal}` });
      }
      return reply.redirect(`/me/${mine.ticket}/updates?said=${kept.value}#${typed.update}`, 303);
    },
  );

  app.post<TicketRoute & { Body: { comment: string } }>(
    "/me/:ticket/updates/remove",
    { schema: { params: TicketParam, body: Type.Object({ comment: Type.String({ format: "uuid" }) }) } },
    async (request, reply) => {
      const mine = await readMine(web, request.params.ticket);
      if (!mine) return sendExpired(web, request, reply);
      await web.store.removeComment(mine.person.id, request.body.comment);
      return reply.redirect(`/me/${mine.ticket}/updates?said=removed`, 303);
    },
  );

  async function sendUpdates(
    request: FastifyRequest,
    reply: FastifyReply,
    { ticket, person, campaign }: Mine,
    refused: Refused | null,
    said?: Static<typeof Said>,
  ): Promise<FastifyReply> {
    const words = wordsOf(request);
    const updates = await web.store.updatesOf(campaign.id, null, NEWEST);
    const ids = updates.filter(({ comments }) => comments !== "none").map(({ id }) => id);
    const comments = await web.store.commentsOn(ids, "shown", MOST_COMMENTS);
    const own = await web.store.commentsBy(person.id);
    const counts = person.state === "verified" && person.held.length === 0;
    const { zone } = campaign.plan.moment;
    return sendPage(web, request, reply, {
      title: words.say("updates.head"),
      personal: true,
      rehearsal: campaign.rehearsal,
      status: refused ? 422 : 200,
      body: (
        <>
          <p>
            <a href={`/me/${ticket}`}>{words.say("mine.title")}</a>
          </p>
          <h1>{words.say("updates.head")}</h1>
          {said ? (
            <p class="notice" role="status">
              {words.say(`updates.said.${said}`)}
            </p>
          ) : null}
          {updates.length === 0 ? <p>{words.say("updates.none")}</p> : null}
          {updates.map((update) => {
            const id = `comment-${update.id}`;
            const mine = refused?.typed.update === update.id ? refused : null;
            const wrong = mine ? words.say(mine.why, { limit: UPDATE_LIMITS.comment }) : undefined;
            const hint = words.say(
              update.comments === "held" ? "updates.comment.hint.held" : "updates.comment.hint.shown",
            );
            return (
              <UpdateArticle key={update.id} words={words} campaign={campaign} update={update}>
                {update.comments === "none" ? null : (
                  <>
                    <Comments words={words} campaign={campaign} update={update} comments={comments} />
                    {counts && stateOfNew(update.comments) !== null ? (
                      <form method="post" action={`/me/${ticket}/updates`}>
                        <input type="hidden" name="update" value={update.id} />
                        <Field id={id} label={words.say("updates.comment")} hint={hint} wrong={wrong}>
                          <textarea
                            {...described(id, hint, wrong)}
                            name="body"
                            maxlength={UPDATE_LIMITS.comment}
                            dir="auto"
                            required
                          >
                            {mine?.typed.body ?? ""}
                          </textarea>
                        </Field>
                        <Field id={`name-${update.id}`} label={words.say("updates.comment.name")}>
                          <input
                            id={`name-${update.id}`}
                            name="name"
                            maxlength={UPDATE_LIMITS.name}
                            value={mine?.typed.name ?? ""}
                            dir="auto"
                          />
                        </Field>
                        <button type="submit">{words.say("updates.comment.button")}</button>
                      </form>
                    ) : (
                      <p class="hint">{words.say("updates.closed")}</p>
                    )}
                  </>
                )}
              </UpdateArticle>
            );
          })}
          {own.length === 0 ? null : (
            <section class="card">
              <h2>{words.say("updates.own")}</h2>
              <ul class="plain">
                {own.map((comment) => (
                  <li key={comment.id}>
                    <CommentText words={words} comment={comment} zone={zone} />
                    <p class="soft">{words.say(`updates.state.${comment.state}`)}</p>
                    <form method="post" action={`/me/${ticket}/updates/remove`}>
                      <input type="hidden" name="comment" value={comment.id} />
                      <button class="quiet" type="submit">
                        {words.say("updates.own.remove")}
                      </button>
                    </form>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      ),
    });
  }
}
