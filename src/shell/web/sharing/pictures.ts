import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import Type, { type Static } from "typebox";
import type { StoredCampaign } from "../../store/index.ts";
import { varyOf } from "../language.ts";
import { readMine, sendExpired, TicketParam } from "../mine.tsx";
import { Shelf } from "../press.ts";
import { CodeRoute, Slug } from "../public.tsx";
import { sendMissing, type Web, wordsOf } from "../web.ts";
import { saidOf, spoken } from "./said.ts";

/** The language of a picture stands in its address: who fetches it for a preview says none. */
const InLanguage = Type.Object({ lang: Type.Optional(Type.String({ maxLength: 20 })) });
const Print = Type.Object({
  lang: Type.Optional(Type.String({ maxLength: 20 })),
  paper: Type.Optional(Type.Enum(["a4", "letter"])),
  print: Type.Optional(Type.Enum(["poster", "flyers"])),
});
type PictureRoute = { Params: { slug: string }; Querystring: Static<typeof InLanguage> };
type PosterRoute = { Params: { slug: string; code?: string }; Querystring: Static<typeof Print> };

/** A card may be this old in between; its count is of then. */
const CARD_LIFE = "public, max-age=300";
const FOR_EVER = "public, max-age=31536000, immutable";
/** Posters that one network may have drawn in a minute: each takes a tenth of a second. */
const POSTERS_A_MINUTE = 20;

/** The pictures and prints of a campaign: its own picture, the preview of its link, posters, a supporter's card. */
export function pictureRoutes(app: FastifyInstance, web: Web): void {
  const own = new Shelf<Promise<Buffer | null>>();
  const cards = new Shelf<Promise<Buffer>>();
  const posters = new Shelf<Promise<Buffer>>();

  const pictureOf = (campaign: StoredCampaign): Promise<Buffer | null> =>
    campaign.picture === null
      ? Promise.resolve(null)
      : own.get(campaign.id, [campaign.picture.tag], () => web.store.pictureOf(campaign.id));

  app.get<{ Params: { slug: string; tag: string } }>(
    "/c/:slug/picture/:tag",
    { schema: { params: Type.Object({ slug: Slug, tag: Type.String({ maxLength: 30 }) }) } },
    async (request, reply) => {
      const campaign = await web.live.campaign(request.params.slug);
      const bytes = campaign?.picture?.tag === request.params.tag ? await pictureOf(campaign) : null;
      if (!bytes) return sendMissing(web, request, reply);
      return reply.header("content-type", "image/jpeg").header("cache-control", FOR_EVER).send(bytes);
    },
  );

  app.get<PictureRoute>(
    "/c/:slug/card.png",
    { schema: { params: Type.Object({ slug: Slug }), querystring: InLanguage } },
    async (request, reply) => {
      const campaign = await web.live.campaign(request.params.slug);
      if (!campaign) return sendMissing(web, request, reply);
      const words = wordsOf(request);
      const projection = web.live.counts(campaign.id);
      const said = saidOf(words, campaign, projection);
      const card = await cards.get(`${campaign.id} ${words.language}`, [campaign, said.count], async () =>
        web.cards.preview(
          {
            ...said,
            address: spoken(`${web.publicUrl()}/c/${campaign.slug}`),
            picture: await pictureOf(campaign),
          },
          words.language,
        ),
      );
      return reply
        .header("content-type", "image/png")
        .header("content-language", words.language)
        .header("cache-control", CARD_LIFE)
        .header("vary", varyOf(request))
        .header("cross-origin-resource-policy", "cross-origin")
        .send(card);
    },
  );

  const sendPoster = async (
    request: FastifyRequest<PosterRoute>,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    const { slug, code } = request.params;
    const { paper = "a4", print = "poster" } = request.query;
    const campaign = await web.live.campaign(slug);
    if (!campaign) return sendMissing(web, request, reply);
    const words = wordsOf(request);
    const link = `${web.publicUrl()}/c/${slug}${code === undefined ? "" : `/from/${encodeURIComponent(code)}`}`;
    const key = `${campaign.id} ${words.language} ${paper} ${print} ${code ?? ""}`;
    const poster = await posters.get(key, [campaign], async () => {
      const { direction, name, ask, moment } = saidOf(words, campaign, web.live.counts(campaign.id));
      const { organiser } = campaign.plan.disclosures;
      return web.cards.poster(
        {
          direction,
          name,
          ask,
          moment,
          link,
          language: words.language,
          organiser: `${words.say("public.organiser")}: ${organiser}`,
          scan: words.say("sharing.poster.scan"),
          picture: await pictureOf(campaign),
        },
        paper,
        print,
      );
    });
    return reply
      .header("content-type", "application/pdf")
      .header("content-disposition", `inline; filename="${slug}-${print}-${paper}.pdf"`)
      .header("cache-control", CARD_LIFE)
      .header("vary", varyOf(request))
      .send(poster);
  };
  const bounded = { rateLimit: { max: POSTERS_A_MINUTE, timeWindow: 60_000 } };
  app.get<PosterRoute>(
    "/c/:slug/poster.pdf",
    { schema: { params: Type.Object({ slug: Slug }), querystring: Print }, config: bounded },
    sendPoster,
  );
  app.get<PosterRoute>(
    "/c/:slug/from/:code/poster.pdf",
    { schema: { params: CodeRoute, querystring: Print }, config: bounded },
    sendPoster,
  );

  app.get<{ Params: { ticket: string } }>(
    "/me/:ticket/card.png",
    { schema: { params: TicketParam }, config: bounded },
    async (request, reply) => {
      const mine = await readMine(web, request.params.ticket);
      if (!mine) return sendExpired(web, request, reply);
      const { campaign, person } = mine;
      const place = await web.store.placeOf(campaign.id, person.id);
      if (place === null || person.state !== "verified") return sendMissing(web, request, reply);
      const words = wordsOf(request);
      const { direct } = await web.store.broughtBy(person.id);
      const { direction, name, moment } = saidOf(words, campaign, web.live.counts(campaign.id));
      const card = await web.cards.thanks(
        {
          direction,
          name,
          moment,
          address: spoken(`${web.publicUrl()}/c/${campaign.slug}`),
          number: words.say("sharing.card.number", { place }),
          brought: direct > 0 ? words.say("sharing.card.brought", { count: direct }) : null,
        },
        words.language,
      );
      return reply
        .header("content-type", "image/png")
        .header("cache-control", "private, no-store")
        .header("content-disposition", `inline; filename="${campaign.slug}.png"`)
        .send(card);
    },
  );
}
