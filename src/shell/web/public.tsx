import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import Type from "typebox";
import { mainLanguage, momentWindow, PLEDGING_STATES, phaseOf, tell, type Window } from "#campaign";
import { checkPlan, type FrontDoorCheck, venueOf } from "#frontdoor";
import type { StoredCampaign } from "../store/index.ts";
import type { Words } from "../words/index.ts";
import { CampaignBody, CampaignHead, type CampaignView, countSentence } from "./campaign-view.tsx";
import { type Check, checkOf } from "./check.ts";
import { schemaEvent } from "./crawlers.ts";
import { FrontDoorPanel } from "./front-door-panel.tsx";
import { varyOf } from "./language.ts";
import { renderDocument } from "./layout.tsx";
import { PledgeForm } from "./pledge-form.tsx";
import { type Pressed, press, Shelf, sendPressed } from "./press.ts";
import { CampaignName, Given, nameFor } from "./told.tsx";
import { NewestUpdates } from "./updates.tsx";
import { type Page, type Preview, sendMissing, sendPage, type Web, wordsOf } from "./web.ts";

/** Addresses of campaigns: letters, digits and dashes. */
export const Slug = Type.String({ pattern: "^[a-z0-9-]{1,80}$" });
/** Codes of channels and invitations in links. Whether there is such a one is judged when a pledge is kept. */
export const CodeRoute = Type.Object({ slug: Slug, code: Type.String({ maxLength: 40 }) });

const LISTED = 100;
/** A proxy in front may answer for this long without asking again. */
const FRESH = "public, max-age=1";

type CampaignRoute = { Params: { slug: string }; Querystring: { preview?: string } };

/**
 * The front page and the public page of each campaign, with its plain, channel and invitation links.
 * All of it is sent from memory: one rendering for each change, campaign and language. The page is the same
 * by whatever link people come, but for one sentence: its form goes to the page's own address, which names
 * channel or invitation.
 */
export function publicRoutes(app: FastifyInstance, web: Web): void {
  const shelf = new Shelf<Pressed>();
  // The check reads every text: it is made once for each version of a plan, not for each rendering.
  const checks = new WeakMap<StoredCampaign, FrontDoorCheck | null>();
  const windows = new WeakMap<StoredCampaign, Window>();

  app.get("/", (request, reply) => {
    const words = wordsOf(request);
    const vary = varyOf(request);
    const page = shelf.get(`/ ${words.language} ${vary}`, [web.live.revision()], () =>
      pressPage(words, vary, {
        address: `${web.publicUrl()}/`,
        title: words.say("site.campaigns"),
        body: <CampaignList words={words} web={web} campaigns={web.live.campaigns().slice(0, LISTED)} />,
      }),
    );
    sendPressed(request, reply, page);
  });

  app.get<CampaignRoute>(
    "/c/:slug",
    {
      schema: {
        params: Type.Object({ slug: Slug }),
        querystring: Type.Object({ preview: Type.Optional(Type.String()) }),
      },
    },
    (request, reply) => sendCampaign(request, reply, null),
  );
  app.get<CampaignRoute>("/c/:slug/from/:code", { schema: { params: CodeRoute } }, (request, reply) =>
    sendCampaign(request, reply, null),
  );
  app.get<CampaignRoute & { Params: { code: string } }>(
    "/c/:slug/i/:code",
    { schema: { params: CodeRoute } },
    (request, reply) => sendCampaign(request, reply, request.params.code),
  );

  async function sendCampaign(
    request: FastifyRequest<CampaignRoute>,
    reply: FastifyReply,
    code: string | null,
  ): Promise<FastifyReply> {
    const campaign = await web.live.campaign(request.params.slug);
    if (!campaign) return sendPreview(request, reply, request.query.preview);
    // The code itself tells whether we made it: a page never asks the database.
    const invited = code !== null && web.vault.isInviteCode(campaign.id, code);
    const words = wordsOf(request);
    const projection = web.live.counts(campaign.id);
    const phase = phaseOf(windowOf(campaign), web.now());
    const vary = varyOf(request);
    const key = `${campaign.id} ${words.language} ${invited} ${vary}`;
    const page = shelf.get(key, [campaign, projection, phase], () =>
      pressPage(words, vary, pageOf(words, campaign, invited)),
    );
    return sendPressed(request, reply, page);
  }

  /** A draft is shown to who has the link, from the database: nobody else may ever get it. */
  async function sendPreview(
    request: FastifyRequest<CampaignRoute>,
    reply: FastifyReply,
    preview: string | undefined,
  ): Promise<FastifyReply> {
    const id = preview === undefined ? null : web.tickets.read("preview", preview, web.now());
    const campaign = id === null ? null : await web.store.findCampaignById(id);
    if (campaign?.slug !== request.params.slug) return sendMissing(web, request, reply);
    return sendPage(web, request, reply, pageOf(wordsOf(request), campaign, false));
  }

  function pageOf(words: Words, campaign: StoredCampaign, invited: boolean): Page {
    const view: CampaignView = {
      campaign,
      venue: web.venues.get(campaign.plan.venue),
      projection: web.live.counts(campaign.id),
      now: web.now(),
    };
    return {
      title: nameFor(words, campaign.plan),
      address: `${web.publicUrl()}/c/${campaign.slug}`,
      rehearsal: campaign.rehearsal,
      hidden: campaign.state === "draft",
      personal: campaign.state === "draft",
      scripts: ["pledge.ts", "live.ts", "offline.ts"],
      ...(campaign.state === "draft" ? {} : { preview: previewOf(words, campaign) }),
      data: schemaEvent(campaign, view.venue?.name ?? campaign.plan.venue, web.publicUrl()),
      ...(campaign.state === "draft" ? {} : { feed: `/c/${campaign.slug}/feed` }),
      body: (
        <CampaignPage
          {...{ words, campaign, view, web, invited }}
          check={frontDoorOf(campaign)}
          form={checkOf(web, campaign.slug)}
        />
      ),
    };
  }

  function previewOf(words: Words, { slug, plan }: StoredCampaign): Preview {
    const { name, ask } = tell(plan, words.language);
    const url = `${web.publicUrl()}/c/${slug}`;
    return {
      url,
      text: ask,
      image: `${url}/card.png?lang=${words.language}`,
      imageText: words.say("sharing.preview.alt", { name }),
      oembed: `${web.publicUrl()}/oembed?url=${encodeURIComponent(url)}`,
    };
  }

  function pressPage(words: Words, vary: string, page: Page): Pressed {
    return press(renderDocument(words, web.assets, page), {
      vary,
      "content-type": "text/html; charset=utf-8",
      "content-language": words.language,
      "cache-control": FRESH,
    });
  }

  function frontDoorOf(campaign: StoredCampaign): FrontDoorCheck | null {
    // An example retells what others asked, before there was a front door.
    if (campaign.state === "draft" || (campaign.origin !== null && !campaign.rehearsal)) return null;
    const known = checks.get(campaign);
    if (known !== undefined) return known;
    const check = checkPlan(web, campaign.plan);
    checks.set(campaign, check);
    return check;
  }

  function windowOf(campaign: StoredCampaign): Window {
    const known = windows.get(campaign) ?? momentWindow(campaign.plan.moment, null);
    windows.set(campaign, known);
    return known;
  }
}

