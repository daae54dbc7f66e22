import type { FastifyInstance } from "fastify";
import { momentWindow } from "#campaign";
import type { StoredCampaign } from "../store/index.ts";
import { xml } from "./feed.ts";
import type { Web } from "./web.ts";

/** A sitemap may hold 50,000 addresses. */
const LISTED = 10_000;
/** What is of use to one person only, or to nobody without signing in. */
const NOT_FOR_ALL = ["/studio", "/me/", "/v/", "/u/", "/sign-in", "/answer/"];

/** What search engines ask for: what they may read, and what there is. Rehearsals are left out. */
export function crawlerRoutes(app: FastifyInstance, web: Web): void {
  app.get("/robots.txt", (_request, reply) =>
    reply
      .header("content-type", "text/plain; charset=utf-8")
      .header("cache-control", "public, max-age=3600")
      .send(
        [
          "User-agent: *",
          ...NOT_FOR_ALL.map((path) => `Disallow: ${path}`),
          "",
          `Sitemap: ${web.publicUrl()}/sitemap.xml`,
          "",
        ].join("\n"),
      ),
  );

  app.get("/sitemap.xml", (_request, reply) => {
    const address = web.publicUrl();
    const campaigns = web.live.campaigns().filter(({ rehearsal }) => !rehearsal);
    const urls = campaigns.slice(0, LISTED).flatMap(({ slug, updatedAt }) => {
      const page = `${address}/c/${slug}`;
      const changed = `<lastmod>${new Date(updatedAt).toISOString()}</lastmod>`;
      return [page, `${page}/report`].map((one) => `<url><loc>${xml(one)}</loc>${changed}</url>`);
    });
    return reply
      .header("content-type", "application/xml; charset=utf-8")
      .header("cache-control", "public, max-age=600")
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${[`<url><loc>${xml(address)}/</loc></url>`, ...urls].join("\n")}
</urlset>
`,
      );
  });
}

/** A campaign's moment as a schema.org Event, for whoever reads pages by program; null for what is no real event. */
export function schemaEvent(
  { slug, state, plan, rehearsal, origin }: StoredCampaign,
  venue: string,
  address: string,
): object | null {
  if (state === "draft" || rehearsal || origin !== null) return null;
  const { start, end } = momentWindow(plan.moment, null);
  const url = `${address}/c/${slug}`;
  const online = plan.askKind !== "attend";
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    name: plan.name,
    description: plan.ask,
    url,
    startDate: new Date(start).toISOString(),
    endDate: new Date(end).toISOString(),
    eventStatus: "https://schema.org/EventScheduled",
    eventAttendanceMode: `https://schema.org/${online ? "Online" : "Offline"}EventAttendanceMode`,
    location: online ? { "@type": "VirtualLocation", name: venue, url } : { "@type": "Place", name: venue },
    organizer: { "@type": "Organization", name: plan.disclosures.organiser },
    inLanguage: plan.languages,
    isAccessibleForFree: true,
  };
}
