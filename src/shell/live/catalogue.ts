import type { StoredCampaign } from "../store/index.ts";

/** The public campaigns in memory. A copy is never changed: a change brings another object. */
export interface Catalogue {
  /** The campaign at this address as far as it is known here, or null. */
  at(slug: string): StoredCampaign | null;
  /** The campaign with this id as far as it is known here, or null. */
  withId(id: string): StoredCampaign | null;
  /** All of them, newest first. */
  all(): readonly StoredCampaign[];
  /** Takes a campaign in, unless it is a draft or a newer version is known. */
  learn(campaign: StoredCampaign): void;
}

/** An empty catalogue. */
export function openCatalogue(): Catalogue {
  const byId = new Map<string, StoredCampaign>();
  const bySlug = new Map<string, StoredCampaign>();
  let sorted: readonly StoredCampaign[] | null = [];
  return {
    at: (slug) => bySlug.get(slug) ?? null,
    withId: (id) => byId.get(id) ?? null,
    all() {
      sorted ??= [...byId.values()].sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
      return sorted;
    },
    learn(campaign) {
      const known = byId.get(campaign.id);
      if (campaign.state === "draft" || (known && known.version >= campaign.version)) return;
      if (known) bySlug.delete(known.slug);
      byId.set(campaign.id, campaign);
      bySlug.set(campaign.slug, campaign);
      sorted = null;
    },
  };
}
