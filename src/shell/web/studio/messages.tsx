import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import Type, { type Static } from "typebox";
import { MESSAGE_LIMITS, mayDo, type Segment } from "#campaign";
import { findInTexts, venueOf } from "#frontdoor";
import { DAY, MINUTE } from "#kernel";
import type { Word } from "../../words/index.ts";
import { Slug } from "../public.tsx";
import { type Desk, openDesk } from "../session.ts";
import { sendMissing, sendPage, type Web, wordsOf } from "../web.ts";
import { EMPTY, MessageFields, MessageForm, type SentMessage, type TypedMessage } from "./message-form.tsx";
import { MessagePage, Said, Standing } from "./message-page.tsx";

const Params = Type.Object({ slug: Slug });
const One = Type.Object({ slug: Slug, id: Type.String({ format: "uuid" }) });
type OneRoute = { Params: Static<typeof One> };
const Command = Type.Object({ command: Type.Enum(["send", "approve", "stop", "test"]) });
/** Messages of the organisers to a part of the supporters: writing, counting, trying, sending, and what became of them. */
export function messageRoutes(app: FastifyInstance, web: Web): void {
  app.get<{ Params: { slug: string } }>(
    "/studio/c/:slug/messages",
    { schema: { params: Params } },
    async (request, reply) => {
      const desk = await openDesk(web, request, reply, request.params.slug, "read");
      return desk ? sendDesk(request, reply, desk, EMPTY) : reply;
    },
  );

  app.post<{ Params: { slug: string }; Body: TypedMessage }>(
    "/studio/c/:slug/messages",
    {
      schema: { params: Params, body: MessageFields },
      config: { rateLimit: { max: 30, timeWindow: MINUTE } },
    },
    async (request, reply) => {
      const desk = await openDesk(web, request, reply, request.params.slug, "edit");
      if (!desk) return reply;
      const { organiser, campaign } = desk;
      if (campaign.state === "draft") return sendMissing(web, request, reply);
      const typed = { ...request.body, body: request.body.body.replaceAll(/\r\n?/g, "\n").trim() };
      const subject = typed.subject.replaceAll(/\s+/g, " ").trim();
      const wrong: Partial<Record<"subject" | "body", Word>> = {};
      if (subject === "") wrong.subject = "messages.wrong.subject";
      if (typed.body === "") wrong.body = "messages.wrong.body";
      if (typed.body.length > MESSAGE_LIMITS.body) wrong.body = "messages.wrong.long";
      const texts = [
        { name: "subject", text: subject },
        { name: "body", text: typed.body },
      ];
      const findings = findInTexts(texts, venueOf(web.venues, campaign.plan), web.law);
      const refused = findings.some(({ severity }) => severity === "block");
      const warned = findings.length > 0 && typed.noticed !== "yes";
      if (Object.keys(wrong).length > 0 || refused || warned) {
        return sendDesk(request, reply, desk, { typed, wrong, findings });
      }
      const message = { subject, body: typed.body, segment: segmentOf(typed) };
      const id = await web.store.draftMessage(campaign.id, organiser.id, message, web.now());
      return reply.redirect(`/studio/c/${campaign.slug}/messages/${id}`, 303);
    },
  );

  app.get<OneRoute & { Querystring: { said?: Static<typeof Said> } }>(
    "/studio/c/:slug/messages/:id",
    { schema: { params: One, querystring: Type.Object({ said: Type.Optional(Said) }) } },
    async (request, reply) => {
      const desk = await openDesk(web, request, reply, request.params.slug, "read");
      if (!desk) return reply;
      const { campaign } = desk;
      const message = await web.store.findMessage(campaign.id, request.params.id);
      if (!message) return sendMissing(web, request, reply);
      const words = wordsOf(request);
      const reach = await web.store.reachOf(campaign.id, message.segment, web.now());
      const channels = await web.store.channelsOf(campaign.id);
      return sendPage(web, request, reply, {
        title: message.subject,
        personal: true,
        rehearsal: campaign.rehearsal,
        body: (
          <MessagePage {...{ words, desk, message, reach, channels }} said={request.query.said ?? null} />
        ),
      });
    },
  );

  app.post<OneRoute & { Body: Static<typeof Command> }>(
    "/studio/c/:slug/messages/:id",
    { schema: { params: One, body: Command }, config: { rateLimit: { max: 30, timeWindow: MINUTE } } },
    async (request, reply) => {
      const desk = await openDesk(web, request, reply, request.params.slug, "edit");
      if (!desk) return reply;
      const { organiser, role, campaign } = desk;
      const { id } = request.params;
      const { command } = request.body;
      const message = await web.store.findMessage(campaign.id, id);
      if (!message) return sendMissing(web, request, reply);
      const now = web.now();
      const home = `/studio/c/${campaign.slug}/messages/${id}`;
      if (command === "test") {
        // Pressed twice within a minute it is one mail.
        const onceKey = `message-test:${id}:${organiser.id}:${Math.floor(now / MINUTE)}`;
        const times = { dueAt: now, expiresAt: now + DAY };
        const to = { campaignId: campaign.id, organiserId: organiser.id };
        await web.store.addMails([
          { ...to, ...times, kind: "message-test", onceKey, detail: { message: id } },
        ]);
        return reply.redirect(`${home}?said=tested`, 303);
      }
      const by = { id: organiser.id, role };
      const outcome = await web.store.commandMessage(campaign.id, id, command, by, now);
      return reply.redirect(`${home}?said=${outcome.ok ? command : outcome.refusal}`, 303);
    },
  );

  async function sendDesk(
    request: FastifyRequest,
    reply: FastifyReply,
    desk: Desk,
    sent: SentMessage,
  ): Promise<FastifyReply> {
    const words = wordsOf(request);
    const { campaign, role } = desk;
    const messages = await web.store.messagesOf(campaign.id);
    const writes = mayDo(role, "edit") && campaign.state !== "draft";
    return sendPage(web, request, reply, {
      title: words.say("messages.title"),
      personal: true,
      rehearsal: campaign.rehearsal,
      status: sent === EMPTY ? 200 : 422,
      body: (
        <>
          <p>
            <a href={`/studio/c/${campaign.slug}`}>{words.say("studio.back")}</a>
          </p>
          <h1>{words.say("messages.title")}</h1>
          {campaign.state === "draft" ? <p>{words.say("messages.draft")}</p> : null}
          {writes ? (
            <MessageForm
              words={words}
              slug={campaign.slug}
              sent={sent}
              channels={await web.store.channelsOf(campaign.id)}
              segments={await web.store.segmentsOf(campaign.id)}
            />
          ) : null}
          <h2>{words.say("messages.history")}</h2>
          {messages.length === 0 ? <p>{words.say("messages.none")}</p> : null}
          <ul class="plain">
            {messages.map((message) => (
              <li class="card" key={message.id}>
                <a href={`/studio/c/${campaign.slug}/messages/${message.id}`}>
                  <strong>
                    <bdi>{message.subject}</bdi>
                  </strong>
                </a>
                <Standing words={words} message={message} zone={campaign.plan.moment.zone} />
              </li>
            ))}
          </ul>
        </>
      ),
    });
  }
}

const chosen = (typed: string): string | null => (typed.startsWith("is-") ? typed.slice(3) : null);

function segmentOf(typed: TypedMessage): Segment {
  const generation = chosen(typed.generation);
  const confirmed = chosen(typed.confirmed);
  return {
    zone: chosen(typed.zone),
    channel: chosen(typed.channel),
    generation: generation === null ? null : Number(generation),
    confirmed: confirmed === null ? null : confirmed === "true",
  };
}
