import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { edgeTiles, keyText, TILE_WIDTH, type Tile, tilePath } from "#ledger";
import type { CommandApp } from "../open.ts";
import type { SignedLog } from "../store/index.ts";
import { startProgress } from "./progress.ts";

/**
 * Writes a campaign's public log into `folder` as its server serves it: checkpoint, key, tiles of
 * hashes, bundles of entries, figures, what witnesses signed. Whoever gets the folder can audit it without the server.
 * Gives the number of leaves.
 */
export async function exportLedger(
  { store, logKey }: Pick<CommandApp, "store" | "logKey">,
  log: SignedLog,
  folder: string,
  shown: boolean,
): Promise<number> {
  const tiles = tilesOf(log.size);
  const progress = startProgress("Tiles", tiles.length, shown);
  for (const [done, tile] of tiles.entries()) {
    const bytes = await store.tileBytes(log, tile);
    if (!bytes) throw new Error(`the log has no ${tilePath(tile)}`);
    const file = path.join(folder, ...tilePath(tile).split("/"));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
    progress.update(done + 1);
  }
  progress.stop();
  await writeFile(path.join(folder, "checkpoint"), log.checkpoint);
  await writeFile(path.join(folder, "key"), `${keyText(logKey(log))}\n`);
  const figures = { origin: log.origin, size: log.size, checkpoint: log.checkpoint, ...log.figures };
  await writeFile(path.join(folder, "figures.json"), `${JSON.stringify(figures)}\n`);
  const witnesses = (await store.witnessedOf(log.campaignId)).map(({ key, checkpoint }) => ({
    key,
    checkpoint,
  }));
  await writeFile(path.join(folder, "witnesses.json"), `${JSON.stringify({ witnesses })}\n`);
  return log.size;
}

/** Every tile and bundle of a log of `size` leaves: the whole ones, then the edge. */
function tilesOf(size: number): Tile[] {
  const tiles: Tile[] = [];
  const wholes = (level: Tile["level"], count: number): void => {
    for (let index = 0; index < count; index++) tiles.push({ level, index, width: TILE_WIDTH });
  };
  let count = Math.floor(size / TILE_WIDTH);
  wholes("entries", count);
  for (let level = 0; count > 0; level++, count = Math.floor(count / TILE_WIDTH)) wholes(level, count);
  const width = size % TILE_WIDTH;
  if (width > 0) tiles.push({ level: "entries", index: Math.floor(size / TILE_WIDTH), width });
  return [...tiles, ...edgeTiles(size)];
}
