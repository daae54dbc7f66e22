import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import Type, { type Static } from "typebox";
import { type Instant, MINUTE } from "#kernel";
import { EVENT_KINDS } from "#report";
import type { Delivery, StoredCampaign, Webhook } from "../../store/index.ts";
import type { Words } from "../../words/index.ts";
import { described, Field } from "../form.tsx";
import { Slug } from "../public.tsx";
import { Scroll } from "../scroll.tsx";
import { openDesk } from "../session.ts";
import { sendMissing, sendPage, type Web, wordsOf } from "../web.ts";
import { CopyLink } from "./figures.tsx";

const Form = Type.Object({
  url: Type.String({ maxLength: 500 }),
  events: Type.Optional(
    Type.Union([
      Type.Array(Type.String({ maxLength: 40 }), { maxItems: 40 }),
      Type.String({ maxLength: 40 }),
    ]),
  ),
});
type TypedWebhook = Static<typeof Form>;
const Id = Type.String({ format: "uuid" });
const WithId = Type.Object({ slug: Slug, id: Id });
const WithDelivery = Type.Object({ slug: Slug, id: Id, delivery: Id });

/** Deliveries shown of each webhook. */
const SHOWN = 50;

interface Shown {
  readonly campaign: StoredCampaign;
  readonly webhooks: readonly { readonly webhook: Webhook; readonly deliveries: readonly Delivery[] }[];
  readonly typed: TypedWebhook;
  /** What is wrong with the address or the choice; null when nothing is. */
  readonly wrong: string | null;
  /** The secret of the webhook that was just made: this once. */
  readonly secret: string | null;
  readonly now: Instant;
}

/** The addresses that are told of a campaign's events, and the log of what was sent there. */
export function webhookRoutes(app: FastifyInstance, web: Web): void {
  const empty: TypedWebhook = { url: "", events: [...EVENT_KINDS] };
  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    campaign: StoredCampaign,
    shown: Pick<Shown, "typed" | "wrong" | "secret">,
  ): Promise<FastifyReply> => {
    const words = wordsOf(request);
    const webhooks = await Promise.all(
      (await web.store.webhooksOf(campaign.id)).map(async (webhook) => ({
        webhook,
        deliveries: await web.store.deliveriesOf(webhook.id, null, SHOWN),
      })),
    );
    return sendPage(web, request, reply, {
      title: words.say("webhooks.title"),
      personal: true,
      wide: true,
      rehearsal: campaign.rehearsal,
      scripts: ["copy.ts"],
      status: shown.wrong === null ? 200 : 422,
      body: <WebhooksPage words={words} sight={{ campaign, webhooks, now: web.now(), ...shown }} />,
    });
  };

  app.get<{ Params: { slug: string } }>(
    "/studio/c/:slug/webhooks",
    { schema: { params: Type.Object({ slug: Slug }) } },
    async (request, reply) => {
      const desk = await openDesk(web, request, reply, request.params.slug, "edit");
      if (!desk) return reply;
      return send(request, reply, desk.campaign, { typed: empty, wrong: null, secret: null });
    },
  );

  app.post<{ Params: { slug: string }; Body: TypedWebhook }>(
    "/studio/c/:slug/webhooks",
    {
      schema: { params: Type.Object({ slug: Slug }), body: Form },
      config: { rateLimit: { max: 20, timeWindow: MINUTE } },
    },
    async (request, reply) => {
      const desk = await openDesk(web, request, reply, request.params.slug, "edit");
      if (!desk) return reply;
      const { campaign, organiser } = desk;
      const words = wordsOf(request);
      const url = request.body.url.trim();
      const events = EVENT_KINDS.filter((kind) => [request.body.events].flat().includes(kind));
      const again = (wrong: string) =>
        send(request, reply, campaign, { typed: request.body, wrong, secret: null });
      if (web.software.refusedAddress(url) !== null) return again(words.say("webhooks.wrong.url"));
      if (events.length === 0) return again(words.say("webhooks.wrong.events"));
      const secret = web.software.newWebhookSecret();
      const now = web.now();
      const fresh = { url, events, sealedSecret: web.vault.seal(secret) };
      if ((await web.store.addWebhook(campaign.id, organiser.id, fresh, now)) === null) {
        return again(words.say("webhooks.wrong.many"));
      }
      await web.store.noteChange(campaign.id, organiser.id, "webhook-added", { name: url }, now);
      return send(request, reply, campaign, { typed: empty, wrong: null, secret });
    },
  );

  /** Does something with one webhook of the desk's campaign, then shows the page again. */
  const onOne =
    (work: (webhook: Webhook, organiserId: string, request: FastifyRequest) => Promise<unknown>) =>
    async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const { slug, id } = request.params as { slug: string; id: string };
      const desk = await openDesk(web, request, reply, slug, "edit");
      if (!desk) return reply;
      const webhook = await web.store.findWebhook(id);
      if (webhook?.campaignId !== desk.campaign.id) return sendMissing(web, request, reply);
      await work(webhook, desk.organiser.id, request);
      return reply.redirect(`/studio/c/${slug}/webhooks`, 303);
    };

  app.post(
    "/studio/c/:slug/webhooks/:id/remove",
    { schema: { params: WithId } },
    onOne(async ({ id, url, campaignId }, organiserId) => {
      await web.store.removeWebhook(id);
      await web.store.noteChange(campaignId, organiserId, "webhook-removed", { name: url }, web.now());
    }),
  );
  app.post(
    "/studio/c/:slug/webhooks/:id/enable",
    { schema: { params: WithId } },
    onOne(({ id }) => web.store.enableWebhook(id)),
  );
  app.post(
    "/studio/c/:slug/webhooks/:id/deliveries/:delivery/replay",
    { schema: { params: WithDelivery } },
    onOne(({ id }, _organiser, request) =>
      web.store.replayDelivery(id, (request.params as { delivery: string }).delivery, web.now()),
    ),
  );
}

