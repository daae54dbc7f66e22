import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import Type, { type Static } from "typebox";
import { momentWindow } from "#campaign";
import { isZone } from "#kernel";
import type { Person, StoredCampaign } from "../store/index.ts";
import { sharingOf } from "./consent.tsx";
import { MinePage } from "./mine-page.tsx";
import { sendPage, sendProblem, type Web, wordsOf } from "./web.ts";

export const TicketParam = Type.Object({ ticket: Type.String({ maxLength: 200 }) });
const Plan = Type.Object({
  when: Type.String({ maxLength: 200 }),
  where: Type.String({ maxLength: 200 }),
  device: Type.String({ maxLength: 200 }),
  before: Type.String({ maxLength: 200 }),
});
const Words = Type.Object({
  words: Type.Optional(Type.String({ maxLength: 500 })),
  server: Type.Optional(Type.String({ maxLength: 100 })),
  saved: Type.Optional(Type.String({ maxLength: 1 })),
});
type TicketRoute = { Params: { ticket: string } };

/** A supporter with the campaign, as a personal link names them. */
export interface Mine {
  readonly ticket: string;
  readonly person: Person;
  readonly campaign: StoredCampaign;
}

/** Whose personal link this is; null when it is cut off, too old, or the person was erased. */
export async function readMine(web: Web, ticket: string): Promise<Mine | null> {
  const id = web.tickets.read("mine", ticket, web.now());
  const person = id === null ? null : await web.store.findPerson(id);
  const campaign = person ? await web.store.findCampaignById(person.campaignId) : null;
  return person && campaign ? { ticket, person, campaign } : null;
}

/** Says that a personal link does not work any more, and how to get a new one. */
export function sendExpired(web: Web, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendProblem(web, request, reply, 410, wordsOf(request).say("mine.expired"));
}

/** "Your part": a supporter's own page, reached by a personal link only. */
export function mineRoutes(app: FastifyInstance, web: Web): void {
  app.get<TicketRoute & { Querystring: Static<typeof Words> }>(
    "/me/:ticket",
    { schema: { params: TicketParam, querystring: Words } },
    async (request, reply) => {
      const mine = await readMine(web, request.params.ticket);
      if (!mine) return sendExpired(web, request, reply);
      return sendMine(request, reply, mine, {});
    },
  );

  app.post<TicketRoute & { Body: { zone: string } }>(
    "/me/:ticket/zone",
    { schema: { params: TicketParam, body: Type.Object({ zone: Type.String({ maxLength: 64 }) }) } },
    async (request, reply) => {
      const mine = await readMine(web, request.params.ticket);
      if (!mine) return sendExpired(web, request, reply);
      const zone = request.body.zone.trim();
      if (!isZone(zone)) return sendMine(request, reply, mine, { zone });
      await web.store.saveZone(mine.person.id, zone);
      return saved(reply, mine);
    },
  );

  app.post<TicketRoute & { Body: Static<typeof Plan> }>(
    "/me/:ticket/plan",
    { schema: { params: TicketParam, body: Plan } },
    async (request, reply) => {
      const mine = await readMine(web, request.params.ticket);
      if (!mine) return sendExpired(web, request, reply);
      const { when, where, device, before } = request.body;
      await web.store.saveIntention(mine.person.id, { when, where, device, before });
      return saved(reply, mine);
    },
  );

  app.post<TicketRoute & { Body: { wanted: string } }>(
    "/me/:ticket/reminders",
    { schema: { params: TicketParam, body: Type.Object({ wanted: Type.String({ maxLength: 3 }) }) } },
    async (request, reply) => {
      const mine = await readMine(web, request.params.ticket);
      if (!mine) return sendExpired(web, request, reply);
      await web.store.setReminders(mine.person.id, request.body.wanted === "yes");
      return saved(reply, mine);
    },
  );

  app.post<TicketRoute>(
    "/me/:ticket/withdraw",
    { schema: { params: TicketParam } },
    async (request, reply) => {
      const mine = await readMine(web, request.params.ticket);
      if (!mine) return sendExpired(web, request, reply);
      await web.store.intake.act({ pledgeId: mine.person.id, command: { kind: "withdraw" } });
      web.live.touch(mine.campaign.id);
      return saved(reply, mine);
    },
  );

  app.post<TicketRoute & { Body: { sure?: string } }>(
    "/me/:ticket/erase",
    {
      schema: {
        params: TicketParam,
        body: Type.Object({ sure: Type.Optional(Type.String({ maxLength: 3 })) }),
      },
    },
    async (request, reply) => {
      const mine = await readMine(web, request.params.ticket);
      if (!mine) return sendExpired(web, request, reply);
      if (request.body.sure !== "yes") return saved(reply, mine);
      await web.store.erasePerson(mine.person.id, web.now());
      web.live.touch(mine.campaign.id);
      const words = wordsOf(request);
      return sendPage(web, request, reply, {
        title: words.say("mine.erased.title"),
        personal: true,
        rehearsal: mine.campaign.rehearsal,
        body: (
          <>
            <h1>{words.say("mine.erased.title")}</h1>
            <p>{words.say("mine.erased")}</p>
          </>
        ),
      });
    },
  );

  app.get<TicketRoute>(
    "/me/:ticket/export.json",
    { schema: { params: TicketParam } },
    async (request, reply) => {
      const mine = await readMine(web, request.params.ticket);
      if (!mine) return sendExpired(web, request, reply);
      const { sealedAddress, id, campaignId: _, mails, ...person } = mine.person;
      return reply
        .header("content-type", "application/json; charset=utf-8")
        .header("cache-control", "private, no-store")
        .header("content-disposition", 'attachment; filename="my-pledge.json"')
        .send(
          JSON.stringify(
            {
              campaign: mine.campaign.plan.name,
              pledge: id,
              address: web.vault.open(sealedAddress),
              mailsAboutThePledge: mails,
              ...person,
              brought: await web.store.broughtBy(id),
              agreedElsewhere: await web.store.consentsOf(id),
              comments: await web.store.commentsBy(id),
            },
            null,
            2,
          ),
        );
    },
  );

  function saved(reply: FastifyReply, mine: Mine): FastifyReply {
    return reply.redirect(`/me/${mine.ticket}?saved=1`, 303);
  }

  async function sendMine(
    request: FastifyRequest,
    reply: FastifyReply,
    mine: Mine,
    wrong: { readonly zone?: string },
  ): Promise<FastifyReply> {
    const words = wordsOf(request);
    const { words: typed, server, saved: justSaved } = request.query as Static<typeof Words>;
    const { person, campaign } = mine;
    return sendPage(web, request, reply, {
      title: words.say("mine.title"),
      rehearsal: campaign.rehearsal,
      personal: true,
      status: wrong.zone === undefined ? 200 : 422,
      scripts: ["share.ts", "offline.ts"],
      body: (
        <MinePage
          words={words}
          mine={mine}
          window={momentWindow(campaign.plan.moment, person.zone)}
          now={web.now()}
          link={`${web.publicUrl()}/c/${campaign.slug}/i/${person.inviteCode}`}
          brought={await web.store.broughtBy(person.id)}
          sharing={sharingOf(await web.store.consentsOf(person.id))}
          typedWords={typed ?? null}
          mastodonServer={server ?? ""}
          saved={justSaved === "1"}
          wrongZone={wrong.zone ?? null}
        />
      ),
    });
  }
}
