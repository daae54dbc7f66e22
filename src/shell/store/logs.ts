import type { Pool } from "pg";
import { type Instant, MINUTE, SECOND, utf8 } from "#kernel";
import {
  bundleEntries,
  type Figures,
  type Hash,
  hashesIn,
  proveConsistency,
  proveInclusion,
  readLeaf,
  type Tile,
  tilesFor,
  tileWidth,
} from "#ledger";

/** A campaign's public log as it was last signed. */
export interface SignedLog {
  readonly campaignId: string;
  readonly origin: string;
  readonly size: number;
  readonly checkpoint: string;
  readonly signedAt: Instant;
  /** What the campaign's facts add up to, up to the last leaf of this size. */
  readonly figures: Figures;
}

/** A leaf with its place, and the way from it to the root of the signed log. */
export interface LeafWithProof {
  readonly index: number;
  readonly text: string;
  readonly proof: readonly Hash[];
}

const COLUMNS = `l.campaign_id as "campaignId", l.origin, l.size, l.checkpoint, l.signed_at as "signedAt", l.figures`;

/** The signed log of the campaign at this address, or null while there is none. */
export async function findLog(pool: Pool, slug: string): Promise<SignedLog | null> {
  const { rows } = await pool.query<SignedLog>(
    `select ${COLUMNS} from log l join campaign c on c.id = l.campaign_id where c.slug = $1`,
    [slug],
  );
  return rows[0] ?? null;
}

/** The signed log of this name, or null. */
export async function findLogByOrigin(pool: Pool, origin: string): Promise<SignedLog | null> {
  const { rows } = await pool.query<SignedLog>(`select ${COLUMNS} from log l where l.origin = $1`, [origin]);
  return rows[0] ?? null;
}

/**
 * The bytes of a tile or a bundle of entries in the signed log, as wide as asked for; null when the
 * log is not that large.
 */
export async function tileBytes(pool: Pool, log: SignedLog, tile: Tile): Promise<Uint8Array | null> {
  const { level, index, width } = tile;
  if (width > tileWidth(level, index, log.size)) return null;
  if (level !== "entries")
    return (await readTiles(pool, log.campaignId, [tile]))(level, index).subarray(0, width * 32);
  const { rows } = await pool.query<{ text: string }>(
    "select text from log_leaf where campaign_id = $1 and index >= $2 and index < $3 order by index",
    [log.campaignId, index * 256, index * 256 + width],
  );
  return bundleEntries(rows.map(({ text }) => utf8(text)));
}

/** The leaf by which a pledge was last verified, proven in the signed log; null when it is not signed yet. */
export async function leafOfPledge(
  pool: Pool,
  log: SignedLog,
  pledgeId: string,
): Promise<LeafWithProof | null> {
  const { rows } = await pool.query<{ index: number; text: string }>(
    // Materialized, so that the pledge's own index is used and not a walk back through all verifications.
    `with verified as materialized (
       select campaign_id, seq from fact where kind = 'pledge-verified' and body ->> 'pledge' = $2
     )
     select index, text from log_leaf where campaign_id = $1 and index < $3 and seq =
       (select max(seq) from verified where campaign_id = $1)`,
    [log.campaignId, pledgeId, log.size],
  );
  const leaf = rows[0];
  return leaf ? { ...leaf, proof: await inclusion(pool, log, leaf.index) } : null;
}

/** The text of the leaf in a place of the signed log, or null. */
export async function leafAt(pool: Pool, log: SignedLog, index: number): Promise<string | null> {
  const { rows } = await pool.query<{ text: string }>(
    "select text from log_leaf where campaign_id = $1 and index = $2 and index < $3",
    [log.campaignId, index, log.size],
  );
  return rows[0]?.text ?? null;
}

/** A correction as it stands in the log. */
export interface LoggedCorrection {
  readonly index: number;
  readonly minute: string;
  readonly about: string;
  readonly reason: string;
}

/** The latest corrections in the signed log, newest first, at most `limit`. */
export async function correctionsIn(pool: Pool, log: SignedLog, limit: number): Promise<LoggedCorrection[]> {
  const { rows } = await pool.query<{ index: number; text: string }>(
    `select l.index, l.text from fact f join log_leaf l on l.campaign_id = f.campaign_id and l.seq = f.seq
     where f.campaign_id = $1 and f.kind = 'correction-made' and l.index < $2 order by f.seq desc limit $3`,
    [log.campaignId, log.size, limit],
  );
  return rows.flatMap(({ index, text }) => {
    const leaf = readLeaf(text);
    return leaf?.kind === "correction"
      ? [{ index, minute: leaf.minute, about: leaf.about, reason: leaf.reason }]
      : [];
  });
}

/** A log that grows is handed to a witness this often at most, and one that does not this often at least. */
const OFTEN = 5 * SECOND;
const AT_LEAST = 10 * MINUTE;

/**
 * The signed logs that the witness of this key should see: those that have grown since it signed, and those
 * that it signed long ago, the longest ago first. `cosigned` is the size that it signed last, 0 for none; the campaigns in `aside` are left out.
 */
export async function logsToCosign(
  pool: Pool,
  key: string,
  aside: readonly string[],
  now: Instant,
  limit: number,
): Promise<(SignedLog & { readonly cosigned: number })[]> {
  const { rows } = await pool.query<SignedLog & { readonly cosigned: number }>(
    `select ${COLUMNS}, coalesce(w.size, 0) as cosigned
     from log l left join log_witness w on w.campaign_id = l.campaign_id and w.key = $1
     where l.campaign_id <> all($2::uuid[])
       and (w.key is null or w.signed_at <= $4 or (w.size <> l.size and w.signed_at <= $3))
     order by w.signed_at nulls first limit $5`,
    [key, aside, new Date(now - OFTEN), new Date(now - AT_LEAST), limit],
  );
  return rows;
}

/** The proof that the log of a smaller size (0: none yet) is a beginning of the signed one. */
export async function consistencyFrom(pool: Pool, log: SignedLog, size: number): Promise<Hash[]> {
  const tiles = tilesFor(log.size, (source) => proveConsistency(source, size, log.size));
  return proveConsistency(hashesIn(await readTiles(pool, log.campaignId, tiles)), size, log.size);
}

async function inclusion(pool: Pool, log: SignedLog, index: number): Promise<Hash[]> {
  const tiles = tilesFor(log.size, (source) => proveInclusion(source, index, log.size));
  return proveInclusion(hashesIn(await readTiles(pool, log.campaignId, tiles)), index, log.size);
}

/** Reads tiles of hashes; they may be wider than asked for, because a log goes on growing. */
async function readTiles(
  pool: Pool,
  campaignId: string,
  tiles: readonly Tile[],
): Promise<(level: number, index: number) => Uint8Array> {
  const { rows } = await pool.query<{ level: number; index: number; hashes: Buffer }>(
    `select level, index, hashes from log_tile
     join unnest($2::smallint[], $3::bigint[]) as wanted (level, index) using (level, index) where campaign_id = $1`,
    [campaignId, tiles.map(({ level }) => level), tiles.map(({ index }) => index)],
  );
  const read = new Map(rows.map(({ level, index, hashes }) => [`${level}/${index}`, new Uint8Array(hashes)]));
  return (level, index) => {
    const bytes = read.get(`${level}/${index}`);
    if (!bytes) throw new Error(`the log of campaign ${campaignId} has no tile ${level}/${index}`);
    return bytes;
  };
}
