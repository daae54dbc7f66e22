import type { FastifyInstance } from "fastify";
import Type from "typebox";
import type { EventKind } from "#report";
import type { StoredCampaign, StoredEvent } from "../store/index.ts";
import type { Words } from "../words/index.ts";
import { press, sendPressed } from "./press.ts";
import { Slug } from "./public.tsx";
import { sendMissing, type Web, wordsOf } from "./web.ts";

/** What a feed tells; readings of the ranking would drown the rest. */
const TOLD = [
  "campaign.opened",
  "count.milestone",
  "goal.reached",
  "moment.started",
  "campaign.closed",
  "campaign.reported",
  "correction.made",
] as const satisfies readonly EventKind[];
type Told = (typeof TOLD)[number];

const ENTRIES = 50;

/** A feed with what goes into both of its forms. */
interface Feed {
  readonly words: Words;
  readonly campaign: StoredCampaign;
  readonly page: string;
  readonly events: readonly StoredEvent[];
}

/** What happens in a campaign, for feed readers: Atom (RFC 4287) and RSS 2.0. */
export function feedRoutes(app: FastifyInstance, web: Web): void {
  const forms = [
    { name: "feed.atom", type: "application/atom+xml; charset=utf-8", write: atom },
    { name: "feed.rss", type: "application/rss+xml; charset=utf-8", write: rss },
  ];
  for (const { name, type, write } of forms) {
    app.get<{ Params: { slug: string } }>(
      `/c/:slug/${name}`,
      { schema: { params: Type.Object({ slug: Slug }) } },
      async (request, reply) => {
        const campaign = await web.live.campaign(request.params.slug);
        if (!campaign) return sendMissing(web, request, reply);
        const words = wordsOf(request);
        const events = await web.store.eventsBefore(campaign.id, TOLD, null, ENTRIES);
        const page = `${web.publicUrl()}/c/${campaign.slug}`;
        const feed = press(write({ words, campaign, page, events }), {
          "content-type": type,
          "content-language": words.language,
          "cache-control": "public, max-age=60",
        });
        return sendPressed(request, reply, feed);
      },
    );
  }
}

/** An event as a headline and a sentence. */
function tell(words: Words, { kind, body }: StoredEvent): { readonly title: string; readonly text: string } {
  const title = words.say(`event.kind.${kind as Told}`);
  switch (kind as Told) {
    case "count.milestone":
      return { title: words.say("feed.milestone", { count: Number(body.milestone) }), text: title };
    case "goal.reached":
      return { title: words.say("feed.goal", { count: Number(body.goal) }), text: title };
    case "moment.started":
    case "campaign.closed":
      return { title, text: words.say("public.count", { count: Number(body.count) }) };
    case "correction.made":
      return {
        title: words.say("feed.correction", { about: String(body.about) }),
        text: String(body.reason),
      };
    default:
      return { title, text: title };
  }
}

const iso = (at: number) => new Date(at).toISOString();

function atom({ words, campaign, page, events }: Feed): string {
  const { name, ask, disclosures } = campaign.plan;
  const entries = events.map((event) => {
    const { title, text } = tell(words, event);
    return `<entry><id>urn:uuid:${event.id}</id><title>${xml(title)}</title><updated>${iso(event.at)}</updated><link href="${xml(page)}"/><summary>${xml(text)}</summary></entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.language}"><id>urn:uuid:${campaign.id}</id><title>${xml(name)}</title><subtitle>${xml(ask)}</subtitle><author><name>${xml(disclosures.organiser)}</name></author><updated>${iso(events[0]?.at ?? campaign.updatedAt)}</updated><link href="${xml(page)}"/><link rel="self" type="application/atom+xml" href="${xml(page)}/feed.atom"/>
${entries.join("\n")}
</feed>
`;
}

function rss({ words, campaign, page, events }: Feed): string {
  const { name, ask } = campaign.plan;
  const items = events.map((event) => {
    const { title, text } = tell(words, event);
    return `<item><guid isPermaLink="false">urn:uuid:${event.id}</guid><title>${xml(title)}</title><pubDate>${new Date(event.at).toUTCString()}</pubDate><link>${xml(page)}</link><description>${xml(text)}</description></item>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${xml(name)}</title><link>${xml(page)}</link><description>${xml(ask)}</description><language>${words.language}</language><atom:link rel="self" type="application/rss+xml" href="${xml(page)}/feed.rss"/>
${items.join("\n")}
</channel></rss>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text for XML; characters that XML cannot hold are left out. */
export function xml(text: string): string {
  return text
    .replaceAll(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, "")
    .replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}
