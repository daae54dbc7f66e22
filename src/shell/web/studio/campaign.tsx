import type { FastifyInstance } from "fastify";
import type { VNode } from "preact";
import Type, { type Static } from "typebox";
import { mayDo, momentWindow } from "#campaign";
import { DAY, type Instant, MINUTE } from "#kernel";
import { feedAddress, listsToWatch } from "#ranking";
import type { NearMiss } from "#report";
import type {
  Arrival,
  Change,
  Channel,
  MailCount,
  Projection,
  StoredCampaign,
  TeamMember,
} from "../../store/index.ts";
import type { Words } from "../../words/index.ts";
import { Seeable } from "../numbers/seeable.tsx";
import { Slug } from "../public.tsx";
import { type Desk, openDesk } from "../session.ts";
import { sendPage, type Web, wordsOf } from "../web.ts";
import { ArrivalsPlot, stepFor } from "./arrivals-plot.tsx";
import { ChannelTable } from "./channels.tsx";
import { CopyLink, Figures, GenerationTable } from "./figures.tsx";
import { NextSteps, Steps } from "./life.tsx";
import { findNearMiss, NearMissPart } from "./near-miss.tsx";
import { OrganiserList } from "./organisers.tsx";
import { OutboxState } from "./outbox-state.tsx";
import { Trail } from "./trail.tsx";

const Said = Type.Union(
  (["saved", "open", "start-rush", "close", "report", "wrong-state", "added", "team"] as const).map((word) =>
    Type.Literal(word),
  ),
);
const Command = Type.Object({
  command: Type.Union((["open", "start-rush", "close", "report"] as const).map((kind) => Type.Literal(kind))),
});
const PREVIEW_LIFE = 30 * DAY;

/** Everything that the studio page of a campaign shows. */
interface Sight extends Desk {
  readonly projection: Projection;
  readonly arrivals: readonly Arrival[];
  /** Width of one stretch of arrivals, in minutes. */
  readonly step: number;
  readonly channels: readonly Channel[];
  readonly organisers: readonly TeamMember[];
  readonly changes: readonly Change[];
  readonly mails: readonly MailCount[];
  readonly delay: { readonly waiting: number; readonly since: Instant | null };
  /** When the venue's list is read again; null when none is followed. */
  readonly nextPoll: Instant | null;
  /** What an ended campaign fell short by. */
  readonly miss: NearMiss | null;
  readonly now: Instant;
}

/** The studio page of a campaign, and its steps from draft to report. */
export function campaignRoutes(app: FastifyInstance, web: Web): void {
  app.get<{ Params: { slug: string }; Querystring: { said?: Static<typeof Said> } }>(
    "/studio/c/:slug",
    {
      schema: {
        params: Type.Object({ slug: Slug }),
        querystring: Type.Object({ said: Type.Optional(Said) }),
      },
    },
    async (request, reply) => {
      const desk = await openDesk(web, request, reply, request.params.slug, "read");
      if (!desk) return reply;
      const words = wordsOf(request);
      const { said } = request.query;
      const sight = await look(desk);
      return sendPage(web, request, reply, {
        title: desk.campaign.plan.name,
        personal: true,
        wide: true,
        rehearsal: desk.campaign.rehearsal,
        scripts: ["copy.ts"],
        body: (
          <>
            {said ? (
              <p class="notice" role="status">
                {words.say(`studio.said.${said}`)}
              </p>
            ) : null}
            <CampaignPage words={words} web={web} sight={sight} />
          </>
        ),
      });
    },
  );

  app.post<{ Params: { slug: string }; Body: Static<typeof Command> }>(
    "/studio/c/:slug/step",
    { schema: { params: Type.Object({ slug: Slug }), body: Command } },
    async (request, reply) => {
      const desk = await openDesk(web, request, reply, request.params.slug, "edit");
      if (!desk) return reply;
      const { organiser, campaign } = desk;
      const { command } = request.body;
      const home = `/studio/c/${campaign.slug}`;
      const outcome = await web.store.commandCampaign(
        campaign.id,
        { kind: command },
        organiser.id,
        web.now(),
      );
      if (!outcome.ok) {
        const mendable = outcome.refusal.code !== "wrong-state";
        return reply.redirect(mendable ? `${home}/edit?check=1` : `${home}?said=wrong-state`, 303);
      }
      web.live.touch(campaign.id);
      return reply.redirect(`${home}?said=${command}`, 303);
    },
  );

  async function nextPollOf({ plan }: StoredCampaign): Promise<Instant | null> {
    const feed = web.venues.get(plan.venue)?.feed;
    const addresses = feed ? listsToWatch(feed.id, plan.feed).flatMap(feedAddress) : [];
    return addresses.length === 0 ? null : ((await web.store.nextPollAt(addresses)) ?? web.now());
  }

  async function look(desk: Desk): Promise<Sight> {
    const { store } = web;
    const { id } = desk.campaign;
    const now = web.now();
    const projection = await web.live.refresh(id);
    const minutes = await store.arrivals(id, 1);
    const step = stepFor(minutes);
    return {
      ...desk,
      projection,
      step,
      arrivals: step === 1 ? minutes : await store.arrivals(id, step),
      channels: await store.channelsOf(id),
      organisers: await store.organisersOf(id),
      changes: await store.changesOf(id),
      mails: await store.mailCounts(id),
      delay: await store.outboxDelay(now, id),
      nextPoll: await nextPollOf(desk.campaign),
      miss: await findNearMiss(web, desk.campaign),
      now,
    };
  }
}

