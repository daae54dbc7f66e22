import type { Pool } from "pg";
import { uuidv7 } from "uuidv7";
import {
  type Campaign,
  type CampaignCommand,
  type CampaignRefusal,
  type CampaignState,
  decideCampaign,
  type Plan,
} from "#campaign";
import { type Instant, type Result, refuse } from "#kernel";
import type { FactBody, RulesCheck } from "#ledger";
import { appendFacts, holdCampaigns } from "./append.ts";
import { transaction } from "./transaction.ts";
import type { ShortUpdate } from "./updates.ts";

/** Where a rehearsal or an example comes from. Times are instants of the campaign's own (compressed) time. */
export interface CampaignOrigin {
  readonly title: string;
  readonly source: string;
  readonly licence: string;
  /** Stretches in which the real series has no reading: interpolated, and drawn as gaps. */
  readonly gaps: readonly { readonly from: Instant; readonly until: Instant }[];
  readonly note: string;
  /** Numbers that nobody counted at the time: shown as not counted, never as 0. */
  readonly uncounted?: readonly ("pledged" | "doors" | "confirmed")[];
}

/** A campaign as it is kept. */
export interface StoredCampaign extends Campaign {
  readonly id: string;
  readonly slug: string;
  readonly origin: CampaignOrigin | null;
  /** What its picture shows, and the hash in the picture's address; null without a picture. */
  readonly picture: { readonly alt: string; readonly tag: string } | null;
  /** The newest updates, as the campaign's page shows them. */
  readonly updates: readonly ShortUpdate[];
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** Grows with every change of the campaign itself: two copies with the same number are the same. */
  readonly version: number;
}

interface CampaignRow {
  readonly id: string;
  readonly slug: string;
  readonly state: CampaignState;
  readonly plan: Plan;
  readonly rehearsal: boolean;
  readonly origin: CampaignOrigin | null;
  readonly picture: StoredCampaign["picture"];
  readonly updates: readonly ShortUpdate[];
  readonly created_at: Instant;
  readonly updated_at: Instant;
  readonly version: number;
}

const COLUMNS =
  "id, slug, state, plan, rehearsal, origin, picture, updates, created_at, updated_at, coalesce(version, 0) as version";

function read(row: CampaignRow): StoredCampaign {
  const { created_at, updated_at, ...rest } = row;
  return { ...rest, createdAt: created_at, updatedAt: updated_at };
}

/** The campaign at this address, or null. */
export async function findCampaign(pool: Pool, slug: string): Promise<StoredCampaign | null> {
  const { rows } = await pool.query<CampaignRow>(`select ${COLUMNS} from campaign where slug = $1`, [slug]);
  return rows[0] ? read(rows[0]) : null;
}

/** The campaign with this id, or null. */
export async function findCampaignById(pool: Pool, id: string): Promise<StoredCampaign | null> {
  const { rows } = await pool.query<CampaignRow>(`select ${COLUMNS} from campaign where id = $1`, [id]);
  return rows[0] ? read(rows[0]) : null;
}

/** Campaigns in these states, newest first, at most `limit`. */
export async function listCampaigns(
  pool: Pool,
  states: readonly CampaignState[],
  limit: number,
): Promise<StoredCampaign[]> {
  const { rows } = await pool.query<CampaignRow>(
    `select ${COLUMNS} from campaign where state = any($1) order by created_at desc, id desc limit $2`,
    [states, limit],
  );
  return rows.map(read);
}

/** An organiser's campaigns, newest first, at most 200. */
export async function campaignsOf(pool: Pool, organiserId: string): Promise<StoredCampaign[]> {
  const { rows } = await pool.query<CampaignRow>(
    `select ${COLUMNS} from campaign where id in (select campaign_id from campaign_organiser where organiser_id = $1)
     order by created_at desc, id desc limit 200`,
    [organiserId],
  );
  return rows.map(read);
}

/** The campaigns with these ids. */
export async function campaignsWith(pool: Pool, ids: readonly string[]): Promise<StoredCampaign[]> {
  const { rows } = await pool.query<CampaignRow>(`select ${COLUMNS} from campaign where id = any($1)`, [ids]);
  return rows.map(read);
}

/** How often the plan of an open campaign has been changed: the version of what calendars hold. */
export async function planVersion(pool: Pool, campaignId: string): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    "select count(*)::int as n from fact where campaign_id = $1 and kind = 'plan-changed'",
    [campaignId],
  );
  return rows[0]!.n;
}

/** What a new campaign is made of. */
export interface NewCampaign {
  readonly slug: string;
  readonly plan: Plan;
  readonly rehearsal: boolean;
  readonly origin: CampaignOrigin | null;
}

