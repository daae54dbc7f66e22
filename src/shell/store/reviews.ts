import type { Pool } from "pg";
import type { Instant } from "#kernel";
import type { HoldReason } from "#ledger";
import type { Sighting } from "#pledge";
import { keepActs } from "./acts.ts";
import { transaction } from "./transaction.ts";

/** Which verified pledges an organiser looks at. Every part that is given narrows it. */
export interface ReviewFilter {
  readonly standing: "held" | "counted" | "all";
  readonly reason?: HoldReason;
  readonly networkKey?: Buffer;
  readonly domainKey?: Buffer;
  readonly seriesKey?: Buffer;
  /** Everybody brought by this pledge, directly and further down. */
  readonly under?: string;
  /** Verified at or after this. */
  readonly from?: Instant;
  /** Verified before this. */
  readonly until?: Instant;
  /** Held or let through at exactly this instant: one decision. */
  readonly decidedAt?: Instant;
}

/** A pledge under review. The address stays sealed; the page shows its domain and the name's first letter. */
export interface ReviewedPledge {
  readonly id: string;
  readonly sealedAddress: Buffer;
  readonly held: readonly HoldReason[];
  readonly verifiedAt: Instant;
  readonly inviter: string | null;
  readonly networkKey: Buffer | null;
  readonly seriesKey: Buffer | null;
  readonly sighting: Sighting | null;
}

/** Held pledges that have something in common. */
export interface ReviewGroup {
  readonly kind: "domain" | "network" | "invitation" | "series";
  /** The keyed hash, or the inviter's id. */
  readonly key: Buffer;
  readonly held: number;
  readonly counted: number;
  readonly first: Instant;
  readonly last: Instant;
  /** One address of the group, sealed. */
  readonly sample: Buffer;
}

const SUBTREE_BOUND = 100_000;

/** SQL condition on `p` with its values, of which the first is the campaign. */
function condition(
  campaignId: string,
  filter: ReviewFilter,
): { readonly where: string; readonly values: unknown[] } {
  const values: unknown[] = [campaignId];
  const parts = ["p.campaign_id = $1", "p.state = 'verified'"];
  const add = (sql: (n: string) => string, value: unknown): void => {
    if (value === undefined) return;
    values.push(value);
    parts.push(sql(`$${values.length}`));
  };
  const time = (at: Instant | undefined) => (at === undefined ? undefined : new Date(at));
  if (filter.standing !== "all") parts.push(`p.held ${filter.standing === "held" ? "<>" : "="} '{}'`);
  add((n) => `${n} = any(p.held)`, filter.reason);
  add((n) => `p.network_key = ${n}`, filter.networkKey);
  add((n) => `p.domain_key = ${n}`, filter.domainKey);
  add((n) => `p.series_key = ${n}`, filter.seriesKey);
  add((n) => `p.verified_at >= ${n}`, time(filter.from));
  add((n) => `p.verified_at < ${n}`, time(filter.until));
  add((n) => `(p.held_at = ${n} or p.cleared_at = ${n})`, time(filter.decidedAt));
  add(
    (n) => `p.id in (with recursive below as (
       select id, 1 as depth from person where inviter = ${n}::uuid and campaign_id = $1
       union all
       select q.id, b.depth + 1 from person q join below b on q.inviter = b.id where b.depth < 500
     ) select id from below limit ${SUBTREE_BOUND})`,
    filter.under,
  );
  return { where: parts.join(" and "), values };
}

/** How many pledges the filter leaves. */
export async function countReviewed(pool: Pool, campaignId: string, filter: ReviewFilter): Promise<number> {
  const { where, values } = condition(campaignId, filter);
  const { rows } = await pool.query<{ n: number }>(
    `select count(*)::int as n from person p where ${where}`,
    values,
  );
  return rows[0]!.n;
}

/** Pledges under review after this id, oldest first, at most `limit`. */
export async function reviewedPledges(
  pool: Pool,
  campaignId: string,
  filter: ReviewFilter,
  after: string | null,
  limit: number,
): Promise<ReviewedPledge[]> {
  const { where, values } = condition(campaignId, filter);
  const { rows } = await pool.query<ReviewedPledge>(
    `select p.id, p.address as "sealedAddress", p.held, p.verified_at as "verifiedAt", p.inviter, p.sighting,
            p.network_key as "networkKey", p.series_key as "seriesKey"
     from person p where ${where} and ($${values.length + 1}::uuid is null or p.id > $${values.length + 1})
     order by p.id limit $${values.length + 2}`,
    [...values, after, limit],
  );
  return rows;
}

