import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import Type from "typebox";
import type { Projection, StoredCampaign } from "../store/index.ts";
import type { Words } from "../words/index.ts";
import { countSentence } from "./campaign-view.tsx";
import { GUARDS } from "./guards.ts";
import { varyOf } from "./language.ts";
import { type Pressed, press, Shelf, sendPressed } from "./press.ts";
import { Slug } from "./public.tsx";
import { sendMissing, sendProblem, type Web, wordsOf } from "./web.ts";

type CampaignRoute = { Params: { slug: string } };

/** Browsers whose stream broke come back after this and up to as much again, so that they do not all come at once. */
const BACK_AFTER = 2000;

/** The newest counts of a campaign: as JSON that a proxy may keep for a second, and as a stream (server-sent events). */
export function watchingRoutes(app: FastifyInstance, web: Web): void {
  const shelf = new Shelf<Pressed>();

  const figures = (words: Words, vary: string, { id }: StoredCampaign): Pressed => {
    const projection = web.live.counts(id);
    return shelf.get(`${id} ${words.language} ${vary}`, [projection], () =>
      press(JSON.stringify(figuresOf(words, projection)), {
        vary,
        "content-type": "application/json; charset=utf-8",
        "content-language": words.language,
        "cache-control": "public, max-age=1",
      }),
    );
  };

  app.get<CampaignRoute>(
    "/c/:slug/count.json",
    { schema: { params: Type.Object({ slug: Slug }) } },
    async (request, reply) => {
      const campaign = await web.live.campaign(request.params.slug);
      if (!campaign) return sendMissing(web, request, reply);
      return sendPressed(request, reply, figures(wordsOf(request), varyOf(request), campaign));
    },
  );

  app.get<CampaignRoute>(
    "/c/:slug/live",
    { schema: { params: Type.Object({ slug: Slug }) }, exposeHeadRoute: false },
    async (request, reply) => {
      const campaign = await web.live.campaign(request.params.slug);
      if (!campaign) return sendMissing(web, request, reply);
      const words = wordsOf(request);
      // Whoever is refused a stream asks for count.json instead: the page does so by itself.
      if (!web.live.listeners.free) {
        reply.header("retry-after", "30");
        return sendProblem(web, request, reply, 503, words.say("watching.full"));
      }
      return stream(request, reply, campaign, words);
    },
  );

  function stream(
    request: FastifyRequest,
    reply: FastifyReply,
    campaign: StoredCampaign,
    words: Words,
  ): FastifyReply {
    reply.hijack();
    const { socket } = request.raw;
    // What waits for the end of an answer would hold request and reply in memory for as long as somebody listens.
    reply.raw.removeAllListeners();
    socket.setTimeout(0);
    socket.setNoDelay(true);
    // Straight to the socket, without chunks: each round is then one write of the same bytes for everybody.
    socket.write(`${STREAM_HEAD}retry: ${Math.round(BACK_AFTER * (1 + Math.random()))}\n\n`, "latin1");
    web.live.listeners.add(socket, {
      campaignId: campaign.id,
      group: words.language,
      event: () => eventOf(figures(words, "accept-encoding", campaign)),
    });
    return reply;
  }
}

/** What is shown together, from one snapshot, with its number and time. */
export function figuresOf(words: Words, projection: Projection) {
  const { tally, at } = projection;
  const { verified, held, doors, confirmed } = tally.total;
  return {
    seq: tally.seq,
    at: new Date(at).toISOString(),
    pledged: verified,
    held,
    heldFor: tally.heldFor,
    secondLooks: tally.secondLooks,
    doors,
    confirmed,
    sentence: countSentence(words, projection),
    heldSentence: words.say("hold.count", { count: held }),
    live: words.say("go.live.counts", { pledged: verified, doors, confirmed }),
    counted: words.say("public.counted-at", { time: words.clock(at) }),
  };
}

function eventOf({ plain }: Pressed): Buffer {
  return Buffer.concat([Buffer.from("data: "), plain, Buffer.from("\n\n")]);
}

const STREAM_HEAD = [
  "HTTP/1.1 200 OK",
  "content-type: text/event-stream; charset=utf-8",
  "cache-control: no-store",
  "connection: close",
  // nginx would hold the events back to send them together.
  "x-accel-buffering: no",
  ...Object.entries(GUARDS).map(([name, value]) => `${name}: ${value}`),
  "\r\n",
].join("\r\n");
