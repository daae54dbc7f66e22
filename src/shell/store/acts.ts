import type { Pool, PoolClient } from "pg";
import type { Instant } from "#kernel";
import type { HoldReason } from "#ledger";
import { decidePledge, type Pledge, type PledgeCommand, type PledgeRefusal } from "#pledge";
import { appendFacts, type HeldCampaign, holdCampaigns, type NewFact } from "./append.ts";
import { neighboursOf, suspicions } from "./company.ts";
import { writeLetters } from "./pledge-letters.ts";
import { transaction } from "./transaction.ts";

/** One thing a supporter does with a pledge that exists. */
export interface PledgeAct {
  readonly pledgeId: string;
  readonly command: PledgeCommand;
}

/** What became of it: the pledge as it stands now, a named refusal, or no such pledge. */
export type ActOutcome =
  | { readonly ok: true; readonly pledge: Pledge }
  | { readonly ok: false; readonly refusal: PledgeRefusal | "no-such-pledge" };

interface PersonRow {
  readonly id: string;
  readonly campaign_id: string;
  readonly state: Pledge["state"];
  readonly channel: string | null;
  readonly inviter: string | null;
  readonly generation: number;
  readonly country: string | null;
  readonly verified_at: Instant | null;
  readonly withdrawn_at: Instant | null;
  readonly door_at: Instant | null;
  readonly confirmed_at: Instant | null;
  readonly amount_minor: number | null;
  readonly held: readonly HoldReason[];
  readonly cleared_at: Instant | null;
}

/** Keeps a group of acts in one transaction: each is decided in turn on what the one before it left. */
export function commitActs(pool: Pool, acts: readonly PledgeAct[], now: Instant): Promise<ActOutcome[]> {
  return transaction(pool, (client) => keepActs(client, acts, now));
}

/**
 * The same inside a transaction that does more. What is verified is held against the rules of
 * suspicion, and so are the counted pledges in whose company it comes.
 */
export async function keepActs(
  client: PoolClient,
  acts: readonly PledgeAct[],
  now: Instant,
): Promise<ActOutcome[]> {
  const table = await openTable(
    client,
    acts.map((act) => act.pledgeId),
    now,
  );
  const verifying = [
    ...new Set(acts.filter(({ command }) => command.kind === "verify").map((act) => act.pledgeId)),
  ];
  const suspicion = await suspicions(client, verifying);
  const outcomes = acts.map(({ pledgeId, command }) =>
    table.decide(
      pledgeId,
      command.kind === "verify" ? { ...command, suspicion: suspicion.get(pledgeId) ?? [] } : command,
    ),
  );
  await table.keep();
  await lookAgain(client, verifying, now);
  return outcomes;
}

/** Holds the counted neighbours of newly verified pledges when together they have become suspicious. */
async function lookAgain(client: PoolClient, verified: readonly string[], now: Instant): Promise<void> {
  const neighbours = await neighboursOf(client, verified);
  const suspicion = [...(await suspicions(client, neighbours))].filter(([, reasons]) => reasons.length > 0);
  if (suspicion.length === 0) return;
  const table = await openTable(
    client,
    suspicion.map(([id]) => id),
    now,
  );
  for (const [id, reasons] of suspicion) table.decide(id, { kind: "hold", reasons, by: "rule" });
  await table.keep();
}

/** Some pledges, locked with their campaigns, to be decided on one after another and then kept together. */
interface Table {
  decide(pledgeId: string, command: PledgeCommand): ActOutcome;
  keep(): Promise<void>;
}

async function openTable(client: PoolClient, pledgeIds: readonly string[], now: Instant): Promise<Table> {
  const ids = [...new Set(pledgeIds)];
  const { rows: places } = await client.query<{ campaign_id: string }>(
    "select distinct campaign_id from person where id = any($1)",
    [ids],
  );
  const held = await holdCampaigns(
    client,
    places.map((place) => place.campaign_id),
  );
  const { rows } = await client.query<PersonRow>(
    `select id, campaign_id, state, channel, inviter, generation, country, verified_at, withdrawn_at, door_at,
            confirmed_at, amount_minor, held, cleared_at
     from person where id = any($1) order by id for update`,
    [ids],
  );
  const campaignOf = new Map(rows.map((row) => [row.id, row.campaign_id]));
  const pledges = new Map(rows.map((row) => [row.id, readPledge(row)]));
  const changed = new Set<string>();
  const facts: NewFact[] = [];
  return {
    decide(pledgeId, command) {
      const pledge = pledges.get(pledgeId);
      const campaign: HeldCampaign | undefined = held.get(campaignOf.get(pledgeId) ?? "");
      if (!pledge || !campaign) return { ok: false, refusal: "no-such-pledge" };
      const decided = decidePledge(pledge, campaign.state, command, now);
      if (!decided.ok) return decided;
      if (decided.value.pledge !== pledge) changed.add(pledge.id);
      pledges.set(pledge.id, decided.value.pledge);
      facts.push(...decided.value.facts.map((body) => ({ campaignId: campaign.id, at: now, body })));
      return { ok: true, pledge: decided.value.pledge };
    },
    async keep() {
      await updatePeople(
        client,
        [...changed].map((id) => pledges.get(id)!),
        now,
      );
      await appendFacts(client, held, facts);
      await writeLetters(client, facts);
    },
  };
}

function readPledge(row: PersonRow): Pledge {
  return {
    id: row.id,
    state: row.state,
    channel: row.channel,
    inviter: row.inviter,
    generation: row.generation,
    country: row.country,
    verifiedAt: row.verified_at,
    withdrawnAt: row.withdrawn_at,
    doorAt: row.door_at,
    confirmedAt: row.confirmed_at,
    amountMinor: row.amount_minor,
    held: row.held,
    clearedAt: row.cleared_at,
  };
}

async function updatePeople(client: PoolClient, pledges: readonly Pledge[], now: Instant): Promise<void> {
  if (pledges.length === 0) return;
  const times = (read: (pledge: Pledge) => Instant | null) =>
    pledges.map((pledge) => {
      const at = read(pledge);
      return at === null ? null : new Date(at);
    });
  await client.query(
    `update person set state = p.state, verified_at = p.verified_at, withdrawn_at = p.withdrawn_at,
                       door_at = p.door_at, confirmed_at = p.confirmed_at, amount_minor = p.amount_minor,
                       held = string_to_array(p.held, ' '), cleared_at = p.cleared_at,
                       held_at = case when p.held <> '' then coalesce(person.held_at, $10) end
     from unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::timestamptz[], $5::timestamptz[],
                 $6::timestamptz[], $7::bigint[], $8::text[], $9::timestamptz[])
          as p (id, state, verified_at, withdrawn_at, door_at, confirmed_at, amount_minor, held, cleared_at)
     where person.id = p.id`,
    [
      pledges.map((pledge) => pledge.id),
      pledges.map((pledge) => pledge.state),
      times((pledge) => pledge.verifiedAt),
      times((pledge) => pledge.withdrawnAt),
      times((pledge) => pledge.doorAt),
      times((pledge) => pledge.confirmedAt),
      pledges.map((pledge) => pledge.amountMinor),
      // Arrays of different lengths do not fit into one array of PostgreSQL: each list goes as text.
      pledges.map((pledge) => pledge.held.join(" ")),
      times((pledge) => pledge.clearedAt),
      new Date(now),
    ],
  );
}
