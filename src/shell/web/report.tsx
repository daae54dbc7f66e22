import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import Type from "typebox";
import { PUBLIC_STATES } from "#campaign";
import { MINUTE } from "#kernel";
import {
  arrivalsTable,
  buildReport,
  csvText,
  figuresTable,
  type Report,
  ranksTable,
  reportJson,
  type Table,
} from "#report";
import type { SpreadNow } from "../numbers/index.ts";
import type { ReportSource, StoredCampaign } from "../store/index.ts";
import { within } from "./numbers/within.ts";
import { Slug } from "./public.tsx";
import { ReportPage } from "./report-page.tsx";
import { sendMissing, sendPage, type Web, wordsOf } from "./web.ts";

interface ReportRequest {
  readonly Params: { slug: string };
  readonly Querystring: { preview?: string };
}

const schema = {
  params: Type.Object({ slug: Slug }),
  querystring: Type.Object({ preview: Type.Optional(Type.String({ maxLength: 200 })) }),
};

/** The report does not wait longer than this for how it spread, in ms. */
const PATIENCE = 3000;
/** So many campaigns' readings are kept at once. */
const MOST_RECENT = 50;

/** A campaign that may be shown, with what its report is made from. */
interface Material {
  readonly campaign: StoredCampaign;
  readonly source: ReportSource;
}

/** The report of a campaign, as a page and as files. */
export function reportRoutes(app: FastifyInstance, web: Web): void {
  // Many read the same report at once: until a new fact comes, or a minute has gone, they share one reading.
  const recent = new Map<string, { readonly stamp: string; readonly source: Promise<ReportSource> }>();

  app.get<ReportRequest>("/c/:slug/report", { schema }, async (request, reply) => {
    const material = await materialFor(request, false);
    if (!material) return sendMissing(web, request, reply);
    const { campaign } = material;
    const words = wordsOf(request);
    const report = reportOn(material);
    const title = report.soFar ? "report.title.so-far" : "report.title";
    const { preview } = request.query;
    return sendPage(web, request, reply, {
      title: words.say(title, { name: campaign.plan.name }),
      rehearsal: campaign.rehearsal,
      hidden: campaign.state === "draft",
      personal: campaign.state === "draft",
      body: (
        <ReportPage
          words={words}
          report={report}
          spread={await spreadOf(campaign, report)}
          venue={web.venues.get(campaign.plan.venue)?.name ?? campaign.plan.venue}
          query={preview === undefined ? "" : `?preview=${encodeURIComponent(preview)}`}
        />
      ),
    });
  });

  /** How it spread; null where people were not counted, or when the figures take longer than a reader should wait. */
  async function spreadOf(campaign: StoredCampaign, report: Report): Promise<SpreadNow | null> {
    if (!report.numbers.pledged.value) return null;
    return within(PATIENCE, web.numbers.spread(campaign.id));
  }

  app.get<ReportRequest>("/c/:slug/report.json", { schema }, async (request, reply) => {
    const material = await materialFor(request, false);
    if (!material) return sendMissing(web, request, reply);
    return openToAll(reply, material)
      .header("content-type", "application/json; charset=utf-8")
      .send(reportJson(reportOn(material)));
  });

  const csvFile = (name: string, minutely: boolean, table: (material: Material) => Table): void => {
    app.get<ReportRequest>(`/c/:slug/${name}.csv`, { schema }, async (request, reply) => {
      const material = await materialFor(request, minutely);
      if (!material) return sendMissing(web, request, reply);
      return openToAll(reply, material)
        .header("content-type", "text/csv; charset=utf-8; header=present")
        .header("content-disposition", `attachment; filename="${material.campaign.slug}-${name}.csv"`)
        .send(csvText(table(material)));
    });
  };
  csvFile("arrivals", true, ({ source }) => arrivalsTable(source.arrivals));
  csvFile("ranks", false, ({ source }) => ranksTable(source.facts));
  csvFile("figures", false, (material) => figuresTable(reportOn(material)));

  /** The campaign with its counts up to date, or null when the asker may not see it. */
  async function materialFor(
    request: FastifyRequest<ReportRequest>,
    minutely: boolean,
  ): Promise<Material | null> {
    const campaign = await web.store.findCampaign(request.params.slug);
    if (!campaign) return null;
    const { preview } = request.query;
    const previewed =
      preview !== undefined && web.tickets.read("preview", preview, web.now()) === campaign.id;
    if (!previewed && !PUBLIC_STATES.includes(campaign.state)) return null;
    const { tally } = await web.live.refresh(campaign.id);
    if (minutely) return { campaign, source: await web.store.reportSource(campaign.id, true) };
    const stamp = `${tally.seq} ${Math.floor(web.now() / MINUTE)}`;
    const known = recent.get(campaign.id);
    if (known?.stamp === stamp) return { campaign, source: await known.source };
    const source = web.store.reportSource(campaign.id, false);
    if (recent.size >= MOST_RECENT) recent.clear();
    recent.set(campaign.id, { stamp, source });
    source.catch(() => recent.delete(campaign.id));
    return { campaign, source: await source };
  }
}

function reportOn({ campaign, source }: Material): Report {
  const { tally, at, arrivals, facts, channels } = source;
  return buildReport({ ...campaign, tally, talliedAt: at, arrivals, facts, channels });
}

/** Files of public campaigns may be used from anywhere; those of drafts are for who has the link. */
function openToAll(reply: FastifyReply, { campaign }: Material): FastifyReply {
  if (campaign.state === "draft") return reply.header("cache-control", "private, no-store");
  return reply
    .header("cache-control", "public, max-age=10")
    .header("access-control-allow-origin", "*")
    .header("cross-origin-resource-policy", "cross-origin");
}
