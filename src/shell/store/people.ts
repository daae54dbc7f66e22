import type { Pool } from "pg";
import type { Instant } from "#kernel";
import type { HoldReason } from "#ledger";
import type { Sighting } from "#pledge";
import { appendFacts, holdCampaigns } from "./append.ts";
import { NEIGHBOURS } from "./pledge-letters.ts";
import { transaction } from "./transaction.ts";

/** The supporter's own plan for the moment, in their words. */
export interface Intention {
  readonly when: string;
  readonly where: string;
  readonly device: string;
  readonly before: string;
}

/** A supporter as the personal page and the mails need it. The address stays sealed. */
export interface Person {
  readonly id: string;
  readonly campaignId: string;
  readonly sealedAddress: Buffer;
  readonly state: "pending" | "verified" | "withdrawn";
  readonly language: string;
  readonly zone: string;
  readonly country: string | null;
  readonly channel: string | null;
  readonly invited: boolean;
  readonly inviteCode: string;
  readonly generation: number;
  readonly intention: Intention | null;
  readonly reminders: boolean;
  readonly requestedAt: Instant;
  readonly verifiedAt: Instant | null;
  readonly withdrawnAt: Instant | null;
  readonly doorAt: Instant | null;
  readonly confirmedAt: Instant | null;
  readonly amountMinor: number | null;
  readonly mails: number;
  /** Why the pledge waits for a second look; empty when it does not. */
  readonly held: readonly HoldReason[];
  readonly heldAt: Instant | null;
  readonly sighting: Sighting | null;
  /** How many have verified at the same domain, this one included, up to ten. */
  readonly neighbours: number;
}

const COLUMNS = `id, campaign_id as "campaignId", address as "sealedAddress", state, language, zone, country, channel,
  inviter is not null as invited, invite_code as "inviteCode", generation, intention, reminders,
  requested_at as "requestedAt", verified_at as "verifiedAt", withdrawn_at as "withdrawnAt", door_at as "doorAt",
  confirmed_at as "confirmedAt", amount_minor as "amountMinor", mails, held, held_at as "heldAt", sighting, ${NEIGHBOURS} as neighbours`;

/** The supporter with this pledge id, or null. */
export async function findPerson(pool: Pool, id: string): Promise<Person | null> {
  const { rows } = await pool.query<Person>(`select ${COLUMNS} from person p where id = $1`, [id]);
  return rows[0] ?? null;
}

/** The supporter with this key in this campaign, or null. */
export async function findPersonByKey(pool: Pool, campaignId: string, key: Buffer): Promise<Person | null> {
  const { rows } = await pool.query<Person>(
    `select ${COLUMNS} from person p where campaign_id = $1 and person_key = $2`,
    [campaignId, key],
  );
  return rows[0] ?? null;
}

/** Counts a try of the six-digit code; false when the person has none left. */
export async function spendCodeTry(pool: Pool, id: string, most: number): Promise<boolean> {
  const { rowCount } = await pool.query(
    "update person set code_tries = code_tries + 1 where id = $1 and code_tries < $2",
    [id, most],
  );
  return rowCount === 1;
}

/** Whom a supporter brought: people who verified through the invitation, directly and further down. */
export async function broughtBy(
  pool: Pool,
  id: string,
): Promise<{ readonly direct: number; readonly all: number }> {
  const { rows } = await pool.query<{ direct: number; all: number }>(
    `with recursive below as (
       select id, state = 'verified' and held = '{}' as counts, 1 as depth from person where inviter = $1
       union all
       select p.id, p.state = 'verified' and p.held = '{}', b.depth + 1 from person p join below b on p.inviter = b.id where b.depth < 500
     )
     select count(*) filter (where depth = 1 and counts)::int as direct,
            count(*) filter (where counts)::int as "all" from (select * from below limit 100000) as bounded`,
    [id],
  );
  return rows[0] ?? { direct: 0, all: 0 };
}

/** Keeps the supporter's own plan. */
export async function saveIntention(pool: Pool, id: string, intention: Intention): Promise<void> {
  await pool.query("update person set intention = $2 where id = $1", [id, JSON.stringify(intention)]);
}

/** Keeps the zone as the supporter chose it. */
export async function saveZone(pool: Pool, id: string, zone: string): Promise<void> {
  await pool.query("update person set zone = $2 where id = $1", [id, zone]);
}

/** Keeps the language of the supporter's mails, as they chose it. */
export async function saveLanguage(pool: Pool, id: string, language: string): Promise<void> {
  await pool.query("update person set language = $2 where id = $1", [id, language]);
}

/** Turns reminders on or off: waiting ones are stopped, and wait again when they are wanted again. */
export async function setReminders(pool: Pool, id: string, wanted: boolean): Promise<void> {
  await transaction(pool, async (client) => {
    await client.query("update person set reminders = $2 where id = $1", [id, wanted]);
    await client.query(
      `update mail set state = $2 where person_id = $1 and state = $3 and kind in ('day-before', 'moment', 'did-you', 'message')`,
      wanted ? [id, "waiting", "stopped"] : [id, "stopped", "waiting"],
    );
  });
}

/**
 * Erases a supporter: the pledge is withdrawn if it counted, then the row with address, key and
 * plan goes, and with it every mail. What stays are facts about a random id. Those whom the
 * person brought stay where they are in the tree; their leaves stay in the log under a pseudonym that
 * belongs to nobody any more. False when there is no such person.
 */
export async function erasePerson(pool: Pool, id: string, now: Instant): Promise<boolean> {
  return transaction(pool, async (client) => {
    const place = await client.query<{ campaign_id: string }>(
      "select campaign_id from person where id = $1",
      [id],
    );
    const campaignId = place.rows[0]?.campaign_id;
    if (!campaignId) return false;
    const held = await holdCampaigns(client, [campaignId]);
    const { rows } = await client.query<{
      state: string;
      channel: string | null;
      inviter: string | null;
      generation: number;
      country: string | null;
      held: readonly HoldReason[];
    }>("select state, channel, inviter, generation, country, held from person where id = $1 for update", [
      id,
    ]);
    const gone = rows[0];
    if (!gone) return false;
    if (gone.state === "verified") {
      const { channel, inviter, generation, country, held: reasons } = gone;
      await appendFacts(client, held, [
        {
          campaignId,
          at: now,
          body: {
            kind: "pledge-withdrawn",
            pledge: id,
            channel,
            inviter,
            generation,
            country,
            ...(reasons.length > 0 ? { held: reasons } : {}),
          },
        },
      ]);
    }
    // Last, because the salt in the row makes the pseudonym of that last leaf: now nobody can make it again.
    await client.query("delete from person where id = $1", [id]);
    return true;
  });
}