function WebhooksPage({ words, sight }: { readonly words: Words; readonly sight: Shown }): VNode {
  const { campaign, webhooks, typed, wrong, secret, now } = sight;
  const home = `/studio/c/${campaign.slug}`;
  const chosen = [typed.events ?? []].flat();
  const hint = words.say("webhooks.url.hint");
  return (
    <>
      <p>
        <a href={home}>{campaign.plan.name}</a>
      </p>
      <h1>{words.say("webhooks.title")}</h1>
      <p>
        {words.say("webhooks.text")} <a href="/api#webhooks">{words.say("webhooks.about")}</a>
      </p>
      {secret === null ? null : (
        <div class="notice" role="status">
          <p>{words.say("webhooks.made")}</p>
          <CopyLink words={words} id="secret" label={words.say("webhooks.secret")} link={secret} />
        </div>
      )}
      {webhooks.length === 0 ? <p>{words.say("webhooks.none")}</p> : null}
      {webhooks.map(({ webhook, deliveries }) => (
        <WebhookPart key={webhook.id} {...{ words, webhook, deliveries, home, now }} />
      ))}
      <form method="post" action={`${home}/webhooks`} novalidate>
        <h2>{words.say("webhooks.new")}</h2>
        <Field id="hook-url" label={words.say("webhooks.url")} hint={hint} wrong={wrong ?? undefined}>
          <input
            {...described("hook-url", hint, wrong ?? undefined)}
            name="url"
            type="url"
            maxlength={500}
            value={typed.url}
          />
        </Field>
        <fieldset>
          <legend>{words.say("webhooks.events")}</legend>
          {EVENT_KINDS.map((kind) => (
            <label class="check" key={kind}>
              <input type="checkbox" name="events" value={kind} checked={chosen.includes(kind)} />
              <span>
                {words.say(`event.kind.${kind}`)} <code class="hint">{kind}</code>
              </span>
            </label>
          ))}
        </fieldset>
        <button type="submit">{words.say("webhooks.make")}</button>
      </form>
    </>
  );
}

function WebhookPart(props: {
  readonly words: Words;
  readonly webhook: Webhook;
  readonly deliveries: readonly Delivery[];
  readonly home: string;
  readonly now: Instant;
}): VNode {
  const { words, webhook, deliveries, home } = props;
  const { id, url, events, failingSince, disabledAt } = webhook;
  const here = `${home}/webhooks/${id}`;
  return (
    <section class="card">
      <h2>{url}</h2>
      <p class="hint">{events.map((kind) => words.say(`event.kind.${kind}`)).join(" · ")}</p>
      {disabledAt !== null ? (
        <p class="wrong">{words.say("webhooks.disabled", { time: words.time(disabledAt, "UTC") })}</p>
      ) : failingSince !== null ? (
        <p class="wrong">{words.say("webhooks.failing", { time: words.time(failingSince, "UTC") })}</p>
      ) : null}
      {deliveries.length === 0 ? (
        <p>{words.say("webhooks.log.none")}</p>
      ) : (
        <Scroll label={words.say("webhooks.log.of", { url })}>
          <table>
            <caption>{words.say("webhooks.log")}</caption>
            <thead>
              <tr>
                {(["event", "state", "tries", "answer"] as const).map((column) => (
                  <th scope="col" key={column}>
                    {words.say(`webhooks.column.${column}`)}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {deliveries.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    {words.say(`event.kind.${one.kind}`)}
                    <br />
                    <span class="hint">{words.time(one.createdAt, "UTC")}</span>
                  </th>
                  <td>
                    {one.state === "waiting" && one.tries > 0
                      ? words.say("webhooks.state.again", { time: words.time(one.dueAt, "UTC") })
                      : words.say(`webhooks.state.${one.state}`)}
                  </td>
                  <td>{words.number(one.tries)}</td>
                  <td>{one.failure ?? one.status ?? "–"}</td>
                  <td>
                    <form method="post" action={`${here}/deliveries/${one.id}/replay`}>
                      <button type="submit" class="quiet">
                        {words.say("webhooks.replay")}
                      </button>
                    </form>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <div class="row">
        {disabledAt === null ? null : (
          <form method="post" action={`${here}/enable`}>
            <button type="submit">{words.say("webhooks.enable")}</button>
          </form>
        )}
        <form method="post" action={`${here}/remove`}>
          <button type="submit" class="quiet">
            {words.say("webhooks.remove")}
          </button>
        </form>
      </div>
    </section>
  );
}
