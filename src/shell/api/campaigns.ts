import { PLEDGING_STATES } from "#campaign";
import type { Proofs } from "../secrets/index.ts";
import { NUMBER, pageOf, readCursor, UUID } from "./cursor.ts";
import type { On } from "./index.ts";
import * as operations from "./operations.ts";
import { type ApiParts, publicCampaign, venueName } from "./parts.ts";
import { Problem } from "./problems.ts";
import { EventTypes } from "./schemas.ts";
import { showCampaign, showEvent, showRank, written } from "./show.ts";

const FEW = 20;

/** What everybody may read of the campaigns. */
export function campaignHandlers(on: On, parts: ApiParts & { readonly proofs: Proofs }): void {
  const { store, live, now, publicUrl } = parts;

  on(operations.listCampaigns, async ({ query: { state, limit = FEW, cursor } }) => {
    const after = readCursor(cursor, UUID);
    const all = live.campaigns().filter((campaign) => state === undefined || campaign.state === state);
    // A campaign that has left the state meanwhile still marks the place where the list goes on.
    const at = after === null ? null : live.campaigns().find(({ id }) => id === after)?.createdAt;
    const rest =
      after === null || at === undefined || at === null
        ? all
        : all.filter(({ id, createdAt }) => createdAt < at || (createdAt === at && id < after));
    const { data, next } = pageOf(rest, limit, ({ id }) => id);
    return {
      data: data.map((one) => showCampaign(one, live.counts(one.id), venueName(parts, one), publicUrl())),
      next,
    };
  });

  on(operations.getCampaign, async ({ params: { slug } }) => {
    const campaign = await publicCampaign(parts, slug);
    return showCampaign(campaign, live.counts(campaign.id), venueName(parts, campaign), publicUrl());
  });

  on(operations.getFigures, async ({ params: { slug }, words }) => {
    const { id, origin } = await publicCampaign(parts, slug);
    const { pledged, doors, confirmed, ...figures } = parts.figuresOf(words, live.counts(id));
    const counted = (name: "pledged" | "doors" | "confirmed", value: number) =>
      origin?.uncounted?.includes(name) ? null : value;
    return {
      ...figures,
      pledged: counted("pledged", pledged),
      doors: counted("doors", doors),
      confirmed: counted("confirmed", confirmed),
    };
  });

  on(operations.listRanks, async ({ params: { slug }, query: { limit = FEW, cursor } }) => {
    const { id } = await publicCampaign(parts, slug);
    const before = readCursor(cursor, NUMBER);
    const facts = await store.readingsBefore(id, before === null ? null : Number(before), limit + 1);
    const { data, next } = pageOf(facts, limit, ({ seq }) => String(seq));
    return { data: data.flatMap((fact) => showRank(fact) ?? []), next };
  });

  on(operations.listEvents, async ({ params: { slug }, query: { type, limit = FEW, cursor } }) => {
    const { id } = await publicCampaign(parts, slug);
    const kinds = type === undefined ? EventTypes.items.enum : [type];
    const events = await store.eventsBefore(id, kinds, readCursor(cursor, UUID), limit + 1);
    const { data, next } = pageOf(events, limit, (last) => last.id);
    return { data: data.map((event) => showEvent(event, slug)), next };
  });

  on(operations.getLedger, async ({ params: { slug } }) => {
    await publicCampaign(parts, slug);
    const log = await store.findLog(slug);
    if (!log) throw new Problem("not-found");
    const files = `${publicUrl()}/ledger/${slug}`;
    return {
      origin: log.origin,
      page: `${publicUrl()}/c/${slug}/ledger`,
      checkpoint: `${files}/checkpoint`,
      key: `${files}/key`,
      tiles: `${files}/tile/`,
      size: log.size,
      signedAt: written(log.signedAt),
    };
  });

  on(operations.getChallenge, async ({ params: { slug }, reply }) => {
    const { id, state, rehearsal } = await publicCampaign(parts, slug);
    if (!PLEDGING_STATES.includes(state)) throw new Problem("not-open");
    reply.header("cache-control", "no-store");
    return { ...(await parts.proofs.challenge(id, rehearsal, now())) } as never;
  });
}
