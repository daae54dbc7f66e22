import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromHex, toHex } from "#kernel";
import {
  appendHash,
  edgeTiles,
  emptyFrontier,
  growTiles,
  type Hash,
  type HashSource,
  hashesIn,
  leafHash,
  nodeHash,
  proveConsistency,
  proveInclusion,
  rangeHash,
  rootOf,
  tilePath,
  tilesFor,
  verifyConsistency,
  verifyInclusion,
} from "./index.ts";

const hex = (text: string): Uint8Array => fromHex(text)!;

// Leaves, roots and proofs of the certificate-transparency reference implementation (merkletree tests;
// the same stand in transparency-dev/merkle, proof/verify_test.go).
const LEAVES = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
].map(hex);
const ROOTS = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
].map(hex);

/** The tree's hashes straight from the definition (RFC 6962, 2.1), for whole subtrees. */
function treeOf(hashes: readonly Hash[]): HashSource {
  const at: HashSource = (level, index) =>
    level === 0 ? hashes[index]! : nodeHash(at(level - 1, 2 * index), at(level - 1, 2 * index + 1));
  return at;
}

describe("the reference tree of RFC 6962", () => {
  const hashes = LEAVES.map(leafHash);
  const source = treeOf(hashes);

  test("has the published root at every size, grown leaf by leaf or hashed at once", () => {
    const frontier = emptyFrontier();
    expect(rootOf(frontier)).toEqual(ROOTS[0]);
    for (const [i, hash] of hashes.entries()) {
      appendHash(frontier, hash);
      expect(toHex(rootOf(frontier))).toBe(toHex(ROOTS[i + 1]!));
      expect(toHex(rangeHash(source, 0, i + 1))).toBe(toHex(ROOTS[i + 1]!));
    }
  });

  test.each([
    [0, 1, []],
    [
      0,
      8,
      [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
      ],
    ],
    [
      5,
      8,
      [
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      ],
    ],
    [2, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]],
    [
      1,
      5,
      [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      ],
    ],
  ])("proves leaf %i of %i with the published hashes", (index, size, published) => {
    const proof = proveInclusion(source, index, size);
    expect(proof.map(toHex)).toEqual(published);
    expect(verifyInclusion(hashes[index]!, index, size, proof, ROOTS[size]!)).toBe(true);
  });

  test.each([
    [1, 1, []],
    [
      1,
      8,
      [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
      ],
    ],
    [
      6,
      8,
      [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      ],
    ],
    [
      2,
      5,
      [
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      ],
    ],
    [
      6,
      7,
      [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      ],
    ],
  ])("proves that %i leaves begin %i with the published hashes", (first, second, published) => {
    const proof = proveConsistency(source, first, second);
    expect(proof.map(toHex)).toEqual(published);
    expect(verifyConsistency(first, ROOTS[first]!, second, ROOTS[second]!, proof)).toBe(true);
  });
});

/** A log of up to 700 leaves, so that tiles fill and a second level begins. */
const log = fc
  .tuple(fc.integer({ min: 1, max: 700 }), fc.integer({ min: 0, max: 1e6 }))
  .map(([size, seed]) =>
    Array.from({ length: size }, (_, i) => leafHash(new TextEncoder().encode(`${seed} ${i}`))),
  );

function rootAt(hashes: readonly Hash[], size: number): Hash {
  const frontier = emptyFrontier();
  for (const hash of hashes.slice(0, size)) appendHash(frontier, hash);
  return rootOf(frontier);
}

/** The same hash with one bit turned. */
function flipped(hash: Hash, bit: number): Hash {
  const copy = Uint8Array.from(hash);
  copy[(bit >> 3) % copy.length]! ^= 1 << (bit & 7);
  return copy;
}

test("in any log every leaf is proven, and any flipped bit, other place or other size is refused", () => {
  fc.assert(
    fc.property(log, fc.nat(), fc.nat(255), fc.nat(), (hashes, which, bit, part) => {
      const size = hashes.length;
      const index = which % size;
      const root = rootAt(hashes, size);
      const leaf = hashes[index]!;
      const proof = proveInclusion(treeOf(hashes), index, size);
      expect(verifyInclusion(leaf, index, size, proof, root)).toBe(true);
      expect(verifyInclusion(flipped(leaf, bit), index, size, proof, root)).toBe(false);
      expect(verifyInclusion(leaf, index, size, proof, flipped(root, bit))).toBe(false);
      expect(verifyInclusion(leaf, index, size, [...proof, root], root)).toBe(false);
      if (size > 1) {
        expect(verifyInclusion(leaf, (index + 1) % size, size, proof, root)).toBe(false);
        const at = part % proof.length;
        const forged = proof.with(at, flipped(proof[at]!, bit));
        expect(verifyInclusion(leaf, index, size, forged, root)).toBe(false);
        expect(verifyInclusion(leaf, index, size, proof.slice(1), root)).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});

test("any log is consistent with each of its beginnings, and with nothing else", () => {
  fc.assert(
    fc.property(log, fc.nat(), fc.nat(255), fc.nat(), (hashes, which, bit, part) => {
      const second = hashes.length;
      const first = which % (second + 1);
      const [before, after] = [rootAt(hashes, first), rootAt(hashes, second)];
      const proof = proveConsistency(treeOf(hashes), first, second);
      expect(verifyConsistency(first, before, second, after, proof)).toBe(true);
      if (first === 0) return;
      expect(verifyConsistency(first, flipped(before, bit), second, after, proof)).toBe(false);
      expect(verifyConsistency(first, before, second, flipped(after, bit), proof)).toBe(false);
      expect(verifyConsistency(first, before, second, after, [...proof, after])).toBe(false);
      if (proof.length === 0) return;
      const at = part % proof.length;
      const forged = proof.with(at, flipped(proof[at]!, bit));
      expect(verifyConsistency(first, before, second, after, forged)).toBe(false);
      expect(verifyConsistency(second, after, first, before, proof)).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test("a log that grows by any steps has the same tiles and root as one written at once", () => {
  fc.assert(
    fc.property(log, fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 8 }), (hashes, steps) => {
      const tiles = new Map<string, Uint8Array>();
      const read = (level: number, index: number): Uint8Array => tiles.get(`${level}/${index}`)!;
      let size = 0;
      for (const step of [...steps, hashes.length]) {
        const leaves = hashes.slice(size, size + step);
        for (const { level, index, bytes } of growTiles(size, read, leaves))
          tiles.set(`${level}/${index}`, bytes);
        size += leaves.length;
        expect(rangeHash(hashesIn(read), 0, size)).toEqual(rootAt(hashes, size));
        for (const { level, index, width } of edgeTiles(size))
          expect(read(Number(level), index).length).toBe(width * 32);
      }
      const index = hashes.length >> 1;
      const proof = proveInclusion(hashesIn(read), index, size);
      expect(proof).toEqual(proveInclusion(treeOf(hashes), index, size));
      const asked = tilesFor(size, (source) => proveInclusion(source, index, size));
      for (const tile of asked) expect(read(Number(tile.level), tile.index).length).toBe(tile.width * 32);
      expect(new Set(asked.map(tilePath)).size).toBe(asked.length);
    }),
    { numRuns: 40 },
  );
});