const GROUP_KEYS = [
  ["domain", "domain_key"],
  ["network", "network_key"],
  ["invitation", "uuid_send(inviter)"],
  ["series", "series_key"],
] as const;

/** What the held pledges have in common: for each kind the ten largest groups of at least two. */
export async function reviewGroups(pool: Pool, campaignId: string): Promise<ReviewGroup[]> {
  const selects = GROUP_KEYS.map(
    ([
      kind,
      key,
    ]) => `(select '${kind}' as kind, ${key} as key, count(*) filter (where held <> '{}')::int as held,
       count(*) filter (where held = '{}')::int as counted, min(verified_at) as first, max(verified_at) as last,
       (array_agg(address))[1] as sample
     from person where campaign_id = $1 and state = 'verified' and ${key} is not null
     group by 2 having count(*) filter (where held <> '{}') > 1 order by 3 desc, 2 limit 10)`,
  );
  const { rows } = await pool.query<ReviewGroup>(selects.join(" union all "), [campaignId]);
  return rows;
}

/** What an organiser decides about many pledges at once. */
export interface ReviewDecision {
  readonly kind: "hold" | "release";
  /** These pledges, or all that the filter leaves. */
  readonly which: readonly string[] | "all";
  readonly filter: ReviewFilter;
  /** Let later pledges through that have this in common. */
  readonly through: { readonly kind: "network" | "domain" | "invitation"; readonly key: Buffer } | null;
  /** For the audit trail: the filter in words, without anything personal, and the organiser's reason. */
  readonly detail: Readonly<Record<string, string>>;
}

const STEP = 500;

/**
 * Carries out a decision in steps, each whole by itself, and notes it in the audit trail. Every
 * pledge's person is told by mail. Gives how many pledges it changed; doing it again changes none.
 */
export async function decideReview(
  pool: Pool,
  campaignId: string,
  organiserId: string,
  decision: ReviewDecision,
  now: Instant,
): Promise<number> {
  const { kind, which, filter, through, detail } = decision;
  if (through && kind === "release") {
    await pool.query(
      `insert into let_through (campaign_id, kind, key, organiser_id, at) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [campaignId, through.kind, through.key, organiserId, new Date(now)],
    );
  }
  if (through && kind === "hold") {
    await pool.query("delete from let_through where campaign_id = $1 and kind = $2 and key = $3", [
      campaignId,
      through.kind,
      through.key,
    ]);
  }
  let changed = 0;
  let after: string | null = null;
  for (let at = 0; ; at += STEP) {
    const ids: string[] =
      which === "all"
        ? (await reviewedPledges(pool, campaignId, filter, after, STEP)).map(({ id }) => id)
        : await ownPledges(pool, campaignId, which.slice(at, at + STEP));
    if (ids.length > 0) changed += await decideStep(pool, ids, kind, now);
    after = ids.at(-1) ?? null;
    if (which === "all" ? ids.length < STEP : at + STEP >= which.length) break;
  }
  await pool.query(
    "insert into change (campaign_id, organiser_id, at, what, detail) values ($1, $2, $3, $4, $5)",
    [
      campaignId,
      organiserId,
      new Date(now),
      kind === "hold" ? "pledges-held" : "pledges-released",
      JSON.stringify({ ...detail, pledges: changed, decidedAt: now }),
    ],
  );
  return changed;
}

/** Those of the ids that are pledges of the campaign. */
async function ownPledges(pool: Pool, campaignId: string, ids: readonly string[]): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    "select id from person where campaign_id = $1 and id = any($2)",
    [campaignId, ids],
  );
  return rows.map(({ id }) => id);
}

function decideStep(
  pool: Pool,
  ids: readonly string[],
  kind: "hold" | "release",
  now: Instant,
): Promise<number> {
  return transaction(pool, async (client) => {
    const { rows: before } = await client.query<{ id: string; isHeld: boolean }>(
      `select id, held <> '{}' as "isHeld" from person where id = any($1)`,
      [ids],
    );
    const wasHeld = new Map(before.map(({ id, isHeld }) => [id, isHeld]));
    const outcomes = await keepActs(
      client,
      ids.map((pledgeId) => ({
        pledgeId,
        command:
          kind === "hold"
            ? { kind, reasons: ["organiser" as const], by: "organiser" as const }
            : { kind, by: "organiser" as const },
      })),
      now,
    );
    return outcomes.filter(
      (outcome) => outcome.ok && wasHeld.get(outcome.pledge.id) !== outcome.pledge.held.length > 0,
    ).length;
  });
}
