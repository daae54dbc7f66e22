import { type Hash, type HashSource, nodeHash } from "./merkle.ts";

/** Hashes in a full tile, and entries in a full bundle. */
export const TILE_WIDTH = 256;
const HASH = 32;

/**
 * A tile of hashes, or a bundle of entries, as C2SP tlog-tiles names it. Level 0 holds leaf hashes,
 * each level above the hashes of whole tiles below.
 */
export interface Tile {
  readonly level: number | "entries";
  readonly index: number;
  /** 1 to 256; less than 256 at the right edge of the tree only. */
  readonly width: number;
}

/** Where a tile is served, below the log's address: "tile/0/x001/067" or "tile/entries/000.p/7". */
export function tilePath({ level, index, width }: Tile): string {
  const digits = String(index).padStart(Math.ceil(String(index).length / 3) * 3, "0");
  const parts = digits.match(/.{3}/g)!;
  const path = parts.map((part, i) => (i === parts.length - 1 ? part : `x${part}`)).join("/");
  return `tile/${level}/${path}${width === TILE_WIDTH ? "" : `.p/${width}`}`;
}

const PATH = /^tile\/(entries|[1-9]?[0-9])\/((?:x[0-9]{3}\/)*[0-9]{3})(?:\.p\/([1-9][0-9]{0,2}))?$/;

/** The tile at this path, or null when it is written in any other way than `tilePath` writes it. */
export function readTilePath(path: string): Tile | null {
  const [, level = "", digits = "", partial] = PATH.exec(path) ?? [];
  if (level === "") return null;
  const tile = {
    level: level === "entries" ? ("entries" as const) : Number(level),
    index: Number(digits.replaceAll(/[x/]/g, "")),
    width: partial === undefined ? TILE_WIDTH : Number(partial),
  };
  const possible =
    Number.isSafeInteger(tile.index) &&
    tile.width <= TILE_WIDTH &&
    (tile.level === "entries" || tile.level <= 63);
  return possible && tilePath(tile) === path ? tile : null;
}

/** How wide the tile is in a tree of `size` leaves: 0 when it is not there. */
export function tileWidth(level: Tile["level"], index: number, size: number): number {
  const hashes = Math.floor(size / TILE_WIDTH ** (level === "entries" ? 0 : level));
  return Math.max(0, Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH));
}

/** The tiles at the right edge of a tree of `size` leaves that are not full, level 0 first. */
export function edgeTiles(size: number): Tile[] {
  const tiles: Tile[] = [];
  for (let level = 0, hashes = size; hashes > 0; level++, hashes = Math.floor(hashes / TILE_WIDTH)) {
    const width = hashes % TILE_WIDTH;
    if (width > 0) tiles.push({ level, index: Math.floor(hashes / TILE_WIDTH), width });
  }
  return tiles;
}

/** The bytes of a tile of hashes, one hash after the other. */
export interface TileBytes {
  readonly level: number;
  readonly index: number;
  readonly bytes: Uint8Array;
}

/** Gives a tile's bytes, which may be wider than asked for. Throws when it has none. */
export type TileSource = (level: number, index: number) => Uint8Array;

/**
 * The tiles that change when leaves are added to a tree of `size`: each as it stands afterwards, in
 * the order in which they are made. `edge` gives the tiles that were not full before.
 */
export function growTiles(size: number, edge: TileSource, leaves: readonly Hash[]): TileBytes[] {
  const changed: TileBytes[] = [];
  let fresh = leaves;
  for (let level = 0; fresh.length > 0; level++) {
    const before = Math.floor(size / TILE_WIDTH ** level);
    const known = before % TILE_WIDTH;
    let index = Math.floor(before / TILE_WIDTH);
    let bytes = new Uint8Array((known + fresh.length) * HASH);
    if (known > 0) bytes.set(edge(level, index).subarray(0, known * HASH));
    for (const [i, hash] of fresh.entries()) bytes.set(hash, (known + i) * HASH);
    const above: Hash[] = [];
    while (bytes.length > 0) {
      const tile = bytes.slice(0, TILE_WIDTH * HASH);
      changed.push({ level, index, bytes: tile });
      if (tile.length === TILE_WIDTH * HASH) above.push(hashOver(tile, 0, TILE_WIDTH));
      bytes = bytes.subarray(tile.length);
      index += 1;
    }
    fresh = above;
  }
  return changed;
}

/** The hashes of a tree, read from its tiles. */
export function hashesIn(tiles: TileSource): HashSource {
  return (level, index) => {
    const row = Math.floor(level / 8);
    const count = 2 ** (level % 8);
    const first = index * count;
    return hashOver(tiles(row, Math.floor(first / TILE_WIDTH)), first % TILE_WIDTH, count);
  };
}

/**
 * The tiles that `read` asks of a tree of `size` leaves, each once: so that they can be fetched
 * before a proof or a root is made from them.
 */
export function tilesFor(size: number, read: (source: HashSource) => unknown): Tile[] {
  const tiles = new Map<string, Tile>();
  const blank = new Uint8Array(TILE_WIDTH * HASH);
  read(
    hashesIn((level, index) => {
      const tile = { level, index, width: tileWidth(level, index, size) };
      tiles.set(tilePath(tile), tile);
      return blank;
    }),
  );
  return [...tiles.values()];
}

/** The hash over `count` hashes (a power of two) of a tile. */
function hashOver(tile: Uint8Array, first: number, count: number): Hash {
  if (count === 1) {
    const hash = tile.subarray(first * HASH, (first + 1) * HASH);
    if (hash.length !== HASH) throw new RangeError("the tile is too narrow");
    return hash;
  }
  const middle = count / 2;
  return nodeHash(hashOver(tile, first, middle), hashOver(tile, first + middle, middle));
}
