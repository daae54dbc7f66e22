import type { Pool } from "pg";
import { momentWindow, phaseOf } from "#campaign";
import type { Instant } from "#kernel";
import { commandCampaign, listCampaigns, type StoredCampaign } from "./campaigns.ts";
import { recount } from "./projection.ts";

const MOST_CAMPAIGNS = 10_000;
/** The clock changes no plan: the front door has nothing to judge. */
const NO_PLAN = () => ({ outcome: "clear" as const, rules: [] });

/**
 * Runs `work` when no other server is at the same named work, and holds the name until it is done.
 * False when another one has it. The hold ends with the connection, so a killed server blocks nobody.
 */
export async function underLease(pool: Pool, name: string, work: () => Promise<void>): Promise<boolean> {
  const client = await pool.connect();
  try {
    // A lock of the session, not of a transaction: the work may wait for a venue for minutes.
    const { rows } = await client.query<{ got: boolean }>(
      "select pg_try_advisory_lock(hashtext($1)) as got",
      [`flashcrowd/${name}`],
    );
    if (!rows[0]?.got) return false;
    try {
      await work();
    } finally {
      await client.query("select pg_advisory_unlock(hashtext($1))", [`flashcrowd/${name}`]);
    }
    return true;
  } finally {
    client.release();
  }
}

/** A server that follows another one: it answers and cannot keep anything. */
class OnlyReads extends Error {
  override name = "OnlyReads";
}

/** Resolves when the database answers and takes what is written; throws when it does not. */
export async function answers(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ reads: boolean }>(
    "select pg_is_in_recovery() or current_setting('default_transaction_read_only')::boolean as reads",
  );
  if (rows[0]!.reads) throw new OnlyReads("the database only answers questions");
}

/**
 * Starts the rush of open campaigns whose moment has come, and closes those whose moment is over.
 * Gives each campaign that changed, as it was after each change.
 */
export async function moveWithTheClock(pool: Pool, now: Instant): Promise<StoredCampaign[]> {
  const moved: StoredCampaign[] = [];
  const command = async (id: string, kind: "start-rush" | "close"): Promise<void> => {
    const outcome = await commandCampaign(pool, NO_PLAN, id, { kind }, null, now);
    if (outcome.ok) moved.push(outcome.value);
  };
  for (const { id, state, plan } of await listCampaigns(pool, ["open", "rush"], MOST_CAMPAIGNS)) {
    const phase = phaseOf(momentWindow(plan.moment, null), now);
    if (phase !== "before" && state === "open") await command(id, "start-rush");
    if (phase === "after") await command(id, "close");
  }
  return moved;
}

/** A campaign whose kept counts are not what its facts add up to: an alarm. */
export interface CountAlarm {
  readonly campaignId: string;
  readonly seq: number;
}

/** Folds every campaign from its first fact and compares with the kept counts. Nothing is mended here. */
export async function recountAll(pool: Pool): Promise<CountAlarm[]> {
  const { rows } = await pool.query<{ campaign_id: string; seq: number; same: string }>(
    "select campaign_id, seq, tally::text as same from projection order by campaign_id limit $1",
    [MOST_CAMPAIGNS],
  );
  const alarms: CountAlarm[] = [];
  for (const { campaign_id: campaignId, seq, same } of rows) {
    const counted = await recount(pool, campaignId, seq);
    const { rows: compared } = await pool.query<{ equal: boolean }>("select $1::jsonb = $2::jsonb as equal", [
      same,
      JSON.stringify(counted),
    ]);
    if (!compared[0]?.equal) alarms.push({ campaignId, seq });
  }
  return alarms;
}
