import type { FastifyInstance } from "fastify";
import type { VNode } from "preact";
import Type from "typebox";
import { tell } from "#campaign";
import type { CrowdReading, StoredCampaign } from "../store/index.ts";
import type { Words } from "../words/index.ts";
import { type Observed, ObservedPanel } from "./observed.tsx";
import { Slug } from "./public.tsx";
import { sendReport } from "./report-file.ts";
import { CampaignName } from "./told.tsx";
import { sendMissing, sendPage, type Web, wordsOf } from "./web.ts";

/** What kind of crowd a campaign's own people are, read by the same code as any other activity. */
export function crowdRoutes(app: FastifyInstance, web: Web): void {
  const params = Type.Object({ slug: Slug });

  app.get<{ Params: { slug: string } }>("/c/:slug/crowd", { schema: { params } }, async (request, reply) => {
    const campaign = await web.live.campaign(request.params.slug);
    if (!campaign) return sendMissing(web, request, reply);
    const words = wordsOf(request);
    const reading = await web.store.crowdReading(campaign.id);
    return sendPage(web, request, reply, {
      title: words.say("crowd.title"),
      rehearsal: campaign.rehearsal,
      body: <Crowd words={words} campaign={campaign} reading={reading} />,
    });
  });

  app.get<{ Params: { slug: string } }>(
    "/c/:slug/crowd/report",
    { schema: { params }, config: { rateLimit: { max: 60, timeWindow: 60_000 } } },
    async (request, reply) => {
      const campaign = await web.live.campaign(request.params.slug);
      const [reading, report] = campaign
        ? await Promise.all([web.store.crowdReading(campaign.id), web.store.crowdReport(campaign.id)])
        : [null, null];
      if (!reading || !report) return sendMissing(web, request, reply);
      return sendReport(request, reply.header("cache-control", "public, max-age=60"), report, reading.policy);
    },
  );
}

function Crowd(props: {
  readonly words: Words;
  readonly campaign: StoredCampaign;
  readonly reading: CrowdReading | null;
}): VNode {
  const { words, campaign, reading } = props;
  const { slug, plan } = campaign;
  const observed = reading?.summary as (Observed & { readonly of: "doors" | "pledges" }) | undefined;
  return (
    <article>
      <p>
        <a href={`/c/${slug}`}>
          <CampaignName words={words} plan={plan} />
        </a>
      </p>
      <p class="soft">{words.say("crowd.title")}</p>
      {reading === null || observed === undefined ? (
        <>
          <h1>{words.say("crowd.none")}</h1>
          <p>{words.say("crowd.none.text")}</p>
        </>
      ) : (
        <>
          <h1 lang="en" dir="ltr">
            {observed.evidence.sentence}
          </h1>
          <p>{words.say(`crowd.looked.${observed.of}`, { count: observed.rows })}</p>
          <p class="hint">
            {words.say("crowd.read-at", { time: words.time(reading.at, "UTC"), seq: reading.seq })}{" "}
            {words.say("crowd.not-claimed")}
          </p>
          <p>
            <a class="button" href={`/c/${slug}/crowd/report`}>
              {words.say("observe.open-report")}
            </a>
          </p>
          <ObservedPanel words={words} observed={observed} />
        </>
      )}
      <Declared words={words} campaign={campaign} />
    </article>
  );
}

/** What no event can show: the campaign says it openly, and where to check it. */
function Declared({ words, campaign }: { readonly words: Words; readonly campaign: StoredCampaign }): VNode {
  const { slug, plan } = campaign;
  const lines = [
    [words.say("public.organiser"), plan.disclosures.organiser],
    [words.say("public.ask"), tell(plan, words.language).ask],
    [words.say("public.benefits"), plan.disclosures.benefits],
    [words.say("public.pays"), plan.disclosures.pays],
    [words.say("public.money"), plan.disclosures.money],
  ];
  return (
    <section class="card">
      <h2>{words.say("crowd.declared")}</h2>
      <p>{words.say("crowd.declared.text")}</p>
      <dl>
        {lines.map(([term, said]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <bdi>{said}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <ul>
        <li>
          <a href={`/c/${slug}`}>{words.say("crowd.link.campaign")}</a>
        </li>
        <li>
          <a href={`/c/${slug}/report`}>{words.say("crowd.link.report")}</a>
        </li>
      </ul>
    </section>
  );
}
