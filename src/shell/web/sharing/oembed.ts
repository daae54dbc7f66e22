import type { FastifyInstance } from "fastify";
import Type, { type Static } from "typebox";
import { sendMissing, sendProblem, type Web, wordsOf } from "../web.ts";
import { saidOf } from "./said.ts";

const Query = Type.Object({
  url: Type.String({ maxLength: 500 }),
  maxwidth: Type.Optional(Type.Integer({ minimum: 1 })),
  maxheight: Type.Optional(Type.Integer({ minimum: 1 })),
  format: Type.Optional(Type.String({ maxLength: 10 })),
});
/** Pixels of the frame where the page that frames it sets no limit. */
const WIDTH = 560;
const HEIGHT = 620;

/** oEmbed (https://oembed.com): a site that is given a campaign's link gets the frame with its form. */
export function oembedRoutes(app: FastifyInstance, web: Web): void {
  app.get<{ Querystring: Static<typeof Query> }>(
    "/oembed",
    { schema: { querystring: Query } },
    async (request, reply) => {
      const { url, maxwidth = WIDTH, maxheight = HEIGHT, format = "json" } = request.query;
      if (format !== "json") {
        return sendProblem(web, request, reply, 501, wordsOf(request).say("sharing.oembed.json"));
      }
      const campaign = await campaignAt(url);
      if (!campaign) return sendMissing(web, request, reply);
      const { slug, plan } = campaign;
      const { name } = saidOf(wordsOf(request), campaign, web.live.counts(campaign.id));
      const home = web.publicUrl();
      const [width, height] = [Math.min(WIDTH, maxwidth), Math.min(HEIGHT, maxheight)];
      const title = name.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
      return reply
        .header("cache-control", "public, max-age=300")
        .header("access-control-allow-origin", "*")
        .header("cross-origin-resource-policy", "cross-origin")
        .send({
          version: "1.0",
          type: "rich",
          provider_name: "Flashcrowd",
          provider_url: home,
          title: name,
          author_name: plan.disclosures.organiser,
          thumbnail_url: `${home}/c/${slug}/card.png`,
          thumbnail_width: 1200,
          thumbnail_height: 630,
          width,
          height,
          html: `<iframe src="${home}/c/${slug}/embed" title="${title}" width="${width}" height="${height}" loading="lazy" frameborder="0"></iframe>`,
        });
    },
  );

  async function campaignAt(url: string) {
    const home = web.publicUrl();
    if (!url.startsWith(`${home}/c/`)) return null;
    const slug = /^[a-z0-9-]{1,80}/.exec(url.slice(`${home}/c/`.length))?.[0];
    return slug === undefined ? null : web.live.campaign(slug);
  }
}
