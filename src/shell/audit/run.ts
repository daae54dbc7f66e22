import {
  type Audit,
  Auditor,
  type Checkpoint,
  type EarlierCheckpoint,
  openCheckpoint,
  type PublishedFigures,
  readCheckpoint,
  readEntries,
  readKey,
  readPublished,
  TILE_WIDTH,
  type Tile,
  tileWidth,
  type VerifierKey,
} from "#ledger";
import { keptTile } from "./kept-tiles.ts";
import { type LogSource, LogUnavailable, textFrom } from "./source.ts";
import { type Cosignature, witnessesOf } from "./witnesses.ts";

/** The log is not what it has to be before anything can be counted; the message is the verdict. */
class LogRejected extends Error {
  override name = "LogRejected";
}

/** How a log is to be audited. */
export interface AuditWish {
  /** The key that must have signed; null: the one that the log publishes, which the report shows. */
  readonly key: VerifierKey | null;
  /** Checkpoints seen before, as the log signed them, by where they were kept: files of one's own, or of witnesses. */
  readonly since: ReadonlyMap<string, string>;
  readonly mostPerMinute: number | null;
  /** Folder in which full tiles are kept. */
  readonly folder: string;
  readonly onProgress: (done: number, total: number) => void;
}

/** An audit with what it was made of. */
export interface LogAudit extends Audit {
  readonly where: string;
  readonly origin: string;
  readonly key: VerifierKey;
  /** The checkpoint as it was signed. */
  readonly checkpoint: string;
  readonly published: PublishedFigures | null;
  /** Who witnesses the log, as its server says. */
  readonly witnesses: readonly Cosignature[];
  /** How many earlier views of the log it was held against. */
  readonly seenBefore: number;
}

/** Bundles asked for at once. */
const AHEAD = 8;

/**
 * Downloads a log and holds it against its signature, its page and what was seen before. Throws
 * LogRejected when the checkpoint itself can't be believed, and LogUnavailable when parts can't be had.
 */
export async function auditLog(source: LogSource, wish: AuditWish): Promise<LogAudit> {
  // The figures are asked for first: they may be behind the checkpoint, never ahead of it.
  const published = await publishedFigures(source);
  const key = wish.key ?? (await publishedKey(source));
  const note = await textFrom(source, "checkpoint");
  if (note === null)
    throw new LogUnavailable(`${source.where} has no checkpoint; give the address of a campaign`);
  const checkpoint = believed(note, key);
  const earlier: EarlierCheckpoint[] = [...wish.since].map(([kept, note]) => ({
    ...believed(note, key),
    seenBy: `the checkpoint in ${kept}`,
  }));
  const { cosignatures, seen, unbelieved } = await witnessesOf(source, key);
  earlier.push(...seen);
  const auditor = new Auditor({
    checkpoint,
    earlier,
    unbelieved,
    published,
    mostPerMinute: wish.mostPerMinute,
  });
  await readLeaves(source, checkpoint, wish, (leaf) => auditor.take(leaf));
  return {
    ...auditor.finish(),
    where: source.where,
    origin: checkpoint.origin,
    key,
    checkpoint: note,
    published,
    witnesses: cosignatures,
    seenBefore: earlier.length,
  };
}

const UNBELIEVED = {
  "not-a-checkpoint": "it is not written as a checkpoint is",
  "not-signed-by-key": "it is signed by another key",
  "signature-wrong": "its signature is wrong: the text was changed after it was signed",
  "other-log": "it is of another log",
} as const;

function believed(note: string, key: VerifierKey): Checkpoint {
  const opened = openCheckpoint(note, key);
  if (typeof opened !== "string") return opened;
  const signers = readCheckpoint(note)?.signatures.map(({ name }) => name) ?? [];
  throw new LogRejected(
    `the checkpoint is not believed: ${UNBELIEVED[opened]} (key asked for: ${key.name}; signed by: ${signers.join(", ") || "nobody"})`,
  );
}

async function publishedKey(source: LogSource): Promise<VerifierKey> {
  const text = await textFrom(source, "key");
  if (text === null) throw new LogUnavailable(`${source.where} has no key; give the address of a campaign`);
  const key = readKey(text.trim());
  if (key?.kind !== "log") throw new LogRejected(`${source.where}/key is no key of a log`);
  return key;
}

async function publishedFigures(source: LogSource): Promise<PublishedFigures | null> {
  const text = await textFrom(source, "figures.json");
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new LogRejected(`${source.where}/figures.json is no JSON`);
  }
  const published = readPublished(value);
  if (!published) throw new LogRejected(`${source.where}/figures.json lacks a figure or their size`);
  return published;
}

/** Gives every leaf of the log in order, a few bundles ahead of what is being read. */
async function readLeaves(
  source: LogSource,
  { size }: Checkpoint,
  { folder, onProgress }: AuditWish,
  take: (leaf: Uint8Array) => void,
): Promise<void> {
  const tiles = Math.ceil(size / TILE_WIDTH);
  const ask = (index: number): Promise<Uint8Array> => {
    const tile: Tile = { level: "entries", index, width: tileWidth("entries", index, size) };
    const asked = keptTile(source, folder, tile);
    // One that fails while an earlier one is read is looked at in its turn.
    asked.catch(() => undefined);
    return asked;
  };
  const ahead: Promise<Uint8Array>[] = [];
  for (let index = 0; index < tiles; index++) {
    while (ahead.length < AHEAD && index + ahead.length < tiles) ahead.push(ask(index + ahead.length));
    const bundle = await ahead.shift()!;
    const leaves = readEntries(bundle, tileWidth("entries", index, size));
    if (!leaves) throw new LogRejected(`entry bundle ${index} is not written as a bundle is`);
    for (const leaf of leaves) take(leaf);
    onProgress(Math.min(size, (index + 1) * TILE_WIDTH), size);
  }
}
