import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import ical, { ICalAlarmType } from "ical-generator";
import Type from "typebox";
import { momentWindow, tell } from "#campaign";
import { isZone, MINUTE, SECOND } from "#kernel";
import { doorsFor } from "#rush";
import type { StoredCampaign } from "../store/index.ts";
import { varyOf } from "./language.ts";
import { readMine, sendExpired, TicketParam } from "./mine.tsx";
import { Slug } from "./public.tsx";
import { sendMissing, sendProblem, type Web, wordsOf } from "./web.ts";

const ALARM_BEFORE = 15 * MINUTE;

/** The moment as a calendar file: for everybody, and for one supporter with the own page in it. */
export function calendarRoutes(app: FastifyInstance, web: Web): void {
  app.get<{ Params: { slug: string }; Querystring: { zone?: string } }>(
    "/c/:slug/moment.ics",
    {
      schema: {
        params: Type.Object({ slug: Slug }),
        querystring: Type.Object({ zone: Type.Optional(Type.String({ maxLength: 64 })) }),
      },
    },
    async (request, reply) => {
      const { zone } = request.query;
      const campaign = await web.live.campaign(request.params.slug);
      if (!campaign) return sendMissing(web, request, reply);
      if (zone !== undefined && !isZone(zone)) {
        return sendProblem(web, request, reply, 400, wordsOf(request).say("mine.zone.wrong"));
      }
      reply.header("cache-control", "public, max-age=60").header("vary", varyOf(request));
      return send(request, reply, campaign, { zone: zone ?? null, country: null, page: null });
    },
  );

  app.get<{ Params: { ticket: string } }>(
    "/me/:ticket/moment.ics",
    { schema: { params: TicketParam } },
    async (request, reply) => {
      const mine = await readMine(web, request.params.ticket);
      if (!mine) return sendExpired(web, request, reply);
      const { campaign, person, ticket } = mine;
      reply.header("cache-control", "private, no-store");
      const page = `${web.publicUrl()}/me/${ticket}/go`;
      return send(request, reply, campaign, { zone: person.zone, country: person.country, page });
    },
  );

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    campaign: StoredCampaign,
    whose: { readonly zone: string | null; readonly country: string | null; readonly page: string | null },
  ): Promise<FastifyReply> {
    const words = wordsOf(request);
    const plan = tell(campaign.plan, words.language);
    // Without a zone, "the same hours everywhere" are hours without a zone: each calendar reads them on its own clock.
    const floating = plan.moment.mode === "local" && whose.zone === null;
    const window = momentWindow(plan.moment, floating ? "UTC" : whose.zone);
    const page = `${web.publicUrl()}/c/${campaign.slug}`;
    const [door] = doorsFor(plan.doors, whose.country, "any");
    const calendar = ical({ prodId: { company: "flashcrowd", product: "flashcrowd" } });
    calendar.createEvent({
      id: `${campaign.id}@${new URL(page).hostname}`,
      sequence: await web.store.planVersion(campaign.id),
      stamp: new Date(campaign.updatedAt),
      start: new Date(window.start),
      end: new Date(window.end),
      floating,
      summary: plan.name,
      description: [
        plan.ask,
        ...(door ? [`${door.label}: ${door.url}`] : []),
        ...(whose.page ? [`${words.say("calendar.go")}: ${whose.page}`] : []),
        page,
        ...(campaign.rehearsal ? [words.say("site.rehearsal")] : []),
      ].join("\n"),
      url: whose.page ?? page,
      alarms: [
        {
          type: ICalAlarmType.display,
          trigger: ALARM_BEFORE / SECOND,
          description: words.say("calendar.alarm", { name: plan.name }),
        },
      ],
    });
    return reply
      .header("content-type", "text/calendar; charset=utf-8")
      .header("content-disposition", `attachment; filename="${campaign.slug}.ics"`)
      .send(calendar.toString());
  }
}
