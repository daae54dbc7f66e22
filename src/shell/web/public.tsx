import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import Type from "typebox";
import { momentWindow, PLEDGING_STATES, PUBLIC_STATES, phaseOf } from "#campaign";
import type { FrontDoorCheck } from "#frontdoor";
import type { StoredCampaign } from "../store/index.ts";
import type { Words } from "../words/index.ts";
import { CampaignBody, CampaignHead, type CampaignView, countSentence } from "./campaign-view.tsx";
import { type Check, checkOf } from "./check.ts";
import { checkPlan, FrontDoorPanel } from "./front-door.tsx";
import { PledgeForm } from "./pledge-form.tsx";
import { sendMissing, sendPage, type Web, wordsOf } from "./web.ts";

/** Addresses of campaigns: letters, digits and dashes. */
export const Slug = Type.String({ pattern: "^[a-z0-9-]{1,80}$" });

const LISTED = 100;

/** How somebody came to the page. */
interface Arrival {
  readonly channel: string | null;
  readonly invite: string | null;
}

/** The front page and the public page of each campaign, with its plain, channel and invitation links. */
export function publicRoutes(app: FastifyInstance, web: Web): void {
  app.get("/", async (request, reply) => {
    const words = wordsOf(request);
    const campaigns = await web.store.listCampaigns(PUBLIC_STATES, LISTED);
    return sendPage(web, request, reply, {
      title: words.say("site.campaigns"),
      body: <CampaignList words={words} web={web} campaigns={campaigns} />,
    });
  });

  app.get<{ Params: { slug: string }; Querystring: { preview?: string } }>(
    "/c/:slug",
    {
      schema: {
        params: Type.Object({ slug: Slug }),
        querystring: Type.Object({ preview: Type.Optional(Type.String()) }),
      },
    },
    (request, reply) => sendCampaign(request, reply, request.params.slug, { channel: null, invite: null }),
  );
  app.get<{ Params: { slug: string; code: string } }>(
    "/c/:slug/from/:code",
    { schema: { params: Type.Object({ slug: Slug, code: Type.String({ maxLength: 40 }) }) } },
    (request, reply) =>
      sendCampaign(request, reply, request.params.slug, { channel: request.params.code, invite: null }),
  );
  app.get<{ Params: { slug: string; code: string } }>(
    "/c/:slug/i/:code",
    { schema: { params: Type.Object({ slug: Slug, code: Type.String({ maxLength: 20 }) }) } },
    (request, reply) =>
      sendCampaign(request, reply, request.params.slug, { channel: null, invite: request.params.code }),
  );

  app.get<{ Params: { slug: string } }>(
    "/c/:slug/count.json",
    { schema: { params: Type.Object({ slug: Slug }) } },
    async (request, reply) => {
      const campaign = await findPublic(web, request.params.slug);
      if (!campaign) return sendMissing(web, request, reply);
      const words = wordsOf(request);
      const projection = web.live.counts(campaign.id);
      const { tally } = projection;
      const { verified, held, doors, confirmed } = tally.total;
      return reply
        .header("cache-control", "public, max-age=1")
        .header("vary", "accept-language")
        .send({
          seq: projection.tally.seq,
          at: new Date(projection.at).toISOString(),
          pledged: verified,
          held,
          heldFor: tally.heldFor,
          secondLooks: tally.secondLooks,
          doors,
          confirmed,
          sentence: countSentence(words, projection),
          heldSentence: words.say("hold.count", { count: held }),
          live: words.say("go.live.counts", { pledged: verified, doors, confirmed }),
        });
    },
  );

  // The check reads every text: it is made once for each version of a plan, not for each visitor.
  const checks = new Map<string, FrontDoorCheck | null>();
  function frontDoorOf({ id, plan, updatedAt, state }: StoredCampaign): FrontDoorCheck | null {
    if (!PLEDGING_STATES.includes(state)) return null;
    const version = `${id} ${updatedAt}`;
    const known = checks.get(version);
    if (known !== undefined) return known;
    if (checks.size >= LISTED) checks.clear();
    const check = checkPlan(web, plan);
    checks.set(version, check);
    return check;
  }

  async function sendCampaign(
    request: FastifyRequest,
    reply: FastifyReply,
    slug: string,
    arrival: Arrival,
  ): Promise<FastifyReply> {
    const { preview } = request.query as { preview?: string };
    const campaign = await web.store.findCampaign(slug);
    const previewed =
      preview !== undefined && web.tickets.read("preview", preview, web.now()) === campaign?.id;
    if (!campaign || !(previewed || PUBLIC_STATES.includes(campaign.state)))
      return sendMissing(web, request, reply);
    const words = wordsOf(request);
    const invite =
      arrival.invite && (await web.store.invitationExists(campaign.id, arrival.invite))
        ? arrival.invite
        : null;
    const view: CampaignView = {
      campaign,
      venue: web.venues.get(campaign.plan.venue),
      projection: web.live.counts(campaign.id),
      now: web.now(),
    };
    return sendPage(web, request, reply, {
      title: campaign.plan.name,
      rehearsal: campaign.rehearsal,
      hidden: campaign.state === "draft",
      personal: campaign.state === "draft",
      scripts: ["pledge.ts", "live.ts"],
      body: (
        <CampaignPage
          words={words}
          view={view}
          check={frontDoorOf(campaign)}
          form={checkOf(web, campaign.slug)}
          channel={arrival.channel}
          invite={invite}
        />
      ),
    });
  }
}

