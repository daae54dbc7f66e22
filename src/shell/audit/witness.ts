import { randomBytes } from "node:crypto";
import { mkdir, open, readFile, rename } from "node:fs/promises";
import path from "node:path";
import { sha256, toHex, utf8 } from "#kernel";
import {
  type Checkpoint,
  cosign,
  decideWitness,
  type Hash,
  hashesIn,
  keyText,
  type NoteSigner,
  noteSigner,
  openCheckpoint,
  proveConsistency,
  readCheckpoint,
  readKey,
  tilePath,
  tilesFor,
  type VerifierKey,
  type WitnessRefusal,
} from "#ledger";
import { type LogSource, LogUnavailable, textFrom, tileFrom } from "./source.ts";

/** What a witness made of a log. */
export type Witnessed =
  | { readonly refusal: null; readonly origin: string; readonly size: number; readonly file: string }
  /** Not cosigned; `file` keeps the checkpoint that was refused, beside the last one that was not. */
  | {
      readonly refusal: WitnessRefusal;
      readonly origin: string;
      readonly size: number;
      readonly file: string;
    };

/**
 * Looks at a log as a witness: cosigns its checkpoint when the tree continues the one cosigned last,
 * which is kept in `folder`. The log's key is the one given, or the one of the first look. What is
 * cosigned is on disk before this returns. Throws LogUnavailable when the log can't be had.
 */
export async function witnessLog(
  source: LogSource,
  { folder, name, key: given, second }: WitnessWish,
): Promise<Witnessed> {
  await mkdir(folder, { recursive: true });
  const witness = await witnessKey(folder, name);
  const note = await textFrom(source, "checkpoint");
  const offered = note === null ? null : readCheckpoint(note);
  if (note === null || !offered) throw new LogUnavailable(`${source.where} has no checkpoint`);
  const place = path.join(folder, toHex(sha256(utf8(offered.origin))).slice(0, 16));
  await mkdir(place, { recursive: true });
  const key = given ?? (await logKey(source, place));
  const known = await lastCosigned(path.join(place, "cosigned"), key);
  const checkpoint = note;
  const proof = known && known.size <= offered.size ? await proofOf(source, known.size, offered.size) : [];
  const decided = decideWitness(known, { old: known?.size ?? 0, proof, checkpoint }, key);
  const { origin, size } = offered;
  if (typeof decided === "string") {
    const file = path.join(place, `refused-${second}`);
    await keep(file, note);
    return { refusal: decided, origin, size, file };
  }
  const file = path.join(place, "cosigned");
  await keep(file, note + cosign(note, witness, second));
  return { refusal: null, origin, size, file };
}

interface WitnessWish {
  /** Holds the witness's own key and, for each log, its key and the last checkpoint that was cosigned. */
  readonly folder: string;
  /** The name that the witness signs under; used when its key is made. */
  readonly name: string;
  /** The log's key as the witness knows it; null: the one that the log published at the first look. */
  readonly key: VerifierKey | null;
  /** Seconds since 1970. */
  readonly second: number;
}

/** The witness's key: made at the first use, readable by its owner only. */
async function witnessKey(folder: string, name: string): Promise<NoteSigner> {
  const file = path.join(folder, "witness.key");
  const kept = await readFile(file, "utf8").catch(() => null);
  const text = kept ?? `${name}\n${randomBytes(32).toString("base64")}\n`;
  if (kept === null) await keep(file, text, 0o600);
  const [signs = "", seed = ""] = text.split("\n");
  const signer = noteSigner(signs, "witness", new Uint8Array(Buffer.from(seed, "base64")));
  await keep(path.join(folder, "witness.pub"), `${keyText(signer)}\n`);
  return signer;
}

async function logKey(source: LogSource, place: string): Promise<VerifierKey> {
  const file = path.join(place, "log.pub");
  const kept = await readFile(file, "utf8").catch(() => null);
  const key = readKey((kept ?? (await textFrom(source, "key")) ?? "").trim());
  if (key?.kind !== "log") throw new LogUnavailable(`${source.where} has no key of a log`);
  if (kept === null) await keep(file, `${keyText(key)}\n`);
  return key;
}

async function lastCosigned(file: string, key: VerifierKey): Promise<Checkpoint | null> {
  const note = await readFile(file, "utf8").catch(() => null);
  if (note === null) return null;
  const opened = openCheckpoint(note, key);
  if (typeof opened === "string") throw new Error(`${file} does not hold what was cosigned: ${opened}`);
  return opened;
}

/** The consistency proof between two sizes, from the log's own tiles; wrong tiles make one that does not verify. */
async function proofOf(source: LogSource, first: number, second: number): Promise<Hash[]> {
  const tiles = tilesFor(second, (hashes) => proveConsistency(hashes, first, second));
  const bytes = new Map<string, Uint8Array>();
  for (const tile of tiles) bytes.set(tilePath({ ...tile, width: 256 }), await tileFrom(source, tile));
  return proveConsistency(
    hashesIn((level, index) => bytes.get(tilePath({ level, index, width: 256 }))!),
    first,
    second,
  );
}

/** On disk, whole, before it counts: written beside, synced, renamed. */
async function keep(file: string, text: string, mode = 0o644): Promise<void> {
  const part = `${file}.part`;
  const handle = await open(part, "w", mode);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(part, file);
}
