import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import Type, { type Static } from "typebox";
import { DAY, MINUTE } from "#kernel";
import { readAddress } from "#pledge";
import type { StoredCampaign } from "../store/index.ts";
import { CheckFields, checkOf, proofOf, sightOf } from "./check.ts";
import { SharingQuestion, sharingOf } from "./consent.tsx";
import { type GivenPledge, lineRoutes } from "./line.tsx";
import { PledgeForm } from "./pledge-form.tsx";
import { networkOfRequest, openPledgeLimit } from "./pledge-limit.ts";
import { keepPledge } from "./pledging.ts";
import { CodeRoute, Slug } from "./public.tsx";
import { openSentPages } from "./sent-page.tsx";
import { letBeFramed } from "./sharing/index.ts";
import { CampaignName, nameFor } from "./told.tsx";
import { sendMissing, sendPage, sendProblem, type Web, wordsOf } from "./web.ts";

const Form = Type.Object({
  address: Type.String({ maxLength: 254 }),
  country: Type.Optional(Type.String({ maxLength: 2 })),
  channel: Type.Optional(Type.String({ maxLength: 40 })),
  invite: Type.Optional(Type.String({ maxLength: 20 })),
  zone: Type.Optional(Type.String({ maxLength: 64 })),
  ...CheckFields,
});
type PledgeRoute = { Params: { slug: string; code: string }; Body: Static<typeof Form> };
const TicketParam = Type.Object({ ticket: Type.String({ maxLength: 200 }) });

/** A typed code may be tried this often for each mail that was sent. */
const TRIES_PER_MAIL = 5;
/** No address, country, codes and proof of work take more bytes. */
const LARGEST_PLEDGE = 8192;

