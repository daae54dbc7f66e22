import { randomBytes } from "node:crypto";
import type { PoolClient } from "pg";
import { utf8 } from "#kernel";
import {
  type Fact,
  type FactBody,
  type Leaf,
  leafOf,
  leafText,
  minuteOf,
  type PledgeId,
  type Pseudonym,
  pseudonymOf,
} from "#ledger";
import type { HeldCampaign } from "./append.ts";

/** A leaf with its place in its campaign's log. */
interface PlacedLeaf {
  readonly campaignId: string;
  readonly index: number;
  readonly seq: number | null;
  readonly text: string;
}

const STEP = 10_000;

/**
 * Appends the leaves that facts make to the campaigns' logs, in the transaction that keeps the facts.
 * The campaigns are held, so places are given in order and without gaps; who is erased must still be there.
 */
export async function appendLeaves(
  client: PoolClient,
  facts: readonly (Fact & { readonly campaign: HeldCampaign })[],
): Promise<void> {
  const names = await pseudonyms(
    client,
    facts.map(({ campaign, body }) => ({ campaign, body })),
  );
  await insertLeaves(client, place(facts, names));
}

/** The leaves of these facts, each in the next place of its campaign's log. */
function place(
  facts: readonly (Fact & { readonly campaign: HeldCampaign })[],
  names: ReadonlyMap<PledgeId, Pseudonym>,
): PlacedLeaf[] {
  const leaves: PlacedLeaf[] = [];
  for (const { campaign, seq, at, body } of facts) {
    const who = "pledge" in body ? (names.get(body.pledge) ?? null) : null;
    const leaf = leafOf(body, at, { of: campaign.of, who });
    if (!leaf) continue;
    leaves.push({ campaignId: campaign.id, index: campaign.logSize, seq, text: leafText(leaf) });
    campaign.logSize += 1;
  }
  return leaves;
}

async function insertLeaves(client: PoolClient, leaves: readonly PlacedLeaf[]): Promise<void> {
  if (leaves.length === 0) return;
  await client.query(
    `insert into log_leaf (campaign_id, index, seq, text)
     select * from unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::text[])`,
    [
      leaves.map((leaf) => leaf.campaignId),
      leaves.map((leaf) => leaf.index),
      leaves.map((leaf) => leaf.seq),
      leaves.map((leaf) => leaf.text),
    ],
  );
}

/**
 * The names under which the people of these facts stand in the logs. Somebody who was erased before
 * the log began gets a name of this moment: the same one for all of their facts, and nobody's.
 */
async function pseudonyms(
  client: PoolClient,
  facts: readonly { readonly campaign: HeldCampaign; readonly body: FactBody }[],
  lost: Uint8Array = randomBytes(32),
): Promise<Map<PledgeId, Pseudonym>> {
  const wanted = new Map<PledgeId, HeldCampaign>();
  for (const { campaign, body } of facts) {
    if ("pledge" in body && body.kind !== "pledge-requested" && body.kind !== "door-opened") {
      wanted.set(body.pledge, campaign);
    }
  }
  if (wanted.size === 0) return new Map();
  const { rows } = await client.query<{ id: string; salt: Buffer; person_key: Buffer }>(
    "select id, salt, person_key from person where id = any($1)",
    [[...wanted.keys()]],
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    [...wanted].map(([pledge, { logSecret }]) => {
      const row = known.get(pledge);
      return [pledge, pseudonymOf(logSecret, row?.salt ?? lost, row?.person_key ?? utf8(pledge))];
    }),
  );
}

/**
 * Begins the log of a campaign that has facts from before there were logs: a leaf that says so, then
 * the leaves of all its facts. The campaign is held.
 */
export async function backFill(client: PoolClient, campaign: HeldCampaign, now: number): Promise<void> {
  const lost = randomBytes(32);
  campaign.logSize = 1;
  for (let seq = 0; seq < campaign.lastSeq; ) {
    const { rows } = await client.query<Fact>(
      "select seq, at, body from fact where campaign_id = $1 and seq > $2 order by seq limit $3",
      [campaign.id, seq, STEP],
    );
    const facts = rows.map((fact) => ({ ...fact, campaign }));
    await insertLeaves(client, place(facts, await pseudonyms(client, facts, lost)));
    seq = rows.at(-1)?.seq ?? campaign.lastSeq;
  }
  const begun: Leaf = { kind: "back-fill", minute: minuteOf(now), leaves: campaign.logSize - 1 };
  await insertLeaves(client, [{ campaignId: campaign.id, index: 0, seq: null, text: leafText(begun) }]);
  await client.query("update campaign set log_size = $2 where id = $1", [campaign.id, campaign.logSize]);
}
