import type { FastifyInstance, FastifyReply } from "fastify";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import Type from "typebox";
import { PLEDGING_STATES } from "#campaign";
import type { StoredCampaign } from "../../store/index.ts";
import type { Words } from "../../words/index.ts";
import { CampaignHead, countSentence } from "../campaign-view.tsx";
import { checkOf } from "../check.ts";
import { FRAMED } from "../guards.ts";
import { varyOf } from "../language.ts";
import { renderDocument } from "../layout.tsx";
import { PledgeForm } from "../pledge-form.tsx";
import { press, Shelf, sendPressed } from "../press.ts";
import { Slug } from "../public.tsx";
import { nameFor } from "../told.tsx";
import { sendMissing, type Web, wordsOf } from "../web.ts";
import { badge } from "./badge.tsx";

const Params = Type.Object({ slug: Slug });
const Query = Type.Object({ channel: Type.Optional(Type.String({ maxLength: 40 })) });
type EmbedRoute = { Params: { slug: string } };

/** Lets other sites frame this answer: only for what asks for nothing that a hidden click could give away. */
export function letBeFramed(reply: FastifyReply): void {
  for (const [name, value] of Object.entries(FRAMED)) if (value !== undefined) reply.header(name, value);
}

/** What a campaign shows on pages of others: the form in a frame, what comes after it, the badge. */
export function embedRoutes(app: FastifyInstance, web: Web): void {
  const frames = new Shelf<ReturnType<typeof press>>();

  app.get<EmbedRoute>(
    "/c/:slug/embed",
    { schema: { params: Params, querystring: Query } },
    async (request, reply) => {
      const campaign = await web.live.campaign(request.params.slug);
      if (!campaign) return sendMissing(web, request, reply);
      const words = wordsOf(request);
      const projection = web.live.counts(campaign.id);
      const vary = varyOf(request);
      const page = frames.get(`${campaign.id} ${words.language} ${vary}`, [campaign, projection], () =>
        press(
          renderDocument(words, web.assets, {
            title: nameFor(words, campaign.plan),
            rehearsal: campaign.rehearsal,
            hidden: true,
            bare: true,
            scripts: ["pledge.ts", "live.ts"],
            body: <Embedded {...{ words, campaign, web }} />,
          }),
          {
            vary,
            "content-type": "text/html; charset=utf-8",
            "content-language": words.language,
            "cache-control": "public, max-age=1",
            ...FRAMED,
          },
        ),
      );
      return sendPressed(request, reply, page);
    },
  );

  app.get<EmbedRoute>("/c/:slug/embed/sent", { schema: { params: Params } }, async (request, reply) => {
    const campaign = await web.live.campaign(request.params.slug);
    if (!campaign) return sendMissing(web, request, reply);
    const words = wordsOf(request);
    letBeFramed(reply);
    const title = words.say("pledge.sent.title");
    const html = renderDocument(words, web.assets, {
      title,
      rehearsal: campaign.rehearsal,
      hidden: true,
      bare: true,
      body: (
        <>
          <h1>{title}</h1>
          <p class="lead">{words.say("pledge.sent.text")}</p>
          <p class="hint">{words.say("pledge.sent.again")}</p>
        </>
      ),
    });
    return reply
      .header("content-type", "text/html; charset=utf-8")
      .header("cache-control", "public, max-age=60")
      .header("vary", varyOf(request))
      .send(html);
  });

  app.get<EmbedRoute>("/c/:slug/badge.svg", { schema: { params: Params } }, async (request, reply) => {
    const campaign = await web.live.campaign(request.params.slug);
    if (!campaign) return sendMissing(web, request, reply);
    const words = wordsOf(request);
    const said = countSentence(words, web.live.counts(campaign.id));
    return reply
      .header("content-type", "image/svg+xml; charset=utf-8")
      .header("cache-control", "public, max-age=60")
      .header("vary", varyOf(request))
      .header("cross-origin-resource-policy", "cross-origin")
      .send(renderToString(badge(nameFor(words, campaign.plan), said, words.direction)));
  });
}

function Embedded(props: {
  readonly words: Words;
  readonly campaign: StoredCampaign;
  readonly web: Web;
}): VNode {
  const { words, campaign, web } = props;
  const view = {
    campaign,
    venue: web.venues.get(campaign.plan.venue),
    projection: web.live.counts(campaign.id),
    now: web.now(),
  };
  return (
    <article data-live={`/c/${campaign.slug}`}>
      <CampaignHead words={words} view={view} />
      {PLEDGING_STATES.includes(campaign.state) ? (
        <PledgeForm words={words} campaign={campaign} check={checkOf(web, campaign.slug)} />
      ) : (
        <p>{words.say("public.state.closed")}</p>
      )}
      <p>
        <a href={`/c/${campaign.slug}`} target="_blank" rel="noopener">
          {words.say("sharing.embed.whole")}
        </a>
      </p>
    </article>
  );
}