/** Pledging, the look-in-your-inbox page with the typed code, and verification by a button. */
export function pledgeRoutes(app: FastifyInstance, web: Web): void {
  const line = lineRoutes(app, web, keep);
  const sendSent = openSentPages(web);
  const limit = openPledgeLimit();
  const options = { schema: { body: Form }, bodyLimit: LARGEST_PLEDGE };
  const plain = { ...options, schema: { ...options.schema, params: Type.Object({ slug: Slug }) } };
  const byLink = { ...options, schema: { ...options.schema, params: CodeRoute } };
  // Forms go to the address of their page; programs go to "pledges" and say in the body what brought the person.
  app.post<PledgeRoute>("/c/:slug", plain, (request, reply) => pledge(request, reply, {}));
  app.post<PledgeRoute>("/c/:slug/pledges", plain, (request, reply) => pledge(request, reply, request.body));
  app.post<PledgeRoute>("/c/:slug/from/:code", byLink, (request, reply) =>
    pledge(request, reply, { channel: request.params.code }),
  );
  // From a frame on somebody else's page: what is answered stays in the frame.
  app.post<PledgeRoute & { Querystring: { channel?: string } }>("/c/:slug/embed", plain, (request, reply) => {
    letBeFramed(reply);
    const channel = request.query.channel?.slice(0, 40);
    return pledge(request, reply, channel === undefined ? {} : { channel });
  });
  app.post<PledgeRoute>("/c/:slug/i/:code", byLink, (request, reply) =>
    pledge(request, reply, { invite: request.params.code }),
  );

  async function pledge(
    request: FastifyRequest<PledgeRoute>,
    reply: FastifyReply,
    from: { readonly channel?: string; readonly invite?: string },
  ): Promise<FastifyReply> {
    const words = wordsOf(request);
    const campaign = await web.live.campaign(request.params.slug);
    if (!campaign) return sendMissing(web, request, reply);
    const { body } = request;
    const proof = await proofOf(web, request, campaign.id);
    const { network, name } = networkOfRequest(request);
    // Rehearsals are driven from one machine and are never real.
    const wait = campaign.rehearsal ? 0 : limit.wait(name, proof, web.now());
    if (wait > 0) {
      reply.header("retry-after", String(wait));
      return sendProblem(web, request, reply, 429, words.say("error.too-many"));
    }
    const address = readAddress(body.address);
    if (!address.ok) {
      const form = (
        <PledgeForm
          words={words}
          campaign={campaign}
          typed={{ address: body.address, country: body.country ?? "" }}
          wrong={words.say("pledge.address.wrong")}
          check={checkOf(web, campaign.slug)}
        />
      );
      return sendPage(web, request, reply, {
        title: nameFor(words, campaign.plan),
        rehearsal: campaign.rehearsal,
        status: 422,
        personal: true,
        scripts: ["pledge.ts"],
        body: (
          <>
            <h1>
              <CampaignName words={words} plan={campaign.plan} />
            </h1>
            {form}
          </>
        ),
      });
    }
    const trap = Boolean(body.topic?.trim());
    const seen = sightOf(web, campaign, address.value.canonical, { proof, network, trap });
    const given = { ...body, channel: from.channel, invite: from.invite, seen };
    return line.full() ? line.join(request, reply, campaign, given) : keep(request, reply, campaign, given);
  }

  /** Answers after the commit, and the same for new, pending and known people. The address was checked. */
  async function keep(
    request: FastifyRequest,
    reply: FastifyReply,
    campaign: StoredCampaign,
    given: GivenPledge,
  ): Promise<FastifyReply> {
    const words = wordsOf(request);
    const kept = await keepPledge(web, campaign, given, words.language);
    if (kept === null) return sendProblem(web, request, reply, 422, words.say("pledge.address.wrong"));
    const { outcome, personKey } = kept;
    if (outcome === "campaign-not-open") {
      return sendProblem(web, request, reply, 409, words.say("pledge.not-open"));
    }
    const ticket = web.tickets.issue("sent", `${campaign.id}_${personKey.toString("hex")}`, web.now() + DAY);
    // The answer depends on the browser alone, never on whether the address is known.
    if (request.routeOptions.url === "/c/:slug/embed")
      return reply.redirect(`/c/${campaign.slug}/embed/sent`, 303);
    const wait = given.seen.proof ? 0 : Math.ceil(given.seen.waits.mail / MINUTE);
    return reply.redirect(`/c/${campaign.slug}/sent?t=${ticket}${wait > 0 ? `&wait=${wait}` : ""}`, 303);
  }

  app.get<{ Params: { slug: string }; Querystring: { t: string; wait?: number } }>(
    "/c/:slug/sent",
    {
      schema: {
        params: Type.Object({ slug: Slug }),
        querystring: Type.Object({
          t: Type.String({ maxLength: 300 }),
          wait: Type.Optional(Type.Integer({ minimum: 0, maximum: 60 })),
        }),
      },
    },
    (request, reply) => {
      const { t, wait = 0 } = request.query;
      return sendSent(request, reply, request.params.slug, { ticket: t, wait, wrong: false });
    },
  );

  app.post<{ Params: { slug: string }; Body: { t: string; code: string } }>(
    "/c/:slug/code",
    {
      schema: {
        params: Type.Object({ slug: Slug }),
        body: Type.Object({ t: Type.String({ maxLength: 300 }), code: Type.String({ maxLength: 20 }) }),
      },
      config: { rateLimit: { max: 60, timeWindow: MINUTE } },
    },
    async (request, reply) => {
      const { t, code } = request.body;
      const [campaignId = "", key = ""] = (web.tickets.read("sent", t, web.now()) ?? "").split("_");
      const person = campaignId ? await web.store.findPersonByKey(campaignId, Buffer.from(key, "hex")) : null;
      const mayTry =
        person !== null && (await web.store.spendCodeTry(person.id, person.mails * TRIES_PER_MAIL));
      if (!person || !mayTry || !web.tickets.isCode(code, person.id, person.mails)) {
        return sendSent(request, reply, request.params.slug, { ticket: t, wait: 0, wrong: true });
      }
      return verify(request, reply, person.id);
    },
  );

  app.get<{ Params: { ticket: string } }>(
    "/v/:ticket",
    { schema: { params: TicketParam } },
    async (request, reply) => {
      const words = wordsOf(request);
      const found = await readTicket(request.params.ticket);
      if (!found) return sendProblem(web, request, reply, 410, words.say("pledge.verify.expired"));
      const { campaign, person } = found;
      const sharing = sharingOf(await web.store.consentsOf(person.id));
      return sendPage(web, request, reply, {
        title: words.say("pledge.verify.title"),
        rehearsal: campaign.rehearsal,
        personal: true,
        body: (
          <>
            <h1>{words.say("pledge.verify.title")}</h1>
            <p>{words.say("pledge.verify.text", { name: nameFor(words, campaign.plan) })}</p>
            <form method="post" action={`/v/${request.params.ticket}`}>
              {sharing && sharing.confirmedAt === null ? (
                <SharingQuestion words={words} campaign={campaign} />
              ) : null}
              <button type="submit" class="big">
                {words.say("pledge.verify.button")}
              </button>
            </form>
          </>
        ),
      });
    },
  );

  app.post<{ Params: { ticket: string }; Body: { share?: string } | null }>(
    "/v/:ticket",
    { schema: { params: TicketParam } },
    async (request, reply) => {
      const pledgeId = web.tickets.read("verify", request.params.ticket, web.now());
      if (pledgeId === null) {
        return sendProblem(web, request, reply, 410, wordsOf(request).say("pledge.verify.expired"));
      }
      if (request.body?.share === "yes") await web.store.confirmSharing(pledgeId, web.now());
      return verify(request, reply, pledgeId);
    },
  );

  async function readTicket(ticket: string) {
    const pledgeId = web.tickets.read("verify", ticket, web.now());
    const person = pledgeId === null ? null : await web.store.findPerson(pledgeId);
    const campaign = person ? await web.store.findCampaignById(person.campaignId) : null;
    return person && campaign ? { person, campaign } : null;
  }

  async function verify(
    request: FastifyRequest,
    reply: FastifyReply,
    pledgeId: string,
  ): Promise<FastifyReply> {
    const words = wordsOf(request);
    const outcome = await web.store.intake.act({ pledgeId, command: { kind: "verify" } });
    if (!outcome.ok) {
      const gone = outcome.refusal === "no-such-pledge";
      return sendProblem(
        web,
        request,
        reply,
        gone ? 410 : 409,
        words.say(gone ? "pledge.verify.expired" : "pledge.not-open"),
      );
    }
    const person = await web.store.findPerson(pledgeId);
    if (person) web.live.touch(person.campaignId);
    return reply.redirect(`/me/${web.tickets.issue("mine", pledgeId, web.now() + 365 * DAY)}`, 303);
  }
}
