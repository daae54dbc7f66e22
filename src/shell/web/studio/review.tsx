import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import Type, { type Static } from "typebox";
import type { ReviewDecision, ReviewedPledge, ReviewGroup } from "../../store/index.ts";
import { Slug } from "../public.tsx";
import { type Desk, openDesk } from "../session.ts";
import { sendPage, type Web, wordsOf } from "../web.ts";
import { FilterFields, filterInWords, filterQuery, readFilter } from "./review-filter.ts";
import { ReviewPage, type ShownGroup, type ShownPledge } from "./review-page.tsx";

const ON_A_PAGE = 100;
const Params = Type.Object({ slug: Slug });
const Query = Type.Object({
  ...FilterFields,
  after: Type.Optional(Type.String({ format: "uuid" })),
  said: Type.Optional(Type.Enum(["hold", "release"])),
  changed: Type.Optional(Type.Integer({ minimum: 0 })),
});
const Decision = Type.Object({
  ...FilterFields,
  decision: Type.Enum(["hold", "release"]),
  which: Type.Enum(["chosen", "all"]),
  pledge: Type.Optional(
    Type.Union([
      Type.String({ format: "uuid" }),
      Type.Array(Type.String({ format: "uuid" }), { maxItems: ON_A_PAGE }),
    ]),
  ),
  note: Type.String({ maxLength: 300 }),
  through: Type.Optional(Type.Enum(["", "network", "domain", "invitation"])),
});
type Typed = Static<typeof Decision>;

/** The second look: what is held and why, filters, and decisions on many pledges at once. */
export function reviewRoutes(app: FastifyInstance, web: Web): void {
  app.get<{ Params: { slug: string }; Querystring: Static<typeof Query> }>(
    "/studio/c/:slug/review",
    { schema: { params: Params, querystring: Query } },
    async (request, reply) => {
      const desk = await openDesk(web, request, reply, request.params.slug, "moderate");
      return desk ? sendReview(request, reply, desk, request.query, false) : reply;
    },
  );

  app.post<{ Params: { slug: string }; Body: Typed }>(
    "/studio/c/:slug/review",
    { schema: { params: Params, body: Decision } },
    async (request, reply) => {
      const desk = await openDesk(web, request, reply, request.params.slug, "moderate");
      if (!desk) return reply;
      const { campaign, organiser } = desk;
      const { decision: kind, which, pledge = [], note, through, ...typed } = request.body;
      if (note.trim() === "") return sendReview(request, reply, desk, typed, true);
      const filter = readFilter(web, campaign, typed);
      const decision: ReviewDecision = {
        kind,
        which: which === "all" ? "all" : [pledge].flat(),
        filter,
        through: throughOf(through, filter),
        detail: { name: filterInWords(wordsOf(request), typed), note: note.trim() },
      };
      const changed = await web.store.decideReview(campaign.id, organiser.id, decision, web.now());
      web.live.touch(campaign.id);
      const query = filterQuery({ ...typed, standing: undefined });
      return reply.redirect(
        `/studio/c/${campaign.slug}/review?${query ? `${query}&` : ""}said=${kind}&changed=${changed}`,
        303,
      );
    },
  );

  async function sendReview(
    request: FastifyRequest,
    reply: FastifyReply,
    { campaign }: Desk,
    query: Static<typeof Query>,
    noteMissing: boolean,
  ): Promise<FastifyReply> {
    const words = wordsOf(request);
    const { after = null, said, changed, ...typed } = query;
    const filter = readFilter(web, campaign, typed);
    const pledges = await web.store.reviewedPledges(campaign.id, filter, after, ON_A_PAGE);
    const projection = await web.live.refresh(campaign.id);
    return sendPage(web, request, reply, {
      title: words.say("review.title"),
      personal: true,
      wide: true,
      rehearsal: campaign.rehearsal,
      status: noteMissing ? 422 : 200,
      body: (
        <ReviewPage
          words={words}
          campaign={campaign}
          tally={projection.tally}
          typed={typed}
          filter={filter}
          groups={(await web.store.reviewGroups(campaign.id)).map(showGroup)}
          pledges={pledges.map(showPledge)}
          found={await web.store.countReviewed(campaign.id, filter)}
          next={pledges.length === ON_A_PAGE ? pledges.at(-1)!.id : null}
          said={said === undefined ? null : { kind: said, changed: changed ?? 0 }}
          noteMissing={noteMissing}
        />
      ),
    });
  }

  const domainOf = (sealed: Buffer): string => {
    const address = web.vault.open(sealed);
    return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  };

  function showGroup({ kind, key, sample, ...group }: ReviewGroup): ShownGroup {
    const hex = key.toString("hex");
    if (kind === "domain") {
      const domain = domainOf(sample);
      return { ...group, kind, name: domain, filter: { domain } };
    }
    if (kind === "series") return { ...group, kind, name: domainOf(sample), filter: { series: hex } };
    if (kind === "network") return { ...group, kind, name: hex.slice(0, 6), filter: { network: hex } };
    const under = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
    return { ...group, kind, name: under.slice(-6), filter: { under } };
  }

  /** No whole address is shown: the first letter, the length of a name, and the domain are enough to see a pattern. */
  function showPledge({ sealedAddress, networkKey, seriesKey, ...pledge }: ReviewedPledge): ShownPledge {
    const address = web.vault.open(sealedAddress);
    const at = address.lastIndexOf("@");
    return {
      ...pledge,
      masked: `${address.slice(0, 1)}${"•".repeat(Math.min(12, at - 1))}@`,
      domain: domainOf(sealedAddress),
      network: networkKey?.toString("hex") ?? null,
      series: seriesKey?.toString("hex") ?? null,
    };
  }
}

/** What later pledges must have in common to be let through; null when the filter does not say it. */
function throughOf(wanted: Typed["through"], filter: ReviewDecision["filter"]): ReviewDecision["through"] {
  if (wanted === "domain" && filter.domainKey) return { kind: "domain", key: filter.domainKey };
  if (wanted === "network" && filter.networkKey) return { kind: "network", key: filter.networkKey };
  if (wanted === "invitation" && filter.under) {
    return { kind: "invitation", key: Buffer.from(filter.under.replaceAll("-", ""), "hex") };
  }
  return null;
}
