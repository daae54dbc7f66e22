import { expect } from "vitest";
import { sameBytes } from "#kernel";
import {
  appendHash,
  type Checkpoint,
  emptyFrontier,
  hashesIn,
  type Leaf,
  leafHash,
  openCheckpoint,
  proveConsistency,
  readEntries,
  readKey,
  readLeaf,
  rootOf,
  TILE_WIDTH,
  tilePath,
  tilesFor,
  tileWidth,
  type VerifierKey,
  verifyConsistency,
} from "#ledger";

/** Fetches one of a log's files by its path below the log's address. Throws when there is none. */
export type Fetch = (path: string) => Promise<Uint8Array>;

/** A log as somebody outside downloaded and checked it. */
export interface SeenLog extends Checkpoint {
  readonly key: VerifierKey;
  readonly note: string;
  readonly leaves: readonly Leaf[];
}

/**
 * Downloads a whole log and checks it as an outsider: signature, root from the entries, and, with an
 * earlier sight of it, that it has only grown. Fails the test when anything does not hold.
 */
export async function seeLog(get: Fetch, earlier?: SeenLog): Promise<SeenLog> {
  const text = async (path: string): Promise<string> => new TextDecoder().decode(await get(path));
  const key = readKey((await text("key")).trim())!;
  const note = await text("checkpoint");
  const checkpoint = openCheckpoint(note, key);
  if (typeof checkpoint === "string") throw new Error(`the checkpoint is not believed: ${checkpoint}`);
  const { size } = checkpoint;
  const frontier = emptyFrontier();
  const leaves: Leaf[] = [];
  for (let index = 0; index * TILE_WIDTH < size; index++) {
    const width = tileWidth("entries", index, size);
    const entries = readEntries(await get(tilePath({ level: "entries", index, width })), width)!;
    for (const data of entries) {
      appendHash(frontier, leafHash(data));
      leaves.push(readLeaf(data)!);
    }
  }
  expect(leaves).not.toContain(null);
  expect(sameBytes(rootOf(frontier), checkpoint.root)).toBe(true);
  if (earlier) {
    expect(key).toEqual(earlier.key);
    const proof = await consistency(get, earlier.size, size);
    expect(verifyConsistency(earlier.size, earlier.root, size, checkpoint.root, proof)).toBe(true);
  }
  return { ...checkpoint, key, note, leaves };
}

async function consistency(get: Fetch, first: number, second: number): Promise<Uint8Array[]> {
  const wanted = tilesFor(second, (source) => proveConsistency(source, first, second));
  const tiles = new Map<string, Uint8Array>();
  for (const tile of wanted) tiles.set(`${tile.level}/${tile.index}`, await get(tilePath(tile)));
  return proveConsistency(
    hashesIn((level, index) => tiles.get(`${level}/${index}`)!),
    first,
    second,
  );
}
