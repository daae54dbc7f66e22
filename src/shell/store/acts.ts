import type { Pool, PoolClient } from "pg";
import type { Instant } from "#kernel";
import { decidePledge, type Pledge, type PledgeCommand, type PledgeRefusal } from "#pledge";
import { appendFacts, holdCampaigns, type NewFact } from "./append.ts";
import { addMails, type NewMail } from "./outbox.ts";
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
}

/** Keeps a group of acts in one transaction: each is decided in turn on what the one before it left. */
export async function commitActs(
  pool: Pool,
  acts: readonly PledgeAct[],
  now: Instant,
): Promise<ActOutcome[]> {
  return transaction(pool, async (client) => {
    const ids = [...new Set(acts.map((act) => act.pledgeId))];
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
              confirmed_at, amount_minor
       from person where id = any($1) order by id for update`,
      [ids],
    );
    const campaignOf = new Map(rows.map((row) => [row.id, row.campaign_id]));
    const pledges = new Map(rows.map((row) => [row.id, readPledge(row)]));
    const changed = new Set<string>();
    const facts: NewFact[] = [];
    const mails: NewMail[] = [];
    const outcomes = acts.map((act): ActOutcome => {
      const pledge = pledges.get(act.pledgeId);
      const campaign = held.get(campaignOf.get(act.pledgeId) ?? "");
      if (!pledge || !campaign) return { ok: false, refusal: "no-such-pledge" };
      const decided = decidePledge(pledge, campaign.state, act.command, now);
      if (!decided.ok) return decided;
      if (decided.value.pledge !== pledge) changed.add(pledge.id);
      pledges.set(pledge.id, decided.value.pledge);
      for (const body of decided.value.facts) {
        facts.push({ campaignId: campaign.id, at: now, body });
        const mail = mailAbout(body.kind, campaign.id, pledge.id, now);
        if (mail) mails.push(mail);
      }
      return { ok: true, pledge: decided.value.pledge };
    });
    await updatePeople(
      client,
      [...changed].map((id) => pledges.get(id)!),
    );
    await appendFacts(client, held, facts);
    await addMails(client, mails);
    return outcomes;
  });
}

/** The mail that follows a fact about a person, if one does. */
function mailAbout(kind: string, campaignId: string, personId: string, now: Instant): NewMail | null {
  const mail = { campaignId, personId, dueAt: now, expiresAt: now + 2 * 86_400_000 };
  if (kind === "pledge-verified") return { ...mail, kind: "welcome", onceKey: `welcome:${personId}` };
  if (kind === "pledge-withdrawn")
    return { ...mail, kind: "withdrawn", onceKey: `withdrawn:${personId}:${now}` };
  return null;
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
  };
}

async function updatePeople(client: PoolClient, pledges: readonly Pledge[]): Promise<void> {
  if (pledges.length === 0) return;
  const times = (read: (pledge: Pledge) => Instant | null) =>
    pledges.map((pledge) => {
      const at = read(pledge);
      return at === null ? null : new Date(at);
    });
  await client.query(
    `update person set state = p.state, verified_at = p.verified_at, withdrawn_at = p.withdrawn_at,
                       door_at = p.door_at, confirmed_at = p.confirmed_at, amount_minor = p.amount_minor
     from unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::timestamptz[], $5::timestamptz[],
                 $6::timestamptz[], $7::bigint[])
          as p (id, state, verified_at, withdrawn_at, door_at, confirmed_at, amount_minor)
     where person.id = p.id`,
    [
      pledges.map((pledge) => pledge.id),
      pledges.map((pledge) => pledge.state),
      times((pledge) => pledge.verifiedAt),
      times((pledge) => pledge.withdrawnAt),
      times((pledge) => pledge.doorAt),
      times((pledge) => pledge.confirmedAt),
      pledges.map((pledge) => pledge.amountMinor),
    ],
  );
}
