import { momentWindow } from "#campaign";
import type { Instant } from "#kernel";
import type { Fact } from "#ledger";
import type { Delivery, Projection, StoredCampaign, StoredEvent, Webhook } from "../store/index.ts";

/** An instant as the API writes it. */
export function written(at: Instant): string {
  return new Date(at).toISOString();
}

/** What the API says of a campaign. */
export function showCampaign(
  { slug, state, rehearsal, plan, origin, createdAt }: StoredCampaign,
  { tally }: Projection,
  venue: string,
  address: string,
) {
  const { name, askKind, ask, story, item, moment, goal, disclosures, languages, asksCountry } = plan;
  const window = momentWindow(moment, null);
  const page = `${address}/c/${slug}`;
  return {
    slug,
    state,
    rehearsal,
    name,
    askKind,
    ask,
    story,
    venue,
    item,
    moment: {
      mode: moment.mode,
      zone: moment.zone,
      startsAt: written(window.start),
      endsAt: written(window.end),
    },
    goal,
    disclosures,
    languages,
    asksCountry,
    createdAt: written(createdAt),
    // Not counted is not zero.
    pledged: origin?.uncounted?.includes("pledged") ? null : tally.total.verified,
    links: {
      page,
      report: `${page}/report`,
      ledger: `${page}/ledger`,
      atom: `${page}/feed.atom`,
      rss: `${page}/feed.rss`,
    },
  };
}

/** A reading of a list; null for any other fact. */
export function showRank({ seq, at, body }: Fact) {
  if (body.kind !== "rank-read") return null;
  const { list, status, rank, listLength, volume, source, listedAt, hash, during } = body;
  return {
    seq,
    list,
    status,
    rank,
    listLength,
    volume,
    source,
    listedAt: listedAt === null ? null : written(listedAt),
    readAt: written(during?.until ?? at),
    hash,
  };
}

/** An event, the same in lists and webhooks. Instants in what it says are written as times. */
export function showEvent({ id, kind, at, body }: StoredEvent, slug: string) {
  const data = Object.entries(body).map(([name, value]) =>
    name.endsWith("At") && typeof value === "number" ? [name, written(value)] : [name, value],
  );
  return { id, type: kind, at: written(at), campaign: slug, data: Object.fromEntries(data) };
}

export function showWebhook({ id, url, events, createdAt, failingSince, disabledAt }: Webhook) {
  return {
    id,
    url,
    events: [...events],
    createdAt: written(createdAt),
    failingSince: failingSince === null ? null : written(failingSince),
    disabledAt: disabledAt === null ? null : written(disabledAt),
  };
}

export function showDelivery(delivery: Delivery) {
  const { id, eventId, kind, state, tries, status, failure, dueAt, deliveredAt } = delivery;
  return {
    id,
    event: eventId,
    type: kind,
    state,
    tries,
    status,
    failure,
    dueAt: written(dueAt),
    deliveredAt: deliveredAt === null ? null : written(deliveredAt),
  };
}
