import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import Type from "typebox";
import { HOUR } from "#kernel";
import { admitFromLine, emptyLine, joinLine, placeInLine } from "#pledge";
import type { Seen, StoredCampaign } from "../store/index.ts";
import { Slug } from "./public.tsx";
import { asksForJson, sendMissing, sendPage, sendProblem, type Web, wordsOf } from "./web.ts";

/** A pledge as it was given, its address checked: what a place in line holds besides the place. */
export interface GivenPledge {
  readonly address: string;
  readonly country?: string | undefined;
  readonly zone?: string | undefined;
  readonly channel?: string | undefined;
  readonly invite?: string | undefined;
  readonly seen: Seen;
}

/** The waiting line in front of the intake. */
export interface WaitingLine {
  /** True when newcomers have to wait: too much waits to be kept, or others wait already. */
  full(): boolean;
  /** Puts somebody in line: a page with their place, or for programs 503 with Retry-After. */
  join(
    request: FastifyRequest,
    reply: FastifyReply,
    campaign: StoredCampaign,
    given: GivenPledge,
  ): FastifyReply;
}

interface Place extends GivenPledge {
  readonly slug: string;
  readonly at: number;
}

const TICKET_LIFE = HOUR;
/** The page comes back when it is its turn, within these bounds in seconds. */
const SOONEST = 2;
const LATEST = 30;
/** Pledges a second that are reckoned with before any were counted. */
const FIRST_RATE = 500;
/** How much the newest count weighs in the rate. */
const WEIGHT = 0.3;

/**
 * When more people pledge than can be kept at once, they are shown their place and the page comes back by
 * itself. The pledge travels sealed in the page's address: nothing waits here, so nothing is lost when the
 * server ends, and any server on the same database and secret goes on with it. Coming back twice makes no
 * second pledge: the person's key is the judge, as ever.
 */
export function lineRoutes(
  app: FastifyInstance,
  web: Web,
  keep: (
    request: FastifyRequest,
    reply: FastifyReply,
    campaign: StoredCampaign,
    given: GivenPledge,
  ) => Promise<FastifyReply>,
): WaitingLine {
  const line = emptyLine();
  let rate = FIRST_RATE;
  let seen = { at: performance.now(), answered: 0 };

  /** Lets in as many as were kept since the last time, when there is room. */
  function move(): void {
    const { waiting, answered } = web.store.intake.standing();
    const at = performance.now();
    const seconds = (at - seen.at) / 1000;
    if (seconds < 0.1) return;
    const counted = (answered - seen.answered) / seconds;
    if (counted > 0) rate += WEIGHT * (counted - rate);
    seen = { at, answered };
    if (waiting < web.queue / 2) admitFromLine(line, Math.ceil(rate * Math.min(seconds, 1)));
  }

  const secondsFor = (place: number): number => Math.max(1, Math.ceil(place / Math.max(1, rate)));

  function readPlace(ticket: string): Place | null {
    try {
      const place = JSON.parse(web.vault.open(Buffer.from(ticket, "base64url"))) as Place;
      return typeof place.at === "number" && web.now() - place.at < TICKET_LIFE ? place : null;
    } catch {
      return null;
    }
  }

  app.get<{ Params: { slug: string }; Querystring: { t: string } }>(
    "/c/:slug/line",
    {
      schema: {
        params: Type.Object({ slug: Slug }),
        querystring: Type.Object({ t: Type.String({ maxLength: 3000 }) }),
      },
      exposeHeadRoute: false,
    },
    async (request, reply) => {
      const place = readPlace(request.query.t);
      const campaign = await web.live.campaign(request.params.slug);
      if (!campaign) return sendMissing(web, request, reply);
      if (place?.slug !== campaign.slug) {
        return sendProblem(web, request, reply, 410, wordsOf(request).say("line.expired"));
      }
      move();
      const number = placeInLine(line, place.at);
      if (number === 0 && web.store.intake.standing().waiting < web.queue)
        return keep(request, reply, campaign, place);
      return sendPlace(request, reply, campaign, Math.max(1, number));
    },
  );

  function sendPlace(
    request: FastifyRequest,
    reply: FastifyReply,
    campaign: StoredCampaign,
    place: number,
  ): FastifyReply {
    const words = wordsOf(request);
    const seconds = secondsFor(place);
    // The header rather than a script: it works in every browser, and keeps working without JavaScript.
    reply.header("refresh", String(Math.min(LATEST, Math.max(SOONEST, seconds))));
    return sendPage(web, request, reply, {
      title: words.say("line.title"),
      rehearsal: campaign.rehearsal,
      personal: true,
      body: (
        <>
          <h1>{words.say("line.title")}</h1>
          <p class="lead">{words.say("line.place", { place, seconds })}</p>
          <p>{words.say("line.text")}</p>
          <p class="notice">{words.say("line.not-yet")}</p>
          <p>
            <a class="button quiet" href={request.url}>
              {words.say("line.now")}
            </a>
          </p>
        </>
      ),
    });
  }

  return {
    full() {
      if (line.slots.length > 0) move();
      return line.slots.length > 0 || web.store.intake.standing().waiting >= web.queue;
    },
    join(request, reply, campaign, given) {
      if (asksForJson(request)) {
        const { waiting } = web.store.intake.standing();
        const seconds = secondsFor(waiting + placeInLine(line, Number.POSITIVE_INFINITY));
        reply.header("retry-after", String(seconds));
        return sendProblem(web, request, reply, 503, wordsOf(request).say("line.busy", { seconds }));
      }
      const { address, country, zone, channel, invite, seen: sight } = given;
      const at = joinLine(line, web.now());
      const place: Place = { slug: campaign.slug, at, address, country, zone, channel, invite, seen: sight };
      const ticket = web.vault.seal(JSON.stringify(place)).toString("base64url");
      return reply.redirect(`/c/${campaign.slug}/line?t=${ticket}`, 303);
    },
  };
}
