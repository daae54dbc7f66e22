import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import Type from "typebox";
import { tell } from "#campaign";
import type { StoredCampaign } from "../store/index.ts";
import type { Words } from "../words/index.ts";
import { momentSentence } from "./campaign-view.tsx";
import { varyOf } from "./language.ts";
import { renderDocument } from "./layout.tsx";
import { Shelf } from "./press.ts";
import { Slug } from "./public.tsx";
import { Given, nameFor } from "./told.tsx";
import { sendMissing, type Web, wordsOf } from "./web.ts";

/** Pixels of the icons that phones ask for. */
const ICONS = [192, 512] as const;
const DAY = "public, max-age=86400";

/** What makes the site an app on a phone: manifest, icons, and pages for times without a network. */
export function installedRoutes(app: FastifyInstance, web: Web): void {
  const icons = new Shelf<Promise<Buffer>>();

  app.get("/manifest.webmanifest", (request, reply) => {
    const words = wordsOf(request);
    return reply
      .header("content-type", "application/manifest+json; charset=utf-8")
      .header("cache-control", DAY)
      .header("vary", varyOf(request))
      .send(
        JSON.stringify({
          name: words.say("site.name"),
          description: words.say("site.tagline"),
          lang: words.language,
          dir: words.direction,
          id: "/",
          start_url: "/",
          scope: "/",
          display: "standalone",
          background_color: "#fbfaf7",
          theme_color: "#a8320a",
          icons: [
            ...ICONS.map((side) => ({
              src: `/icon-${side}.png`,
              sizes: `${side}x${side}`,
              type: "image/png",
              purpose: "any maskable",
            })),
            { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
          ],
        }),
      );
  });

  for (const side of ICONS) {
    app.get(`/icon-${side}.png`, async (_request, reply) => {
      const icon = await icons.get(String(side), [], () => web.cards.icon(side));
      return reply.header("content-type", "image/png").header("cache-control", DAY).send(icon);
    });
  }
  app.get("/icon.svg", (_request, reply) =>
    reply.header("content-type", "image/svg+xml").header("cache-control", DAY).send(web.cards.iconSvg()),
  );

  app.get("/service-worker.js", (_request, reply) =>
    reply
      .header("content-type", "text/javascript; charset=utf-8")
      .header("cache-control", "no-cache")
      .send(web.assets.text("service-worker.ts")),
  );

  app.get("/offline", (request, reply) => sendOffline(request, reply, null));
  app.get<{ Params: { slug: string } }>(
    "/c/:slug/offline",
    { schema: { params: Type.Object({ slug: Slug }) } },
    async (request, reply) => {
      const campaign = await web.live.campaign(request.params.slug);
      return campaign ? sendOffline(request, reply, campaign) : sendMissing(web, request, reply);
    },
  );

  function sendOffline(
    request: FastifyRequest,
    reply: FastifyReply,
    campaign: StoredCampaign | null,
  ): FastifyReply {
    const words = wordsOf(request);
    const html = renderDocument(words, web.assets, {
      title: campaign ? nameFor(words, campaign.plan) : words.say("offline.title"),
      rehearsal: campaign?.rehearsal ?? false,
      hidden: true,
      body: campaign ? (
        <OfflineCampaign words={words} campaign={campaign} />
      ) : (
        <>
          <h1>{words.say("offline.title")}</h1>
          <p>{words.say("offline.text")}</p>
        </>
      ),
    });
    return reply
      .header("content-type", "text/html; charset=utf-8")
      .header("content-language", words.language)
      .header("cache-control", "no-cache")
      .header("vary", varyOf(request))
      .send(html);
  }
}

/** What is worth knowing without a network: what is asked, when, and where the front door is. */
function OfflineCampaign({
  words,
  campaign,
}: {
  readonly words: Words;
  readonly campaign: StoredCampaign;
}): VNode {
  const { slug } = campaign;
  const plan = tell(campaign.plan, words.language);
  return (
    <>
      <p class="notice">{words.say("offline.campaign")}</p>
      <h1>
        <Given text={plan.name} lang={plan.toldIn} />
      </h1>
      <p class="lead">
        <Given text={plan.ask} lang={plan.toldIn} />
      </p>
      <p>
        {words.say("public.when")}: <strong>{momentSentence(words, plan)}</strong>
      </p>
      <h2>{words.say("offline.doors")}</h2>
      <ul>
        {plan.doors.map((door) => (
          <li key={door.url}>
            <a href={door.url} rel="noreferrer">
              {door.label}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a class="button" href={`/c/${slug}`}>
          {words.say("offline.again")}
        </a>
      </p>
    </>
  );
}
