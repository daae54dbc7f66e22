import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { TILE_WIDTH, type Tile, tilePath } from "#ledger";
import { type LogSource, tileFrom } from "./source.ts";

/** A folder for this log's tiles below the system's folder for temporary files. */
export function usualFolder(where: string): string {
  return path.join(
    os.tmpdir(),
    `flashcrowd-audit-${createHash("sha256").update(where).digest("hex").slice(0, 16)}`,
  );
}

/**
 * Tiles of a log, kept in a folder: full ones never change, so that an audit which was cut off goes
 * on where it stood, and the next one asks for new ones only.
 */
export async function keptTile(source: LogSource, folder: string, tile: Tile): Promise<Uint8Array> {
  if (tile.width < TILE_WIDTH) return tileFrom(source, tile);
  const file = path.join(folder, ...tilePath(tile).split("/"));
  const kept = await readFile(file).catch(() => null);
  if (kept) return kept;
  const bytes = await tileFrom(source, tile);
  await mkdir(path.dirname(file), { recursive: true });
  // Renamed into place: what stands there is whole, also when the audit is stopped in the middle.
  const part = `${file}.${process.pid}.part`;
  await writeFile(part, bytes);
  await rename(part, file);
  return bytes;
}
