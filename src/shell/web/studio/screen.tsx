import type { FastifyInstance } from "fastify";
import type { VNode } from "preact";
import Type from "typebox";
import { mainLanguage, momentWindow, phaseOf, tell } from "#campaign";
import { HOUR, type Instant, MINUTE } from "#kernel";
import { rankReadings } from "#report";
import type { Projection, StoredCampaign } from "../../store/index.ts";
import type { Words } from "../../words/index.ts";
import { Slug } from "../public.tsx";
import { openDesk } from "../session.ts";
import { Given } from "../told.tsx";
import { sendMissing, sendPage, type Web, wordsOf } from "../web.ts";

/** Seconds after which the screen is loaded anew where no script counts on. */
const ANEW = 15;

/** The rush on a big screen: a few figures, dark, to be read from across a room. Counts come by the stream of the public page. */
export function screenRoutes(app: FastifyInstance, web: Web): void {
  app.get<{ Params: { slug: string } }>(
    "/studio/c/:slug/screen",
    { schema: { params: Type.Object({ slug: Slug }) } },
    async (request, reply) => {
      const desk = await openDesk(web, request, reply, request.params.slug, "read");
      if (!desk) return reply;
      const { campaign } = desk;
      if (campaign.state === "draft") return sendMissing(web, request, reply);
      const words = wordsOf(request);
      const projection = await web.live.refresh(campaign.id);
      const { facts } = await web.store.reportSource(campaign.id, false);
      const latest = rankReadings(facts).filter(({ rank }) => rank !== null);
      return sendPage(web, request, reply, {
        title: words.say("screen.title", { name: campaign.plan.name }),
        personal: true,
        wide: true,
        bare: true,
        rehearsal: campaign.rehearsal,
        refresh: ANEW,
        scripts: ["live.ts"],
        body: <Screen {...{ words, campaign, projection }} rank={latest.at(-1) ?? null} now={web.now()} />,
      });
    },
  );
}

function Screen(props: {
  readonly words: Words;
  readonly campaign: StoredCampaign;
  readonly projection: Projection;
  readonly rank: ReturnType<typeof rankReadings>[number] | null;
  readonly now: Instant;
}): VNode {
  const { words, campaign, projection, rank, now } = props;
  const { plan, slug } = campaign;
  const { verified, doors, confirmed } = projection.tally.total;
  const window = momentWindow(plan.moment, null);
  const phase = phaseOf(window, now);
  const until = phase === "before" ? window.start : window.end;
  return (
    <article class="screen" data-live={`/c/${slug}`} data-anew>
      <h1>
        <Given text={tell(plan, words.language).name} lang={mainLanguage(plan)} />
      </h1>
      <p class="screen-count" data-figure="pledged">
        {words.number(verified)}
      </p>
      <p class="screen-of">
        {plan.goal.people === null
          ? words.say("screen.pledged")
          : words.say("screen.pledged.of", { goal: plan.goal.people })}
      </p>
      <dl class="screen-figures">
        <div>
          <dt>{words.say("screen.doors")}</dt>
          <dd data-figure="doors">{words.number(doors)}</dd>
        </div>
        <div>
          <dt>{words.say("screen.confirmed")}</dt>
          <dd data-figure="confirmed">{words.number(confirmed)}</dd>
        </div>
        <div>
          <dt>{words.say("screen.rank")}</dt>
          <dd>{rank === null ? words.say("screen.rank.none") : words.number(rank.rank!)}</dd>
        </div>
        {phase === "after" ? (
          <div>
            <dt>{words.say("screen.time")}</dt>
            <dd>{words.say("screen.over")}</dd>
          </div>
        ) : (
          <div>
            <dt>{words.say(phase === "before" ? "screen.begins" : "screen.left")}</dt>
            <dd>
              <span data-countdown={until}>
                {words.say("screen.span", {
                  hours: Math.floor((until - now) / HOUR),
                  minutes: Math.floor(((until - now) % HOUR) / MINUTE),
                })}
              </span>
            </dd>
          </div>
        )}
      </dl>
      <p class="soft">
        <span data-counted>{words.say("public.counted-at", { time: words.clock(projection.at) })}</span>
        {rank === null ? null : (
          <>
            {" · "}
            {words.say("screen.rank.read", {
              list: rank.list,
              time: words.time(rank.when.until, plan.moment.zone),
            })}
          </>
        )}
        {" · "}
        <a href={`/studio/c/${slug}`}>{words.say("studio.back")}</a>
      </p>
    </article>
  );
}
