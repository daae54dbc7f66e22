import type { PoolClient } from "pg";
import type { CampaignState } from "#campaign";
import type { Instant } from "#kernel";
import type { FactBody } from "#ledger";
import { arrayOf, jsonArray, timesArray } from "./arrays.ts";

/** A campaign held for writing: its facts get the next numbers, and nobody else can take them. */
export interface HeldCampaign {
  readonly id: string;
  readonly state: CampaignState;
  lastSeq: number;
}

/** A fact waiting for its place in the order. */
export interface NewFact {
  readonly campaignId: string;
  readonly at: Instant;
  readonly body: FactBody;
}

/** Locks the campaigns until the transaction ends, always in the same order so that writers never wait in a ring. */
export async function holdCampaigns(
  client: PoolClient,
  ids: readonly string[],
): Promise<Map<string, HeldCampaign>> {
  const { rows } = await client.query<{ id: string; state: CampaignState; last_seq: number }>(
    "select id, state, last_seq from campaign where id = any($1) order by id for update",
    [[...new Set(ids)]],
  );
  return new Map(rows.map((row) => [row.id, { id: row.id, state: row.state, lastSeq: row.last_seq }]));
}

/**
 * Appends facts of held campaigns. Numbers are given under the campaign's lock, so they become
 * visible in order and without gaps.
 */
export async function appendFacts(
  client: PoolClient,
  held: Map<string, HeldCampaign>,
  facts: readonly NewFact[],
): Promise<void> {
  if (facts.length === 0) return;
  const numbers = facts.map((fact) => {
    const campaign = held.get(fact.campaignId);
    if (!campaign) throw new Error(`campaign ${fact.campaignId} is not held`);
    campaign.lastSeq += 1;
    return campaign.lastSeq;
  });
  const written = client.query(
    `insert into fact (campaign_id, seq, at, kind, body)
     select * from unnest($1::uuid[], $2::bigint[], $3::timestamptz[], $4::text[], $5::jsonb[])`,
    [
      arrayOf(facts.map((fact) => fact.campaignId)),
      arrayOf(numbers),
      timesArray(facts.map((fact) => fact.at)),
      arrayOf(facts.map((fact) => fact.body.kind)),
      jsonArray(facts.map((fact) => fact.body)),
    ],
  );
  const touched = [...new Set(facts.map((fact) => fact.campaignId))];
  const moved = client.query(
    `update campaign set last_seq = moved.seq
     from unnest($1::uuid[], $2::bigint[]) as moved (id, seq) where campaign.id = moved.id`,
    [touched, touched.map((id) => held.get(id)?.lastSeq)],
  );
  await Promise.all([written, moved]);
}
