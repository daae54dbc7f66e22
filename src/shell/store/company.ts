import type { PoolClient } from "pg";
import type { HoldReason } from "#ledger";
import { COMPANY_BOUNDS, type Company, type Sighting, suspect } from "#pledge";

/** Zero when an organiser has let this through for good. */
const unless = (kind: string, key: string, count: string): string =>
  `case when exists (select 1 from let_through l where l.campaign_id = p.campaign_id and l.kind = '${kind}'
          and l.key = ${key}) then 0 else ${count} end`;

/** A count that stops at its bound, so that no crowd makes it slow. */
const counted = (where: string, bound: number): string =>
  `(select count(*)::int from (select 1 from person q where ${where} limit ${bound}) as bounded)`;

const NEARBY =
  "q.requested_at between p.requested_at - interval '10 minutes' and p.requested_at + interval '10 minutes'";

/**
 * Those counted with the same key, and those that this transaction counts: the pledges in question, which are the rows
 * that `p` runs through. Two sums, because the index holds only those who are counted already.
 */
const alike = (key: string, bound: number): string =>
  `case when p.${key} is null then 0 else ${counted(
    `q.campaign_id = p.campaign_id and q.${key} = p.${key} and q.state = 'verified'`,
    bound,
  )} + (count(*) filter (where p.state <> 'verified') over (partition by p.campaign_id, p.${key}))::int end`;

/** SQL for who else there is around the person `p`, by the fields of Company. $1 are the pledges in question. */
const COMPANY: Readonly<Record<keyof Company, string>> = {
  network: unless(
    "network",
    "p.network_key",
    counted(`q.network_key = p.network_key and q.rushed and ${NEARBY}`, COMPANY_BOUNDS.network),
  ),
  invitation: unless(
    "invitation",
    "uuid_send(p.inviter)",
    counted(`q.inviter = p.inviter and q.rushed and ${NEARBY}`, COMPANY_BOUNDS.invitation),
  ),
  invited: unless(
    "invitation",
    "uuid_send(p.inviter)",
    counted("q.inviter = p.inviter and (q.state = 'verified' or q.id = any($1))", COMPANY_BOUNDS.invited),
  ),
  domain: unless(
    "domain",
    "p.domain_key",
    `case when p.sighting ->> 'house' = 'little-known' then ${alike("domain_key", COMPANY_BOUNDS.domain)} else 0 end`,
  ),
  series: unless("domain", "p.domain_key", alike("series_key", COMPANY_BOUNDS.series)),
};

/** What the rules of suspicion say of these pledges, seen together; those who did not come by the form are left out. */
export async function suspicions(
  client: PoolClient,
  ids: readonly string[],
): Promise<Map<string, readonly HoldReason[]>> {
  if (ids.length === 0) return new Map();
  const columns = Object.entries(COMPANY).map(([name, sql]) => `${sql} as "${name}"`);
  const { rows } = await client.query<Company & { id: string; sighting: Sighting }>(
    `select * from (select p.id, p.sighting, ${columns.join(", ")} from person p where p.id = any($1)) as seen
     where sighting is not null`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, suspect(row.sighting, row)]));
}

/** How many are looked at again in one transaction; the next one goes on. */
const LOOKED_AT_AGAIN = 500;

/**
 * Counted pledges that stand in the company of these newly verified ones, by domain or pattern of
 * address: what was a family of three may have become a crowd. Those an organiser let through, and
 * those held already, are left out.
 */
export async function neighboursOf(client: PoolClient, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const near = (key: string) =>
    `select q.id from person q join person p on q.campaign_id = p.campaign_id and q.${key} = p.${key}
     where p.id = any($1) and q.state = 'verified' and q.held = '{}' and q.cleared_at is null
       and q.id <> all($1) and (p.sighting ->> 'house' <> 'provider' or p.series_key is not null)`;
  const { rows } = await client.query<{ id: string }>(
    `select id from (
       (${near("domain_key")} and p.sighting ->> 'house' = 'little-known' limit ${LOOKED_AT_AGAIN})
       union (${near("series_key")} limit ${LOOKED_AT_AGAIN})) as near limit ${LOOKED_AT_AGAIN}`,
    [ids],
  );
  return rows.map(({ id }) => id);
}
