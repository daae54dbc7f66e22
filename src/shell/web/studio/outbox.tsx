import type { FastifyInstance } from "fastify";
import type { VNode } from "preact";
import Type, { type Static } from "typebox";
import { mayDo } from "#campaign";
import type { OutboxMail, StoredCampaign } from "../../store/index.ts";
import type { Words } from "../../words/index.ts";
import { Slug } from "../public.tsx";
import { type Desk, openDesk } from "../session.ts";
import { sendPage, type Web, wordsOf } from "../web.ts";
import { STATE_WORD } from "./outbox-state.tsx";

const MOST_MAILS = 500;
const Query = Type.Object({
  after: Type.Optional(Type.String({ format: "uuid" })),
  before: Type.Optional(Type.String({ format: "uuid" })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_MAILS })),
});
const MAILS_ON_A_PAGE = 50;

/** A mail as an organiser sees it. */
interface ShownMail {
  readonly id: string;
  readonly kind: OutboxMail["kind"];
  readonly state: OutboxMail["state"];
  readonly dueAt: string;
  readonly to: string;
  readonly subject: string;
  /** Null for a mail that goes to the person's own inbox: whoever has its links could act in their place. */
  readonly text: string | null;
  readonly links: readonly string[];
}

/** The mails of a campaign, for its organisers to read: as a page, and for the rehearsal's simulated people as JSON. */
export function outboxRoutes(app: FastifyInstance, web: Web): void {
  const schema = { params: Type.Object({ slug: Slug }), querystring: Query };
  type Read = { Params: { slug: string }; Querystring: Static<typeof Query> };

  app.get<Read>("/studio/c/:slug/outbox", { schema }, async (request, reply) => {
    const desk = await openDesk(web, request, reply, request.params.slug, "read");
    if (!desk) return reply;
    const { campaign } = desk;
    const words = wordsOf(request);
    const mails = show(
      desk,
      await web.store.mailsBefore(campaign.id, request.query.before ?? null, MAILS_ON_A_PAGE),
    );
    const title = words.say("studio.outbox.title", { name: campaign.plan.name });
    return sendPage(web, request, reply, {
      title,
      personal: true,
      rehearsal: campaign.rehearsal,
      body: <OutboxPage words={words} title={title} campaign={campaign} mails={mails} />,
    });
  });

  app.get<Read>("/studio/c/:slug/outbox.json", { schema }, async (request, reply) => {
    const desk = await openDesk(web, request, reply, request.params.slug, "read");
    if (!desk) return reply;
    const { campaign } = desk;
    const { after = null, limit = MOST_MAILS } = request.query;
    const mails = await web.store.mailsAfter(campaign.id, after, limit);
    return reply.header("cache-control", "private, no-store").send({ mails: show(desk, mails) });
  });

  function show({ campaign, role }: Desk, mails: readonly OutboxMail[]): ShownMail[] {
    return mails.map((mail) => {
      const { to, subject, text, links } = web.renderMail(mail);
      const { id, kind, state, dueAt } = mail;
      // The links in a mail act for a person: they are for those who answer for the campaign.
      const readHere = (campaign.rehearsal || !web.sendsMail) && mayDo(role, "edit");
      return {
        id,
        kind,
        state,
        dueAt: new Date(dueAt).toISOString(),
        subject,
        to: campaign.rehearsal && mayDo(role, "edit") ? to : masked(to),
        text: readHere ? text : null,
        links: readHere ? links.map(({ url }) => url) : [],
      };
    });
  }
}

/** Enough of an address to recognise one's own, too little to write to it. */
function masked(address: string): string {
  const at = address.lastIndexOf("@");
  return `${address.slice(0, 1)}…@${address.slice(at + 1, at + 2)}…`;
}

function OutboxPage(props: {
  readonly words: Words;
  readonly title: string;
  readonly campaign: StoredCampaign;
  readonly mails: readonly ShownMail[];
}): VNode {
  const { words, title, campaign, mails } = props;
  const last = mails.at(-1);
  return (
    <>
      <p>
        <a href={`/studio/c/${campaign.slug}`}>{words.say("studio.back")}</a>
      </p>
      <h1>{title}</h1>
      {mails.length === 0 ? <p>{words.say("studio.outbox.none")}</p> : null}
      {mails.map((mail) => (
        <details class="card mail" key={mail.id}>
          <summary>
            <strong>
              <bdi>{mail.subject}</bdi>
            </strong>
            <br />
            <span class="soft">
              <bdi>{mail.to}</bdi> · {words.say(`studio.mail.${mail.kind}`)} ·{" "}
              {words.say(STATE_WORD[mail.state])} ·{" "}
              {words.time(Date.parse(mail.dueAt), campaign.plan.moment.zone)}
            </span>
          </summary>
          {mail.text === null ? <p>{words.say("studio.outbox.hidden")}</p> : <MailText {...mail} />}
        </details>
      ))}
      {last && mails.length === MAILS_ON_A_PAGE ? (
        <p>
          <a class="button quiet" href={`/studio/c/${campaign.slug}/outbox?before=${last.id}`}>
            {words.say("studio.outbox.next")}
          </a>
        </p>
      ) : null}
    </>
  );
}

/** The text as it was written, its links to be pressed. */
function MailText({ text, links }: ShownMail): VNode {
  const lines = (text ?? "").split("\n");
  return (
    <pre class="letter" dir="auto">
      {lines.map((line, i) => (
        <span key={i}>
          {links.includes(line.trim()) ? <a href={line.trim()}>{line}</a> : line}
          {"\n"}
        </span>
      ))}
    </pre>
  );
}