/** Makes a draft. When the address is taken, a number is put behind it: the slug returned is the one used. */
export async function createCampaign(
  pool: Pool,
  fresh: NewCampaign,
  organiserId: string | null,
  now: Instant,
): Promise<StoredCampaign> {
  return transaction(pool, async (client) => {
    for (let attempt = 1; ; attempt++) {
      const slug = attempt === 1 ? fresh.slug : `${fresh.slug.slice(0, 74)}-${attempt}`;
      const { rows } = await client.query<CampaignRow>(
        `insert into campaign (id, slug, state, plan, rehearsal, origin, created_at, updated_at)
         values ($1, $2, 'draft', $3, $4, $5, $6, $6) on conflict (slug) do nothing returning ${COLUMNS}`,
        [
          uuidv7(),
          slug,
          JSON.stringify(fresh.plan),
          fresh.rehearsal,
          JSON.stringify(fresh.origin),
          new Date(now),
        ],
      );
      const row = rows[0];
      if (!row) continue;
      if (organiserId !== null) {
        await client.query("insert into campaign_organiser (campaign_id, organiser_id) values ($1, $2)", [
          row.id,
          organiserId,
        ]);
      }
      await client.query(
        "insert into change (campaign_id, organiser_id, at, what) values ($1, $2, $3, 'campaign-created')",
        [row.id, organiserId, new Date(now)],
      );
      return read(row);
    }
  });
}

/** What the front door says of a plan: clear may open; conditions wait for the organiser; refused may not be asked. */
export type FrontDoor = (plan: Plan) => RulesCheck & { readonly outcome: "refused" | "conditions" | "clear" };

/** The plan that a command would put before the public; null for one that changes no public plan. */
function publicPlan(before: StoredCampaign, command: CampaignCommand): Plan | null {
  const { state, plan, origin, rehearsal } = before;
  // An example retells what others asked long ago: it asks nobody for anything.
  if (command.kind === "open") return origin !== null && !rehearsal ? null : plan;
  return command.kind === "change-plan" && state !== "draft" ? command.plan : null;
}

/**
 * Carries out a command on a campaign: state, plan, facts and the audit trail change together or
 * not at all. A plan reaches the public only through the front door, and is logged with what the
 * rules say to it. `organiserId` null is the schedule.
 */
export async function commandCampaign(
  pool: Pool,
  frontDoor: FrontDoor,
  campaignId: string,
  command: CampaignCommand,
  organiserId: string | null,
  now: Instant,
): Promise<Result<StoredCampaign, CampaignRefusal>> {
  return transaction(pool, async (client) => {
    const held = await holdCampaigns(client, [campaignId]);
    const { rows } = await client.query<CampaignRow>(`select ${COLUMNS} from campaign where id = $1`, [
      campaignId,
    ]);
    const before = read(rows[0]!);
    const decided = decideCampaign(before, command, now);
    if (!decided.ok) return decided;
    const shown = publicPlan(before, command);
    const outcome = shown === null ? "clear" : frontDoor(shown).outcome;
    if (outcome !== "clear") return refuse({ code: "front-door", outcome });
    const { campaign, facts } = decided.value;
    const { rows: changed } = await client.query<{ version: number }>(
      "update campaign set state = $2, plan = $3, updated_at = $4 where id = $1 returning version",
      [campaignId, campaign.state, JSON.stringify(campaign.plan), new Date(now)],
    );
    await appendFacts(
      client,
      held,
      facts.map((body) => ({ campaignId, at: now, body: withRules(body, campaign.plan, frontDoor) })),
    );
    const detail = command.kind === "change-plan" ? planChanges(before.plan, campaign.plan) : {};
    if (command.kind !== "change-plan" || Object.keys(detail).length > 0) {
      await client.query(
        "insert into change (campaign_id, organiser_id, at, what, detail) values ($1, $2, $3, $4, $5)",
        [campaignId, organiserId, new Date(now), command.kind, JSON.stringify(detail)],
      );
    }
    return { ok: true, value: { ...before, ...campaign, updatedAt: now, version: changed[0]!.version } };
  });
}

function withRules(body: FactBody, plan: Plan, frontDoor: FrontDoor): FactBody {
  const statesPlan = body.kind === "campaign-opened" || body.kind === "plan-changed";
  return statesPlan ? { ...body, rules: frontDoor(plan) } : body;
}

/** The fields that differ, before and after, for the audit trail. */
function planChanges(before: Plan, after: Plan): Record<string, { before: unknown; after: unknown }> {
  const changes: Record<string, { before: unknown; after: unknown }> = {};
  for (const key of Object.keys({ ...before, ...after }) as (keyof Plan)[]) {
    if (JSON.stringify(before[key]) !== JSON.stringify(after[key])) {
      changes[key] = { before: before[key] ?? null, after: after[key] ?? null };
    }
  }
  return changes;
}

/** Records facts that are not an organiser's command on the plan: readings, stated figures, corrections. */
export async function recordFacts(
  pool: Pool,
  campaignId: string,
  facts: readonly FactBody[],
  now: Instant,
): Promise<void> {
  await transaction(pool, async (client) => {
    const held = await holdCampaigns(client, [campaignId]);
    await appendFacts(
      client,
      held,
      facts.map((body) => ({ campaignId, at: now, body })),
    );
  });
}
