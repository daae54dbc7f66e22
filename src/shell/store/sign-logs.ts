import type { Pool, PoolClient } from "pg";
import type { Instant } from "#kernel";
import { utf8 } from "#kernel";
import {
  edgeTiles,
  emptyFigures,
  type Figures,
  foldFact,
  growTiles,
  hashesIn,
  leafHash,
  type NoteSigner,
  rangeHash,
  signCheckpoint,
  type TileBytes,
} from "#ledger";
import { holdCampaigns } from "./append.ts";
import { backFill } from "./leaves.ts";
import { factsAfter } from "./projection.ts";
import { transaction } from "./transaction.ts";

/** Names the logs and signs them. */
export interface LogSigner {
  /** The name of a log that begins: its address without "https://". A log keeps the name that it began with. */
  origin(slug: string): string;
  signer(campaignId: string, origin: string): NoteSigner;
}

/** Leaves that one signature adds at most; more are signed in several steps. */
const LARGEST_STEP = 10_000;

/**
 * Signs every log that has grown since it was last signed, and begins the logs of campaigns from
 * before there were logs. Several servers may do so at once. Gives how many signatures were made.
 */
export async function signLogs(pool: Pool, keeper: LogSigner, now: Instant): Promise<number> {
  const { rows } = await pool.query<{ id: string; slug: string; begun: boolean }>(
    `select c.id, c.slug, c.log_size > 0 as begun from campaign c left join log l on l.campaign_id = c.id
     where c.log_size > coalesce(l.size, 0) or (c.log_size = 0 and c.last_seq > 0)`,
  );
  let signed = 0;
  for (const { id, slug, begun } of rows) {
    if (!begun) await transaction(pool, (client) => beginLog(client, id, now));
    for (;;) {
      const left = await transaction(pool, (client) => signStep(client, keeper, { id, slug }, now));
      signed += 1;
      if (left === 0) break;
    }
  }
  return signed;
}

async function beginLog(client: PoolClient, campaignId: string, now: Instant): Promise<void> {
  const campaign = (await holdCampaigns(client, [campaignId])).get(campaignId);
  if (campaign && campaign.logSize === 0 && campaign.lastSeq > 0) await backFill(client, campaign, now);
}

interface LogRow {
  readonly origin: string;
  readonly size: number;
  readonly seq: number;
  readonly figures: Figures;
}

/**
 * Adds leaves to the tree of one log and signs it. Tree, figures and signature are kept together or not
 * at all, so whatever was ever shown is what the next signature goes on from. Gives how many leaves are left.
 */
async function signStep(
  client: PoolClient,
  keeper: LogSigner,
  campaign: { readonly id: string; readonly slug: string },
  now: Instant,
): Promise<number> {
  const { id } = campaign;
  // Asked for at once, statements travel together: in a surge it is the waiting for answers that makes a signature late.
  const [, { rows: kept }, { rows: leaves }] = await Promise.all([
    // One signs a log at a time; those who append to it are not held up.
    client.query("select pg_advisory_xact_lock(hashtextextended('flashcrowd/log/' || $1, 0))", [id]),
    client.query<LogRow>("select origin, size, seq, figures from log where campaign_id = $1", [id]),
    client.query<{ index: number; seq: number | null; text: string }>(
      `select index, seq, text from log_leaf where campaign_id = $1
         and index >= coalesce((select size from log where campaign_id = $1), 0) order by index limit $2`,
      [id, LARGEST_STEP],
    ),
  ]);
  const log = kept[0] ?? { origin: keeper.origin(campaign.slug), size: 0, seq: 0, figures: emptyFigures() };
  if (leaves.length === 0) return 0;
  const gap = leaves.findIndex(({ index }, i) => index !== log.size + i);
  if (gap !== -1) throw new Error(`the log of campaign ${id} has no leaf ${log.size + gap}`);

  const size = log.size + leaves.length;
  const seq = leaves.findLast((leaf) => leaf.seq !== null)?.seq ?? log.seq;
  const [tiles] = await Promise.all([
    edgeOf(client, id, log.size),
    addFacts(client, id, log.figures, log.seq, seq),
  ]);
  const read = (level: number, index: number): Uint8Array => tiles.get(`${level}/${index}`)!;
  const changed = growTiles(
    log.size,
    read,
    leaves.map(({ text }) => leafHash(utf8(text))),
  );
  for (const { level, index, bytes } of changed) tiles.set(`${level}/${index}`, bytes);
  const root = rangeHash(hashesIn(read), 0, size);
  const checkpoint = signCheckpoint({ origin: log.origin, size, root }, keeper.signer(id, log.origin));
  const [, , { rows: grown }] = await Promise.all([
    keepTiles(client, id, changed),
    client.query(
      `insert into log (campaign_id, origin, size, checkpoint, signed_at, seq, figures) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (campaign_id) do update set size = excluded.size, checkpoint = excluded.checkpoint,
         signed_at = excluded.signed_at, seq = excluded.seq, figures = excluded.figures`,
      [id, log.origin, size, checkpoint, new Date(now), seq, JSON.stringify(log.figures)],
    ),
    client.query<{ left: number }>("select log_size - $2 as left from campaign where id = $1", [id, size]),
  ]);
  return grown[0]?.left ?? 0;
}

/** The tiles at the right edge of the tree, by level and index. */
async function edgeOf(
  client: PoolClient,
  campaignId: string,
  size: number,
): Promise<Map<string, Uint8Array>> {
  const edge = edgeTiles(size);
  if (edge.length === 0) return new Map();
  const { rows } = await client.query<{ level: number; index: number; hashes: Buffer }>(
    `select level, index, hashes from log_tile
     join unnest($2::smallint[], $3::bigint[]) as edge (level, index) using (level, index) where campaign_id = $1`,
    [campaignId, edge.map(({ level }) => level), edge.map(({ index }) => index)],
  );
  return new Map(rows.map(({ level, index, hashes }) => [`${level}/${index}`, new Uint8Array(hashes)]));
}

async function keepTiles(client: PoolClient, campaignId: string, tiles: readonly TileBytes[]): Promise<void> {
  await client.query(
    `insert into log_tile (campaign_id, level, index, hashes)
     select $1, * from unnest($2::smallint[], $3::bigint[], $4::bytea[])
     on conflict (campaign_id, level, index) do update set hashes = excluded.hashes`,
    [
      campaignId,
      tiles.map(({ level }) => level),
      tiles.map(({ index }) => index),
      tiles.map(({ bytes }) => Buffer.from(bytes)),
    ],
  );
}

/** Adds the facts after `from`, up to and with `upTo`, to the figures, in place. */
async function addFacts(
  client: PoolClient,
  campaignId: string,
  figures: Figures,
  from: number,
  upTo: number,
): Promise<void> {
  for (let seq = from; seq < upTo; ) {
    const facts = await factsAfter(client, campaignId, seq, Math.min(LARGEST_STEP, upTo - seq));
    for (const { body, at } of facts) foldFact(figures, body, at);
    seq = facts.at(-1)?.seq ?? upTo;
  }
}