function CampaignPage(props: {
  readonly words: Words;
  readonly campaign: StoredCampaign;
  readonly view: CampaignView;
  readonly web: Pick<Web, "venues" | "law">;
  readonly check: FrontDoorCheck | null;
  readonly form: Check;
  readonly invited: boolean;
}): VNode {
  const { words, view, web, check, invited } = props;
  const { campaign, now } = view;
  const phase = phaseOf(momentWindow(campaign.plan.moment, null), now);
  const ended = campaign.state === "closed" || campaign.state === "reported";
  return (
    <article
      data-live={`/c/${campaign.slug}`}
      data-offline={campaign.state === "draft" ? undefined : `/c/${campaign.slug}/offline`}
    >
      <div class="two">
        <div>
          <CampaignHead words={words} view={view} />
          {invited ? <p class="notice">{words.say("public.invited")}</p> : null}
        </div>
        <div>
          {phase === "now" && PLEDGING_STATES.includes(campaign.state) ? (
            <OpenDoors words={words} view={view} />
          ) : null}
          {PLEDGING_STATES.includes(campaign.state) ? (
            <PledgeForm words={words} campaign={campaign} check={props.form} />
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
      <NewestUpdates words={words} campaign={props.campaign} />
      <CampaignBody words={words} view={view} />
      {check ? (
        <FrontDoorPanel
          {...{ words, check, plan: campaign.plan, law: web.law }}
          venue={venueOf(web.venues, campaign.plan)}
          known={web.venues.has(venueOf(web.venues, campaign.plan).id)}
        />
      ) : null}
      {campaign.state === "draft" ? null : (
        <p>
          <a href={`/c/${campaign.slug}/ledger`}>{words.say("ledger.link")}</a>
        </p>
      )}
      {ended ? null : (
        <p>
          <a href={`/c/${campaign.slug}/report`}>{words.say("public.report-so-far")}</a>
        </p>
      )}
      {campaign.state === "draft" ? null : (
        <p>
          <a href={`/c/${campaign.slug}/share`}>{words.say("sharing.link")}</a>
        </p>
      )}
      <p>
        <a href={`/c/${campaign.slug}/crowd`}>{words.say("crowd.link")}</a>
      </p>
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
              <Given text={door.label} lang={mainLanguage(view.campaign.plan)} />
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
            <a href={`/c/${slug}`}>
              <CampaignName words={words} plan={plan} />
            </a>
          </h2>
          <p>
            <Given text={tell(plan, words.language).ask} lang={tell(plan, words.language).toldIn} />
          </p>
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
