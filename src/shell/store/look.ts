import type { Pool } from "pg";
import { campaignsWith, type StoredCampaign } from "./campaigns.ts";

/** What a process has of one campaign: its version, and the number of the last fact that it counted. */
export interface KnownCampaign {
  readonly id: string;
  /** Null when only its counts are known. */
  readonly version: number | null;
  readonly seq: number;
}

/** What is new, whoever wrote it. */
export interface News {
  /** Campaigns past their draft that are not known in this version. */
  readonly changed: readonly StoredCampaign[];
  /** Ids of campaigns with facts beyond those counted. */
  readonly behind: readonly string[];
}

/** Looks what other processes have written since. A campaign that is not among the known is all new. */
export async function look(pool: Pool, known: readonly KnownCampaign[]): Promise<News> {
  const { rows } = await pool.query<{ id: string; changed: boolean; behind: boolean }>(
    `select * from (
       select c.id, c.state <> 'draft' and coalesce(c.version, 0) is distinct from k.version as changed,
              c.last_seq > coalesce(k.seq, 0) as behind
       from campaign c left join unnest($1::uuid[], $2::bigint[], $3::bigint[]) as k (id, version, seq) on k.id = c.id
     ) as news where changed or behind`,
    [known.map(({ id }) => id), known.map(({ version }) => version), known.map(({ seq }) => seq)],
  );
  const changed = rows.filter((row) => row.changed).map(({ id }) => id);
  return {
    changed: changed.length === 0 ? [] : await campaignsWith(pool, changed),
    behind: rows.filter((row) => row.behind).map(({ id }) => id),
  };
}
