import type { Pool } from "pg";
import { decideTeam, type Member, type Role, type TeamCommand, type TeamRefusal } from "#campaign";
import { accept, type Instant, type Result } from "#kernel";
import type { Organiser } from "./organisers.ts";
import { transaction } from "./transaction.ts";

/** An organiser with what they are in a campaign's team. */
export interface TeamMember extends Organiser {
  readonly role: Role;
}

/** What the organiser is in the campaign's team, or null. */
export async function roleOf(pool: Pool, organiserId: string, campaignId: string): Promise<Role | null> {
  const { rows } = await pool.query<{ role: Role }>(
    "select role from campaign_organiser where organiser_id = $1 and campaign_id = $2",
    [organiserId, campaignId],
  );
  return rows[0]?.role ?? null;
}

/** The organisers of a campaign, in the order they came, at most 50. */
export async function organisersOf(pool: Pool, campaignId: string): Promise<TeamMember[]> {
  const { rows } = await pool.query<TeamMember>(
    `select o.id, o.name, o.address as "sealedAddress", c.role from organiser o
     join campaign_organiser c on c.organiser_id = o.id where c.campaign_id = $1 order by c.added_at, o.id limit 50`,
    [campaignId],
  );
  return rows;
}

/** Takes somebody into the campaign's team; who is in it keeps the role they have. */
export async function addCampaignOrganiser(
  pool: Pool,
  campaignId: string,
  organiserId: string,
  role: Role,
): Promise<void> {
  await pool.query(
    "insert into campaign_organiser (campaign_id, organiser_id, role) values ($1, $2, $3) on conflict do nothing",
    [campaignId, organiserId, role],
  );
}

/**
 * Carries out a command on the team and notes it in the audit trail. Two owners who remove each other at the same
 * time do so one after the other, so that one stays. An invitation that still waits for who is removed is stopped.
 */
export async function changeTeam(
  pool: Pool,
  campaignId: string,
  by: string,
  command: TeamCommand,
  now: Instant,
): Promise<Result<readonly Member[], TeamRefusal>> {
  return transaction(pool, async (client) => {
    const { rows: team } = await client.query<Member & { name: string }>(
      `select c.organiser_id as id, c.role, o.name from campaign_organiser c join organiser o on o.id = c.organiser_id
       where c.campaign_id = $1 order by c.organiser_id for update of c`,
      [campaignId],
    );
    const decided = decideTeam(team, by, command);
    if (!decided.ok) return decided;
    for (const { id, role, name } of team) {
      const after = decided.value.find((one) => one.id === id)?.role ?? null;
      if (after === role) continue;
      if (after === null) {
        await client.query("delete from campaign_organiser where campaign_id = $1 and organiser_id = $2", [
          campaignId,
          id,
        ]);
        await client.query(
          `update mail set state = 'stopped' where campaign_id = $1 and organiser_id = $2
             and kind = 'invited-organiser' and state = 'waiting'`,
          [campaignId, id],
        );
      } else {
        await client.query(
          "update campaign_organiser set role = $3 where campaign_id = $1 and organiser_id = $2",
          [campaignId, id, after],
        );
      }
      await client.query(
        "insert into change (campaign_id, organiser_id, at, what, detail) values ($1, $2, $3, $4, $5)",
        [
          campaignId,
          by,
          new Date(now),
          after === null ? "organiser-removed" : "role-changed",
          JSON.stringify({ name, before: role, ...(after === null ? {} : { after }) }),
        ],
      );
    }
    return accept(decided.value);
  });
}
