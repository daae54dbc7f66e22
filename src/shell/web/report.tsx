import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import Type from "typebox";
import { arrivalsTable, csvText, figuresTable, ranksTable, reportJson } from "#report";
import type { Words } from "../words/index.ts";
import { varyOf } from "./language.ts";
import { renderDocument } from "./layout.tsx";
import { type Pressed, press, Shelf, sendPressed } from "./press.ts";
import { Slug } from "./public.tsx";
import { ReportPage } from "./report-page.tsx";
import { openReadings, type Reading } from "./report-reading.ts";
import { nameFor } from "./told.tsx";
import { type Page, sendMissing, sendPage, type Web, wordsOf } from "./web.ts";

interface ReportRequest {
  readonly Params: { slug: string };
  readonly Querystring: { preview?: string };
}

const schema = {
  params: Type.Object({ slug: Slug }),
  querystring: Type.Object({ preview: Type.Optional(Type.String({ maxLength: 200 })) }),
};

/** A proxy in front may answer for this long without asking again. */
const FRESH = { page: "public, max-age=1", file: "public, max-age=10" };

/** One of the report's files. */
interface ReportFile {
  readonly name: string;
  readonly type: string;
  text(reading: Reading): string | Promise<string>;
}

const CSV = "text/csv; charset=utf-8; header=present";
const FILES: readonly ReportFile[] = [
  {
    name: "report.json",
    type: "application/json; charset=utf-8",
    text: ({ report }) => reportJson(report),
  },
  {
    name: "arrivals.csv",
    type: CSV,
    text: async (reading) => csvText(arrivalsTable((await reading.minutely()).arrivals)),
  },
  { name: "ranks.csv", type: CSV, text: ({ source }) => csvText(ranksTable(source.facts)) },
  { name: "figures.csv", type: CSV, text: ({ report }) => csvText(figuresTable(report)) },
];

/**
 * The report of a campaign, as a page and as files: pressed once for each change, and sent from memory. Drafts are
 * read from the database for who has the link, and kept by nobody.
 */
export function reportRoutes(app: FastifyInstance, web: Web): void {
  const readings = openReadings(web);
  const pages = new Shelf<Pressed>();
  const files = new Shelf<Promise<Pressed>>();

  app.get<ReportRequest>("/c/:slug/report", { schema }, async (request, reply) => {
    const words = wordsOf(request);
    const campaign = await web.live.campaign(request.params.slug);
    if (!campaign) {
      const draft = await previewed(request);
      if (!draft) return sendMissing(web, request, reply);
      const query = `?preview=${encodeURIComponent(request.query.preview ?? "")}`;
      return sendPage(web, request, reply, pageOf(words, draft, query));
    }
    const reading = await readings.of(campaign);
    const vary = varyOf(request);
    const page = pages.get(`${campaign.id} ${words.language} ${vary}`, [reading], () =>
      press(renderDocument(words, web.assets, pageOf(words, reading, "")), {
        vary,
        "content-type": "text/html; charset=utf-8",
        "content-language": words.language,
        "cache-control": FRESH.page,
      }),
    );
    return sendPressed(request, reply, page);
  });

  for (const file of FILES) {
    app.get<ReportRequest>(`/c/:slug/${file.name}`, { schema }, async (request, reply) => {
      const campaign = await web.live.campaign(request.params.slug);
      if (!campaign) return sendDraft(request, reply, file);
      const reading = await readings.of(campaign);
      const key = `${campaign.id} ${file.name}`;
      try {
        return sendPressed(request, reply, await files.get(key, [reading], () => pressFile(file, reading)));
      } catch (error) {
        files.forget(key);
        throw error;
      }
    });
  }

  /** Files of public campaigns may be used from anywhere. */
  async function pressFile(file: ReportFile, reading: Reading): Promise<Pressed> {
    return press(await file.text(reading), {
      vary: "accept-encoding",
      "content-type": file.type,
      "cache-control": FRESH.file,
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
      ...dispositionOf(file, reading),
    });
  }

  async function sendDraft(
    request: FastifyRequest<ReportRequest>,
    reply: FastifyReply,
    file: ReportFile,
  ): Promise<FastifyReply> {
    const draft = await previewed(request);
    if (!draft) return sendMissing(web, request, reply);
    return reply
      .headers({ ...dispositionOf(file, draft), "cache-control": "private, no-store" })
      .header("content-type", file.type)
      .send(await file.text(draft));
  }

  /** The draft that the link is for, or null. */
  async function previewed({ params, query }: FastifyRequest<ReportRequest>): Promise<Reading | null> {
    const id = query.preview === undefined ? null : web.tickets.read("preview", query.preview, web.now());
    const campaign = id === null ? null : await web.store.findCampaignById(id);
    return campaign?.slug === params.slug ? readings.fresh(campaign) : null;
  }

  function pageOf(words: Words, { campaign, report, spread }: Reading, query: string): Page {
    const isDraft = campaign.state === "draft";
    return {
      title: words.say(report.soFar ? "report.title.so-far" : "report.title", {
        name: nameFor(words, campaign.plan),
      }),
      rehearsal: campaign.rehearsal,
      hidden: isDraft,
      personal: isDraft,
      body: (
        <ReportPage
          {...{ words, report, spread, query }}
          venue={web.venues.get(campaign.plan.venue)?.name ?? campaign.plan.venue}
        />
      ),
    };
  }
}

function dispositionOf(file: ReportFile, { campaign }: Reading): Record<string, string> {
  return file.type === CSV
    ? { "content-disposition": `attachment; filename="${campaign.slug}-${file.name}"` }
    : {};
}
