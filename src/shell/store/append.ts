import type { PoolClient } from "pg";
import type { CampaignState } from "#campaign";
import type { Instant } from "#kernel";
import type { FactBody, LeafContext } from "#ledger";
import { arrayOf, jsonArray, timesArray } from "./arrays.ts";
import { appendLeaves, backFill } from "./leaves.ts";

/** A campaign held for writing: its facts and leaves get the next numbers, and nobody else can take them. */
export interface HeldCampaign {
  readonly id: string;
  readonly state: CampaignState;
  readonly of: LeafContext["of"];
  /** What pseudonyms in its log are made from. */
  readonly logSecret: Uint8Array;
  lastSeq: number;
  /** Leaves in its log. */
  logSize: number;
}

/** A fact waiting for its place in the order. */
export interface NewFact {
  readonly campaignId: string;
  readonly at: Instant;
  readonly body: FactBody;
}

/**
 * Locks the campaigns until the transaction ends, always in the same order so that writers never wait in a ring.
 * Rows that only refer to a campaign are let in meanwhile: a signature adds tiles, and must not queue behind a surge.
 */
export async function holdCampaigns(
  client: PoolClient,
  ids: readonly string[],
): Promise<Map<string, HeldCampaign>> {
  const { rows } = await client.query<HeldCampaign>(
    `select id, state, last_seq as "lastSeq", log_size as "logSize", log_secret as "logSecret",
            case when rehearsal then 'rehearsal' when origin is null or origin = 'null' then 'campaign' else 'example' end as of
     from campaign where id = any($1) order by id for no key update`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * Appends facts of held campaigns, and the leaves that they make to the campaigns' logs. Numbers are
 * given under the campaign's lock, so they become visible in order and without gaps. The people of
 * the facts must still be there: their rows give the pseudonyms.
 */
export async function appendFacts(
  client: PoolClient,
  held: Map<string, HeldCampaign>,
  facts: readonly NewFact[],
): Promise<void> {
  if (facts.length === 0) return;
  const touched = new Set<HeldCampaign>();
  for (const fact of facts) {
    const campaign = held.get(fact.campaignId);
    if (!campaign) throw new Error(`campaign ${fact.campaignId} is not held`);
    if (campaign.lastSeq > 0 && campaign.logSize === 0) await backFill(client, campaign, fact.at);
    touched.add(campaign);
  }
  const placed = facts.map(({ campaignId, at, body }) => {
    const campaign = held.get(campaignId)!;
    campaign.lastSeq += 1;
    return { campaign, seq: campaign.lastSeq, at, body };
  });
  const written = client.query(
    `insert into fact (campaign_id, seq, at, kind, body)
     select * from unnest($1::uuid[], $2::bigint[], $3::timestamptz[], $4::text[], $5::jsonb[])`,
    [
      arrayOf(placed.map((fact) => fact.campaign.id)),
      arrayOf(placed.map((fact) => fact.seq)),
      timesArray(placed.map((fact) => fact.at)),
      arrayOf(placed.map((fact) => fact.body.kind)),
      jsonArray(placed.map((fact) => fact.body)),
    ],
  );
  // Caught where it is awaited: leaves may fail first.
  written.catch(() => undefined);
  await appendLeaves(client, placed);
  const campaigns = [...touched];
  const moved = client.query(
    `update campaign set last_seq = moved.seq, log_size = moved.size
     from unnest($1::uuid[], $2::bigint[], $3::bigint[]) as moved (id, seq, size) where campaign.id = moved.id`,
    [
      campaigns.map(({ id }) => id),
      campaigns.map(({ lastSeq }) => lastSeq),
      campaigns.map(({ logSize }) => logSize),
    ],
  );
  await Promise.all([written, moved]);
}
