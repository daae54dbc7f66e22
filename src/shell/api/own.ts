import { mayDo, type Right } from "#campaign";
import type { ApiKey, StoredCampaign, Webhook } from "../store/index.ts";
import { pageOf, readCursor, UUID } from "./cursor.ts";
import type { On } from "./index.ts";
import * as operations from "./operations.ts";
import { type ApiParts, venueName } from "./parts.ts";
import { Problem } from "./problems.ts";
import { showCampaign, showDelivery, showWebhook, written } from "./show.ts";

const FEW = 20;

/** The campaign at this address in which the key's organiser has this right; a Problem when there is none. */
export async function ownCampaign(
  { store }: ApiParts,
  key: ApiKey | null,
  slug: string,
  right: Right,
): Promise<StoredCampaign> {
  const campaign = await store.findCampaign(slug);
  const role = campaign && key ? await store.roleOf(key.organiserId, campaign.id) : null;
  if (!campaign || role === null || !mayDo(role, right)) throw new Problem("not-found");
  return campaign;
}

/** What an organiser's own software reads and keeps: drafts, aggregated figures, webhooks. */
export function ownHandlers(on: On, parts: ApiParts): void {
  const { store, live, vault, now, publicUrl } = parts;
  const show = async (campaign: StoredCampaign) =>
    showCampaign(campaign, await live.refresh(campaign.id), venueName(parts, campaign), publicUrl());

  on(operations.listOwnCampaigns, async ({ query: { limit = FEW, cursor }, key }) => {
    const after = readCursor(cursor, UUID);
    const all = await store.campaignsOf(key!.organiserId);
    const start = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1;
    const { data, next } = pageOf(all.slice(start), limit, ({ id }) => id);
    return { data: await Promise.all(data.map(show)), next };
  });

  on(operations.getOwnCampaign, async ({ params: { slug }, key }) =>
    show(await ownCampaign(parts, key, slug, "read")),
  );

  on(operations.getSupporters, async ({ params: { slug }, key }) => {
    const campaign = await ownCampaign(parts, key, slug, "read");
    const { tally, at } = await live.refresh(campaign.id);
    const names = new Map((await store.channelsOf(campaign.id)).map(({ code, name }) => [code, name]));
    return {
      seq: tally.seq,
      at: written(at),
      total: tally.total,
      channels: Object.entries(tally.byChannel).map(([code, counts]) => ({
        code,
        name: names.get(code) ?? null,
        counts,
      })),
      generations: Object.entries(tally.byGeneration).map(([generation, counts]) => ({
        generation: Number(generation),
        counts,
      })),
      countries: Object.entries(tally.byCountry).map(([country, { verified }]) => ({ country, verified })),
    };
  });

  async function ownWebhook(key: ApiKey | null, slug: string, id: string): Promise<Webhook> {
    const campaign = await ownCampaign(parts, key, slug, "edit");
    const webhook = await store.findWebhook(id);
    if (webhook?.campaignId !== campaign.id) throw new Problem("not-found");
    return webhook;
  }

  on(operations.listWebhooks, async ({ params: { slug }, key }) => {
    const { id } = await ownCampaign(parts, key, slug, "edit");
    return { data: (await store.webhooksOf(id)).map(showWebhook) };
  });

  on(operations.createWebhook, async ({ params: { slug }, body: { url, events }, key }) => {
    const campaign = await ownCampaign(parts, key, slug, "edit");
    const refused = parts.refusedAddress(url);
    if (refused !== null) throw new Problem("invalid", [{ field: "url", message: refused }]);
    const secret = parts.newWebhookSecret();
    const sealedSecret = vault.seal(secret);
    const at = now();
    const id = await store.addWebhook(campaign.id, key!.organiserId, { url, events, sealedSecret }, at);
    if (id === null) throw new Problem("too-many-kept");
    await store.noteChange(campaign.id, key!.organiserId, "webhook-added", { name: url }, at);
    return { webhook: showWebhook((await store.findWebhook(id))!), secret };
  });

  on(operations.deleteWebhook, async ({ params: { slug, id }, key }) => {
    const { url, campaignId } = await ownWebhook(key, slug, id);
    await store.removeWebhook(id);
    await store.noteChange(campaignId, key!.organiserId, "webhook-removed", { name: url }, now());
    return undefined;
  });

  on(operations.listDeliveries, async ({ params: { slug, id }, query: { limit = FEW, cursor }, key }) => {
    await ownWebhook(key, slug, id);
    const deliveries = await store.deliveriesOf(id, readCursor(cursor, UUID), limit + 1);
    const { data, next } = pageOf(deliveries, limit, ({ eventId }) => eventId);
    return { data: data.map(showDelivery), next };
  });

  on(operations.replayDelivery, async ({ params: { slug, id, delivery }, key }) => {
    await ownWebhook(key, slug, id);
    if (!(await store.replayDelivery(id, delivery, now()))) throw new Problem("not-found");
    return undefined;
  });
}
