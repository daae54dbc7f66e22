import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import Type, { type Static } from "typebox";
import { MESSAGE_LIMITS, mayDo, type Segment, TWO_PERSONS } from "#campaign";
import { type Finding, findInTexts, venueOf } from "#frontdoor";
import { DAY, MINUTE } from "#kernel";
import type { Channel, Message, Reach } from "../../store/index.ts";
import type { Word, Words } from "../../words/index.ts";
import { described, Field } from "../form.tsx";
import { MarkedText } from "../marked-text.tsx";
import { Slug } from "../public.tsx";
import { type Desk, openDesk } from "../session.ts";
import { sendMissing, sendPage, type Web, wordsOf } from "../web.ts";

const Params = Type.Object({ slug: Slug });
const One = Type.Object({ slug: Slug, id: Type.String({ format: "uuid" }) });
type OneRoute = { Params: Static<typeof One> };
const Form = Type.Object({
  subject: Type.String({ maxLength: MESSAGE_LIMITS.subject }),
  // A form sends two characters for a line break.
  body: Type.String({ maxLength: 2 * MESSAGE_LIMITS.body }),
  // "all", or "is-" and the value.
  zone: Type.String({ maxLength: 70, default: "all" }),
  channel: Type.String({ maxLength: 50, default: "all" }),
  generation: Type.String({ pattern: "^(all|is-[0-9]{1,5})$", default: "all" }),
  confirmed: Type.Enum(["all", "is-true", "is-false"], { default: "all" }),
  noticed: Type.Optional(Type.Literal("yes")),
});
type Typed = Static<typeof Form>;
const Said = Type.Enum([
  "tested",
  "send",
  "approve",
  "stop",
  "wrong-state",
  "nobody",
  "second-person",
  "not-in-role",
]);
const Command = Type.Object({ command: Type.Enum(["send", "approve", "stop", "test"]) });
interface Sent {
  readonly typed: Typed;
  readonly wrong: Partial<Record<"subject" | "body", Word>>;
  readonly findings: readonly Finding[];
}
const EMPTY: Sent = {
  typed: { subject: "", body: "", zone: "all", channel: "all", generation: "all", confirmed: "all" },
  wrong: {},
  findings: [],
};

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

  app.post<{ Params: { slug: string }; Body: Typed }>(
    "/studio/c/:slug/messages",
    { schema: { params: Params, body: Form }, config: { rateLimit: { max: 30, timeWindow: MINUTE } } },
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
    sent: Sent,
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

function segmentOf(typed: Typed): Segment {
  const generation = chosen(typed.generation);
  const confirmed = chosen(typed.confirmed);
  return {
    zone: chosen(typed.zone),
    channel: chosen(typed.channel),
    generation: generation === null ? null : Number(generation),
    confirmed: confirmed === null ? null : confirmed === "true",
  };
}

/** How far a message is: its state, who sent it, and what became of its mails. */
function Standing(props: { readonly words: Words; readonly message: Message; readonly zone: string }): VNode {
  const { words, message, zone } = props;
  const { written, sent, waiting } = message;
  return (
    <p class="soft">
      {words.say(`messages.state.${message.state}`)} · {words.time(message.sentAt ?? message.createdAt, zone)}
      {message.by === null ? null : (
        <>
          {" · "}
          <bdi>{message.by}</bdi>
        </>
      )}
      {message.approvedBy === null ? null : (
        <>
          {" · "}
          {words.say("messages.approved-by", { name: message.approvedBy })}
        </>
      )}
      {written === 0 ? null : (
        <>
          <br />
          {words.say("messages.counts", { written, sent, waiting })}
        </>
      )}
    </p>
  );
}

function MessageForm(props: {
  readonly words: Words;
  readonly slug: string;
  readonly sent: Sent;
  readonly channels: readonly Channel[];
  readonly segments: { readonly zones: readonly string[]; readonly generations: readonly number[] };
}): VNode {
  const { words, slug, sent, channels, segments } = props;
  const { typed, wrong, findings } = sent;
  const wrongSubject = wrong.subject && words.say(wrong.subject);
  const wrongBody = wrong.body && words.say(wrong.body, { limit: MESSAGE_LIMITS.body });
  const hint = words.say("messages.field.body.hint");
  const onlyWarned = findings.length > 0 && findings.every(({ severity }) => severity !== "block");
  const choices: readonly [keyof Segment, readonly (readonly [string, string])[]][] = [
    ["zone", segments.zones.map((zone) => [zone, zone] as const)],
    [
      "channel",
      [["", words.say("studio.channels.plain")], ...channels.map(({ code, name }) => [code, name] as const)],
    ],
    [
      "generation",
      segments.generations.map((one) => [String(one), words.say("messages.generation", { n: one })] as const),
    ],
    [
      "confirmed",
      [
        ["true", words.say("messages.confirmed.true")],
        ["false", words.say("messages.confirmed.false")],
      ],
    ],
  ];
  return (
    <form class="card" method="post" action={`/studio/c/${slug}/messages`} novalidate>
      <h2>{words.say("messages.new")}</h2>
      <p>{words.say("messages.new.text")}</p>
      <fieldset>
        <legend>{words.say("messages.to")}</legend>
        {choices.map(([name, options]) => (
          <Field key={name} id={`to-${name}`} label={words.say(`messages.to.${name}`)}>
            <select id={`to-${name}`} name={name}>
              <option value="all">{words.say("messages.to.all")}</option>
              {options.map(([value, label]) => (
                <option key={value} value={`is-${value}`} selected={typed[name] === `is-${value}`}>
                  {label}
                </option>
              ))}
            </select>
          </Field>
        ))}
      </fieldset>
      <Field id="subject" label={words.say("messages.field.subject")} wrong={wrongSubject}>
        <input
          {...described("subject", undefined, wrongSubject)}
          name="subject"
          maxlength={MESSAGE_LIMITS.subject}
          value={typed.subject}
          dir="auto"
        />
      </Field>
      <MarkedText words={words} name="subject" text={typed.subject} findings={findings} />
      <Field id="body" label={words.say("messages.field.body")} hint={hint} wrong={wrongBody}>
        <textarea
          {...described("body", hint, wrongBody)}
          name="body"
          rows={8}
          maxlength={MESSAGE_LIMITS.body}
          dir="auto"
        >
          {typed.body}
        </textarea>
      </Field>
      <MarkedText words={words} name="body" text={typed.body} findings={findings} />
      {onlyWarned ? (
        <label class="check">
          <input type="checkbox" name="noticed" value="yes" />
          <span>{words.say("updates.noticed")}</span>
        </label>
      ) : null}
      <button type="submit">{words.say("messages.count")}</button>
    </form>
  );
}

function MessagePage(props: {
  readonly words: Words;
  readonly desk: Desk;
  readonly message: Message;
  readonly reach: Reach;
  readonly channels: readonly Channel[];
  readonly said: Static<typeof Said> | null;
}): VNode {
  const { words, desk, message, reach, channels, said } = props;
  const { campaign, organiser, role } = desk;
  const { segment, state } = message;
  const { people, unwilling, spared } = reach;
  const channel = channels.find(({ code }) => code === segment.channel)?.name ?? segment.channel;
  const to: string[] = [];
  if (segment.zone !== null) to.push(words.say("messages.in.zone", { zone: segment.zone }));
  if (segment.channel !== null) {
    to.push(words.say("messages.in.channel", { name: channel || words.say("studio.channels.plain") }));
  }
  if (segment.generation !== null) to.push(words.say("messages.generation", { n: segment.generation }));
  if (segment.confirmed !== null) to.push(words.say(`messages.confirmed.${segment.confirmed}`));
  const buttons: ("test" | "send" | "approve" | "stop")[] = ["test"];
  if (state === "draft" && people > 0) buttons.push("send");
  if (state === "approval" && message.organiserId !== organiser.id) buttons.push("approve");
  if (state === "approval" || state === "writing" || message.waiting > 0) buttons.push("stop");
  return (
    <>
      <p>
        <a href={`/studio/c/${campaign.slug}/messages`}>{words.say("messages.title")}</a>
      </p>
      <h1 dir="auto">{message.subject}</h1>
      {said ? (
        <p class="notice" role="status">
          {words.say(`messages.said.${said}`)}
        </p>
      ) : null}
      <Standing words={words} message={message} zone={campaign.plan.moment.zone} />
      <p class="card lines" dir="auto">
        {message.body}
      </p>
      <h2>{words.say("messages.to")}</h2>
      {to.length === 0 ? (
        <p>{words.say("messages.in.all")}</p>
      ) : (
        <ul>
          {to.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {state === "draft" ? (
        <>
          <p class="lead">
            <strong>{words.say("messages.reach", { count: people })}</strong>
          </p>
          <p class="hint">{words.say("messages.reach.unwilling", { count: unwilling })}</p>
          <p class="hint">{words.say("messages.reach.spared", { count: spared })}</p>
          {people > TWO_PERSONS ? (
            <p class="notice">{words.say("messages.two", { most: TWO_PERSONS })}</p>
          ) : null}
        </>
      ) : (
        <p>{words.say("messages.recipients", { count: message.recipients })}</p>
      )}
      {state === "approval" ? <p class="notice">{words.say("messages.two", { most: TWO_PERSONS })}</p> : null}
      {mayDo(role, "edit") ? (
        <form class="row" method="post" action={`/studio/c/${campaign.slug}/messages/${message.id}`}>
          {buttons.map((one) => (
            <button
              key={one}
              type="submit"
              name="command"
              value={one}
              class={one === "send" || one === "approve" ? undefined : "quiet"}
            >
              {words.say(`messages.button.${one}`, {
                count: state === "draft" ? people : message.recipients,
              })}
            </button>
          ))}
        </form>
      ) : null}
    </>
  );
}