/** A campaign that everybody may see, or null. */
export async function findPublic(web: Web, slug: string): Promise<StoredCampaign | null> {
  const campaign = await web.store.findCampaign(slug);
  return campaign && PUBLIC_STATES.includes(campaign.state) ? campaign : null;
}

function CampaignPage(props: {
  readonly words: Words;
  readonly view: CampaignView;
  readonly check: FrontDoorCheck | null;
  readonly form: Check;
  readonly channel: string | null;
  readonly invite: string | null;
}): VNode {
  const { words, view, check, channel, invite } = props;
  const { campaign, now } = view;
  const phase = phaseOf(momentWindow(campaign.plan.moment, null), now);
  const ended = campaign.state === "closed" || campaign.state === "reported";
  return (
    <article data-live={`/c/${campaign.slug}/count.json`}>
      <div class="two">
        <div>
          <CampaignHead words={words} view={view} />
          {invite ? <p class="notice">{words.say("public.invited")}</p> : null}
        </div>
        <div>
          {phase === "now" && PLEDGING_STATES.includes(campaign.state) ? (
            <OpenDoors words={words} view={view} />
          ) : null}
          {PLEDGING_STATES.includes(campaign.state) ? (
            <PledgeForm
              words={words}
              campaign={campaign}
              channel={channel}
              invite={invite}
              check={props.form}
            />
          ) : null}
          {ended ? (
            <div class="card">
              <p>{words.say("public.state.closed")}</p>
              <a class="button" href={`/c/${campaign.slug}/report`}>
                {words.say("public.report-link")}
              </a>
            </div>
          ) : null}
        </div>
      </div>
      <CampaignBody words={words} view={view} />
      {view.venue && check ? <FrontDoorPanel words={words} venue={view.venue} check={check} /> : null}
      {ended ? null : (
        <p>
          <a href={`/c/${campaign.slug}/report`}>{words.say("public.report-so-far")}</a>
        </p>
      )}
    </article>
  );
}

/** During the moment the page of everybody shows the doors too; who pledged goes by the personal page, which counts. */
function OpenDoors({ words, view }: { readonly words: Words; readonly view: CampaignView }): VNode {
  return (
    <div class="card">
      <h2>{words.say("go.title")}</h2>
      <ul>
        {view.campaign.plan.doors.map((door) => (
          <li key={door.url}>
            <a href={door.url} rel="noreferrer">
              {door.label}
            </a>
          </li>
        ))}
      </ul>
      <p class="hint">{words.say("go.door.note")}</p>
      <p class="hint">{words.say("go.public")}</p>
    </div>
  );
}

function CampaignList(props: {
  readonly words: Words;
  readonly web: Web;
  readonly campaigns: readonly StoredCampaign[];
}): VNode {
  const { words, web, campaigns } = props;
  return (
    <>
      <h1>{words.say("site.tagline")}</h1>
      {campaigns.length === 0 ? <p>{words.say("site.empty")}</p> : null}
      {campaigns.map(({ id, slug, state, plan, rehearsal }) => (
        <section class="card" key={id}>
          <h2>
            <a href={`/c/${slug}`}>{plan.name}</a>
          </h2>
          <p>{plan.ask}</p>
          <p class="soft">
            {state === "reported"
              ? words.say("public.state.closed")
              : countSentence(words, web.live.counts(id))}
            {rehearsal ? ` · ${words.say("site.rehearsal.short")}` : ""}
          </p>
        </section>
      ))}
    </>
  );
}
