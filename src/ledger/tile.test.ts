import fc from "fast-check";
import { expect, test } from "vitest";
import { bundleEntries, edgeTiles, readEntries, readTilePath, tilePath, tileWidth } from "./index.ts";

test.each([
  // C2SP tlog-tiles: "index 1234067 will be encoded as x001/x234/067".
  [{ level: 0, index: 1234067, width: 256 }, "tile/0/x001/x234/067"],
  [{ level: "entries" as const, index: 1234067, width: 8 }, "tile/entries/x001/x234/067.p/8"],
  [{ level: 0, index: 0, width: 256 }, "tile/0/000"],
  [{ level: 1, index: 1000, width: 1 }, "tile/1/x001/000.p/1"],
  [{ level: 63, index: 999, width: 255 }, "tile/63/999.p/255"],
])("a tile's path is written as the standard says, and read back: %o", (tile, path) => {
  expect(tilePath(tile)).toBe(path);
  expect(readTilePath(path)).toEqual(tile);
});

test.each([
  "tile/00/000",
  "tile/64/000",
  "tile/0/0",
  "tile/0/x000/000",
  "tile/0/001/000",
  "tile/0/000.p/0",
  "tile/0/000.p/256",
  "tile/0/000.p/01",
  "tile/entries/000/",
  "tile/data/000",
  "tile/0/../000",
  `tile/0/${"x999/".repeat(8)}999`,
])("%s is no tile", (path) => {
  expect(readTilePath(path)).toBeNull();
});

test("a tree of 70,000 leaves has the tiles that the standard counts", () => {
  expect(edgeTiles(70_000)).toEqual([
    { level: 0, index: 273, width: 112 },
    { level: 1, index: 1, width: 17 },
    { level: 2, index: 0, width: 1 },
  ]);
  expect(edgeTiles(256)).toEqual([{ level: 1, index: 0, width: 1 }]);
  expect([272, 273, 274].map((index) => tileWidth("entries", index, 70_000))).toEqual([256, 112, 0]);
  expect([0, 1, 2].map((index) => tileWidth(1, index, 70_000))).toEqual([256, 17, 0]);
});

test("a bundle holds each leaf behind its length in two bytes", () => {
  const long = new Uint8Array(300).fill(7);
  const bundle = bundleEntries([Uint8Array.of(1, 2, 3), new Uint8Array(), long]);
  expect([...bundle.subarray(0, 9)]).toEqual([0, 3, 1, 2, 3, 0, 0, 1, 44]);
  expect(readEntries(bundle, 3)).toEqual([Uint8Array.of(1, 2, 3), new Uint8Array(), long]);
  expect(() => bundleEntries([new Uint8Array(65_536)])).toThrow(RangeError);
});

test("a bundle that is cut, longer or of another width is refused", () => {
  const leaves = fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(leaves, fc.nat(), (written, cut) => {
      const bundle = bundleEntries(written);
      expect(readEntries(bundle, written.length)).toEqual(written);
      expect(readEntries(bundle.subarray(0, cut % bundle.length), written.length)).toBeNull();
      expect(readEntries(Uint8Array.of(...bundle, 0), written.length)).toBeNull();
      expect(readEntries(bundle, written.length + 1)).toBeNull();
    }),
  );
});