function CampaignPage(props: { readonly words: Words; readonly web: Web; readonly sight: Sight }): VNode {
  const { words, web, sight } = props;
  const { campaign, projection, channels, now } = sight;
  const { slug, state, plan } = campaign;
  const link = `${web.publicUrl()}/c/${slug}`;
  const draft = state === "draft";
  const edits = mayDo(sight.role, "edit");
  const preview = `${link}?preview=${web.tickets.issue("preview", campaign.id, now + PREVIEW_LIFE)}`;
  const { zone } = plan.moment;
  return (
    <>
      <p>
        <a href="/studio">{words.say("studio.title")}</a>
      </p>
      <h1>{plan.name}</h1>
      <p class="row">
        <strong class="state">{words.say(`studio.state.${state}`)}</strong>
        {state === "reported" || !edits ? null : (
          <a href={`/studio/c/${slug}/edit`}>{words.say("studio.edit")}</a>
        )}
        {draft ? null : <a href={`/c/${slug}`}>{words.say("studio.public")}</a>}
        {draft ? null : <a href={`/c/${slug}/report`}>{words.say("studio.report")}</a>}
        {draft ? null : <a href={`/studio/c/${slug}/numbers`}>{words.say("numbers.head")}</a>}
        {draft || !edits ? null : <a href={`/studio/c/${slug}/figures`}>{words.say("figures.head")}</a>}
        {draft || !mayDo(sight.role, "moderate") ? null : (
          <a href={`/studio/c/${slug}/review`}>
            {words.say("review.link", { count: projection.tally.total.held })}
          </a>
        )}
        {draft ? null : <a href={`/studio/c/${slug}/updates`}>{words.say("updates.studio")}</a>}
        {draft ? null : <a href={`/studio/c/${slug}/messages`}>{words.say("messages.title")}</a>}
        {draft ? null : <a href={`/studio/c/${slug}/screen`}>{words.say("screen.link")}</a>}
        {edits ? <a href={`/studio/c/${slug}/picture`}>{words.say("picture.title")}</a> : null}
        {draft ? null : <a href={`/c/${slug}/share`}>{words.say("sharing.link")}</a>}
        {edits ? <a href={`/studio/c/${slug}/webhooks`}>{words.say("webhooks.title")}</a> : null}
        {draft || !edits ? null : <a href={`/studio/c/${slug}/ranks`}>{words.say("ranks.title")}</a>}
      </p>
      <CopyLink
        words={words}
        id="link"
        label={words.say(draft ? "studio.link.preview" : "studio.link")}
        hint={draft ? words.say("studio.link.preview.text") : undefined}
        link={draft ? preview : link}
      />
      {sight.miss ? <NearMissPart words={words} miss={sight.miss} /> : null}
      <div class="two">
        <section>
          <h2>{words.say("studio.next")}</h2>
          <NextSteps
            words={words}
            state={state}
            window={momentWindow(plan.moment, null)}
            moment={plan.moment}
            mails={sight.mails}
            nextPoll={sight.nextPoll}
            now={now}
          />
        </section>
        {edits ? (
          <section>
            <h2>{words.say("studio.life")}</h2>
            <Steps words={words} slug={slug} state={state} />
          </section>
        ) : null}
      </div>
      {draft ? (
        <Seeable
          words={words}
          rank={plan.goal.rank}
          now={now}
          start={momentWindow(plan.moment, null).start}
        />
      ) : (
        <>
          <Figures words={words} projection={projection} zone={zone} />
          <section>
            <h2>{words.say("studio.arrivals")}</h2>
            <ArrivalsPlot
              words={words}
              zone={zone}
              moment={momentWindow(plan.moment, null)}
              arrivals={sight.arrivals}
              step={sight.step * MINUTE}
            />
          </section>
          <section>
            <h2>{words.say("studio.tree")}</h2>
            <GenerationTable words={words} tally={projection.tally} />
          </section>
        </>
      )}
      <ChannelTable
        words={words}
        campaign={campaign}
        link={link}
        tally={projection.tally}
        channels={channels}
        edits={edits}
      />
      <OutboxState words={words} web={web} slug={slug} mails={sight.mails} delay={sight.delay} now={now} />
      <OrganiserList
        words={words}
        slug={slug}
        organisers={sight.organisers}
        me={{ id: sight.organiser.id, role: sight.role }}
      />
      <Trail words={words} slug={slug} changes={sight.changes} zone={zone} />
    </>
  );
}
